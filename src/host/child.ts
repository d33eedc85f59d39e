import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';

/** From the polite end of a child to the other one. */
const GRACE_MS = 4000;

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
 * Starts a program without a shell. It is ended when `host.signal` is aborted.
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
  const process = spawn(command, args, {
    cwd: host.cwd,
    env: { ...host.env, ...env },
    stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  }) as ChildProcess & Pick<Child, 'stdout' | 'stderr'>;
  // A program need not read it to its end.
  process.stdin?.on('error', () => undefined);
  process.stdin?.end(input);
  const ending = endable(process);
  const onAbort = (): void => ending.end(host.signal.reason);
  host.signal.addEventListener('abort', onAbort, { once: true });
  const exited = exitOf(process, command, ending.reason).finally(() =>
    host.signal.removeEventListener('abort', onAbort),
  );
  // A child that fails while its output is still being read is heard of when `exited` is awaited.
  exited.catch(() => undefined);
  return { stdout: process.stdout, stderr: process.stderr, exited, end: ending.end };
}

/** SIGTERM, and SIGKILL for a child that does not listen. */
function endable(process: ChildProcess) {
  let isEnded = false;
  let reason: unknown;
  const end = (why?: unknown): void => {
    if (isEnded) return;
    isEnded = true;
    reason = why;
    process.kill('SIGTERM');
    const timer = setTimeout(() => process.kill('SIGKILL'), GRACE_MS);
    process.once('close', () => clearTimeout(timer));
    // A grandchild may hold the pipes open after the child is gone.
    process.once('exit', () => process.stdout?.destroy());
    process.once('exit', () => process.stderr?.destroy());
  };
  return { end, reason: () => reason };
}

function exitOf(process: ChildProcess, command: string, endReason: () => unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    process.once('error', (error: NodeJS.ErrnoException) => {
      if (process.pid === undefined) reject(notStarted(command, error));
    });
    process.once('close', (code, signal) => {
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
