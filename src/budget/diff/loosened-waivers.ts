import type { Waiver } from '../../model/budget.ts';
import type { Check } from '../budget-checks.ts';
import { isLooser, type Limits, stricter, strictest, type Unplaced } from './loosened-limits.ts';

/** A check, and the waiver that covers it longest. */
export interface ExcusedCheck {
  readonly check: Check;
  readonly waiver: Waiver | undefined;
}

/** The waiver that excuses most: the last day on which less is asked than was, and than will be when it has ended. */
export function waiverLoosenings(
  base: readonly ExcusedCheck[],
  head: readonly ExcusedCheck[],
): Unplaced[] {
  const [before, after] = [askedByDay(base), askedByDay(head)];
  const lastDays = [...new Set(head.flatMap(({ waiver }) => waiver?.until ?? []))].sort().reverse();
  const until = lastDays.find(
    (day) => isLooser(before(day), after(day)) && isLooser(after(DAY_AFTER_ALL), after(day)),
  );
  const waiver = head.find((one) => one.waiver?.until === until)?.waiver;
  if (until === undefined || waiver === undefined) return [];
  const oldUntil = base.map(lastDayOf).sort().at(-1) ?? NEVER;
  const isProlonged = oldUntil !== NEVER && oldUntil < until;
  return [
    { kind: 'waiver', rule: waiver.rule, until, ...(isProlonged && { oldUntil }), why: waiver.why },
  ];
}

const NEVER = '';
const DAY_AFTER_ALL = '~';
const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);
const lastDayOf = ({ waiver }: ExcusedCheck): string => waiver?.until ?? NEVER;

/** What is asked on a day: by the checks whose waivers have ended by then. */
function askedByDay(checks: readonly ExcusedCheck[]): (day: string) => Limits {
  const sorted = checks.toSorted((a, b) => compareText(lastDayOf(a), lastDayOf(b)));
  let limits = strictest([]);
  const asked = sorted.map(({ check }) => {
    limits = stricter(limits, strictest([check]));
    return limits;
  });
  return (day) => asked[sorted.findLastIndex((one) => lastDayOf(one) < day)] ?? strictest([]);
}
