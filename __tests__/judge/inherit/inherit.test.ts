import { describe, expect, test } from '@jest/globals';
import { compareAmounts } from '../../../src/judge/inherit/amounts.ts';
import { measureBaseUpdate } from '../../../src/judge/inherit/base-update.ts';
import { inheritFinding } from '../../../src/judge/inherit/inherit.ts';
import { parseReport } from '../../../src/judge/parse-report.ts';
import { toExitCode } from '../../../src/judge/verdict.ts';
import type { Finding, Outcome } from '../../../src/model/report.ts';
import { renderJson } from '../../../src/report/data/json.ts';
import { isWorthAComment } from '../../../src/report/paint/github/comment.ts';
import { formatHeadline } from '../../../src/report/words/headline.ts';
import { makeBudget } from '../../support/image-facts.ts';
import {
  changeImage,
  DIVE_OFF,
  getFindings,
  getSide,
  judge,
  type Side,
} from './inherited-image.ts';

const MB = 1_000_000;
const size = (bytes: number): Side => ({ measures: { imageBytes: bytes } });
const LIMIT = 'highestImageBytes: 150MB';

const headline = (rules: string, before: Side, now: Side, more = {}): string =>
  judge(rules, changeImage(before, now), more).images.map((image) => formatHeadline(image))[0] ??
  '';

describe('a size limit that the baseline breaks too', () => {
  test.each([
    [
      'unchanged',
      180.4,
      180.4,
      'inherited',
      '180.4 MB, 30.4 MB over budget before this change, unchanged by it',
    ],
    [
      'a little larger',
      180.4,
      180.5,
      'inherited',
      '180.5 MB, 30.5 MB over budget before this change, unchanged by it',
    ],
    [
      'smaller',
      180.4,
      170.4,
      'inherited',
      '170.4 MB, 20.4 MB over budget, 10.0 MB less than before this change',
    ],
    [
      'larger',
      180.4,
      192.7,
      'fail',
      '192.7 MB, 42.7 MB over budget, 12.3 MB of it from this change',
    ],
    ['newly over', 149, 151, 'fail', '151.0 MB, 1.0 MB over its 150 MB budget'],
    [
      'newly over by a byte',
      150,
      150.000001,
      'fail',
      '150,000,001 B, 1 B over its 150,000,000 B budget',
    ],
    ['within again', 180, 150, 'pass', '150.0 MB, within its 150 MB budget'],
  ])('%s', (_what, before, now, outcome, words) => {
    const report = judge(LIMIT, changeImage(size(before * MB), size(now * MB)));
    expect(getFindings(report)[0]).toMatchObject({ outcome, baselineValue: before * MB });
    expect(toExitCode(report)).toBe(outcome === 'fail' ? 1 : 0);
    const said = headline(LIMIT, size(before * MB), size(now * MB)).replace(/ \(.*\)$/, '');
    expect(said).toBe(words);
  });

  test('noise is exact to the byte', () => {
    const rules = `${LIMIT}\nnoise: 20kB`;
    const getOutcome = (now: number): Outcome | undefined =>
      getFindings(judge(rules, changeImage(size(200 * MB), size(now))))[0]?.outcome;
    expect(getOutcome(200_020_000)).toBe('inherited');
    expect(getOutcome(200_020_001)).toBe('fail');
    expect(
      getFindings(judge(`${LIMIT}\nnoise: 0`, changeImage(size(200 * MB), size(200 * MB + 1))))[0],
    ).toMatchObject({ outcome: 'fail', change: { amount: 1 } });
  });

  test('is silent: no comment, a successful verdict', () => {
    const report = judge(LIMIT, changeImage(size(200 * MB), size(200 * MB)));
    expect([report.verdict, isWorthAComment(report)]).toEqual(['pass', false]);
  });

  test('inherited: fail turns it off', () => {
    const report = judge(`${LIMIT}\ninherited: fail`, changeImage(size(200 * MB), size(200 * MB)));
    expect(getFindings(report)[0]).toMatchObject({ outcome: 'fail', change: { held: 'off' } });
    expect(toExitCode(report)).toBe(1);
  });

  test('a branch never inherits', () => {
    const report = judge(LIMIT, changeImage(size(200 * MB), size(200 * MB)), { isOfBranch: true });
    expect(getFindings(report)[0]).toMatchObject({ outcome: 'fail', change: { held: 'branch' } });
  });

  test('another failing limit decides the exit code', () => {
    const [before, now] = [200 * MB, 200 * MB].map((imageBytes, i) => ({
      measures: { imageBytes, reclaimableBytes: i * 5 * MB },
    })) as [Side, Side];
    const report = judge(`${LIMIT}, highestReclaimableBytes: 1MB`, changeImage(before, now));
    expect(getFindings(report).map(({ outcome }) => outcome)).toEqual(['inherited', 'fail']);
    expect(toExitCode(report)).toBe(1);
    expect(formatHeadline(report.images[0] as never)).toContain('reclaimable bytes 4.0 MB over');
  });

  test('never hides that an image could not be measured', () => {
    const image = changeImage(size(200 * MB), size(200 * MB));
    const error = { code: 'SOURCE_UNREADABLE', message: 'broken' } as const;
    expect(toExitCode(judge(LIMIT, { ...image, error }))).toBe(3);
    const usage = { code: 'SOURCE_AMBIGUOUS', message: 'which one' } as const;
    expect(toExitCode(judge(LIMIT, { ...image, error: usage }))).toBe(2);
  });
});

