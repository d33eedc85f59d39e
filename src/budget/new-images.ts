import type { Budget, ImageBudget } from '../model/budget.ts';

/**
 * Adds the images that only a change's budget has to the budget of its base branch, without their rules: they are measured, and
 * the rules for all images apply to them.
 * @returns the budget in force, and the names of what is new in it
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

/** What the base branch measures under another name stays that name's. */
function stripRules(entry: ImageBudget, base: Budget): ImageBudget {
  const isKnown = [...base.images.values()].some(
    ({ image, build }) =>
      image === entry.image && JSON.stringify(build) === JSON.stringify(entry.build),
  );
  const source = isKnown ? { image: null, build: null } : {};
  return {
    ...entry,
    ...source,
    base: null,
    rules: new Map(),
    paths: [],
    ignore: [],
    waivers: [],
  };
}
