import {
  HISTORY_MEASURES,
  type HistoryMeasure,
  type ImageHistory,
  type ImagePoint,
  listPoints,
} from '../../model/image-history.ts';
import type { Breach, Finding } from '../../model/report.ts';

/** A limit that was broken before this build, by the sizes of the builds before it. */
export interface HistoryBreach {
  readonly breach: Breach;
  /** The value of the build before this one, if that broke the limit too. */
  readonly before: number | undefined;
}

/**
 * Finds since when a limit is broken by the sizes of earlier builds, for a branch whose earlier
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

/** Of several commits, nobody knows which one broke the limit. */
const describeGrowth = (
  { distance, count }: ImagePoint,
  value: number,
  before: number | null,
): Pick<Breach, 'growth'> =>
  before === null || distance !== 1 || count !== 1 ? {} : { growth: value - before };

const isKept = (measure: Finding['measure']): measure is HistoryMeasure =>
  HISTORY_MEASURES.some((name) => name === measure);
