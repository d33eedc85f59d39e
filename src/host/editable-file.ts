import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import type { ValuesOf } from '../report/words/messages/message.ts';
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
  if (stat?.isSymbolicLink()) throw refuse(path, 'link');
  if (isOutside(full, '.', host)) throw refuse(path, 'outside');
  try {
    followInCheckout(stat === undefined ? dirname(full) : full, host);
    const text = stat === undefined ? '' : readRegularFileSync(full, MOST_BYTES).toString();
    if (text !== expected) throw refuse(path, 'changed');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new GateError('edited-file-unreadable', { reason: error.reason }, { where: path });
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
  if (status.exitCode === 0 && status.stdout.trim() !== '') throw refuse(path, 'uncommitted');
}

const MOST_BYTES = 4 * 2 ** 20;

const refuse = (path: string, problem: ValuesOf<'file-not-editable'>['problem']): GateError =>
  new GateError('file-not-editable', { problem }, { where: path });
