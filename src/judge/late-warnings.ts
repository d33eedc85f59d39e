import { listRulesInForce } from '../budget/effective-limits.ts';
import { warnsTooLate } from '../budget/parse/rule-limits.ts';
import { toScope } from '../budget/scope.ts';
import type { Budget, RuleSet } from '../model/budget.ts';
import type { ImageReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import { listDistinct, type Sentence } from '../report/words/messages/sentence.ts';

/**
 * Lists warning limits that are never reached because a fail limit from another place (an image's
 * entry, a flag, a default) is reached first. If both are in one place, that is an error instead.
 */
export function listLateWarningNotices(
  budget: Budget | undefined,
  flags: RuleSet,
  images: readonly ImageReport[],
): Sentence[] {
  const notices = images.flatMap(({ key }) =>
    listRulesInForce(budget, flags, toScope(key)).flatMap(({ rule, bounds: { warn, fail } }) => {
      if (!warn || !fail || !warnsTooLate(rule, { warn, fail })) return [];
      return [
        new Message('warns-too-late', {
          ...{ from: warn.from, rule: rule.key, warn: warn.limit },
          ...{ fail: fail.limit, failFrom: fail.from, isBytes: rule.unit === 'bytes' },
        }),
      ];
    }),
  );
  // Images without their own rules share one notice.
  return listDistinct(notices);
}
