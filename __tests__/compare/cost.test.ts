import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { PathTree, ReadFacts, ReadLayerFacts } from '../../src/model/facts.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { collidingNames } from '../support/colliding-names.ts';
import { expectLinear } from '../support/growth.ts';
import { buildFacts } from '../support/image-facts.ts';
import { type Draw, drawFrom } from '../support/random-image.ts';
import { compareFacts } from './compared.ts';

/** Columns that grow row by row, in pre-order. */
interface Rows {
  readonly depth: number[];
  readonly name: string[];
  readonly visibleBytes: number[];
  readonly firstLayer: number[];
}

const newRows = (): Rows => ({ depth: [], name: [], visibleBytes: [], firstLayer: [] });

function push(rows: Rows, depth: number, name: string, bytes: number, layer = 0): void {
  rows.depth.push(depth);
  rows.name.push(name);
  rows.visibleBytes.push(bytes);
  rows.firstLayer.push(layer);
}

function makeTree(rows: Rows): PathTree {
  const packages = rows.name.flatMap((name, row) => (name.startsWith(PACKAGE) ? [row] : []));
  return {
    ...rows,
    reclaimableBytes: rows.depth.map(() => 0),
    isVisible: rows.depth.map(() => 1),
    versions: {
      row: packages,
      version: packages.map((row) => `${row % 31}.${row % 17}.${row % 101}`),
    },
  };
}

function makeImage(rows: Rows, layerCount = 1): ReadFacts {
  const tree = makeTree(rows);
  const visibleBytes = rows.visibleBytes.reduce((sum, bytes) => sum + bytes, 0);
  const layers = Array.from(
    { length: layerCount },
    (_, index): ReadLayerFacts => ({
      index,
      diffId: `sha256:${index}-${visibleBytes}`,
      digest: null,
      layerBytes: 0,
      contentBytes: 0,
      reclaimableBytes: 0,
      storedBytes: null,
      entryCount: 0,
      instruction: `RUN step ${index % 7}`,
      verified: 'structure',
    }),
  );
  return buildFacts({ visibleBytes }, { tree, layers });
}

const PACKAGE = 'package-';
const WORDS = [
  'index',
  'main',
  'util',
  'test',
  'lib',
  'core',
  'types',
  'config',
  'handler',
  'model',
  'view',
  'data',
];

/**
 * Like `node_modules`: folders of a dozen files, half of the names repeated, a tenth of them
 * hashes.
 */
function realistic(draw: Draw, files: number): Rows {
  const rows = newRows();
  const ENDINGS = ['js', 'ts', 'map', 'py', 'so'];
  const number = (): string => (draw.chance(0.5) ? String(draw.below(10_000)) : '');
  const name = (): string =>
    draw.chance(0.1)
      ? `${draw.below(2 ** 31).toString(16)}${draw.below(2 ** 31).toString(16)}.js`
      : `${draw.pick(WORDS)}-${draw.pick(WORDS)}${number()}.${draw.pick(ENDINGS)}`;
  for (let made = 0; made < files; ) {
    push(rows, 0, `${PACKAGE}${made}`, 0, made % 9);
    for (let folder = 0; folder < 4; folder++) {
      push(rows, 1, draw.pick(WORDS), 0, made % 9);
      for (let i = 0; i < 12 && made < files; i++, made++)
        push(rows, 2, `${i}${name()}`, draw.below(60_000), made % 9);
    }
  }
  return rows;
}

test('a report of 100,000 files has at most 2 MB after compression', () => {
  const report = renderJson({
    images: [{ facts: makeImage(realistic(drawFrom(7), 100_000), 9) }],
  } as never);
  expect(gzipSync(report).length).toBeLessThan(2_000_000);
});

describe('comparing is fast for any shape', () => {
  const chain = (length: number, bytes: number): Rows => {
    const rows = newRows();
    for (let depth = 0; depth < length; depth++) {
      push(rows, depth, 'd', 0);
      if (depth % 2 === 0) push(rows, depth + 1, 'f', bytes + depth);
    }
    return rows;
  };
  /** A pre-order in which each folder contains a file and the next folder. */
  const buildLadder = (length: number, bytes: number): Rows => {
    const rows = newRows();
    for (let depth = 0; depth < length; depth++) {
      push(rows, depth, `f${depth}`, bytes + depth);
      push(rows, depth, 'd', 0);
    }
    return rows;
  };
  const buildNamedRows = (names: readonly string[], bytes: number): Rows => {
    const rows = newRows();
    for (const name of names) push(rows, 0, name, bytes);
    return rows;
  };
  const flat = (count: number, bytes: number, prefix: string): Rows =>
    buildNamedRows(
      Array.from({ length: count }, (_, i) => `${prefix}${i}`),
      bytes,
    );
  const sharing = collidingNames(16_384, 0x811c9dc5);
  const makeRenamed = (count: number, folder: string): Rows => {
    const rows = newRows();
    for (let i = 0; i < count; i++) {
      push(rows, 0, `${folder}${i}`, 0);
      push(rows, 1, 'same-name', 10 + (i % 100));
    }
    return rows;
  };

  test.each<[string, (count: number) => [ReadFacts, ReadFacts], number]>([
    [
      'realistic files',
      (count) => [
        makeImage(realistic(drawFrom(1), count), 9),
        makeImage(realistic(drawFrom(2), count), 9),
      ],
      20_000,
    ],
    [
      'one folder',
      (count) => [makeImage(flat(count, 5, 'a')), makeImage(flat(count, 6, 'a'))],
      20_000,
    ],
    [
      'one folder with other names',
      (count) => [makeImage(flat(count, 5, 'a')), makeImage(flat(count, 5, 'b'))],
      16_000,
    ],
    [
      'one folder with names that share a hash, as published',
      (count) => [
        makeImage(buildNamedRows(sharing.slice(0, count), 5)),
        makeImage(buildNamedRows(sharing.slice(0, count).reverse(), 6)),
      ],
      sharing.length,
    ],
    ['nested folders', (count) => [makeImage(chain(count, 1)), makeImage(chain(count, 2))], 16_000],
    [
      'the same with files at each level',
      (count) => [makeImage(buildLadder(count, 1)), makeImage(buildLadder(count, 3))],
      16_000,
    ],
    [
      'files of one name that moved',
      (count) => [makeImage(makeRenamed(count, 'a')), makeImage(makeRenamed(count, 'b'))],
      16_000,
    ],
    [
      'thousands of layers',
      (count) => [makeImage(flat(count, 5, 'a'), count), makeImage(flat(count, 6, 'a'), count)],
      4000,
    ],
  ])('%s', (_shape, make, count) =>
    expectLinear((size) => {
      const [old, now] = make(size);
      return () => expect(JSON.stringify(compareFacts(old, now)).length).toBeLessThan(4_000_000);
    }, count),
  );
});
