import { expect, test } from '@jest/globals';
import { findUntrackedInImage } from '../../src/compare/untracked-names.ts';
import type { PathTree } from '../../src/model/facts.ts';

/** Names with their depth: `0 app`. */
function tree(...rows: readonly string[]): PathTree {
  const columns = rows.map((row) => row.split(' '));
  const zeros = rows.map(() => 0);
  return {
    depth: columns.map(([depth]) => Number(depth)),
    name: columns.map(([, name]) => String(name)),
    visibleBytes: zeros,
    reclaimableBytes: zeros,
    isVisible: zeros,
    firstLayer: zeros,
  };
}

test.each<[what: string, untracked: string[], now: PathTree, then: PathTree, found: string[]]>([
  ['an added folder', ['dist/'], tree('0 app', '1 dist', '2 x.js'), tree('0 app'), ['dist/']],
  [
    'a folder by its last name',
    ['web/dist/'],
    tree('0 dist', '1 x.js'),
    tree('0 app'),
    ['web/dist/'],
  ],
  ['an added file', ['web/key.pem'], tree('0 key.pem'), tree('0 app'), ['web/key.pem']],
  ['nothing that is not in the image', ['dist/', 'x'], tree('0 app'), tree('0 app'), []],
  [
    'nothing that the baseline has too',
    ['dist/'],
    tree('0 dist', '1 x'),
    tree('0 dist', '1 y'),
    [],
  ],
  [
    "git's folder, if the baseline has a file with that name that points to it",
    ['.git/'],
    tree('0 .git', '1 HEAD'),
    tree('0 .git'),
    ['.git/'],
  ],
])('%s is reported', (_what, untracked, now, then, found) => {
  expect(findUntrackedInImage(untracked, now, then)).toEqual(found);
});
