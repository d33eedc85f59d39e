/** A tar type flag as we tell them apart; `other` is what no engine unpacks into a file. */
export const KIND = {
  file: 0,
  hardlink: 1,
  symlink: 2,
  directory: 3,
  special: 4,
  other: 5,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** How far the bytes of a layer were checked, weakest first. */
export const VERIFICATIONS = ['structure', 'tocDigest', 'blobDigest', 'diffId'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Which kind of checksum of entry bodies a table carries; two bodies compare by checksum only within one kind. */
export type ChecksumKind = 'none' | 'crc32' | 'crc64';

/**
 * The entries of one layer in the order of its tar, one typed array per column: a million paths must fit in memory.
 * Names are the raw bytes of the tar, not decoded: not every name is UTF-8, and distinct names must stay distinct.
 */
export interface EntryColumns {
  readonly count: number;
  /** Arena of names and link targets. Entry i: name = text[bounds[2i]..bounds[2i+1]], link target = text[bounds[2i+1]..bounds[2i+2]]. */
  readonly text: Uint8Array;
  readonly bounds: Uint32Array;
  readonly kind: Uint8Array;
  /** Size as the header claims it (the logical size where sparse), whatever the kind: what dive adds up. */
  readonly sizeBytes: Float64Array;
  /** Full `st_mode` bits as the header has them. */
  readonly mode: Uint32Array;
  readonly uid: Float64Array;
  readonly gid: Float64Array;
  /** Seconds since 1970, whole. */
  readonly mtimeSeconds: Float64Array;
  /** Where the body starts, in bytes from the start of the uncompressed layer. */
  readonly bodyOffset: Float64Array;
  /** 1 where the body is a sparse one: stored differently from what a reader sees, so never compared. */
  readonly isSparse: Uint8Array;
  /** Checksum of each body: `crc32` uses the low word, `crc64` both words (low first); empty for `none`. */
  readonly checksumKind: ChecksumKind;
  readonly checksum: Uint32Array;
}

/** One layer, however it was read. */
export interface LayerTable {
  readonly entries: EntryColumns;
  /** Bytes of the uncompressed tar up to and including its end blocks. */
  readonly tarBytes: number;
  readonly verified: Verification;
  /** What is odd about it but does not keep it from being measured, for the reader of the report. */
  readonly notices: readonly string[];
  /** Of package databases, by entry, where they were asked for and could be read. */
  readonly bodies?: ReadonlyMap<number, Uint8Array> | undefined;
}

/** Names one entry of an image: the layer's place in the stack (0 is the lowest) and the entry's place in its tar. */
export interface EntryRef {
  readonly layer: number;
  readonly entry: number;
}

/** The kinds whose body a container can read as a file's content. */
export const isFileBody = (kind: number): boolean => kind === KIND.file;
