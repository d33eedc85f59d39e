import type { DriftMeasureName, DriftReport } from '../model/drift.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { judgeWithoutValue, toJudged, toUnmeasured, type UnjudgedFinding } from './outcome.ts';

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
  if (missing === 'pending')
    return judgeWithoutValue(unjudged, 'skipped', new Message('drift-pending', {}));
  if (drift === undefined)
    return toUnmeasured(
      unjudged,
      new Message(missing === 'unknown' ? 'drift-of-unknown-budget' : 'drift-without-start', {}),
    );
  if (drift.why !== undefined) return toUnmeasured(unjudged, drift.why);
  const isPull = measure === 'pullDriftBytes';
  if (isPull && facts.pullBytesAre === 'estimate' && !mayEstimate)
    return toUnmeasured(unjudged, new Message('only-estimate-of-drift', {}));
  const value = computeDrift(measure, facts, drift);
  if (typeof value !== 'number') return toUnmeasured(unjudged, value);
  const judged = toJudged(unjudged, value);
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
): number | Sentence {
  const name = measure === 'pullDriftBytes' ? 'pullBytes' : 'imageBytes';
  const [now, start] = [measures[name], drift[name]];
  const kind = name === 'pullBytes' ? 'pull' : 'image';
  const at = drift.start ?? drift.since;
  if (now === null) return new Message('drift-size-unknown', { kind, start: undefined });
  if (start === null) return new Message('drift-size-unknown', { kind, start: at });
  if (measure !== 'driftRatio') return now - start;
  return start === 0 ? new Message('drift-from-empty', { start: at }) : now / start - 1;
}
