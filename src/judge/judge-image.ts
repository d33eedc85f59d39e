import type { Budget, RuleSet } from '../model/budget.ts';
import type { ImageFacts, MeasureName } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { type RuleInForce, rulesInForce } from './effective-limits.ts';
import { judgeValue } from './outcome.ts';
import { type Ignored, judgePaths, unmeasuredPaths } from './path-rules.ts';

/** What of an image's facts is judged, or of its manifest's. */
export type Judgeable = Pick<ImageFacts, 'key' | 'unmeasured'> & {
  readonly measures: { readonly [name in MeasureName]: number | null };
  readonly exactness: Pick<ImageFacts['exactness'], 'pullBytes'>;
} & Partial<Pick<ImageFacts, 'diveUserWasted' | 'tree'>>;

/** Everything the budget says of one image, in the order of the rules table, then of the paths. Waivers come later. */
export function judgeFacts(facts: Judgeable, budget: Budget | undefined, flags: RuleSet): Finding[] {
  const parts = budget ? [budget, budget.images.get(facts.key.name)] : [];
  const paths = parts.flatMap((part) => part?.paths ?? []);
  const ignore = [...new Set(parts.flatMap((part) => part?.ignore ?? []))];
  const byPath = facts.tree && (paths.length > 0 || ignore.length > 0) ? judgePaths(facts.tree, paths, ignore) : null;
  const context: Context = {
    facts,
    mayEstimate: budget?.mayEstimate ?? false,
    isIgnoring: ignore.length > 0,
    ignored: byPath?.ignored ?? null,
  };
  const byRule = rulesInForce(budget, flags, facts.key.name).map((inForce) => judgeRule(inForce, context));
  return [...byRule, ...(byPath?.findings ?? unmeasuredPaths(paths, NO_TREE))];
}

const NO_TREE = 'its report holds no paths: measure the image again with this budget';
/** Where sizes may be estimated, measuring always gives some. */
const NO_STORED_SIZES =
  'its report holds no stored sizes: measure the image again with this budget, which estimates them';

interface Context {
  readonly facts: Judgeable;
  readonly mayEstimate: boolean;
  readonly isIgnoring: boolean;
  /** `null` where the paths are not known. */
  readonly ignored: Ignored | null;
}

type Base = Omit<Finding, 'value' | 'distance' | 'outcome'>;

function judgeRule({ rule, limit }: RuleInForce, context: Context): Finding {
  const base = { id: rule.key, ...limit, measure: rule.measure, unit: rule.unit, bound: rule.bound };
  const { facts } = context;
  const value = facts.measures[rule.measure];
  if (rule.measure === 'userWastedRatio' && value === null) return judgeAsDive(base, facts);
  if (rule.measure === 'pullBytes' && value === null && context.mayEstimate) return unmeasured(base, NO_STORED_SIZES);
  if (value === null) return unmeasured(base, facts.unmeasured[rule.measure] ?? 'this image has no such measure');
  if (rule.measure === 'pullBytes' && facts.exactness.pullBytes === 'estimate' && !context.mayEstimate)
    return unmeasured(base, 'only an estimate is known; set estimate: true to be judged by it');
  if (rule.measure !== 'reclaimableBytes' || !context.isIgnoring) return { ...base, ...judgeValue(base, value) };
  if (context.ignored === null) return unmeasured(base, `ignore needs paths, and ${NO_TREE}`);
  const judged = { ...base, ...judgeValue(base, value - context.ignored.bytes) };
  return context.ignored.bytes === 0 ? judged : { ...judged, ignored: context.ignored };
}

const unmeasured = (base: Base, why: string): Finding => ({
  ...base,
  value: null,
  distance: null,
  outcome: 'unmeasured',
  why,
});

/** What dive makes of its ratio where it divides by zero: `NaN > limit` is false, `+Inf > limit` is true. Source: dive, ci/rules.go. */
function judgeAsDive(
  base: Base & { readonly measure: MeasureName },
  { diveUserWasted = 'number', unmeasured: reasons }: Judgeable,
): Finding {
  if (diveUserWasted === 'number') return unmeasured(base, reasons[base.measure] ?? 'this image has no such measure');
  const reason = 'all bytes are in the lowest layer, and dive divides by the bytes of the others';
  if (diveUserWasted === 'NaN')
    return { ...base, value: null, distance: null, outcome: 'pass', why: `${reason}: 0 / 0 passes in dive` };
  const outcome = base.failLimit === null ? 'warn' : 'fail';
  return {
    ...base,
    value: null,
    distance: null,
    outcome,
    why: `${reason}: more than nothing / 0 is over any limit in dive`,
  };
}
