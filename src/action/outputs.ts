import { measureBaseUpdate } from '../judge/inherit/base-update.ts';
import type { KnownMeasures } from '../model/facts.ts';
import type { GateReport, ImageReport } from '../model/report.ts';
import { findShownDrift } from '../report/words/drift-words.ts';
import { sortWorstFirst } from '../report/words/image-ranks.ts';

/** A step's outputs by name; GitHub allows 1 MB for all of a job. */
export type Outputs = Readonly<Record<string, string>>;

/**
 * The measures of the image with the worst verdict, or the first of several. Unmeasured values are
 * empty.
 */
export function listOutputs(report: GateReport): Outputs {
  const [worst] = sortWorstFirst(report.images);
  return {
    verdict: report.verdict,
    image: worst?.key.name ?? '',
    platform: worst?.key.platform ?? '',
    ...listMeasureOutputs(worst?.facts?.measures),
    ...listGrowthOutputs(worst),
    'approved-by': listApprovers(report).join(','),
    images: JSON.stringify(report.images.map(toImageOutput)),
  };
}

function listMeasureOutputs(measures: KnownMeasures | undefined): Outputs {
  if (measures === undefined) return {};
  const entries = Object.entries({ ownBytes: null, ...measures });
  return Object.fromEntries(
    entries.map(([name, value]) => [toOutputName(name), String(value ?? '')]),
  );
}

/** Empty without a comparison. */
function listGrowthOutputs(image: ImageReport | undefined): Outputs {
  const { growthBytes = null, growthRatio = null } = image?.comparison?.measures ?? {};
  return {
    'growth-bytes': growthBytes === null ? '' : String(growthBytes),
    'growth-ratio': growthRatio === null ? '' : String(growthRatio),
    'change-bytes': String(image === undefined ? '' : (measureOwnChange(image) ?? '')),
    'drift-bytes': String((image && findShownDrift(image)?.bytes) ?? ''),
    inherited: String(image?.findings.filter(({ outcome }) => outcome === 'inherited').length ?? 0),
  };
}

/** Growth without an update of the base image. */
function measureOwnChange({ facts, comparison }: ImageReport): number | undefined {
  const growth = comparison?.measures.growthBytes ?? null;
  return facts === undefined || comparison === undefined || growth === null
    ? undefined
    : growth - measureBaseUpdate('imageBytes', facts, comparison);
}

/** Not of a report that only claims them, e.g. a fork's. */
const listApprovers = ({ images }: GateReport): string[] => [
  ...new Set(
    images.flatMap(({ findings }) =>
      findings.flatMap(({ overridden, isClaim }) => (isClaim ? [] : (overridden?.by ?? []))),
    ),
  ),
];

/** `imageBytes` is `image-bytes`. */
export const toOutputName = (measure: string): string =>
  measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const toImageOutput = ({ key, verdict, facts, comparison }: ImageReport): unknown => ({
  ...key,
  verdict,
  measures: facts?.measures ?? null,
  growth: comparison?.measures ?? null,
});
