import { expect, test } from '@jest/globals';
import { describeMatch } from '../../../src/report/words/finding-words.ts';
import { SAMPLES } from '../../support/sample-reports.ts';

const [finding] = SAMPLES.over().images[0]?.findings ?? [];

test.each([
  ['pathBytes', true, 'layer 3'],
  ['deniedPaths', false, 'layer 3, hidden later'],
  ['pathGrowthBytes', true, 'layer 3, current size'],
] as const)(
  'the matches of a finding on %s are reported with the kind of their bytes',
  (measure, isVisible, expected) => {
    if (finding === undefined) throw new Error('the sample has no finding');
    expect(
      describeMatch({ ...finding, measure }, { path: '/app', bytes: 5, layer: 3, isVisible }),
    ).toBe(expected);
  },
);
