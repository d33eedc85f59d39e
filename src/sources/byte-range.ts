import { closeSync, constants, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { GateError } from '../errors.ts';
import { errorCodeOf, fileErrorWords } from '../host/file-errors.ts';
import type { PositionalBytes } from '../read/tar-by-position.ts';

const readAsync = promisify(read);
const CHUNK_BYTES = 1 << 20;

/** A part of an open file: what an archive on disk and each blob in it are to the readers. */
export interface ByteRange extends PositionalBytes {
  /** The bytes in order, in pieces of 1 MiB that are the caller's to keep. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** A part of this part. */
  readonly slice: (offset: number, sizeBytes: number) => ByteRange;
}

export interface OpenFile extends ByteRange {
  readonly close: () => void;
}

/**
 * Opens a regular file for reading by position.
 * @throws GateError SOURCE_NOT_FOUND or SOURCE_UNREADABLE, in words that say which of the usual reasons it is
 */
export function openFile(path: string): OpenFile {
  let fd: number;
  try {
    // Without O_NONBLOCK a named pipe would keep us waiting for a writer before we can see what it is.
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw unreadable(path, error);
  }
  const stat = fstatSync(fd);
  if (!stat.isFile()) {
    closeSync(fd);
    throw new GateError(
      'SOURCE_UNREADABLE',
      `${stat.isDirectory() ? 'this is a folder' : 'this is not a regular file'}`,
      {
        where: path,
        fix: stat.isDirectory()
          ? `if it is an OCI layout, write oci-dir:${path}`
          : 'give it on standard input: write - in place of the path',
      },
    );
  }
  return { ...range(path, fd, 0, stat.size), close: () => closeSync(fd) };
}

function range(path: string, fd: number, start: number, sizeBytes: number): ByteRange {
  return {
    sizeBytes,
    readInto: (target, position) => {
      const length = Math.min(target.length, sizeBytes - position);
      try {
        return length > 0 ? readSync(fd, target, 0, length, start + position) : 0;
      } catch (error) {
        throw unreadable(path, error);
      }
    },
    chunks: async function* () {
      for (let position = 0; position < sizeBytes; ) {
        const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, sizeBytes - position));
        const { bytesRead } = await readAsync(fd, chunk, 0, chunk.length, start + position).catch(
          (error: unknown) => {
            throw unreadable(path, error);
          },
        );
        if (bytesRead === 0)
          throw new GateError('SOURCE_UNREADABLE', 'the file became shorter while it was read');
        position += bytesRead;
        yield bytesRead === chunk.length ? chunk : chunk.subarray(0, bytesRead);
      }
    },
    slice: (offset, partBytes) =>
      range(path, fd, start + offset, Math.min(partBytes, sizeBytes - offset)),
  };
}

const FIXES: Readonly<Record<string, string>> = {
  ENOENT: 'check the path; a relative one starts from the current folder',
  ENOTDIR: 'check the path',
  EACCES: 'give this user permission to read it',
  EPERM: 'give this user permission to read it',
  EISDIR: 'if it is an OCI layout, write oci-dir: before it',
};

export function unreadable(path: string, error: unknown): GateError {
  const code = errorCodeOf(error);
  const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
  return new GateError(isAbsent ? 'SOURCE_NOT_FOUND' : 'SOURCE_UNREADABLE', fileErrorWords(error), {
    where: path,
    fix: FIXES[code],
    cause: error,
  });
}
