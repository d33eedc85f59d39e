import { findBudgetNeeds } from '../budget/needs.ts';
import { findDockerfile, readDockerfile } from '../host/dockerfile-file.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { Host } from '../model/host.ts';
import type { DockerfileText } from '../model/sourced-image.ts';
import type { Platform } from '../oci/platform.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { FoundImage, OpenSource, SourceContext } from '../sources/source-context.ts';
import { createBaseImageFinder } from './find-base-image.ts';
import { createSourceJob, type Job, listJobs } from './jobs.ts';
import { measureBuild } from './measure-build.ts';
import { describeImage, measureImage, toUnmeasured } from './measure-image.ts';
import type { Measuring } from './measuring.ts';
import type { GateRequest, Limits, NamedSource } from './request.ts';

/**
 * Measures everything that a request names.
 * @param isCompared whether all paths are needed for a comparison
 */
export async function measureRequest(
  request: GateRequest,
  limits: Limits,
  host: Host,
  isCompared: boolean,
): Promise<Measured> {
  const needs = findBudgetNeeds(limits.budget, limits.flags);
  const findBase = createBaseImageFinder(limits.budget, host);
  const withTree = request.withTree || needs.tree || isCompared;
  const dockerfile =
    request.dockerfile === undefined ? undefined : readDockerfile(request.dockerfile, host);
  const measuring: Measuring = {
    request,
    needs,
    findBase,
    dockerfile,
    tracesNearby: true,
    withTree,
    host,
  };
  const images: MeasuredImage[] = [];
  const notices: Sentence[] = [];
  for (const job of listJobs(request, limits.budget)) {
    const measured = await measureJob(job, measuring);
    images.push(...measured.images);
    notices.push(...measured.notices);
  }
  return { images, notices };
}

/**
 * Creates a function that measures a source: with its paths if a rule needs files, and without
 * selecting an image of an archive.
 * @param needs default: what the rules need
 */
export function createMeasurer(
  platforms: readonly Platform[] | undefined,
  limits: Limits,
  host: Host,
  needs = findBudgetNeeds(limits.budget, limits.flags),
) {
  const request = { select: undefined, verify: false };
  const findBase = createBaseImageFinder(limits.budget, host);
  const measuring: Measuring = {
    request,
    needs,
    findBase,
    dockerfile: undefined,
    withTree: true,
    host,
  };
  return async ({ name, source }: NamedSource): Promise<readonly MeasuredImage[]> =>
    (await measureJob(createSourceJob(name, source, platforms), measuring)).images;
}

export interface Measured {
  readonly images: readonly MeasuredImage[];
  readonly notices: readonly Sentence[];
}

async function measureJob(job: Job, measuring: Measuring): Promise<Measured> {
  const { needs, host } = measuring;
  const { select, verify, hashPlain, withFiles = false, effort } = measuring.request;
  const context: SourceContext = {
    source: job.source,
    name: job.name,
    platforms: job.platforms,
    select,
    verify,
    hashPlain,
    // A scorecard has a pull time, even if the builder does not keep stored layers.
    estimate: needs.estimate || Boolean(effort),
    host,
  };
  let opened: OpenSource;
  try {
    opened = await job.open(context);
  } catch (error) {
    return {
      images: [toUnmeasured({ name: job.name ?? job.source, platform: '' }, error, job.source)],
      notices: [],
    };
  }
  try {
    const images: MeasuredImage[] = [];
    const { built } = opened;
    const hints = {
      dockerfile: built === undefined ? measuring.dockerfile : built.dockerfile,
      built,
      ignore: built?.ignore,
      hasBuildKit: built?.hasBuildKit,
      find: (name: string) => findDockerfile(name, host),
      nearby: built === undefined && measuring.tracesNearby ? findNearby(host) : undefined,
    };
    // A push keeps what its own rules need, because changes compared with it most likely have the
    // same rules.
    const isManifestEnough = !needs.files && !needs.tree && !verify && !withFiles;
    const measure = measureOnce((found) =>
      isManifestEnough && found.describe
        ? describeImage(found.describe, found, job, measuring)
        : measureImage(found, job, hints, measuring),
    );
    const build = await measureBuild(job, measuring);
    for (const found of opened.images) {
      const image = { ...(await measure(found)), ...build };
      const hasAllPlatforms = job.platforms.length === 0;
      images.push({ ...image, hasAllPlatforms, ...(job.name !== undefined && { isNamed: true }) });
    }
    return { images, notices: opened.notices };
  } finally {
    await opened.close();
  }
}

const findNearby = (host: Host): DockerfileText | undefined =>
  findDockerfile('Dockerfile', host) ?? findDockerfile('dockerfile', host);

/** Measures each digest once, even if it is listed for several platforms. */
function measureOnce(
  measure: (found: FoundImage) => Promise<MeasuredImage>,
): (found: FoundImage) => Promise<MeasuredImage> {
  const byDigest = new Map<string, MeasuredImage>();
  return async (found) => {
    const { digest, platform } = found;
    const known = digest === undefined ? undefined : byDigest.get(digest);
    if (known !== undefined) return setPlatform(known, platform);
    const measured = await measure(found);
    if (digest !== undefined) byDigest.set(digest, measured);
    return measured;
  };
}

function setPlatform(image: MeasuredImage, platform: string): MeasuredImage {
  const key = { ...image.key, platform };
  const { facts } = image;
  return { ...image, key, ...(facts && { facts: { ...facts, key } }) };
}
