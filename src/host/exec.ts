import type { Readable } from 'node:stream';
import { GateError } from '../errors.ts';
import type { CommandOutcome, Host } from '../model/host.ts';
import { type Child, startChild } from './child.ts';
import { collectAtMost } from './collect.ts';

/** Keep only the end of longer output. */
const TAIL_BYTES = 64 * 1024;
/** Longer output of a short command is an error. */
const MAX_STDOUT_BYTES = 32 * 2 ** 20;
/** Time limit for a short request to an engine. */
const ANSWER_MS = 60_000;

export interface LongOptions {
  /** Added to the environment, which other users can't see. */
  readonly env: Readonly<Record<string, string>>;
  /** Receives both outputs as they arrive. */
  readonly onOutput: (chunk: Uint8Array) => void;
}

export interface ShortOptions {
  /** Default: one minute. */
  readonly answerMs?: number;
  /** Its standard input; default: empty. */
  readonly input?: string;
  /** Receives its standard output as it arrives; the output is lost if it runs out of time. */
  readonly onOutput?: (chunk: Uint8Array) => void;
}

/**
 * Runs a short command without a shell.
 * @returns its output, whatever its exit code
 * @throws GateError ENGINE_UNAVAILABLE if there is no such program, TIMEOUT, LIMIT_EXCEEDED; the
 *   reason of `host.signal` after the child ended
 */
export async function run(
  host: Host,
  command: string,
  args: readonly string[],
  { answerMs = ANSWER_MS, input, onOutput }: ShortOptions = {},
): Promise<CommandOutcome> {
  const child = startChild(host, command, args, { input });
  const stderr = keepTail([child.stderr]);
  if (onOutput !== undefined) child.stdout.on('data', onOutput);
  const timeout = new GateError('program-timeout', { command: [command, ...args], ms: answerMs });
  const timer = setTimeout(() => child.end(timeout), answerMs);
  try {
    const collected = await settle(collect(child));
    const exitCode = await child.exited;
    if (collected.isFailed) throw collected.error;
    return { stdout: collected.value, stderr: stderr(), exitCode };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a command without a time limit.
 * @returns the end of its output, both outputs combined
 * @throws like `run`, except for time and length
 */
export async function runLong(
  host: Host,
  command: string,
  args: readonly string[],
  { env, onOutput }: LongOptions,
): Promise<{ readonly output: string; readonly exitCode: number }> {
  const child = startChild(host, command, args, { env });
  const output = keepTail([child.stdout, child.stderr], onOutput);
  const exitCode = await child.exited;
  return { output: output(), exitCode };
}

/**
 * Runs a command and lets `consume` stream its standard output, with back-pressure. If the command
 * fails, its error takes precedence over the consumer's.
 * @param failure creates the error from the end of the command's error output
 * @throws what `failure` creates if the exit code is not 0; else what `consume` throws; else as
 *   `run`
 */
export async function readFrom<T>(
  host: Host,
  command: string,
  args: readonly string[],
  consume: (stdout: Readable) => Promise<T>,
  failure: (stderr: string) => GateError,
): Promise<T> {
  const child = startChild(host, command, args);
  const stderr = keepTail([child.stderr]);
  const consumed = await settle(consume(child.stdout));
  const isAllRead = child.stdout.readableEnded;
  // A consumer that stops early breaks the command's pipe, so ignore the command's own error.
  if (consumed.isFailed && !isAllRead) child.end();
  else child.stdout.resume();
  const exitCode = await child.exited;
  if (exitCode !== 0 && (isAllRead || !consumed.isFailed)) throw failure(stderr());
  if (consumed.isFailed) throw consumed.error;
  return consumed.value;
}

type Settled<T> = { isFailed: false; value: T } | { isFailed: true; error: unknown };
const settle = <T>(promise: Promise<T>): Promise<Settled<T>> =>
  promise.then(
    (value) => ({ isFailed: false, value }),
    (error: unknown) => ({ isFailed: true, error }),
  );

/** @returns the current end of the outputs */
export function keepTail(
  outputs: readonly Readable[],
  onChunk: (chunk: Uint8Array) => void = () => undefined,
): () => string {
  let tail = Buffer.alloc(0);
  const keep = (chunk: Buffer): void => {
    onChunk(chunk);
    tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES);
  };
  for (const output of outputs) output.on('data', keep);
  return () => tail.toString('utf8');
}

async function collect(child: Child): Promise<string> {
  const bytes = await collectAtMost(child.stdout, MAX_STDOUT_BYTES);
  if (bytes !== undefined) return bytes.toString('utf8');
  child.end(new GateError('output-too-long', { mostBytes: MAX_STDOUT_BYTES }));
  return '';
}
