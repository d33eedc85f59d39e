import type { Sentence } from '../report/words/messages/sentence.ts';
import type { BoundedList, ImageKey } from './facts.ts';
import type { ZstdLevel } from './layer-contents.ts';
import type { Bytes, Count, LayerIndex } from './numbers.ts';
import type { ReportedError, SCHEMA_VERSION } from './report.ts';

/** Possible changes to the content of an image, in the order in which files count. */
export const WHATIF_CHANGES = [
  'source-maps',
  'package-documents',
  'documentation',
  'manuals',
  'locales',
  'bytecode',
  'duplicates',
  'debug-sections',
] as const;
export type WhatifChangeId = (typeof WHATIF_CHANGES)[number];

/** What a change would save. */
export interface WhatifSaving {
  readonly fileCount: Count;
  /** Bytes of the content that a container sees. */
  readonly bytes: Bytes;
  /** Bytes of the uncompressed tars, including the headers and padding that would be removed. */
  readonly tarBytes: number;
}

/** A file that a change makes smaller. */
export interface WhatifFile {
  readonly path: string;
  readonly layer: LayerIndex;
  /** The bytes that it would save in this file. */
  readonly bytes: Bytes;
  /** The path with the same content that stays. */
  readonly sameAs?: string;
}

/** One change to the content. No byte is in more than one. */
export interface WhatifChange extends WhatifSaving {
  readonly id: WhatifChangeId;
  /** The part in layers of the base image, which only another base image removes. */
  readonly ofBase: WhatifSaving;
  /** Largest first. */
  readonly files: BoundedList<WhatifFile>;
  /** Lines of a Dockerfile, with comments. */
  readonly how: readonly string[];
}

/** All layers with another compression, and unchanged content. */
export interface WhatifCompression {
  /** The zstd level; the encoder is libzstd. */
  readonly level: ZstdLevel;
  readonly bytes: Bytes;
  /** By layer, lowest first. */
  readonly layers: readonly Bytes[];
  /** A command that stores the image this way. */
  readonly how: string;
}

export interface WhatifImage {
  readonly key: ImageKey;
  readonly source: string;
  readonly layerCount: Count;
  /** The number of lowest layers that belong to the base image; 0 if unknown. */
  readonly baseLayerCount: Count;
  /** What a container sees. */
  readonly visibleBytes: Bytes;
  /** Uncompressed tars; a repeated layer counts once, as in the following. */
  readonly tarBytes: Bytes;
  /** `null` if a stored size is unknown. */
  readonly storedBytes: Bytes | null;
  /** `estimate`: compressed here as gzip, because the source doesn't keep layers as pushed. */
  readonly storedBytesAre: 'exact' | 'estimate' | null;
  /** By layer, lowest first. */
  readonly storedLayers: readonly (Bytes | null)[];
  /** Alternatives to how the layers are stored; empty if this Node.js can't compress as zstd. */
  readonly compression: readonly WhatifCompression[];
  /** In the order of `WHATIF_CHANGES`; changes that save nothing are absent. */
  readonly changes: readonly WhatifChange[];
}

/** The result of `plimsoll whatif`. `--format json` prints it. */
export interface WhatifReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  readonly notices: readonly Sentence[];
  /** One for each platform. */
  readonly images: readonly WhatifImage[];
  /** Platforms that could not be measured. */
  readonly failed: readonly { readonly key: ImageKey; readonly error: ReportedError }[];
}
