import { describe, expect, test } from '@jest/globals';
import { compareVersions, createTagFilter, orderTags } from '../../src/history/tags.ts';
import { pickSizes } from '../../src/model/image-history.ts';
import type { TagImage } from '../../src/model/tag-image.ts';

const makeTag = (tag: string, created: number | null, digest = tag): TagImage => ({
  ...{ tag, created, digest, platform: 'linux/amd64' },
  sizes: pickSizes({ pullBytes: 1 }),
});

const labels = (tags: readonly TagImage[]) => orderTags(tags).points.map(({ label }) => label);

describe('the order of versions', () => {
  test.each([
    [
      ['1.10', '1.9', '1.9.1'],
      ['1.9', '1.9.1', '1.10'],
    ],
    [
      ['2.0', '2.0-rc.10', '2.0-rc.2', '1.9'],
      ['1.9', '2.0-rc.2', '2.0-rc.10', '2.0'],
    ],
    [
      ['v2', '1', 'latest', 'edge'],
      ['edge', 'latest', '1', 'v2'],
    ],
    [
      ['20261130', '20261129'],
      ['20261129', '20261130'],
    ],
    [
      ['1.99999999999999999999', '1.100000000000000000000'],
      ['1.99999999999999999999', '1.100000000000000000000'],
    ],
    [
      ['1.2.0', '1.2'],
      ['1.2', '1.2.0'],
    ],
  ])('%j becomes %j', (tags, expected) => {
    expect(tags.toSorted(compareVersions)).toEqual(expected);
  });
});

describe('tags are ordered', () => {
  const [early, late] = [1_700_000_000, 1_710_000_000];

  test('by creation time, regardless of their names', () => {
    expect(labels([makeTag('2.0', early), makeTag('1.9.9', late)])).toEqual(['2.0', '1.9.9']);
  });

  test('by version if times are equal', () => {
    expect(labels([makeTag('1.10', early), makeTag('1.9', early)])).toEqual(['1.9', '1.10']);
  });

  test.each([null, 0, -62_135_596_800, Date.UTC(1980) / 1000])(
    'by version if a time is %p, which builders write into reproducible images',
    (created) => {
      const tags = [makeTag('1.2', early), makeTag('1.1', late), makeTag('1.0', created)];
      expect(labels(tags)).toEqual(['1.0', '1.1', '1.2']);
      expect(orderTags(tags).timeless).toBe(1);
    },
  );

  test('as one point if they are tags of the same image', () => {
    const tags = ['latest', '1', '1.4.0', '1.4'].map((tag) => makeTag(tag, early, 'sha256:1'));
    expect(labels(tags)).toEqual(['1.4.0 (1.4, 1, latest)']);
  });
});

describe('a pattern', () => {
  test.each([
    ['v*', 'v1.4', true],
    ['v*', '1.4', false],
    ['1.?', '1.4', true],
    ['1.?', '1.44', false],
    ['1.4', '1x4', false],
    ['a+(b)', 'a+(b)', true],
  ])('%s and %s: %p', (pattern, tag, expected) => {
    expect(createTagFilter(pattern)(tag)).toBe(expected);
  });

  test('takes linear time with many stars', () => {
    const isMatch = createTagFilter(`${'*'.repeat(500)}x`);
    expect(isMatch('a'.repeat(128))).toBe(false);
  });
});
