import { describe, expect, test } from '@jest/globals';
import { judgeFacts } from '../../src/judge/judge-image.ts';
import { judgePaths } from '../../src/judge/path-rules.ts';
import { countPaths, selectVisibleRows } from '../../src/judge/path-tally.ts';
import type { Finding } from '../../src/model/report.ts';
import { buildFacts, makeBudget, makeTree, type TreeRow } from '../support/image-facts.ts';

const TREE: readonly TreeRow[] = [
  { path: '/app', layer: -1 },
  { path: '/app/.git', layer: 1, isHidden: true },
  { path: '/app/.git/config', reclaimable: 40, layer: 1, isHidden: true },
  { path: '/app/node_modules', layer: 2 },
  { path: '/app/node_modules/a.js', visible: 300, reclaimable: 20, layer: 2 },
  { path: '/app/node_modules/b', layer: 2 },
  { path: '/app/node_modules/b/node_modules', layer: 2 },
  { path: '/app/node_modules/b/node_modules/c.js', visible: 100, layer: 2 },
  { path: '/etc', layer: 0 },
  { path: '/etc/node_modules', visible: 7, layer: 0 },
  { path: '/gone', layer: -1, isHidden: true },
];

/** The findings for paths, without dive's rules. */
function getFindings(budget: string, tree: readonly TreeRow[] | null = TREE): Finding[] {
  const facts = buildFacts({}, { tree: tree && makeTree(tree) });
  return judgeFacts(facts, makeBudget(budget), new Map()).filter(({ isDefault }) => !isDefault);
}

describe('highestBytes', () => {
  test('sums what a container sees below every match, each path once', () => {
    const [finding] = getFindings(
      'paths: [{ path: node_modules, highestBytes: 400B, why: keep it lean }]',
    );
    expect(finding).toEqual({
      id: 'paths[0].highestBytes',
      rule: 'paths[0].highestBytes',
      measure: 'pathBytes',
      path: 'node_modules',
      unit: 'bytes',
      bound: 'atMost',
      warnLimit: null,
      failLimit: 400,
      value: 407,
      distance: 7,
      outcome: 'fail',
      isDefault: false,
      from: '.dive-ci.yaml:1',
      why: 'keep it lean',
      matches: [
        { path: '/app/node_modules', bytes: 400, layer: 2, isVisible: true },
        { path: '/etc/node_modules', bytes: 7, layer: 0, isVisible: true },
      ],
      matchCount: 2,
    });
  });

  test.each([
    ['/app/node_modules', 400, 'pass'],
    ['/app/node_modules', 399, 'fail'],
    ['{warn: 399B, fail: 500B}', 0, 'warn'],
    ['/', 407, 'pass'],
    ['/', 406, 'fail'],
    ['**/.git', 0, 'pass'],
    ['/nowhere', 0, 'pass'],
  ])('%s within %d: %s', (path, limit, outcome) => {
    const entry = path.startsWith('{')
      ? `path: /app, highestBytes: ${path}`
      : `path: "${path}", highestBytes: ${limit}B`;
    expect(getFindings(`paths: [{ ${entry} }]`)[0]?.outcome).toBe(outcome);
  });

  test('a folder has the layer of most of its bytes, not the one that created it', () =>
    expect(getFindings('paths: [{ path: /app, highestBytes: 1B }]')[0]?.matches).toEqual([
      { path: '/app', bytes: 400, layer: 2, isVisible: true },
    ]));

  describe('a file with several names counts once, wherever its bytes are in the tree', () => {
    const tree = {
      ...makeTree([
        { path: '/app' },
        { path: '/app/a' },
        { path: '/app/b' },
        { path: '/store' },
        { path: '/store/x', visible: 300 },
        { path: '/store/y', visible: 5 },
      ]),
      links: { row: [1, 2], first: [4, 4] },
    };
    test.each([
      ['/app', 300],
      ['/app/b', 300],
      ['/store', 305],
      ['/{app,store}', 305],
      ['/store/y', 5],
    ])('%s: %d', (path, bytes) => {
      const budget = makeBudget(
        `paths: [{ path: "${path}", highestBytes: 1B }, { path: "/app/a", highestBytes: 1B }]`,
      );
      const [of, other] = judgeFacts(buildFacts({}, { tree }), budget, new Map()).filter(
        ({ path }) => path !== undefined,
      );
      expect([of?.value, other?.value]).toEqual([bytes, 300]);
    });
  });

  test('the ten largest matches are kept, and all are counted', () => {
    const rows = Array.from({ length: 25 }, (_, i) => ({ path: `/f${i}`, visible: (i * 7) % 25 }));
    const [finding] = getFindings('paths: [{ path: "/f*", highestBytes: 1B }]', rows);
    expect(finding?.matchCount).toBe(25);
    expect(finding?.matches?.map(({ bytes }) => bytes)).toEqual([
      24, 23, 22, 21, 20, 19, 18, 17, 16, 15,
    ]);
  });
});

