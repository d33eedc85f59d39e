import type { GrowthList, GrowthRow } from '../../model/comparison.ts';
import { formatSignedBytes } from './growth-words.ts';
import { describeGrowthRow } from './row-words.ts';

/** The number of causes in one row. */
const MOST_CAUSES = 3;
/** A cause below this share of the change is not named. */
const SMALLEST_SHARE = 0.05;

/**
 * What grew or shrank inside a layer: `112 apt packages with imagemagick +237.9 MB, apt lists and
 * archives +19.1 MB, others +12.0 MB`. The parts add up to the growth. Empty if nothing changed.
 */
export function summarizeGrowth({ items, omitted }: GrowthList, arrow: string): string {
  const sorted = items.toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
  const moved = sorted.reduce(
    (sum, { growthBytes }) => sum + Math.abs(growthBytes),
    Math.abs(omitted.growthBytes),
  );
  const isNotable = (bytes: number): boolean =>
    bytes !== 0 && Math.abs(bytes) >= moved * SMALLEST_SHARE;
  const named = sorted.filter(({ growthBytes }) => isNotable(growthBytes)).slice(0, MOST_CAUSES);
  const rest = sorted
    .filter((row) => !named.includes(row))
    .reduce((sum, { growthBytes }) => sum + growthBytes, omitted.growthBytes);
  const [first] = named;
  if (first !== undefined && named.length === 1 && !isNotable(rest)) return nameCause(first, arrow);
  return [
    ...named.map((row) => `${nameCause(row, arrow)} ${formatSignedBytes(row.growthBytes)}`),
    ...(named.length > 0 && isNotable(rest) ? [`others ${formatSignedBytes(rest)}`] : []),
  ].join(', ');
}

/** Without notes that repeat the instruction, e.g. the path of a cache. */
function nameCause(row: GrowthRow, arrow: string): string {
  const { name, note } = describeGrowthRow(row, arrow);
  return row.group?.packageCount !== undefined && note !== '' ? `${name} ${note}` : name;
}