describe('warnings are inherited too, but never excuse a failure', () => {
  const rules = 'highestImageBytes: { warn: 100MB, fail: 150MB }';
  test.each([
    ['both warn', 120, 120, 'inherited'],
    ['from a failure back to a warning', 180, 120, 'inherited'],
    ['from a warning to a failure', 149.99, 150.01, 'fail'],
    ['a larger warning', 120, 130, 'warn'],
    ['a new warning', 90, 120, 'warn'],
  ])('%s', (_what, before, now, outcome) =>
    expect(
      getFindings(judge(rules, changeImage(size(before * MB), size(now * MB))))[0]?.outcome,
    ).toBe(outcome),
  );
});

describe('ratios are compared by their wasted bytes', () => {
  const waste = (imageBytes: number, wastedBytes: number, efficiencyRatio: number): Side => ({
    measures: { imageBytes, wastedBytes, efficiencyRatio, userWastedRatio: 1 - efficiencyRatio },
  });
  const judgeBoth = (before: Side, now: Side) =>
    getFindings(
      judge('lowestVisibleRatio: 1%', changeImage(before, now), {
        budget: makeBudget('rules: { lowestEfficiency: 0.9, highestUserWastedPercent: 0.1 }'),
      }),
    ).map(({ outcome }) => outcome);

  test('a smaller image with the same waste has a worse ratio, and inherits', () =>
    expect(judgeBoth(waste(100e6, 20e6, 0.8), waste(50e6, 20e6, 0.6))).toEqual([
      'inherited',
      'inherited',
    ]));
  test('a larger image with more waste has a better ratio, and fails', () =>
    expect(judgeBoth(waste(100e6, 20e6, 0.8), waste(200e6, 25e6, 0.85))).toEqual(['fail', 'fail']));
  test('the visible ratio is compared by reclaimable bytes', () => {
    const of = (reclaimableBytes: number, visibleRatio: number): Side => ({
      measures: { reclaimableBytes, visibleRatio },
    });
    const getOutcome = (now: Side) =>
      getFindings(judge('lowestVisibleRatio: 90%', changeImage(of(20e6, 0.8), now)))[0]?.outcome;
    expect(getOutcome(of(20e6, 0.7))).toBe('inherited');
    expect(getOutcome(of(21e6, 0.85))).toBe('fail');
  });
  test.each([
    ['infinity on both sides', 'Infinity', 'Infinity', 'inherited'],
    ['infinity from a number', 'number', 'Infinity', 'fail'],
  ] as const)('%s', (_what, before, now, outcome) => {
    const of = (diveUserWasted: 'number' | 'Infinity'): Side => ({
      measures: { userWastedRatio: diveUserWasted === 'number' ? 0.01 : null, wastedBytes: 10 },
      more: { diveUserWasted },
    });
    const report = judge(LIMIT, changeImage(of(before), of(now)), {
      budget: makeBudget('rules: { lowestEfficiency: off, highestUserWastedPercent: 0.1 }'),
    });
    expect(getFindings(report)[0]?.outcome).toBe(outcome);
  });
});

