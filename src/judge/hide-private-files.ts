import { listRulePlaces, listRulesInForce } from '../budget/effective-limits.ts';
import { toScope } from '../budget/scope.ts';
import { createFileWaivers } from '../budget/waivers.ts';
import type { Advice, AdviceLayer, AdvicePlace, HiddenAdvice } from '../model/advice.ts';
import type { Budget, RuleSet, Waiver } from '../model/budget.ts';
import type { ImageKey } from '../model/facts.ts';
import { groupBy } from '../model/group-by.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** The budget's settings for the advice about an image. */
export interface AdviceLimits {
  readonly budget: Budget | undefined;
  readonly flags: RuleSet;
  readonly now: Date;
}

const RULE = 'privateFiles';

/**
 * Separates advice about private files that the budget accepts: all of it if the rule is off,
 * otherwise what waivers cover.
 */
export function hidePrivateFiles(
  advice: readonly Advice[],
  limits: AdviceLimits,
  key: ImageKey,
): { readonly kept: readonly Advice[]; readonly hidden: readonly HiddenAdvice[] } {
  const found = advice.filter(isPrivate);
  if (found.length === 0) return { kept: advice, hidden: [] };
  const { budget, flags, now } = limits;
  const isOn = listRulesInForce(budget, flags, toScope(key)).some(({ rule }) => rule.key === RULE);
  if (!isOn) {
    const from = findSwitch(limits, key);
    const hidden = [{ id: 'private-files', why: `${RULE}: off`, from, advice: found }] as const;
    return { kept: advice.filter((one) => !isPrivate(one)), hidden };
  }
  return hideWaived(advice, createFileWaivers(budget, key, now));
}

const isPrivate = ({ id }: Advice): boolean => id === 'private-files';

/** The place where the rule is turned off. */
const findSwitch = ({ budget, flags }: AdviceLimits, key: ImageKey): Sentence =>
  listRulePlaces(budget, flags, toScope(key))
    .map(({ rules }) => rules.get(RULE)?.fail?.from)
    .find((from) => from !== undefined) ?? '';

function hideWaived(
  advice: readonly Advice[],
  findWaiver: (path: string) => Waiver | undefined,
): { kept: Advice[]; hidden: HiddenAdvice[] } {
  const byWaiver = new Map<Waiver, Advice[]>();
  const kept = advice.flatMap((one) => {
    if (!isPrivate(one)) return one;
    const waived = groupBy(one.places, ({ path }) => findWaiver(path));
    for (const [waiver, places] of waived)
      if (waiver !== undefined)
        byWaiver.set(waiver, [
          ...(byWaiver.get(waiver) ?? []),
          keepPlaces(one, places, places.length),
        ]);
    const left = waived.get(undefined) ?? [];
    const count = one.placeCount - one.places.length + left.length;
    if (left.length === one.places.length) return one;
    return count === 0 ? [] : keepPlaces(one, left, count);
  });
  const hidden = [...byWaiver].map(
    ([{ why, from }, parts]): HiddenAdvice => ({ id: 'private-files', why, from, advice: parts }),
  );
  return { kept, hidden };
}

/** The same advice for some of its places. */
function keepPlaces(
  { layers: _, baseBytes, ...advice }: Advice,
  places: readonly AdvicePlace[],
  placeCount: number,
): Advice {
  const byLayer = new Map<number, number>();
  for (const { layer, bytes } of places) byLayer.set(layer, (byLayer.get(layer) ?? 0) + bytes);
  const layers = [...byLayer]
    .map(([layer, bytes]): AdviceLayer => ({ layer, bytes }))
    .sort((a, b) => b.bytes - a.bytes);
  const unlisted = placeCount - places.length;
  const gone = sumBytes(advice.places) - sumBytes(places);
  const all = advice.bytes + (baseBytes ?? 0);
  const bytes = unlisted === 0 ? sumBytes(places) : Math.max(0, all - gone);
  const isOfBase = baseBytes !== undefined;
  return {
    ...advice,
    bytes: isOfBase ? 0 : bytes,
    ...(isOfBase && { baseBytes: bytes }),
    layer: layers[0]?.layer ?? advice.layer,
    ...(layers.length > 1 && { layers }),
    places,
    placeCount,
  };
}

const sumBytes = (places: readonly AdvicePlace[]): number =>
  places.reduce((sum, { bytes }) => sum + bytes, 0);
