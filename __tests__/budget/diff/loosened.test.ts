import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findLoosenings } from '../../../src/budget/diff/loosened.ts';
import { judgeReport, type MeasuredImage } from '../../../src/judge/judge.ts';
import type { Budget } from '../../../src/model/budget.ts';
import type { Verdict } from '../../../src/model/report.ts';
import { expectLinear } from '../../support/growth.ts';
import { makeBudget } from '../../support/image-facts.ts';
import {
  type BudgetData,
  budgetData,
  LABELS,
  measuredImage,
  parseData,
  TODAYS,
} from '../../support/random-budget.ts';
import { rounds } from '../../support/rounds.ts';

const between = (base: string | undefined, head: string | undefined) =>
  findLoosenings(
    base === undefined ? undefined : makeBudget(base),
    head === undefined ? undefined : makeBudget(head),
  );

const limit = (
  rule: string,
  bound: string,
  oldLimit: number,
  newLimit: number | null,
  unit = 'bytes',
) => ({
  kind: 'limit',
  rule,
  image: null,
  bound,
  unit,
  oldLimit,
  newLimit,
});

describe('a limit is loosened if', () => {
  test.each([
    [
      'it is raised',
      'rules: { highestImageBytes: 100B }',
      'rules: { highestImageBytes: 120B }',
      ['fail', 100, 120],
    ],
    ['it is removed', 'rules: { highestImageBytes: 100B }', 'rules: {}', ['fail', 100, null]],
    [
      'it is turned off',
      'rules: { highestImageBytes: 100B }',
      'rules: { highestImageBytes: off }',
      ['fail', 100, null],
    ],
    [
      'it only warns',
      'rules: { highestImageBytes: 100B }',
      'rules: { highestImageBytes: { warn: 100B } }',
      ['fail', 100, null],
    ],
    [
      'the warning comes later',
      'rules: { highestImageBytes: { warn: 80B, fail: 100B } }',
      'rules: { highestImageBytes: { warn: 90B, fail: 100B } }',
      ['warn', 80, 90],
    ],
    [
      'the warning was removed',
      'rules: { highestImageBytes: { warn: 80B, fail: 100B } }',
      'rules: { highestImageBytes: 100B }',
      ['warn', 80, null],
    ],
    [
      'a warning at the limit adds nothing to it',
      'rules: { highestImageBytes: { warn: 100B, fail: 100B } }',
      'rules: { highestImageBytes: { warn: 120B, fail: 120B } }',
      ['fail', 100, 120],
    ],
  ])('%s', (_behavior, base, head, [bound, oldLimit, newLimit]) =>
    expect(between(base, head)).toEqual([
      limit('highestImageBytes', bound as string, oldLimit as number, newLimit as number | null),
    ]),
  );

  test('both bounds are raised', () =>
    expect(
      between(
        'rules: { highestImageBytes: { warn: 80B, fail: 100B } }',
        'rules: { highestImageBytes: { warn: 90B, fail: 120B } }',
      ),
    ).toEqual([
      limit('highestImageBytes', 'warn', 80, 90),
      limit('highestImageBytes', 'fail', 100, 120),
    ]));

  test.each([
    ['lowered', 'rules: { lowestEfficiency: 0.99 }', 'rules: { lowestEfficiency: 0.95 }', 0.95],
    ["replaced by dive's default", 'rules: { lowestEfficiency: 0.99 }', 'rules: {}', 0.9],
    ['replaced by it with the whole file', 'rules: { lowestEfficiency: 0.99 }', undefined, 0.9],
    ['switched off', 'rules: { lowestEfficiency: 0.99 }', 'rules: { lowestEfficiency: off }', null],
  ])('a lower limit is %s', (_behavior, base, head, newLimit) =>
    expect(between(base, head)).toEqual([
      limit('lowestEfficiency', 'fail', 0.99, newLimit, 'ratio'),
    ]),
  );

  test('a file appears that is more lenient than the defaults', () =>
    expect(
      between(undefined, 'rules: { lowestEfficiency: 0, highestUserWastedPercent: off }'),
    ).toEqual([
      limit('lowestEfficiency', 'fail', 0.9, 0, 'ratio'),
      limit('highestUserWastedPercent', 'fail', 0.1, null, 'ratio'),
    ]));

  test('all limits of a deleted file are lost', () =>
    expect(
      between(
        'rules: { lowestEfficiency: 0.8, highestLayerCount: 5 }\npaths: [{ path: /x, deny: true ' +
          '}, { path: /y, highestBytes: 5B }]',
        undefined,
      ),
    ).toEqual([
      limit('highestLayerCount', 'fail', 5, null, 'count'),
      { kind: 'denial', rule: '/x', image: null },
      limit('/y', 'fail', 5, null),
    ]));
});

