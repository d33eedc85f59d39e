// Runs as a process of its own, so that a service that does not answer can be given up. The
// toolkit packs what is in the working folder, which here belongs to this process alone.
// Arguments: `restore PREFIX...`, `find PREFIX...` or `save KEY`. Leaves the answer in RESULT.
import { writeFileSync } from 'node:fs';
import { CACHE_FILE, type CacheAnswer, RESULT_FILE } from './cache-files.ts';

/** How many keys the service takes in one request. */
const KEYS_AT_ONCE = 10;

// In a file of its own, which the bundler minifies.
const { restoreCache, saveCache } = await import('@actions/cache');
const [task = '', ...keys] = process.argv.slice(2);
writeFileSync(RESULT_FILE, JSON.stringify(await carryOut(task, keys)));

async function carryOut(task: string, [first = '', ...others]: string[]): Promise<CacheAnswer> {
  // A cache ID is returned only for an entry that this process made.
  if (task === 'save') return (await saveCache([CACHE_FILE], first)) >= 0 ? { key: first } : {};
  const key = await findBest([first, ...others]);
  if (task === 'find' || key === undefined) return { ...(key !== undefined && { key }) };
  const restored = await restoreCache([CACHE_FILE], key);
  return restored === key ? { key } : {};
}

/**
 * The newest entry of the first prefix that has one. The service looks through a branch with all
 * prefixes before it turns to the next branch, so a match may hide a better one: the prefixes
 * before it are asked for again until none of them has an entry.
 */
async function findBest(prefixes: readonly string[]): Promise<string | undefined> {
  let best: string | undefined;
  let rest = prefixes;
  while (rest.length > 0) {
    const found = await lookUp(rest);
    const at = rest.findIndex((prefix) => found?.startsWith(prefix));
    if (at === -1) break;
    best = found;
    rest = rest.slice(0, at);
  }
  return best;
}

async function lookUp(prefixes: readonly string[]): Promise<string | undefined> {
  for (let at = 0; at < prefixes.length; at += KEYS_AT_ONCE) {
    const [first = '', ...others] = prefixes.slice(at, at + KEYS_AT_ONCE);
    const found = await restoreCache([CACHE_FILE], first, others, { lookupOnly: true });
    if (found !== undefined) return found;
  }
  return undefined;
}
