import { describe, expect, test } from '@jest/globals';
import { boundHistory, MOST_BYTES, MOST_POINTS } from '../../src/history/bound.ts';
import { formatHistory } from '../../src/history/format.ts';
import {
  appendPoint,
  type History,
  type HistoryPoint,
  pickImage,
} from '../../src/history/history.ts';
import { parseHistory } from '../../src/history/parse-history.ts';
import { uniteHistories } from '../../src/history/unite.ts';
import { pickSizes } from '../../src/model/image-history.ts';

const KEY = { name: 'app', platform: 'linux/amd64' };
const ID = 'app\nlinux/amd64';
const sha = (name: string | number): string =>
  Buffer.from(String(name)).toString('hex').padEnd(40, '0');

const point = (name: string | number, distance: number | null, bytes = 100): HistoryPoint => ({
  commit: sha(name),
  time: 1_790_000_000,
  pullRequest: null,
  distance,
  count: 1,
  sizes: new Map([[ID, pickSizes({ imageBytes: bytes, pullBytes: bytes + 1, layerCount: 3 })]]),
});

const line = (...points: readonly HistoryPoint[]): History =>
  points.reduce<History>((history, one) => appendPoint(history, one), []);

const names = (history: History): string[] =>
  history.map(({ commit, distance }) => {
    const name = Buffer.from(commit.replace(/(?:00)+$/, ''), 'hex').toString();
    return `${name}${distance === null ? '' : `+${distance}`}`;
  });

describe('a point is added', () => {
  test('after the point of the previous commit', () => {
    expect(names(line(point('a', null), point('b', 1), point('d', 2)))).toEqual([
      'a',
      'b+1',
      'd+2',
    ]);
  });

  test('for the same commit, only if the result differs', () => {
    const history = line(point('a', null), point('a', 0));
    expect(names(history)).toEqual(['a']);
    expect(names(appendPoint(history, point('a', 0, 101)))).toEqual(['a', 'a+0']);
  });
});

describe('two simultaneous pushes', () => {
  const before = line(point('a', null), point('b', 1));

  test('are united by the next one', () => {
    // c and d were pushed at the same time, so neither knows about the other.
    const [ofC, ofD] = [appendPoint(before, point('c', 1)), appendPoint(before, point('d', 2))];
    expect(names(uniteHistories(ofD, ofC))).toEqual(['a', 'b+1', 'c+1', 'd+1']);
    expect(names(uniteHistories(ofC, ofD))).toEqual(['a', 'b+1', 'c+1', 'd+1']);
  });

  test('are united at a common commit if one kept only a part', () => {
    const ofD = line(point('b', null), point('d', 2));
    const ofC = appendPoint(before, point('c', 1));
    expect(names(uniteHistories(ofD, ofC))).toEqual(['a', 'b+1', 'c+1', 'd+1']);
  });

  test('without a common commit are not united', () => {
    const history = line(point('x', null), point('y', 1));
    expect(uniteHistories(history, before)).toBe(history);
  });

  test('count a rewritten commit at the same position only once', () => {
    const [one, other] = [appendPoint(before, point('c', 1)), appendPoint(before, point('x', 1))];
    expect(names(uniteHistories(one, other))).toEqual(['a', 'b+1', 'c+1']);
  });

  test('keep what is before a break', () => {
    const broken = line(point('old', null), point('a', null), point('b', 1), point('d', 2));
    const ofC = line(point('b', null), point('c', 1));
    expect(names(uniteHistories(broken, ofC))).toEqual(['old', 'a', 'b+1', 'c+1', 'd+1']);
  });
});

