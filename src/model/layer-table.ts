import type { Sentence } from '../report/words/messages/sentence.ts';
import type { LayerContents } from './layer-contents.ts';

/** The tar entry types we distinguish; `other` is anything that no engine unpacks into a file. */
export const KIND = {
  file: 0,
  hardlink: 1,
  symlink: 2,
  directory: 3,
  special: 4,
  other: 5,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** How thoroughly the bytes of a layer were checked, weakest first. */
export const VERIFICATIONS = ['structure', 'tocDigest', 'blobDigest', 'diffId'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** The kind of checksum in a table; bodies compare by checksum only within one kind. */
export type ChecksumKind = 'none' | 'crc32' | 'crc64';

/**
 * The entries of one layer in tar order, one typed array per column, so that a million paths fit
 * in memory. Names are raw bytes: some are not UTF-8, and different names must stay different.
 */
export interface EntryColumns {
  readonly count: number;
  /** Names and link targets: entry i's name is text[bounds[2i]..bounds[2i+1]], then its target. */
  readonly text: Uint8Array;
  readonly bounds: Uint32Array;
  readonly kind: Uint8Array;
  /** The size claimed by the header (logical size if sparse), for any kind; dive adds these up. */
  readonly sizeBytes: Float64Array;
  /** Full `st_mode` bits from the header. */
  readonly mode: Uint32Array;
  readonly uid: Float64Array;
  readonly gid: Float64Array;
  /** Whole seconds since 1970. */
  readonly mtimeSeconds: Float64Array;
  /** Where the body starts, in bytes from the start of the uncompressed layer. */
  readonly bodyOffset: Float64Array;
  /**
   * 1 if the body is sparse: it is stored differently from what a reader sees, so never compared.
   */
  readonly isSparse: Uint8Array;
  /** `crc32` uses the low word of each checksum, `crc64` both (low first); empty for `none`. */
  readonly checksumKind: ChecksumKind;
  readonly checksum: Uint32Array;
}

/** One layer, however it was read. */
export interface LayerTable {
  readonly entries: EntryColumns;
  /** Size of the uncompressed tar, including its end blocks. */
  readonly tarBytes: number;
  readonly verified: Verification;
  /** Oddities to report that don't prevent measuring. */
  readonly notices: readonly Sentence[];
  /** Bodies of package databases by entry, if requested and readable. */
  readonly bodies?: ReadonlyMap<number, Uint8Array> | undefined;
  /** What reading every byte shows, if requested. */
  readonly contents?: LayerContents | undefined;
}

/** One entry of an image: the layer's index (0 is the lowest) and the entry's index in its tar. */
export interface EntryRef {
  readonly layer: number;
  readonly entry: number;
}

/** The bits of a mode that `chmod` sets. */
export const PERMISSIONS = 0o7777;

/** Whether a container can read the body as a file's content. */
export const isFileBody = (kind: number): boolean => kind === KIND.file;

/** The bytes of an entry's link target. */
export const getLink = ({ text, bounds }: EntryColumns, entry: number): Uint8Array =>
  text.subarray(bounds[2 * entry + 1], bounds[2 * entry + 2]);
