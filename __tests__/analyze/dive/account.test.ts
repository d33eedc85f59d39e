import { describe, expect, test } from '@jest/globals';
import { computeDiveAccount } from '../../../src/analyze/dive/account.ts';
import { PathTable } from '../../../src/analyze/path-table.ts';
import { internEntries } from '../../../src/analyze/path-walker.ts';
import { makeTable } from '../../support/tar-writer.ts';
import { CASES, type Figures, file, type Layers } from './cases.ts';

describe('dive’s algorithm', () => {
  test.each(CASES)('%s', (_behavior, layers, expected) => {
    expect(getFigures(layers)).toEqual(expected);
  });

  test.each([
    ['nothing divided by nothing', [[file('x', 10)]], 'NaN'],
    ['waste divided by nothing', [[file('x', 10)], [file('.wh.x')]], 'Infinity'],
    ['anything divided by something', [[file('x', 10)], [file('x', 10)]], 'number'],
  ] satisfies [string, Layers, string][])('divides like dive: %s', (_what, layers, expected) => {
    expect(getAccount(layers).account.diveUserWasted).toBe(expected);
  });

  test('rejects sizes whose sum exceeds a number', () => {
    const huge = [file('x', 2 ** 53 - 1)];
    expect(() => getAccount([huge, huge])).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  test('lists at most the requested number of inefficient paths, the costliest first', () => {
    const layer = [file('a', 1), file('b', 3), file('c', 2)];
    const { account, table } = getAccount([layer, layer], 2);
    expect(account.inefficientPaths.map(({ node, bytes }) => [table.path(node), bytes])).toEqual([
      ['/b', 6],
      ['/c', 4],
    ]);
  });

  test('50,000 files removed one by one, which takes dive minutes', () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `f${i}`);
    const removed = names.map((name) => file(`d/.wh.${name}`));
    const { account } = getAccount([[], names.map((name) => file(`d/${name}`, 10)), removed]);
    expect(account).toMatchObject({ efficiencyRatio: 0, wastedBytes: 500_000, userWastedRatio: 1 });
  });

  test('a path 16,000 folders deep, and again below a whiteout', () => {
    const deep = 'd/'.repeat(16_000);
    const layers = [
      [file(`${deep}x`, 10)],
      [file(`.wh.d/${deep}x`, 5), file(`${deep}.wh.x`)],
      [file('.wh.d')],
    ];
    // Stacked, `.wh.d` removes the folder, and the entry below creates it again; dive counts no
    // folder and no bytes.
    expect(getFigures(layers)).toMatchObject({
      imageBytes: 15,
      wastedBytes: 10,
      efficiencyRatio: 5 / 15,
    });
  });
});

function getFigures(layers: Layers): Figures {
  const { account, table } = getAccount(layers, Number.POSITIVE_INFINITY);
  const { imageBytes, efficiencyRatio, wastedBytes, userWastedRatio, inefficientPaths } = account;
  const listed = inefficientPaths.map(({ node, count }) => `${table.path(node)} ${count}`);
  return { imageBytes, efficiencyRatio, wastedBytes, userWastedRatio, listed };
}

function getAccount(layers: Layers, maxInefficientPaths = 0) {
  const table = new PathTable();
  const pathed = layers.map((layer) => {
    const { entries } = makeTable(layer);
    return { entries, nodes: internEntries(table, entries) };
  });
  return { table, account: computeDiveAccount(table, pathed, { maxInefficientPaths }) };
}
