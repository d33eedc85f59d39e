import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { followInCheckout, isOutside } from './checkout-boundary.ts';
import { runGit } from './git/git.ts';
import { readRegularFileSync, UnreadableFile } from './read-file.ts';

/**
 * Checks that a file may be rewritten: it has not changed since it was read, is not a symbolic
 * link, is inside its repository, and has no uncommitted edits, so that `git diff` shows exactly
 * what was rewritten.
 * @param expected its text as it was read; empty if it did not exist
 * @throws GateError USAGE
 */
export async function checkEditable(path: string, expected: string, host: Host): Promise<void> {
  const full = resolve(host.cwd, path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) throw refuse(path, 'it is a symbolic link', 'edit its target');
  if (isOutside(full, '.', host))
    throw refuse(path, 'it is outside of the repository', 'run it in the repository of the file');
  try {
    followInCheckout(stat === undefined ? dirname(full) : full, host);
    const text = stat === undefined ? '' : readRegularFileSync(full, MOST_BYTES).toString();
    if (text !== expected) throw refuse(path, 'it has changed since it was built', 'run it again');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw refuse(path, error.message, 'check the path');
  }
  if (stat === undefined) return;
  const status = await runGit({ ...host, cwd: dirname(full) }, [
    'status',
    '--porcelain',
    // An ignored file is not committed either.
    '--ignored',
    '--',
    full,
  ]);
  if (status.exitCode === 0 && status.stdout.trim() !== '')
    throw refuse(path, 'it has uncommitted edits', 'commit or stash them first');
}

const MOST_BYTES = 4 * 2 ** 20;

const refuse = (path: string, why: string, fix: string): GateError =>
  new GateError('USAGE', `the file can't be rewritten: ${why}`, { where: path, fix });
