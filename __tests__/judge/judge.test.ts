import { describe, expect, test } from '@jest/globals';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { type JudgeRequest, judgeReport } from '../../src/judge/judge.ts';
import { judgeFacts } from '../../src/judge/judge-image.ts';
import { judgeValue } from '../../src/judge/outcome.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import type { ContextFacts } from '../../src/model/context.ts';
import type { Finding } from '../../src/model/report.ts';
import { buildFacts, makeBudget, makeTree } from '../support/image-facts.ts';

const image = (facts = buildFacts()) => ({ key: facts.key, facts, notices: [] });
const LARGE = image(buildFacts({ imageBytes: 1_350_000 }));
const makeFailed = (code: 'SOURCE_NOT_FOUND' | 'SOURCE_AMBIGUOUS' = 'SOURCE_NOT_FOUND') => ({
  key: { name: 'gone', platform: '' },
  error: { code, message: 'no such image' },
  notices: [],
});

function judge(text: string | undefined, more: Partial<JudgeRequest> = {}) {
  const budget = text === undefined ? undefined : makeBudget(text);
  return judgeReport({
    budget,
    flags: new Map(),
    images: [image()],
    notices: [],
    now: new Date('2026-11-21T12:00:00Z'),
    toolVersion: '1.2.3',
    ...more,
  });
}

const getFinding = (
  text: string,
  id: string,
  facts = buildFacts(),
  flags: string[] = [],
): Finding | undefined =>
  judgeFacts(facts, makeBudget(text), parseRuleFlags(flags)).find((finding) => finding.id === id);

describe('a value and its limits', () => {
  test.each([
    ['equal passes', 'highestImageBytes: 1000B', 'pass', 0],
    ['one less passes', 'highestImageBytes: 1001B', 'pass', -1],
    ['one more fails', 'highestImageBytes: 999B', 'fail', 1],
    ['beyond warn only', 'highestImageBytes: { warn: 900B, fail: 1100B }', 'warn', 100],
    [
      'beyond both: the distance is that to fail',
      'highestImageBytes: { warn: 800B, fail: 900B }',
      'fail',
      100,
    ],
    [
      'within both: the distance is that to the first one',
      'highestImageBytes: { warn: 1100B, fail: 1200B }',
      'pass',
      -100,
    ],
    ['warn alone never fails', 'highestImageBytes: { warn: 1B }', 'warn', 999],
    ['a lower limit that is met', 'lowestVisibleRatio: 90%', 'pass', 0],
    ['a lower limit that is not met', 'lowestVisibleRatio: 0.95', 'fail', 0.95 - 0.9],
  ])('%s', (_behavior, rule, outcome, distance) =>
    expect(getFinding(`rules: { ${rule} }`, rule.split(':')[0] ?? '')).toMatchObject({
      outcome,
      distance,
    }),
  );
});

describe('the source of a limit', () => {
  test.each([
    ['default', '', [], { failLimit: 0.9, from: 'default', isDefault: true }],
    [
      'file',
      'rules:\n  lowestEfficiency: 0.8',
      [],
      { failLimit: 0.8, from: '.dive-ci.yaml:2', isDefault: false },
    ],
    [
      'flag over file',
      'rules:\n  lowestEfficiency: 0.8',
      ['lowestEfficiency=0.7'],
      { failLimit: 0.7, from: '--rule', isDefault: false },
    ],
    [
      'both bounds',
      'rules:\n  lowestEfficiency: { warn: 0.95 }',
      [],
      { warnLimit: 0.95, failLimit: 0.9, from: 'default, .dive-ci.yaml:2', isDefault: false },
    ],
    [
      'image over rules',
      'rules:\n  lowestEfficiency: 0.8\nimages: { app: { rules: {\n  lowestEfficiency: 0.6 } } }',
      [],
      { failLimit: 0.6, from: '.dive-ci.yaml:4' },
    ],
  ])('%s', (_what, text, flags, expected) =>
    expect(getFinding(text, 'lowestEfficiency', buildFacts(), flags)).toMatchObject(expected),
  );

  test('a flag turns a rule off', () =>
    expect(
      getFinding(
        'rules: { lowestEfficiency: { warn: 0.95, fail: 0.9 } }',
        'lowestEfficiency',
        buildFacts(),
        ['lowestEfficiency=off'],
      ),
    ).toBeUndefined());
});

