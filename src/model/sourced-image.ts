import type { HistoryEntry } from '../oci/base-history.ts';
import type { Platform } from '../oci/platform.ts';
import type { BaseFacts } from './base.ts';
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
  /** What is known of its base image; absent where nothing tells. */
  readonly base?: BaseFacts | undefined;
  readonly origins?: LayerOrigins;
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

/** What an image itself tells of the lines that made its layers, as it was found: nothing of it is checked. */
export interface LayerOrigins {
  /** All of the config's, lowest first. */
  readonly history: readonly (Pick<HistoryEntry, 'createdBy' | 'isEmpty'> &
    Partial<Pick<HistoryEntry, 'comment'>>)[];
  /** A builder's record: an in-toto statement, or what `buildx build --metadata-file` writes. */
  readonly provenance: Uint8Array | null;
}

/** Nobody writes a longer Dockerfile. */
export const MAX_DOCKERFILE_BYTES = 2 ** 20;

/** A Dockerfile that layers may be traced back to. */
export interface DockerfileText {
  /** As it is shown: from the root of its repository, else from the folder the program ran in, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface ContentPair {
  readonly a: EntryRef;
  readonly b: EntryRef;
}
