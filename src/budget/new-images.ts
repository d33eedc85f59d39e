import type { Budget, ImageBudget } from '../model/budget.ts';

/**
 * Adds images that only the change's budget has to the base branch's budget, without their own
 * rules: they are measured, and the general rules apply.
 * @returns the merged budget and the names of the new images
 */
export function addNewImages(
  base: Budget,
  head: Budget | undefined,
): { readonly merged: Budget; readonly newNames: readonly string[] } {
  const added = [...(head?.images ?? [])].filter(([name]) => !base.images.has(name));
  if (added.length === 0) return { merged: base, newNames: [] };
  const images = new Map([
    ...base.images,
    ...added.map(([name, entry]) => [name, stripRules(entry, base)] as const),
  ]);
  return { merged: { ...base, images }, newNames: added.map(([name]) => name) };
}

/** An image that the base branch measures under another name keeps that name. */
function stripRules(given: ImageBudget, base: Budget): ImageBudget {
  const { preset: _, adviceOff: _off, byPlatform: _own, enforceFrom: _day, ...entry } = given;
  const isKnown = [...base.images.values()].some(
    ({ image, build }) =>
      image === entry.image && JSON.stringify(build) === JSON.stringify(entry.build),
  );
  const source = isKnown ? { image: null, build: null } : {};
  return {
    ...entry,
    ...source,
    isNew: true,
    base: null,
    baseRules: {},
    rules: new Map(),
    paths: [],
    ignore: [],
    waivers: [],
    settings: new Map(),
  };
}
