import { GateError } from '../errors.ts';
import { option } from '../model/options.ts';

type Process = typeof process;

export interface Stop {
  /** Aborted by the first Ctrl-C, a SIGTERM, or when time is up; its reason is the GateError that says so. */
  readonly signal: AbortSignal;
  /** The work's result, or the reason it was stopped once it had time to clear up after itself. */
  readonly orStopped: <T>(work: Promise<T>) => Promise<T>;
  readonly dispose: () => void;
}

/**
 * How long stopped work may take to end its children and remove its files. GitHub sends SIGINT, and
 * SIGTERM 7.5 s later.
 */
const GRACE_MS = 6000;

/** Turns Ctrl-C, SIGTERM and the time limit into one abort signal. A second one ends the
 * program at once; children and temporary folders go with it (`atExit`). */
export function stopOnSignals(process: Process, timeoutMs: number): Stop {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new GateError('INTERRUPTED', 'interrupted; nothing was decided'));
  };
  const timer = setTimeout(() => {
    controller.abort(
      new GateError('TIMEOUT', `not done after ${timeoutMs / 1000} s`, {
        fix: `allow more time, e.g. ${option('timeout', '1h')}`,
      }),
    );
  }, timeoutMs);
  timer.unref();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, interrupt);
  return {
    signal: controller.signal,
    orStopped: (work) => Promise.race([work, stopped(controller.signal, work)]),
    dispose: () => {
      clearTimeout(timer);
      for (const name of signals) process.off(name, interrupt);
    },
  };
}

/** Never resolves by itself: rejects once the signal is aborted and the work has ended, or its grace is over. */
async function stopped(signal: AbortSignal, work: Promise<unknown>): Promise<never> {
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