describe('noise does not apply to counts', () => {
  test.each([
    [20, 20, 'inherited'],
    [20, 19, 'inherited'],
    [20, 21, 'fail'],
  ])('from %i to %i layers', (before, now, outcome) =>
    expect(
      getFindings(
        judge(
          'highestLayerCount: 15',
          changeImage({ measures: { layerCount: before } }, { measures: { layerCount: now } }),
        ),
      )[0]?.outcome,
    ).toBe(outcome),
  );
});

describe('layers over the limit', () => {
  const getOutcome = (before: readonly number[], now: readonly number[]) =>
    getFindings(
      judge('highestLayerBytes: 50MB', changeImage({ layers: before }, { layers: now })),
    )[0];
  test('the same one is inherited', () =>
    expect(getOutcome([60e6, 10e6], [60e6, 11e6])?.outcome).toBe('inherited'));
  test('another one fails although the largest size is the same', () =>
    expect(getOutcome([60e6, 10e6], [60e6, 55e6])).toMatchObject({
      outcome: 'fail',
      change: { newCount: 1, amount: 5e6 },
    }));
  test('a larger one fails', () =>
    expect(getOutcome([60e6, 10e6], [63e6, 10e6])).toMatchObject({
      outcome: 'fail',
      change: { newCount: 0, amount: 3e6 },
    }));
});

describe('paths are compared separately', () => {
  const rows = (...paths: [string, number][]): Side => ({
    rows: paths.map(([path, visible]) => ({ path, visible })),
  });
  const getOutcome = (rule: string, before: Side, now: Side) =>
    getFindings(judge(`privateFiles: off\npaths: [${rule}]`, changeImage(before, now)))[0];
  const DENY = '{ path: "*.pem", deny: true }';

  test('the same denied path is inherited', () =>
    expect(getOutcome(DENY, rows(['/a.pem', 100]), rows(['/a.pem', 100]))?.outcome).toBe(
      'inherited',
    ));
  test('another one fails, even if there are no more, and even if it is empty', () =>
    expect(
      getOutcome(DENY, rows(['/a.pem', 100], ['/b.pem', 1]), rows(['/a.pem', 100], ['/c.pem', 0])),
    ).toMatchObject({ outcome: 'fail', value: 2, baselineValue: 2, change: { newCount: 1 } }));
  test('a larger one fails', () =>
    expect(getOutcome(DENY, rows(['/a.pem', 100]), rows(['/a.pem', 50_000]))).toMatchObject({
      outcome: 'fail',
      change: { amount: 49_900, newCount: 0 },
    }));
  test('compares more than the ten listed ones', () => {
    const many = Array.from({ length: 40 }, (_, i): [string, number] => [`/f${100 + i}.pem`, 9]);
    expect(getOutcome(DENY, rows(...many), rows(...many))?.outcome).toBe('inherited');
    expect(getOutcome(DENY, rows(...many), rows(...many, ['/z.pem', 9]))?.outcome).toBe('fail');
  });
  test('a limit on paths counts new or larger matches, not the sum', () => {
    const rule = '{ path: "*.bin", highestBytes: 1MB }';
    const [one, other] = [rows(['/a.bin', 2e6]), rows(['/b.bin', 2e6])];
    expect(getOutcome(rule, one, one)?.outcome).toBe('inherited');
    expect(getOutcome(rule, one, other)).toMatchObject({
      outcome: 'fail',
      value: 2e6,
      baselineValue: 2e6,
      change: { amount: 2e6 },
    });
  });
});

