import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GateError } from '../../src/errors.ts';
import type { PathGrowth, ReadComparison } from '../../src/model/comparison.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import { drawFrom, randomImage } from '../support/random-image.ts';
import { rounds } from '../support/rounds.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import {
  compareFacts,
  file,
  getMade,
  growthLines,
  layerLines,
  type MadeLayer,
  throughReport,
} from './compared.ts';

const BASE: MadeLayer = ['ADD rootfs /', file('bin/sh', 500), file('lib/libc.so', 900)];
const PIP = 'RUN pip install numpy';
const numpy = (version: string, sizeBytes: number): TarEntry[] => [
  file('usr/lib/python3/site-packages/numpy/core.so', sizeBytes),
  file(`usr/lib/python3/site-packages/numpy-${version}.dist-info/RECORD`, 10),
];
const APP: MadeLayer = ['COPY . /app', file('app/main.py', 40), file('app/data.bin', 300)];

const pair = async (
  old: readonly MadeLayer[],
  now: readonly MadeLayer[],
): Promise<ReadComparison> => compareFacts(throughReport(await getMade(old)), await getMade(now));

describe('a comparison of', () => {
  test('an image and itself: nothing', async () => {
    const same = await pair([BASE, APP], [BASE, APP]);
    expect(layerLines(same)).toEqual(['same ADD rootfs /', 'same COPY . /app']);
    expect(same.measures).toMatchObject({ growthBytes: 0, growthRatio: 0 });
    expect(growthLines(same.files.paths)).toEqual(['/ 0 changed']);
    expect([
      same.files.packages.items,
      same.files.moves.items,
      same.files.rebuilt.layerCount,
      same.files.moved.layerCount,
    ]).toEqual([[], [], 0, 0]);
    expect(same.layers.some(({ inside }) => inside !== undefined)).toBe(false);
  });

  test('an upgraded package: its name, its versions, the layer that has it', async () => {
    const upgraded = await pair(
      [BASE, [PIP, ...numpy('1.26.4', 100)], APP],
      [BASE, [PIP, ...numpy('2.0.1', 160)], APP],
    );
    expect(layerLines(upgraded)).toEqual([
      'same ADD rootfs /',
      `changed ${PIP} (files)`,
      'same COPY . /app',
    ]);
    const versions = {
      ecosystem: 'python',
      name: 'numpy',
      oldVersion: '1.26.4',
      newVersion: '2.0.1',
    };
    expect(upgraded.files.packages.items).toEqual([
      { ...versions, path: '/usr/lib/python3/site-packages/numpy', oldBytes: 110, newBytes: 170 },
    ]);
    expect(upgraded.layers[1]?.inside?.items).toEqual([
      {
        path: '/usr/lib/python3/site-packages/numpy',
        isFolder: true,
        state: 'changed',
        growthBytes: 60,
        package: versions,
      },
    ]);
  });

  test('an added layer: its files', async () => {
    const added = await pair(
      [BASE, APP],
      [BASE, ['RUN make', file('opt/a', 70), file('opt/b', 30)], APP],
    );
    expect(layerLines(added)).toEqual(['same ADD rootfs /', 'added RUN make', 'same COPY . /app']);
    expect(growthLines(added.files.paths)).toEqual([
      '/ +100 changed',
      '  /opt +100 added',
      '    /opt/a +70 added',
      '    /opt/b +30 added',
    ]);
    expect(added.measures.growthBytes).toBe(100);
  });

  test('the same files with new times: a rebuild, no growth', async () => {
    const again = APP.slice(1).map((entry) => ({ ...(entry as TarEntry), mtimeSeconds: 99 }));
    const rebuilt = await pair([BASE, APP], [BASE, [APP[0], ...again]]);
    expect(layerLines(rebuilt)).toEqual(['same ADD rootfs /', 'changed COPY . /app (times)']);
    expect(rebuilt.files.rebuilt).toEqual({ layerCount: 1, bytes: 340, pullBytes: null });
    expect(rebuilt.measures.growthBytes).toBe(0);
    expect(growthLines(rebuilt.files.paths)).toEqual(['/ 0 changed']);
  });

  test('a layer that replaces files of a lower layer: the difference, and its size', async () => {
    const patch: MadeLayer = ['COPY data /app', file('app/data.bin', 320), file('app/new', 5)];
    const there = await pair([BASE, APP], [BASE, APP, patch]);
    expect(there.layers[2]).toMatchObject({ newBytes: 325, replacedBytes: 300 });
    expect(
      there.layers[2]?.inside?.items.map(({ path, growthBytes }) => [path, growthBytes]),
    ).toEqual([
      ['/app/data.bin', 20],
      ['/app/new', 5],
    ]);
    expect(there.files.heaviest.items).toEqual(there.layers[2]?.inside?.items);
    const back = await pair([BASE, APP, patch], [BASE, APP]);
    expect(back.layers[2]).toMatchObject({ state: 'removed', replacedBytes: -300 });
    expect(back.layers[2]?.inside?.items.map(({ growthBytes }) => growthBytes)).toEqual([-20, -5]);
  });

  test('different modes or owners, and contents of the same size', async () => {
    const other = (more: Partial<TarEntry>): MadeLayer => [
      APP[0],
      file('app/main.py', 40, more),
      file('app/data.bin', 300),
    ];
    const differs = async (more: Partial<TarEntry>) =>
      (await pair([APP], [other(more)])).layers[0]?.differs;
    expect(await differs({ mode: 0o755 })).toEqual(['metadata']);
    expect(await differs({ uid: 5 })).toEqual(['metadata']);
    expect(await differs({ mode: 0o755, mtimeSeconds: 9 })).toEqual(['metadata', 'times']);
    expect(await differs({ body: 'x'.repeat(40) })).toEqual(['content']);
    expect(await differs({ sizeBytes: 41 })).toEqual(['files']);
  });

  test('a layer that copies existing files: how much', async () => {
    const chmod: MadeLayer = [
      'RUN chmod -R g+w /app',
      file('app/main.py', 40, { mode: 0o664 }),
      file('app/data.bin', 300, { mode: 0o664 }),
    ];
    const copied = await pair([BASE, APP], [BASE, APP, chmod]);
    expect(copied.layers.at(-1)).toMatchObject({
      state: 'added',
      copied: { bytes: 340, changes: ['mode'] },
      newBytes: 340,
    });
    expect(copied.files.growth).toEqual({ visibleBytes: 0, hiddenBytes: 340, otherBytes: 0 });
    expect(growthLines(copied.files.paths)).toEqual(['/ 0 changed']);
  });

  test('the rest of a new folder counts as new, like its rows', async () => {
    const many = Array.from({ length: 60 }, (_, i) => file(`srv/new/f${i}`, 1000 + i));
    const {
      files: { heaviest },
    } = await pair([BASE], [BASE, ['COPY', ...many, file('srv/new/extra', 90_000)]]);
    expect(heaviest.items.map(({ path, state, isRest }) => [path, state, isRest])).toEqual([
      ['/srv/new/extra', 'added', undefined],
      ['/srv/new', 'added', true],
    ]);
  });

  describe.each([
    ['with a folder that moved', { from: '/app', to: '/models' }, 'models/weights.bin'],
    [
      'with a renamed file',
      { from: '/app/weights.bin', to: '/app/other.bin', isRenamed: true },
      'app/other.bin',
    ],
  ])('a small package that was %s, whatever its size', (_case, move, elsewhere) => {
    const heavy = (name: string): TarEntry => file(name, 30_000_000);
    const images = async (): Promise<ReadComparison> =>
      pair(
        [BASE, ['RUN make', heavy('app/weights.bin')]],
        [BASE, ['RUN make', heavy(elsewhere), ...numpy('2.0.1', 300)]],
      );

    test('is listed as growth, in the image and in the layer', async () => {
      const {
        layers,
        files: { heaviest, moves },
      } = await images();
      for (const grown of [heaviest, layers[1]?.inside]) {
        expect(grown?.items.map((row) => [row.package?.name, row.growthBytes])).toEqual([
          ['numpy', 310],
        ]);
        expect(grown?.omitted).toEqual({ count: 0, growthBytes: 0 });
      }
      expect(moves.items).toEqual([{ ...move, bytes: 30_000_000, fileCount: 1 }]);
    });

    test('and the tree still contains everything', async () => {
      const {
        measures,
        files: { paths },
      } = await images();
      expect([paths?.grownBytes, paths?.shrunkBytes]).toEqual([30_000_310, 30_000_000]);
      expect(measures.growthBytes).toBe(310);
    });
  });

  test('a file that moved to another layer: the entry in each layer', async () => {
    const heavy = (name: string): TarEntry => file(name, 5000);
    const {
      layers,
      files: { heaviest },
    } = await pair(
      [BASE, ['RUN a', heavy('a/x.bin'), file('a/a', 1)], ['RUN b', file('b/b', 1)]],
      [BASE, ['RUN a', file('a/a', 1)], ['RUN b', heavy('b/x.bin'), file('b/b', 1)]],
    );
    expect(layers.map(({ inside }) => inside?.items.map(({ growthBytes }) => growthBytes))).toEqual(
      [undefined, [-5000], [5000]],
    );
    expect(heaviest).toEqual({ items: [], omitted: { count: 0, growthBytes: 0 } });
  });

  test('a layer whose position alone changed: no row', async () => {
    const { layers } = await pair(
      [BASE, ['RUN a', file('a/x.bin', 50)]],
      [BASE, ['RUN a', file('b/x.bin', 50)]],
    );
    expect(layers[1]?.inside).toEqual({ items: [], omitted: { count: 0, growthBytes: 0 } });
  });

  test('a file removed with one package and added with another: no move', async () => {
    const license = (name: string): TarEntry => file(`app/node_modules/${name}/LICENSE`, 1065);
    const {
      files: { moves, heaviest },
    } = await pair([BASE, ['RUN npm ci', license('a')]], [BASE, ['RUN npm ci', license('b')]]);
    expect(moves.items).toEqual([]);
    expect(heaviest.items.map((row) => [row.package?.name, row.growthBytes]).toSorted()).toEqual([
      ['a', -1065],
      ['b', 1065],
    ]);
  });

  test('a second version of a package next to the first: its own version', async () => {
    const first = file('app/guava-30.0.jar', 800);
    const second = file('app/guava-31.1.jar', 900);
    const getRows = ({ files: { heaviest } }: ReadComparison): unknown =>
      heaviest.items.map((row) => [row.package, row.state]);
    const guava = { ecosystem: 'jar', name: 'guava' };
    expect(getRows(await pair([BASE, ['COPY', first]], [BASE, ['COPY', first, second]]))).toEqual([
      [{ ...guava, oldVersion: null, newVersion: '31.1' }, 'added'],
    ]);
    expect(getRows(await pair([BASE, ['COPY', first, second]], [BASE, ['COPY', first]]))).toEqual([
      [{ ...guava, oldVersion: '31.1', newVersion: null }, 'removed'],
    ]);
    expect(getRows(await pair([BASE, ['COPY', first]], [BASE, ['COPY', second]]))).toEqual([
      [{ ...guava, oldVersion: '30.0', newVersion: '31.1' }, 'changed'],
    ]);
    // It is an upgrade even if the size is exactly the same.
    const jar = (version: string): MadeLayer => ['COPY', file(`app/guava-${version}.jar`, 100_000)];
    const upgraded = await pair([BASE, jar('30.0')], [BASE, jar('31.1')]);
    expect([getRows(upgraded), upgraded.files.moves.items]).toEqual([
      [[{ ...guava, oldVersion: '30.0', newVersion: '31.1' }, 'changed']],
      [],
    ]);
  });

  test('a package within another: a separate row, and the rest of the other', async () => {
    const express = (own: number, nested: number): MadeLayer => [
      'RUN npm ci',
      file('app/node_modules/express/index.js', own),
      file('app/node_modules/express/node_modules/lodash/lodash.js', nested),
    ];
    const rows = async (own: number, nested: number): Promise<unknown> => {
      const {
        files: { heaviest },
      } = await pair([BASE, express(1000, 500)], [BASE, express(own, nested)]);
      return heaviest.items.map((row) => [row.package?.name, row.growthBytes]);
    };
    expect(await rows(1000, 560)).toEqual([['lodash', 60]]);
    expect(await rows(1100, 560)).toEqual([
      ['express', 100],
      ['lodash', 60],
    ]);
    expect(await rows(1100, 500)).toEqual([['express', 100]]);
  });

  test('moved files: source and target, at the highest folder', async () => {
    const files = (folder: string): TarEntry[] => [
      file(`${folder}/model/weights.bin`, 5000),
      file(`${folder}/model/__init__.py`, 0),
      file(`${folder}/model/a/x.json`, 7),
      file(`${folder}/model/b/x.json`, 7),
    ];
    const moved = await pair(
      [BASE, ['COPY', ...files('srv/old')]],
      [BASE, ['COPY', ...files('srv/new')]],
    );
    expect(moved.files.moves.items).toEqual([
      { from: '/srv/old', to: '/srv/new', bytes: 5014, fileCount: 3 },
    ]);
    expect(growthLines(moved.files.paths)).toEqual([
      '/ 0 changed',
      '  /srv 0 changed',
      '    /srv/old/model/weights.bin -5000 removed',
      '    /srv/new/model/weights.bin +5000 added',
      '    … 4 more 0',
    ]);
  });

  test('a file renamed within an unchanged folder', async () => {
    const moved = await pair(
      [['COPY', file('a/x', 50), file('a/stays', 1)]],
      [['COPY', file('b/x', 50), file('a/stays', 1)]],
    );
    expect(moved.files.moves.items).toEqual([
      { from: '/a/x', to: '/b/x', bytes: 50, fileCount: 1 },
    ]);
  });

  test('files of one name and size in several folders are not paired', async () => {
    const moves = async (old: string[], now: string[]): Promise<unknown> => {
      const makeLayers = async (folders: string[]) =>
        getMade([['COPY', ...folders.map((folder) => file(`${folder}/x`, 7))]]);
      return compareFacts(await makeLayers(old), await makeLayers(now)).files.moves.items;
    };
    expect(await moves(['a', 'b'], ['c'])).toEqual([]);
    expect(await moves(['a'], ['c', 'd'])).toEqual([]);
    expect(await moves(['a', 'b'], ['c', 'd'])).toEqual([]);
    expect(await moves(['a'], ['c'])).toHaveLength(1);
  });

  test('two files with one name whose sizes agree only in low bits: no move', async () => {
    const makeTree = (facts: ReadFacts, sizeBytes: number): ReadFacts => ({
      ...facts,
      files: {
        ...facts.files,
        tree: facts.files.tree && {
          ...facts.files.tree,
          visibleBytes: facts.files.tree.visibleBytes.map((bytes) => (bytes > 0 ? sizeBytes : 0)),
        },
      },
    });
    const [old, now] = [
      await getMade([['COPY', file('a/x', 7)]]),
      await getMade([['COPY', file('b/x', 7)]]),
    ];
    expect(compareFacts(makeTree(old, 7), makeTree(now, 7 + 2 ** 32)).files.moves.items).toEqual(
      [],
    );
    expect(compareFacts(makeTree(old, 7), makeTree(now, 7)).files.moves.items).toHaveLength(1);
  });

  test('base image and own layers: growth of each', async () => {
    const old = await getMade([BASE, APP], { layerCount: 1 });
    const now = await getMade(
      [['ADD rootfs /', file('bin/sh', 800)], ['RUN x', file('x', 5)], APP],
      { layerCount: 1 },
    );
    const both = compareFacts(old, now);
    expect(both.files.origins).toEqual({
      base: { old: 1400, new: 800 },
      own: { old: 340, new: 345 },
    });
    expect(both.measures).toMatchObject({ growthBytes: -595, ownGrowthBytes: 5 });
    expect(both.layers.map(({ origin }) => origin)).toEqual(['base', 'own', 'own']);
  });

  test('a baseline with an unknown base image that starts with the same layers', async () => {
    const [old, now] = [
      await getMade([BASE, APP]),
      await getMade([BASE, ['COPY', file('x', 5)]], { layerCount: 1 }),
    ];
    expect(compareFacts(old, now).files.origins?.own).toEqual({ old: 340, new: 5 });
    const other = await getMade([['ADD', file('y', 1)], APP]);
    expect(compareFacts(other, now).unmeasured.ownGrowthBytes).toMatchObject({
      lackedBy: 'baseline',
    });
    expect(compareFacts(now, other).unmeasured.ownGrowthBytes).toMatchObject({ lackedBy: 'image' });
  });

  const guess = (layerCount: number) =>
    ({ layerCount, by: 'history', certainty: 'likely' }) as const;
  const makeBase = (layerCount: number) =>
    ({ layerCount, by: 'budget', certainty: 'exact' }) as const;
  test.each([
    ['two guesses: the layers that both include', guess(1), guess(2), 0, ['base', 'own', 'own']],
    ['two guesses, the other way around', guess(2), guess(1), 0, ['base', 'own', 'own']],
    ['a guess, and a name with fewer layers', guess(2), makeBase(1), 0, ['base', 'own', 'own']],
    ['a guess, and a name with more layers', guess(1), makeBase(2), 0, ['base', 'base', 'own']],
    ['a name with more layers, and a guess', makeBase(2), guess(1), 0, ['base', 'base', 'own']],
    ['two names are kept', makeBase(1), makeBase(2), -340, ['base', 'base', 'own']],
  ])(
    'a layer of both images belongs to the base image in both, or in neither: %s',
    async (_what, before, after, own, origins) => {
      const both = [BASE, APP] as const;
      const [old, now] = [
        await getMade(both, before),
        await getMade([...both, ['RUN x', file('x', 5)]], after),
      ];
      const { measures, layers } = compareFacts(old, now);
      expect(measures.ownGrowthBytes).toBe(5 + own);
      expect(layers.map(({ origin }) => origin)).toEqual(origins);
    },
  );

  test('no paths if one image has none', async () => {
    const [old, now] = [await getMade([BASE]), await getMade([BASE, APP])];
    const without = compareFacts({ ...old, files: { ...old.files, tree: null } }, now);
    expect([without.files.paths, without.measures.growthBytes]).toEqual([undefined, 340]);
  });
});

