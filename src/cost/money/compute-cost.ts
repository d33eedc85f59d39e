import type { Comparison } from '../../model/comparison.ts';
import type { CostReport, CostSettings, Range } from '../../model/cost.ts';
import type { ImageFacts } from '../../model/facts.ts';

const GB = 1e9;
const DAYS = 365;
const MONTHS = 12;

/**
 * Computes what the image costs per year.
 * @returns undefined without prices, or if stored sizes are unknown
 */
export function computeCost(
  { measures, pullBytesAre }: ImageFacts,
  comparison: Comparison | undefined,
  settings: CostSettings | null,
): CostReport | undefined {
  const { pullBytes } = measures;
  if (settings === null || pullBytes === null || pullBytesAre === null) return undefined;
  const updateBytes = comparison?.measures.deltaPullBytes ?? null;
  const growthBytes = comparison?.measures.pullGrowthBytes ?? null;
  const now = computeTerms(pullBytes, updateBytes, settings);
  const before =
    growthBytes === null || updateBytes === null
      ? null
      : computeTerms(pullBytes - growthBytes, updateBytes, settings);
  return {
    settings,
    storedSizesAre: pullBytesAre,
    pullBytes,
    updateBytes,
    ...now,
    changePerYear: before && toCents(now.perYear.high - before.perYear.high),
  };
}

/**
 * The certain cost of a baseline: the size of its own updates is unknown, so they count as none.
 */
export function computeLeastCost(
  facts: ImageFacts,
  settings: CostSettings | null,
): CostReport | undefined {
  const cost = computeCost(facts, undefined, settings);
  if (cost === undefined) return undefined;
  const { low } = cost.perYear;
  return { ...cost, perYear: { low, high: low } };
}

type Terms = Pick<
  CostReport,
  'bytesPerPull' | 'keptBytes' | 'transferPerYear' | 'storagePerYear' | 'perYear'
>;

/** Without a baseline, two tags can have all layers in common, or none. */
function computeTerms(
  pullBytes: number,
  updateBytes: number | null,
  { pullsPerDay, egressPerGB, storagePerGBMonth, retained, of }: CostSettings,
): Terms {
  const update: Range =
    updateBytes === null ? { low: 0, high: pullBytes } : { low: updateBytes, high: updateBytes };
  const bytesPerPull = of === 'full' ? { low: pullBytes, high: pullBytes } : update;
  const keptBytes = scale(update, retained - 1, pullBytes);
  const transfer = scale(bytesPerPull, (pullsPerDay * DAYS * egressPerGB) / GB);
  const storage = scale(keptBytes, (storagePerGBMonth * MONTHS) / GB);
  return {
    bytesPerPull,
    keptBytes,
    transferPerYear: roundRange(transfer),
    storagePerYear: roundRange(storage),
    perYear: roundRange({
      low: transfer.low + storage.low,
      high: transfer.high + storage.high,
    }),
  };
}

const scale = ({ low, high }: Range, factor: number, more = 0): Range => ({
  low: low * factor + more,
  high: high * factor + more,
});

const roundRange = ({ low, high }: Range): Range => ({ low: toCents(low), high: toCents(high) });
const toCents = (amount: number): number => Math.round(amount * 100) / 100;