describe('a warning limit beyond a fail limit from another place gives a notice', () => {
  const floor = 'rules:\n  lowestEfficiency: { warn: 0.8 }';
  const size = 'rules:\n  highestImageBytes: { warn: 1500kB, fail: 2MB }';
  test.each([
    [
      'default',
      floor,
      [],
      ['.dive-ci.yaml:2: lowestEfficiency never warns at 0.8: it already fails at 0.9 (default)'],
    ],
    [
      'flag',
      size,
      ['highestImageBytes=1MB'],
      [
        '.dive-ci.yaml:2: highestImageBytes never warns at 1,500,000 bytes: it already ' +
          `fails at 1,000,000 bytes (--rule)`,
      ],
    ],
    [
      "an image's entry",
      `${size}\nimages: { app: { rules: {\n  highestImageBytes: 1.4MB } } }`,
      [],
      [
        '.dive-ci.yaml:2: highestImageBytes never warns at 1,500,000 bytes: it already fails at ' +
          '1,400,000 bytes (.dive-ci.yaml:4)',
      ],
    ],
    ['a limit that allows it', size, ['highestImageBytes=1.6MB'], []],
    ['a fail limit turned off', floor, ['lowestEfficiency=fail:off'], []],
    ['a warning turned off', size, ['highestImageBytes=warn:off,fail:1MB'], []],
  ])('%s', (_place, text, flags, notices) =>
    // Two platforms, one notice; large enough that no limit has much headroom.
    expect(judge(text, { flags: parseRuleFlags(flags), images: [LARGE, LARGE] }).notices).toEqual(
      notices,
    ),
  );
});

describe("dive's division by zero has dive's outcome", () => {
  const facts = (diveUserWasted: 'NaN' | 'Infinity' | 'number') =>
    buildFacts({ userWastedRatio: null }, { diveUserWasted });
  const where =
    'all bytes are in the lowest layer, and user waste is a share of the layers above it';
  const over = `${where}: any waste is over the limit, as in dive`;
  test.each([
    ['NaN', '', 'pass', `${where}: passes, as in dive`],
    ['Infinity', '', 'fail', over],
    ['Infinity', 'rules: { highestUserWastedPercent: { warn: 0.1, fail: off } }', 'warn', over],
    ['number', '', 'unmeasured', 'this image does not have this measure'],
  ] as const)('%s with %j: %s', (kind, text, outcome, why) =>
    expect(getFinding(text, 'highestUserWastedPercent', facts(kind))).toMatchObject({
      outcome,
      value: null,
      distance: null,
      why,
    }),
  );
});

describe("rules that can't be measured do not pass", () => {
  test('a rule without its measure', () => {
    const facts = buildFacts(
      { pullBytes: null },
      { unmeasured: { pullBytes: 'no stored sizes here' } },
    );
    const report = judge('rules: { highestPullBytes: 1MB }', { images: [image(facts)] });
    expect(report.images[0]?.findings.at(-1)).toMatchObject({
      outcome: 'unmeasured',
      why: 'no stored sizes here',
    });
    expect([report.verdict, toExitCode(report)]).toEqual(['unmeasured', 3]);
  });

  test('a report without stored sizes, although the budget would estimate them', () => {
    const facts = buildFacts(
      { pullBytes: null },
      { unmeasured: { pullBytes: 'no stored sizes; set estimate: true' } },
    );
    expect(
      getFinding('rules: { highestPullBytes: 1MB }\nestimate: true', 'highestPullBytes', facts),
    ).toMatchObject({
      outcome: 'unmeasured',
      why:
        'the report has no stored sizes: measure the image again with this budget, which ' +
        'estimates them',
    });
  });

  test('an estimate that the budget does not allow', () => {
    const facts = buildFacts({}, { pullBytesAre: 'estimate' });
    const flags = parseRuleFlags(['highestPullBytes=1MB']);
    const findings = judgeFacts(facts, undefined, flags);
    expect(findings.find(({ id }) => id === 'highestPullBytes')?.outcome).toBe('unmeasured');
  });

  test('an estimate that the budget does not request', () => {
    const facts = buildFacts({}, { pullBytesAre: 'estimate' });
    expect(getFinding('rules: { highestPullBytes: 1MB }', 'highestPullBytes', facts)?.outcome).toBe(
      'unmeasured',
    );
    expect(
      getFinding('rules: { highestPullBytes: 1MB }\nestimate: true', 'highestPullBytes', facts)
        ?.outcome,
    ).toBe('pass');
  });

  test.each([
    ['nothing', [], 'unmeasured', 3],
    ['a missing image', [makeFailed()], 'unmeasured', 3],
    [
      'a missing image and a failing one',
      [image(buildFacts({ efficiencyRatio: 0 })), makeFailed()],
      'unmeasured',
      3,
    ],
    [
      'an unusable request in addition',
      [makeFailed('SOURCE_AMBIGUOUS'), makeFailed()],
      'unmeasured',
      2,
    ],
    [
      'one over budget and one within',
      [image(buildFacts({ efficiencyRatio: 0 })), image()],
      'fail',
      1,
    ],
    ["within dive's defaults, without a budget", [image()], 'warn', 0],
  ] as const)('%s', (_what, images, verdict, exitCode) => {
    const report = judge(undefined, { images });
    expect([report.verdict, toExitCode(report)]).toEqual([verdict, exitCode]);
    expect(report.images).toHaveLength(images.length);
  });
});

