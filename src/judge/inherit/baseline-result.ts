import type { MeasureName } from '../../model/facts.ts';
import type { Finding } from '../../model/report.ts';
import { isAboutGrowth } from '../judge-growth.ts';
import { judgeValue } from '../outcome.ts';
import type { ComparedFacts } from './amounts.ts';
import { measureChange } from './finding-change.ts';
import type { BaselineResult } from './inherit.ts';

/** The baseline judged by the limits of this run and by those of the base branch, if known. */
export interface BaselineFindings {
  /** Absent for a report that is judged again, which has only values of the baseline. */
  readonly now: readonly Finding[] | undefined;
  /** For a report that is judged again: the findings of the image itself. */
  readonly onBaseBranch: readonly Finding[] | undefined;
}

/** The baseline's result for a finding's rule. */
export function findBaselineResult(
  finding: Finding,
  compared: ComparedFacts,
  { now, onBaseBranch }: BaselineFindings,
): BaselineResult | undefined {
  if (isAboutGrowth(finding)) return undefined;
  if (now === undefined) return recallBaselineResult(finding, compared, onBaseBranch);
  const before = now.find(({ id }) => id === finding.id);
  if (before === undefined || before.outcome === 'unmeasured' || before.outcome === 'skipped')
    return finding.measure === 'privateFiles' ? NO_PRIVATE_FILES : undefined;
  return {
    value: before.value,
    outcome: before.outcome,
    onBaseBranch: onBaseBranch && findOnBaseBranch(finding, onBaseBranch),
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

/** The places of path rules differ between budgets, so they are matched by what they select. */
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

/** From the report of an earlier run: what it kept about the baseline. */
function recallBaselineResult(
  finding: Finding,
  compared: ComparedFacts,
  onBaseBranch: readonly Finding[] | undefined,
): BaselineResult | undefined {
  const earlier = compared.earlier.find(
    (other) => other.measure === finding.measure && other.path === finding.path,
  );
  const value =
    earlier?.baselineValue ?? compared.comparison.baseline.measures[finding.measure as MeasureName];
  const isEndless = earlier?.baselineValue === null && earlier.change !== undefined;
  if (value === undefined || (value === null && !isEndless)) return undefined;
  const judge = (by: Finding): Finding['outcome'] =>
    value === null ? by.outcome : judgeValue(by, value).outcome;
  const ofBaseline = onBaseBranch?.map((one) => ({ ...one, outcome: judge(one) }));
  return {
    value,
    outcome: judge(finding),
    onBaseBranch: ofBaseline && findOnBaseBranch(finding, ofBaseline),
    change: measureChange(finding, value, compared, earlier),
  };
}
