import { expect, test } from '@jest/globals';
import type { Finding, ImageReport, Verdict } from '../../../src/model/report.ts';
import { buildReportHeadline, formatHeadline } from '../../../src/report/words/headline.ts';
import { finding, SAMPLES } from '../../support/sample-reports.ts';

const size = finding('highestImageBytes', 'imageBytes', 180_408_114, { fail: 150e6 }, 3);
const layers = finding('highestLayerCount', 'layerCount', 30, { fail: 15 }, 4);
const efficiency = finding('lowestEfficiency', 'efficiencyRatio', 0.86, { fail: 0.9 }, 5);
const denied = { ...finding('deny', 'deniedPaths', 3, { fail: 0 }, 6), path: '**/.git' };
const folder = {
  ...finding('highestBytes', 'pathBytes', 95e6, { fail: 80e6 }, 7),
  path: '/app/node_modules',
};
const pull = {
  ...finding('highestPullBytes', 'pullBytes', null, { fail: 60e6 }),
  outcome: 'unmeasured',
} as const;
const dive = {
  ...finding('highestUserWastedPercent', 'userWastedRatio', null, { fail: 0.1 }),
  outcome: 'fail',
} as const;
const within = { ...layers, value: 10, outcome: 'pass' } as const;
const skipped = { ...layers, value: null, outcome: 'skipped' } as const;
const byDefault = { ...efficiency, isDefault: true, outcome: 'pass' } as const;
const waived = { ...layers, outcome: 'waived' } as const;

test.each<[string, Verdict, Finding[], string]>([
  ['a pass', 'pass', [within], '180.4 MB, within budget'],
  ['a pass by a limit that is skipped', 'pass', [skipped], '180.4 MB, within budget'],
  ['a pass without any limit', 'pass', [], '180.4 MB, no limit applies'],
  [
    "a pass only by dive's defaults",
    'pass',
    [byDefault],
    "180.4 MB, no limit applies, within dive's defaults",
  ],
  [
    "a pass by a limit in addition to dive's defaults",
    'pass',
    [byDefault, within],
    '180.4 MB, within budget',
  ],
  ['a pass thanks to a waiver', 'pass', [waived], '180.4 MB, within budget, 1 rule waived'],
  ['the image size', 'fail', [size], '180.4 MB, 30.4 MB over its 150 MB budget'],
  ['another rule', 'fail', [efficiency], '180.4 MB, efficiency 0.04 below its 0.90 limit'],
  [
    'the image size before a larger excess',
    'fail',
    [layers, size],
    '180.4 MB, 30.4 MB over its 150 MB budget',
  ],
  [
    'the largest excess in proportion',
    'fail',
    [efficiency, layers],
    '180.4 MB, 2 rules broken, first: layer count 15 over its 15 limit',
  ],
  [
    "the user's rules before dive's defaults",
    'fail',
    [
      { ...layers, isDefault: true },
      { ...efficiency, isDefault: false },
    ],
    '180.4 MB, 2 rules broken, first: efficiency 0.04 below its 0.90 limit',
  ],
  [
    'a number before a denied path',
    'fail',
    [denied, size],
    '180.4 MB, 30.4 MB over its 150 MB budget',
  ],
  ['denied paths', 'fail', [denied], '180.4 MB, 3 denied paths'],
  ['a folder', 'fail', [folder], '180.4 MB, /app/node_modules 15.0 MB over its 80 MB limit'],
  [
    "dive's ratio without a number",
    'fail',
    [dive],
    "180.4 MB, user waste over dive's default 10% limit",
  ],
  [
    'a warning',
    'warn',
    [{ ...size, warnLimit: 100e6, outcome: 'warn' }],
    '180.4 MB, 30.4 MB over its 150 MB warning limit',
  ],
  ['a rule without a measure', 'unmeasured', [pull], '180.4 MB, pull size could not be measured'],
  [
    'the same together with a failure',
    'unmeasured',
    [size, pull],
    '180.4 MB, 30.4 MB over its 150 MB budget; pull size could not be measured',
  ],
])('%s', (_what, verdict, findings, text) => {
  const [image] = SAMPLES.over().images;
  expect(formatHeadline({ ...(image as ImageReport), verdict, findings })).toBe(text);
});

test.each([
  [
    'no image in the archive is named "a"; it contains:\n  b\n  c',
    'no image in the archive is named "a"',
  ],
  ['the archive contains 2 images:\n  b\n  c', 'the archive contains 2 images'],
  ['the build failed; its log ends:\n#1 ERROR: no', 'the build failed'],
  ['the engine refused; docker reported: no', 'the engine refused; docker reported: no'],
])(
  'the reason why an image could not be measured, without the introduction to further lines: %j',
  (message, reason) => {
    const { facts: _, ...image } = SAMPLES.over().images[0] as ImageReport;
    const error = { code: 'SOURCE_NOT_FOUND', message } as NonNullable<ImageReport['error']>;
    expect(formatHeadline({ ...image, error })).toBe(`could not be measured: ${reason}`);
  },
);

test.each(['USAGE', 'BUDGET_INVALID', 'REPORT_INVALID', 'SOURCE_AMBIGUOUS'] as const)(
  'an invalid setting (%s) is not a failed measurement',
  (code) => {
    const { facts: _, ...image } = SAMPLES.over().images[0] as ImageReport;
    const error = { code, message: 'unknown rule "x"' };
    expect(formatHeadline({ ...image, error })).toBe('not checked: unknown rule "x"');
    expect(
      buildReportHeadline({ images: [{ ...image, verdict: 'unmeasured', error }, image] }).words,
    ).toBe('2 images: 1 not checked, 1 over budget');
  },
);

test('of several images, those without a limit are counted separately', () => {
  const [image] = SAMPLES.over().images as [ImageReport];
  const pass = { ...image, verdict: 'pass' } as const;
  const images = [
    { ...pass, findings: [within] },
    { ...pass, findings: [byDefault] },
    { ...pass, findings: [] },
  ];
  expect(buildReportHeadline({ images }).words).toBe(
    '3 images: 1 within budget, 2 without a limit',
  );
});
