import type { Bound, Unit } from '../../model/report.ts';
import { roundFigure } from './round-figure.ts';

/** What a limit is for. */
export interface LimitKind {
  readonly unit: Unit;
  readonly bound: Bound;
}

/**
 * The limit that people would choose for a value: with some room, so that a small change is no alarm, and then round.
 *
 * - Sizes have 5 % of room and at least 1 % of the image, then two digits (`roundFigure`): 142.3 MB gets 150 MB.
 * - Counts have 5 % and at least one more.
 * - Ratios have 5 % of what is missing from the ideal and at least half a point, then whole points: a floor for 0.984 is 0.97.
 * @param imageBytes the whole image, for a size's room
 * @param multiple bytes of the unit it is to be a round figure in
 * @returns in that unit; `null` where no ratio of at most 1 holds
 */
export function proposeLimit(
  kind: LimitKind,
  value: number,
  imageBytes: number,
  multiple = 1,
): number | null {
  const cost = toCost(kind, value);
  if (kind.unit === 'ratio' && cost > 1) return null;
  return roundLimit(kind, addHeadroom(kind, cost, imageBytes), multiple);
}

function addHeadroom({ unit }: LimitKind, cost: number, imageBytes: number): number {
  if (unit === 'ratio') return Math.max(cost * 1.05, cost + 0.005);
  const least = unit === 'bytes' ? imageBytes / 100 : 1;
  return Math.ceil(Math.max(cost * 1.05, cost + least));
}

/** The next round limit that costs no less. */
export function roundLimit(kind: LimitKind, cost: number, multiple: number): number {
  if (kind.unit !== 'ratio') return roundFigure(Math.ceil(cost) / multiple);
  return toCost(kind, Math.min(Math.ceil(cost * 100 - 1e-9), 100) / 100);
}

/** What is missing from the ideal: the less the better, for ceilings and floors alike. It is its own inverse. */
export const toCost = ({ unit, bound }: LimitKind, limit: number): number =>
  unit === 'ratio' && bound === 'atLeast' ? Number((1 - limit).toFixed(12)) : limit;
