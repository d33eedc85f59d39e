import { resolve } from 'node:path';
import { findForkPoint } from '../../host/git/git.ts';
import { listUntracked } from '../../host/git/untracked.ts';
import { runInWorktree } from '../../host/git/worktree.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import type { Host } from '../../model/host.ts';
import { pickKnown } from '../../model/pick-known.ts';
import { Message } from '../../report/words/messages/message.ts';
import { measureRequest } from '../measure.ts';
import type { Compare, GateRequest, Limits } from '../request.ts';
import type { Baseline, BaselineImage } from './baseline.ts';
import { listBuildsToRepeat, type MovedBuild, moveRequest } from './builds-to-repeat.ts';
import { compareWithBaseline } from './compare.ts';
import {
  catchMissing,
  createMissingBaseline,
  describeFailure,
  listFailedBuilds,
} from './failed-builds.ts';
import { type LocatedBuild, locateBuild, moveBuild } from './located-build.ts';
import { limitTime } from './time-limit.ts';

/**
 * Finds the commit that the work in the host's working folder, a repository root, started from.
 */
export type FindStart = (there: Host) => Promise<string | undefined>;

/**
 * Builds a request's images at another commit, for a comparison.
 * @param findStart see `buildBaseline`
 */
export async function buildComparison(
  findStart: FindStart | undefined,
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Compare> {
  const baseline = await limitTime(
    host,
    (limited) => buildBaseline(findStart, request, limits, limited),
    ({ text, fix }) => ({
      images: [],
      missing: [{ name: undefined, why: describeFailure(text, fix) }],
    }),
  );
  return (images) => compareWithBaseline(images, baseline);
}

/**
 * Builds and measures the images of another commit in the same way, each repository separately.
 * @param findStart by default, the commit where the work left the main branch
 * @throws GateError USAGE if nothing is built; the reason of a stop
 */
async function buildBaseline(
  findStart: FindStart = findForkPoint,
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Baseline> {
  const { builds, missing } = listBuildsToRepeat(request, limits, host);
  const placed = await Promise.all(builds.map((build) => locateBuild(build, host)));
  const baselines: Baseline[] = [{ images: [], missing }];
  for (const root of new Set(placed.map((build) => build.root))) {
    const group = placed.filter((build) => build.root === root);
    const buildAgain = async (moved: readonly MovedBuild[]) => {
      const { request: asked, limits: limiting } = moveRequest(request, limits, moved);
      return (await measureRequest({ ...asked, effort: null }, limiting, host, true)).images;
    };
    baselines.push(
      await catchMissing(group, host, () => buildGroup(group, findStart, host, buildAgain)),
    );
  }
  return {
    images: baselines.flatMap(({ images }) => images),
    missing: baselines.flatMap((baseline) => baseline.missing),
  };
}

async function buildGroup(
  group: readonly LocatedBuild[],
  findStart: FindStart,
  host: Host,
  measure: (moved: readonly MovedBuild[]) => Promise<readonly MeasuredImage[]>,
): Promise<Baseline> {
  const { root } = group[0] as LocatedBuild;
  if (root === undefined)
    return createMissingBaseline(group, new Message('context-without-repository', {}));
  const commit = await findStart({ ...host, cwd: root });
  if (commit === undefined) return createMissingBaseline(group, new Message('start-unknown', {}));
  const parts = group.flatMap(({ below, fileBelow }) =>
    fileBelow === undefined ? [below] : [below, fileBelow],
  );
  return runInWorktree(commit, { root, parts }, host, async (folder, absent) => {
    const findLacking = (build: LocatedBuild) =>
      [build.below, build.fileBelow].find((path) => absent.includes(path ?? ''));
    const built = group
      .filter((build) => findLacking(build) === undefined)
      .map((build) => moveBuild(build, folder));
    const newcomers = group.filter((build) => findLacking(build) !== undefined);
    const images = built.length === 0 ? [] : await measure(built);
    return {
      images: (
        await Promise.all(images.map((image) => toBaselineImages(image, commit, built, host)))
      ).flat(),
      missing: [
        ...newcomers.map((build) => ({
          name: build.name,
          why: new Message('commit-without-folder', {
            commit: commit.slice(0, 12),
            path: findLacking(build) ?? '',
          }),
        })),
        ...(await Promise.all(images.map((image) => listFailedBuilds(image, group, host)))).flat(),
      ],
    };
  });
}

/** Names the user's folder as the source, not the temporary one. */
async function toBaselineImages(
  { facts, ...image }: MeasuredImage,
  commit: string,
  built: readonly MovedBuild[],
  host: Host,
): Promise<BaselineImage[]> {
  if (facts === undefined) return [];
  const { folder } = built.find(({ to }) => facts.source === `build:${to.folder}`) as MovedBuild;
  const untracked = await listUntracked(resolve(host.cwd, folder), host);
  return [
    {
      key: facts.key,
      facts: { ...facts, source: `build:${folder}` },
      ...pickKnown(image, 'advice', 'buildContext'),
      report: null,
      commit,
      untracked,
    },
  ];
}