test('a tree with repeated names in random order loses no byte', async () => {
  const [old, now] = [await getMade([BASE]), await getMade([BASE, APP])];
  const rows = [
    ['app', 0],
    ['main.py', 7],
    ['main.py', 5],
    ['app', 0],
    ['data.bin', 300],
    ['aaa', 11],
  ] as const;
  const odd = {
    ...old,
    measures: { ...old.measures, visibleBytes: 323 },
    files: {
      ...old.files,
      tree: {
        depth: [0, 1, 1, 0, 1, 0],
        name: rows.map(([name]) => name),
        visibleBytes: rows.map(([, bytes]) => bytes),
        reclaimableBytes: [0, 0, 0, 0, 0, 0],
        isVisible: [1, 1, 1, 1, 1, 1],
        firstLayer: [0, 0, 0, 0, 0, 0],
      },
    },
  };
  for (const [one, other] of [
    [odd, now],
    [now, odd],
  ] as const) {
    const {
      files: { paths, growth },
    } = compareFacts(one, other);
    expect([total(paths as PathGrowth), growth.visibleBytes]).toEqual(
      Array(2).fill(other.measures.visibleBytes - one.measures.visibleBytes),
    );
  }
});

describe('what is pulled', () => {
  /** A config of 9 bytes, and the size of each distinct layer. */
  const getPull = ({ layers }: ReadFacts, sizes: readonly number[]): number =>
    [...new Map(layers.map(({ diffId }, i) => [diffId, sizes[i] ?? 0])).values()].reduce(
      (sum, bytes) => sum + bytes,
      9,
    );
  const storeFacts = (
    facts: ReadFacts,
    are: 'exact' | 'estimate' | null,
    sizes: readonly number[],
  ): ReadFacts => ({
    ...facts,
    measures: { ...facts.measures, pullBytes: are && getPull(facts, sizes) },
    configDigest: `sha256:config-of-${facts.layers.length}`,
    pullBytesAre: are,
    layers: facts.layers.map((layer, i) => ({
      ...layer,
      digest: are === 'exact' ? `sha256:blob-of-${layer.diffId}` : null,
      storedBytes: are === null ? null : (sizes[i] ?? 0),
    })),
  });
  const getMeasures = async (
    old: 'exact' | 'estimate' | null,
    now: 'exact' | 'estimate' | null,
  ) => {
    const pip: MadeLayer = [PIP, ...numpy('2', 50)];
    const [before, after] = [await getMade([BASE, APP]), await getMade([BASE, pip, APP, pip])];
    return compareFacts(
      storeFacts(before, old, [100, 20]),
      storeFacts(after, now, [100, 30, 20, 30]),
    );
  };

  test.each(['exact', 'estimate'] as const)(
    '%s sizes: the layers that the baseline lacks, once each, and the config',
    async (are) => {
      const { measures, pullBytesAre, layers } = await getMeasures(are, are);
      expect(measures).toMatchObject({ pullGrowthBytes: 30, deltaPullBytes: 39 });
      expect(pullBytesAre).toBe(are);
      expect(layers.map(({ pullBytes }) => pullBytes)).toEqual([0, 30, 0, 30]);
    },
  );

  test('counts a recompressed layer as pulled again, unless sizes are estimated', async () => {
    const image = await getMade([BASE, APP]);
    const again = async (are: 'exact' | 'estimate') => {
      const [old, now] = [storeFacts(image, are, [100, 20]), storeFacts(image, are, [100, 21])];
      const layers = now.layers.map((layer, i) =>
        i === 1 && are === 'exact' ? { ...layer, digest: 'sha256:other' } : layer,
      );
      return compareFacts(old, { ...now, layers }).measures.deltaPullBytes;
    };
    expect([await again('exact'), await again('estimate')]).toEqual([21, 0]);
  });

  test.each([
    ['exact', 'estimate', 'image'],
    ['estimate', 'exact', 'baseline'],
    [null, 'exact', 'baseline'],
    ['exact', null, 'image'],
    [null, null, 'image'],
  ] as const)(
    'between a baseline with %s and an image with %s: nothing, because the %s lacks it',
    async (old, now, lackedBy) => {
      const { measures, unmeasured, layers } = await getMeasures(old, now);
      expect([measures.pullGrowthBytes, measures.deltaPullBytes]).toEqual([null, null]);
      expect([unmeasured.pullGrowthBytes?.lackedBy, unmeasured.deltaPullBytes?.lackedBy]).toEqual([
        lackedBy,
        lackedBy,
      ]);
      expect(layers.map(({ pullBytes }) => pullBytes)).toEqual([null, null, null, null]);
    },
  );
});

