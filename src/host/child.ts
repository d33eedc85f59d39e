import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { atExit } from './at-exit.ts';

/** From SIGTERM to SIGKILL: less than the time `stopOnSignals` allows for all cleanup. */
const GRACE_MS = 2000;
/** Children lead process groups, so their own children end too: docker starts buildx. */
const HAS_GROUPS = process.platform !== 'win32';

/** A running child process. */
export interface Child {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /**
   * @throws the reason of `host.signal` or of `end`, or ENGINE_UNAVAILABLE; after the child ended
   */
  readonly exited: Promise<number>;
  /** Ends the child; then `exited` rejects with the reason, or resolves if there is none. */
  readonly end: (reason?: unknown) => void;
  /** Sends a message to a child that was started with `onMessage`. */
  readonly send: (message: object) => void;
}

export interface ChildOptions {
  /** Added to the host's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Its standard input; default: empty. */
  readonly input?: string | undefined;
  /** Receives the messages of a Node process, which doesn't keep this process running. */
  readonly onMessage?: (message: unknown) => void;
}

/**
 * Starts a program without a shell. The program and its children are ended if `host.signal` is
 * aborted, and at the latest when this process exits.
 */
export function startChild(
  host: Host,
  command: string,
  args: readonly string[],
  { env = {}, input = '', onMessage }: ChildOptions = {},
): Child {
  host.signal.throwIfAborted();
  host.debug(`$ ${[command, ...args].join(' ')}`);
  const child = spawn(command, args, {
    cwd: host.cwd,
    env: { ...host.env, ...env },
    stdio: [
      input === '' ? 'ignore' : 'pipe',
      'pipe',
      'pipe',
      ...(onMessage === undefined ? [] : (['ipc'] as const)),
    ],
    windowsHide: true,
    detached: HAS_GROUPS,
  }) as ChildProcess & Pick<Child, 'stdout' | 'stderr'>;
  // A program doesn't have to read all of it.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const ending = createTerminator(child);
  const onAbort = (): void => ending.end(host.signal.reason);
  host.signal.addEventListener('abort', onAbort, { once: true });
  const exited = waitForExit(child, command, ending.reason).finally(() =>
    host.signal.removeEventListener('abort', onAbort),
  );
  // If it fails while its output is still being read, awaiting `exited` reports that.
  exited.catch(() => undefined);
  if (onMessage !== undefined) converse(child, onMessage);
  return {
    stdout: child.stdout,
    stderr: child.stderr,
    exited,
    end: ending.end,
    send: (message) => void child.send(message, () => undefined),
  };
}

/** A child that waits for messages must not keep this process running. */
function converse(child: ChildProcess, onMessage: (message: unknown) => void): void {
  child.on('message', onMessage);
  child.unref();
  child.channel?.unref();
  for (const output of [child.stdout, child.stderr]) (output as Socket | null)?.unref();
}

/** Sends SIGTERM, then SIGKILL if any process of the group remains. */
function createTerminator(child: ChildProcess) {
  let isEnded = false;
  let reason: unknown;
  const force = (): void => {
    signalGroup(child, 'SIGKILL');
    // A process that can't be signaled (root's, or in another group) may keep the pipes open.
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
    // Nothing of it is left, or it belongs to another user.
  }
}

function waitForExit(
  child: ChildProcess,
  command: string,
  endReason: () => unknown,
): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) reject(createStartError(command, error));
    });
    child.once('close', (code, signal) => {
      if (endReason() !== undefined) reject(endReason());
      else resolve(code ?? 128 + constants.signals[signal as NodeJS.Signals]);
    });
  });
}

function createStartError(command: string, error: NodeJS.ErrnoException): GateError {
  if (error.code === 'ENOENT')
    return new GateError('program-not-found', { program: command }, { cause: error });
  const values = { program: command, reason: error.message };
  return new GateError('program-not-started', values, { cause: error });
}
