import { formatPointer } from '../../budget/parse/part-pointers.ts';
import type { Budget, RuleSet } from '../../model/budget.ts';
import type { Acceptance, ImageReport } from '../../model/report.ts';
import { Message } from '../../report/words/messages/message.ts';
import { type FailedLimit, raiseLimit, toFailedLimit } from './failed-limits.ts';
import { toCost } from './propose-limit.ts';
import type { UnraisedLimit } from './raise.ts';

/** Adds the limit that would accept its value to each failed limit, in the budget's notation. */
export function addAcceptances(
  images: readonly ImageReport[],
  budget: Budget | undefined,
  flags: RuleSet,
): ImageReport[] {
  const worst = new Map(
    listFailedLimits(images, budget, flags).map((limit) => [identify(limit), limit]),
  );
  return images.map((image) => ({
    ...image,
    findings: image.findings.map((finding) => {
      const failed = toFailedLimit(finding, image.key, budget, flags);
      const limit = failed && worst.get(identify(failed));
      const acceptance = limit && toAcceptance(limit, budget);
      return acceptance === undefined ? finding : { ...finding, acceptance };
    }),
  }));
}

/** The failed limits, each place in the budget once, with its worst value. */
export function listFailedLimits(
  images: readonly ImageReport[],
  budget: Budget | undefined,
  flags: RuleSet,
): FailedLimit[] {
  const byPlace = new Map<string, FailedLimit>();
  for (const { key, findings } of images)
    for (const finding of findings) {
      const limit = toFailedLimit(finding, key, budget, flags);
      const other = limit && byPlace.get(identify(limit));
      if (limit && (other === undefined || isWorse(limit, other)))
        byPlace.set(identify(limit), limit);
    }
  return [...byPlace.values()];
}

/** Broken rules that no limit accepts, such as denied paths and a ratio without a value. */
export function listUnraisable(
  images: readonly ImageReport[],
  budget: Budget | undefined,
  flags: RuleSet,
): UnraisedLimit[] {
  const found = images.flatMap(({ key, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'fail')
      .filter((finding) => toFailedLimit(finding, key, budget, flags) === undefined)
      .map(({ id, from }) => ({
        label: id,
        from,
        why: new Message('no-limit-accepts-result', {}),
      })),
  );
  return [...new Map(found.map((one) => [one.label, one])).values()];
}

const identify = ({ rule, place, pointer }: FailedLimit): string =>
  JSON.stringify([rule.key, place, pointer]);

const isWorse = (one: FailedLimit, other: FailedLimit): boolean =>
  toCost(one.rule, one.value) > toCost(one.rule, other.value);

function toAcceptance(limit: FailedLimit, budget: Budget | undefined): Acceptance | undefined {
  const raised = raiseLimit(limit);
  if (raised === undefined) return undefined;
  const { rule, place, pointer, from, oldText } = limit;
  const section = formatPointer(`${pointer}/rules`);
  return {
    place,
    key: rule.key,
    where: place === 'line' || place === 'flag' ? from : (budget?.source ?? null),
    ...(place === 'rules' && { section }),
    oldText: place === 'line' ? (oldText?.trim() ?? null) : null,
    newText: raised.text.trim(),
    newLimit: raised.limit,
    ...(budget?.isOfBaseBranch && place !== 'flag' && { isOfBaseBranch: true }),
  };
}