describe('a limit that the change adds or lowers', () => {
  const old = (rules: string) => ({ baseBudget: makeBudget(`rules: { ${DIVE_OFF}, ${rules} }`) });
  const image = () => changeImage(size(120 * MB), size(120 * MB));
  test.each([
    ['lowered below the image', 'highestImageBytes: 150MB', 'fail', 'lowered'],
    ['added', 'highestLayerCount: 100', 'fail', 'added'],
    ['lowered, but already broken', 'highestImageBytes: 110MB', 'inherited', undefined],
    ['the same', 'highestImageBytes: 100MB', 'inherited', undefined],
    ['raised', 'highestImageBytes: 90MB', 'inherited', undefined],
  ])('%s', (_what, rules, outcome, held) => {
    const report = judge('highestImageBytes: 100MB', image(), old(rules));
    const [finding] = getFindings(report);
    expect([finding?.outcome, finding?.change?.held]).toEqual([outcome, held]);
    if (held !== undefined)
      expect(formatHeadline(report.images[0] as never)).toContain(`limit ${held} by this change`);
  });
  test("a base branch without a budget has only dive's defaults", () => {
    const report = judge('highestImageBytes: 100MB', image(), { baseBudget: null });
    expect(getFindings(report)[0]?.change?.held).toBe('added');
  });
  test('finds a path rule at any position', () => {
    const rows = { rows: [{ path: '/a.pem', visible: 5 }] };
    const paths = (...globs: string[]) =>
      `paths: [${globs.map((glob) => `{ path: "${glob}", deny: true }`).join(', ')}]`;
    const getOutcome = (before: string) =>
      getFindings(
        judge(`privateFiles: off\n${paths('*.pem')}`, changeImage(rows, rows), {
          baseBudget: makeBudget(before),
        }),
      )[0]?.outcome;
    expect(getOutcome(paths('*.key', '*.pem'))).toBe('inherited');
    expect(getOutcome(paths('*.key'))).toBe('fail');
  });
});

describe('the baseline has to be the start of the change, and certain', () => {
  test('an older one does not count, and the commits in between are listed', () => {
    const origin = {
      commit: 'c'.repeat(40),
      distance: 2,
      between: ['a'.repeat(40), 'b'.repeat(40)],
    };
    const [finding] = getFindings(judge(LIMIT, changeImage(size(200e6), size(200e6), origin)));
    expect(finding).toMatchObject({ outcome: 'fail', change: { held: 'older' } });
    expect(String(finding?.why)).toContain('there is no report of aaaaaaa, bbbbbbb');
    const [within] = getFindings(judge(LIMIT, changeImage(size(100e6), size(200e6), origin)));
    expect(within).toMatchObject({ outcome: 'fail', baselineValue: 100e6 });
    expect(String(within?.why)).toContain('there is no report of aaaaaaa, bbbbbbb');
    const [passed] = getFindings(judge(LIMIT, changeImage(size(100e6), size(120e6), origin)));
    expect(passed?.why).toBeUndefined();
  });
  test('an unverified report makes nothing more lenient', () => {
    const origin = { commit: 'c'.repeat(40), distance: 0, isUnverified: true as const };
    const image = changeImage(size(200e6), size(200e6), origin);
    const [finding] = getFindings(judge(LIMIT, image));
    expect(finding).toMatchObject({ outcome: 'fail', change: { held: 'unverified' } });
    expect(String(finding?.why)).toContain('may come from this pull request');
    const growth = 'highestGrowthBytes: 1MB';
    expect(getFindings(judge(growth, image))[0]?.outcome).toBe('pass');
    const required = judge(`${growth}\nbaseline: { required: true }`, image);
    expect([getFindings(required)[0]?.outcome, toExitCode(required)]).toEqual(['unmeasured', 3]);
  });
});

