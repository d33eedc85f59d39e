import type { DriftMeasureName, DriftReport } from '../model/drift.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { judgeValue, judgeWithoutValue, toUnmeasured, type UnjudgedFinding } from './outcome.ts';

export interface DriftContext {
  readonly facts: ImageFacts;
  /** Absent if the budget has no start. */
  readonly drift: DriftReport | undefined;
  readonly mayEstimate: boolean;
  /** See `Budget`. */
  readonly missing: 'pending' | 'unknown' | undefined;
}

/** Judges the growth since a fixed point. Without one, the rule does not pass. */
export function judgeDrift(
  unjudged: UnjudgedFinding,
  measure: DriftMeasureName,
  { facts, drift, mayEstimate, missing }: DriftContext,
): Finding {
  if (missing === 'pending') return judgeWithoutValue(unjudged, 'skipped', PENDING);
  if (drift === undefined)
    return toUnmeasured(unjudged, missing === 'unknown' ? UNKNOWN : NO_START);
  if (drift.why !== undefined) return toUnmeasured(unjudged, drift.why);
  const isPull = measure === 'pullDriftBytes';
  if (isPull && facts.pullBytesAre === 'estimate' && !mayEstimate)
    return toUnmeasured(unjudged, ONLY_ESTIMATE);
  const value = computeDrift(measure, facts, drift);
  if (typeof value === 'string') return toUnmeasured(unjudged, value);
  const judged = { ...unjudged, ...judgeValue(unjudged, value) };
  // Without this start, the rule would not pass.
  return drift.unverified !== undefined && judged.outcome !== 'fail'
    ? toUnmeasured(unjudged, drift.unverified)
    : judged;
}

/** @returns the drift in the measure's unit, or why it is unknown */
function computeDrift(
  measure: DriftMeasureName,
  { measures }: Pick<ImageFacts, 'measures'>,
  drift: DriftReport,
): number | string {
  const name = measure === 'pullDriftBytes' ? 'pullBytes' : 'imageBytes';
  const [now, start] = [measures[name], drift[name]];
  const what = name === 'pullBytes' ? 'pull size' : 'image size';
  if (now === null) return `the ${what} is not known`;
  if (start === null) return `the ${what} at ${drift.start ?? drift.since} is not known`;
  if (measure !== 'driftRatio') return now - start;
  return start === 0 ? `the image was empty at ${drift.start ?? drift.since}` : now / start - 1;
}

const NO_START =
  'the start is not known: set drift: { since: v1.4.0 } in the budget, and measure the image again';
const PENDING = 'drift is judged once drift: is in the budget of the base branch';
const UNKNOWN = "the start is not known, because the budget of the base branch can't be read";
const ONLY_ESTIMATE =
  'the image has only estimated stored sizes: push it and check it with registry:, or set ' +
  'estimate: true';
