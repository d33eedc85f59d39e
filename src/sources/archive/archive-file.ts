import { statSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { detectCompression, LEADING_BYTES, looksLikeTar } from '../../read/compression.ts';
import { decompress } from '../../read/decompress.ts';
import { newAllowance } from '../../read/tar-scan.ts';
import { archiveStore, type BlobStore, folderStore } from '../blob-store.ts';
import { type OpenFile, openFile, unreadable } from '../byte-range.ts';
import { peek } from '../leading-bytes.ts';
import type { SourceContext } from '../source-context.ts';
import { streamedStore } from './archive-stream.ts';

/** `-` in place of a file: the archive comes on standard input. */
const STANDARD_INPUT = '-';

/**
 * Opens an archive by its leading bytes: a plain tar is read by position, one that is compressed as a whole (nix) or comes
 * through a pipe is read as it flows.
 */
export async function openArchive(path: string, context: SourceContext): Promise<BlobStore> {
  if (path === STANDARD_INPUT) return openInput(context);
  const file = openFile(path);
  try {
    const leading = new Uint8Array(LEADING_BYTES);
    const compression = detectCompression(leading.subarray(0, file.readInto(leading, 0)));
    if (compression === 'none') {
      refuseOther(leading, file);
      return await archiveStore(file, 'archive on disk, headers by position');
    }
    const chunks = decompress(file.chunks(), compression);
    const store = await streamStore(chunks, `${compression} archive`, context);
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
): Promise<BlobStore> {
  let doneBytes = 0;
  const onBytes = (count: number): void => {
    host.signal.throwIfAborted();
    doneBytes += count;
    host.progress(`reading the ${readBy}`, doneBytes);
  };
  const request = { verify, estimate, allowance: newAllowance(), onBytes };
  return streamedStore(untilAborted(chunks, host.signal), request, readBy);
}

async function* untilAborted(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
  }
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

/** What people have in place of an archive: nothing yet, a page that says "not found", another kind of file. */
function refuseOther(leading: Uint8Array, file: OpenFile): void {
  if (file.sizeBytes === 0) {
    throw new GateError('IMAGE_CORRUPT', 'the file is empty', {
      fix: 'save or download the image again',
    });
  }
  if (looksLikeTar(leading)) return;
  const start = Buffer.from(leading).toString('latin1', 0, 6);
  const packer = start.startsWith('\xfd7zXZ\0')
    ? 'xz'
    : start.startsWith('BZh')
      ? 'bzip2'
      : undefined;
  if (packer !== undefined) {
    throw new GateError(
      'IMAGE_UNSUPPORTED',
      `it is compressed with ${packer}, which is not read here`,
      {
        fix: `unpack it first: ${packer} -d FILE`,
      },
    );
  }
  throw new GateError('IMAGE_CORRUPT', 'this is no tar archive, or its first bytes are damaged', {
    fix: 'check the path, or save or download the image again',
  });
}

async function openInput(context: SourceContext): Promise<BlobStore> {
  if (process.stdin.isTTY) {
    throw new GateError('SOURCE_UNREADABLE', 'nothing is piped into standard input', {
      fix: 'pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-',
    });
  }
  return streamStore(inflated(inputChunks(context.host)), 'archive from a pipe', context);
}

type Chunks = AsyncGenerator<Uint8Array, void, void>;

async function* inputChunks({ signal }: Host): Chunks {
  try {
    for await (const chunk of addAbortSignal(signal, process.stdin)) yield chunk as Uint8Array;
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable('standard input', error);
  }
}

/** Uncompressed, whatever it is compressed with. */
async function* inflated(chunks: Chunks): Chunks {
  try {
    const { compression, all } = await peek(chunks);
    yield* decompress(all, compression);
  } finally {
    await chunks.return();
  }
}
