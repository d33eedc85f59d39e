import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { ReasonError } from '../errors.ts';
import type { FileProblem } from '../report/words/messages/files.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { describeFileError, getErrorCode } from './file-errors.ts';

/** Has only the reason, e.g. `permission denied`; the caller adds path and purpose. */
export class UnreadableFile extends ReasonError {
  override readonly name = 'UnreadableFile';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, reason: Sentence, cause?: unknown) {
    super(reason, cause);
    this.problem = problem;
  }
}

/** Turns any file system error into an `UnreadableFile`. */
export function toUnreadableFile(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const problem = PROBLEMS[getErrorCode(error)] ?? 'failed';
  return new UnreadableFile(problem, describeFileError(error), error);
}

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'folder',
  ENXIO: 'special',
  ENODEV: 'special',
};

/** O_NONBLOCK: don't wait for a pipe's writer. O_NOCTTY: don't acquire a terminal. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Reads a regular file. Rejects pipes, devices and sockets before reading, and counts bytes while
 * reading, because some files (in /proc) have no size.
 * @throws UnreadableFile
 */
export const readRegularFile = (path: string, mostBytes: number): Promise<Buffer> =>
  readOpened(path, mostBytes, async (file) => {
    const pieces = new Pieces(mostBytes);
    while (pieces.add((await file.read(pieces.next())).bytesRead));
    return pieces.whole();
  });

/** Reads a small file synchronously. @throws UnreadableFile */
export function readRegularFileSync(path: string | Buffer, mostBytes: number): Buffer {
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
    throw toUnreadableFile(error);
  }
}

/** Reads up to `mostBytes` from the start of a regular file. @throws UnreadableFile */
export const readFileStart = (path: string, mostBytes: number): Promise<Buffer> =>
  readOpened(path, Number.POSITIVE_INFINITY, async (file) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
    return buffer.subarray(0, bytesRead);
  });

async function readOpened(
  path: string,
  mostBytes: number,
  read: (file: FileHandle) => Promise<Buffer>,
): Promise<Buffer> {
  try {
    const file = await open(path, FLAGS);
    try {
      checkFile(await file.stat(), mostBytes);
      return await read(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toUnreadableFile(error);
  }
}

function checkFile(stat: Stats, mostBytes: number): void {
  if (stat.isDirectory()) throw toUnreadableFile({ code: 'EISDIR' });
  if (!stat.isFile()) throw toUnreadableFile({ code: 'ENODEV' });
  if (stat.size > mostBytes) throw createSizeError(mostBytes);
}

export const createSizeError = (mostBytes: number): UnreadableFile =>
  new UnreadableFile('too large', new Message('file-too-large', { mostBytes }));

const PIECE_BYTES = 64 * 1024;

/** The bytes read so far, in growing chunks. */
class Pieces {
  readonly #mostBytes: number;
  readonly #pieces: Buffer[] = [];
  #bytes = 0;
  #next = Buffer.alloc(0);

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Has space for one byte above the limit, to detect an excess. */
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
    if (this.#bytes > this.#mostBytes) throw createSizeError(this.#mostBytes);
    this.#pieces.push(this.#next.subarray(0, bytesRead));
    return true;
  }

  whole(): Buffer {
    return Buffer.concat(this.#pieces, this.#bytes);
  }
}
