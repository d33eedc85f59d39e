import { createHash } from 'node:crypto';
import { checkBaseline } from '../../src/compare/check-baseline.ts';
import { compareImages } from '../../src/compare/compare.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import type { BaseImageFacts } from '../../src/model/base.ts';
import type { PathGrowth, ReadComparison } from '../../src/model/comparison.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { makeFacts } from '../analyze/sourced.ts';
import type { TarEntry } from '../support/tar-writer.ts';

/** A layer and the instruction that made it. */
export type MadeLayer = readonly [instruction: string | null, ...entries: TarEntry[]];

export const file = (name: string, sizeBytes: number, more: Partial<TarEntry> = {}): TarEntry => ({
  name,
  sizeBytes,
  ...more,
});

/** Facts of an image with these layers; their diffIDs depend on their contents. */
export async function getMade(
  layers: readonly MadeLayer[],
  base?: Partial<BaseImageFacts>,
): Promise<ReadFacts> {
  const facts = await makeFacts(
    layers.map(([, ...entries]) => entries),
    { createdBy: layers.map(([instruction]) => instruction) },
  );
  return {
    ...facts,
    ...(base && {
      base: { name: null, digest: null, layerCount: 0, by: 'budget', certainty: 'exact', ...base },
    }),
    layers: facts.layers.map((layer, i) => ({ ...layer, diffId: hash(layers[i]?.slice(1)) })),
  };
}

const hash = (value: unknown): string =>
  `sha256:${createHash('sha256')
    .update(JSON.stringify(value, (_, one) => (one instanceof Uint8Array ? [...one] : one)))
    .digest('hex')}`;

export const compareFacts = (old: ReadFacts, now: ReadFacts): ReadComparison =>
  compareImages(now, old, { matchedBy: 'name', report: null }) as ReadComparison;

/** The same facts after writing and reading a report, as with a baseline. */
export function throughReport(facts: ReadFacts): ReadFacts {
  const report = judgeReport({
    images: [{ key: facts.key, facts, notices: [] }],
    budget: undefined,
    flags: new Map(),
    notices: [],
    now: new Date(0),
    toolVersion: '0',
  });
  const read = parseReport({ text: renderJson(report), source: 'report.json' });
  checkBaseline(read, 'report.json');
  return read.images[0]?.facts as ReadFacts;
}

/** `changed RUN make`, one line for each layer of either image. */
export const layerLines = ({ layers }: ReadComparison): string[] =>
  layers.map(({ state, instruction, differs }) =>
    [state, instruction, ...differs.map((what) => `(${what})`)].join(' '),
  );

/** `/app +5`, indented like the tree; the rest as `… 2 more +1`. */
export function growthLines(node: PathGrowth | undefined, indent = ''): string[] {
  if (node === undefined) return [];
  const { path, children, rest, newBytes, oldBytes, state } = node;
  const more =
    rest.count > 0 && children.length > 0
      ? [`${indent}  … ${rest.count} more ${formatSigned(rest.growthBytes)}`]
      : [];
  return [
    `${indent}${path} ${formatSigned(newBytes - oldBytes)} ${state}`,
    ...children.flatMap((child) => growthLines(child, `${indent}  `)),
    ...more,
  ];
}

const formatSigned = (bytes: number): string => (bytes > 0 ? `+${bytes}` : String(bytes));
