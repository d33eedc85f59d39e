import { setMaxListeners } from 'node:events';
import { GateError } from '../errors.ts';

type Process = typeof process;

export interface Stop {
  /** Aborted on the first Ctrl-C or SIGTERM, or at the time limit, with a GateError as reason. */
  readonly signal: AbortSignal;
  /** Returns the work's result, or throws the reason for stopping after the cleanup time. */
  readonly orStopped: <T>(work: Promise<T>) => Promise<T>;
  readonly timeLeftMs: () => number;
  readonly dispose: () => void;
}

/**
 * How long stopped work can take to end its children and remove its files. GitHub sends SIGINT, and
 * SIGTERM 7.5 s later.
 */
const GRACE_MS = 6000;

/**
 * Turns Ctrl-C, SIGTERM and the time limit into one abort signal. A second signal ends the program
 * at once; `atExit` still removes children and temporary folders.
 */
export function stopOnSignals(process: Process, timeoutMs: number): Stop {
  const controller = new AbortController();
  const endMs = performance.now() + timeoutMs;
  // Several images listen for it at the same time.
  setMaxListeners(0, controller.signal);
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new GateError('interrupted', {}));
  };
  const timer = setTimeout(() => {
    controller.abort(new GateError('time-limit-exceeded', { ms: timeoutMs }));
  }, timeoutMs);
  timer.unref();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, interrupt);
  return {
    signal: controller.signal,
    orStopped: (work) => Promise.race([work, rejectWhenStopped(controller.signal, work)]),
    timeLeftMs: () => Math.max(0, endMs - performance.now()),
    dispose: () => {
      clearTimeout(timer);
      for (const name of signals) process.off(name, interrupt);
    },
  };
}

/** Rejects after the signal is aborted and the work ended or its cleanup time is over. */
async function rejectWhenStopped(signal: AbortSignal, work: Promise<unknown>): Promise<never> {
  await new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const grace = new Promise<void>((resolve) => {
    setTimeout(resolve, GRACE_MS).unref();
  });
  await Promise.race([
    grace,
    work.then(
      () => undefined,
      () => undefined,
    ),
  ]);
  throw signal.reason;
}
