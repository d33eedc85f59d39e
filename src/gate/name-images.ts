import { quote } from '../budget/parse/budget-problems.ts';
import { findClosest } from '../budget/parse/closest.ts';
import { GateError } from '../errors.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { Budget, ImageBudget } from '../model/budget.ts';
import { isSameBuild, isSameSource } from '../sources/same-source.ts';
import { listEntryPlatforms, toBuildOptions } from './jobs.ts';
import type { BuildOptions, GateRequest, NamedSource } from './request.ts';

/**
 * Ties what a request names to the entries of the budget's `images`: a name must be one of them, and a source or a build without
 * a name that is an entry's own takes the entry's name, and so its rules. Without `images` a name is just a name.
 * @throws GateError USAGE with every name that the budget lacks, and with what could be several entries
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
      name: named.name ?? findOwner(named, budget, cwd),
    })),
    build: build && { ...build, name: build.name ?? findBuilder(build, budget, cwd) },
  };
}

/**
 * The same for images of reports.
 * @throws GateError USAGE
 */
export function nameReportedImages(
  images: readonly MeasuredImage[],
  budget: Budget | undefined,
  cwd: string,
): MeasuredImage[] {
  if (budget === undefined || budget.images.size === 0) return [...images];
  const named = images.map((image) => {
    const { key, facts, manifest, isNamed } = image;
    const source = (facts ?? manifest)?.source;
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

/** The same image under the name that the user gives it. */
export function renameImage<Image extends MeasuredImage>(image: Image, name: string): Image {
  const { facts, manifest } = image;
  const key = { ...image.key, name };
  return {
    ...image,
    key,
    isNamed: true,
    ...(facts && { facts: { ...facts, key } }),
    ...(manifest && { manifest: { ...manifest, key } }),
  };
}

/** A baseline may have the name that an image without one brings along. */
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
  const problems = [...new Set(unknown)].map((name) => {
    const meant = findClosest(name, images.keys());
    const hint = meant === undefined ? '' : `; did you mean ${quote(meant)}?`;
    return `the budget has no image named ${quote(name)}${hint}`;
  });
  throw new GateError('USAGE', problems.join('\n'), {
    where: budget.source,
    fix: `use a name of its images (${formatNames([...images.keys()])}), or add an entry`,
  });
}

/** The entry whose image this is. */
function findOwner({ source }: NamedSource, budget: Budget, cwd: string): string | undefined {
  const owners = findEntries(
    budget,
    ({ image }) => image !== null && isSameSource(image, source, cwd),
  );
  if (owners.length < 2) return owners[0];
  throw new GateError(
    'USAGE',
    `${source} is the image of several entries: ${formatNames(owners)}`,
    {
      where: budget.source,
      fix: `name the one whose rules apply: ${owners[0]}=${source}`,
    },
  );
}

/** The entry that builds the same. Builds that differ in their arguments alone are told apart by them. */
function findBuilder(build: BuildOptions, budget: Budget, cwd: string): string | undefined {
  const owners = findEntries(budget, (entry) => {
    const recipe = entry.build && toBuildOptions(entry.build, listEntryPlatforms(entry));
    return recipe !== null && isSameBuild(recipe, build, cwd);
  });
  const exact = owners.filter((name) => hasSameArgs(budget.images.get(name), build));
  if (owners.length < 2 || exact.length === 1) return exact[0] ?? owners[0];
  throw new GateError('USAGE', `several entries build ${build.folder}: ${formatNames(owners)}`, {
    where: budget.source,
    fix: 'name no build, so that the images of the budget are built and checked',
  });
}

const hasSameArgs = (entry: ImageBudget | undefined, { buildArgs }: BuildOptions): boolean => {
  const args = Object.entries(entry?.build?.args ?? {}).map(([key, value]) => `${key}=${value}`);
  return JSON.stringify(args.sort()) === JSON.stringify([...buildArgs].sort());
};

const findEntries = ({ images }: Budget, isMeant: (entry: ImageBudget) => boolean): string[] =>
  [...images].flatMap(([name, entry]) => (isMeant(entry) ? name : []));

const MOST_LISTED = 10;

const formatNames = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_LISTED).join(', ');
  return names.length > MOST_LISTED ? `${shown} and ${names.length - MOST_LISTED} more` : shown;
};
