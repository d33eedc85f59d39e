import { closeSync, constants, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { GateError } from '../errors.ts';
import { describeFileError, getErrorCode } from '../host/file-errors.ts';
import type { PositionalBytes } from '../read/tar-by-position.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

const readAsync = promisify(read);
const CHUNK_BYTES = 1 << 20;

/** A part of an open file, e.g. an archive on disk or a blob in it. */
export interface ByteRange extends PositionalBytes {
  /** Yields the bytes in order, in chunks of 1 MiB that the caller can keep. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Returns a part of this part. */
  readonly slice: (offset: number, sizeBytes: number) => ByteRange;
}

export interface OpenFile extends ByteRange {
  readonly close: () => void;
}

/**
 * Opens a regular file for reading by position.
 * @throws GateError SOURCE_NOT_FOUND or SOURCE_UNREADABLE with the usual reasons
 */
export function openFile(path: string): OpenFile {
  let fd: number;
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw toUnreadableError(path, error);
  }
  const stat = fstatSync(fd);
  if (!stat.isFile()) {
    closeSync(fd);
    throw stat.isDirectory()
      ? new GateError('source-is-folder', { path }, { where: path })
      : new GateError('source-not-regular-file', {}, { where: path });
  }
  return { ...createRange(path, fd, 0, stat.size), close: () => closeSync(fd) };
}

function createRange(path: string, fd: number, start: number, sizeBytes: number): ByteRange {
  return {
    sizeBytes,
    readInto: (target, position, mostBytes = target.length) => {
      const length = Math.min(mostBytes, sizeBytes - position);
      try {
        return length > 0 ? readSync(fd, target, 0, length, start + position) : 0;
      } catch (error) {
        throw toUnreadableError(path, error);
      }
    },
    chunks: async function* () {
      for (let position = 0; position < sizeBytes; ) {
        const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, sizeBytes - position));
        const { bytesRead } = await readAsync(fd, chunk, 0, chunk.length, start + position).catch(
          (error: unknown) => {
            throw toUnreadableError(path, error);
          },
        );
        if (bytesRead === 0) throw new GateError('file-shrank', {});
        position += bytesRead;
        yield bytesRead === chunk.length ? chunk : chunk.subarray(0, bytesRead);
      }
    },
    slice: (offset, partBytes) =>
      createRange(path, fd, start + offset, Math.min(partBytes, sizeBytes - offset)),
  };
}

export const toUnreadableError = (where: Sentence, error: unknown): GateError =>
  new GateError(
    'source-unreadable',
    { problem: describeFileError(error), errno: getErrorCode(error) },
    { where, cause: error },
  );
