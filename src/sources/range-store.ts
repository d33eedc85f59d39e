import { addLocation, GateError } from '../errors.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { type BlobStore, checkDocumentSize } from './blob-store.ts';
import type { ByteRange } from './byte-range.ts';
import { readLayerAt } from './read-layer.ts';

/** Creates a store whose blobs are parts of files. */
export function createRangeStore(
  readBy: Sentence,
  findRange: (name: string) => ByteRange | undefined,
  close: () => void,
): BlobStore {
  const find = (name: string): ByteRange => {
    const range = findRange(name);
    if (range === undefined) throw new GateError('blob-missing', { name });
    return range;
  };
  return {
    readBy,
    sizeOf: (name) => findRange(name)?.sizeBytes,
    document: async (name) => {
      const range = find(name);
      checkDocumentSize(name, range.sizeBytes);
      const bytes = new Uint8Array(range.sizeBytes);
      return bytes.subarray(0, range.readInto(bytes, 0));
    },
    layer: async (name, request) => {
      try {
        return await readLayerAt(find(name), request);
      } catch (error) {
        throw addLocation(error, name);
      }
    },
    close,
  };
}
