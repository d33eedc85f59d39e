import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { errorCodeOf, fileErrorWords } from './file-errors.ts';

/** Why a file can't be read. */
export type FileProblem = 'absent' | 'folder' | 'special' | 'too large' | 'outside' | 'failed';

/** The message is the reason alone, e.g. `permission denied`: who asked knows the path and what it was for. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.problem = problem;
  }
}

/** Any failure of the file system as an `UnreadableFile`. */
export function unreadableFile(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  return new UnreadableFile(PROBLEMS[errorCodeOf(error)] ?? 'failed', fileErrorWords(error), error);
}

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'folder',
  ENXIO: 'special',
  ENODEV: 'special',
};

/** Without O_NONBLOCK, opening a pipe waits for its writer; with O_NOCTTY no terminal becomes ours. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Reads a regular file. Pipes, devices and sockets are refused before anything is read from them, and the bytes are counted as
 * they come, because some files (of /proc) have no size.
 * @throws UnreadableFile
 */
export async function readRegularFile(path: string, mostBytes: number): Promise<Buffer> {
  try {
    const file = await open(path, FLAGS);
    try {
      checkFile(await file.stat(), mostBytes);
      const pieces = new Pieces(mostBytes);
      while (pieces.add((await file.read(pieces.next())).bytesRead));
      return pieces.whole();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadableFile(error);
  }
}

/** The same at once, for small files. @throws UnreadableFile */
export function readRegularFileSync(path: string, mostBytes: number): Buffer {
  try {
    const fd = openSync(path, FLAGS);
    try {
      checkFile(fstatSync(fd), mostBytes);
      const pieces = new Pieces(mostBytes);
      while (pieces.add(readSync(fd, pieces.next())));
      return pieces.whole();
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw unreadableFile(error);
  }
}

/** The first bytes of a regular file, at most `mostBytes`. @throws UnreadableFile */
export async function readFileStart(path: string, mostBytes: number): Promise<Buffer> {
  try {
    const file = await open(path, FLAGS);
    try {
      checkFile(await file.stat(), Number.POSITIVE_INFINITY);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadableFile(error);
  }
}

function checkFile(stat: Stats, mostBytes: number): void {
  if (stat.isDirectory()) throw new UnreadableFile('folder', 'this is a folder');
  if (!stat.isFile()) throw new UnreadableFile('special', 'this is not a regular file');
  if (stat.size > mostBytes) throw tooLarge(mostBytes);
}

export const tooLarge = (mostBytes: number): UnreadableFile =>
  new UnreadableFile('too large', `it is larger than ${sizeWords(mostBytes)}`);

const sizeWords = (bytes: number): string =>
  bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes / 1024} KiB`;
const MIB = 2 ** 20;

const PIECE_BYTES = 64 * 1024;

/** What was read so far, in pieces that become larger. */
class Pieces {
  readonly #mostBytes: number;
  readonly #pieces: Buffer[] = [];
  #bytes = 0;
  #next = Buffer.alloc(0);

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** One byte more than is allowed shows that there are too many. */
  next(): Buffer {
    const room = this.#mostBytes + 1 - this.#bytes;
    const wanted = Math.min(Math.max(PIECE_BYTES, this.#bytes), room);
    this.#next = Buffer.allocUnsafeSlow(wanted);
    return this.#next;
  }

  /** @returns whether there may be more */
  add(bytesRead: number): boolean {
    if (bytesRead === 0) return false;
    this.#bytes += bytesRead;
    if (this.#bytes > this.#mostBytes) throw tooLarge(this.#mostBytes);
    this.#pieces.push(this.#next.subarray(0, bytesRead));
    return true;
  }

  whole(): Buffer {
    return Buffer.concat(this.#pieces, this.#bytes);
  }
}
