import { resealHeaders } from '../archives.ts';
import { layerTar, paxRecords, type TarEntry } from '../tar-writer.ts';

/** A path of this length with short components. */
export const longPath = (bytes: number): string =>
  'folder/'
    .repeat(Math.ceil(bytes / 7))
    .slice(0, bytes - 1)
    .concat('x');

const plain: TarEntry = { name: 'plain', body: 'plain' };
const extendHeader = (
  type: 'x' | 'g',
  records: Readonly<Record<string, string | Uint8Array>>,
): TarEntry => ({
  name: 'PaxHeaders/x',
  type,
  body: paxRecords(records),
  format: 'ustar',
});

/** One small handmade tar for each dialect and each of its edge cases. */
export const HAND_MADE: Readonly<Record<string, Buffer>> = {
  empty: Buffer.alloc(0),
  'one block of zeros': Buffer.alloc(512),
  'two blocks of zeros': Buffer.alloc(1024),
  v7: layerTar([
    { name: 'file', type: '\0', format: 'v7', body: 'seven' },
    { name: 'folder/', type: '\0', format: 'v7', sizeBytes: 0 },
    { name: 'link', type: '2', link: 'file', format: 'v7' },
  ]),
  'a v7 folder with a size': resealHeaders(
    layerTar([{ name: 'folder/', type: '\0', format: 'v7' }, plain]),
    [[124, '00000001000\0']],
  ),
  ustar: layerTar([{ name: longPath(180), format: 'ustar', body: 'u' }, plain]),
  'gnu long names': layerTar([
    { name: longPath(300), body: 'n' },
    { name: longPath(120), type: '2', link: longPath(400) },
    { name: 'hard', type: '1', link: longPath(300) },
  ]),
  'pax long names': layerTar([
    { name: longPath(300), body: 'n', format: 'pax' },
    { name: longPath(120), type: '2', link: longPath(400), format: 'pax' },
  ]),
  star: resealHeaders(layerTar([{ name: 'name', format: 'ustar', body: 's' }, plain]), [
    [345, 'prefix'],
    [476, '14000000000\0'],
    [488, '14000000000\0'],
    [508, 'tar\0'],
  ]),
  'old Go prefix in a gnu header': resealHeaders(layerTar([{ name: 'name', body: 'g' }, plain]), [
    [345, 'a/prefix/of/old'],
  ]),
  'gnu times': resealHeaders(layerTar([{ name: 'name', body: 'g' }, plain]), [
    [345, '14000000000\0'],
    [357, '14000000000\0'],
  ]),
  'base 256': layerTar([
    { name: 'b256', isBase256: true, body: 'base', uid: 3_000_000, gid: 70_000, mtimeSeconds: -7 },
    { name: 'big ids', uid: 2 ** 40, gid: 2 ** 35, mtimeSeconds: 2 ** 38, body: 'b' },
  ]),
  'signed checksum': resealHeaders(layerTar([{ name: 'näme', body: 'signed' }]), [], {
    isSigned: true,
  }),
  'pax numbers': layerTar([
    {
      name: 'p',
      format: 'pax',
      body: 'pax',
      pax: {
        uid: '4000000',
        gid: '5000000',
        mtime: '1700000000.987654321',
        'SCHILY.xattr.user.a': 'x',
      },
    },
    {
      name: 'before 1970',
      format: 'pax',
      body: 'q',
      pax: { mtime: '-1.5', atime: '12.5', ctime: '3' },
    },
  ]),
  'pax size': resealHeaders(
    layerTar([{ name: 'sized', format: 'pax', body: 'twelve bytes', pax: { size: '12' } }, plain]),
    [[124, '00000000000\0']],
    { at: 1024 },
  ),
  'pax empty values': layerTar([
    { name: 'kept', format: 'pax', body: 'e', pax: { path: '', size: '', mtime: '' } },
    extendHeader('x', { path: 'forgotten' }),
    { name: 'second header wins', format: 'pax', body: 'f', pax: { comment: '' } },
  ]),
  'pax deleted value': layerTar([
    {
      name: 'x',
      type: 'x',
      body: Buffer.concat([paxRecords({ path: 'taken' }), paxRecords({ path: '' })]),
    },
    { name: 'header name', body: 'e' },
  ]),
  'global header': layerTar([
    extendHeader('g', { path: 'global', size: '99', comment: 'by git' }),
    plain,
    extendHeader('x', { path: 'lost behind a global one' }),
    extendHeader('g', { comment: 'c' }),
    { name: 'own name', body: 'own' },
  ]),
  'names that are not UTF-8': layerTar([
    { name: Buffer.from([0x66, 0xff]), body: '1' },
    { name: Buffer.from([0x66, 0xfe]), body: '2' },
    { name: 'p', format: 'pax', body: '3', pax: { path: Buffer.from([0x70, 0xc3, 0x28]) } },
  ]),
  'links and special files with sizes': layerTar([
    { name: 'file', body: 'file' },
    { name: 'hard', type: '1', link: 'file', sizeBytes: 4000 },
    { name: 'sym', type: '2', link: 'file', sizeBytes: 4000 },
    { name: 'dir/', type: '5', sizeBytes: 4000 },
    { name: 'dev', type: '3', sizeBytes: 4000 },
    { name: 'fifo', type: '6' },
    plain,
  ]),
  'other types': layerTar([
    { name: 'contiguous', type: '7', body: 'seven' },
    { name: 'volume', type: 'V' },
    { name: 'unknown', type: 'Z', body: 'unknown' },
    plain,
  ]),
  'empty long name': layerTar([{ name: '././@LongLink', type: 'L', body: Buffer.alloc(1) }, plain]),
  'no name at all': layerTar([{ name: '', body: 'nameless' }, plain]),
  'one end block': layerTar([plain], { endBlocks: 1 }),
  'no end blocks': layerTar([plain], { endBlocks: 0 }),
  'many end blocks': layerTar([plain], { endBlocks: 20 }),
  'no padding at the end': layerTar([plain], { endBlocks: 0 }).subarray(0, 517),
  'bytes after the end': Buffer.concat([layerTar([plain]), Buffer.from('whatever')]),
  'extended header at the end': layerTar([plain, extendHeader('x', { path: 'nothing follows' })]),
  'pax sparse 0.0': paxSparse([
    ['GNU.sparse.size', '4096'],
    ['GNU.sparse.numblocks', '2'],
    ['GNU.sparse.offset', '0'],
    ['GNU.sparse.numbytes', '3'],
    ['GNU.sparse.offset', '1000'],
    ['GNU.sparse.numbytes', '4'],
  ]),
  'pax sparse 0.1': paxSparse([
    ['GNU.sparse.size', '4096'],
    ['GNU.sparse.numblocks', '2'],
    ['GNU.sparse.map', '0,3,1000,4'],
    ['GNU.sparse.name', 'real/name'],
  ]),
  'pax sparse 1.0': paxSparse(
    [
      ['GNU.sparse.major', '1'],
      ['GNU.sparse.minor', '0'],
      ['GNU.sparse.realsize', '4096'],
      ['GNU.sparse.name', 'real/name'],
    ],
    '2\n0\n3\n1000\n4\n',
  ),
  'pax sparse of a future version': paxSparse([
    ['GNU.sparse.major', '2'],
    ['GNU.sparse.minor', '0'],
    ['GNU.sparse.realsize', '4096'],
    ['GNU.sparse.name', 'real/name'],
  ]),
  'pax sparse without data': paxSparse(
    [
      ['GNU.sparse.size', '4096'],
      ['GNU.sparse.numblocks', '0'],
      ['GNU.sparse.map', ''],
    ],
    '',
    '',
  ),
};

/** A file with 7 stored bytes, in GNU tar's PAX formats. */
function paxSparse(
  records: readonly (readonly [string, string])[],
  map = '',
  data = '1234567',
): Buffer {
  const head = map === '' ? Buffer.alloc(0) : Buffer.alloc(512, map.padEnd(512, '\0'));
  return layerTar([
    {
      name: 'PaxHeaders/x',
      type: 'x',
      body: Buffer.concat(records.map(([key, value]) => paxRecords({ [key]: value }))),
      format: 'ustar',
    },
    {
      name: 'GNUSparseFile.0/name',
      format: 'ustar',
      body: Buffer.concat([head, Buffer.from(data)]),
    },
    plain,
  ]);
}