describe('an update of the base image is not part of the change', () => {
  const makeBased = (
    base: number,
    own: number,
    name = 'debian:12',
    namedBy = 'dockerfile',
  ): Side => ({
    layers: [base, own],
    more: {
      base: {
        name,
        digest: null,
        layerCount: 1,
        by: 'dockerfile',
        namedBy: namedBy as 'label',
        certainty: 'exact',
      },
    },
  });
  const of = (before: Side, now: Side) => judge(LIMIT, changeImage(before, now));
  test('is reported, and does not fail', () => {
    const report = of(makeBased(100e6, 80e6), makeBased(110e6, 80e6));
    expect(getFindings(report)[0]).toMatchObject({
      outcome: 'inherited',
      change: { amount: 0, baseImageUpdate: 10e6 },
    });
    expect(formatHeadline(report.images[0] as never)).toContain(
      '40.0 MB over budget, +10.0 MB by a base image update, none of it from this change',
    );
  });
  test('growth from the change itself still fails', () => {
    const report = of(makeBased(100e6, 80e6), makeBased(110e6, 85e6));
    expect(getFindings(report)[0]).toMatchObject({ outcome: 'fail', change: { amount: 5e6 } });
    expect(formatHeadline(report.images[0] as never)).toContain(
      '45.0 MB over budget, 5.0 MB of it from this change, +10.0 MB by a base image update',
    );
  });
  test.each([
    ['highestContentBytes: 150MB', 10e6],
    ['highestPullBytes: 150MB', 10e6],
    ['highestPullSeconds: 1s', 10e6],
    ['highestCostPerYear: 1\ncost: { pullsPerDay: 1000, egressPerGB: 1 }', 10e6],
  ])('nor are measures that follow from the size: %s', (rules, baseImageUpdate) => {
    const makeSized = (side: Side, bytes: number): Side => ({
      ...side,
      measures: { contentBytes: bytes, pullBytes: bytes },
      more: { ...side.more, pullBytesAre: 'exact' },
    });
    const [before, now] = [makeBased(100e6, 80e6), makeBased(110e6, 80e6)];
    const image = changeImage(makeSized(before, 180e6), makeSized(now, 190e6));
    const [finding] = getFindings(judge(`privateFiles: off, ${rules}`, image));
    expect(finding).toMatchObject({
      outcome: 'inherited',
      change: { amount: 0, baseImageUpdate },
    });
  });
  test.each([
    ['another FROM', makeBased(110e6, 80e6, 'debian:13')],
    ['a base image that only a label names', makeBased(110e6, 80e6, 'debian:12', 'label')],
  ])('%s is a change', (_what, now) =>
    expect(getFindings(of(makeBased(100e6, 80e6), now))[0]).toMatchObject({
      outcome: 'fail',
      change: { amount: 10e6 },
    }),
  );
});

describe('creep', () => {
  const judgeGrowth = (now: number) => {
    const image = changeImage(size(200e6), size(now));
    const [first] = getFindings(judge(LIMIT, image));
    const breach = { commit: 'a'.repeat(40), value: 195e6 };
    const findings = first === undefined ? [] : [{ ...first, breach }];
    const baseline = { facts: getSide(size(200e6)), findings };
    return judge(`${LIMIT}\nnoise: 500kB`, { ...image, baseline });
  };
  test('is shown once it exceeds ten times the noise', () => {
    expect(getFindings(judgeGrowth(200e6))[0]?.change?.crept).toBeUndefined();
    const report = judgeGrowth(200.4e6);
    expect(getFindings(report)[0]).toMatchObject({
      outcome: 'inherited',
      change: { crept: 5.4e6 },
    });
    expect(formatHeadline(report.images[0] as never)).toContain(
      '50.4 MB over budget before this change, unchanged by it, ' +
        'up 5.4 MB since it was first broken',
    );
  });
});

