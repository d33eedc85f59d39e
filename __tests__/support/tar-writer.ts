import { crc32 } from 'node:zlib';
import { ColumnsBuilder } from '../../src/model/columns.ts';
import {
  type ChecksumKind,
  KIND,
  type Kind,
  type LayerTable,
} from '../../src/model/layer-table.ts';

/** One entry as a test writes it. Omitted properties have the values of a plain small file. */
export interface TarEntry {
  readonly name: string | Uint8Array;
  /**
   * The character of the type flag: `0` file, `1` hard link, `2` symlink, `3` `4` `6` special, `5`
   * directory, `\0` v7.
   */
  readonly type?: string;
  readonly body?: string | Uint8Array;
  /** The size in the header; without a `body`, a file gets that many zeros. */
  readonly sizeBytes?: number;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly mtimeSeconds?: number;
  readonly link?: string | Uint8Array;
  /**
   * How to write names longer than 100 bytes; default `gnu`. `ustar` splits them, and throws if it
   * can't.
   */
  readonly format?: 'gnu' | 'pax' | 'ustar' | 'v7';
  /**
   * Additional PAX records before the entry; `format: 'pax'` adds long values of `path` and
   * `linkpath`.
   */
  readonly pax?: Readonly<Record<string, string | Uint8Array>>;
  /** Writes every number in base 256, as GNU tar does if it is too large for octal. */
  readonly isBase256?: boolean;
}

export interface LayerTarOptions {
  /** Blocks of zeros at the end; default 2. */
  readonly endBlocks?: number;
}

/** The bytes of a tar with these entries. */
export function layerTar(
  entries: readonly TarEntry[],
  { endBlocks = 2 }: LayerTarOptions = {},
): Buffer {
  const parts: Uint8Array[] = [];
  for (const entry of entries) parts.push(...entryParts(entry));
  parts.push(new Uint8Array(endBlocks * BLOCK));
  return Buffer.concat(parts);
}

/**
 * The table that a reader must make of `layerTar(entries)`, built without a tar, so a file that
 * claims gigabytes costs nothing. Does not support sparse files.
 */
export function makeTable(
  entries: readonly TarEntry[],
  checksumKind: ChecksumKind = 'none',
): LayerTable {
  const columns = new ColumnsBuilder(checksumKind);
  let offset = 0;
  for (const entry of entries) {
    const headerBytes = measureHeaders(entry);
    const bodyBytes = measureBody(entry);
    columns.add(
      {
        kind: getKind(entry),
        sizeBytes: getClaimedSize(entry),
        mode: entry.mode ?? defaultMode(entry),
        uid: entry.uid ?? 0,
        gid: entry.gid ?? 0,
        mtimeSeconds: entry.mtimeSeconds ?? 0,
        bodyOffset: offset + headerBytes,
        isSparse: false,
      },
      getBytes(entry.name),
      getBytes(entry.link ?? ''),
    );
    if (checksumKind === 'crc32') columns.setChecksum(crc32(makeBody(entry)));
    offset += headerBytes + roundUp(bodyBytes);
  }
  return {
    entries: columns.finish(),
    tarBytes: offset + 2 * BLOCK,
    verified: 'diffId',
    notices: [],
  };
}

/** The body of a PAX header: `LENGTH KEY=VALUE\n` for each record; the length includes itself. */
export function paxRecords(records: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return Buffer.concat(
    Object.entries(records).map(([key, value]) => {
      const rest = Buffer.concat([Buffer.from(` ${key}=`), getBytes(value), Buffer.from('\n')]);
      let length = rest.length + 1;
      while (`${length}`.length + rest.length !== length) length = `${length}`.length + rest.length;
      return Buffer.concat([Buffer.from(`${length}`), rest]);
    }),
  );
}

const BLOCK = 512;
const HEADER_ONLY = '123456';

type EntryParts = [header: Buffer, body: Uint8Array, padding: Uint8Array];

/**
 * Everything up to the body (including headers before the entry's own), the body, and zeros up to
 * the next block.
 */
function entryParts(entry: TarEntry): EntryParts {
  const body = makeBody(entry);
  return [
    Buffer.concat([...leadingEntries(entry).flatMap(entryParts), header(entry)]),
    body,
    padding(body.length),
  ];
}

/** The length of everything up to the body. */
const measureHeaders = (entry: TarEntry): number =>
  leadingEntries(entry).reduce(
    (sum, leading) => sum + measureHeaders(leading) + roundUp(measureBody(leading)),
    BLOCK,
  );

