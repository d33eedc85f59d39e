import type { PullMeasureName } from '../model/pull.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { JudgeContext } from './compared.ts';
import { judgeWithoutBaseline } from './judge-growth.ts';
import { judgeMeasure } from './judge-measure.ts';
import { toJudged, toUnmeasured, type UnjudgedFinding } from './outcome.ts';

export const isPullTime = (measure: Finding['measure']): measure is PullMeasureName =>
  measure === 'pullSeconds' || measure === 'updateSeconds';

/** Modeled from stored sizes, which decide whether it can be judged, as for `pullBytes`. */
export function judgePullTime(
  unjudged: UnjudgedFinding,
  measure: PullMeasureName,
  context: JudgeContext,
): Finding {
  const { pull, comparison, noBaseline } = context.compared;
  if (measure === 'updateSeconds' && comparison === undefined)
    return judgeWithoutBaseline(unjudged, noBaseline, context.isRequired);
  const sizes = judgeMeasure({ ...unjudged, measure: 'pullBytes' }, 'pullBytes', context);
  if (sizes.value === null) return { ...sizes, measure };
  const value = pull?.time[measure] ?? null;
  return value === null ? toUnmeasured(unjudged, NO_PULL_TIME) : toJudged(unjudged, value);
}

const NO_PULL_TIME = new Message('pull-time-unknown', {});

/** If only a range is known, its upper end must be within the limit. */
export function judgeCost(unjudged: UnjudgedFinding, context: JudgeContext): Finding {
  const { cost } = context.compared;
  const sizes = judgeMeasure({ ...unjudged, measure: 'pullBytes' }, 'pullBytes', context);
  if (sizes.value === null) return { ...sizes, measure: 'costPerYear' };
  return cost === undefined
    ? toUnmeasured(unjudged, NO_PRICES)
    : toJudged(unjudged, cost.perYear.high);
}

const NO_PRICES = new Message('no-prices', {});
