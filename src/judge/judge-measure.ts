import type { ImageFacts, MeasureName } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import type { JudgeContext } from './compared.ts';
import { judgeValue, judgeWithoutValue, toUnmeasured, type UnjudgedFinding } from './outcome.ts';

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
    return toUnmeasured(unjudged, NO_STORED_SIZES);
  if (value === null)
    return toUnmeasured(unjudged, facts.unmeasured[measure] ?? REASONS[measure] ?? NO_REASON);
  if (measure === 'pullBytes' && facts.pullBytesAre === 'estimate' && !context.mayEstimate)
    return toUnmeasured(unjudged, ONLY_ESTIMATE);
  if (measure !== 'reclaimableBytes' || !context.isIgnoring)
    return { ...unjudged, ...judgeValue(unjudged, value) };
  if (context.ignored === null) return toUnmeasured(unjudged, `ignore needs paths, and ${NO_TREE}`);
  const judged = { ...unjudged, ...judgeValue(unjudged, value - context.ignored.bytes) };
  return context.ignored.bytes === 0 ? judged : { ...judged, ignored: context.ignored };
}

export const NO_TREE = 'the report has no paths: measure the image again with this budget';
/** If sizes can be estimated, measuring always provides some. */
const NO_STORED_SIZES =
  'the report has no stored sizes: measure the image again with this budget, which estimates them';
const NO_PACKAGES = 'the report does not count packages: measure the image again';
const NO_BASE = 'the report does not identify own layers: measure the image again';
export const NO_REASON = 'this image does not have this measure';
const REASONS: Readonly<Partial<Record<MeasureName, string>>> = {
  ownBytes: NO_BASE,
  packageCount: NO_PACKAGES,
  compilerCount: NO_PACKAGES,
  debuggerCount: NO_PACKAGES,
  vcsCount: NO_PACKAGES,
};
export const ONLY_ESTIMATE = 'only an estimate is known; set estimate: true to accept it';

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
  const reason =
    reasons[unjudged.measure] ??
    'all bytes are in the lowest layer, and user waste is a share of the layers above it';
  if (diveUserWasted === 'NaN')
    return judgeWithoutValue(unjudged, 'pass', `${reason}: passes, as in dive`);
  const outcome = unjudged.failLimit === null ? 'warn' : 'fail';
  const why = `${reason}: any waste is over the limit, as in dive`;
  return judgeWithoutValue(unjudged, outcome, why);
}
