import type { Readable } from 'node:stream';
import { GateError } from '../errors.ts';
import type { CommandOutcome, Host } from '../model/host.ts';
import { type Child, startChild } from './child.ts';

/** What a program may say before only the end of it is kept. */
const TAIL_BYTES = 64 * 1024;
/** A short command's answer that is longer than this is not an answer. */
const MAX_STDOUT_BYTES = 32 * 2 ** 20;
/** How long an engine may take for a short question. */
const ANSWER_MS = 60_000;

export interface LongOptions {
  /** Added to the environment, where other users of the machine do not see it. */
  readonly env: Readonly<Record<string, string>>;
  /** Sees what the command says, on both its outputs, as it comes. */
  readonly onOutput: (chunk: Uint8Array) => void;
}

export interface ShortOptions {
  /** Default: a minute. */
  readonly answerMs?: number;
  /** What it finds on its standard input; default: nothing. */
  readonly input?: string;
}

/**
 * Runs a short command to its end, without a shell.
 * @returns what it said, whatever its exit code
 * @throws GateError ENGINE_UNAVAILABLE where there is no such program, TIMEOUT, LIMIT_EXCEEDED; the
 *   reason of `host.signal` once the child is gone
 */
export async function run(
  host: Host,
  command: string,
  args: readonly string[],
  { answerMs = ANSWER_MS, input }: ShortOptions = {},
): Promise<CommandOutcome> {
  const child = startChild(host, command, args, {}, input);
  const stderr = keepTail([child.stderr]);
  const timer = setTimeout(() => child.end(noAnswer(command, args, answerMs)), answerMs);
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
 * Runs a command to its end, however long it takes.
 * @returns the end of what it said, on both its outputs
 * @throws as `run`, but never for its time or length
 */
export async function runLong(
  host: Host,
  command: string,
  args: readonly string[],
  { env, onOutput }: LongOptions,
): Promise<{ readonly output: string; readonly exitCode: number }> {
  const child = startChild(host, command, args, env);
  const output = keepTail([child.stdout, child.stderr], onOutput);
  const exitCode = await child.exited;
  return { output: output(), exitCode };
}

/**
 * Runs a command and lets `consume` read its standard output as it flows, with back-pressure. A command that fails has
 * the word: what the consumer makes of the stump of its output is not reported.
 * @param failure makes the error from the command's own last words
 * @throws what `failure` makes where the exit code is not 0; else what `consume` throws; else as `run`
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
  // A consumer that gave up in the middle breaks the command's pipe: what the command says then is of our making.
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

function keepTail(
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
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of child.stdout) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_STDOUT_BYTES) {
      child.end(
        new GateError(
          'LIMIT_EXCEEDED',
          `an answer of more than ${MAX_STDOUT_BYTES} bytes is not read`,
        ),
      );
      break;
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

function noAnswer(command: string, args: readonly string[], ms: number): GateError {
  const what = [command, ...args.slice(0, 2)].join(' ');
  return new GateError('TIMEOUT', `"${what}" gave no answer within ${ms / 1000} s`, {
    fix: `see whether "${what}" answers in a terminal; restart the engine where it does not`,
  });
}
