import { randomBytes } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { GateError } from '../errors.ts';
import { errorCodeOf, fileErrorWords } from '../host/file-errors.ts';

/**
 * Writes a file whole or not at all: a reader never finds half a report, and an older one stays when writing fails.
 * @throws GateError REPORT_UNWRITABLE
 */
export const writeReportFile = (path: string, text: string): Promise<void> =>
  writeText(path, text, 'report');

/** The same for a budget. One that is a link stays one. */
export const writeBudgetFile = async (path: string, text: string): Promise<void> =>
  writeText(await fs.realpath(path).catch(() => path), text, 'budget');

async function writeText(path: string, text: string, what: string): Promise<void> {
  const there = await fs.stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw createUnwritableError(path, { code: 'EISDIR' }, what);
  // A pipe or /dev/stdout is written to as it is: nothing may be renamed over it.
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

/** @param mode of the file that it replaces */
async function writeWhole(
  path: string,
  text: string,
  what: string,
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

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'make room, or write it elsewhere',
  EDQUOT: 'make room, or write it elsewhere',
  ENOENT: 'make the folder first',
  ENOTDIR: 'check the path',
  EISDIR: 'name a file in it',
  ENXIO: 'start what reads the pipe first, or write to a file',
};

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENXIO: 'nothing reads the pipe',
};

/** The error behind a report that was lost on its way to a file or a stream. */
export function createUnwritableError(path: string, error: unknown, what = 'report'): GateError {
  const code = errorCodeOf(error);
  const why = WORDS[code] ?? fileErrorWords(error);
  return new GateError('REPORT_UNWRITABLE', `the ${what} could not be written: ${why}`, {
    where: path,
    fix: FIXES[code] ?? 'choose another path',
    cause: error,
  });
}
