import { GateError } from '../errors.ts';
import type { Budget, BuildRecipe, ImageBudget } from '../model/budget.ts';
import type { ContextFacts } from '../model/context.ts';
import type { EffortFacts, EffortNeeds, EffortRequest } from '../model/effort.ts';
import type { Host } from '../model/host.ts';
import { formatPlatform, type Platform, parsePlatform } from '../oci/platform.ts';
import { openSource } from '../sources/open.ts';
import type { OpenSource, SourceContext } from '../sources/source-context.ts';
import type { BuildOptions, GateRequest } from './request.ts';

/** A source to open or a build to run. It can contain several images. */
export interface Job {
  readonly name: string | undefined;
  readonly open: (context: SourceContext) => Promise<OpenSource>;
  readonly source: string;
  /** Empty: all platforms of the source. */
  readonly platforms: readonly Platform[];
  /** For a build: measures its context. */
  readonly measureContext?: (host: Host) => Promise<ContextFacts | undefined>;
  /** For a build: measures rebuilding and starting it. */
  readonly measureEffort?: (
    needs: EffortNeeds,
    request: EffortRequest,
    host: Host,
  ) => Promise<EffortFacts>;
}

/**
 * Lists the images of a request, or otherwise of the budget. @throws GateError USAGE if there are
 * none
 */
export function listJobs(request: GateRequest, budget: Budget | undefined): Job[] {
  if (request.build !== undefined) return [createBuildJob(request.build.name, request.build)];
  if (request.images.length > 0)
    return request.images.map(({ name, source }) =>
      createSourceJob(name, source, selectPlatforms(request, budget, name)),
    );
  const listed = [...(budget?.images ?? [])].flatMap(([name, { image, build }]) => {
    const platforms = selectPlatforms(request, budget, name);
    if (build !== null) return [createBuildJob(name, toBuildOptions(build, platforms))];
    return image === null ? [] : [createSourceJob(name, image, platforms)];
  });
  if (listed.length > 0) return listed;
  throw new GateError('no-image-given', {});
}

export const createSourceJob = (
  name: string | undefined,
  source: string,
  platforms: readonly Platform[] = [],
): Job => ({ name, source, platforms, open: openSource });

/** The platforms of the request, or otherwise of the budget's entry; empty: all. */
function selectPlatforms(
  { platforms = [] }: Pick<GateRequest, 'platforms'>,
  budget: Budget | undefined,
  name: string | undefined,
): readonly Platform[] {
  if (platforms.length > 0 || name === undefined) return platforms;
  return listEntryPlatforms(budget?.images.get(name));
}

export const listEntryPlatforms = (entry: ImageBudget | undefined): Platform[] =>
  (entry?.platforms ?? []).flatMap((text) => parsePlatform(text) ?? []);

function createBuildJob(name: string | undefined, build: BuildOptions): Job {
  const source = `build:${build.folder}`;
  const open = async (context: SourceContext): Promise<OpenSource> => {
    const { openBuild } = await import('../sources/engine/engines.ts');
    return openBuild({ ...build, onLog: context.host.log }, context);
  };
  // Imports Go's regular expressions, which only builds need.
  const measureContext = async (host: Host) => {
    const { measureBuildContext } = await import('./build-context.ts');
    return measureBuildContext(build, host);
  };
  const measureEffort: Job['measureEffort'] = async (needs, request, host) => {
    const { measureBuildEffort } = await import('./effort/measure-effort.ts');
    return measureBuildEffort(build, needs, request, host);
  };
  return { name, source, platforms: [], open, measureContext, measureEffort };
}

/** Converts a budget's build to build options. @param platforms from a flag or the entry */
export function toBuildOptions(recipe: BuildRecipe, platforms: readonly Platform[]): BuildOptions {
  const { context, file, target, args } = recipe;
  return {
    folder: context,
    file: file ?? undefined,
    target: target ?? undefined,
    buildArgs: [],
    budgetArgs: Object.entries(args).map(([key, value]) => `${key}=${value}`),
    secrets: [],
    platforms: platforms.map(formatPlatform),
  };
}
