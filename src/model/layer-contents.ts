/** So many bytes of a SHA-256 tell contents apart. */
export const DIGEST_BYTES = 16;

/** The levels of zstd that layers are compressed with. */
export const ZSTD_LEVELS = [3, 19] as const;
export type ZstdLevel = (typeof ZSTD_LEVELS)[number];

/** Why every byte is read: to compare files, or also for sizes as zstd, which takes long. */
export type WholeContents = 'digests' | 'sizes';

/** What reading every byte of a layer shows, one row per entry. */
export interface LayerContents {
  /** What an entry takes in the tar: its headers, body and padding. */
  readonly entryBytes: Float64Array;
  /** The first `DIGEST_BYTES` of the SHA-256 of each file's body; zeros for other entries. */
  readonly digests: Uint8Array;
  /** By entry: the debug sections of an ELF file that has some. */
  readonly debugBytes: ReadonlyMap<number, number>;
  /** Sizes of the tar as zstd; `null` if they are not asked for, or without an encoder. */
  readonly zstdBytes: ReadonlyMap<ZstdLevel, number> | null;
}
