import { type JudgeRequest, judgeReport } from '../judge/judge.ts';
import { listOutgrownNotices } from '../judge/outgrown-approvals.ts';
import { hasOverridable } from '../judge/override.ts';
import type { GateReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Circumstances } from './request.ts';

/** Judges again with approvals. They are only looked up if that could change the verdict. */
export async function judgeWithApprovals(
  given: JudgeRequest,
  report: GateReport,
  { askOverride, askApprovals }: Circumstances,
): Promise<GateReport> {
  const { budget } = given;
  if (budget === undefined || !hasOverridable(report, budget)) return report;
  const until = budget.override?.until ?? null;
  if (until !== null && given.now.toISOString().slice(0, 10) > until)
    return addNotices(report, [
      new Message('approvals-ended', { budget: budget.source, day: until }),
    ]);
  if (budget.override !== undefined) {
    if (askApprovals === undefined) return report;
    const { overrides, notices } = await askApprovals(budget);
    const judged = judgeReport({ ...given, overrides });
    return addNotices(judged, [...notices, ...listOutgrownNotices(judged, overrides)]);
  }
  const answer =
    budget.overrideLabel === null ? undefined : await askOverride?.(budget.overrideLabel);
  if (answer === undefined) return report;
  return 'reason' in answer
    ? addNotices(report, [answer.reason])
    : judgeReport({ ...given, overrides: [answer] });
}

const addNotices = (report: GateReport, notices: readonly Sentence[]): GateReport => ({
  ...report,
  notices: [...report.notices, ...notices],
});
