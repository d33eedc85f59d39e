import type { EffortMeasureName } from '../model/effort.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Compared } from './compared.ts';
import { getEffort } from './judge-effort.ts';
import { judgeWithoutValue, toJudged, toUnmeasured, type UnjudgedFinding } from './outcome.ts';

/** Only a build has a context: without one, there is nothing to judge. */
export function judgeContext(
  unjudged: UnjudgedFinding,
  { buildContext, noBuildContext }: Compared,
): Finding {
  if (buildContext !== undefined) return toJudged(unjudged, buildContext.contextBytes);
  if (noBuildContext !== undefined) return toUnmeasured(unjudged, noBuildContext);
  return judgeWithoutValue(unjudged, 'skipped', NOT_BUILT);
}

/** The same applies here. */
export function judgeEffort(
  unjudged: UnjudgedFinding,
  measure: EffortMeasureName,
  { effort }: Compared,
): Finding {
  if (effort === undefined) return judgeWithoutValue(unjudged, 'skipped', NOT_BUILT);
  const found = getEffort(effort, measure);
  return 'value' in found ? toJudged(unjudged, found.value) : toUnmeasured(unjudged, found.why);
}

const NOT_BUILT = new Message('image-not-built', {});
