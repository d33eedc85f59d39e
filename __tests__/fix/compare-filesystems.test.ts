import { describe, expect, test } from '@jest/globals';
import type { VisibleEntries, VisibleEntry } from '../../src/analyze/visible-entries.ts';
import { compareFilesystems, listUnannounced } from '../../src/fix/compare-filesystems.ts';
import { isWithin } from '../../src/model/is-within.ts';

const folder = (owner = '755 0:0'): VisibleEntry => ({
  kind: 'folder',
  owner,
  content: '',
  layer: 0,
});
const file = (content: string, owner = '644 0:0', layer = 0): VisibleEntry => ({
  kind: 'file',
  owner,
  content,
  layer,
});
const link = (content: string): VisibleEntry => ({
  kind: 'link',
  owner: ' 0:0',
  content,
  layer: 0,
});

const makeEntries = (entries: Readonly<Record<string, VisibleEntry>>): VisibleEntries =>
  new Map(Object.entries(entries));
const isRun = (layer: number): boolean => layer === 1;

describe('two filesystems', () => {
  const compareOne = (old: VisibleEntry, now: VisibleEntry) => {
    const { changed, rewritten } = compareFilesystems(
      makeEntries({ '/a': old }),
      makeEntries({ '/a': now }),
      isRun,
    );
    return changed[0]?.what ?? (rewritten.length > 0 ? 'rewritten' : 'same');
  };

  test.each([
    ['a mode', file('1 a'), file('1 a', '755 0:0'), 'mode or owner'],
    ['an owner', folder(), folder('755 1:0'), 'mode or owner'],
    ['a kind', file('1 a'), folder(), 'kind'],
    ['a link', link('b'), link('c'), 'link target'],
    ['a copied file', file('1 a'), file('1 b'), 'content'],
    ['a file that a RUN writes', file('1 a', '644 0:0', 1), file('1 b'), 'rewritten'],
    ['its mode', file('1 a', '644 0:0', 1), file('1 b', '600 0:0'), 'mode or owner'],
    ['only the layer', file('1 a'), file('1 a', '644 0:0', 1), 'same'],
  ])('differ in %s', (_what, old, now, expected) => expect(compareOne(old, now)).toBe(expected));

  test('differ in paths, each by its highest folder', () => {
    const before = { '/a': folder(), '/a/b': file('1 a'), '/a-b': file('1 a'), '/c': folder() };
    const after = { '/c/d': file('1 a') };
    expect(compareFilesystems(makeEntries(before), makeEntries(after), isRun)).toMatchObject({
      gone: ['/a', '/a-b'],
      added: ['/c/d'],
    });
  });
});

describe('what vanishes', () => {
  const before = makeEntries({
    '/a': folder(),
    '/a/cache': folder(),
    '/a/cache/x': file('5 x'),
    '/a/stamp': file('0 '),
    '/a/link': link('cache/x'),
    '/b': folder(),
    '/b/cache': folder(),
    '/b/cache/x': file('5 x'),
    '/b/used': file('3 x'),
    '/c': folder(),
    '/l': link('/a/cache/x'),
    '/m': link('/b/used'),
    '/proc': folder(),
    '/1.log': file('3 x'),
  });

  test.each([
    ['the folder itself', ['/a/cache'], []],
    ['its content', ['/a/cache/x'], []],
    ['a folder that only has empty files besides', ['/a'], []],
    ['a folder that has other content', ['/b'], ['/b']],
    ['what any container gets', ['/proc'], []],
    ['another empty folder', ['/c'], ['/c']],
    ['a link to it', ['/l'], []],
    ['a link to something else', ['/m'], ['/m']],
    ['a log that has the next name', ['/1.log'], []],
  ])('%s', (_what, gone, unannounced) =>
    expect(
      listUnannounced(before, { gone, added: ['/2.log'] }, (path) =>
        ['/a/cache', '/b/cache'].some((place) => isWithin(path, place)),
      ),
    ).toEqual(unannounced),
  );
});
