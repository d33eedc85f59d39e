// Runs as a separate process, so that we can give up on a service that doesn't answer. The toolkit
// packs the working directory, which belongs to this process alone. Arguments: `restore PREFIX...`,
// `find PREFIX...` or `save KEY`. Writes the answer to RESULT.
import { writeFileSync } from 'node:fs';
import { CACHE_FILE, type CacheAnswer, RESULT_FILE } from './cache-files.ts';

/** The service accepts this many keys per request. */
const KEYS_AT_ONCE = 10;

/** Of Node, if nothing is left to wait for: the toolkit forgets an answer that ends early. */
const UNSETTLED = 13;
process.on('exit', (code) => {
  if (code === UNSETTLED) process.stdout.write('::error::an answer of the service ended early\n');
});

// In a separate chunk, which the bundler minifies.
const { restoreCache, saveCache } = await import('@actions/cache');
const [task = '', ...keys] = process.argv.slice(2);
writeFileSync(RESULT_FILE, JSON.stringify(await carryOut(task, keys)));

async function carryOut(task: string, [first = '', ...others]: string[]): Promise<CacheAnswer> {
  // A cache ID is returned only for an entry that this process created.
  if (task === 'save') return (await saveCache([CACHE_FILE], first)) >= 0 ? { key: first } : {};
  const key = await findBest([first, ...others]);
  if (task === 'find' || key === undefined) return { ...(key !== undefined && { key }) };
  const restored = await restoreCache([CACHE_FILE], key);
  return restored === key ? { key } : {};
}

/**
 * Finds the newest entry of the first prefix that has one. The service tries all prefixes on one
 * branch before the next branch, so a match can hide a better one: asks again for earlier prefixes
 * until none of them matches.
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
