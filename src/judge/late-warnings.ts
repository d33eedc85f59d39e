import { listRulesInForce } from '../budget/effective-limits.ts';
import { warnsTooLate } from '../budget/parse/rule-limits.ts';
import { toScope } from '../budget/scope.ts';
import type { Budget, RuleSet } from '../model/budget.ts';
import type { ImageReport, Unit } from '../model/report.ts';

/**
 * Lists warning limits that are never reached because a fail limit from another place (an image's
 * entry, a flag, a default) is reached first. If both are in one place, that is an error instead.
 */
export function listLateWarningNotices(
  budget: Budget | undefined,
  flags: RuleSet,
  images: readonly ImageReport[],
): string[] {
  const notices = images.flatMap(({ key }) =>
    listRulesInForce(budget, flags, toScope(key)).flatMap(({ rule, bounds: { warn, fail } }) => {
      if (!warn || !fail || !warnsTooLate(rule, { warn, fail })) return [];
      const [warned, failed] = [
        formatLimit(warn.limit, rule.unit),
        formatLimit(fail.limit, rule.unit),
      ];
      return [
        `${warn.from}: ${rule.key} never warns at ${warned}: it already fails at ${failed} ` +
          `(${fail.from})`,
      ];
    }),
  );
  // Images without their own rules share one notice.
  return [...new Set(notices)];
}

const formatLimit = (limit: number | null, unit: Unit): string =>
  unit === 'bytes' ? `${limit?.toLocaleString('en-US')} bytes` : String(limit);
