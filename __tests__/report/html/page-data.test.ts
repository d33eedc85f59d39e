import { expect, test } from '@jest/globals';
import type { ImageReport } from '../../../src/model/report.ts';
import { buildPageImage } from '../../../src/report/paint/html/page-data.ts';
import { fullReport } from '../../support/full-report.ts';
import { buildFacts, makeTree, type TreeRow } from '../../support/image-facts.ts';

const imageWith = (rows: readonly TreeRow[]): ImageReport => ({
  key: { name: 'app', platform: 'linux/amd64' },
  verdict: 'pass',
  findings: [],
  notices: [],
  facts: buildFacts({}, { tree: makeTree(rows) }),
});

const total = (numbers: readonly number[] = []): number => numbers.reduce((a, b) => a + b, 0);

test('rows keep the tree, with the layer of the visible body', () => {
  const tree = {
    ...makeTree([
      { path: '/a', layer: -1 },
      { path: '/a/b', visible: 5, reclaimable: 7, layer: 0 },
    ]),
    replaced: { row: [1], layer: [2] },
  };
  const image = { ...imageWith([]), facts: buildFacts({}, { tree }) };
  expect(buildPageImage(image)?.rows).toEqual({
    depth: [0, 1],
    name: ['a', 'b'],
    visibleBytes: [0, 5],
    hiddenBytes: [0, 7],
    layer: [-1, 2],
  });
});

test('owners are those of the kept rows', () => {
  const rows = ['/a', '/b', '/c', '/d', '/e'].map(
    (path, i): TreeRow => ({ path, visible: i === 1 || i === 3 ? 1 : 100, layer: 0 }),
  );
  const packages = [
    { ecosystem: 'apt', name: 'x\u001b' },
    { ecosystem: 'apt', name: 'y' },
  ];
  const owners = { packages, row: [1, 2, 3, 4], owner: [1, 0, 1, 0] };
  const facts = buildFacts({}, { tree: { ...makeTree(rows), owners } });
  const page = buildPageImage({ ...imageWith([]), facts }, 3);
  expect(page?.rows.name).toEqual(['a', 'c', 'e']);
  expect(page?.owners).toEqual({
    packages: [{ ecosystem: 'apt', name: 'x\\x1b' }, packages[1]],
    row: [1],
    owner: [0],
  });
});

test('too many paths: small ones count in their folders, and nothing is lost', () => {
  const rows = Array.from({ length: 40 }, (_, i): TreeRow[] => [
    { path: `/d${i}`, layer: 0 },
    { path: `/d${i}/big`, visible: 1000 + i, layer: 0 },
    { path: `/d${i}/small`, visible: 1, reclaimable: 2, layer: 0 },
  ]).flat();
  const page = buildPageImage(imageWith(rows), 90);
  expect(page?.summed).toEqual({ count: 40, mostBytes: 3 });
  expect(page?.rows.name).not.toContain('small');
  expect(page?.rows.name).toHaveLength(80);
  expect([total(page?.rows.visibleBytes), total(page?.rows.hiddenBytes)]).toEqual([40_820, 80]);
  expect(page?.rows.visibleBytes[0]).toBe(1);
});

test('very deeply nested paths count in the folder at the deepest level', () => {
  const parts = Array.from({ length: 2000 }, (_, i) => `d${i}`);
  const rows = parts.map(
    (_, i): TreeRow => ({
      path: `/${parts.slice(0, i + 1).join('/')}`,
      visible: 1,
      layer: 0,
    }),
  );
  const page = buildPageImage(imageWith(rows));
  expect(page?.rows.depth).toHaveLength(300);
  expect(total(page?.rows.visibleBytes)).toBe(2000);
  expect(page?.summed?.count).toBe(1700);
});

test('names, instructions and changes are harmless', () => {
  const hostile = '\u202egnp.\u001b[31m';
  const page = buildPageImage(imageWith([{ path: `/${hostile}`, visible: 1, layer: 0 }]));
  expect(page?.rows.name).toEqual(['\\u202egnp.\\x1b[31m']);
});

test('names of changes start at the row above', () => {
  const [image] = fullReport().images;
  const growth = image?.comparison?.files?.paths;
  const page = buildPageImage(image as ImageReport);
  expect(page?.growth?.grownBytes).toBe(growth?.grownBytes);
  expect(page?.growth?.children.map(({ name }) => name)).toEqual(
    growth?.children.map(({ path }) => path.replace(/^\//, '')),
  );
});

test('without paths there is no map', () => {
  const facts = buildFacts({}, { tree: null });
  expect(buildPageImage({ ...imageWith([]), facts })).toBeUndefined();
});
