import { GateError } from '../../errors.ts';
import { isElsewhere } from '../../sources/build/build-arguments.ts';
import type { GateRequest, Limits } from '../request.ts';
import type { Baseline } from './baseline.ts';

/** One build of a request. */
export interface RepeatedBuild {
  /** Undefined for the build of the request itself. */
  readonly name: string | undefined;
  /** As the user wrote them. */
  readonly folder: string;
  readonly file: string | undefined;
}

/** Where the same files of another commit lie. */
export interface MovedBuild extends RepeatedBuild {
  readonly to: { readonly folder: string; readonly file: string | undefined };
}

/**
 * What a request builds from files here, which another commit has too. An image that is only read would be read again, and never
 * be found to have grown.
 * @throws GateError USAGE where nothing is built
 */
export function listBuildsToRepeat(
  { build, images }: GateRequest,
  { budget }: Limits,
): { readonly builds: readonly RepeatedBuild[]; readonly missing: Baseline['missing'] } {
  const isListed = build === undefined && images.length === 0;
  const listed = isListed ? [...(budget?.images ?? [])] : [];
  const all =
    build === undefined ? [] : [{ name: undefined, folder: build.folder, file: build.file }];
  const recipes = listed.flatMap(([name, entry]) =>
    entry.build === null
      ? []
      : [{ name, folder: entry.build.context, file: entry.build.file ?? undefined }],
  );
  const builds = [...all, ...recipes].filter(({ folder }) => !isElsewhere(folder));
  if (builds.length === 0) throw createNothingBuiltError();
  const unbuilt = listed.filter(([name]) => !builds.some((one) => one.name === name));
  return {
    builds,
    missing: unbuilt.map(([name]) => ({
      name,
      why: 'it is not built from files that are here, so no earlier commit of them can be built',
    })),
  };
}

const createNothingBuiltError = (): GateError =>
  new GateError(
    'USAGE',
    'the baseline build goes with an image that is built from a repository that is here',
    {
      fix: 'name the folder to build, or what to compare with instead: an image or a report',
    },
  );

/** The request for these builds only, from where they lie now. All else is as in the request, from the same working folder. */
export function moveRequest(
  request: GateRequest,
  limits: Limits,
  builds: readonly MovedBuild[],
): { readonly request: GateRequest; readonly limits: Limits } {
  const { build } = request;
  const [only] = builds;
  if (build !== undefined)
    return { request: { ...request, build: { ...build, ...only?.to } }, limits };
  const moved = new Map(builds.map(({ name, to }) => [name, to]));
  const images = [...(limits.budget?.images ?? [])].flatMap(([name, entry]) => {
    const to = moved.get(name);
    if (to === undefined || entry.build === null) return [];
    return [
      [
        name,
        { ...entry, build: { ...entry.build, context: to.folder, file: to.file ?? null } },
      ] as const,
    ];
  });
  return {
    request,
    limits: { ...limits, budget: limits.budget && { ...limits.budget, images: new Map(images) } },
  };
}
