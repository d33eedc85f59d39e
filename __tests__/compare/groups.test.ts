import { describe, expect, test } from '@jest/globals';
import type { GrowthList, GrowthRow, ReadComparison } from '../../src/model/comparison.ts';
import type { ReadFacts, SystemPackage } from '../../src/model/facts.ts';
import { summarizeGrowth } from '../../src/report/words/growth-groups.ts';
import { compareFacts, file, getMade, type MadeLayer } from './compared.ts';

const apt = (name: string, bytes: number): SystemPackage => ({
  ecosystem: 'apt',
  name,
  version: '1',
  bytes,
});
const list = (name: string) => file(`var/lib/dpkg/info/${name}.list`, 100);

const DEBIAN: MadeLayer = [
  'ADD file:… in /',
  file('usr/bin/bash', 1000),
  file('var/lib/dpkg/status', 500),
  list('bash'),
];
const IMAGEMAGICK: MadeLayer = [
  'RUN apt-get update && apt-get install -y imagemagick',
  file('usr/lib/x86_64-linux-gnu/libMagick.so', 60_000),
  file('usr/lib/x86_64-linux-gnu/libicu.so', 120_000),
  file('usr/share/fonts/dejavu.ttf', 40_000),
  file('usr/bin/convert', 20_000),
  file('var/lib/apt/lists/deb.debian.org_main', 50_000),
  file('var/lib/apt/lists/deb.debian.org_security', 10_000),
  file('var/lib/dpkg/status', 900),
  list('imagemagick'),
  list('libicu72:amd64'),
  list('fonts-dejavu'),
];
const INSTALLED = [
  apt('bash', 1000),
  apt('fonts-dejavu', 42_000),
  apt('imagemagick', 85_000),
  apt('libicu72', 130_000),
];

async function makeImage(
  layers: readonly MadeLayer[],
  systemPackages: readonly SystemPackage[],
): Promise<ReadFacts> {
  const facts = await getMade(layers);
  return { ...facts, files: { ...facts.files, systemPackages } };
}

async function grown(
  layers: readonly MadeLayer[],
  installed: readonly SystemPackage[] = INSTALLED,
): Promise<ReadComparison> {
  const old = await makeImage([DEBIAN], [apt('bash', 1000)]);
  return compareFacts(old, await makeImage([DEBIAN, ...layers], installed));
}

const getInside = ({ layers }: ReadComparison, index: number): GrowthList =>
  layers.find(({ newIndex }) => newIndex === index)?.inside as GrowthList;
const words = (comparison: ReadComparison, index: number): string =>
  summarizeGrowth(getInside(comparison, index), '→');
const sum = ({ items, omitted }: GrowthList): number =>
  items.reduce((bytes, row) => bytes + row.growthBytes, omitted.growthBytes);

const toFigure = ({ group, growthBytes }: GrowthRow) => [group?.name, growthBytes];