/** Two random images that share some layers, like two builds of the same Dockerfile. */
async function randomPair(
  seed: number,
): Promise<readonly [old: ReadFacts, now: ReadFacts] | undefined> {
  const draw = drawFrom(seed);
  const [one, other] = [randomImage(seed), randomImage(seed + 1)];
  const layers = one.layers.map((entries, i) =>
    draw.chance(0.6) ? entries : (other.layers[i] ?? []),
  );
  const makeLayers = (all: readonly (readonly TarEntry[])[]): MadeLayer[] =>
    all.map((entries) => [draw.pick(['RUN a', 'RUN b', null]), ...entries]);
  try {
    return [
      throughReport(await getMade(makeLayers(one.layers))),
      await getMade(makeLayers(layers)),
    ];
  } catch (error) {
    // Engines reject these images too.
    if (error instanceof GateError && error.code === 'LAYER_CORRUPT') return undefined;
    throw error;
  }
}

async function onRandomPairs(check: (old: ReadFacts, now: ReadFacts) => void): Promise<void> {
  let checked = 0;
  const property = fc.asyncProperty(fc.nat(), async (seed) => {
    const images = await randomPair(seed);
    if (images === undefined) return;
    checked++;
    check(...images);
  });
  await fc.assert(property, { numRuns: rounds(20) });
  expect(checked).toBeGreaterThan(0);
}

