import { lstat, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError, ReasonError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { Message } from '../report/words/messages/message.ts';
import { CACHE_FILE, type CacheQuestion } from './cache-files.ts';
import { askCache } from './cache-process.ts';
import { readRegularFile } from './read-file.ts';
import { MOST_REPORT_BYTES } from './report-file.ts';

export interface CachedReport {
  readonly key: string;
  readonly text: string;
}

/**
 * Opens a workflow's GitHub cache to store reports.
 * @param boundMs time limit for all requests together; after that, they fail immediately
 * @returns if there is no usable cache, the reason
 */
export function openReportCache(
  host: Host,
  use: 'read' | 'write',
  boundMs: number,
): ReportCache | Message {
  const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_CACHE_MODE = '' } = host.env;
  if (!ACTIONS_RESULTS_URL && !ACTIONS_CACHE_URL) return new Message('no-cache', {});
  const mode = ACTIONS_CACHE_MODE.trim().toLowerCase();
  const refused = use === 'read' ? ['none', 'write-only'] : ['none', 'read'];
  if (refused.includes(mode)) return new Message('cache-not-permitted', { use, mode });
  return new ReportCache(host, boundMs);
}

export class ReportCache {
  readonly #host: Host;
  readonly #boundMs: number;
  #spentMs = 0;
  /** The service's answer before the time was up, if any. */
  #lastFailure: string | undefined;

  constructor(host: Host, boundMs: number) {
    this.#host = host;
    this.#boundMs = boundMs;
  }

  /**
   * Restores the newest entry of the first prefix that has one.
   * @param prefixes best first
   * @throws Error if the service fails or doesn't answer
   */
  async restore(prefixes: readonly string[]): Promise<CachedReport | undefined> {
    return this.#inFolder(async (folder) => {
      const key = await this.#ask(folder, 'restore', prefixes);
      return key === undefined ? undefined : { key, text: await readEntry(folder) };
    });
  }

  /** Finds the key that `restore` would. @throws like `restore` */
  async find(prefixes: readonly string[]): Promise<string | undefined> {
    return this.#inFolder((folder) => this.#ask(folder, 'find', prefixes));
  }

  /**
   * Saves a report; entries are immutable.
   * @returns false if there is already an entry with this key
   * @throws like `restore`
   */
  async save(key: string, text: string): Promise<boolean> {
    return this.#inFolder(async (folder) => {
      await writeFile(join(folder, CACHE_FILE), text);
      return (await this.#ask(folder, 'save', [key])) !== undefined;
    });
  }

  async #ask(
    folder: string,
    task: CacheQuestion['task'],
    keys: CacheQuestion['keys'],
  ): Promise<string | undefined> {
    const startedMs = Date.now();
    const answerMs = this.#boundMs - this.#spentMs;
    if (answerMs <= 0) throw this.#noAnswer();
    let printed = '';
    const onOutput = (chunk: Uint8Array): void => {
      printed += Buffer.from(chunk).toString('latin1');
    };
    try {
      const question = { task, keys, folder };
      const { key, complaint, isCutOff } = await askCache(this.#host, question, answerMs, onOutput);
      if (isCutOff) throw new ReasonError(new Message('cache-answer-cut-off', {}));
      if (key === undefined && complaint !== undefined) throw new Error(complaint);
      return key;
    } catch (error) {
      const isTimeUp = error instanceof GateError && error.code === 'TIMEOUT';
      if (!isTimeUp || this.#host.signal.aborted) throw error;
      this.#lastFailure ??= findLastFailure(printed);
      throw this.#noAnswer();
    } finally {
      this.#spentMs += Date.now() - startedMs;
    }
  }

  #noAnswer(): Error {
    return new GateError('cache-timeout', { ms: this.#boundMs, failed: this.#lastFailure });
  }

  async #inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const temp = this.#host.env.RUNNER_TEMP || tmpdir();
    const folder = await mkdtemp(join(temp, 'plimsoll-cache-'));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** @throws Error if the entry doesn't contain a report */
async function readEntry(folder: string): Promise<string> {
  const path = join(folder, CACHE_FILE);
  // A link in an entry could lead out of the folder.
  if ((await lstat(path)).isSymbolicLink())
    throw new ReasonError(new Message('cache-entry-without-report', {}));
  return (await readRegularFile(path, MOST_REPORT_BYTES)).toString();
}

/** The toolkit's message before it tries again. */
const findLastFailure = (stdout: string): string | undefined =>
  [...stdout.matchAll(/^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying/gm)].at(-1)?.[1];
