import type { Waiver } from '../../model/budget.ts';
import type { Check } from '../budget-checks.ts';
import {
  findStrictest,
  isLooser,
  type Limits,
  pickStricter,
  type UnplacedLoosening,
} from './loosened-limits.ts';

/** A check and the waiver that covers it longest. */
export interface ExcusedCheck {
  readonly check: Check;
  readonly waiver: Waiver | undefined;
}

/**
 * Finds the waiver with the largest effect: the last day on which less is required than before and
 * than after all waivers end.
 */
export function findWaiverLoosenings(
  base: readonly ExcusedCheck[],
  head: readonly ExcusedCheck[],
): UnplacedLoosening[] {
  const [before, after] = [indexLimitsByDay(base), indexLimitsByDay(head)];
  const lastDays = [...new Set(head.flatMap(({ waiver }) => waiver?.until ?? []))].sort().reverse();
  const until = lastDays.find(
    (day) => isLooser(before(day), after(day)) && isLooser(after(DAY_AFTER_ALL), after(day)),
  );
  const waiver = head.find((one) => one.waiver?.until === until)?.waiver;
  if (until === undefined || waiver === undefined) return [];
  const oldUntil = base.map(getLastDay).sort().at(-1) ?? NEVER;
  const isProlonged = oldUntil !== NEVER && oldUntil < until;
  return [
    { kind: 'waiver', rule: waiver.rule, until, ...(isProlonged && { oldUntil }), why: waiver.why },
  ];
}

const NEVER = '';
const DAY_AFTER_ALL = '~';
const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);
const getLastDay = ({ waiver }: ExcusedCheck): string => waiver?.until ?? NEVER;

/** The limits that apply on a day, set by the checks without an active waiver. */
function indexLimitsByDay(checks: readonly ExcusedCheck[]): (day: string) => Limits {
  const sorted = checks.toSorted((a, b) => compareText(getLastDay(a), getLastDay(b)));
  let limits = findStrictest([]);
  const asked = sorted.map(({ check }) => {
    limits = pickStricter(limits, findStrictest([check]));
    return limits;
  });
  return (day) => asked[sorted.findLastIndex((one) => getLastDay(one) < day)] ?? findStrictest([]);
}
