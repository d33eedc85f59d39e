import { advise } from '../advise/advise.ts';
import { examineImage, mergeImage } from '../analyze/analyze.ts';
import {
  type TracedLayers,
  type TraceHints,
  traceLayers,
} from '../analyze/dockerfile/trace-layers.ts';
import { traceNearby } from '../analyze/dockerfile/trace-nearby.ts';
import { settleBase } from '../analyze/dockerfile/traced-base.ts';
import { describeDocuments } from '../analyze/document-facts.ts';
import { explainUnreadDatabases } from '../analyze/packages/system-packages.ts';
import { type BudgetNeeds, findBudgetNeeds } from '../budget/needs.ts';
import { addLocation, GateError } from '../errors.ts';
import { findDockerfile, readDockerfile } from '../host/dockerfile-file.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { Host } from '../model/host.ts';
import type { DockerfileText, SourcedImage } from '../model/sourced-image.ts';
import { SEVERAL_INSTRUCTIONS } from '../oci/layer-labels.ts';
import type { Platform } from '../oci/platform.ts';
import type { FoundImage, OpenSource, SourceContext } from '../sources/source-context.ts';
import { adviseOnBaseImage } from './advise-on-base.ts';
import { createBaseImageFinder, type FindBaseImage } from './find-base-image.ts';
import { createSourceJob, type Job, listJobs } from './jobs.ts';
import type { GateRequest, Limits, NamedSource } from './request.ts';
import { findRewriteEvidence } from './rewrite-evidence.ts';

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
  const notices: string[] = [];
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
  readonly notices: readonly string[];
}

/** How jobs are measured. */
interface Measuring {
  readonly request: Pick<GateRequest, 'select' | 'verify' | 'hashPlain' | 'withFiles' | 'effort'>;
  readonly needs: BudgetNeeds;
  readonly findBase: FindBaseImage;
  /** The Dockerfile that layers of sources are traced to. */
  readonly dockerfile: DockerfileText | undefined;
  /** Whether a Dockerfile in the working folder is used if none is named. */
  readonly tracesNearby?: true;
  readonly withTree: boolean;
  readonly host: Host;
}

interface MeasureHints extends TraceHints {
  readonly ignore?: DockerfileText | undefined;
  readonly hasBuildKit?: boolean | undefined;
  /** The Dockerfile in the working folder, for an image that another step built. */
  readonly nearby: DockerfileText | undefined;
}

const findNearby = (host: Host): DockerfileText | undefined =>
  findDockerfile('Dockerfile', host) ?? findDockerfile('dockerfile', host);

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
    const build = {
      ...(await measureContextOf(job, host)),
      ...(await measureEffortOf(job, measuring)),
    };
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

type BuiltContext = Pick<MeasuredImage, 'buildContext' | 'noBuildContext'>;

/** A context that can't be read does not prevent measuring the image that was built from it. */
async function measureContextOf({ measureContext }: Job, host: Host): Promise<BuiltContext> {
  if (measureContext === undefined) return {};
  try {
    const buildContext = await measureContext(host);
    return buildContext === undefined ? { noBuildContext: FETCHED } : { buildContext };
  } catch (error) {
    if (!(error instanceof GateError) || host.signal.aborted) throw error;
    const where = error.where === undefined ? '' : ` (${error.where})`;
    return { noBuildContext: `${error.message}${where}` };
  }
}

/** Only if a rule or the user requests it: it builds several times, and runs the image. */
async function measureEffortOf(
  { measureEffort }: Job,
  { needs, request: { effort }, host }: Measuring,
): Promise<Pick<MeasuredImage, 'effort'>> {
  const asked = effort ? { rebuild: true, healthy: true } : needs.effort;
  if (measureEffort === undefined || effort === null || asked === undefined) return {};
  if (!asked.rebuild && !asked.healthy) return {};
  const request = effort ?? { touch: [], health: undefined, runOptions: [] };
  return { effort: await measureEffort(asked, request, host) };
}

const FETCHED = 'the builder fetched the build context from another machine';

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

async function measureImage(
  found: FoundImage,
  job: Job,
  hints: MeasureHints,
  { findBase, withTree, host }: Measuring,
): Promise<MeasuredImage> {
  try {
    const read = await found.read();
    const traced = traceImage(read, hints);
    const image = await addTrace(read, traced, findBase);
    const merged = mergeImage(image);
    const same = await image.sameContent([...merged.pairs, ...merged.twins]);
    const { facts, evidence, needs } = examineImage(image, merged, same, {
      withTree,
      lines: traced.lines,
      ...(traced.ofContext && { ofContext: traced.ofContext }),
    });
    const unread = withTree ? explainUnreadDatabases(merged) : [];
    const notices = [...image.notices, ...merged.notices, ...traced.notices, ...unread];
    const ofBase = await adviseOnBaseImage(facts, image.platform, host);
    const advice = [...advise(facts, evidence), ...ofBase];
    const { dockerfile, built, ignore, hasBuildKit = false } = hints;
    const known =
      built &&
      dockerfile &&
      (await findRewriteEvidence(evidence, advice, image.process?.folder ?? '/'));
    const texts = built &&
      dockerfile && { dockerfile, ignore, hasBuildKit, ...(known && { evidence: known }) };
    const more = { ...(texts && { texts }), ...(needs && { needs }) };
    return { key: facts.key, facts, advice, notices, ...more };
  } catch (error) {
    return toUnmeasured({ name: found.name, platform: found.platform }, error, job.source);
  }
}

/**
 * Dockerfile lines resolve a guess before the budget's base image is opened, and are checked
 * against it. They also show which layers the history mislabels.
 */
async function addTrace(
  image: SourcedImage,
  { base: traced, joined = [], materials }: TracedLayers,
  findBase: FindBaseImage,
): Promise<SourcedImage> {
  const found = await findBase({ ...image, base: settleBase(image.base, traced, materials) });
  const createdBy = found.createdBy.map((label, i) =>
    joined.includes(i) ? SEVERAL_INSTRUCTIONS : label,
  );
  return { ...found, createdBy, base: settleBase(found.base, traced, materials) };
}

function traceImage(image: SourcedImage, hints: MeasureHints): TracedLayers {
  if (hints.dockerfile === undefined && !image.origins?.provenance)
    return traceNearby(image, hints.nearby);
  return traceLayers(image, hints);
}

/** Describes an image by its manifest if no rule needs its layers, which can be slow to read. */
async function describeImage(
  describe: NonNullable<FoundImage['describe']>,
  found: FoundImage,
  job: Job,
  { findBase, withTree }: Measuring,
): Promise<MeasuredImage> {
  try {
    // Only comparisons need the base image here: limits on own layers need files.
    const image = withTree ? await findBase(describe()) : describe();
    const facts = describeDocuments(image);
    return { key: facts.key, facts, notices: image.notices };
  } catch (error) {
    return toUnmeasured({ name: found.name, platform: found.platform }, error, job.source);
  }
}

/**
 * An image that can't be measured stays in the report; an internal error or an invalid request ends
 * the run.
 */
function toUnmeasured(key: MeasuredImage['key'], error: unknown, source: string): MeasuredImage {
  const failure = addLocation(error, source);
  const isReported = failure instanceof GateError && failure.exitCode === 3;
  if (!isReported) throw failure;
  const { code, message, where, fix } = failure;
  return {
    key,
    error: {
      code,
      message,
      ...(where !== undefined && { where }),
      ...(fix !== undefined && { fix }),
    },
    notices: [],
  };
}