describe('nothing is loosened by', () => {
  test.each([
    [
      'another spelling',
      'rules: { highestImageBytes: 1MB }',
      'Rules:\n  highestImageBytes: "1,000kb"',
    ],
    [
      'writing a default explicitly',
      'rules: {}',
      'rules: { lowestEfficiency: 0.9, highestUserWastedPercent: 0.1 }',
    ],
    ['removing such a limit', 'rules: { lowestEfficiency: 0.9 }', undefined],
    [
      'a tighter limit',
      'rules: { highestImageBytes: 2B, lowestEfficiency: 0.9 }',
      'rules: { highestImageBytes: 1B, lowestEfficiency: 0.95 }',
    ],
    [
      'a new rule that is waived immediately',
      '',
      'rules: { highestImageBytes: 1B }\nwaivers: [{ rule: highestImageBytes, until: ' +
        '2030-01-01, why: x }]',
    ],
    ['a warning instead of nothing', 'rules: {}', 'rules: { highestImageBytes: { warn: 1B } }'],
    [
      'a failure instead of a warning',
      'rules: { highestImageBytes: { warn: 5B } }',
      'rules: { highestImageBytes: 5B }',
    ],
    [
      'a warning that could not come before the failure',
      'rules: { lowestEfficiency: { warn: 0.5 } }',
      'rules: { lowestEfficiency: { warn: 0.4 } }',
    ],
    [
      'a different order of paths',
      'paths: [{ path: /a, highestBytes: 1B }, { path: /b, deny: true }]',
      'paths: [{ path: /b, deny: true }, { path: /a, highestBytes: 1B }]',
    ],
    [
      'an equivalent glob',
      'paths: [{ path: "b/{x,y}", highestBytes: 1B }, { path: "**/.git", deny: true }]',
      'paths: [{ path: "**/b/{y,x}", highestBytes: 1B }, { path: .git, deny: true }]',
    ],
    [
      'separate denials instead of braces',
      'paths: [{ path: "**/{.git,.svn}", deny: true }]',
      'paths: [{ path: .git, deny: true }, { path: .svn, deny: true }]',
    ],
    [
      'a wider denial',
      'paths: [{ path: "**/.git", deny: true }]',
      'paths: [{ path: "**/.git*", deny: true }]',
    ],
    [
      'a denial instead of a limit',
      'paths: [{ path: /a, highestBytes: 5B }]',
      'paths: [{ path: /a, deny: true }]',
    ],
    [
      'a limit that moves to every existing image',
      'paths: [{ path: /a, highestBytes: 5B }]\nimages: { app: { paths: [{ path: /a, ' +
        'highestBytes: 9B }] } }',
      'paths: [{ path: /a, highestBytes: 5B }]\nimages: { app: {} }',
    ],
    ['an ignore that no rule uses', '', 'ignore: [/x]'],
    [
      'an ignore within another one',
      'rules: { highestReclaimableBytes: 1B }\nignore: [/usr/share]',
      'rules: { highestReclaimableBytes: 1B }\nignore: [/usr/share/zoneinfo/**]',
    ],
    [
      'an ignore that moves to its image',
      'rules: { highestReclaimableBytes: 1B }\nignore: [/x]\nimages: { app: {} }',
      'rules: { highestReclaimableBytes: 1B }\nimages: { app: { ignore: [/x] } }',
    ],
    [
      'a shorter waiver',
      'rules: { highestImageBytes: 1B }\nwaivers: [{ rule: highestImageBytes, until: ' +
        '2030-01-02, why: x }]',
      'rules: { highestImageBytes: 1B }\nwaivers: [{ rule: highestImageBytes, until: ' +
        '2030-01-01, why: y }]',
    ],
    ['an entry that only names an image', '', 'images: { app: { image: "docker:app" } }'],
    ['an estimate that no rule needs', '', 'estimate: true'],
  ])('%s', (_what, base, head) => expect(between(base, head)).toEqual([]));
});