const total = (node: PathGrowth): number =>
  node.children.reduce((sum, child) => sum + total(child), node.rest.growthBytes);

function eachNode(node: PathGrowth, check: (node: PathGrowth) => void): void {
  check(node);
  for (const child of node.children) eachNode(child, check);
}

describe('on random images', () => {
  test('growth by path adds up to the measured difference in every folder', () =>
    onRandomPairs((old, now) => {
      const {
        measures,
        files: { paths, growth },
      } = compareFacts(old, now);
      const root = paths as PathGrowth;
      expect(root.newBytes - root.oldBytes).toBe(
        now.measures.visibleBytes - old.measures.visibleBytes,
      );
      expect(total(root)).toBe(growth.visibleBytes);
      eachNode(root, (node) => {
        expect(total(node)).toBe(node.newBytes - node.oldBytes);
        expect(node.grownBytes - node.shrunkBytes).toBe(node.newBytes - node.oldBytes);
        expect(node.rest.count).toBeGreaterThanOrEqual(0);
      });
      expect(growth.visibleBytes + growth.hiddenBytes + growth.otherBytes).toBe(
        measures.growthBytes,
      );
      expect(measures.growthBytes).toBe(now.measures.imageBytes - old.measures.imageBytes);
    }));

  test("a layer's changes and what it replaces add up to its visible bytes", () =>
    onRandomPairs((old, now) => {
      const sumSeen = ({ layers }: ReadFacts, index: number | null): number => {
        const layer = layers[index ?? -1];
        return layer === undefined ? 0 : layer.contentBytes - layer.reclaimableBytes;
      };
      const { layers } = compareFacts(old, now);
      for (const { state, oldIndex, newIndex, inside, replacedBytes = 0 } of layers) {
        const grown =
          inside?.items.reduce((sum, row) => sum + row.growthBytes, inside.omitted.growthBytes) ??
          0;
        if (state === 'same') expect([inside, replacedBytes]).toEqual([undefined, 0]);
        else expect(grown + replacedBytes).toBe(sumSeen(now, newIndex) - sumSeen(old, oldIndex));
      }
    }));

  test('layers add up to both images', () =>
    onRandomPairs((old, now) => {
      const { layers } = compareFacts(old, now);
      expect(layers.reduce((sum, { oldBytes }) => sum + oldBytes, 0)).toBe(old.measures.imageBytes);
      expect(layers.reduce((sum, { newBytes }) => sum + newBytes, 0)).toBe(now.measures.imageBytes);
    }));

  test('the reverse comparison has opposite signs', () =>
    onRandomPairs((old, now) => {
      const [there, back] = [compareFacts(old, now), compareFacts(now, old)];
      expect(back.measures.growthBytes + there.measures.growthBytes).toBe(0);
      expect(mirrorGrowth(back.files.paths as PathGrowth)).toEqual(
        turnGrowth(there.files.paths as PathGrowth),
      );
    }));

  test('an image has no difference from itself', () =>
    onRandomPairs((_, now) => {
      const {
        layers,
        files: { paths, packages, moves },
      } = compareFacts(throughReport(now), now);
      expect(layers.every(({ state }) => state === 'same')).toBe(true);
      expect([paths?.children, paths?.rest.count, packages.items, moves.items]).toEqual([
        [],
        0,
        [],
        [],
      ]);
    }));
});

interface Shape {
  readonly path: string;
  readonly growth: number;
  readonly children: readonly Shape[];
}

const byPath = (shapes: readonly Shape[]): Shape[] =>
  shapes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
const turnGrowth = ({ path, newBytes, oldBytes, children }: PathGrowth): Shape => ({
  path,
  growth: newBytes - oldBytes,
  children: byPath(children.map(turnGrowth)),
});
const mirrorGrowth = ({ path, newBytes, oldBytes, children }: PathGrowth): Shape => ({
  path,
  growth: oldBytes - newBytes,
  children: byPath(children.map(mirrorGrowth)),
});
