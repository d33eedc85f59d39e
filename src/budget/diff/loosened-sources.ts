import type { Budget, ImageBudget } from '../../model/budget.ts';
import { countChars, cutEnd } from '../../model/cut-end.ts';
import type { Loosening } from '../../model/report.ts';

/**
 * Entries in both budgets that now measure something else: another image, stage or platform can
 * meet limits that the image did not. Removed sources are reported by `findImageLoosenings`.
 */
export function findSourceLoosenings(
  baseBudget: Budget | undefined,
  headBudget: Budget | undefined,
): Loosening[] {
  if (baseBudget === undefined || headBudget === undefined) return [];
  return [...baseBudget.images].flatMap(([name, entry]) => {
    const now = headBudget.images.get(name);
    if (now === undefined || !isListed(entry) || !isListed(now)) return [];
    const changes = findChanges(listSourceValues(entry), listSourceValues(now));
    return changes.map((change) => ({ kind: 'source', image: name, ...change }));
  });
}

/** Whether `plimsoll check` without a source measures it. */
export const isListed = ({ image, build }: ImageBudget): boolean =>
  image !== null || build !== null;

type Values = ReadonlyMap<string, string>;

/**
 * Everything that identifies the measured image, by its key in the entry. New keys are included
 * unless they set limits.
 */
function listSourceValues(entry: ImageBudget): Values {
  const { rules, paths, ignore, waivers, settings, base, baseRules, ...others } = entry;
  const { adviceOff, enforceFrom, byPlatform, preset, ...identity } = others;
  const { image, build, platforms, ...more } = identity;
  const { context, ...recipe } = build ?? {};
  const source = image ?? `build: ${context}`;
  const parts = { platform: platforms, ...more };
  return new Map([['image', source], ...flattenValue('build', recipe), ...flattenValue('', parts)]);
}

function flattenValue(key: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[key, [...value].sort().join(', ')]];
  if (typeof value !== 'object') return [[key, String(value)]];
  return Object.entries(value).flatMap(([part, inner]) =>
    flattenValue(key === '' ? part : `${key}.${part}`, inner),
  );
}

function findChanges(before: Values, after: Values) {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((rule) => {
    const [old, now] = [before.get(rule) ?? null, after.get(rule) ?? null];
    return old === now ? [] : [{ rule, oldValue: shorten(old), newValue: shorten(now) }];
  });
}

const MOST_CHARACTERS = 200;

const shorten = (value: string | null): string | null =>
  value === null ? null : cutEnd(value, MOST_CHARACTERS, countChars);