describe('system packages', () => {
  test("are one row with what the instruction requests, next to apt's leftovers", async () => {
    const comparison = await grown([IMAGEMAGICK]);
    expect(words(comparison, 1)).toBe(
      '3 apt packages with imagemagick +240.7 kB, apt lists and archives +60.0 kB',
    );
    expect(sum(getInside(comparison, 1))).toBe(301_200 - 500);
    expect(comparison.layers[1]).toMatchObject({ newBytes: 301_200, replacedBytes: 500 });
    // The layer and the image show the same figure for one event.
    expect(comparison.files.heaviest.items.map(toFigure)).toEqual([
      ['apt', 240_700],
      ['apt lists and archives', 60_000],
    ]);
    expect(getInside(comparison, 1).items.map(toFigure)).toEqual(
      comparison.files.heaviest.items.map(toFigure),
    );
  });

  test('belong to the layer that installs them', async () => {
    const other: MadeLayer = [
      'RUN apt-get install -y curl',
      file('usr/bin/curl', 30_000),
      file('var/lib/dpkg/status', 950),
      list('curl'),
    ];
    const comparison = await grown([IMAGEMAGICK, other], [...INSTALLED, apt('curl', 31_000)]);
    expect(words(comparison, 1)).toMatch(/^3 apt packages with imagemagick /);
    expect(words(comparison, 2)).toBe('curl (apt)');
  });

  test('do not include downloaded files in system folders', async () => {
    const download: MadeLayer = [
      'RUN apt-get install -y curl && curl -o /usr/lib/model.bin https://example.com',
      file('usr/lib/model.bin', 900_000),
      file('usr/bin/curl', 30_000),
      list('curl'),
    ];
    const comparison = await grown([download], [apt('bash', 1000), apt('curl', 31_000)]);
    expect(words(comparison, 1)).toBe('/usr/lib/model.bin');
  });

  test('without their own record belong to the last layer that wrote the database', async () => {
    const apk = (name: string, bytes: number): SystemPackage => ({
      ...apt(name, bytes),
      ecosystem: 'apk',
    });
    const database = (bytes: number) => file('lib/apk/db/installed', bytes);
    const node: MadeLayer = ['RUN apk add nodejs', file('usr/bin/node', 50_000), database(20)];
    const git: MadeLayer = ['RUN apk add git', file('usr/bin/git', 40_000), database(30)];
    const base: MadeLayer = ['ADD rootfs /', database(10)];
    const old = await makeImage([base], []);
    const one = await makeImage([base, node], [apk('nodejs', 50_000)]);
    expect(words(compareFacts(old, one), 1)).toBe('nodejs (apk)');
    const two = await makeImage([base, node, git], [apk('git', 40_000), apk('nodejs', 50_000)]);
    expect(words(compareFacts(old, two), 1)).toBe('/usr/bin/node');
    expect(compareFacts(old, two).files.heaviest.items[0]?.group).toEqual({
      name: 'apk',
      packageCount: 2,
      largest: 'nodejs',
    });
  });
});

describe('language packages', () => {
  const modules = (count: number): MadeLayer => [
    'COPY --from=build /app /app',
    ...Array.from({ length: count }, (_, i) =>
      file(`app/node_modules/p${i}/index.js`, 10_000 + i * 1000),
    ),
    file('app/dist/main.js', 5000),
  ];

  test('are one row if there are many', async () => {
    const comparison = await grown([modules(30)]);
    expect(words(comparison, 1)).toBe('30 npm packages with p29');
    expect(getInside(comparison, 1).items[0]).toMatchObject({
      path: '/app/node_modules',
      group: { name: 'npm', packageCount: 30, largest: 'p29' },
    });
    expect(sum(getInside(comparison, 1))).toBe(comparison.files.growth.visibleBytes);
  });

  test('are listed by name if there are few', async () =>
    expect(words(await grown([modules(2)]), 1)).toBe(
      'p1 +11.0 kB, p0 +10.0 kB, /app/dist/main.js +5.0 kB',
    ));
});

test('the files of a tool are one row, whatever their names', async () => {
  const hash = (i: number) => `root/.npm/_cacache/content-v2/sha512/${i}a/${i}f/${i}c3e`;
  const comparison = await grown([
    ['RUN npm ci', ...Array.from({ length: 20 }, (_, i) => file(hash(i), 1000 + i))],
  ]);
  expect(words(comparison, 1)).toBe('npm cache');
  expect(comparison.files.heaviest.items).toEqual([
    {
      path: '/root/.npm/_cacache/content-v2/sha512',
      isFolder: true,
      state: 'added',
      growthBytes: 20_190,
      group: { name: 'npm cache' },
    },
  ]);
});

test('a folder that only has the name of a cache is not one', async () => {
  const comparison = await grown([
    [
      'RUN make',
      file('srv/pkgs/a', 5000),
      file('opt/conda/pkgs/urls.txt', 1),
      file('opt/conda/pkgs/b', 9000),
    ],
  ]);
  expect(words(comparison, 1)).toBe('conda package cache +9.0 kB, /srv/pkgs/a +5.0 kB');
});
