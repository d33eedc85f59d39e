import type { RecordedPackage } from './recorded-package.ts';

/** Longer names and versions are ignored. */
const MOST_CHARACTERS = 200;
const ENTRY_BYTES = 16;
const TAG = { name: 1000, version: 1001, release: 1002, epoch: 1003, size: 1009, longSize: 5009 };
/** Lists of values. */
const LIST_TAG = {
  provides: 1047,
  needs: 1049,
  fileFolder: 1116,
  fileName: 1117,
  folder: 1118,
} as const;
const TAGS = new Set<number>(Object.values(TAG));
const LIST_TAGS = new Set<number>(Object.values(LIST_TAG));
const TYPE = { int32: 4, int64: 5, string: 6 };

/**
 * Parses a header in an rpm database: two counts, entries of tag, type, offset and count, then
 * data.
 * @returns nothing for a public key, which is stored like a package, and for invalid data
 * Source: rpm, docs/manual/format_header.md, format_v4.md.
 */
export function parseRpmHeader(blob: Uint8Array): RecordedPackage[] {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  if (blob.length < 8) return [];
  const dataStart = 8 + view.getUint32(0) * ENTRY_BYTES;
  if (dataStart > blob.length || dataStart + view.getUint32(4) > blob.length) return [];
  const values = new Map<number, string | number | undefined>();
  const lists = new Map<number, List>();
  for (let at = 8; at < dataStart; at += ENTRY_BYTES) {
    const tag = view.getUint32(at);
    if (TAGS.has(tag)) values.set(tag, readFirstValue(view, at, dataStart) ?? values.get(tag));
    else if (LIST_TAGS.has(tag))
      lists.set(tag, { at: dataStart + view.getUint32(at + 8), count: view.getUint32(at + 12) });
  }
  const getText = (tag: number): string => String(values.get(tag) ?? '').slice(0, MOST_CHARACTERS);
  const [name, version, release] = [getText(TAG.name), getText(TAG.version), getText(TAG.release)];
  if (name === '' || version === '' || name === 'gpg-pubkey') return [];
  const epoch = values.get(TAG.epoch);
  const size = Number(values.get(TAG.longSize) ?? values.get(TAG.size) ?? 0);
  return [
    {
      ecosystem: 'rpm',
      name,
      version: [epoch === undefined ? '' : `${epoch}:`, version, release && `-${release}`].join(''),
      bytes: Number.isSafeInteger(size) ? size : 0,
      section: '',
      needs: [...readStrings(blob, lists.get(LIST_TAG.needs))].map((need) => [need]),
      recommends: [],
      provides: [...readStrings(blob, lists.get(LIST_TAG.provides))],
      isEssential: false,
      listFiles: () => listRpmFiles(blob, view, lists),
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

/** Where a list starts, and how many items it has. */
interface List {
  readonly at: number;
  readonly count: number;
}
type Lists = ReadonlyMap<number, List>;

/** Yields the strings of a list, as many as there are bytes for. */
function* readStrings(blob: Uint8Array, list: List = { at: 0, count: 0 }): Generator<string> {
  let { at } = list;
  for (let i = 0; i < list.count && at < blob.length; i++) {
    const end = blob.indexOf(0, at);
    if (end < 0) return;
    yield decoder.decode(blob.subarray(at, end));
    at = end + 1;
  }
}

/** Each file is a name and the number of its folder. */
function* listRpmFiles(blob: Uint8Array, view: DataView, lists: Lists): Generator<string> {
  const folders = [...readStrings(blob, lists.get(LIST_TAG.folder))];
  const numbers = lists.get(LIST_TAG.fileFolder)?.at ?? blob.length;
  let i = 0;
  for (const name of readStrings(blob, lists.get(LIST_TAG.fileName))) {
    const at = numbers + 4 * i++;
    if (at + 4 > blob.length) return;
    const folder = folders[view.getUint32(at)];
    if (folder !== undefined) yield `${folder}${name}`;
  }
}
