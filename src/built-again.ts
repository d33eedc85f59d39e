import { isAbsolute, relative, resolve } from 'node:path';
import { isElsewhere } from './acquire/build-arguments.ts';
import type { Baseline } from './baseline.ts';
import { GateError } from './errors.ts';
import type { BuildRecipe } from './model/budget.ts';
import type { BuildOptions, GateRequest, Limits } from './run.ts';

export interface BuiltAgain {
  readonly request: GateRequest;
  readonly limits: Limits;
  readonly missing: Baseline['missing'];
}

/**
 * What a request builds from its working folder, told so that the same is built from another commit's. An image that is only
 * read would be read again, and never be found to have grown.
 * @throws GateError USAGE where nothing is built
 */
export function builtAgain(request: GateRequest, limits: Limits, cwd: string): BuiltAgain {
  const build = request.build && moved(request.build, cwd);
  const isListed = build === undefined && request.images.length === 0;
  const listed = isListed ? [...(limits.budget?.images ?? [])] : [];
  const isBuilt = (recipe: BuildRecipe | null): recipe is BuildRecipe =>
    recipe !== null && !isElsewhere(recipe.context);
  const images = listed.flatMap(([name, entry]) =>
    isBuilt(entry.build) ? [[name, { ...entry, build: movedRecipe(entry.build, cwd) }] as const] : [],
  );
  if ((build === undefined || isElsewhere(build.folder)) && images.length === 0) throw nothingBuilt();
  return {
    request: { ...request, build },
    limits: { ...limits, budget: limits.budget && { ...limits.budget, images: new Map(images) } },
    missing: listed
      .filter(([, entry]) => !isBuilt(entry.build))
      .map(([name]) => ({ name, why: 'it is not built from this repository, so no earlier commit can be built' })),
  };
}

const nothingBuilt = (): GateError =>
  new GateError('USAGE', 'the baseline build goes with an image that is built from this repository', {
    fix: 'name the folder to build, or what to compare with instead: an image or a report',
  });

function moved(build: BuildOptions, cwd: string): BuildOptions {
  const { folder, file, secrets } = build;
  return { ...build, folder: inside(folder, cwd), file: file && inside(file, cwd), secrets: secrets.map(fixed(cwd)) };
}

const movedRecipe = (recipe: BuildRecipe, cwd: string): BuildRecipe => ({
  ...recipe,
  context: inside(recipe.context, cwd),
  file: recipe.file && inside(recipe.file, cwd),
});

/** A whole path would lead back to what is checked out now. */
const inside = (path: string, cwd: string): string => (isAbsolute(path) ? relative(cwd, path) || '.' : path);

/** A secret is in no commit: its file stays where it is. */
const fixed =
  (cwd: string) =>
  (secret: string): string =>
    secret.replace(/(^|,)(src|source)=([^,]+)/, (_all, start, key, path) => `${start}${key}=${resolve(cwd, path)}`);