describe('paths', () => {
  test('a raised limit on a path is reported with the glob as written', () =>
    expect(
      between(
        'paths: [{ path: "node_modules/{a,b}", highestBytes: 5B }]',
        'paths: [{ path: "node_modules/{a,b}", highestBytes: 6B }]',
      ),
    ).toEqual([limit('node_modules/{a,b}', 'fail', 5, 6)]));

  test('a denial is removed for one of several paths', () =>
    expect(
      between(
        'paths: [{ path: "**/{.git,.svn}", deny: true }]',
        'paths: [{ path: "**/.git", deny: true }]',
      ),
    ).toEqual([{ kind: 'denial', rule: '**/.svn', image: null }]));

  test('a denial is narrowed', () =>
    expect(
      between(
        'paths: [{ path: "*.pem", deny: true }]',
        'paths: [{ path: "key*.pem", deny: true }]',
      ),
    ).toEqual([{ kind: 'denial', rule: '*.pem', image: null }]));

  test('a limit replaces a denial', () =>
    expect(
      between('paths: [{ path: /x, deny: true }]', 'paths: [{ path: /x, highestBytes: 0 }]'),
    ).toEqual([{ kind: 'denial', rule: '/x', image: null }]));
});

describe('ignores and estimates', () => {
  const RULE = 'rules: { highestReclaimableBytes: 1B, highestPullBytes: 1B }\n';
  test('a path is removed', () =>
    expect(between(`${RULE}ignore: [/a]`, `${RULE}ignore: ["/{a,b}"]`)).toEqual([
      { kind: 'ignore', rule: '/{a,b}', image: null },
    ]));
  test('for one image', () =>
    expect(
      between(`${RULE}images: { app: {} }`, `${RULE}images: { app: { ignore: [/b] } }`),
    ).toEqual([{ kind: 'ignore', rule: '/b', image: 'app' }]));
  test('if only one image limits those bytes', () =>
    expect(
      between(
        'images: { app: { rules: { highestReclaimableBytes: 1B } } }',
        'ignore: [/b]\nimages: { app: { rules: { highestReclaimableBytes: 1B } } }',
      ),
    ).toEqual([{ kind: 'ignore', rule: '/b', image: null }]));
  test('stored sizes may be estimated', () =>
    expect(between(RULE, `${RULE}estimate: true`)).toEqual([
      { kind: 'estimate', rule: 'highestPullBytes', image: null },
    ]));
});

