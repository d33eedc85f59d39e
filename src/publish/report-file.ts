import { randomBytes } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { GateError, getMessage } from '../errors.ts';
import { followInCheckout } from '../host/checkout-boundary.ts';
import { getErrorCode } from '../host/file-errors.ts';
import { UnreadableFile } from '../host/read-file.ts';
import type { FileKind } from '../report/words/messages/files.ts';

/**
 * Writes a file completely or not at all: readers never see half a report, and an older one is kept
 * if writing fails.
 * @throws GateError REPORT_UNWRITABLE
 */
export const writeReportFile = (path: string, text: string): Promise<void> =>
  writeText(path, text, 'report');

/**
 * Writes a budget. A symbolic link is kept, unless it leads out of the repository.
 * @throws GateError REPORT_UNWRITABLE
 */
export async function writeBudgetFile(path: string, text: string): Promise<void> {
  let real: string;
  try {
    real = followInCheckout(path, { cwd: process.cwd(), env: process.env });
  } catch (error) {
    if (!(error instanceof UnreadableFile) || error.problem === 'outside')
      throw new GateError(
        'budget-unwritable',
        { reason: getMessage(error) },
        { where: path, cause: error },
      );
    real = path;
  }
  await writeText(real, text, 'budget');
}

/** Writes a file of any kind in the same way. */
export async function writeText(path: string, text: string, what: FileKind): Promise<void> {
  const there = await fs.stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw createUnwritableError(path, { code: 'EISDIR' }, what);
  // A pipe or /dev/stdout is written directly: it can't be replaced by renaming.
  if (there !== undefined && !there.isFile())
    return writeInto(path, text).catch((error: unknown) =>
      Promise.reject(createUnwritableError(path, error, what)),
    );
  return writeWhole(path, text, what, there && there.mode & 0o777);
}

/** Opening a pipe that nothing reads would wait forever; without blocking, it fails. */
async function writeInto(path: string, text: string): Promise<void> {
  const probe = await fs.open(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    await fs.writeFile(path, text);
  } finally {
    await probe.close();
  }
}

/** @param mode the mode of the replaced file */
async function writeWhole(
  path: string,
  text: string,
  what: FileKind,
  mode: number | undefined,
): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  let handle: fs.FileHandle | undefined;
  try {
    handle = await fs.open(temporary, 'wx', mode);
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await fs.rename(temporary, path);
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw createUnwritableError(path, error, what);
  }
}

/** @param path `-` is standard output */
export function createUnwritableError(
  path: string,
  error: unknown,
  what: FileKind = 'report',
): GateError {
  const values = { path, what, code: getErrorCode(error), text: String(error) };
  return new GateError('file-unwritable', values, { cause: error });
}
