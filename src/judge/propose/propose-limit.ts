import type { Bound, Unit } from '../../model/report.ts';
import { roundFigure } from './round-figure.ts';

/** The unit and direction of a limit. */
export interface LimitKind {
  readonly unit: Unit;
  readonly bound: Bound;
}

/**
 * Proposes a limit for a value: with headroom, so that small changes don't fail, and rounded.
 *
 * - Sizes get 5% headroom, at least 1% of the image, then two digits (`roundFigure`): 142.3 MB gets
 *   150 MB.
 * - Counts get 5%, at least one.
 * - Ratios get 5% of the distance from the ideal, at least half a point, then whole points: 0.984
 *   gets a floor of 0.97.
 *
 * @param imageBytes the size of the image, for a size's headroom
 * @param multiple bytes or seconds of the unit to round in
 * @param keep the share of headroom, instead of 5%
 * @returns the limit in that unit; `null` if no ratio up to 1 is sufficient
 */
export function proposeLimit(
  kind: LimitKind,
  value: number,
  imageBytes: number,
  multiple = 1,
  keep = USUAL_HEADROOM,
): number | null {
  const cost = toCost(kind, value);
  if (kind.unit === 'ratio' && cost > 1) return null;
  return roundLimit(kind, addHeadroom(kind, cost, imageBytes, keep), multiple);
}

export const USUAL_HEADROOM = 0.05;

function addHeadroom({ unit }: LimitKind, cost: number, imageBytes: number, keep: number): number {
  const wanted = Number((cost * (1 + keep)).toPrecision(15));
  if (unit === 'ratio') return Math.max(wanted, cost + 0.005);
  const least = unit === 'bytes' ? imageBytes / 100 : 1;
  return Math.max(wanted, cost + least);
}

/** The next round limit that is no stricter. */
export function roundLimit(kind: LimitKind, cost: number, multiple: number): number {
  if (kind.unit !== 'ratio') return roundFigure(Math.ceil(cost) / multiple);
  return toCost(kind, Math.min(Math.ceil(cost * 100 - 1e-9), 100) / 100);
}

/**
 * The distance from the ideal: lower is better, for maximums and minimums alike. It is its own
 * inverse.
 */
export const toCost = ({ unit, bound }: LimitKind, limit: number): number =>
  unit === 'ratio' && bound === 'atLeast' ? Number((1 - limit).toFixed(12)) : limit;
