import { describe, expect, test } from '@jest/globals';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { compareImages } from '../../src/compare/compare.ts';
import { type JudgeRequest, judgeReport, type MeasuredImage } from '../../src/judge/judge.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { Finding, GateReport } from '../../src/model/report.ts';
import {
  buildFacts,
  getUnread,
  makeBudget,
  makeTree,
  type TreeRow,
} from '../support/image-facts.ts';

const OLD: readonly TreeRow[] = [
  { path: '/app' },
  { path: '/app/a', visible: 600 },
  { path: '/app/gone', visible: 100 },
  { path: '/etc' },
  { path: '/etc/x', visible: 200 },
];
const NEW: readonly TreeRow[] = [
  { path: '/app' },
  { path: '/app/a', visible: 650 },
  { path: '/app/b', visible: 150, layer: 1 },
  { path: '/etc' },
  { path: '/etc/x', visible: 200 },
];

/** An image of 1100 bytes whose baseline has 1000. */
function image(more: Partial<ReadFacts> = {}, baseline: Partial<ReadFacts> = {}): MeasuredImage {
  const old = buildFacts(
    { imageBytes: 1000, pullBytes: 400 },
    { tree: makeTree(OLD), ...baseline },
  );
  const facts = buildFacts({ imageBytes: 1100, pullBytes: 450 }, { tree: makeTree(NEW), ...more });
  const comparison = compareImages(facts, old, { matchedBy: 'name', report: null });
  return { key: facts.key, facts, comparison, baseline: { facts: old }, notices: [] };
}

const alone = (noBaseline?: string): MeasuredImage => {
  const { comparison: _comparison, baseline: _baseline, ...rest } = image();
  return { ...rest, noBaseline };
};

function judge(text: string, one: MeasuredImage, more: Partial<JudgeRequest> = {}): GateReport {
  const budget = makeBudget(`${text}\n`);
  const request = {
    flags: new Map(),
    notices: [],
    now: new Date('2026-11-21T12:00:00Z'),
    toolVersion: '0',
  };
  return judgeReport({ ...request, budget, images: [one], ...more });
}

const OFF = 'lowestEfficiency: off, highestUserWastedPercent: off';
const findings = (report: GateReport): readonly Finding[] => report.images[0]?.findings ?? [];
const getFinding = (rules: string, one: MeasuredImage, more = ''): Finding | undefined =>
  findings(judge(`rules: { ${OFF}, ${rules} }\n${more}`, one))[0];

