import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { atExit } from './at-exit.ts';

/** From SIGTERM to SIGKILL: less than `stopOnSignals` leaves for the end of all work. */
const GRACE_MS = 2000;
/** Children lead process groups, so that what they start ends with them: buildx is a child of docker's. */
const HAS_GROUPS = process.platform !== 'win32';

/** A program that runs beside us. */
export interface Child {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** @throws the reason of `host.signal` or of `end`, or ENGINE_UNAVAILABLE; always after the child is gone */
  readonly exited: Promise<number>;
  /** Ends the child; `exited` rejects with the reason once it is gone, or tells its exit code where there is none. */
  readonly end: (reason?: unknown) => void;
}

/**
 * Starts a program without a shell. It and what it starts are ended when `host.signal` is aborted,
 * and at the latest when this process exits.
 * @param env added to the host's environment
 * @param input what it finds on its standard input; nothing else is ever there
 */
export function startChild(
  host: Host,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Child {
  host.signal.throwIfAborted();
  host.debug(`$ ${[command, ...args].join(' ')}`);
  const child = spawn(command, args, {
    cwd: host.cwd,
    env: { ...host.env, ...env },
    stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    detached: HAS_GROUPS,
  }) as ChildProcess & Pick<Child, 'stdout' | 'stderr'>;
  // A program need not read it to its end.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const ending = endable(child);
  const onAbort = (): void => ending.end(host.signal.reason);
  host.signal.addEventListener('abort', onAbort, { once: true });
  const exited = exitOf(child, command, ending.reason).finally(() =>
    host.signal.removeEventListener('abort', onAbort),
  );
  // If it fails while its output is still being read, `exited` reports that when it is awaited.
  exited.catch(() => undefined);
  return { stdout: child.stdout, stderr: child.stderr, exited, end: ending.end };
}

/** SIGTERM, then SIGKILL if it or anything it started is still there. */
function endable(child: ChildProcess) {
  let isEnded = false;
  let reason: unknown;
  const force = (): void => {
    signalGroup(child, 'SIGKILL');
    // What can't be signaled, because it is root's or in another group, may hold the pipes open.
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const end = (why?: unknown): void => {
    if (isEnded) return;
    isEnded = true;
    reason = why;
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(force, GRACE_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      force();
    });
  };
  const cancel = atExit(force);
  child.once('exit', cancel);
  child.once('error', () => child.pid === undefined && cancel());
  return { end, reason: () => reason };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(HAS_GROUPS ? -child.pid : child.pid, signal);
  } catch {
    // Nothing of it is left, or it is another user's.
  }
}

function exitOf(child: ChildProcess, command: string, endReason: () => unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) reject(notStarted(command, error));
    });
    child.once('close', (code, signal) => {
      if (endReason() !== undefined) reject(endReason());
      else resolve(code ?? 128 + constants.signals[signal as NodeJS.Signals]);
    });
  });
}

function notStarted(command: string, error: NodeJS.ErrnoException): GateError {
  if (error.code !== 'ENOENT') {
    return new GateError(
      'ENGINE_UNAVAILABLE',
      `the program "${command}" could not be started: ${error.message}`,
      {
        cause: error,
      },
    );
  }
  return new GateError(
    'ENGINE_UNAVAILABLE',
    `the program "${command}" is not installed, or not on the PATH`,
    {
      fix: `install ${command}, or save the image where it is there and check the file: docker-archive:FILE`,
      cause: error,
    },
  );
}
