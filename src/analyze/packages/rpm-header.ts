import type { SystemPackage } from '../../model/facts.ts';

/** Longer names and versions are ignored. */
const MOST_CHARACTERS = 200;
const ENTRY_BYTES = 16;
const TAG = { name: 1000, version: 1001, release: 1002, epoch: 1003, size: 1009, longSize: 5009 };
const TYPE = { int32: 4, int64: 5, string: 6 };

/**
 * Parses a header in an rpm database: two counts, entries of tag, type, offset and count, then
 * data.
 * @returns nothing for a public key, which is stored like a package, and for invalid data
 * Source: rpm, docs/manual/format_header.md, format_v4.md.
 */
export function parseRpmHeader(blob: Uint8Array): SystemPackage[] {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  if (blob.length < 8) return [];
  const dataStart = 8 + view.getUint32(0) * ENTRY_BYTES;
  if (dataStart > blob.length || dataStart + view.getUint32(4) > blob.length) return [];
  const values = new Map<number, string | number>();
  const wanted = new Set(Object.values(TAG));
  for (let at = 8; at < dataStart; at += ENTRY_BYTES) {
    const tag = view.getUint32(at);
    const value = wanted.has(tag) ? readFirstValue(view, at, dataStart) : undefined;
    if (value !== undefined) values.set(tag, value);
  }
  const getText = (tag: number): string => String(values.get(tag) ?? '').slice(0, MOST_CHARACTERS);
  const [name, version, release] = [getText(TAG.name), getText(TAG.version), getText(TAG.release)];
  if (name === '' || version === '' || name === 'gpg-pubkey') return [];
  const epoch = values.has(TAG.epoch) ? `${values.get(TAG.epoch)}:` : '';
  const size = Number(values.get(TAG.longSize) ?? values.get(TAG.size) ?? 0);
  return [
    {
      ecosystem: 'rpm',
      name,
      version: `${epoch}${version}${release === '' ? '' : `-${release}`}`,
      bytes: Number.isSafeInteger(size) ? size : 0,
    },
  ];
}

/** Reads the first value of an entry. */
function readFirstValue(
  view: DataView,
  entry: number,
  dataStart: number,
): string | number | undefined {
  const type = view.getUint32(entry + 4);
  const at = dataStart + view.getUint32(entry + 8);
  if (type === TYPE.int32 && at + 4 <= view.byteLength) return view.getUint32(at);
  if (type === TYPE.int64 && at + 8 <= view.byteLength) return Number(view.getBigUint64(at));
  if (type !== TYPE.string || at >= view.byteLength) return undefined;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, view.byteLength - at);
  const end = bytes.subarray(0, MOST_CHARACTERS).indexOf(0);
  return decoder.decode(bytes.subarray(0, end < 0 ? MOST_CHARACTERS : end));
}

const decoder = new TextDecoder();
