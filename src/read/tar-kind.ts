import { KIND, type Kind } from '../model/layer-table.ts';
import { FLAG } from './tar-header.ts';

export const hasLink = (kind: Kind): boolean => kind === KIND.hardlink || kind === KIND.symlink;

export const isExtension = (flag: number): boolean =>
  flag === FLAG.pax ||
  flag === FLAG.paxGlobal ||
  flag === FLAG.gnuLongName ||
  flag === FLAG.gnuLongLink;

/** Kinds without a body, even if they claim a size. Source: Go, archive/tar, isHeaderOnlyType. */
export const isHeaderOnly = (kind: Kind): boolean => kind !== KIND.file && kind !== KIND.other;

const KIND_OF_FLAG = new Map<number, Kind>([
  [FLAG.regular, KIND.file],
  [FLAG.contiguous, KIND.file],
  [FLAG.gnuSparse, KIND.file],
  [FLAG.hardlink, KIND.hardlink],
  [FLAG.symlink, KIND.symlink],
  [FLAG.directory, KIND.directory],
  [FLAG.character, KIND.special],
  [FLAG.block, KIND.special],
  [FLAG.fifo, KIND.special],
]);

/** Before ustar, a folder was a file whose name ends with a slash. */
export function toKind(flag: number, lastByteOfName: number | undefined): Kind {
  if (flag === FLAG.regularV7) return lastByteOfName === 0x2f ? KIND.directory : KIND.file;
  return KIND_OF_FLAG.get(flag) ?? KIND.other;
}
