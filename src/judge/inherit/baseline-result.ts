import type { MeasureName } from '../../model/facts.ts';
import type { Finding } from '../../model/report.ts';
import { isAboutGrowth } from '../judge-image.ts';
import { judgeValue } from '../outcome.ts';
import type { ComparedFacts } from './amounts.ts';
import { measureChange } from './finding-change.ts';
import type { BaselineResult } from './inherit.ts';

/** The baseline by the limits of this run and by those of the base branch, if they are known. */
export interface BaselineFindings {
  readonly now: readonly Finding[];
  readonly onBaseBranch: readonly Finding[] | undefined;
}

/**
 * How the baseline does by a finding's rule.
 * @param judged absent for a report that is judged again
 */
export function findBaselineResult(
  finding: Finding,
  compared: ComparedFacts,
  judged: BaselineFindings | undefined,
): BaselineResult | undefined {
  if (isAboutGrowth(finding)) return undefined;
  if (judged === undefined) return recallBaselineResult(finding, compared);
  const before = judged.now.find(({ id }) => id === finding.id);
  if (before === undefined || before.outcome === 'unmeasured' || before.outcome === 'skipped')
    return finding.measure === 'privateFiles' ? NO_PRIVATE_FILES : undefined;
  return {
    value: before.value,
    outcome: before.outcome,
    onBaseBranch: judged.onBaseBranch && findOnBaseBranch(finding, judged.onBaseBranch),
    change: measureChange(finding, before.value, compared, before),
  };
}

/** By default, an image without private files has no finding. */
const NO_PRIVATE_FILES: BaselineResult = {
  value: 0,
  outcome: 'pass',
  onBaseBranch: undefined,
  change: undefined,
};

/** The places of path rules differ between budgets, so these are found by what they select. */
function findOnBaseBranch(
  { id, measure, path }: Finding,
  findings: readonly Finding[],
): BaselineResult['onBaseBranch'] {
  const same = findings.filter((other) =>
    path === undefined ? other.id === id : other.path === path && other.measure === measure,
  );
  const broken = ['fail', 'warn'] as const;
  const worst = broken.find((outcome) => same.some((other) => other.outcome === outcome));
  return worst ?? same[0]?.outcome ?? 'none';
}

/** From the report of an earlier run: what it kept of the baseline. */
function recallBaselineResult(
  finding: Finding,
  compared: ComparedFacts,
): BaselineResult | undefined {
  const earlier = compared.earlier.find(
    (other) => other.measure === finding.measure && other.path === finding.path,
  );
  const value =
    earlier?.baselineValue ?? compared.comparison.baseline.measures[finding.measure as MeasureName];
  const isEndless = earlier?.baselineValue === null && earlier.change !== undefined;
  if (value === undefined || (value === null && !isEndless)) return undefined;
  const outcome = value === null ? finding.outcome : judgeValue(finding, value).outcome;
  return {
    value,
    outcome,
    onBaseBranch: undefined,
    change: measureChange(finding, value, compared, earlier),
  };
}
