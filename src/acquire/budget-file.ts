import { createHash } from 'node:crypto';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateError } from '../errors.ts';
import type { BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';

/** Looked for in this order. */
const NAMES = ['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci'] as const;
const MOST_BYTES = 1 << 20;

/**
 * Reads the budget that the user names, else the first of `.dive-ci.yaml`, `.dive-ci.yml`, `.dive-ci` in the working folder.
 * @returns undefined where none is named and none is there
 * @throws GateError BUDGET_INVALID where it cannot be read; a named one that is missing is never replaced by defaults
 */
export async function readBudgetFile(
  path: string | undefined,
  host: Pick<Host, 'cwd'>,
): Promise<BudgetFile | undefined> {
  if (path !== undefined) return { ...(await readText(path, host)), source: path, notices: [] };
  const found = await Promise.all(NAMES.map((name) => exists(resolve(host.cwd, name))));
  const [name, ...others] = NAMES.filter((_, index) => found[index]);
  if (name === undefined) return undefined;
  const notices = others.map((other) => `${other} is not read: ${name} is there too`);
  return { ...(await readText(name, host)), source: name, notices };
}

/** A link that leads nowhere is there too: to pass over it would be to fall back to defaults. */
const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: { code?: unknown }) => error.code !== 'ENOENT',
  );

async function readText(path: string, { cwd }: Pick<Host, 'cwd'>): Promise<Pick<BudgetFile, 'text' | 'sha256'>> {
  const refuse = (message: string, fix: string, cause?: unknown): GateError =>
    new GateError('BUDGET_INVALID', `the budget ${message}`, { where: path, fix, cause });
  let file: FileHandle | undefined;
  let bytes: Buffer;
  try {
    file = await open(resolve(cwd, path));
    bytes = await readAtMost(file, MOST_BYTES + 1);
  } catch (error) {
    const [message, fix] = reasonOf(error);
    throw refuse(message, fix, error);
  } finally {
    await file?.close();
  }
  if (bytes.length > MOST_BYTES) throw refuse('is larger than 1 MiB', 'name the right file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw refuse('is not UTF-8 text', 'save it as UTF-8', error);
  }
}

/** Not by the file's size: a pipe (`--budget <(…)`) has none. */
async function readAtMost(file: FileHandle, most: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(buffer, length, most - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

function reasonOf(error: unknown): readonly [message: string, fix: string] {
  const { code } = Object(error) as { code?: unknown };
  if (code === 'ENOENT') return ['is not there', "check the path, or leave --budget out for dive's defaults"];
  if (code === 'EISDIR') return ['is a folder', 'name the file in it'];
  if (code === 'EACCES' || code === 'EPERM') return ['may not be read', 'give this user permission to read it'];
  return [`cannot be read (${String(code ?? error)})`, 'check the path'];
}
