import { expect, test } from '@jest/globals';
import type { Finding, ImageReport, Verdict } from '../../src/model/report.ts';
import { headline } from '../../src/report/headline.ts';
import { finding, SAMPLES } from '../support/sample-reports.ts';

const size = finding('highestImageBytes', 'imageBytes', 180_408_114, { fail: 150e6 });
const layers = finding('highestLayerCount', 'layerCount', 30, { fail: 15 });
const efficiency = finding('lowestEfficiency', 'efficiencyRatio', 0.86, { fail: 0.9 });
const denied = { ...finding('deny', 'deniedPaths', 3, { fail: 0 }), path: '**/.git' };
const folder = {
  ...finding('highestBytes', 'pathBytes', 95e6, { fail: 80e6 }),
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
const waived = { ...layers, outcome: 'waived' } as const;

test.each<[string, Verdict, Finding[], string]>([
  ['a pass', 'pass', [], '180.4 MB, within budget'],
  ['a pass thanks to a waiver', 'pass', [waived], '180.4 MB, within budget, 1 waived'],
  ['the image size', 'fail', [size], '180.4 MB, 30.4 MB over budget'],
  ['another rule', 'fail', [efficiency], '180.4 MB, efficiency 0.04 below budget'],
  [
    'the image size before what is further over',
    'fail',
    [layers, size],
    '180.4 MB, 30.4 MB over budget, +1 more',
  ],
  [
    'the one furthest over in proportion',
    'fail',
    [efficiency, layers],
    '180.4 MB, layer count 15 over budget, +1 more',
  ],
  [
    "what the user asked for before dive's default",
    'fail',
    [
      { ...layers, isDefault: true },
      { ...efficiency, isDefault: false },
    ],
    '180.4 MB, efficiency 0.04 below budget, +1 more',
  ],
  [
    'a number before a denied path',
    'fail',
    [denied, size],
    '180.4 MB, 30.4 MB over budget, +1 more',
  ],
  ['denied paths', 'fail', [denied], '180.4 MB, 3 denied paths'],
  ['a folder', 'fail', [folder], '180.4 MB, /app/node_modules 15.0 MB over budget'],
  ["dive's ratio without a number", 'fail', [dive], '180.4 MB, user waste over budget'],
  [
    'a warning',
    'warn',
    [{ ...size, warnLimit: 100e6, outcome: 'warn' }],
    '180.4 MB, 30.4 MB over the warning limit',
  ],
  ['a rule without a measure', 'unmeasured', [pull], '180.4 MB, pull size could not be measured'],
  [
    'that beside a failure',
    'unmeasured',
    [size, pull],
    '180.4 MB, 30.4 MB over budget; pull size could not be measured',
  ],
])('%s', (_what, verdict, findings, text) => {
  const [image] = SAMPLES.over().images;
  expect(headline({ ...(image as ImageReport), verdict, findings })).toBe(text);
});

test.each([
  [
    'no image in the archive is called "a"; there are:\n  b\n  c',
    'no image in the archive is called "a"',
  ],
  ['the archive holds 2 images:\n  b\n  c', 'the archive holds 2 images'],
  ['the build failed; its log ends:\n#1 ERROR: no', 'the build failed'],
  ['the engine refused; docker says: no', 'the engine refused; docker says: no'],
])(
  'why an image could not be measured, without what leads over to further lines: %j',
  (message, reason) => {
    const { facts: _, ...image } = SAMPLES.over().images[0] as ImageReport;
    const error = { code: 'SOURCE_NOT_FOUND', message } as NonNullable<ImageReport['error']>;
    expect(headline({ ...image, error }, true)).toBe(`could not be measured: ${reason}`);
  },
);
