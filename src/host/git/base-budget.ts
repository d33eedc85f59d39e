import { existsSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { GateError } from '../../errors.ts';
import type { BudgetFile } from '../../model/budget.ts';
import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { BUDGET_NAMES } from '../budget-file.ts';
import { createTooLargeError, MOST_BUDGET_BYTES, toBudgetFile } from '../budget-text.ts';
import { findInTree, listFoldersAbove } from './find-in-tree.ts';
import { readGit, runGit } from './git.ts';

export interface BaseBudgetRequest {
  /** A full commit ID. */
  readonly sha: string;
  /** The user's path, relative to the working directory; undefined: the default names there. */
  readonly path: string | undefined;
}

/** Why a commit's budget is unavailable. */
export interface NoBudget {
  readonly reason: Sentence;
}

/**
 * Reads the budget of a commit from the local repository, without network access.
 * @returns `absent`: the commit has none; `unknown`: there is no repository or git, or the commit
 * was   not fetched (e.g. in a shallow checkout); a reason if the path is not a file, e.g. a
 * symbolic link
 * @throws GateError BUDGET_INVALID if it is larger than 1 MiB or not UTF-8; the reason of
 *   `host.signal`
 */
export async function readBaseBranchBudget(
  { sha, path }: BaseBudgetRequest,
  host: Host,
): Promise<BudgetFile | NoBudget | 'absent' | 'unknown'> {
  if (!isCommitSha(sha)) return 'unknown';
  return tryAsk(host, async () => {
    const prefix = await findPrefix(host);
    const candidates = listCandidates(path, prefix, host);
    const entries = await listTree(sha, candidates, host);
    if (candidates.length === 0 || entries === undefined) return 'unknown';
    const getMode = (one: string): string | undefined => entries.get(one)?.mode;
    const there = candidates
      .map((one) => ({ ...one, found: findInTree(one.inRepository, getMode) }))
      .filter(({ found }) => found.kind !== 'absent');
    const [first, ...others] = there;
    if (first === undefined) return 'absent';
    if (first.found.kind === 'not a file') return { reason: first.found.reason };
    const entry = entries.get(first.inRepository) as Entry;
    const blob = await readBlob(entry.id, first.name, host);
    const names = others.map(({ name }) => name);
    return blob === undefined ? 'unknown' : toBudgetFile(blob, first.name, names);
  });
}

/**
 * Lists where a budget can be, relative to the repository's root and in order, to request a missing
 * commit from a server.
 * @returns nothing if the path is outside of the repository, or the root is unknown
 */
export async function listBudgetPaths(path: string | undefined, host: Host): Promise<string[]> {
  const prefix = await tryAsk(host, () => findPrefix(host));
  const { GITHUB_WORKSPACE: workspace } = host.env;
  // Without a checkout, the workspace is where it would be.
  const fallback = workspace ? `${toSlashes(relative(workspace, host.cwd))}/` : undefined;
  const root = prefix === 'unknown' ? fallback : prefix;
  return root === undefined
    ? []
    : listCandidates(path, root, host).map(({ inRepository }) => inRepository);
}

/**
 * Moves the request to the checkout's folder if that is below the working directory (`path:` of
 * actions/checkout). Ignores links, because a pull request could add one to another file.
 */
export function moveToCheckout(
  path: string | undefined,
  host: Host,
): { path: string | undefined; host: Host } {
  const isHere = path === undefined || isAbsolute(path) || existsSync(join(host.cwd, '.git'));
  const parts = isHere ? [] : posix.normalize(toSlashes(path)).split('/');
  for (let count = 1; count < parts.length && parts[0] !== '..'; count++) {
    const cwd = join(host.cwd, ...parts.slice(0, count));
    if (existsSync(join(cwd, '.git')))
      return { path: parts.slice(count).join('/'), host: { ...host, cwd } };
  }
  return { path, host };
}

interface Candidate {
  /** As the user writes it. */
  readonly name: string;
  readonly inRepository: string;
}

/**
 * @param prefix the working directory from the repository's root, with a trailing slash or empty
 */
function listCandidates(path: string | undefined, prefix: string, { cwd }: Host): Candidate[] {
  return (path === undefined ? BUDGET_NAMES : [path])
    .map((name) => ({ name, fromHere: toSlashes(isAbsolute(name) ? relative(cwd, name) : name) }))
    .map(({ name, fromHere }) => ({
      name,
      inRepository: posix.join(prefix, fromHere).replace(/^\/+/, ''),
    }))
    .filter(
      ({ inRepository }) => !/^\.\.?(?:\/|$)/.test(inRepository) && !inRepository.includes('\0'),
    );
}

const toSlashes = (path: string): string => path.replaceAll(sep, '/');

/** Local commands are fast; give up on slow ones. */
const MOST_MS = 10_000;

const git = (args: readonly string[], host: Host) => runGit(host, args, { answerMs: MOST_MS });

async function findPrefix(host: Host): Promise<string> {
  const { stdout, exitCode } = await git(['rev-parse', '--show-prefix'], host);
  if (exitCode !== 0) throw new GateError('not-in-repository', {});
  return stdout.replace(/\n$/, '');
}

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/** Lists the commit's entries at these paths and their ancestors; undefined if it is not here. */
async function listTree(
  sha: string,
  candidates: readonly Candidate[],
  host: Host,
): Promise<ReadonlyMap<string, Entry> | undefined> {
  const paths = [
    ...new Set(
      candidates.flatMap(({ inRepository }) => [...listFoldersAbove(inRepository), inRepository]),
    ),
  ];
  const { stdout, exitCode } = await git(
    ['ls-tree', '-t', '-z', '--full-tree', sha, '--', ...paths],
    host,
  );
  if (exitCode !== 0) return undefined;
  const rows = stdout.split('\0').flatMap((line): [string, Entry][] => {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode === undefined || id === undefined || path === undefined
      ? []
      : [[path, { mode, id }]];
  });
  return new Map(rows);
}

/** @returns undefined if it is not here, e.g. in a clone that fetches files on demand */
async function readBlob(id: string, name: string, host: Host): Promise<Uint8Array | undefined> {
  const { stdout, exitCode } = await git(['cat-file', '-s', id], host);
  if (exitCode !== 0) return undefined;
  if (Number(stdout) > MOST_BUDGET_BYTES) throw createTooLargeError(name);
  return readGit(
    host,
    ['cat-file', 'blob', id],
    (stream: Readable) => buffer(stream),
    (reason) => new GateError('budget-unreadable', { problem: 'damaged', reason }, { where: name }),
  );
}

/** A missing git, repository or commit is not an error; only a budget that was found can be. */
async function tryAsk<T>(host: Host, ask: () => Promise<T>): Promise<T | 'unknown'> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GateError) || error.code === 'BUDGET_INVALID' || host.signal.aborted)
      throw error;
    return 'unknown';
  }
}