test('without a budget the defaults of dive apply, and the report says so', () => {
  const { budget, tool, images } = judge(undefined);
  expect(tool).toEqual({ name: 'plimsoll', version: '1.2.3' });
  expect(budget).toMatchObject({ source: null, sha256: null });
  expect(
    budget.rules.map(({ rule, failLimit, isDefault }) => [rule, failLimit, isDefault]),
  ).toEqual([
    ['lowestEfficiency', 0.9, true],
    ['highestUserWastedPercent', 0.1, true],
  ]);
  expect(images[0]?.findings.map(({ id }) => id)).toEqual([
    'lowestEfficiency',
    'highestUserWastedPercent',
  ]);
});

test('findings are in the order of the rules table, then paths', () => {
  const text =
    'paths: [{ path: /x, deny: true }]\nrules: { highestPullBytes: 1B, highestImageBytes: 1B, ' +
    'lowestEfficiency: 1 }';
  const facts = buildFacts({}, { tree: makeTree([]) });
  expect(judgeFacts(facts, makeBudget(text), new Map()).map(({ id }) => id)).toEqual([
    'lowestEfficiency',
    'highestUserWastedPercent',
    'highestImageBytes',
    'highestPullBytes',
    'paths[0].deny',
  ]);
});

describe('waivers', () => {
  const text = (until: string, rule = 'highestImageBytes') =>
    'rules: { highestImageBytes: { warn: 1B, fail: 2B } }\npaths: [{ path: "**/.git", deny: ' +
    `true }]\nwaivers:\n  - { rule: "${rule}", until: ${until}, why: moving out }`;
  const tree = makeTree([{ path: '/.git' }]);
  const at = (now: string, budget: string) =>
    judge(budget, { now: new Date(now), images: [image(buildFacts({}, { tree }))] });
  const getOutcome = (report: ReturnType<typeof judge>, id: string) =>
    report.images[0]?.findings.find((finding) => finding.id === id)?.outcome;

  test('apply to the end of their last day in UTC', () => {
    const report = at('2027-01-31T23:59:59.999Z', text('2027-01-31'));
    expect(report.images[0]?.findings.find(({ id }) => id === 'highestImageBytes')).toMatchObject({
      outcome: 'waived',
      why: 'until 2027-01-31: moving out',
      distance: 998,
    });
    expect(report.notices).toEqual([]);
  });

  test('expire, and then the rule fails with a notice about the reason', () => {
    const report = at('2027-02-01T00:00:00Z', text('2027-01-31'));
    expect(getOutcome(report, 'highestImageBytes')).toBe('fail');
    expect(report.notices).toEqual([
      '.dive-ci.yaml:4: the waiver for highestImageBytes ended on 2027-01-31',
    ]);
  });

  test.each(['**/.git', 'paths[0]', 'paths[0].deny'])('cover a path rule by %s', (rule) => {
    const report = at('2026-01-01T00:00:00Z', text('2027-01-31', rule));
    expect([getOutcome(report, 'paths[0].deny'), getOutcome(report, 'highestImageBytes')]).toEqual([
      'waived',
      'fail',
    ]);
  });

  test("keep a path rule's own reason, and are shown in a line below it", () => {
    const budget = text('2027-01-31', '**/.git').replace(
      'deny: true',
      'deny: true, why: history stays out',
    );
    const why = 'history stays out\nwaived until 2027-01-31: moving out';
    expect(at('2026-01-01T00:00:00Z', budget).images[0]?.findings.at(-1)).toMatchObject({
      outcome: 'waived',
      why,
    });
  });

  test('that cover no applicable rule give a notice', () => {
    expect(at('2026-01-01T00:00:00Z', text('2027-01-31', 'highestPullBytes')).notices).toEqual([
      '.dive-ci.yaml:4: the waiver for highestPullBytes has no effect: no such rule applies',
    ]);
  });

  test('are not reported as unused if nothing was measured', () => {
    const budget = text('2027-01-31', 'highestPullBytes');
    expect(judge(budget, { images: [makeFailed()] }).notices).toEqual([]);
  });

  test('for one image do not affect the others', () => {
    const budget =
      'rules: { highestImageBytes: 1B }\nimages: { app: { waivers: [{ rule: highestImageBytes, ' +
      'until: 2027-01-31, why: x }] } }';
    const other = buildFacts({}, { key: { name: 'other', platform: 'linux/amd64' } });
    const report = judge(budget, { images: [image(), image(other)] });
    expect(report.images.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  });

  test('do not excuse unmeasured rules', () => {
    const facts = buildFacts({ pullBytes: null });
    const budget =
      'rules: { highestPullBytes: 1B }\nwaivers: [{ rule: highestPullBytes, until: 2027-01-31, ' +
      'why: x }]';
    expect(judge(budget, { images: [image(facts)] }).verdict).toBe('unmeasured');
  });
});

describe('an image without an entry in images', () => {
  const makeImage = (name: string) =>
    image(buildFacts({}, { key: { name, platform: 'linux/amd64' } }));
  const notices = (...names: string[]) =>
    judge('images: { worker: {}, api: {} }', { images: names.map(makeImage) }).notices;
  const general = 'so the general rules apply';

  test.each([
    [
      'misspelt',
      'workr',
      [`.dive-ci.yaml: images has no entry "workr", ${general}; did you mean "worker"?`],
    ],
    [
      'without a name',
      'ghcr.io/x',
      [`.dive-ci.yaml: images has no entry "ghcr.io/x", ${general}; write NAME=SOURCE to name it`],
    ],
    ['an entry', 'api', []],
  ])('%s', (_what, name, expected) => expect(notices(name)).toEqual(expected));

  test('is reported once for all its platforms', () =>
    expect(notices('workr', 'workr')).toHaveLength(1));

  test('is not reported without entries, or if it was not measured', () => {
    expect(judge('rules: { highestImageBytes: 1B }').notices).toEqual([]);
    expect(judge('images: { api: {} }', { images: [makeFailed()] }).notices).toEqual([]);
  });
});

test('a limited path that no image has gives a notice, but not a denied one', () => {
  const images = [image(buildFacts({}, { tree: makeTree([{ path: '/app' }]) }))];
  const budget =
    'paths:\n  - { path: /app, highestBytes: 1B }\n  - { path: /ap, highestBytes: 1B }\n  - { ' +
    'path: "**/.git", deny: true }\n';
  expect(judge(budget, { images }).notices).toEqual(['.dive-ci.yaml:3: no image has the path /ap']);
});

test('a report is judged again by another budget, on another day', () => {
  const images = [
    image(buildFacts({}, { tree: makeTree([{ path: '/x', visible: 5 }]) })),
    makeFailed(),
  ];
  const first = judge('rules: { highestImageBytes: 1B }', { images });
  const read = parseReport({ text: JSON.stringify(first), source: 'report.json' });
  const other = 'paths: [{ path: /x, highestBytes: 4B }]';
  expect(judge(other, { images: read.images })).toEqual(judge(other, { images }));
});

describe('a limit on the build context', () => {
  const judgeContext = (compared: Parameters<typeof judgeFacts>[3]): Finding | undefined => {
    const budget = makeBudget('rules: { highestContextBytes: 1000B }');
    return judgeFacts(buildFacts(), budget, new Map(), compared).find(
      ({ id }) => id === 'highestContextBytes',
    );
  };
  const createContext = (contextBytes: number): { buildContext: ContextFacts } => ({
    buildContext: { contextBytes } as ContextFacts,
  });

  test.each([
    [1000, 'pass', 0],
    [1001, 'fail', 1],
  ])('%d bytes: %s', (value, outcome, distance) =>
    expect(judgeContext(createContext(value))).toMatchObject({ value, outcome, distance }),
  );

  test('an unmeasured context does not pass', () =>
    expect(judgeContext({ noBuildContext: 'too many files' })).toMatchObject({
      ...{ value: null, outcome: 'unmeasured', why: 'too many files' },
    }));

  test('an image that was not built here has no context', () =>
    expect(judgeContext({})).toMatchObject({ value: null, outcome: 'skipped' }));
});

test.each([
  ['atMost', 8, 'pass', -2],
  ['atMost', 10, 'pass', 0],
  ['atMost', 11, 'warn', 1],
  ['atMost', 20, 'warn', 10],
  ['atMost', 21, 'fail', 1],
  ['atLeast', 22, 'pass', -2],
  ['atLeast', 20, 'pass', 0],
  ['atLeast', 19, 'warn', 1],
  ['atLeast', 10, 'warn', 10],
  ['atLeast', 9, 'fail', 1],
] as const)('%s, %d: %s by %d', (bound, value, outcome, distance) => {
  const [warnLimit, failLimit] = bound === 'atMost' ? [10, 20] : [20, 10];
  expect(judgeValue({ bound, warnLimit, failLimit }, value)).toEqual({ value, outcome, distance });
});
