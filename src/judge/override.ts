import { listWaiverNames } from '../budget/waivers.ts';
import type { Budget, OverrideTerms } from '../model/budget.ts';
import type { ImageKey } from '../model/facts.ts';
import { identifyFinding } from '../model/finding-identity.ts';
import type { Finding, GateReport } from '../model/report.ts';
import { addReason, Message } from '../report/words/messages/message.ts';
import { isAboutGrowth } from './judge-growth.ts';

/** A label on a pull request, or a review that approves it. */
export interface Override {
  /** Absent for a review. */
  readonly label?: string;
  /** Who set it. */
  readonly by: string;
  /** When, in GitHub's format: `2026-11-30T04:28:00Z`. */
  readonly at?: string;
  /**
   * For a label that is older than the head: the values that were approved then, by
   * `identifyFinding`. Absent: it approves everything in the head.
   */
  readonly approved?: ReadonlyMap<string, number>;
}

/**
 * Turns failures that the budget lets people approve into warnings; each names who approved it.
 * @param overrides the first that covers a failure counts
 */
export function applyOverrides(
  findings: readonly Finding[],
  key: ImageKey,
  budget: Budget | undefined,
  overrides: readonly Override[],
): readonly Finding[] {
  const usable = overrides.filter(({ label }) => isUsable(label, budget));
  if (budget === undefined || usable.length === 0) return findings;
  return findings.map((finding) => {
    if (!isOverridable(finding, budget)) return finding;
    for (const override of usable) {
      const value = findApprovedValue(finding, key, override);
      if (value !== undefined) return lower(finding, override, value);
    }
    return finding;
  });
}

const isUsable = (label: string | undefined, budget: Budget | undefined): boolean =>
  label === undefined
    ? budget?.override?.isReviewEnough === true
    : label === (budget?.overrideLabel ?? null);

/** @returns undefined if it got worse since it was approved */
function findApprovedValue(
  finding: Finding,
  key: ImageKey,
  { approved }: Override,
): number | null | undefined {
  const { value, bound } = finding;
  if (approved === undefined) return value;
  const before = approved.get(identifyFinding(key, finding));
  if (before === undefined || value === null) return undefined;
  const isWorse = bound === 'atMost' ? value > before : value < before;
  return isWorse ? undefined : before;
}

function lower(finding: Finding, { label, by, at }: Override, value: number | null): Finding {
  const why = addReason(finding.why, new Message('lowered-to-warning', { label, by }));
  const overridden = {
    ...(label !== undefined && { label }),
    by,
    ...(at !== undefined && { at, ...(value !== null && { value }) }),
  };
  return { ...finding, outcome: 'warn', why, overridden };
}

/** Whether an approval could let anything pass. */
export const hasOverridable = ({ images }: GateReport, budget: Budget | undefined): boolean =>
  budget !== undefined &&
  images.some(({ findings }) => findings.some((finding) => isOverridable(finding, budget)));

const isOverridable = (finding: Finding, { override }: Budget): boolean =>
  finding.outcome === 'fail' && isInScope(finding, override?.rules ?? 'growth');

function isInScope(finding: Finding, rules: OverrideTerms['rules']): boolean {
  if (rules === 'growth') return isAboutGrowth(finding);
  if (rules === 'all') return !isDenial(finding);
  return listWaiverNames(finding.id, finding.path).some((name) => rules.includes(name));
}

/** What no approval of sizes is about, unless the budget lists it. */
const isDenial = ({ measure, failLimit }: Finding): boolean =>
  measure === 'deniedPaths' ||
  measure === 'privateFiles' ||
  (TOOLS.has(measure) && failLimit === 0);

/** With `tools: { deny: … }`, the limit is 0. */
const TOOLS: ReadonlySet<Finding['measure']> = new Set([
  ...(['compilerCount', 'debuggerCount', 'vcsCount'] as const),
]);
