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
import { addLocation, GateError } from '../errors.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { DockerfileText, SourcedImage } from '../model/sourced-image.ts';
import { SEVERAL_INSTRUCTIONS } from '../oci/layer-labels.ts';
import type { FoundImage } from '../sources/source-context.ts';
import { adviseOnBaseImage } from './advise-on-base.ts';
import type { FindBaseImage } from './find-base-image.ts';
import type { Job } from './jobs.ts';
import type { Measuring } from './measuring.ts';
import { findRewriteEvidence } from './rewrite-evidence.ts';

export interface MeasureHints extends TraceHints {
  readonly ignore?: DockerfileText | undefined;
  readonly hasBuildKit?: boolean | undefined;
  /** The Dockerfile in the working folder, for an image that another step built. */
  readonly nearby: DockerfileText | undefined;
}

export async function measureImage(
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
export async function describeImage(
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
export function toUnmeasured(
  key: MeasuredImage['key'],
  error: unknown,
  source: string,
): MeasuredImage {
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
