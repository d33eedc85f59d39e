import type { DriftPart } from '../model/drift.ts';
import type { HistoryMeasure, ImagePoint, PointSizes } from '../model/image-history.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** The start of drift: a commit, with at least seven digits, or a time in seconds since 1970. */
export type StartPoint = { readonly commit: string } | { readonly time: number };

/**
 * Finds the point at which drift starts. For a commit that was built several times, its first build
 * counts; for a time, the last build before it.
 * @param name of the start
 * @returns why there is none: drift is never measured from a newer point instead
 */
export function findStartPoint(
  points: readonly ImagePoint[],
  start: StartPoint,
  name: string,
): { readonly at: number } | { readonly why: Sentence } {
  const [first] = points;
  if (first === undefined) return { why: new Message('history-empty', {}) };
  const at =
    'commit' in start
      ? points.findIndex(({ commit }) => commit.startsWith(start.commit))
      : points.findLastIndex(({ time }) => time !== null && time <= start.time);
  if (at === -1)
    return {
      why: new Message('commit' in start ? 'start-not-in-history' : 'start-before-history', {
        name,
        first,
      }),
    };
  const broken = points.findIndex(({ distance }, index) => index > at && distance === null);
  const [before, after] = [points[broken - 1], points[broken]];
  return before === undefined || after === undefined
    ? { at }
    : { why: new Message('history-broken', { before, after }) };
}

/** A size after the start, and the author of the change to it. */
interface Step {
  readonly size: number | null;
  readonly part: Omit<DriftPart, 'bytes'>;
  /** The number of commits it covers; 0 for a rebuild. */
  readonly commits: number;
}

export interface DriftSteps {
  readonly start: PointSizes;
  /** The builds after the start, oldest first. */
  readonly points: readonly ImagePoint[];
  /**
   * The start of the change, if it was measured: the number of commits after the last point, `null`
   * if unknown.
   */
  readonly baseline?: { readonly sizes: PointSizes; readonly distance: number | null } | undefined;
  /** `others`: commits without a report that can't be distinguished from the change. */
  readonly now: {
    readonly sizes: PointSizes;
    readonly others: number;
    /** Default: `change`. */
    readonly kind?: DriftPart['kind'];
  };
}

/**
 * Attributes drift to commits.
 * @returns parts whose bytes add up to the size now minus the size at the start, largest first;
 *   none if either is unknown
 */
export function attributeDrift(steps: DriftSteps, measure: HistoryMeasure): DriftPart[] {
  let before = steps.start[measure];
  if (before === null || steps.now.sizes[measure] === null) return [];
  const parts: DriftPart[] = [];
  let skipped = 0;
  for (const { size, part, commits } of listSteps(steps, measure)) {
    // A build without this size counts as commits without a report.
    if (size === null) {
      skipped += commits;
      continue;
    }
    parts.push({
      ...(skipped === 0 ? part : mergeSkipped(part, skipped, commits)),
      bytes: size - before,
    });
    before = size;
    skipped = 0;
  }
  return parts.filter(({ bytes }) => bytes !== 0).toSorted((a, b) => b.bytes - a.bytes);
}

function mergeSkipped(part: Step['part'], skipped: number, commits: number): Step['part'] {
  if (part.kind === 'change') return { ...part, count: (part.count ?? 0) + skipped };
  if (part.kind === 'before') return part;
  const { pullRequest: _, unreported = 0, ...rest } = part;
  return { ...rest, kind: 'commits', count: skipped + commits, unreported: unreported + skipped };
}

function listSteps({ points, baseline, now }: DriftSteps, measure: HistoryMeasure): Step[] {
  const { others, kind = 'change' } = now;
  return [
    ...points.map((point) => toStep(point, measure)),
    ...(baseline === undefined ? [] : [toBaselineStep(baseline, measure)]),
    {
      size: now.sizes[measure],
      part: { kind, ...(others > 0 && { count: others }) },
      commits: 1,
    },
  ];
}

function toStep(point: ImagePoint, measure: HistoryMeasure): Step {
  const { commit, pullRequest, distance, count } = point;
  const size = point.sizes[measure];
  const commits = distance ?? 0;
  if (commits === 0) return { size, part: { kind: 'rebuilt', commit }, commits };
  if (commits > 1 || count > 1)
    return {
      size,
      part: { kind: 'commits', commit, count: commits, unreported: Math.max(0, commits - count) },
      commits,
    };
  const part = { kind: 'commit', commit, ...(pullRequest !== null && { pullRequest }) } as const;
  return { size, part, commits };
}

function toBaselineStep(
  { sizes, distance }: NonNullable<DriftSteps['baseline']>,
  measure: HistoryMeasure,
): Step {
  const size = sizes[measure];
  if (distance === null) return { size, part: { kind: 'before' }, commits: 0 };
  return distance === 0
    ? { size, part: { kind: 'rebuilt' }, commits: 0 }
    : { size, part: { kind: 'commits', count: distance, unreported: distance }, commits: distance };
}