describe('growth is judged', () => {
  test.each([
    ['highestGrowthBytes: 100B', 100, 'pass', 0],
    ['highestGrowthBytes: 99B', 100, 'fail', 1],
    ['highestGrowthBytes: { warn: 50B, fail: 200B }', 100, 'warn', 50],
    ['highestGrowthPercent: 10%', 0.1, 'pass', 0],
    ['highestGrowthPercent: 9%', 0.1, 'fail', 0.1 - 0.09],
    ['highestPullGrowthBytes: 49B', 50, 'fail', 1],
    // Without layers, the config counts.
    ['highestDeltaPullBytes: 450B', 450, 'pass', 0],
  ])('%s', (rule, value, outcome, distance) =>
    expect(getFinding(rule, image())).toMatchObject({ value, outcome, distance }),
  );

  test('an image that shrank stays within every limit', () => {
    const shrunk = image({ measures: { ...buildFacts().measures, imageBytes: 700 } });
    expect(getFinding('highestGrowthBytes: 0', shrunk)).toMatchObject({
      value: -300,
      distance: -300,
      outcome: 'pass',
    });
    expect(getFinding('highestGrowthPercent: 0', shrunk)).toMatchObject({
      value: -0.3,
      outcome: 'pass',
    });
  });

  test('by flags and for one image', () => {
    const report = judge(
      `rules: { ${OFF} }\nimages: { app: { rules: { highestGrowthBytes: 10B } } }`,
      image(),
      {
        flags: parseRuleFlags(['highestGrowthPercent=1%']),
      },
    );
    expect(findings(report).map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['highestGrowthBytes', 'fail'],
      ['highestGrowthPercent', 'fail'],
    ]);
  });

  test('below a path', () => {
    const getGrowth = (path: string, limit: number) =>
      findings(
        judge(
          `rules: { ${OFF} }\npaths: [{ path: "${path}", highestGrowthBytes: ${limit}B }]`,
          image(),
        ),
      )[0];
    expect(getGrowth('/app', 100)).toMatchObject({
      value: 100,
      outcome: 'pass',
      matchCount: 1,
      measure: 'pathGrowthBytes',
    });
    expect(getGrowth('/app', 99)).toMatchObject({
      value: 100,
      distance: 1,
      outcome: 'fail',
      id: 'paths[0].highestGrowthBytes',
    });
    expect(getGrowth('/app/gone', 0)).toMatchObject({
      value: -100,
      outcome: 'pass',
      matchCount: 1,
    });
    // One of the two exists now; neither knows about the other.
    expect(getGrowth('/app/{b,gone,a}', 100)).toMatchObject({ value: 100, matchCount: 2 });
    expect(getGrowth('{/app/gone,/app/a,/etc/old}', 0)).toMatchObject({
      value: -50,
      matchCount: 1,
    });
    expect(getGrowth('/etc', 0)).toMatchObject({ value: 0, outcome: 'pass' });
  });

  test('and the size of the same path, which is reported once if no image has it', () => {
    const report = judge(
      `rules: { ${OFF} }\npaths: [{ path: /srv, highestBytes: 1B, highestGrowthBytes: 1B }]`,
      image(),
    );
    expect(findings(report).map(({ id }) => id)).toEqual([
      'paths[0].highestBytes',
      'paths[0].highestGrowthBytes',
    ]);
    expect(report.notices).toEqual(['.dive-ci.yaml:2: no image has the path /srv']);
  });

  test('and waivers work like for any rule', () => {
    const waivers = 'waivers: [{ rule: /app, until: 2027-01-01, why: moving }]';
    const report = judge(
      `rules: { ${OFF} }\npaths: [{ path: /app, highestGrowthBytes: 1B }]\n${waivers}`,
      image(),
    );
    expect(findings(report)[0]).toMatchObject({ outcome: 'waived' });
  });
});

describe('without a baseline', () => {
  const PATHS = 'paths: [{ path: /app, highestGrowthBytes: 1B }]';

  test.each([
    'highestGrowthBytes: 1B',
    'highestGrowthPercent: 1%',
    'highestOwnGrowthBytes: 1B',
    'highestPullGrowthBytes: 1B',
    'highestDeltaPullBytes: 1B',
  ])('%s is skipped with the reason, and does not pass if the budget requires it', (rule) => {
    const why = 'main has no report yet: the next push saves one';
    expect(getFinding(rule, alone(why))).toMatchObject({
      outcome: 'skipped',
      value: null,
      distance: null,
      why,
    });
    expect(getFinding(rule, alone())?.why).toEqual('no baseline: set one with --baseline');
    expect(getFinding(rule, alone(why), 'baseline: { required: true }')).toMatchObject({
      outcome: 'unmeasured',
      why,
    });
  });

  test('the same applies to growth by path', () => {
    const report = judge(`rules: { ${OFF} }\n${PATHS}`, alone('first run'));
    expect(findings(report)).toMatchObject([{ outcome: 'skipped', why: 'first run' }]);
    expect([report.verdict, toExitCode(report), report.notices]).toEqual(['pass', 0, []]);
    const required = judge(
      `rules: { ${OFF} }\n${PATHS}\nbaseline: { required: true }`,
      alone('first run'),
    );
    expect([required.verdict, toExitCode(required)]).toEqual(['unmeasured', 3]);
  });

  test('a report that is judged again keeps its comparison, without its paths', () => {
    const { baseline: _baseline, ...again } = image();
    expect(getFinding('highestGrowthBytes: 1B', again)).toMatchObject({
      value: 100,
      outcome: 'fail',
    });
    const [growth] = findings(judge(`rules: { ${OFF} }\n${PATHS}`, again));
    expect(growth).toMatchObject({
      outcome: 'skipped',
      why: `the paths of the baseline are unknown: set --baseline again`,
    });
  });
});

