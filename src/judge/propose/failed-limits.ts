import { listRulePlaces } from '../../budget/effective-limits.ts';
import { readLimit } from '../../budget/parse/limit.ts';
import {
  findRule,
  type LimitedRule,
  PATH_BYTES_RULE,
  PATH_GROWTH_RULE,
} from '../../budget/rules.ts';
import { listParts, toScope } from '../../budget/scope.ts';
import type { Budget, PathRule, RuleSet, WrittenBound } from '../../model/budget.ts';
import type { ImageKey } from '../../model/facts.ts';
import type { Finding } from '../../model/report.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { detectLimitStyle } from './limit-style.ts';
import { formatLimit } from './limit-text.ts';
import { toCost } from './propose-limit.ts';

/** A failed limit, and its place in the budget. */
export interface FailedLimit {
  readonly rule: LimitedRule;
  /** The rule's key or the path's glob. */
  readonly label: string;
  /**
   * - `line`: `pointer` is the limit.
   * - `rules`: it is not written as a limit (a default, a preset, a denied tool); `pointer` is the
   *   part of the file whose rules can override it.
   * - `flag`: a flag or input, which overrides the file.
   */
  readonly place: 'line' | 'rules' | 'flag';
  readonly pointer: string;
  readonly from: Sentence;
  /** As written; `null` unless `place` is `line`. */
  readonly oldText: string | null;
  readonly oldLimit: number;
  readonly value: number;
}

/** @returns undefined if it has not failed, or no higher limit would accept it, e.g. a denial */
export function toFailedLimit(
  finding: Finding,
  key: ImageKey,
  budget: Budget | undefined,
  flags: RuleSet,
): FailedLimit | undefined {
  const { value, failLimit, outcome, enforcedFrom, id } = finding;
  const hasFailed = outcome === 'fail' || enforcedFrom !== undefined;
  if (!hasFailed || value === null || failLimit === null || FOUND.has(finding.measure))
    return undefined;
  const known = { oldLimit: failLimit, value, from: finding.from };
  if (finding.path !== undefined) return findPathLimit(finding, known, key, budget);
  const rule = findRule(id);
  if (rule === undefined) return undefined;
  const places = listRulePlaces(budget, flags, toScope(key));
  const place = places.find(({ rules }) => rules.get(id)?.fail !== undefined);
  const bound = place?.rules.get(id)?.fail;
  const ofRule = { ...known, rule, label: id };
  if (place?.part === null)
    return { ...ofRule, place: 'flag', pointer: '', ...toWritten(bound, failLimit) };
  const part = place?.part ?? (budget?.images.has(key.name) ? `/images/${key.name}` : '');
  return bound?.text === undefined
    ? { ...ofRule, place: 'rules', pointer: part, oldText: null }
    : {
        ...ofRule,
        place: 'line',
        pointer: `${part}/rules/${id}`,
        ...toWritten(bound, failLimit),
      };
}

/** Findings about existing paths, which have no limit. */
const FOUND: ReadonlySet<Finding['measure']> = new Set([
  'deniedPaths',
  'privateFiles',
  'pinnedBase',
  'allowedBase',
]);

const toWritten = (
  bound: WrittenBound | undefined,
  limit: number,
): Pick<FailedLimit, 'oldText' | 'from' | 'oldLimit'> => ({
  oldText: bound?.text ?? null,
  from: bound?.from ?? '',
  oldLimit: bound?.limit ?? limit,
});

function findPathLimit(
  { id, path = '' }: Finding,
  known: Pick<FailedLimit, 'oldLimit' | 'value' | 'from'>,
  image: ImageKey,
  budget: Budget | undefined,
): FailedLimit | undefined {
  const [, ruleId = '', key = ''] = /^(.*\[\d+\])\.(highest\w+)$/.exec(id) ?? [];
  const rule = [PATH_BYTES_RULE, PATH_GROWTH_RULE].find((one) => one.key === key);
  const [placed] = listParts(budget, toScope(image)).flatMap(({ part, pointer }) =>
    part.paths.flatMap((one) => (one.id === ruleId ? [{ written: one, pointer }] : [])),
  );
  if (rule === undefined || placed === undefined) return undefined;
  const { written } = placed;
  const bound = written[rule.key as keyof Pick<PathRule, 'highestBytes' | 'highestGrowthBytes'>];
  const index = /\d+(?=\]$)/.exec(ruleId)?.[0] ?? '';
  const pointer = `${placed.pointer}/paths/${index}/${rule.key}`;
  const { fail } = bound ?? {};
  return {
    ...known,
    rule,
    label: path,
    place: 'line',
    pointer,
    ...toWritten(fail, known.oldLimit),
  };
}

export interface RaisedLimit {
  /** In the style of the old limit. */
  readonly text: string;
  readonly limit: number;
}

/**
 * The next round value that accepts it: 162.4 MB gets 163 MB.
 * @returns undefined if no limit does
 */
export function raiseLimit({ rule, value, oldText }: FailedLimit): RaisedLimit | undefined {
  const style =
    oldText === null ? undefined : detectLimitStyle(rule, { text: oldText, isPlain: true });
  const multiple = style?.multiple ?? 1;
  const number = roundUp(rule, toCost(rule, value), multiple);
  const text = style?.write(number) ?? formatLimit(rule.unit, number * multiple);
  const reading = readLimit(rule, { text, isPlain: true });
  const limit = 'limit' in reading ? reading.limit : null;
  return limit !== null && toCost(rule, limit) >= toCost(rule, value) ? { text, limit } : undefined;
}

/** Three digits; a count is unchanged, and ratios have whole points. */
function roundUp(rule: LimitedRule, cost: number, multiple: number): number {
  if (rule.unit === 'count') return cost;
  if (rule.unit === 'ratio') return toCost(rule, Math.ceil(cost * 100 - 1e-9) / 100);
  const number = cost / multiple;
  if (number <= 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(number)) - 2);
  return Number((Math.ceil(number / step - 1e-9) * step).toPrecision(12));
}
