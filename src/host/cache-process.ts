import { extname, join } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import type { CacheAnswer, CacheQuestion } from './cache-files.ts';
import { type Child, startChild } from './child.ts';
import { keepTail } from './exec.ts';

/**
 * Loading the toolkit takes longer than its requests, so a process that has answered waits for the
 * next one.
 */
const waiting = new WeakMap<Host, CacheProcess[]>();

/**
 * Uses the cache service in a separate process.
 * @param onOutput receives what the toolkit prints, as it arrives
 * @throws GateError TIMEOUT, or Error if the process ends early; the reason of `host.signal`
 */
export async function askCache(
  host: Host,
  question: CacheQuestion,
  answerMs: number,
  onOutput: (chunk: Uint8Array) => void,
): Promise<CacheAnswer> {
  const idle = waiting.get(host) ?? [];
  waiting.set(host, idle);
  let process = idle.pop();
  while (process?.isRunning === false) process = idle.pop();
  process ??= new CacheProcess(host);
  const answer = await process.ask(question, answerMs, onOutput);
  idle.push(process);
  return answer;
}

/** Next to this module: a source file in `src/host/`, a bundle in `dist/`. */
const PROGRAM = join(import.meta.dirname, `cache-child${extname(import.meta.filename)}`);

class CacheProcess {
  readonly #child: Child;
  readonly #errors: () => string;
  isRunning = true;
  #onAnswer: (answer: CacheAnswer) => void = () => undefined;

  constructor(host: Host) {
    const onMessage = (message: unknown): void => this.#onAnswer(message as CacheAnswer);
    this.#child = startChild(host, process.execPath, [PROGRAM], { onMessage });
    this.#errors = keepTail([this.#child.stderr]);
    const onEnd = (): void => {
      this.isRunning = false;
    };
    this.#child.exited.then(onEnd, onEnd);
  }

  async ask(
    question: CacheQuestion,
    answerMs: number,
    onOutput: (chunk: Uint8Array) => void,
  ): Promise<CacheAnswer> {
    const { stdout, exited, end, send } = this.#child;
    const answered = new Promise<CacheAnswer>((resolve) => {
      this.#onAnswer = resolve;
    });
    const timeIsUp = new GateError('cache-timeout', { ms: answerMs });
    const timer = setTimeout(() => end(timeIsUp), answerMs);
    stdout.on('data', onOutput);
    send(question);
    try {
      const ended = exited.then(() => {
        throw new Error(takeLastLine(this.#errors()));
      });
      return await Promise.race([answered, ended]);
    } finally {
      clearTimeout(timer);
      stdout.off('data', onOutput);
    }
  }
}

const takeLastLine = (text: string): string => text.trim().split('\n').pop() ?? '';
