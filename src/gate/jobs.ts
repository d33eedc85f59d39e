import { GateError } from '../errors.ts';
import type { Budget, BuildRecipe } from '../model/budget.ts';
import { option } from '../model/options.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { openSource } from '../sources/open.ts';
import type { OpenSource, SourceContext } from '../sources/source-context.ts';
import type { BuildOptions, GateRequest } from './request.ts';

/** One thing to open: a source, or a build. It may hold several images. */
export interface Job {
  readonly name: string | undefined;
  readonly open: (context: SourceContext) => Promise<OpenSource>;
  readonly source: string;
}

/** What a request names, else the images of the budget. @throws GateError USAGE if there are none */
export function jobsOf(request: GateRequest, budget: Budget | undefined): Job[] {
  if (request.build !== undefined) return [buildJob(request.build.name, request.build)];
  if (request.images.length > 0)
    return request.images.map(({ name, source }) => sourceJob(name, source));
  const listed = [...(budget?.images ?? [])].flatMap(([name, { image, build }]) => {
    if (build !== null) return [buildJob(name, fromRecipe(build, request.platform))];
    return image === null ? [] : [sourceJob(name, image)];
  });
  if (listed.length > 0) return listed;
  throw new GateError('USAGE', 'there is nothing to check', {
    fix: `name an image, e.g. ${option('image', 'docker:app:latest')}, or list images in the budget`,
  });
}

export const sourceJob = (name: string | undefined, source: string): Job => ({
  name,
  source,
  open: openSource,
});

function buildJob(name: string | undefined, build: BuildOptions): Job {
  const source = `build:${build.folder}`;
  const open = async (context: SourceContext): Promise<OpenSource> => {
    const { openBuild } = await import('../sources/engine/engines.ts');
    return openBuild({ ...build, onLog: context.host.log }, context);
  };
  return { name, source, open };
}

/** How an entry's image is built. @param wanted the platform of a flag, over the recipe's */
export function fromRecipe(recipe: BuildRecipe, wanted: Platform | undefined): BuildOptions {
  const { context, file, target, args } = recipe;
  const platform = wanted === undefined ? recipe.platform : formatPlatform(wanted);
  return {
    folder: context,
    file: file ?? undefined,
    target: target ?? undefined,
    buildArgs: [],
    budgetArgs: Object.entries(args).map(([key, value]) => `${key}=${value}`),
    secrets: [],
    platforms: platform === null ? [] : [platform],
  };
}
