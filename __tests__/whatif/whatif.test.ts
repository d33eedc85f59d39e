import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeWhatifReport } from '../../src/gate/whatif.ts';
import type {
  WhatifChange,
  WhatifChangeId,
  WhatifFile,
  WhatifImage,
} from '../../src/model/whatif-report.ts';
import { writeElf } from '../support/elf-writer.ts';
import { type OciOptions, ociArchive } from '../support/image-writer.ts';
import { rounds } from '../support/rounds.ts';
import { layerTar, type TarEntry } from '../support/tar-writer.ts';
import { testHost } from '../support/test-host.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-whatif-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Layers = readonly (readonly TarEntry[])[];

async function whatif(layers: Layers, options: OciOptions = {}): Promise<WhatifImage> {
  const path = join(folder, 'image.tar');
  const tars = layers.map((entries) => layerTar(entries));
  writeFileSync(path, ociArchive(tars, options));
  const image = { name: 'app', source: `oci-archive:${path}` };
  const report = await computeWhatifReport({ image, platforms: [], select: undefined }, testHost());
  return report.images[0] as WhatifImage;
}

const getSizes = ({ changes }: WhatifImage) =>
  Object.fromEntries(changes.map(({ id, bytes, tarBytes }) => [id, { bytes, tarBytes }]));

const ELF = writeElf(5000, [
  ['.text', 64, 500],
  ['.debug_info', 700, 2000],
  ['.debug_line', 2700, 300],
]);

describe('each class of content', () => {
  test.each<[string, WhatifChangeId, readonly TarEntry[], number, number]>([
    [
      'a source map',
      'source-maps',
      [{ name: 'app/main.js.map', body: 'm'.repeat(600) }],
      600,
      1536,
    ],
    [
      'a document in a package',
      'package-documents',
      [{ name: 'app/node_modules/a/README.md', body: 'readme' }],
      6,
      1024,
    ],
    ['documentation', 'documentation', [{ name: 'usr/share/doc/a/changelog', body: 'c' }], 1, 1024],
    ['a manual', 'manuals', [{ name: 'usr/share/man/man1/a.1', body: 'a' }], 1, 1024],
    ['a translation', 'locales', [{ name: 'usr/share/locale/de/a.mo', body: 'a' }], 1, 1024],
    ['compiled Python', 'bytecode', [{ name: 'app/__pycache__/a.pyc', body: 'a' }], 1, 1024],
    [
      'two copies',
      'duplicates',
      [
        { name: 'a', body: 'same' },
        { name: 'b', body: 'same' },
      ],
      4,
      512,
    ],
    [
      'a program with debug sections',
      'debug-sections',
      [{ name: 'bin/app', body: ELF }],
      2300,
      2048,
    ],
    [
      'a name that needs its own headers',
      'source-maps',
      [{ name: `${'long/'.repeat(30)}a.js.map`, body: 'm' }],
      1,
      2048,
    ],
    [
      'a file with two names',
      'bytecode',
      [
        { name: '__pycache__/a', body: 'a' },
        { name: '__pycache__/b', type: '1', link: '__pycache__/a' },
      ],
      1,
      1536,
    ],
  ])('%s', async (_what, id, entries, bytes, tarBytes) => {
    expect(getSizes(await whatif([entries]))).toEqual({ [id]: { bytes, tarBytes } });
  });

  test.each<[string, Layers]>([
    ['a license', [[{ name: 'usr/share/doc/a/copyright', body: 'c' }]]],
    ['a source map that a web server serves', [[{ name: 'srv/www/a.js.map', body: 'c' }]]],
    ['a file with another name', [[{ name: 'app/a.map.js', body: 'c' }]]],
    ['a file that a layer hides', [[{ name: 'a.js.map', body: 'c' }], [{ name: '.wh.a.js.map' }]]],
    [
      'a hard link to the same content',
      [
        [
          { name: 'a', body: 'c' },
          { name: 'b', type: '1', link: 'a' },
        ],
      ],
    ],
    [
      'files of the same size',
      [
        [
          { name: 'a', body: 'c' },
          { name: 'b', body: 'd' },
        ],
      ],
    ],
    [
      'a program whose header has a section that ends beyond the file',
      [[{ name: 'a', body: writeElf(5000, [['.debug_info', 700, 9000]]) }]],
    ],
  ])('%s saves nothing', async (_what, layers) => {
    expect((await whatif(layers)).changes).toEqual([]);
  });

  test('a file is in one change only, and a removed file is not the remaining copy', async () => {
    const layers = [
      [
        { name: 'x/__pycache__/a', body: ELF },
        { name: 'x/b', body: ELF },
      ],
      [{ name: 'x/c', body: ELF }],
    ];
    const { changes } = await whatif(layers);
    expect(changes.map(({ id, bytes }) => [id, bytes])).toEqual([
      ['bytecode', 5000],
      ['duplicates', 5000],
      ['debug-sections', 2300],
    ]);
    expect(changes[1]?.files.items).toEqual([
      { path: '/x/c', layer: 1, bytes: 5000, sameAs: '/x/b' },
    ]);
  });

  test('content in layers of the base image is listed separately', async () => {
    const layers = [
      [{ name: 'usr/share/man/a', body: 'base' }],
      [{ name: 'usr/share/man/b', body: 'own part' }],
    ];
    const history = [
      { created_by: '/bin/sh -c #(nop) ADD file:1 in /' },
      { created_by: '/bin/sh -c #(nop)  CMD ["sh"]', empty_layer: true },
      { created_by: 'RUN make # buildkit' },
    ];
    const image = await whatif(layers, { history });
    expect(image.baseLayerCount).toBe(1);
    expect(image.changes).toMatchObject([
      { id: 'manuals', bytes: 12, fileCount: 2, ofBase: { bytes: 4, fileCount: 1 } },
    ]);
  });
});