function leadingEntries(entry: TarEntry): TarEntry[] {
  const name = getBytes(entry.name);
  const link = getBytes(entry.link ?? '');
  const records = { ...entry.pax };
  const leading: TarEntry[] = [];
  if (entry.format === 'pax') {
    if (name.length > 100) records.path = name;
    if (link.length > 100) records.linkpath = link;
  } else if ((entry.format ?? 'gnu') === 'gnu') {
    if (link.length > 100) leading.push(longEntry('K', link));
    if (name.length > 100) leading.push(longEntry('L', name));
  }
  if (Object.keys(records).length > 0) {
    leading.unshift({
      name: 'PaxHeaders.0/entry',
      type: 'x',
      body: paxRecords(records),
      format: 'ustar',
    });
  }
  return leading;
}

const longEntry = (type: string, text: Uint8Array): TarEntry => ({
  name: '././@LongLink',
  type,
  body: Buffer.concat([text, new Uint8Array(1)]),
});

function header(entry: TarEntry): Buffer {
  const block = Buffer.alloc(BLOCK);
  const format = entry.format ?? 'gnu';
  const [prefix, name] = splitName(getBytes(entry.name), format);
  block.set(name.subarray(0, 100), 0);
  putNumber(block, 100, 8, entry.mode ?? defaultMode(entry), entry.isBase256);
  putNumber(block, 108, 8, entry.uid ?? 0, entry.isBase256);
  putNumber(block, 116, 8, entry.gid ?? 0, entry.isBase256);
  putNumber(block, 124, 12, getClaimedSize(entry), entry.isBase256);
  putNumber(block, 136, 12, entry.mtimeSeconds ?? 0, entry.isBase256);
  block.write(entry.type ?? '0', 156, 'latin1');
  block.set(getBytes(entry.link ?? '').subarray(0, 100), 157);
  if (format !== 'v7') block.write(format === 'gnu' ? 'ustar  \0' : 'ustar\x0000', 257, 'latin1');
  block.set(prefix, 345);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function splitName(name: Uint8Array, format: string): [prefix: Uint8Array, name: Uint8Array] {
  if (format !== 'ustar' || name.length <= 100) return [new Uint8Array(), name];
  const slash = name.indexOf(0x2f, name.length - 101);
  if (slash < 1 || slash > 155) throw new Error('this name cannot be written as ustar');
  return [name.subarray(0, slash), name.subarray(slash + 1)];
}

function putNumber(
  block: Buffer,
  at: number,
  length: number,
  value: number,
  isBase256 = false,
): void {
  const digits = value.toString(8);
  if (!isBase256 && value >= 0 && digits.length < length) {
    block.write(`${digits.padStart(length - 1, '0')}\0`, at, 'latin1');
    return;
  }
  let rest = BigInt(value);
  for (let i = at + length - 1; i >= at; i--, rest >>= 8n) block[i] = Number(rest & 0xffn);
  block[at] = (block[at] as number) | 0x80;
}

const makeBody = (entry: TarEntry): Uint8Array =>
  entry.body === undefined ? new Uint8Array(measureBody(entry)) : getBytes(entry.body);

function measureBody(entry: TarEntry): number {
  if (entry.body !== undefined) return measureText(entry.body);
  return HEADER_ONLY.includes(entry.type ?? '0') || getKind(entry) === KIND.directory
    ? 0
    : (entry.sizeBytes ?? 0);
}

const getClaimedSize = (entry: TarEntry): number =>
  entry.sizeBytes ?? measureText(entry.body ?? '');

const padding = (length: number): Uint8Array => new Uint8Array(roundUp(length) - length);

const roundUp = (length: number): number => Math.ceil(length / BLOCK) * BLOCK;

const defaultMode = (entry: TarEntry): number => (entry.type === '5' ? 0o755 : 0o644);

const getBytes = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? Buffer.from(text) : text;

const measureText = (text: string | Uint8Array): number =>
  typeof text === 'string' ? Buffer.byteLength(text) : text.length;

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  '0': KIND.file,
  '7': KIND.file,
  '\0': KIND.file,
  '1': KIND.hardlink,
  '2': KIND.symlink,
  '3': KIND.special,
  '4': KIND.special,
  '5': KIND.directory,
  '6': KIND.special,
};

function getKind(entry: TarEntry): Kind {
  if (entry.type === '\0' && getBytes(entry.name).at(-1) === 0x2f) return KIND.directory;
  return KIND_OF_TYPE[entry.type ?? '0'] ?? KIND.other;
}