describe('growth', () => {
  const RULE = 'rules: { highestGrowthBytes: 5B, highestOwnBytes: 5B }\n';
  const ofFile = (kind: string) => ({ kind, rule: kind, image: null });

  test('for a path may be larger', () =>
    expect(
      between(
        'paths: [{ path: /a, highestGrowthBytes: 5B }]',
        'paths: [{ path: /a, highestGrowthBytes: 6B }]',
      ),
    ).toEqual([limit('/a highestGrowthBytes', 'fail', 5, 6)]));
  test('for a path is denied together with the path', () =>
    expect(
      between('paths: [{ path: /a, highestGrowthBytes: 5B }]', 'paths: [{ path: /a, deny: true }]'),
    ).toEqual([]));
  const setting = (rule: string, oldValue: string | null, newValue: string | null) => ({
    ...{ kind: 'setting', rule, image: null },
    ...{ oldValue, newValue },
  });
  test('no longer needs a baseline, or needs one', () => {
    const required = '{"required":true}';
    expect(between(`${RULE}baseline: { required: true }`, RULE)).toEqual([
      setting('baseline', required, null),
    ]);
    expect(between(RULE, `${RULE}baseline: { required: true }`)).toEqual([
      setting('baseline', null, required),
    ]);
  });
  test('can be overridden, by a new label, or no longer', () => {
    const [ok, big] = ['{"label":"ok"}', '{"label":"big"}'];
    expect(between(RULE, `${RULE}override: { label: big }`)).toEqual([
      setting('override', null, big),
    ]);
    expect(between(`${RULE}override: { label: ok }`, `${RULE}override: { label: big }`)).toEqual([
      setting('override', ok, big),
    ]);
    expect(between(`${RULE}override: { label: ok }`, RULE)).toEqual([
      setting('override', ok, null),
    ]);
  });
  test.each([
    ['noise: 10kB', 'noise: 1MB', setting('noise', '10kB', '1MB')],
    ['', 'noise: 0', setting('noise', null, '0')],
    ['inherited: fail', '', setting('inherited', 'fail', null)],
  ])('every change of a setting is reported: %s to %s', (before, now, expected) =>
    expect(between(`${RULE}${before}`, `${RULE}${now}`)).toEqual([expected]),
  );
  test('a preset is a separate setting, for the file and for an image', () => {
    expect(between('preset: go', 'preset: rust')).toEqual([setting('preset', 'go', 'rust')]);
    expect(between('images: { a: { preset: go } }', 'images: { a: { preset: rust } }')).toEqual([
      { ...setting('preset', 'go', 'rust'), image: 'a' },
    ]);
  });
  test('for own layers counts from another base image', () => {
    expect(between(`${RULE}base: alpine:3`, `${RULE}base: debian:12`)).toEqual([ofFile('base')]);
    expect(
      between(`${RULE}images: { app: {} }`, `${RULE}images: { app: { base: debian:12 } }`),
    ).toEqual([{ ...ofFile('base'), image: 'app' }]);
    expect(
      between(
        `${RULE}base: x\nimages: { app: {} }`,
        `${RULE}base: x\nimages: { app: { base: x } }`,
      ),
    ).toEqual([]);
    expect(between('base: alpine:3', 'base: debian:12')).toEqual([]);
  });
});

describe('waivers', () => {
  const RULES =
    'rules: { highestImageBytes: 1B }\npaths: [{ path: /a, highestBytes: 1B }, { path: /b, ' +
    'highestBytes: 1B }]\n';
  const makeWaived = (rule: string, until: string) =>
    `${RULES}waivers: [{ rule: "${rule}", until: ${until}, why: w }]`;

  test('one is added', () =>
    expect(between(RULES, makeWaived('highestImageBytes', '2027-01-31'))).toEqual([
      { kind: 'waiver', rule: 'highestImageBytes', image: null, until: '2027-01-31', why: 'w' },
    ]));
  test('one is extended', () =>
    expect(between(makeWaived('/a', '2026-12-31'), makeWaived('/a', '2027-01-31'))).toEqual([
      {
        kind: 'waiver',
        rule: '/a',
        image: null,
        until: '2027-01-31',
        oldUntil: '2026-12-31',
        why: 'w',
      },
    ]));
  test('one names another rule, because the rules swapped places', () => {
    const head = makeWaived('paths[0]', '2027-01-31')
      .replace('/a', '/x')
      .replace('/b', '/a')
      .replace('/x', '/b');
    expect(between(makeWaived('paths[0]', '2027-01-31'), head)).toEqual([
      { kind: 'waiver', rule: 'paths[0]', image: null, until: '2027-01-31', why: 'w' },
    ]);
  });
  test('of two waivers for a path, reports the one that lasts longest', () => {
    const paths = 'paths: [{ path: /a, highestBytes: 5B }, { path: /a, highestBytes: 9B }]\n';
    const waivers = `waivers:
      - { rule: "paths[1]", until: 2027-01-10, why: v }
      - { rule: "paths[0]", until: 2027-01-31, why: w }`;
    expect(between(paths, paths + waivers)).toEqual([
      { kind: 'waiver', rule: 'paths[0]', image: null, until: '2027-01-31', why: 'w' },
    ]);
  });
  test('one is for a single image, for a rule that applies to all', () =>
    expect(
      between(
        `${RULES}images: { app: {} }`,
        `${RULES}images: { app: { waivers: [{ rule: /b, until: 2027-01-31, why: w }] } }`,
      ),
    ).toEqual([{ kind: 'waiver', rule: '/b', image: 'app', until: '2027-01-31', why: 'w' }]));
  test('one covers a limit that is also raised', () =>
    expect(
      between(
        RULES,
        makeWaived('highestImageBytes', '2027-01-31').replace(
          'highestImageBytes: 1B ',
          'highestImageBytes: 2B ',
        ),
      ),
    ).toEqual([
      limit('highestImageBytes', 'fail', 1, 2),
      { kind: 'waiver', rule: 'highestImageBytes', image: null, until: '2027-01-31', why: 'w' },
    ]));
});

