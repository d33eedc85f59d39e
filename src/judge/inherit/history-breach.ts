import {
  HISTORY_MEASURES,
  type HistoryMeasure,
  type ImageHistory,
  type ImagePoint,
  listPoints,
} from '../../model/image-history.ts';
import type { Breach, Finding } from '../../model/report.ts';

/** A limit that was already broken before this build, according to the sizes of earlier builds. */
export interface HistoryBreach {
  readonly breach: Breach;
  /** The value of the previous build, if it broke the limit too. */
  readonly before: number | undefined;
}

/**
 * Finds when a limit was first broken from the sizes of earlier builds, for a branch whose earlier
 * reports are gone.
 * @param history with this build at its end
 * @returns undefined if the history does not have the measure
 */
export function findHistoryBreach(
  { measure, bound, outcome, failLimit, warnLimit }: Finding,
  history: ImageHistory,
): HistoryBreach | undefined {
  const limit = outcome === 'fail' ? failLimit : (warnLimit ?? failLimit);
  const points = listPoints(history);
  if (!isKept(measure) || bound !== 'atMost' || limit === null || points.length < 2)
    return undefined;
  const isOver = (point: ImagePoint | undefined): boolean =>
    (point?.sizes[measure] ?? Number.NEGATIVE_INFINITY) > limit;
  let at = points.length - 1;
  while (points[at]?.distance !== null && isOver(points[at - 1])) at--;
  const [first, previous] = [points[at], points[at - 1]];
  const value = first?.sizes[measure] ?? null;
  if (first === undefined || value === null) return undefined;
  return {
    breach: {
      commit: first.commit,
      ...(first.pullRequest !== null && { pullRequest: first.pullRequest }),
      value,
      ...describeGrowth(first, value, previous?.sizes[measure] ?? null),
    },
    before: at === points.length - 1 ? undefined : (points.at(-2)?.sizes[measure] ?? undefined),
  };
}

/** With several commits, it is unknown which one broke the limit. */
const describeGrowth = (
  { distance, count }: ImagePoint,
  value: number,
  before: number | null,
): Pick<Breach, 'growth'> =>
  before === null || distance !== 1 || count !== 1 ? {} : { growth: value - before };

const isKept = (measure: Finding['measure']): measure is HistoryMeasure =>
  HISTORY_MEASURES.some((name) => name === measure);
