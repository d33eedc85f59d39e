import { listParts, toScope } from '../budget/scope.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageKey } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { addReason, Message } from '../report/words/messages/message.ts';

/** Turns failures into warnings until the day in the budget; the most specific setting counts. */
export function delayFailures(
  findings: readonly Finding[],
  budget: Budget | undefined,
  key: ImageKey,
  now: Date,
): readonly Finding[] {
  const days = listParts(budget, toScope(key)).flatMap(({ part }) => part.enforceFrom ?? []);
  const [day] = days;
  if (day === undefined || now.toISOString().slice(0, 10) >= day) return findings;
  return findings.map((finding) => {
    if (finding.outcome !== 'fail') return finding;
    const why = addReason(finding.why, new Message('fails-from', { day }));
    return { ...finding, outcome: 'warn', why, enforcedFrom: day };
  });
}
