import { expect, test } from '@jest/globals';
import { layOutTiles } from '../../src/page/layout.ts';
import { VIEWS } from '../../src/page/views.ts';
import { type SampleRow, samplePage } from './sample-image.ts';

const layOut = (rows: readonly SampleRow[], width = 400, height = 300) => {
  const root = VIEWS[0]?.build(samplePage(rows));
  if (root === undefined) throw new Error('there is no first view');
  return layOutTiles(root, width, height);
};

test('areas are proportional to bytes', () => {
  const tiles = layOut([
    ['a', 600, 0],
    ['b', 300, 0],
    ['c', 300, 0],
  ]);
  const areas = tiles.map(({ width, height, block }) => [block.name, (width * height) / 120_000]);
  for (const [name, share] of areas) expect(share).toBeCloseTo(name === 'a' ? 0.5 : 0.25, 1);
  expect(tiles.map(({ level, isOpen }) => [level, isOpen])).toEqual(Array(3).fill([1, false]));
});

test('parts are inside their block, which is open', () => {
  const tiles = layOut([
    ['usr', 0, 0],
    ['usr/bin', 500, 0],
    ['usr/lib', 500, 0],
  ]);
  const [usr, ...parts] = tiles;
  expect([usr?.block.name, usr?.isOpen, parts.length]).toEqual(['usr', true, 2]);
  for (const part of parts) {
    expect(part.left).toBeGreaterThanOrEqual(usr?.left ?? Number.NaN);
    expect(part.left + part.width).toBeLessThanOrEqual((usr?.left ?? 0) + (usr?.width ?? 0));
    expect(part.top).toBeGreaterThanOrEqual((usr?.top ?? Number.NaN) + 20);
  }
});

test('areas that are too small to see are not drawn: a million bytes next to one', () => {
  expect(
    layOut([
      ['big', 1_000_000, 0],
      ['tiny', 1, 0],
    ]).map(({ block }) => block.name),
  ).toEqual(['big']);
});

test('the parts of a dominant folder have different colors', () => {
  const tiles = layOut([
    ['usr', 0, 0],
    ['usr/bin', 500, 0],
    ['usr/lib', 400, 0],
    ['var', 100, 0],
  ]);
  const hues = Object.fromEntries(tiles.map(({ block, hue }) => [block.name, hue]));
  expect(new Set([hues.bin, hues.lib, hues.var]).size).toBe(3);
});

test('a map with too many entries stays small enough for a browser', () => {
  const rows = Array.from({ length: 50_000 }, (_, i): SampleRow => [`f${i}`, 1000, 0]);
  expect(layOut(rows, 900, 500).length).toBeLessThanOrEqual((900 * 500) / 60);
});
