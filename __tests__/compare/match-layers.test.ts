import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCommonSubsequence } from '../../src/compare/layers/common-subsequence.ts';
import type { KnownLayer } from '../../src/compare/layers/instruction-keys.ts';
import { type LayerMatch, matchLayers } from '../../src/compare/layers/match-layers.ts';
import { expectLinear } from '../support/growth.ts';

/**
 * `a:RUN make` is a layer with the diffID `a` that `RUN make` made; `a` alone has no history, `^a`
 * is of the base image.
 */
function layers(texts: readonly string[]): KnownLayer[] {
  return texts.map((text) => {
    const [, base, id, instruction] = /^(\^?)([^:]*)(?::(.*))?$/.exec(text) ?? [];
    return {
      id: id || null,
      instruction: instruction ?? null,
      isBase: texts.some((one) => one[0] === '^') ? base === '^' : null,
    };
  });
}

const words = ({ state, old, now }: LayerMatch): string =>
  `${state} ${[old ?? '', now ?? ''].join('>')}`;

describe('layers are matched', () => {
  test.each<[string, string[], string[], string[]]>([
    ['by diffID', ['a', 'b'], ['a', 'b'], ['same 0>0', 'same 1>1']],
    [
      'by diffID, never by position',
      ['a', 'b'],
      ['x:ADD x', 'a', 'b'],
      ['added >0', 'same 0>1', 'same 1>2'],
    ],
    [
      'in stack order; a layer out of order has moved',
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
      ['same 0>0', 'same 2>1', 'moved 1>2'],
    ],
    [
      'once each, if an image has a layer twice',
      ['e', 'a', 'e'],
      ['e', 'a'],
      ['same 0>0', 'same 1>1', 'removed 2>'],
    ],
    [
      'by instruction, if the bytes differ',
      ['a', 'b:RUN make'],
      ['a', 'x:RUN make'],
      ['same 0>0', 'changed 1>1'],
    ],
    [
      'by instruction among the same neighbors',
      ['a', 'b:RUN make', 'c', 'd:RUN make'],
      ['a', 'x:RUN make', 'c', 'y:RUN make'],
      ['same 0>0', 'changed 1>1', 'same 2>2', 'changed 3>3'],
    ],
    [
      'by the subject of an edited command',
      ['a', 'b:RUN pip install numpy'],
      ['a', 'x:RUN apt-get install -y curl', 'y:RUN pip install numpy pandas'],
      ['same 0>0', 'added >1', 'changed 1>2'],
    ],
    [
      'by the target of a copy',
      ['b:COPY dist /app', 'c:COPY etc /etc'],
      ['x:COPY build /app', 'y:COPY more /opt', 'c:COPY etc /etc'],
      ['changed 0>0', 'added >1', 'same 1>2'],
    ],
    [
      "never by the instruction's verb alone",
      ['a', 'b:RUN npm ci'],
      ['a', 'x:RUN useradd app && chown -R app /app'],
      ['same 0>0', 'removed 1>', 'added >1'],
    ],
    [
      'by most of their words',
      ['a', 'b:RUN npm ci'],
      ['a', 'x:RUN useradd app', 'y:RUN npm install --omit=dev'],
      ['same 0>0', 'added >1', 'changed 1>2'],
    ],
    [
      'by the words of a command that became much longer',
      ['b:RUN curl https://x/y.tgz'],
      ['x:RUN curl https://x/y.tgz && tar xf y.tgz && cd y && ./configure && make && make install'],
      ['changed 0>0'],
    ],
    [
      'not by the start of a command',
      ['b:RUN set -eux; make world'],
      ['x:RUN set -eux; useradd app'],
      ['removed 0>', 'added >0'],
    ],
    [
      'not if a copy has another source and target',
      ['b:COPY dist /app'],
      ['x:COPY etc /etc'],
      ['removed 0>', 'added >0'],
    ],
    [
      'by position among neighbors, if there is no history',
      ['a', 'b', 'c'],
      ['a', 'x', 'c'],
      ['same 0>0', 'changed 1>1', 'same 2>2'],
    ],
    [
      'elsewhere by a unique instruction',
      ['a', 'b:COPY . /app', 'c:RUN make', 'd'],
      ['a', 'y:RUN make', 'x:COPY . /app', 'd'],
      ['same 0>0', 'changed 2>1', 'moved 1>2', 'same 3>3'],
    ],
    [
      'not across the end of the base image',
      ['^a:RUN x', 'b:COPY y'],
      ['^p:COPY y', 'q:RUN x'],
      ['removed 0>', 'removed 1>', 'added >0', 'added >1'],
    ],
    ['no layers with no layers', [], [], []],
    ['all removed', ['a', 'b'], [], ['removed 0>', 'removed 1>']],
    [
      'a removed layer keeps its place',
      ['a', 'b', 'c', 'd'],
      ['a', 'x:RUN x', 'd'],
      ['same 0>0', 'removed 1>', 'removed 2>', 'added >1', 'same 3>2'],
    ],
  ])('%s', (_how, old, now, expected) => {
    expect(matchLayers(layers(old), layers(now)).map(words)).toEqual(expected);
  });
});