type Found = WhatifFile & Pick<WhatifChange, 'id'>;

/** Applies what the report says about an image to its entries. */
function rebuild(layers: Layers, changes: readonly WhatifChange[]): Layers {
  const files = changes.flatMap(({ id, files: { items } }) =>
    items.map((file): Found => ({ id, ...file })),
  );
  return layers.map((entries, layer) =>
    entries.flatMap((entry) => {
      const found = files.find(({ path, layer: at }) => at === layer && path === `/${entry.name}`);
      return found === undefined ? [entry] : change(entry, found, layers);
    }),
  );
}

function change({ name, body = '' }: TarEntry, found: Found, layers: Layers): TarEntry[] {
  const { id, sameAs, layer } = found;
  if (id === 'debug-sections') return [{ name, body: Buffer.from(body).subarray(2300) }];
  if (sameAs === undefined) return [];
  const isHere = layers[layer]?.some((other) => `/${other.name}` === sameAs) === true;
  return [isHere ? { name, type: '1', link: sameAs.slice(1) } : { name, type: '2', link: sameAs }];
}

const FOLDERS = ['usr/share/man', 'usr/share/doc/a', 'app/__pycache__', 'app', 'very/'.repeat(25)];
const NAMES = ['a', 'b.js.map', 'c.js'];
const BODIES = ['x', 'y'.repeat(700), Buffer.concat([ELF]), 'z'.repeat(512)];

const entryOf = fc.record({
  folder: fc.constantFrom(...FOLDERS),
  name: fc.constantFrom(...NAMES),
  body: fc.constantFrom(...BODIES),
});

test('a rebuild without the content is smaller by exactly the predicted bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(entryOf, { maxLength: 12 }), { minLength: 1, maxLength: 2 }),
      async (drawn) => {
        const seen = new Set<string>();
        // Equal layers would be stored once.
        const layers = drawn.map((entries, layer) => [
          { name: `layer/${layer}`, body: `layer ${layer}` },
          ...entries.flatMap(({ folder: at, name, body }): TarEntry[] => {
            const path = `${at.replace(/\/$/, '')}/${name}`;
            if (seen.has(path)) return [];
            seen.add(path);
            return [{ name: path, body }];
          }),
        ]);
        const before = await whatif(layers);
        const without = rebuild(layers, before.changes);
        const after = await whatif(without);
        const sum = (of: (change: WhatifChange) => number): number =>
          before.changes.reduce((all, change) => all + of(change), 0);
        expect(before.visibleBytes - after.visibleBytes).toBe(sum(({ bytes }) => bytes));
        expect(before.tarBytes - after.tarBytes).toBe(sum(({ tarBytes }) => tarBytes));
        expect(before.tarBytes).toBe(
          layers.reduce((all, entries) => all + layerTar(entries).length, 0),
        );
        expect(after.changes).toEqual([]);
      },
    ),
    { numRuns: rounds(10) },
  );
});

describe('compression', () => {
  const LAYERS = [
    [{ name: 'a', body: 'text '.repeat(5000) }],
    [{ name: 'b', body: Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * i) % 251)) }],
  ];
  const countZstd = (tar: Buffer): number => zstdCompressSync(tar).length;

  test('a layer has the size of its tar as zstd', async () => {
    const { compression } = await whatif(LAYERS);
    const [three] = compression;
    // The default level is 3; streams also have a checksum, but no size in their header.
    LAYERS.forEach((entries, i) => {
      const difference = (three?.layers[i] ?? 0) - countZstd(layerTar(entries));
      expect(Math.abs(difference)).toBeLessThan(12);
    });
    expect(compression.map(({ level }) => level)).toEqual([3, 19]);
    expect(compression.map(({ how }) => /compression-level=\d+/.exec(how)?.[0])).toEqual([
      'compression-level=3',
      'compression-level=19',
    ]);
  });

  test('is the same however layers are stored, and a repeated layer counts once', async () => {
    const twice = [LAYERS[0], LAYERS[1], LAYERS[0]] as Layers;
    const once = await whatif(LAYERS);
    for (const compression of ['none', 'gzip', 'zstd'] as const) {
      const image = await whatif(twice, { compression });
      expect(image.compression.map(({ bytes }) => bytes)).toEqual(
        once.compression.map(({ bytes }) => bytes),
      );
      expect(image.layerCount).toBe(3);
      expect(image.tarBytes).toBe(once.tarBytes);
    }
  });
});
