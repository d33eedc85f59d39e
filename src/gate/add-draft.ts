import { draftBudget } from '../judge/propose/draft-budget.ts';
import { groupSubjects, toWrittenSource } from '../judge/propose/draft-subjects.ts';
import { lacksLimits } from '../judge/verdict.ts';
import type { GateReport } from '../model/report.ts';
import { renderBudgetDraft } from '../report/budget-draft.ts';

/** A longer draft is for many images, and is not worth copying from a report. */
const MOST_LINES = 200;

/**
 * Adds the budget that `plimsoll init` would write to the report of a run without limits.
 * @param isFound whether the images can be opened again by the sources in the report: not if they
 *   were built, or come from another job's report
 */
export function addDraft(report: GateReport, isFound: boolean, now: Date): GateReport {
  const images = report.images.flatMap(({ key, facts, error }) =>
    facts?.files === undefined || error !== undefined
      ? []
      : { name: key.name, source: isFound ? toWrittenSource(facts) : null, facts },
  );
  // Without an image that could not be measured, a draft might not fit it.
  const isWhole = images.length > 0 && images.length === report.images.length;
  const { draft: _, ...budget } = report.budget;
  if (!isWhole || !lacksLimits(budget)) return { ...report, budget };
  const text = renderBudgetDraft(
    draftBudget(groupSubjects(images)),
    now.toISOString().slice(0, 10),
  );
  const draft = text.trimEnd().split('\n');
  return { ...report, budget: draft.length > MOST_LINES ? budget : { ...budget, draft } };
}
