import { spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { type GateError, getMessage } from '../../errors.ts';
import { isCommitSha } from '../../model/history.ts';
import type { CommandOutcome, Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { readFrom, run, runLong, type ShortOptions } from '../exec.ts';
import { takeLastWords } from '../last-words.ts';
import { readGitProgress } from './git-progress.ts';

/**
 * Never prompt, don't fetch unrequested objects, take no locks, don't treat paths as patterns, and
 * answer in English. Keep the user's own credential programs (`GIT_ASKPASS`, helpers).
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

/** A hook that starts us has these set; ignore them and let the folder decide. */
const BY_THE_FOLDER = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
};

/**
 * Override all settings: files in a checkout are untrusted, and settings can refer to them
 * (`core.hooksPath=.husky`) or be among them (a folder that looks like a bare repository). Keep
 * what the user's own settings do to fetches and to files on checkout.
 */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  // Don't start background work.
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

const silence = (host: Host, env: Host['env'] = {}): Host => ({
  ...host,
  env: { ...host.env, ...BY_THE_FOLDER, ...QUIETLY, ...env },
});

/** Requests local information from git. @throws like `run` */
export async function runGit(
  host: Host,
  args: readonly string[],
  { env, ...options }: ShortOptions & { readonly env?: Host['env'] } = {},
): Promise<CommandOutcome> {
  const asked = silence(host, env);
  const argv = [...SETTINGS, ...args];
  // The toolkit has no timeout, and hangs if a command doesn't read its input.
  if (host.runShort === undefined || Object.keys(options).length > 0)
    return run(asked, 'git', argv, options);
  host.signal.throwIfAborted();
  host.debug(`$ git ${argv.join(' ')}`);
  return host.runShort('git', argv, asked);
}

/** Time limit for cleanup at exit. */
const MOST_EXIT_MS = 3000;

/** Runs git while the process exits, when nothing can be awaited. Ignores failures. */
export function runGitAtExit(host: Host, ...args: readonly string[]): void {
  const { cwd, env } = silence(host);
  spawnSync('git', [...SETTINGS, ...args], { cwd, env, stdio: 'ignore', timeout: MOST_EXIT_MS });
}

/** Streams git's output to `consume`. @throws like `readFrom` */
export const readGit = <T>(
  host: Host,
  args: readonly string[],
  consume: (stdout: Readable) => Promise<T>,
  failure: (stderr: string) => GateError,
): Promise<T> => readFrom(silence(host), 'git', [...SETTINGS, ...args], consume, failure);

/**
 * Runs long git work, bounded by the run itself. Fetches objects that a partial clone lacks.
 * @param what a description for the progress line
 * @returns the end of git's output if it failed; undefined on success
 * @throws as `runLong`
 */
export async function workWithGit(
  host: Host,
  args: readonly string[],
  what: string,
  env: Host['env'] = {},
): Promise<Sentence | undefined> {
  host.log(Buffer.from(`${what}\n`));
  const onOutput = readGitProgress((done, total, unit) => host.progress(what, done, total, unit));
  const { output, exitCode } = await runLong(
    silence(host, { GIT_NO_LAZY_FETCH: '0', ...env }),
    'git',
    [...SETTINGS, ...args],
    { env: {}, onOutput },
  );
  return exitCode === 0
    ? undefined
    : takeLastWords(stripProgress(output)) || new Message('git-failed', { exitCode });
}

/** Progress lines are rewritten after each carriage return. */
const stripProgress = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .filter((line) => !/^[A-Za-z :]{3,40}: +\d{1,3}% \(/.test(line))
    .join('\n');

/**
 * Returns git's output without the last newline; undefined if git, the repository or the result is
 * missing.
 */
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
    if (stderr !== '') host.debug(`git reported: ${takeLastWords(stderr)}`);
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`git failed: ${getMessage(error)}`);
  }
  return undefined;
}

export const hasCommit = async (host: Host, sha: string): Promise<boolean> =>
  (await askGit(host, 'cat-file', '-e', `${sha}^{commit}`)) !== undefined;

/** A checked-out commit and its parents, whose names a shallow checkout knows too. */
export interface CheckedOut {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** `cat-file` prints the name, the type and the size, and then the commit's text. */
export async function readCheckedOutCommit(host: Host): Promise<CheckedOut | undefined> {
  const text = (await tryGit(host, ['cat-file', '--batch'], { input: 'HEAD^{commit}\n' })) ?? '';
  const [about = '', ...header] = (text.split('\n\n', 1)[0] ?? '').split('\n');
  const [sha = '', type] = about.split(' ');
  if (type !== 'commit' || !isCommitSha(sha)) return undefined;
  const parents = header.flatMap((line) => (line.startsWith('parent ') ? line.slice(7) : []));
  return { sha, parents: parents.filter(isCommitSha) };
}

/** Lists a commit and its first parents, newest first, as far as available. */
export async function listFirstParents(host: Host, sha: string, most: number): Promise<string[]> {
  if (!isCommitSha(sha)) return [];
  const text = await askGit(host, 'rev-list', '--first-parent', `--max-count=${most}`, sha);
  return (text ?? '').split('\n').filter(isCommitSha);
}

/** The first line of a commit's message. */
export const readSubject = async (host: Host, sha: string): Promise<string | undefined> =>
  isCommitSha(sha) ? askGit(host, 'log', '-1', '--pretty=%s', sha, '--') : undefined;

export async function findMergeBase(
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

/** Finds where this work branched off the main branch, if the repository contains one. */
export async function findForkPoint(host: Host): Promise<string | undefined> {
  for (const main of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const sha = await askGit(host, 'merge-base', 'HEAD', main);
    if (sha !== undefined && isCommitSha(sha)) return sha;
  }
  return undefined;
}
