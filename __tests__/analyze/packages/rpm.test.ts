import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeImage } from '../../../src/analyze/analyze.ts';
import { readNdbBlobs } from '../../../src/analyze/packages/ndb-blobs.ts';
import { parseRpmHeader } from '../../../src/analyze/packages/rpm-header.ts';
import { readSqliteBlobs } from '../../../src/analyze/packages/sqlite-blobs.ts';
import { explainUnreadDatabases } from '../../../src/analyze/packages/system-packages.ts';
import { rounds } from '../../support/rounds.ts';
import { factsOfImage, withDatabases } from '../sourced.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/rpm');
/** Written by rpm 4.18: 42 packages in a tree of pages, one of them in overflow pages. */
const sqlite = gunzipSync(readFileSync(join(FIXTURES, 'rpmdb.sqlite.gz')));
/** What `rpm -qa` prints for it. */
const expected = readFileSync(join(FIXTURES, 'packages.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.replace('(none):', ''));

const headers = readSqliteBlobs(sqlite, 'Packages') ?? [];
const words = (blobs: readonly Uint8Array[] | undefined): string[] | undefined =>
  blobs
    ?.flatMap(parseRpmHeader)
    .map(({ name, version, bytes }) => `${name} ${version} ${bytes}`)
    .sort();

/** The same headers as rpm's own database has them. Source: rpm, lib/backend/ndb/rpmpkg.c. */
function getNdb(blobs: readonly Uint8Array[], { slotPages = 1, magic = 'RpmP' } = {}): Buffer {
  const slots = Buffer.alloc(slotPages * 4096);
  slots.write(magic, 0);
  slots.writeUInt32LE(slotPages, 12);
  for (let at = 32; at < slots.length; at += 16) slots.write('Slot', at);
  const parts: Buffer[] = [slots];
  let at = slots.length;
  blobs.forEach((blob, i) => {
    // Slot 1 stays empty, like the slot of a removed package.
    const slot = 32 + 16 * (i + 1);
    slots.writeUInt32LE(i + 1, slot + 4);
    slots.writeUInt32LE(at / 16, slot + 8);
    const part = Buffer.alloc(Math.ceil((16 + blob.length + 12) / 16) * 16);
    part.write('BlbS', 0);
    part.writeUInt32LE(i + 1, 4);
    part.writeUInt32LE(blob.length, 12);
    part.set(blob, 16);
    parts.push(part);
    at += part.length;
  });
  return Buffer.concat(parts);
}

describe('the rpm database', () => {
  test('in SQLite: lists what rpm reports as installed', () =>
    expect(words(headers)).toEqual(expected));

  test("in rpm's own format: the same", () =>
    expect(words(readNdbBlobs(getNdb(headers)))).toEqual(expected));

  test('a key, which is stored like a package, is not a package', () => {
    const package0 = headers.find((header) => words([header])?.[0]?.startsWith('other '));
    const bytes = Buffer.from(package0 as Uint8Array);
    // In the entry for the name, the offset points to text that is appended at the end.
    for (let at = 8; at < bytes.readUInt32BE(0) * 16; at += 16)
      if (bytes.readUInt32BE(at) === 1000) bytes.writeUInt32BE(bytes.readUInt32BE(4), at + 8);
    expect(parseRpmHeader(Buffer.concat([bytes, Buffer.from('vim\0')]))).toMatchObject([
      { name: 'vim' },
    ]);
    expect(parseRpmHeader(Buffer.concat([bytes, Buffer.from('gpg-pubkey\0')]))).toEqual([]);
  });

  test.each([
    ['var/lib/rpm/rpmdb.sqlite', sqlite],
    ['usr/lib/sysimage/rpm/rpmdb.sqlite', sqlite],
    ['usr/lib/sysimage/rpm/Packages.db', getNdb(headers)],
  ])('is found at %s', async (name, body) => {
    const {
      files: { systemPackages },
    } = await factsOfImage(withDatabases([[{ name, body }]]));
    expect(systemPackages).toHaveLength(expected.length);
    expect(systemPackages?.find((one) => one.name === 'other')).toEqual({
      ...{ ecosystem: 'rpm', name: 'other', version: '2:2.0~rc1-4', bytes: 5000 },
    });
  });

  test.each([
    ['a Berkeley DB', 'var/lib/rpm/Packages', 'which is not supported'],
    ['pages that SQLite has not written yet', 'var/lib/rpm/rpmdb.sqlite-wal', 'in the database'],
  ])('is reported as unknown: %s', async (_what, name, notice) => {
    const layers = [[{ name: 'var/lib/rpm/rpmdb.sqlite', body: sqlite }], [{ name, body: 'x' }]];
    const image = withDatabases(layers);
    expect((await factsOfImage(image)).files.systemPackages).toBeUndefined();
    expect(explainUnreadDatabases(mergeImage(image))).toEqual([
      expect.stringMatching(new RegExp(`/${name} (?:is|has) .*${notice}`)),
    ]);
    const gone = withDatabases([...layers, [{ name: name.replace(/([^/]+)$/, '.wh.$1') }]]);
    expect((await factsOfImage(gone)).files.systemPackages).toHaveLength(expected.length);
    expect(explainUnreadDatabases(mergeImage(gone))).toEqual([]);
  });

  test('is unknown if it is damaged', async () => {
    const body = sqlite.subarray(0, 8192);
    const image = withDatabases([[{ name: 'var/lib/rpm/rpmdb.sqlite', body }]]);
    expect((await factsOfImage(image)).files.systemPackages).toBeUndefined();
  });
});

describe('hostile bytes', () => {
  const files = [sqlite, getNdb(headers)];
  const edits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });

  test('of a database are read or rejected quickly', () =>
    fc.assert(
      fc.property(fc.constantFrom(...files), edits, fc.nat(), (file, changes, cut) => {
        const bytes = Buffer.from(file);
        // The first pages decide how all others are read.
        for (const [at, value] of changes) bytes[at % (at % 2 ? 200 : bytes.length)] = value;
        const whole = cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
        const blobs = readSqliteBlobs(whole, 'Packages') ?? readNdbBlobs(whole) ?? [];
        const total = blobs.reduce((sum, { length }) => sum + length, 0);
        expect(total).toBeLessThanOrEqual(whole.length);
        for (const blob of blobs) parseRpmHeader(blob);
      }),
      { numRuns: rounds(125) },
    ));

  test('of a header are read or rejected', () =>
    fc.assert(
      fc.property(fc.constantFrom(...headers.slice(0, 3)), edits, (header, changes) => {
        const bytes = Buffer.from(header);
        for (const [at, value] of changes) bytes[at % Math.min(400, bytes.length)] = value;
        for (const { name, version } of parseRpmHeader(bytes))
          expect(Math.max(name.length, version.length)).toBeLessThanOrEqual(500);
      }),
    ));

  test('a page that points back to itself ends the read', () => {
    const bytes = Buffer.from(sqlite);
    const pageBytes = bytes.readUInt16BE(16);
    // The root of Packages is page 2: an interior page whose right child becomes itself.
    expect(bytes[pageBytes]).toBe(5);
    bytes.writeUInt32BE(2, pageBytes + 8);
    expect(readSqliteBlobs(bytes, 'Packages')).toBeUndefined();
  });

  test('rejects slots that share a blob', () => {
    const bytes = getNdb([headers[0] as Uint8Array]);
    for (let at = 64; at < 4096; at += 16) bytes.copy(bytes, at, 48, 64);
    expect(readNdbBlobs(bytes)).toBeUndefined();
  });
});
