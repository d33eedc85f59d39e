import { expect, test } from '@jest/globals';
import type { Block } from '../../src/page/block.ts';
import { searchBlocks } from '../../src/page/search.ts';
import { VIEWS } from '../../src/page/views.ts';
import { samplePage } from './sample-image.ts';

const root = VIEWS[0]?.build(
  samplePage([
    ['app', 0, 1],
    ['app/Lib', 0, 1],
    ['app/Lib/a.so', 30, 1],
    ['app/Lib/lib.so', 5, 1],
    ['usr', 0, 0],
    ['usr/lib', 100, 0],
  ]),
) as Block;

const search = (words: string) => {
  const { blocks, count, bytes, onTheWay } = searchBlocks(root, words);
  const names = blocks.map(({ name }) => name);
  return { names, count, bytes, onTheWay: [...onTheWay].map(({ name }) => name) };
};

test('names match in any case; nested matches count bytes once', () => {
  expect(search(' LIB ')).toEqual({
    names: ['lib', 'Lib', 'lib.so'],
    count: 3,
    bytes: 135,
    onTheWay: ['/', 'usr', 'lib', 'app', 'Lib', 'lib.so'],
  });
});

test('all matches are known, including unlisted ones', () => {
  const many = VIEWS[0]?.build(
    samplePage(Array.from({ length: 60 }, (_, i) => [`lib${i}`, 10, 0] as const)),
  ) as Block;
  const { blocks, matches } = searchBlocks(many, 'lib');
  expect([blocks.length, matches.size]).toEqual([50, 60]);
});

test('words with a slash match the shortest path that contains them', () => {
  expect(search('app/lib')).toMatchObject({ names: ['Lib'], bytes: 35 });
  expect(search('lib/a')).toMatchObject({ names: ['a.so'], bytes: 30 });
  expect(search('/usr/')).toMatchObject({ names: ['lib'], bytes: 100 });
});

test.each(['', '  ', 'nowhere', '.*', '['])('%j finds nothing', (words) => {
  expect(search(words)).toEqual({ names: [], count: 0, bytes: 0, onTheWay: [] });
});