describe('images', () => {
  test('reports an entry that allows more than the general rules, and only that entry', () =>
    expect(
      between(
        'rules: { highestImageBytes: 5B }',
        'rules: { highestImageBytes: 5B }\nimages: { app: { rules: { highestImageBytes: 9B } } }',
      ),
    ).toEqual([{ ...limit('highestImageBytes', 'fail', 5, 9), image: 'app' }]));
  test('reports loosenings for all images once', () =>
    expect(
      between(
        'rules: { highestImageBytes: 5B }\nimages: { app: { rules: { lowestEfficiency: 0.5 } }, ' +
          'worker: {} }',
        'rules: { highestImageBytes: 6B }\nimages: { app: { rules: { lowestEfficiency: 0.5 } }, ' +
          'worker: {} }',
      ),
    ).toEqual([limit('highestImageBytes', 'fail', 5, 6)]));
  test('an image is no longer checked, and its rules are gone', () =>
    expect(
      between(
        'images: { app: { image: "docker:app", rules: { highestImageBytes: 5B } }, worker: { ' +
          'build: . } }',
        'images: { worker: { build: . } }',
      ),
    ).toEqual([
      { ...limit('highestImageBytes', 'fail', 5, null), image: 'app' },
      { kind: 'image', rule: 'images', image: 'app' },
    ]));
});

interface Occasion {
  readonly now: Date;
  /** On a pull request. */
  readonly label: string;
}

const occasion: fc.Arbitrary<Occasion> = fc.record({
  now: fc.constantFrom(...TODAYS),
  label: fc.constantFrom('', ...LABELS),
});

const getVerdict = (
  image: MeasuredImage,
  budget: Budget | undefined,
  { now, label }: Occasion,
  baseBudget: Budget | undefined,
): Verdict =>
  judgeReport({
    images: [image],
    budget,
    baseBudget: baseBudget ?? null,
    flags: new Map(),
    notices: [],
    now,
    toolVersion: '1',
    overrides: label === '' ? [] : [{ label, by: 'octocat' }],
  }).verdict;

/** Unmeasured counts as failed. */
const RANKS: Readonly<Record<Verdict, number>> = { pass: 0, warn: 1, fail: 2, unmeasured: 2 };