describe('a report that is judged again', () => {
  const rows = { rows: [{ path: '/a.pem', visible: 5 }] };
  const both = { ...size(200e6), ...rows };
  const keys = 'privateFiles: off\npaths: [{ path: "*.pem", deny: true }]';
  test('inherits based on what it kept about the baseline', () => {
    const first = judge(`${LIMIT}, ${keys}`, changeImage(both, both));
    const text = renderJson(first);
    const [stored] = parseReport({ text, source: 'report.json' }).images;
    const again = judge(`${LIMIT}, ${keys}`, stored as never);
    expect(getFindings(again).map(({ outcome }) => outcome)).toEqual(['inherited', 'inherited']);
    expect(getFindings(again)).toEqual(getFindings(first));
    const lower = judge('highestImageBytes: 120MB', stored as never);
    expect(getFindings(lower)[0]).toMatchObject({ outcome: 'inherited', distance: 80e6 });
  });
  test('fails like the first time', () => {
    const first = judge(`${LIMIT}, ${keys}`, changeImage(size(190e6), both));
    const [stored] = parseReport({ text: renderJson(first), source: 'report.json' }).images;
    expect(getFindings(judge(`${LIMIT}, ${keys}`, stored as never))).toEqual(getFindings(first));
    expect(getFindings(first).map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
  });
  test.each([
    ['newly', [], 300],
    ['by more', [{ path: '/a.pem', visible: 100 }], 200],
  ])('fails for paths that grew %s', (_what, before, growth) => {
    const now = { rows: [{ path: '/a.pem', visible: 300 }] };
    const rule = 'privateFiles: off\npaths: [{ path: "*.pem", highestGrowthBytes: 100B }]';
    const [finding] = getFindings(judge(rule, changeImage({ rows: before }, now)));
    expect(finding).toMatchObject({ outcome: 'fail', value: growth, matchCount: 1 });
  });
});

const finding = (more: object): Finding => ({
  ...{ id: 'rule', rule: 'rule', measure: 'imageBytes', unit: 'bytes', bound: 'atMost' },
  ...{ warnLimit: null, failLimit: 100, isDefault: false, from: '' },
  ...({ value: 110, distance: 10, outcome: 'fail', ...more } as Pick<Finding, 'value'> & Finding),
});

test.each([
  ['as much as noise', {}, { value: 100, change: { amount: 10 } }, true],
  ['more than noise', {}, { value: 99, change: { amount: 11 } }, undefined],
  ['less, as much as noise', {}, { value: 120, change: { amount: -10 } }, true],
  [
    'bytes behind a ratio',
    { unit: 'ratio', value: 0.9 },
    { value: 0.8, change: { amount: 4, baseImageUpdate: 6 } },
    true,
  ],
  [
    'more bytes behind a ratio',
    { unit: 'ratio', value: 0.9 },
    { value: 0.8, change: { amount: 5, baseImageUpdate: 6 } },
    undefined,
  ],
  ['bytes without an update', { unit: 'ratio' }, { value: 1, change: { amount: 10 } }, true],
  ['something new', {}, { value: 110, change: { amount: 0, newCount: 1 } }, undefined],
  ['the same count', { unit: 'count' }, { value: 110, change: { amount: 0 } }, true],
  ['another count', { unit: 'count' }, { value: 109, change: { amount: 1 } }, undefined],
])('a value is unchanged if noise explains it: %s', (_what, more, result, isUnchanged) => {
  const change = { unit: 'bytes', noiseBytes: 10, ...result.change } as const;
  const before = { outcome: 'fail', value: result.value, change } as const;
  const { isUnchanged: found } = inheritFinding(
    finding(more),
    before as Parameters<typeof inheritFinding>[1],
    undefined,
  );
  expect(found).toBe(isUnchanged);
});

describe('what a change added to a finding', () => {
  const compare = (more: object, facts: object, comparison: object, before?: object) =>
    compareAmounts(
      finding(more),
      100,
      { facts: { measures: {}, ...facts }, comparison } as unknown as Parameters<
        typeof compareAmounts
      >[2],
      before && finding(before),
    );
  test.each([
    ['a', { amount: 0 }],
    ['b', { amount: 0, newCount: 1 }],
  ])('another base image is another violation: a, %s', (name, amounts) =>
    expect(
      compare(
        { measure: 'allowedBase', unit: 'count', value: 1 },
        { base: { name } },
        { baseline: { base: { name: 'a' } } },
      ),
    ).toEqual({ ...amounts, unit: 'count', basisBytes: 100 }),
  );
  test('only the size behind a cost is compared', () =>
    expect(
      compare(
        { measure: 'costPerYear', unit: 'money' },
        { measures: { pullBytes: 120 } },
        { baseline: { measures: { pullBytes: 90 } }, measures: { pullGrowthBytes: 25 } },
      ),
    ).toEqual({ amount: 25, unit: 'bytes', basisBytes: 90 }));
  test.each([
    [{}, { amount: 10 }],
    [{ change: { baseImageUpdate: 4 } }, { amount: 6, baseImageUpdate: 4 }],
  ])('a report that is judged again keeps the update of the base image: %j', (before, amounts) =>
    expect(
      compare({ measure: 'contentBytes' }, {}, { baseline: {}, measures: {} }, before),
    ).toEqual({ ...amounts, unit: 'bytes', basisBytes: 100 }),
  );
  test.each([
    [1, { amount: 3, newCount: 1, unit: 'bytes', basisBytes: 0 }],
    [2, undefined],
  ])('private files are compared only if all %d are listed', (matchCount, amounts) => {
    const makeListed = (path: string) => ({
      ...{ measure: 'privateFiles', unit: 'count', matchCount },
      matches: [{ path, bytes: 3, layer: 0, isVisible: true }],
    });
    const compared = { facts: {}, comparison: {}, baseline: {} } as unknown;
    expect(
      compareAmounts(
        finding(makeListed('/new')),
        100,
        compared as Parameters<typeof compareAmounts>[2],
        finding({ ...makeListed('/old'), matchCount: 1 }),
      ),
    ).toEqual(amounts);
  });
});

test.each([
  [
    'layerCount',
    [
      [0, 0],
      [null, 1],
      [null, 2],
    ],
    2,
  ],
  [
    'layerCount',
    [
      [0, null],
      [1, 0],
    ],
    -1,
  ],
  [
    'pullBytes',
    [
      [0, 0],
      [null, 1],
    ],
    40,
  ],
  ['pullBytes', [[0, null]], -30],
  ['fileCount', [[null, 0]], 0],
] as const)('an update of the base image adds to %s: %j', (measure, pairs, added) => {
  const base = { name: 'debian:12', certainty: 'exact', namedBy: 'budget' };
  const layers = pairs.map(([oldIndex, newIndex]) => ({
    ...{ oldIndex, newIndex, origin: 'base', state: 'changed' },
    ...{ oldStoredBytes: oldIndex === null ? 0 : 30, newStoredBytes: newIndex === null ? 0 : 35 },
  }));
  const given = [measure, { base }, { baseline: { base }, layers }] as unknown;
  expect(measureBaseUpdate(...(given as Parameters<typeof measureBaseUpdate>))).toBe(added);
});

test('counts have no noise', () => {
  const layers = (layerCount: number): Side => ({ measures: { layerCount } });
  const report = judge('highestLayerCount: 5', changeImage(layers(6), layers(7)));
  expect(getFindings(report)[0]?.change).toMatchObject({ unit: 'count', amount: 1, noiseBytes: 0 });
});
