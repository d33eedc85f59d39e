import { spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { type GateError, messageOf } from '../../errors.ts';
import { isCommitSha } from '../../model/history.ts';
import type { CommandOutcome, Host } from '../../model/host.ts';
import { readFrom, run, runLong, type ShortOptions } from '../exec.ts';
import { lastWords } from '../last-words.ts';
import { readGitProgress } from './git-progress.ts';

/**
 * Nobody is asked for anything, nothing is fetched unasked, other work on the repository is not held up, a path is no pattern,
 * and answers are in English. The programs that a user named to answer for him (`GIT_ASKPASS`, credential helpers) stay.
 */
const QUIETLY = {
  GIT_TERMINAL_PROMPT: '0',
  GCM_INTERACTIVE: 'never',
  SSH_ASKPASS: 'false',
  SSH_ASKPASS_REQUIRE: 'force',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
};

/** A hook that starts us has these set: what a folder belongs to is told by the folder. */
const BY_THE_FOLDER = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
};

/**
 * Over all settings: files of a checkout are a stranger's, and settings may lead to them (`core.hooksPath=.husky`), or be among
 * them (a folder that is laid out like a bare repository). What a user's own settings do to fetch, and to files as they are
 * checked out, stays.
 */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  // Neither starts work that outlives ours.
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

const quiet = (host: Host, env: Host['env'] = {}): Host => ({
  ...host,
  env: { ...host.env, ...BY_THE_FOLDER, ...QUIETLY, ...env },
});

/** Asks git, which answers from the disk. @throws as `run` */
export async function runGit(
  host: Host,
  args: readonly string[],
  { env, ...options }: ShortOptions & { readonly env?: Host['env'] } = {},
): Promise<CommandOutcome> {
  const asked = quiet(host, env);
  const argv = [...SETTINGS, ...args];
  // The toolkit can neither end a command in time nor survive one that does not read its input.
  if (host.runShort === undefined || Object.keys(options).length > 0)
    return run(asked, 'git', argv, options);
  host.signal.throwIfAborted();
  host.debug(`$ git ${argv.join(' ')}`);
  return host.runShort('git', argv, asked);
}

/** How long the last of our work may take. */
const MOST_EXIT_MS = 3000;

/** Runs git while the process exits, when nothing can be awaited. Whether it succeeds is not known. */
export function runGitAtExit(host: Host, ...args: readonly string[]): void {
  const { cwd, env } = quiet(host);
  spawnSync('git', [...SETTINGS, ...args], { cwd, env, stdio: 'ignore', timeout: MOST_EXIT_MS });
}

/** Lets `consume` read what git says. @throws as `readFrom` */
export const readGit = <T>(
  host: Host,
  args: readonly string[],
  consume: (stdout: Readable) => Promise<T>,
  failure: (stderr: string) => GateError,
): Promise<T> => readFrom(quiet(host), 'git', [...SETTINGS, ...args], consume, failure);

/**
 * Lets git work on what may take as long as the whole run: it ends with that. Objects that a partial clone lacks are fetched.
 * @param what it does, for whoever waits
 * @returns why it did not, in git's last words; undefined where it did
 * @throws as `runLong`
 */
export async function workWithGit(
  host: Host,
  args: readonly string[],
  what: string,
  env: Host['env'] = {},
): Promise<string | undefined> {
  host.log(Buffer.from(`${what}\n`));
  const onOutput = readGitProgress((done, total, unit) => host.progress(what, done, total, unit));
  const { output, exitCode } = await runLong(
    quiet(host, { GIT_NO_LAZY_FETCH: '0', ...env }),
    'git',
    [...SETTINGS, ...args],
    { env: {}, onOutput },
  );
  return exitCode === 0
    ? undefined
    : lastWords(withoutProgress(output)) || `git ended with ${exitCode}`;
}

/** A line of progress is written again and again, each time after a carriage return. */
const withoutProgress = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .filter((line) => !/^[A-Za-z :]{3,40}: +\d{1,3}% \(/.test(line))
    .join('\n');

/** What git answers, without the last line end; undefined where it is not installed, this is no repository, or it refuses. */
export const askGit = (host: Host, ...args: readonly string[]): Promise<string | undefined> =>
  tryGit(host, args);

export async function tryGit(
  host: Host,
  args: readonly string[],
  options: Parameters<typeof runGit>[2] = {},
): Promise<string | undefined> {
  try {
    const { stdout, stderr, exitCode } = await runGit(host, args, options);
    if (exitCode === 0) return stdout.replace(/\n$/, '');
    if (stderr !== '') host.debug(`git says: ${lastWords(stderr)}`);
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`git is of no help: ${messageOf(error)}`);
  }
  return undefined;
}

export const hasCommit = async (host: Host, sha: string): Promise<boolean> =>
  (await askGit(host, 'cat-file', '-e', `${sha}^{commit}`)) !== undefined;

/** A commit that is checked out, and its parents: a shallow checkout knows their names too. */
export interface CheckedOut {
  readonly sha: string;
  readonly parents: readonly string[];
}

export async function checkedOutCommit(host: Host): Promise<CheckedOut | undefined> {
  const sha = await askGit(host, 'rev-parse', '--verify', 'HEAD');
  if (sha === undefined || !isCommitSha(sha)) return undefined;
  const text = (await askGit(host, 'cat-file', '-p', sha)) ?? '';
  const [header = ''] = text.split('\n\n', 1);
  const parents = header
    .split('\n')
    .flatMap((line) => (line.startsWith('parent ') ? line.slice(7) : []));
  return { sha, parents: parents.filter(isCommitSha) };
}

/** The commit and its first parents, the newest first, as far as this checkout goes. Empty where the commit is not here. */
export async function firstParents(host: Host, sha: string, most: number): Promise<string[]> {
  if (!isCommitSha(sha)) return [];
  const text = await askGit(host, 'rev-list', '--first-parent', `--max-count=${most}`, sha);
  return (text ?? '').split('\n').filter(isCommitSha);
}

export async function mergeBase(
  host: Host,
  one: string,
  other: string,
): Promise<string | undefined> {
  if (!isCommitSha(one) || !isCommitSha(other)) return undefined;
  const sha = await askGit(host, 'merge-base', one, other);
  return sha !== undefined && isCommitSha(sha) ? sha : undefined;
}

export const isShallow = async (host: Host): Promise<boolean> =>
  (await askGit(host, 'rev-parse', '--is-shallow-repository')) !== 'false';

/** Where the work here left the main branch, as far as this repository knows one. */
export async function forkPoint(host: Host): Promise<string | undefined> {
  for (const main of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const sha = await askGit(host, 'merge-base', 'HEAD', main);
    if (sha !== undefined && isCommitSha(sha)) return sha;
  }
  return undefined;
}