describe('for any budgets', () => {
  test('a budget is not looser than itself, even in another order', () => {
    fc.assert(
      fc.property(budgetData, (data) => {
        expect(findLoosenings(parseData(data), parseData(data))).toEqual([]);
        const { paths, waivers, ...rest } = data as {
          paths: unknown[];
          waivers: { rule: string }[];
        };
        const named = waivers.filter(({ rule }) => !rule.startsWith('paths['));
        const base = parseData({ ...rest, paths, waivers: named });
        expect(
          findLoosenings(base, parseData({ ...rest, paths: paths.toReversed(), waivers: named })),
        ).toEqual([]);
      }),
    );
  });

  test('every image that newly passes is explained by a reported loosening', () => {
    const budgets = fc.option(budgetData, { nil: undefined });
    let got = 0;
    fc.assert(
      fc.property(
        budgets,
        budgets,
        fc.array(measuredImage, { minLength: 8, maxLength: 8 }),
        occasion,
        (one, other, images, now) => {
          const [base, head] = [one && parseData(one), other && parseData(other)];
          // Without a budget, the same limits apply as with an empty one, but a pass is a warning.
          const before = base ?? parseData({});
          const passes = images.filter(
            (image) =>
              RANKS[getVerdict(image, head, now, base)] <
              RANKS[getVerdict(image, before, now, base)],
          );
          got += passes.length;
          if (passes.length > 0) expect(findLoosenings(base, head)).not.toEqual([]);
        },
      ),
      { numRuns: rounds(25) },
    );
    expect(got).toBeGreaterThan(0);
  });

  test('small successive changes are reported as well', () => {
    fc.assert(
      fc.property(
        budgetData,
        budgetData,
        fc.constantFrom(
          'rules',
          'paths',
          'ignore',
          'waivers',
          'images',
          'estimate',
          'baseline',
          'override',
        ),
        fc.array(measuredImage, { minLength: 8, maxLength: 8 }),
        occasion,
        (data, other, key, images, now) => {
          const [base, head] = [
            parseData({ ...data, waivers: [] }),
            parseData(changeKey(data, other, key)),
          ];
          const passes = images.some(
            (image) =>
              RANKS[getVerdict(image, head, now, base)] < RANKS[getVerdict(image, base, now, base)],
          );
          if (passes) expect(findLoosenings(base, head)).not.toEqual([]);
        },
      ),
      { numRuns: rounds(25) },
    );
  });

  test('changes of platforms are reported as well', () => {
    fc.assert(
      fc.property(
        budgetData,
        budgetData,
        fc.array(measuredImage, { minLength: 8, maxLength: 8 }),
        occasion,
        (data, other, images, now) => {
          const [base, head] = [
            parseData({ ...data, waivers: [] }),
            parseData(changeKey(data, other, 'platforms')),
          ];
          const passes = images.some(
            (image) =>
              RANKS[getVerdict(image, head, now, base)] < RANKS[getVerdict(image, base, now, base)],
          );
          if (passes) expect(findLoosenings(base, head)).not.toEqual([]);
        },
      ),
      { numRuns: rounds(25) },
    );
  });
});

/** The first budget without its waivers, and with one key of the other. */
function changeKey(data: BudgetData, other: BudgetData, key: string): BudgetData {
  if (key !== 'waivers') return { ...data, waivers: [], [key]: other[key] };
  const paths = data.paths as { path: string }[];
  const names = new Set(
    paths.flatMap(({ path }, index) => [
      path,
      `paths[${index}]`,
      `paths[${index}].deny`,
      `paths[${index}].highestGrowthBytes`,
    ]),
  );
  const waivers = (other.waivers as { rule: string }[]).filter(
    // Keys that this budget lacks and that would be an error in it.
    ({ rule }) => /^(?:highest|lowest)/.test(rule) || names.has(rule),
  );
  return { ...data, waivers };
}

test('large budgets are compared in linear time', () =>
  expectLinear((count) => {
    const [base, head] = [largeBudget(count, ''), largeBudget(count, 'z')];
    return () => expect(findLoosenings(base, head).length).toBeGreaterThan(count / 3);
  }, 1000));

/** @param salt makes its globs different, so that they have to be compared one by one */
function largeBudget(count: number, salt: string): Budget {
  const times = (share: number, line: (i: number) => string): string =>
    Array.from({ length: count / share }, (_, i) => `${line(i)}\n`).join('');
  const day = (i: number): string => new Date(i * 86_400_000 + 1e12).toISOString().slice(0, 10);
  const limits = times(1, (i) => `- { path: "/*a*b${i % 50}", highestBytes: ${i}B }`);
  const denials = times(2, (i) => `- { path: "**/*x*y*${salt}${i}*", deny: true }`);
  const waivers = times(10, (i) => `- { rule: "paths[${i * 9}]", until: ${day(i)}, why: x }`);
  const entries = times(1, (i) => `  i${i}: { ignore: ["*p*q${salt}*${i}"] }`);
  return makeBudget(
    'rules: { highestReclaimableBytes: 1B }\nignore: ' +
      `["*p*r${salt}"]\npaths:\n${limits}${denials}waivers:\n${waivers}images:\n${entries}`,
  );
}