describe("rules that can't be measured", () => {
  const unstored = {
    pullBytesAre: null,
    measures: { ...buildFacts().measures, pullBytes: null },
  };

  test('do not pass if the image lacks the data', () => {
    expect(getFinding('highestPullGrowthBytes: 1B', image(unstored))?.outcome).toBe('unmeasured');
    expect(getFinding('highestDeltaPullBytes: 1B', image(unstored))?.outcome).toBe('unmeasured');
    expect(getFinding('highestOwnGrowthBytes: 1B', image())?.outcome).toBe('unmeasured');
    expect(getFinding('highestOwnBytes: 1B', image())).toMatchObject({
      outcome: 'unmeasured',
      why: 'the report does not identify own layers: measure the image again',
    });
  });

  test('are skipped if the baseline lacks it, unless a baseline is required', () => {
    const one = image({}, unstored);
    expect(getFinding('highestPullGrowthBytes: 1B', one)?.outcome).toBe('skipped');
    expect(
      getFinding('highestDeltaPullBytes: 1B', one, 'baseline: { required: true }')?.outcome,
    ).toBe('unmeasured');
  });

  test('growth of estimates is judged if the budget allows estimates', () => {
    const estimated = { pullBytesAre: 'estimate' as const };
    const one = image(
      { ...estimated, measures: { ...buildFacts().measures, pullBytes: 450 } },
      { ...estimated, measures: { ...buildFacts().measures, pullBytes: 400 } },
    );
    expect(getFinding('highestPullGrowthBytes: 1B', one)).toMatchObject({
      outcome: 'unmeasured',
      why: 'only an estimate is known; set estimate: true to accept it',
    });
    expect(getFinding('highestPullGrowthBytes: 1B', one, 'estimate: true')).toMatchObject({
      value: 50,
      outcome: 'fail',
    });
  });
});

describe('an image whose manifest alone was read, now or before', () => {
  /** 450 bytes to pull, 400 before, compared by the kind of size that both have. */
  function unread(which: 'image' | 'baseline'): MeasuredImage {
    const { facts, notices } = image();
    const now = facts as ReadFacts;
    const manifest = { ...getUnread(now), unmeasured: { imageBytes: 'its layers were not read' } };
    const old = buildFacts({ pullBytes: 400 });
    const isNow = which === 'image';
    const origin = { matchedBy: 'name', report: null } as const;
    return {
      key: now.key,
      facts: isNow ? manifest : now,
      comparison: compareImages(isNow ? manifest : now, isNow ? old : getUnread(old), origin),
      notices,
    };
  }
  const LATER =
    "the baseline's layers were not read, because no rule needed them: measure the baseline " +
    'again with this budget';

  test.each(['image', 'baseline'] as const)(
    'growth of the pull size is judged anyway: %s',
    (which) => {
      expect(getFinding('highestPullGrowthBytes: 49B', unread(which))).toMatchObject({
        value: 50,
        outcome: 'fail',
      });
      expect(getFinding('highestPullGrowthBytes: 50B', unread(which))).toMatchObject({
        value: 50,
        outcome: 'pass',
      });
      expect(getFinding('highestDeltaPullBytes: 450B', unread(which))).toMatchObject({
        value: 450,
        outcome: 'pass',
      });
    },
  );

  test.each(['highestGrowthBytes: 1B', 'highestGrowthPercent: 1%', 'highestOwnGrowthBytes: 1B'])(
    '%s is skipped, with the fix, if the baseline lacks the files, unless a baseline is required',
    (rule) => {
      const one = unread('baseline');
      expect(getFinding(rule, one)).toMatchObject({ outcome: 'skipped', value: null, why: LATER });
      expect(getFinding(rule, one, 'baseline: { required: true }')).toMatchObject({
        outcome: 'unmeasured',
        why: LATER,
      });
    },
  );

  test('and so is growth by path', () => {
    const paths = `rules: { ${OFF} }\npaths: [{ path: /app, highestGrowthBytes: 1B }]\n`;
    expect(findings(judge(paths, unread('baseline')))).toMatchObject([
      { outcome: 'skipped', why: LATER },
    ]);
    const required = judge(`${paths}baseline: { required: true }`, unread('baseline'));
    expect([required.verdict, toExitCode(required)]).toEqual(['unmeasured', 3]);
  });

  test('growth does not pass if the image itself lacks the files for it', () =>
    expect(getFinding('highestGrowthBytes: 1B', unread('image'))).toMatchObject({
      outcome: 'unmeasured',
      why: 'its layers were not read',
    }));
});

