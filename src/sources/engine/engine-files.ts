import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFileSync } from '../../host/read-file.ts';
import type { EntryColumns } from '../../model/layer-table.ts';
import type { Allowance } from '../../read/allowance.ts';
import { type Bodies, readBodies } from '../../read/kept-bodies.ts';
import { MAX_DOCUMENT_BYTES } from '../blob-store.ts';
import { readOverlayFile } from './overlay-files.ts';

/** Files of a classic image store. Paths are relative to the engine's root. */
export interface EngineFiles {
  /** Whether this user can't read the files. */
  readonly isSudo: boolean;
  /** @returns `undefined` if there is no such file */
  readonly sizeOf: (path: string) => number | undefined;
  /** @throws Error if it can't be read */
  readonly read: (path: string) => Buffer;
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
  /**
   * Reads the bodies of a layer's package databases from where overlay2 unpacked the layer.
   * @param cacheId the name of the layer's folder in `overlay2`
   */
  readonly bodies: (
    cacheId: string,
    entries: EntryColumns,
    allowance: Allowance,
  ) => Bodies | Promise<Bodies>;
}

/** Files that this user can read. */
export const openReadableFiles = (root: string): EngineFiles => ({
  isSudo: false,
  sizeOf: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.size,
  read: (path) => readRegularFileSync(join(root, path), MAX_DOCUMENT_BYTES),
  chunks: (path) => createReadStream(join(root, path)),
  bodies: (cacheId, entries, allowance) =>
    readBodies(entries, allowance, (body, entry, path, position) =>
      readOverlayFile(
        join(root, toOverlayFolder(cacheId)),
        path,
        body,
        entries.sizeBytes[entry] as number,
        position,
      ),
    ),
});

/** Returns where overlay2 unpacks a layer. Source: moby, daemon/graphdriver/overlay2. */
export const toOverlayFolder = (cacheId: string): string => `overlay2/${cacheId}/diff`;
