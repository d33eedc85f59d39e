import { findClosest } from '../budget/parse/closest.ts';
import { GateError } from '../errors.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { Budget, ImageBudget } from '../model/budget.ts';
import { quoteText } from '../model/quote.ts';
import { isSameBuild, isSameSource } from '../sources/same-source.ts';
import { listEntryPlatforms, toBuildOptions } from './jobs.ts';
import type { BuildOptions, GateRequest, NamedSource } from './request.ts';

/**
 * Assigns the images of a request to entries of the budget's `images`: names must exist there, and
 * an unnamed source or build that belongs to an entry gets its name and rules. Without `images`,
 * names are free.
 * @throws GateError USAGE with all unknown names, and for ambiguous sources
 */
export function nameImages(
  request: GateRequest,
  budget: Budget | undefined,
  cwd: string,
): GateRequest {
  if (budget === undefined || budget.images.size === 0) return request;
  const { images, build, baselines = [] } = request;
  checkNames([...images, ...listUnmatchable(baselines, images)], budget);
  return {
    ...request,
    images: images.map((named) => ({
      ...named,
      name: chooseName(named, budget, cwd),
    })),
    build: build && { ...build, name: build.name ?? findBuilder(build, budget, cwd) },
  };
}

/**
 * A name that only the change's budget has does not take an image away from its entry in the base
 * branch's budget.
 */
function chooseName(named: NamedSource, budget: Budget, cwd: string): string | undefined {
  const { name } = named;
  const isFree = name === undefined || budget.images.get(name)?.isNew === true;
  return isFree ? (findOwner(named, budget, cwd) ?? name) : name;
}

/**
 * Assigns the images of reports to entries.
 * @throws GateError USAGE
 */
export function nameReportedImages(
  images: readonly MeasuredImage[],
  budget: Budget | undefined,
  cwd: string,
): MeasuredImage[] {
  if (budget === undefined || budget.images.size === 0) return [...images];
  const named = images.map((image) => {
    const { key, facts, isNamed } = image;
    const source = facts?.source;
    if (isNamed === true || budget.images.has(key.name) || source === undefined) return image;
    const name = findOwner({ name: undefined, source }, budget, cwd);
    return name === undefined ? image : renameImage(image, name);
  });
  checkNames(
    named
      .filter(({ isNamed }) => isNamed === true)
      .map(({ key }) => ({ ...key, source: key.name })),
    budget,
  );
  return named;
}

/** Renames an image to the user's name. */
export function renameImage<Image extends MeasuredImage>(image: Image, name: string): Image {
  const { facts } = image;
  const key = { ...image.key, name };
  return { ...image, key, isNamed: true, ...(facts && { facts: { ...facts, key } }) };
}

/** A baseline can have the name that an unnamed image brings along. */
const listUnmatchable = (
  baselines: readonly NamedSource[],
  images: readonly NamedSource[],
): readonly NamedSource[] => (images.every(({ name }) => name !== undefined) ? baselines : []);

function checkNames(named: readonly NamedSource[], budget: Budget): void {
  const { images } = budget;
  const unknown = named.flatMap(({ name }) =>
    name === undefined || images.has(name) ? [] : [name],
  );
  if (unknown.length === 0) return;
  const names = [...new Set(unknown)].map((name) => {
    const meant = findClosest(name, images.keys());
    return { name: quoteText(name), meant: meant && quoteText(meant) };
  });
  throw new GateError(
    'names-without-entry',
    { names, entries: [...images.keys()] },
    { where: budget.source },
  );
}

/** Finds the entry with this source. */
function findOwner({ source }: NamedSource, budget: Budget, cwd: string): string | undefined {
  const owners = findEntries(
    budget,
    ({ image }) => image !== null && isSameSource(image, source, cwd),
  );
  if (owners.length < 2) return owners[0];
  throw new GateError(
    'source-of-several-entries',
    { source, owners, first: owners[0] ?? '' },
    { where: budget.source },
  );
}

/**
 * Finds the entry with the same build. Builds that differ only in arguments are distinguished by
 * those.
 */
function findBuilder(build: BuildOptions, budget: Budget, cwd: string): string | undefined {
  const owners = findEntries(budget, (entry) => {
    const recipe = entry.build && toBuildOptions(entry.build, listEntryPlatforms(entry));
    return recipe !== null && isSameBuild(recipe, build, cwd);
  });
  const exact = owners.filter((name) => hasSameArgs(budget.images.get(name), build));
  if (owners.length < 2 || exact.length === 1) return exact[0] ?? owners[0];
  throw new GateError(
    'build-of-several-entries',
    { folder: build.folder, owners },
    { where: budget.source },
  );
}

const hasSameArgs = (entry: ImageBudget | undefined, { buildArgs }: BuildOptions): boolean => {
  const args = Object.entries(entry?.build?.args ?? {}).map(([key, value]) => `${key}=${value}`);
  return JSON.stringify(args.sort()) === JSON.stringify([...buildArgs].sort());
};

const findEntries = ({ images }: Budget, isMeant: (entry: ImageBudget) => boolean): string[] =>
  [...images].flatMap(([name, entry]) => (isMeant(entry) ? name : []));
