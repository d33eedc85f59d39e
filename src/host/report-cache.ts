import { lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { CACHE_FILE, type CacheAnswer, RESULT_FILE } from './cache-files.ts';
import { run } from './exec.ts';
import { readRegularFile } from './read-file.ts';
import { MOST_REPORT_BYTES } from './report-file.ts';

export interface CachedReport {
  readonly key: string;
  readonly text: string;
}

/**
 * Opens GitHub's cache of a workflow as a place for reports.
 * @param boundMs what all questions together may take; after it they fail at once
 * @returns why there is no cache here to read from or write to, as a text
 */
export function openReportCache(
  host: Host,
  use: 'read' | 'write',
  boundMs: number,
): ReportCache | string {
  const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_CACHE_MODE = '' } = host.env;
  if (!ACTIONS_RESULTS_URL && !ACTIONS_CACHE_URL)
    return 'this runner has no GitHub Actions cache to keep reports in';
  const mode = ACTIONS_CACHE_MODE.trim().toLowerCase();
  const refused = use === 'read' ? ['none', 'write-only'] : ['none', 'read'];
  if (refused.includes(mode))
    return `this run has no permission to ${use} the GitHub Actions cache (cache-mode: ${mode})`;
  return new ReportCache(host, boundMs);
}

export class ReportCache {
  readonly #host: Host;
  readonly #boundMs: number;
  #spentMs = 0;

  constructor(host: Host, boundMs: number) {
    this.#host = host;
    this.#boundMs = boundMs;
  }

  /**
   * The newest entry of the first prefix that has one.
   * @param prefixes the best first
   * @throws Error why the service can't be asked: its own words, or that it did not answer
   */
  async restore(prefixes: readonly string[]): Promise<CachedReport | undefined> {
    return this.#inFolder(async (folder) => {
      const { key } = await this.#ask(folder, 'restore', prefixes);
      return key === undefined ? undefined : { key, text: await readEntry(folder) };
    });
  }

  /** Whether there is any entry whose key begins so. @throws as `restore` */
  async has(prefix: string): Promise<boolean> {
    return this.#inFolder(
      async (folder) => (await this.#ask(folder, 'find', [prefix])).key !== undefined,
    );
  }

  /**
   * Saves a report; entries never change.
   * @returns false if the service has an entry under this key already
   * @throws as `restore`
   */
  async save(key: string, text: string): Promise<boolean> {
    return this.#inFolder(async (folder) => {
      await writeFile(join(folder, CACHE_FILE), text);
      return (await this.#ask(folder, 'save', [key])).key !== undefined;
    });
  }

  async #ask(folder: string, task: string, keys: readonly string[]): Promise<CacheAnswer> {
    const startedMs = Date.now();
    const answerMs = this.#boundMs - this.#spentMs;
    if (answerMs <= 0) throw this.#noAnswer();
    try {
      const { stdout, stderr, exitCode } = await run(
        childHost(this.#host, folder),
        process.execPath,
        [CHILD, task, ...keys],
        { answerMs },
      );
      const answer = await readAnswer(folder);
      const complaint = complaintOf(stdout) ?? (exitCode === 0 ? undefined : lastLine(stderr));
      if (answer?.key === undefined && complaint !== undefined) throw new Error(complaint);
      return answer ?? {};
    } catch (error) {
      const isTimeUp = error instanceof GateError && error.code === 'TIMEOUT';
      throw isTimeUp && !this.#host.signal.aborted ? this.#noAnswer() : error;
    } finally {
      this.#spentMs += Date.now() - startedMs;
    }
  }

  #noAnswer(): Error {
    return new Error(
      `the cache service gave no answer within ${Math.round(this.#boundMs / 1000)} s`,
    );
  }

  async #inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const temp = this.#host.env.RUNNER_TEMP || tmpdir();
    const folder = await mkdtemp(join(temp, 'plimsoll-cache-'));
    try {
      await hideZstd(folder);
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Beside this module: a source file in `src/host/`, a bundle in `dist/`. */
const CHILD = join(import.meta.dirname, `cache-child${extname(import.meta.filename)}`);

/**
 * The toolkit packs and unpacks in the workspace: for the child that is a folder of its own. It
 * compresses with zstd if there is one, and then a runner without it finds no entry, so it gets
 * none: gzip is everywhere.
 */
function childHost(host: Host, folder: string): Host {
  const env = {
    ...host.env,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    PATH: `${join(folder, NO_ZSTD)}${delimiter}${host.env.PATH ?? ''}`,
  };
  return { ...host, env, cwd: folder };
}

const NO_ZSTD = 'no-zstd';

async function hideZstd(folder: string): Promise<void> {
  await mkdir(join(folder, NO_ZSTD));
  await writeFile(join(folder, NO_ZSTD, 'zstd'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
}

async function readAnswer(folder: string): Promise<CacheAnswer | undefined> {
  const text = await readFile(join(folder, RESULT_FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as CacheAnswer);
}

/** @throws Error if the entry does not hold what we put into such ones */
async function readEntry(folder: string): Promise<string> {
  const path = join(folder, CACHE_FILE);
  // A link in an entry would lead out of the folder.
  if ((await lstat(path)).isSymbolicLink()) throw new Error('it does not hold a report');
  return (await readRegularFile(path, MOST_REPORT_BYTES)).toString();
}

/** The toolkit writes what went wrong as a workflow command, and returns as if nothing were there. */
function complaintOf(stdout: string): string | undefined {
  const words = /^::(?:warning|error)[^:]*::(.*)$/m.exec(stdout)?.[1];
  return words
    ?.replace(/%0[AD]/g, ' ')
    .replaceAll('%25', '%')
    .trim();
}

const lastLine = (text: string): string => text.trim().split('\n').pop() ?? '';
