import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { GateError } from '../errors.ts';
import { detectCompression } from '../read/compression.ts';
import { decompress } from '../read/decompress.ts';
import { newAllowance } from '../read/tar-scan.ts';
import { streamedStore } from './archive-stream.ts';
import { archiveStore, type BlobStore, folderStore } from './blob-store.ts';
import { openFile, unreadable } from './byte-range.ts';
import type { SourceContext } from './source-context.ts';

/** `-` in place of a file: the archive comes on standard input. */
const STANDARD_INPUT = '-';

/**
 * Opens an archive by its leading bytes: a plain tar is read by position, one that is compressed as a whole (nix) or comes
 * through a pipe is read as it flows.
 */
export async function openArchive(path: string, context: SourceContext): Promise<BlobStore> {
  if (path === STANDARD_INPUT) return streamStore(process.stdin, 'archive from a pipe', context);
  const file = openFile(path);
  try {
    const leading = new Uint8Array(512);
    file.readInto(leading, 0);
    const compression = detectCompression(leading);
    if (compression === 'none') return await archiveStore(file, 'archive on disk, headers by position');
    const store = await streamStore(
      decompress(file.chunks(), compression),
      `${compression} archive`,
      context,
      file.sizeBytes,
    );
    file.close();
    return store;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** An archive that flows by: from a pipe, an engine, or out of a decompressor. */
export async function streamStore(
  chunks: AsyncIterable<Uint8Array> | Readable,
  readBy: string,
  { verify, estimate, host }: SourceContext,
  totalBytes?: number,
): Promise<BlobStore> {
  let doneBytes = 0;
  const onBytes = (count: number): void => {
    host.signal.throwIfAborted();
    doneBytes += count;
    host.progress(`reading the ${readBy}`, doneBytes, totalBytes);
  };
  return streamedStore(chunks, { verify, estimate, allowance: newAllowance(), onBytes }, readBy);
}

/** Opens the folder of an OCI layout. */
export function openLayoutFolder(path: string): BlobStore {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw unreadable(path, error);
  }
  if (!isFolder) {
    throw new GateError('SOURCE_UNREADABLE', 'this is not a folder', {
      where: path,
      fix: 'for a layout in one file write oci-archive: in place of oci-dir:',
    });
  }
  return folderStore(path, 'OCI layout on disk');
}
