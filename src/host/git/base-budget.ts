import { existsSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { GateError } from '../../errors.ts';
import type { BudgetFile } from '../../model/budget.ts';
import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import { BUDGET_NAMES } from '../budget-file.ts';
import { budgetFileOf, MOST_BUDGET_BYTES, unusableBudget } from '../budget-text.ts';
import { findInTree, foldersAbove } from './find-in-tree.ts';
import { readGit, runGit } from './git.ts';

export interface BaseBudgetRequest {
  /** A commit, in full. */
  readonly sha: string;
  /** As the user named it, from the working folder; undefined: the names that are looked for there. */
  readonly path: string | undefined;
}

/** Why a commit's budget can't be had. */
export interface NoBudget {
  readonly reason: string;
}

/**
 * Reads the budget as it is at a commit, from the local repository and without the network.
 * @returns `absent`: that commit has none; `unknown`: there is no repository or no git, or the commit was not fetched (e.g. in
 *   a shallow checkout); a reason if something else is there, or on the way, e.g. a symbolic link
 * @throws GateError BUDGET_INVALID if it is more than 1 MiB, or not UTF-8; the reason of `host.signal`
 */
export async function readBaseBudget(
  { sha, path }: BaseBudgetRequest,
  host: Host,
): Promise<BudgetFile | NoBudget | 'absent' | 'unknown'> {
  if (!isCommitSha(sha)) return 'unknown';
  return orUnknown(host, async () => {
    const prefix = await prefixOf(host);
    const candidates = candidatesOf(path, prefix, host);
    const entries = await listed(sha, candidates, host);
    if (candidates.length === 0 || entries === undefined) return 'unknown';
    const modeAt = (one: string): string | undefined => entries.get(one)?.mode;
    const there = candidates
      .map((one) => ({ ...one, found: findInTree(one.inRepository, modeAt) }))
      .filter(({ found }) => found.kind !== 'absent');
    const [first, ...others] = there;
    if (first === undefined) return 'absent';
    if (first.found.kind === 'not a file') return { reason: first.found.reason };
    const entry = entries.get(first.inRepository) as Entry;
    const blob = await readBlob(entry.id, first.name, host);
    const names = others.map(({ name }) => name);
    return blob === undefined ? 'unknown' : budgetFileOf(blob, first.name, names);
  });
}

/**
 * Where a budget may be, from the repository's root and the first to be looked at first: for asking a server, where
 * the commit is not here.
 * @returns none where the path lies outside of the repository, or nothing says where that begins
 */
export async function budgetPathsInRepository(
  path: string | undefined,
  host: Host,
): Promise<string[]> {
  const prefix = await orUnknown(host, () => prefixOf(host));
  const { GITHUB_WORKSPACE: workspace } = host.env;
  // Without a checkout the workspace is where it would be.
  const fallback = workspace ? `${slashed(relative(workspace, host.cwd))}/` : undefined;
  const root = prefix === 'unknown' ? fallback : prefix;
  return root === undefined
    ? []
    : candidatesOf(path, root, host).map(({ inRepository }) => inRepository);
}

/**
 * The same request from the folder of the checkout, where that is one below the working folder, as `path:` of
 * actions/checkout makes it. By the names alone: through a link that a pull request laid, another file would be found.
 */
export function fromCheckout(
  path: string | undefined,
  host: Host,
): { path: string | undefined; host: Host } {
  const isHere = path === undefined || isAbsolute(path) || existsSync(join(host.cwd, '.git'));
  const parts = isHere ? [] : posix.normalize(slashed(path)).split('/');
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

/** @param prefix the working folder from the repository's root, with a slash at its end where it is not the root */
function candidatesOf(path: string | undefined, prefix: string, { cwd }: Host): Candidate[] {
  return (path === undefined ? BUDGET_NAMES : [path])
    .map((name) => ({ name, fromHere: slashed(isAbsolute(name) ? relative(cwd, name) : name) }))
    .map(({ name, fromHere }) => ({
      name,
      inRepository: posix.join(prefix, fromHere).replace(/^\/+/, ''),
    }))
    .filter(
      ({ inRepository }) => !/^\.\.?(?:\/|$)/.test(inRepository) && !inRepository.includes('\0'),
    );
}

const slashed = (path: string): string => path.replaceAll(sep, '/');

/** Answers from the disk; an answer that takes longer is none. */
const MOST_MS = 10_000;

const git = (args: readonly string[], host: Host) => runGit(host, args, { answerMs: MOST_MS });

async function prefixOf(host: Host): Promise<string> {
  const { stdout, exitCode } = await git(['rev-parse', '--show-prefix'], host);
  if (exitCode !== 0) throw new GateError('SOURCE_NOT_FOUND', 'this folder is in no repository');
  return stdout.replace(/\n$/, '');
}

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/** What the commit has at those paths and at the folders above them; undefined where the commit is not here. */
async function listed(
  sha: string,
  candidates: readonly Candidate[],
  host: Host,
): Promise<ReadonlyMap<string, Entry> | undefined> {
  const paths = [
    ...new Set(
      candidates.flatMap(({ inRepository }) => [...foldersAbove(inRepository), inRepository]),
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

/** @returns undefined where it is not here, as in a clone that fetches files when they are needed */
async function readBlob(id: string, name: string, host: Host): Promise<Uint8Array | undefined> {
  const { stdout, exitCode } = await git(['cat-file', '-s', id], host);
  if (exitCode !== 0) return undefined;
  if (Number(stdout) > MOST_BUDGET_BYTES)
    throw unusableBudget(name, "can't be read: it is larger than 1 MiB", 'name the right file');
  return readGit(
    host,
    ['cat-file', 'blob', id],
    (stream: Readable) => buffer(stream),
    (words) => unusableBudget(name, `cannot be read: ${words}`, 'run git fsck'),
  );
}

/** No git, no repository and no answer are no errors of the user; only a budget that was found can be. */
async function orUnknown<T>(host: Host, ask: () => Promise<T>): Promise<T | 'unknown'> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GateError) || error.code === 'BUDGET_INVALID' || host.signal.aborted)
      throw error;
    return 'unknown';
  }
}
