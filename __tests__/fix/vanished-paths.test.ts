import { describe, expect, test } from '@jest/globals';
import { compareTrees, listUnannounced } from '../../src/fix/vanished-paths.ts';
import type { PathTree } from '../../src/model/facts.ts';

/** A tree of visible paths with their sizes, each after its folder. */
const treeOf = (paths: Readonly<Record<string, number>>): PathTree => {
  const names = Object.keys(paths).map((path) => path.split('/'));
  return {
    depth: names.map(({ length }) => length - 1),
    name: names.map((parts) => parts.at(-1) ?? ''),
    visibleBytes: Object.values(paths),
    reclaimableBytes: names.map(() => 0),
    isVisible: names.map(() => 1),
    firstLayer: names.map(() => 0),
  };
};

const BEFORE = treeOf({
  a: 0,
  'a/cache': 0,
  'a/cache/x': 5,
  'a/stamp': 0,
  b: 0,
  'b/cache': 0,
  'b/cache/x': 5,
  'b/used': 3,
  c: 0,
  proc: 0,
});

describe('vanished paths', () => {
  test('are listed by their highest folder', () =>
    expect(compareTrees(BEFORE, treeOf({ b: 0, 'b/used': 4 }))).toEqual({
      gone: ['/a', '/b/cache', '/c', '/proc'],
      added: [],
      changed: ['/b/used'],
    }));

  test.each([
    ['the folder itself', ['/a/cache'], []],
    ['its content', ['/a/cache/x'], []],
    ['a folder with only empty files', ['/a'], []],
    ['a folder with other content', ['/b'], ['/b']],
    ['files that every container gets', ['/proc'], []],
    ['another empty folder', ['/c'], ['/c']],
  ])('%s', (_what, gone, unannounced) =>
    expect(listUnannounced(BEFORE, gone, ['/a/cache', '/b/cache'])).toEqual(unannounced),
  );
});
