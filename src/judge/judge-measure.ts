import type { ImageFacts, MeasureName } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { JudgeContext } from './compared.ts';
import { judgeWithoutValue, toJudged, toUnmeasured, type UnjudgedFinding } from './outcome.ts';

/** Judges a measure of the image itself. */
export function judgeMeasure(
  unjudged: UnjudgedFinding & { readonly measure: MeasureName },
  measure: MeasureName,
  context: JudgeContext,
): Finding {
  const { facts } = context;
  const value = facts.measures[measure] ?? null;
  if (measure === 'userWastedRatio' && value === null) return judgeAsDive(unjudged, facts);
  if (measure === 'pullBytes' && value === null && context.mayEstimate)
    return toUnmeasured(unjudged, new Message('stored-sizes-not-reported', {}));
  if (value === null)
    return toUnmeasured(unjudged, facts.unmeasured[measure] ?? REASONS[measure] ?? NO_REASON);
  if (measure === 'pullBytes' && facts.pullBytesAre === 'estimate' && !context.mayEstimate)
    return toUnmeasured(unjudged, new Message('only-estimate', {}));
  if (measure !== 'reclaimableBytes' || !context.isIgnoring) return toJudged(unjudged, value);
  if (context.ignored === null)
    return toUnmeasured(unjudged, new Message('ignore-needs-paths', {}));
  const judged = toJudged(unjudged, value - context.ignored.bytes);
  return context.ignored.bytes === 0 ? judged : { ...judged, ignored: context.ignored };
}

const NO_PACKAGES = new Message('packages-not-counted', {});
const NO_REASON = new Message('measure-absent', {});
const REASONS: Readonly<Partial<Record<MeasureName, Sentence>>> = {
  ownBytes: new Message('own-layers-not-reported', {}),
  packageCount: NO_PACKAGES,
  compilerCount: NO_PACKAGES,
  debuggerCount: NO_PACKAGES,
  vcsCount: NO_PACKAGES,
};

/**
 * Follows dive if its ratio divides by zero: `NaN > limit` is false, `+Inf > limit` is true.
 * Source: dive, ci/rules.go.
 */
function judgeAsDive(
  unjudged: UnjudgedFinding & { readonly measure: MeasureName },
  { files, unmeasured: reasons }: ImageFacts,
): Finding {
  const diveUserWasted = files?.diveUserWasted ?? 'number';
  if (diveUserWasted === 'number')
    return toUnmeasured(unjudged, reasons[unjudged.measure] ?? NO_REASON);
  const reason = reasons[unjudged.measure] ?? new Message('no-user-bytes', { isOneLayer: false });
  if (diveUserWasted === 'NaN')
    return judgeWithoutValue(unjudged, 'pass', new Message('passes-as-in-dive', { reason }));
  const outcome = unjudged.failLimit === null ? 'warn' : 'fail';
  return judgeWithoutValue(unjudged, outcome, new Message('fails-as-in-dive', { reason }));
}
