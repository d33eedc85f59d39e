/** This many bytes of a SHA-256 are enough to distinguish contents. */
export const DIGEST_BYTES = 16;

/** The zstd levels with which layers are compressed. */
export const ZSTD_LEVELS = [3, 19] as const;
export type ZstdLevel = (typeof ZSTD_LEVELS)[number];

/** The reason to read every byte: to compare files, or also for zstd sizes, which takes long. */
export type WholeContents = 'digests' | 'sizes';

/** The result of reading every byte of a layer, one row per entry. */
export interface LayerContents {
  /** The size of an entry in the tar: its headers, body and padding. */
  readonly entryBytes: Float64Array;
  /** The first `DIGEST_BYTES` of the SHA-256 of each file's body; zeros for other entries. */
  readonly digests: Uint8Array;
  /** By entry: the debug sections of an ELF file that has some. */
  readonly debugBytes: ReadonlyMap<number, number>;
  /** Sizes of the tar as zstd; `null` if not requested, or without an encoder. */
  readonly zstdBytes: ReadonlyMap<ZstdLevel, number> | null;
}
