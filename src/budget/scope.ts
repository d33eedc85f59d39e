import type { Budget, BudgetPart, PlatformParts } from '../model/budget.ts';
import type { ImageKey } from '../model/facts.ts';
import { listPlatformNames } from '../oci/platform.ts';
import { joinPointer } from './parse/budget-reader.ts';

/** Determines which parts of a budget apply to an image. */
export interface Scope {
  /** The entry in `images`; undefined, or a name without an entry: the general part applies. */
  readonly name?: string | undefined;
  /** The keys of `platforms` that match its platform, the most specific first. */
  readonly platforms: readonly string[];
}

/** An image without an entry, for a platform that the budget does not name. */
export const GENERAL: Scope = { platforms: [] };

export const toScope = ({ name, platform }: ImageKey): Scope => ({
  name,
  platforms: listPlatformNames(platform),
});

/** A part of a budget, and its place in the file. */
export interface PlacedPart {
  readonly part: BudgetPart;
  /** Its JSON pointer: empty for the whole file. */
  readonly pointer: string;
  /** The entry of `images`; `null` if it is not in one. */
  readonly image: string | null;
  /** The key of `platforms`; `null` if it applies to all of them. */
  readonly platform: string | null;
}

/**
 * The parts that apply to an image, highest precedence first: the entry's platforms, the entry, the
 * file's platforms, the whole file.
 */
export function listParts(budget: Budget | undefined, scope: Scope): PlacedPart[] {
  const entry = scope.name === undefined ? undefined : budget?.images.get(scope.name);
  return [
    ...listPartsOf(entry, scope.name ?? null, scope.platforms),
    ...listPartsOf(budget, null, scope.platforms),
  ];
}

/** Every part of a budget, the whole file first. */
export const listAllParts = (budget: Budget): PlacedPart[] =>
  [[null, budget] as const, ...budget.images].flatMap(([image, part]) =>
    listPartsOf(part, image, listKeys(part)).reverse(),
  );

const listKeys = ({ byPlatform }: PlatformParts): string[] => [...(byPlatform?.keys() ?? [])];

function listPartsOf(
  part: (BudgetPart & PlatformParts) | undefined,
  image: string | null,
  platforms: readonly string[],
): PlacedPart[] {
  if (part === undefined) return [];
  const pointer = image === null ? '' : joinPointer('/images', image);
  const ofPlatforms = platforms.flatMap((platform): PlacedPart[] => {
    const own = part.byPlatform?.get(platform);
    const place = joinPointer(`${pointer}/platforms`, platform);
    return own === undefined ? [] : [{ part: own, pointer: place, image, platform }];
  });
  return [...ofPlatforms, { part, pointer, image, platform: null }];
}

/** A scope that budgets can distinguish from others, by the names in it. */
export interface NamedScope extends Scope {
  /** `null`: an image without an entry. */
  readonly image: string | null;
  /** `null`: a platform without an entry. */
  readonly platform: string | null;
}

/**
 * Lists the scopes that differ in what applies to them: images without an entry first, and each
 * image for any platform before those with their own limits.
 */
export function listScopes(...budgets: readonly (Budget | undefined)[]): NamedScope[] {
  const known = budgets.flatMap((budget) => budget ?? []);
  const names = new Set(known.flatMap(({ images }) => [...images.keys()]));
  const general = known.flatMap(listKeys);
  return [null, ...names].flatMap((image) => {
    const own = known.flatMap(({ images }) => {
      const entry = image === null ? undefined : images.get(image);
      return entry === undefined ? [] : listKeys(entry);
    });
    return [null, ...new Set([...general, ...own])].map((platform) => ({
      image,
      platform,
      name: image ?? undefined,
      platforms: platform === null ? [] : listBroaderKeys(platform),
    }));
  });
}

/** Without a variant, a key means all variants that no other key names, not only the default. */
const listBroaderKeys = (key: string): string[] =>
  listPlatformNames(key).filter((name) => key.startsWith(name));