describe('deny', () => {
  test('looks into every layer, including paths that a later one hides', () =>
    expect(getFindings('paths: [{ path: "**/.git", deny: true, why: history }]')[0]).toMatchObject({
      id: 'paths[0].deny',
      measure: 'deniedPaths',
      unit: 'count',
      failLimit: 0,
      value: 1,
      distance: 1,
      outcome: 'fail',
      why: 'history',
      matches: [{ path: '/app/.git', bytes: 40, layer: 1, isVisible: false }],
    }));

  test('passes if nothing matches, and if no layer has the target of a whiteout', () => {
    expect(getFindings('paths: [{ path: "*.pem", deny: true }]')[0]).toMatchObject({
      outcome: 'pass',
      value: 0,
      matches: [],
    });
    expect(getFindings('paths: [{ path: /gone, deny: true }]')[0]).toMatchObject({
      outcome: 'pass',
      value: 0,
    });
  });

  test('is a separate finding next to a limit', () =>
    expect(
      getFindings('paths: [{ path: /etc, deny: true, highestBytes: 10B }]').map(
        ({ id, outcome }) => [id, outcome],
      ),
    ).toEqual([
      ['paths[0].highestBytes', 'pass'],
      ['paths[0].deny', 'fail'],
    ]));
});

describe('ignore', () => {
  const judgeIgnoring = (ignore: string, tree: readonly TreeRow[] | null = TREE) =>
    getFindings(
      `rules: { highestReclaimableBytes: 50B, highestContentBytes: 999B }\nignore: ${ignore}`,
      tree,
    );

  test('excludes paths from reclaimable bytes, counts overlaps once, and is reported', () =>
    expect(
      judgeIgnoring('["**/.git", "/app/.git/*", "/nowhere"]').find(
        ({ id }) => id === 'highestReclaimableBytes',
      ),
    ).toMatchObject({
      value: 60,
      distance: 10,
      ignored: { bytes: 40, patterns: ['**/.git', '/app/.git/*'] },
    }));

  test('does not affect any other measure', () =>
    expect(judgeIgnoring('["/"]').find(({ id }) => id === 'highestContentBytes')).toMatchObject({
      value: 1000,
    }));

  test('is not mentioned if nothing matches', () =>
    expect(
      judgeIgnoring('["/nowhere"]').find(({ id }) => id === 'highestReclaimableBytes'),
    ).not.toHaveProperty('ignored'));

  test('the rule is unmeasured without paths', () =>
    expect(
      judgeIgnoring('["/"]', null).find(({ id }) => id === 'highestReclaimableBytes'),
    ).toMatchObject({
      outcome: 'unmeasured',
      value: null,
    }));
});

test('path rules of an image add to the general ones', () => {
  const budget =
    'paths: [{ path: /etc, deny: true }]\nimages: { app: { paths: [{ path: /app, deny: true }] ' +
    '}, other: { paths: [{ path: /x, deny: true }] } }';
  expect(getFindings(budget).map(({ id }) => id)).toEqual([
    'paths[0].deny',
    'images.app.paths[0].deny',
  ]);
});

test('path rules are unmeasured without paths, and do not pass', () =>
  expect(
    getFindings('paths: [{ path: /a, deny: true, highestBytes: 1B }]', null).map(
      ({ outcome }) => outcome,
    ),
  ).toEqual(['unmeasured', 'unmeasured']));

describe('what a pattern selects', () => {
  const count = (rows: readonly TreeRow[]) => {
    const tree = makeTree(rows);
    const counter = countPaths(tree, selectVisibleRows(tree, new Map()));
    for (const row of tree.depth.keys()) counter.add(row, true);
    return counter.finish();
  };
  const file = (i: number, visible: number) => ({ path: `/f${i}`, visible });

  test('all matches count, the ten largest are listed, and equal ones stay in order', () => {
    const sizes = [3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 9];
    const { bytes, count: found, matches } = count(sizes.map((size, i) => file(i, size)));
    expect([bytes, found]).toEqual([37, 11]);
    expect(matches.map(({ path }) => path)).toEqual(
      [10, 0, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `/f${i}`),
    );
  });
  test('an eleventh that is no larger is not listed', () => {
    const rows = Array.from({ length: 11 }, (_, i) => file(i, 3));
    expect(count(rows).matches.map(({ path }) => path)).toEqual(
      rows.slice(0, 10).map(({ path }) => path),
    );
  });
  test.each([
    ['the one with the most bytes', [2, 3, 3], [1, 2, 4], 3],
    ['the first of equal ones', [3, 2], [5, 5], 3],
    ['that of an empty file', [3], [0], 3],
    ['unknown for files without a layer', [-1], [5], -1],
    ['added up by layer', [2, 3, 3], [5, 3, 3], 3],
  ])('the layer of a folder is %s', (_what, layers, sizes, layer) => {
    const rows = layers.map((at, i) => ({ ...file(i, sizes[i] as number), layer: at }));
    const inside = rows.map((row) => ({ ...row, path: `/m${row.path}` }));
    const [match] = count([{ path: '/m', layer: -1 }, ...inside]).matches;
    expect(match?.layer).toBe(layer);
  });
});

test('what is ignored is listed down to a byte', () => {
  const tree = makeTree([
    { path: '/a', reclaimable: 1 },
    { path: '/b', reclaimable: 0 },
  ]);
  expect(judgePaths(tree, [], ['/a', '/b'], tree).ignored).toEqual({ bytes: 1, patterns: ['/a'] });
});
