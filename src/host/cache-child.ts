// Runs as a separate process, so that we can give up on a service that doesn't answer, and because
// the toolkit packs the working directory. Receives `CacheQuestion`s one after another, and replies
// to each with a `CacheAnswer`, until the process that started it disconnects.
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE_FILE, type CacheAnswer, type CacheQuestion } from './cache-files.ts';

/** The service accepts this many keys per request. */
const KEYS_AT_ONCE = 10;

const START_FOLDER = process.cwd();
const { PATH = '' } = process.env;

// In a separate chunk, which the bundler minifies.
const { restoreCache, saveCache } = await import('@actions/cache');

/** What the toolkit printed since the last question. */
let printed = '';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = ((chunk: string | Uint8Array) => {
  printed += chunk.toString();
  return write(chunk);
}) as typeof write;

let isWorking = false;
process.on('message', (question: CacheQuestion) => {
  isWorking = true;
  printed = '';
  // Only the request's own work counts: see `beforeExit`.
  process.channel?.unref();
  carryOut(question).then(
    (answer) => finish(answer.key === undefined ? { ...findComplaint(), ...answer } : answer),
    (error: unknown) => finish({ complaint: String((error as Error)?.message ?? error) }),
  );
});

// Nothing is left to wait for: the toolkit forgets an answer that ends early.
process.on('beforeExit', () => {
  if (isWorking) finish({ isCutOff: true });
});

function finish(answer: CacheAnswer): void {
  if (!isWorking) return;
  isWorking = false;
  // Windows can't remove a process's working folder.
  process.chdir(START_FOLDER);
  process.channel?.ref();
  process.send?.(answer, undefined, undefined, () => undefined);
}

/**
 * The toolkit packs its workspace, so that is a separate folder. Hides zstd, because the toolkit
 * would use it, and then runners without zstd would find no entry.
 */
function enter(folder: string): void {
  process.chdir(folder);
  const hiding = join(folder, 'no-zstd');
  mkdirSync(hiding);
  writeFileSync(join(hiding, 'zstd'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  Object.assign(process.env, {
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    PATH: `${hiding}${delimiter}${PATH}`,
  });
}

async function carryOut({ task, keys, folder }: CacheQuestion): Promise<CacheAnswer> {
  enter(folder);
  const [first = ''] = keys;
  // A cache ID is returned only for an entry that this process created.
  if (task === 'save') return (await saveCache([CACHE_FILE], first)) >= 0 ? { key: first } : {};
  const key = await findBest(keys);
  if (task === 'find' || key === undefined) return { ...(key !== undefined && { key }) };
  const restored = await restoreCache([CACHE_FILE], key);
  return restored === key ? { key } : {};
}

/** The toolkit prints errors as workflow commands and returns as if it had found nothing. */
function findComplaint(): Pick<CacheAnswer, 'complaint'> {
  const words = /^::(?:warning|error)[^:]*::(.*)$/m.exec(printed)?.[1];
  const complaint = words
    ?.replace(/%0[AD]/g, ' ')
    .replaceAll('%25', '%')
    .trim();
  return complaint === undefined ? {} : { complaint };
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
