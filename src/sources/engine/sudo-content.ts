import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import { type BlobStore, checkDocumentSize } from '../blob-store.ts';
import { readLayerStream } from '../read-layer.ts';
import { readAsRoot } from './sudo.ts';

/** The name of a `sha256` blob in the content store. */
const BLOB_NAME = /^blobs\/sha256\/([0-9a-f]{64})$/;

/**
 * Opens containerd's content store, reading blobs with `sudo cat` on request, several at a time.
 * @param folder checked with `isRootsOwn`
 * @throws GateError SOURCE_UNREADABLE if it can't be read
 */
export async function openContentWithSudo(folder: string, host: Host): Promise<BlobStore> {
  const sizes = await listBlobSizes(folder, host);
  const find = (name: string): { readonly hex: string; readonly sizeBytes: number } => {
    const hex = BLOB_NAME.exec(name)?.[1];
    const sizeBytes = hex === undefined ? undefined : sizes.get(hex);
    if (hex === undefined || sizeBytes === undefined) throw new GateError('blob-missing', { name });
    return { hex, sizeBytes };
  };
  const read = <T>(hex: string, consume: (stdout: Readable) => Promise<T>): Promise<T> =>
    readAsRoot(host, 'cat', [`${folder}/blobs/sha256/${hex}`], consume);
  return {
    readBy: new Message('read-engine-files', { store: 'containerd', isSudo: true }),
    sizeOf: (name) => sizes.get(BLOB_NAME.exec(name)?.[1] ?? ''),
    document: async (name) => {
      const { hex, sizeBytes } = find(name);
      checkDocumentSize(name, sizeBytes);
      const bytes = await read(hex, buffer);
      if (bytes.length !== sizeBytes) throw new GateError('file-changed', { name });
      return bytes;
    },
    layer: async (name, request) => {
      const { hex } = find(name);
      return read(hex, (stdout) => readLayerStream(stdout, request, `sha256:${hex}`));
    },
    close: () => undefined,
  };
}

/** Sizes of regular files among the blobs, by digest; excludes links. */
async function listBlobSizes(folder: string, host: Host): Promise<ReadonlyMap<string, number>> {
  const args = [`${folder}/blobs/sha256`, '-maxdepth', '1', '-type', 'f', '-printf', '%f %s\\n'];
  const listed = await readAsRoot(host, 'find', args, text);
  const found = listed.matchAll(/^([0-9a-f]{64}) (\d{1,15})$/gm);
  return new Map([...found].map(([, hex = '', bytes]) => [hex, Number(bytes)]));
}
