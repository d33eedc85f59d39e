import { describe, expect, test } from '@jest/globals';
import { compareImages } from '../../src/compare/compare.ts';
import { judgeReport, type MeasuredImage } from '../../src/judge/judge.ts';
import type { GateReport } from '../../src/model/report.ts';
import { isWorthAComment } from '../../src/report/paint/github/comment.ts';
import { formatHeadline } from '../../src/report/words/headline.ts';
import { buildFacts, makeBudget } from '../support/image-facts.ts';

const makeLayers = (bytes: number, diffId: string) => [
  {
    index: 0,
    diffId,
    digest: diffId,
    storedBytes: null,
    instruction: 'COPY . /app',
    layerBytes: bytes,
    contentBytes: bytes,
    reclaimableBytes: 0,
    entryCount: 1,
    verified: 'structure' as const,
  },
];

function grow(from: number, to: number): MeasuredImage {
  const pulled = { pullBytes: null };
  const old = buildFacts({ imageBytes: from, ...pulled }, { layers: makeLayers(from, 'a') });
  const facts = buildFacts({ imageBytes: to, ...pulled }, { layers: makeLayers(to, 'b') });
  const comparison = compareImages(facts, old, { matchedBy: 'name', report: 'main.json' });
  return { key: facts.key, facts, comparison, notices: [] };
}

const judge = (text: string, image: MeasuredImage): GateReport =>
  judgeReport({
    budget: makeBudget(`rules: { highestImageBytes: 1GB, ${text}`),
    flags: new Map(),
    images: [image],
    notices: [],
    now: new Date('2026-11-21T12:00:00Z'),
    toolVersion: '0',
  });

const getGrowth = (text: string, from: number, to: number): string | undefined =>
  /\((.*)\)$/.exec(
    judge(text, grow(from, to)).images.map((one) => formatHeadline(one))[0] ?? '',
  )?.[1];

describe('the noise floor and the word "unchanged"', () => {
  test.each([
    ['growth below the floor', '}', 50e6, 50_049_000, 'unchanged since main.json'],
    ['growth equal to the floor', '}', 50e6, 50_050_000, 'unchanged since main.json'],
    ['shrinking below the floor', '}', 50e6, 49_990_000, 'unchanged since main.json'],
    ['growth above it', '}', 50e6, 50_051_000, '+51.0 kB against main.json'],
    ['a small image', '}', 50_000, 60_000, 'unchanged since main.json'],
    ['a configured floor', '}\nnoise: 20kB', 50e6, 50_021_000, '+21.0 kB against main.json'],
    ['no floor', '}\nnoise: 0', 50e6, 50_000_001, '+1 B against main.json'],
    ['another layer of the same size', '}', 50e6, 50e6, 'unchanged since main.json'],
    ['the same without a floor', '}\nnoise: 0', 50e6, 50e6, 'no growth since main.json'],
    [
      'a growth rule that fails needs the number',
      'highestGrowthBytes: 1kB }',
      50e6,
      50_009_000,
      '+9.0 kB against main.json',
    ],
    [
      'a growth rule that warns needs the number',
      'highestGrowthBytes: { warn: 1kB } }',
      50e6,
      50_009_000,
      '+9.0 kB against main.json',
    ],
    [
      'a growth rule that passes does not',
      'highestGrowthBytes: 10kB }',
      50e6,
      50_009_000,
      'unchanged since main.json',
    ],
  ])('%s', (_what, text, from, to, words) => {
    // If all of an image is unpacked again, the text also says so.
    expect(
      getGrowth(text, from, to)?.replace(/(size )?(.*), [\d.]+ [kM]B to unpack again,/, '$2'),
    ).toBe(words);
  });

  test('judging a report again uses the floor of its new budget', () => {
    const first = judge('}', grow(50e6, 50_040_000)).images[0];
    const again = judge('}\nnoise: 1kB', first as MeasuredImage).images[0];
    expect(first?.comparison?.noiseBytes).toBe(50_000);
    expect(again?.comparison?.noiseBytes).toBe(1_000);
  });
});

describe('comment-from decides whether a change alone causes a comment', () => {
  const report = (to: number) => judge('}', grow(100e6, to));
  test.each([
    ['by default below both', 100_900_000, undefined, false],
    ['by default from 1%', 101e6, undefined, true],
    ['shrinking too', 99e6, undefined, true],
    ['only a size', 104e6, { bytes: 5e6, ratio: null }, false],
    ['only a share', 104e6, { bytes: null, ratio: 0.04 }, true],
    ['both', 101e6, { bytes: 1e6, ratio: 0.5 }, true],
    ['any change', 100_000_001, { bytes: 0, ratio: null }, true],
    ['but not without a change', 100e6, { bytes: 0, ratio: null }, false],
  ])('%s', (_what, to, from, isWorthIt) =>
    expect(isWorthAComment(report(to), from)).toBe(isWorthIt),
  );
});
