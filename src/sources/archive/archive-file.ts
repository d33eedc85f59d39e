import { statSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { createAllowance } from '../../read/allowance.ts';
import { detectCompression, isTarStart, LEADING_BYTES } from '../../read/compression.ts';
import { decompress } from '../../read/decompress.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { BlobStore } from '../blob-store.ts';
import { type OpenFile, openFile, toUnreadableError } from '../byte-range.ts';
import { openFolderStore } from '../layout/folder-store.ts';
import { peek } from '../leading-bytes.ts';
import type { SourceContext } from '../source-context.ts';
import { openArchiveStore } from './archive-store.ts';
import { readStreamedStore } from './archive-stream.ts';

/** Used instead of a path if the archive comes from standard input. */
const STANDARD_INPUT = '-';

/**
 * Opens an archive by its leading bytes: reads a plain tar by position, and streams one that is
 * compressed as a whole (nix) or piped in.
 */
export async function openArchive(path: string, context: SourceContext): Promise<BlobStore> {
  if (path === STANDARD_INPUT) return openInput(context);
  const file = openFile(path);
  try {
    const leading = new Uint8Array(LEADING_BYTES);
    const compression = detectCompression(leading.subarray(0, file.readInto(leading, 0)));
    if (compression === 'none') {
      refuseOther(leading, file);
      return await openArchiveStore(file, new Message('read-archive-by-position', {}));
    }
    const chunks = decompress(file.chunks(), compression);
    const store = await openStream(chunks, new Message('read-archive', { compression }), context);
    file.close();
    return store;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Streams an archive from a pipe, an engine or a decompressor. */
export async function openStream(
  chunks: AsyncIterable<Uint8Array> | Readable,
  readBy: Sentence,
  { verify, estimate, contents, host }: SourceContext,
): Promise<BlobStore> {
  let doneBytes = 0;
  const onBytes = (count: number): void => {
    host.signal.throwIfAborted();
    doneBytes += count;
    host.progress(`reading the ${readBy}`, doneBytes);
  };
  const request = { verify, estimate, contents, allowance: createAllowance(), onBytes };
  return readStreamedStore(stopOnAbort(chunks, host.signal), request, readBy);
}

async function* stopOnAbort(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
  }
}

/** Opens an OCI layout's folder. */
export function openLayoutFolder(path: string): BlobStore {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw toUnreadableError(path, error);
  }
  if (!isFolder) throw new GateError('layout-not-a-folder', {}, { where: path });
  return openFolderStore(path, new Message('read-layout', {}));
}

/** Rejects common mistakes: an empty file, a "not found" page, another file format. */
function refuseOther(leading: Uint8Array, file: OpenFile): void {
  if (file.sizeBytes === 0) throw new GateError('archive-empty', {});
  if (isTarStart(leading)) return;
  const start = Buffer.from(leading).toString('latin1', 0, 6);
  const program = start.startsWith('\xfd7zXZ\0')
    ? 'xz'
    : start.startsWith('BZh')
      ? 'bzip2'
      : undefined;
  throw program === undefined
    ? new GateError('not-an-archive', {})
    : new GateError('archive-compression-unsupported', { program });
}

async function openInput(context: SourceContext): Promise<BlobStore> {
  if (process.stdin.isTTY) throw new GateError('standard-input-is-terminal', {});
  const chunks = inflate(readInput(context.host));
  return openStream(chunks, new Message('read-pipe', {}), context);
}

type Chunks = AsyncGenerator<Uint8Array, void, void>;

async function* readInput({ signal }: Host): Chunks {
  try {
    for await (const chunk of addAbortSignal(signal, process.stdin)) yield chunk as Uint8Array;
  } catch (error) {
    signal.throwIfAborted();
    throw toUnreadableError(new Message('standard-input', {}), error);
  }
}

/** Decompresses any supported format. */
async function* inflate(chunks: Chunks): Chunks {
  try {
    const { compression, all } = await peek(chunks);
    yield* decompress(all, compression);
  } finally {
    await chunks.return();
  }
}
