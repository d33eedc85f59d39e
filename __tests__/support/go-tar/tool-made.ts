import {
  closeSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { getOutput, type Row, tempFolder } from '../archives.ts';
import { type Part, programPath } from '../engines.ts';
import { longPath } from './corpus.ts';

/** A tar that a real tool writes, and what a reader must find in it. */
export interface ToolMade {
  readonly name: string;
  readonly program: Part;
  readonly make: () => Buffer;
  readonly rows: readonly Row[];
}

const file = (name: string, sizeBytes: number): Row => ({
  name,
  kind: 'file',
  sizeBytes,
  link: '',
});

const V7_ROWS: readonly Row[] = [
  file('plain', 5),
  { name: 'plain-too', kind: 'hardlink', sizeBytes: 0, link: 'plain' },
  { name: 'symlink', kind: 'symlink', sizeBytes: 0, link: '/plain' },
  { name: 'empty/', kind: 'directory', sizeBytes: 0, link: '' },
];
/** What fits into a ustar prefix. */
const USTAR_ROWS: readonly Row[] = [...V7_ROWS, file(longPath(180), 4)];
const LONG_ROWS: readonly Row[] = [
  ...USTAR_ROWS,
  file(longPath(300), 6),
  { name: 'long-symlink', kind: 'symlink', sizeBytes: 0, link: longPath(350) },
  { name: 'long-hardlink', kind: 'hardlink', sizeBytes: 0, link: longPath(300) },
];

const HOLE_BYTES = 1 << 16;
/**
 * The number of stored regions in each: an old GNU header holds four, and each block after it 21.
 */
const SPARSE: Readonly<Record<string, number>> = {
  'one-region': 1,
  'nine-regions': 9,
  'sixty-regions': 60,
  'no-region': 0,
};
const sparseBytes = (regions: number): number => 2 * (regions + 1) * HOLE_BYTES;
const SPARSE_ROWS: readonly Row[] = Object.entries(SPARSE).map(([name, regions]) =>
  file(name, sparseBytes(regions)),
);

const treeOf = once(() => {
  const folder = tempFolder();
  write(folder, 'plain', 'plain');
  write(folder, longPath(180), 'long');
  write(folder, longPath(300), 'longer');
  mkdirSync(join(folder, 'empty'));
  linkSync(join(folder, 'plain'), join(folder, 'plain-too'));
  linkSync(join(folder, longPath(300)), join(folder, 'long-hardlink'));
  symlinkSync('/plain', join(folder, 'symlink'));
  symlinkSync(longPath(350), join(folder, 'long-symlink'));
  for (const [name, regions] of Object.entries(SPARSE)) writeSparse(join(folder, name), regions);
  return folder;
});

const getNames = (rows: readonly Row[]): string[] =>
  rows.map(({ name }) => name.replace(/\/$/, ''));

function toolMade(
  program: Part,
  label: string,
  rows: readonly Row[],
  ...options: readonly string[]
): ToolMade {
  const make = once(() =>
    getOutput(treeOf(), program, '-cf', '-', ...options, '--', ...getNames(rows)),
  );
  return { name: `${program} ${label}`, program, make, rows };
}

const gnu = (format: string, rows: readonly Row[], ...options: readonly string[]): ToolMade =>
  toolMade(
    'tar',
    [`--format=${format}`, ...options].join(' '),
    rows,
    `--format=${format}`,
    ...options,
  );
const bsd = (format: string, rows: readonly Row[]): ToolMade =>
  toolMade('bsdtar', `--format=${format}`, rows, '--format', format);
const sparse = (format: string, ...options: readonly string[]): ToolMade =>
  gnu(format, SPARSE_ROWS, '--sparse', '--hole-detection=raw', ...options);

/** Python's tarfile writes names that are not UTF-8 unchanged. */
function python(format: string): ToolMade {
  const rows = [...LONG_ROWS, file('f\\xff', 3), file('f\\xfe', 4)];
  const script = [
    'import io, sys, tarfile',
    `t = tarfile.open(fileobj=sys.stdout.buffer, mode="w|", format=tarfile.${format}, ` +
      'encoding="utf-8", errors="surrogateescape")',
    'for name in sys.argv[1:]: t.add(name)',
    'for name, size in ((b"f\\xff", 3), (b"f\\xfe", 4)):',
    '    info = tarfile.TarInfo(name.decode("utf-8", "surrogateescape")); info.size = size; ' +
      'info.uid = 3000000',
    '    t.addfile(info, io.BytesIO(b"x" * size))',
    't.close()',
  ].join('\n');
  const make = once(() => getOutput(treeOf(), 'python3', '-c', script, ...getNames(LONG_ROWS)));
  return { name: `python tarfile ${format}`, program: 'python3', make, rows };
}

export const TOOL_MADE: readonly ToolMade[] = [
  gnu('v7', V7_ROWS),
  gnu('oldgnu', LONG_ROWS),
  gnu('gnu', LONG_ROWS),
  gnu('ustar', USTAR_ROWS),
  gnu('posix', LONG_ROWS),
  gnu('gnu', LONG_ROWS, '--blocking-factor=1'),
  gnu('posix', USTAR_ROWS, '--pax-option=globexthdr.name=global,comment=for-all,delete=atime'),
  sparse('gnu'),
  sparse('posix', '--sparse-version=0.0'),
  sparse('posix', '--sparse-version=0.1'),
  sparse('posix', '--sparse-version=1.0'),
  bsd('ustar', USTAR_ROWS),
  bsd('gnutar', LONG_ROWS),
  bsd('pax', LONG_ROWS),
  python('GNU_FORMAT'),
  python('PAX_FORMAT'),
];

/** Those whose tool is installed, by name. */
export const toolMadeTars = (): Record<string, Buffer> =>
  Object.fromEntries(
    TOOL_MADE.filter(({ program }) => programPath(program) !== undefined).map(({ name, make }) => [
      name,
      make(),
    ]),
  );

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** This many regions of a few bytes, each between two holes. */
function writeSparse(path: string, regions: number): void {
  const fd = openSync(path, 'w');
  for (let i = 0; i < regions; i++) writeSync(fd, `region ${i}`, (2 * i + 1) * HOLE_BYTES);
  ftruncateSync(fd, sparseBytes(regions));
  closeSync(fd);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
