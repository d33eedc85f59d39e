import { deepStrictEqual } from 'node:assert';
import { compareImages } from '../../../src/compare/compare.ts';
import { type JudgeRequest, judgeReport, type MeasuredImage } from '../../../src/judge/judge.ts';
import type { BaselineFacts } from '../../../src/model/comparison.ts';
import type { Measures, ReadFacts } from '../../../src/model/facts.ts';
import type { Finding, GateReport } from '../../../src/model/report.ts';
import { formatSentences } from '../../../src/report/words/messages/sentence.ts';
import { buildFacts, makeBudget, makeTree, type TreeRow } from '../../support/image-facts.ts';

/** One side of a comparison. */
export interface Side {
  readonly measures?: Partial<Measures>;
  readonly layers?: readonly number[];
  readonly rows?: readonly TreeRow[];
  readonly more?: Parameters<typeof buildFacts>[1];
}

export function getSide({ measures = {}, layers = [], rows = [], more = {} }: Side): ReadFacts {
  const sizes = layers.length === 0 ? {} : { layerCount: layers.length };
  return buildFacts(
    {
      ...sizes,
      ...(layers.length > 0 && { layerBytes: Math.max(...layers), imageBytes: sum(layers) }),
      ...measures,
    },
    { layers: layers.map(makeLayer), tree: makeTree(rows), ...more },
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A layer with other bytes has another diffID; the instruction identifies it. */
const makeLayer = (bytes: number, index: number): ReadFacts['layers'][number] => ({
  index,
  diffId: `sha256:${index}-${bytes}`,
  digest: `sha256:${index}-${bytes}`,
  storedBytes: bytes,
  instruction: `RUN make ${index}`,
  layerBytes: bytes,
  contentBytes: bytes,
  reclaimableBytes: 0,
  entryCount: 1,
  verified: 'structure',
});

/** An image compared with its baseline. */
export function changeImage(
  before: Side,
  now: Side,
  origin: Partial<BaselineFacts> = {},
): MeasuredImage {
  const [old, facts] = [getSide(before), getSide(now)];
  const comparison = compareImages(facts, old, {
    matchedBy: 'name',
    report: 'main.json',
    ...origin,
  });
  return { key: facts.key, facts, comparison, baseline: { facts: old }, notices: [] };
}

export const DIVE_OFF = 'lowestEfficiency: off, highestUserWastedPercent: off';

/**
 * Judges an image, and then its report again, as after a label: even without the baseline's facts,
 * the result has to be the same.
 * @param rules one line of rules; further lines are other keys
 */
export function judge(
  rules: string,
  image: MeasuredImage,
  more: Partial<JudgeRequest> = {},
): GateReport {
  const report = judgeOnce(rules, image, more);
  // Not with `expect`, because previews render these reports outside of Jest.
  for (const kept of report.images) deepStrictEqual(judgeOnce(rules, kept, more), report);
  return report;
}

function judgeOnce(
  rules: string,
  image: MeasuredImage,
  more: Partial<JudgeRequest> = {},
): GateReport {
  const [first = '', ...others] = rules.split('\n');
  const text = [`rules: { ${DIVE_OFF}, ${first} }`, ...others].join('\n');
  const report = judgeReport({
    flags: new Map(),
    images: [image],
    notices: [],
    now: new Date('2026-11-21T12:00:00Z'),
    toolVersion: '0',
    ...more,
    budget: more.budget ?? makeBudget(text),
  });
  return formatSentences(report, 'cli');
}

export const getFindings = ({ images }: GateReport): readonly Finding[] =>
  images[0]?.findings ?? [];