describe('bounds', () => {
  const long = (count: number): History =>
    Array.from({ length: count }, (_, at) => point(at, at === 0 ? null : 1, 1e9 + at));

  test('the oldest points merge into ranges, and the newer half stays', () => {
    const bounded = boundHistory(long(MOST_POINTS + 60));
    expect(bounded.length).toBeLessThanOrEqual(MOST_POINTS);
    expect(Buffer.byteLength(formatHistory(bounded))).toBeLessThanOrEqual(MOST_BYTES);
    expect(bounded.slice(-MOST_POINTS / 2).every(({ count }) => count === 1)).toBe(true);
    expect(bounded[0]?.count).toBe(2);
    expect(bounded.reduce((sum, { count }) => sum + count, 0)).toBe(MOST_POINTS + 60);
    // Ranges still end at their last commit.
    const commits = bounded.reduce((sum, { distance }) => sum + (distance ?? 0), 0);
    expect(commits + (bounded[0]?.count ?? 0)).toBe(MOST_POINTS + 60);
  });

  test('with many images, there is space for fewer points', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `image-${at}\nlinux/amd64`);
    const sizes = new Map(ids.map((id) => [id, pickSizes({ imageBytes: 2e9, pullBytes: 1e9 })]));
    const history = long(100).map((one) => ({ ...one, sizes }));
    const bounded = boundHistory(history);
    expect(Buffer.byteLength(formatHistory(bounded))).toBeLessThanOrEqual(MOST_BYTES);
    expect(bounded.length).toBeGreaterThan(10);
    expect(bounded.at(-1)).toEqual(history.at(-1));
  });

  test('too many images for a single point leave nothing', () => {
    const ids = Array.from({ length: 4000 }, (_, at) => `image-${at}\nlinux/amd64`);
    const sizes = new Map(ids.map((id) => [id, pickSizes({ imageBytes: 1 })]));
    expect(boundHistory([{ ...point('a', null), sizes }])).toEqual([]);
  });

  test('points do not merge across a break', () => {
    const broken = Array.from({ length: MOST_POINTS + 1 }, (_, at) => point(at, null));
    expect(boundHistory(broken)[0]?.commit).toBe(sha(1));
  });
});

describe('a history of several images', () => {
  test('has separate points for each image; others count as commits without a report', () => {
    const other = { ...point('b', 1), sizes: new Map([['web\nlinux/amd64', pickSizes({})]]) };
    const history = line(point('a', null), other, point('c', 1));
    expect(pickImage(history, KEY).map(({ distance }) => distance)).toEqual([null, 2]);
  });
});

describe('the text', () => {
  const history = line(point('a', null), { ...point('b', 2), pullRequest: 12 }, point('b', 0, 7));

  test('is read as it was written', () => {
    expect(parseHistory(formatHistory(history))).toEqual(history);
  });

  const change = (key: string, value: unknown): string =>
    JSON.stringify({ ...JSON.parse(formatHistory(history)), [key]: value });

  test.each([
    ['no JSON', '{', 'it is not JSON'],
    ['a report', '{"schemaVersion":2}', 'it is not a history'],
    ['another version', '{"plimsollHistory":9}', 'another version'],
    ['a list', '[]', 'it is not a history'],
    [
      'a text instead of a commit',
      change('commit', ['--upload-pack', '', '']),
      'commit[0] is not valid',
    ],
    ['a column that is too short', change('time', [1]), 'time has 1 values for 3 points'],
    ['a negative distance', change('distance', [null, -1, 0]), 'distance[1] is not valid'],
    ['a fraction', change('count', [1, 1.5, 1]), 'count[1] is not valid'],
    ['a time after the year 9999', change('time', [1e15, 1, 1]), 'time[0] is not valid'],
    ['a negative size', change('imageBytes', [[1, -1, 1]]), 'imageBytes[1] is not valid'],
    [
      'sizes of too many images',
      change('pullBytes', [
        [1, 1, 1],
        [1, 1, 1],
      ]),
      'for 1 points',
    ],
    ['a long name', change('images', [`${'x'.repeat(700)}\n`]), 'images[0] is not valid'],
    ['a huge text', ' '.repeat(200_000), 'it is larger than 40 kB'],
    [
      'too many points',
      change(
        'commit',
        Array.from({ length: 401 }, () => ''),
      ),
      'more than 400 points',
    ],
  ])('rejects %s', (_case, text, reason) => {
    expect(() => parseHistory(text)).toThrow(reason);
  });
});