describe('own layers', () => {
  const base = { name: null, digest: null, layerCount: 2, by: 'history' as const };
  const own = { measures: { ...buildFacts().measures, ownBytes: 70 } };

  const likely = (layerCount: number) =>
    image({ ...own, base: { ...base, layerCount, certainty: 'likely' } });

  // 1,000 bytes in total, 70 of them most likely its own.
  test.each([
    ['fails if even the likely own layers exceed the limit', 'highestOwnBytes: 60B', 'fail', 70],
    ['passes if all layers are within the limit', 'highestOwnBytes: 1kB', 'pass', 70],
    ['does not pass based on a guess', 'highestOwnBytes: 999B', 'unmeasured', null],
    ['warns if all layers exceed a warning limit', 'highestOwnBytes: { warn: 999B }', 'warn', 1000],
    [
      'is unmeasured between a warning and a failure',
      'highestOwnBytes: { warn: 60B, fail: 999B }',
      'unmeasured',
      null,
    ],
  ])('a base image that is only likely %s', (_what, rule, outcome, value) => {
    expect(getFinding(rule, likely(2))).toMatchObject({ outcome, value });
  });

  // 100 bytes of growth, which a guess attributes to the base image.
  test.each([
    ['highestOwnGrowthBytes: 100B', 'pass'],
    ['highestOwnGrowthBytes: 99B', 'unmeasured'],
  ])('growth that only a guess attributes to the base image: %s', (rule, outcome) => {
    const guess = { base: { ...base, certainty: 'likely' as const } };
    expect(getFinding(rule, image(guess, guess))).toMatchObject({ outcome });
    const exact = { base: { ...base, certainty: 'exact' as const } };
    expect(getFinding(rule, image(exact, exact))).toMatchObject({ outcome: 'pass', value: 0 });
  });

  test('the report explains why own layers were not judged, and how to fix that', () => {
    expect(getFinding('highestOwnBytes: 999B', likely(2))?.why).toEqual(
      'most likely 70 B, but up to 1.0 kB: the lowest 2 layers look like the base image, which ' +
        'is a guess; to fix this, set base: in the budget',
    );
    const certain = image({ ...own, base: { ...base, certainty: 'exact' } });
    expect(getFinding('highestOwnBytes: 60B', certain)).not.toHaveProperty('why');
  });
});

describe('the override label', () => {
  const BUDGET = `rules: { ${OFF}, highestGrowthBytes: 1B, highestImageBytes: 1B }
paths: [{ path: /app, highestGrowthBytes: 1B, why: keep it small }]
override: { label: size-ok }
inherited: fail`;
  const outcomes = (report: GateReport) => findings(report).map(({ outcome }) => outcome);

  test('lowers growth to warnings, nothing else, and the report names who set it', () => {
    const overrides = [{ label: 'size-ok', by: 'alice' }];
    const report = judge(BUDGET, image(), { overrides });
    expect(outcomes(report)).toEqual(['fail', 'warn', 'warn']);
    const trace = 'lowered to a warning by the label "size-ok", set by alice';
    expect(findings(report)[1]).toMatchObject({
      value: 100,
      distance: 99,
      why: trace,
      overridden: overrides[0],
    });
    expect(findings(report)[2]?.why).toEqual(`keep it small\n${trace}`);
  });

  test('counts only if it is the one in the budget', () => {
    expect(
      outcomes(judge(BUDGET, image(), { overrides: [{ label: 'other', by: 'alice' }] })),
    ).toEqual(['fail', 'fail', 'fail']);
    const without = BUDGET.replace('override: { label: size-ok }', '');
    expect(
      outcomes(judge(without, image(), { overrides: [{ label: 'size-ok', by: 'a' }] })),
    ).toEqual(['fail', 'fail', 'fail']);
  });

  test('does not make unmeasured rules pass', () => {
    const report = judge(`${BUDGET}\nbaseline: { required: true }`, alone(), {
      overrides: [{ label: 'size-ok', by: 'a' }],
    });
    expect(outcomes(report)).toEqual(['fail', 'unmeasured', 'unmeasured']);
  });
});
