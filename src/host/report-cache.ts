import { lstat, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one file of an entry. Its name is part of the entry's version: whoever changes it finds no older entry. */
const FILE = 'plimsoll-report.json';
/** How many keys the service takes in one question. */
const KEYS_AT_ONCE = 10;
const MOST_BYTES = 256 * 2 ** 20;

export interface CachedReport {
  readonly key: string;
  readonly text: string;
}

type Cache = typeof import('@actions/cache');

/** GitHub's cache of a workflow, as a place for reports. Loaded when it is used. */
export async function openReportCache(): Promise<ReportCache | undefined> {
  // Before it is loaded: it is large, and away from GitHub's runners there is none.
  const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = process.env;
  if (!ACTIONS_RESULTS_URL && !ACTIONS_CACHE_URL) return undefined;
  const cache = await import('@actions/cache');
  return cache.isFeatureAvailable() ? new ReportCache(cache) : undefined;
}

export class ReportCache {
  readonly #cache: Cache;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  /**
   * The first of the keys that has an entry which this run may read. What the service says is told in the log by the toolkit;
   * here it is as if there were none.
   * @param keys the best first
   */
  async restore(keys: readonly string[]): Promise<CachedReport | undefined> {
    const key = await this.#best(keys);
    if (key === undefined) return undefined;
    return inFolder(async (folder) => {
      const found = await this.#cache.restoreCache([FILE], key);
      return found === key ? { key, text: await readEntry(join(folder, FILE)) } : undefined;
    });
  }

  /**
   * The service looks through a branch with all keys before it turns to the next branch, so that a match may hide a better key:
   * those before it are asked for again until there is none.
   */
  async #best(keys: readonly string[]): Promise<string | undefined> {
    let best: string | undefined;
    let rest = keys;
    while (rest.length > 0) {
      const found = await this.#lookUp(rest);
      if (found === undefined) break;
      best = found;
      rest = rest.slice(0, rest.indexOf(found));
    }
    return best;
  }

  async #lookUp(keys: readonly string[]): Promise<string | undefined> {
    for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
      const [first = '', ...others] = keys.slice(at, at + KEYS_AT_ONCE);
      const found = await this.#cache.restoreCache([FILE], first, others, { lookupOnly: true });
      // The service matches beginnings; what only begins like a key of ours is none.
      if (found !== undefined && keys.includes(found)) return found;
    }
    return undefined;
  }

  /** Keeps a report, unless there is one under this key already or this run may only read: both are as they should be. */
  async save(key: string, text: string): Promise<void> {
    await inFolder(async (folder) => {
      await writeFile(join(folder, FILE), text);
      await this.#cache.saveCache([FILE], key);
    });
  }
}

/** @throws Error where the entry does not hold what we put into such ones */
async function readEntry(path: string): Promise<string> {
  const stat = await lstat(path);
  if (!stat.isFile() || stat.size > MOST_BYTES) throw new Error('the cached baseline is no report');
  return readFile(path, 'utf8');
}

/**
 * The toolkit packs and unpacks in the workspace. A folder of our own keeps the checkout clean, and what an entry holds away
 * from it; the entry's version does not depend on where it is.
 */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'plimsoll-cache-'));
  const workspace = process.env.GITHUB_WORKSPACE;
  process.env.GITHUB_WORKSPACE = folder;
  // Globs of the toolkit start from here.
  const cwd = process.cwd();
  process.chdir(folder);
  try {
    return await work(folder);
  } finally {
    process.chdir(cwd);
    if (workspace === undefined) delete process.env.GITHUB_WORKSPACE;
    else process.env.GITHUB_WORKSPACE = workspace;
    await rm(folder, { recursive: true, force: true });
  }
}