describe('layers are matched by content', () => {
  const files = (rows: Readonly<Record<string, number>>, contentBytes = 100) => ({
    isBase: null,
    contentBytes,
    largest: new Map(Object.entries(rows)),
    fingerprint: undefined,
  });
  const layer = (
    id: string,
    instruction: string | null,
    content: KnownLayer['content'],
  ): KnownLayer => ({ id, instruction, isBase: null, content });
  const match = (old: KnownLayer[], now: KnownLayer[]) => matchLayers(old, now).map(words);

  test('one with and one without a recorded instruction', () => {
    const old = layer('a', null, files({ 'usr/lib': 60, app: 40 }));
    const now = layer('b', 'COPY dist /app', files({ 'usr/lib': 60, app: 30 }, 95));
    expect(match([old], [now])).toEqual(['changed 0>0']);
    expect(match([now], [old])).toEqual(['changed 0>0']);
  });

  test('two whose instructions have nothing in common', () => {
    const old = layer('a', 'RUN npm ci', files({ node_modules: 100 }));
    const now = layer('b', 'COPY deps /app', files({ node_modules: 90 }));
    expect(match([old], [now])).toEqual(['changed 0>0']);
  });

  test('not if less than half of the bytes are at the same paths', () => {
    const old = layer('a', null, files({ app: 100 }));
    const now = layer('b', 'COPY dist /app', files({ app: 40, data: 60 }));
    expect(match([old], [now])).toEqual(['removed 0>', 'added >0']);
  });

  test('rather than by position: the similar ones of several without a history', () => {
    const old = [layer('a', null, files({ app: 100 })), layer('b', null, files({ lib: 100 }))];
    const now = [layer('c', null, files({ lib: 99 })), layer('d', null, files({ new: 100 }))];
    expect(match(old, now)).toEqual(['removed 0>', 'changed 1>0', 'added >1']);
  });

  test('not with a layer of the base image', () => {
    const content = files({ app: 100 });
    const old = { ...layer('a', null, { ...content, isBase: true }), isBase: true };
    const now = { ...layer('b', 'COPY x', { ...content, isBase: false }), isBase: false };
    expect(match([old], [now])).toEqual(['removed 0>', 'added >0']);
  });
});

const someLayer = fc.record({
  id: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { freq: 8 }),
  instruction: fc.option(
    fc.constantFrom('RUN a', 'RUN b', 'COPY . /app', 'COPY x /app', 'WORKDIR /app'),
  ),
  isBase: fc.constant(null),
});
const someLayers = fc.array(someLayer, { maxLength: 14 });

test('every layer of both is in one pair or alone, once, in the order of the new stack', () =>
  fc.assert(
    fc.property(someLayers, someLayers, (old, now) => {
      const matches = matchLayers(old, now);
      const places = (side: 'old' | 'now'): number[] =>
        matches.flatMap((match) => match[side] ?? []);
      expect(places('old').toSorted((a, b) => a - b)).toEqual(old.map((_, i) => i));
      expect(places('now')).toEqual(now.map((_, i) => i));
      for (const { state, old: at, now: to } of matches) {
        expect([state === 'added', state === 'removed']).toEqual([at === null, to === null]);
        if (state === 'same') expect(now[to as number]?.id).toBe(old[at as number]?.id);
      }
      const inOrder = matches
        .filter(({ state }) => state === 'same' || state === 'changed')
        .map(({ old: at }) => at);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => Number(a) - Number(b)));
    }),
  ));

test('an image equals itself', () =>
  fc.assert(
    fc.property(fc.array(someLayer.filter(({ id }) => id !== null)), (own) => {
      expect(matchLayers(own, own).map(words)).toEqual(own.map((_, i) => `same ${i}>${i}`));
    }),
  ));

test('in both directions, the same layers match, and added becomes removed', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'f')),
      (a, b) => {
        const [one, other] = [a, b].map((ids) =>
          ids.map((id) => ({ id, instruction: `RUN ${id}`, isBase: null })),
        );
        const count = (matches: readonly LayerMatch[], state: string) =>
          matches.filter((match) => match.state === state).length;
        const there = matchLayers(one ?? [], other ?? []);
        const back = matchLayers(other ?? [], one ?? []);
        expect(['same', 'moved'].map((state) => count(there, state))).toEqual(
          ['same', 'moved'].map((state) => count(back, state)),
        );
      },
    ),
  ));

describe('the longest common subsequence', () => {
  const keys = fc.array(fc.option(fc.constantFrom('a', 'b', 'c')), { maxLength: 12 });

  test('is as long as the brute-force result, in order, with equal keys', () =>
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const pairs = findCommonSubsequence(a, b);
        expect(pairs.length).toBe(slowLength(a, b));
        expect(pairs.every(([i, j]) => a[i] === b[j] && a[i] !== null)).toBe(true);
        for (const side of [0, 1] as const) {
          const places = pairs.map((pair) => pair[side]);
          expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
        }
      }),
    ));

  test('of thousands of equal keys takes linear time', () =>
    expectLinear((count) => {
      const many = Array.from({ length: count }, () => 'e');
      return () => {
        expect(findCommonSubsequence(many, many)).toHaveLength(count);
        expect(findCommonSubsequence(many, many.slice(100))).toHaveLength(count - 100);
      };
    }, 4096));
});

function slowLength(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] !== null && a[0] === b[0]) return 1 + slowLength(restA, restB);
  return Math.max(slowLength(restA, b), slowLength(a, restB));
}
