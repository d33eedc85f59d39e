import { GateError } from '../../errors.ts';
import { isElsewhere } from '../../host/recipe-paths.ts';
import { omitOptions } from '../../model/builder-options.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { GateRequest, Limits } from '../request.ts';
import type { Baseline } from './baseline.ts';

/** One build of a request. */
export interface RepeatedBuild {
  /** Undefined for the build of the request itself. */
  readonly name: string | undefined;
  /** As written by the user. */
  readonly folder: string;
  readonly file: string | undefined;
}

/** The same build with the files of another commit. */
export interface MovedBuild extends RepeatedBuild {
  readonly to: { readonly folder: string; readonly file: string | undefined };
}

/**
 * Lists the builds of a request from local files, which another commit also has. Images that are
 * only read would be read again and never show growth.
 * @throws GateError USAGE if nothing is built
 */
export function listBuildsToRepeat(
  { build, images }: GateRequest,
  { budget }: Limits,
  host: Pick<Host, 'cwd'>,
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
  const builds = [...all, ...recipes].filter(({ folder }) => !isElsewhere(folder, host));
  if (builds.length === 0) throw new GateError('nothing-to-build-again', {});
  const unbuilt = listed.filter(([name]) => !builds.some((one) => one.name === name));
  return {
    builds,
    missing: unbuilt.map(([name]) => ({
      name,
      why: new Message('baseline-not-of-files', {}),
    })),
  };
}

/**
 * The request limited to these builds, at their new location. Everything else stays the same,
 * including the working folder.
 */
export function moveRequest(
  request: GateRequest,
  limits: Limits,
  builds: readonly MovedBuild[],
): { readonly request: GateRequest; readonly limits: Limits } {
  const { build } = request;
  const [only] = builds;
  if (build !== undefined)
    // Only the build under test writes a cache.
    return {
      request: {
        ...request,
        build: {
          ...build,
          ...only?.to,
          builderOptions: omitOptions(build.builderOptions, 'cache-to'),
        },
      },
      limits,
    };
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
