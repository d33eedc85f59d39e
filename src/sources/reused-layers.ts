import type { Allowance } from '../read/allowance.ts';
import { copyBodies } from '../read/kept-bodies.ts';
import type { BlobStore } from './blob-store.ts';
import type { ScannedLayer } from './read-layer.ts';

/** For all kept layers: the entries of a base image with 400,000 files. */
const MOST_KEPT_BYTES = 64 * 2 ** 20;
/** The columns of one entry, without its name. */
const ENTRY_BYTES = 62;

/**
 * Wraps a store so that a layer of several images, e.g. of all platforms of an index, is read once
 * if its contents fit in memory.
 * @param images the names of each image's layers
 */
export function shareLayers(store: BlobStore, images: readonly (readonly string[])[]): BlobStore {
  const readsLeft = new Map<string, number>();
  for (const names of images)
    for (const name of new Set(names)) readsLeft.set(name, (readsLeft.get(name) ?? 0) + 1);
  const kept = new Map<string, ScannedLayer>();
  let bytesLeft = MOST_KEPT_BYTES;
  return {
    ...store,
    layer: async (name, request) => {
      const left = (readsLeft.get(name) ?? 1) - 1;
      readsLeft.set(name, left);
      const known = kept.get(name);
      if (known !== undefined && left === 0) {
        kept.delete(name);
        bytesLeft += measure(known);
      }
      if (known !== undefined && spend(request.allowance, known)) {
        request.onBytes(store.sizeOf(name) ?? 0);
        return {
          ...known,
          databases:
            known.databases &&
            copyBodies(known.scanned.entries, known.databases, request.allowance),
        };
      }
      const layer = await store.layer(name, request);
      if (known === undefined && left > 0 && measure(layer) <= bytesLeft) {
        bytesLeft -= measure(layer);
        kept.set(name, layer);
      }
      return layer;
    },
  };
}

function measure({ scanned: { entries }, databases = new Map() }: ScannedLayer): number {
  const bodies = [...databases.values()].reduce((sum, { length }) => sum + length, 0);
  return entries.count * ENTRY_BYTES + entries.text.length + bodies;
}

/**
 * Counts a kept layer like one that is read. @returns whether the image's allowance is sufficient
 */
function spend(allowance: Allowance, { scanned: { entries } }: ScannedLayer): boolean {
  if (entries.count > allowance.entries || entries.text.length > allowance.textBytes) return false;
  allowance.entries -= entries.count;
  allowance.textBytes -= entries.text.length;
  return true;
}
