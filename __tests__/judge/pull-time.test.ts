import { describe, expect, test } from '@jest/globals';
import { compareImages } from '../../src/compare/compare.ts';
import { judgeReport, type MeasuredImage } from '../../src/judge/judge.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { Finding, ImageReport } from '../../src/model/report.ts';
import { buildFacts, getUnread, makeBudget } from '../support/image-facts.ts';

/** One layer of 100 MB, 250 MB unpacked. */
function facts(more: Partial<ReadFacts> = {}): ReadFacts {
  const layer = {
    index: 0,
    diffId: 'sha256:d',
    digest: 'sha256:b',
    storedBytes: 100e6,
    instruction: null,
    layerBytes: 250e6,
    contentBytes: 250e6,
    reclaimableBytes: 0,
    entryCount: 1,
    verified: 'diffId',
  } as const;
  return { ...buildFacts({ pullBytes: 100e6 }), layers: [layer], ...more };
}

function judge(text: string, image: Partial<MeasuredImage> = {}): ImageReport {
  const found = image.facts ?? facts();
  const report = judgeReport({
    images: [{ key: found.key, facts: found, notices: [], ...image }],
    budget: makeBudget(`${text}\n`),
    flags: new Map(),
    notices: [],
    now: new Date('2026-11-29T12:00:00Z'),
    toolVersion: '0',
  });
  return report.images[0] as ImageReport;
}

const PULL = 'pull: { client: simple, bandwidth: 100MB/s, roundTrip: 0s }';
const getFinding = (rule: string, image: Partial<MeasuredImage> = {}, more = ''): Finding =>
  judge(`rules: { ${rule} }\n${PULL}\n${more}`, image).findings.find(
    ({ measure }) => measure === 'pullSeconds' || measure === 'updateSeconds',
  ) as Finding;

describe('highestPullSeconds', () => {
  // 1 s to download, 0.5 s to unpack, 0.1 s for the layer.
  test.each([
    ['1.6s', 'pass', 0],
    ['1.5s', 'fail', 0.1],
  ])('%s', (limit, outcome, distance) => {
    const finding = getFinding(`highestPullSeconds: ${limit}`);
    expect(finding).toMatchObject({ outcome, value: 1.6, unit: 'seconds' });
    expect(finding.distance).toBeCloseTo(distance, 9);
  });

  test('is judged by the manifest alone', () =>
    expect(getFinding('highestPullSeconds: 2s', { facts: getUnread(facts()) })).toMatchObject({
      outcome: 'pass',
      // 270 MB unpacked, which is typical for gzip.
      value: 1.64,
    }));

  test('is unmeasured without stored sizes', () => {
    const image = facts({ pullBytesAre: null, measures: buildFacts({ pullBytes: null }).measures });
    expect(getFinding('highestPullSeconds: 2s', { facts: image })).toMatchObject({
      outcome: 'unmeasured',
      measure: 'pullSeconds',
    });
  });

  test('accepts estimated sizes only if the budget does', () => {
    const image = facts({ pullBytesAre: 'estimate' });
    const rule = 'highestPullSeconds: 2s';
    expect(getFinding(rule, { facts: image })).toMatchObject({
      outcome: 'unmeasured',
      why: 'only an estimate is known; set estimate: true to accept it',
    });
    expect(getFinding(rule, { facts: image }, 'estimate: true')).toMatchObject({ outcome: 'pass' });
  });
});

describe('highestUpdateSeconds', () => {
  const compareWith = (baseline: ReadFacts): Partial<MeasuredImage> => ({
    comparison: compareImages(facts(), baseline, { matchedBy: 'name', report: null }),
  });
  const other = facts({
    layers: facts().layers.map((layer) => ({ ...layer, diffId: 'sha256:e', digest: 'sha256:c' })),
  });

  test('is judged against the baseline', () => {
    expect(getFinding('highestUpdateSeconds: 1s', compareWith(other))).toMatchObject({
      outcome: 'fail',
      value: 1.6,
    });
    expect(getFinding('highestUpdateSeconds: 1s', compareWith(facts()))).toMatchObject({
      outcome: 'pass',
      value: 0,
    });
  });

  test('is skipped without a baseline, unless the budget requires one', () => {
    const rule = 'highestUpdateSeconds: 1s';
    expect(getFinding(rule)).toMatchObject({ outcome: 'skipped' });
    expect(getFinding(rule, {}, 'baseline: { required: true }')).toMatchObject({
      outcome: 'unmeasured',
    });
  });
});

test('the report has the time without a rule, and says whether the budget sets the link', () => {
  expect(judge('rules: {}').pull).toMatchObject({ isSet: false, settings: { client: 'docker' } });
  expect(judge(PULL).pull).toMatchObject({ isSet: true, settings: { client: 'simple' } });
});
