import type { Platform } from '../oci/platform.ts';
import type { EntryRef, LayerTable } from './layer-table.ts';

/** A layer in its place in an image's stack. The same blob listed twice is two of these with one table. */
export interface SourcedLayer {
  readonly diffId: string | null;
  /** Digest and size of the blob as it is stored where it was read. */
  readonly digest: string | null;
  /** Bytes a registry stores and a machine pulls; `null` where the source does not keep layers as they are pushed. */
  readonly storedBytes: number | null;
  readonly mediaType: string | null;
  readonly table: LayerTable;
}

/** One image for one platform: what acquiring hands to analyzing. */
export interface SourcedImage {
  /** As the user named it (`NAME=SOURCE`), else the reference, else the file's name. */
  readonly name: string;
  /** As the user wrote it: `docker-archive:app.tar`. */
  readonly source: string;
  readonly platform: Platform;
  readonly manifestDigest: string | null;
  readonly configDigest: string | null;
  readonly configBytes: number | null;
  /** Raw `created_by` of each layer from the config's history, aligned; `null` where the history does not tell. */
  readonly createdBy: readonly (string | null)[];
  readonly layers: readonly SourcedLayer[];
  /** `docker-archive on disk`, `docker engine files (overlay2)`, …: how the layers were read. */
  readonly readBy: string;
  /** Whether `storedBytes` are a registry's own (`exact`) or recompressed here (`estimate`). */
  readonly storedBytesAre: 'exact' | 'estimate' | null;
  readonly notices: readonly string[];
  /**
   * Whether two file bodies of equal size hold the same bytes, for each pair.
   * @returns `undefined` for a pair that cannot be compared here
   */
  readonly sameContent: (pairs: readonly ContentPair[]) => Promise<(boolean | undefined)[]>;
}

/** The same before any of its layers is read. */
export type DescribedImage = Omit<SourcedImage, 'layers' | 'sameContent'> & {
  readonly layers: readonly Omit<SourcedLayer, 'table'>[];
};

export interface ContentPair {
  readonly a: EntryRef;
  readonly b: EntryRef;
}
