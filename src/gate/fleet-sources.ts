import { listFleetLimits } from '../budget/fleet-rules.ts';
import { fromReported, GateError, toGateError, toReported } from '../errors.ts';
import { measureFleet } from '../fleet/measure-fleet.ts';
import { mapPooled } from '../host/map-pooled.ts';
import { judgeFleet } from '../judge/judge-fleet.ts';
import { computeFleetVerdict } from '../judge/verdict.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { FleetReport } from '../model/fleet-report.ts';
import type { Host } from '../model/host.ts';
import type { Platform } from '../oci/platform.ts';
import { Message } from '../report/words/messages/message.ts';
import { listDistinct, type Sentence } from '../report/words/messages/sentence.ts';
import { openImages } from './baseline/open.ts';
import { expandSources, type FleetSource } from './fleet-images.ts';
import { readLimits } from './limits.ts';
import { createMeasurer } from './measure.ts';
import { REPORT_ORIGIN } from './report-origin.ts';
import { type NamedSource, NO_LIMITS } from './request.ts';

export interface FleetRequest {
  readonly images: readonly NamedSource[];
  /** Empty: all platforms of an image. */
  readonly platforms: readonly Platform[];
  /** Also read the layers, for sizes on a node. */
  readonly withFiles: boolean;
  readonly budgetPath: string | undefined;
}

/**
 * This many manifests are fetched at the same time. Layers are read one image at a time, because
 * each image may use all the memory that one is allowed.
 */
const MOST_AT_ONCE = 4;

/**
 * Measures a set of images, from manifests alone if possible, and judges it by `fleet` of the
 * budget.
 * @throws GateError USAGE, BUDGET_INVALID; the first error if no image could be measured
 */
export async function measureFleetSources(request: FleetRequest, host: Host): Promise<FleetReport> {
  const { budget } = await readLimits({ ...request, ruleFlags: [] }, host);
  const fleetLimits = listFleetLimits(budget);
  const sources = await expandSources(request.images, host);
  const withFiles = request.withFiles || fleetLimits.some(({ of }) => of === 'node');
  // Estimates would compress every layer.
  const needs = { files: withFiles, stored: true, tree: false, estimate: false };
  const measure = createMeasurer(request.platforms, NO_LIMITS, host, needs);
  const isManifestEnough =
    !withFiles && sources.every(({ source }) => source.startsWith('registry:'));
  const opened = await mapPooled(sources, isManifestEnough ? MOST_AT_ONCE : 1, (named, done) => {
    host.progress('measuring images', done, sources.length);
    return openMembers(named, measure, host);
  });
  const facts = opened.flatMap(({ images }) => images);
  const failed = opened.flatMap((one) => one.failed);
  const [error] = failed;
  if (facts.length === 0 && error !== undefined)
    throw fromReported({ ...error.error, where: error.error.where ?? error.source });
  const missing = opened.flatMap((one) => one.missing);
  const problem = new Message('repositories-without-tag', {
    ...{ missing, count: missing.length, isOne: missing.length === 1 },
  });
  if (facts.length === 0 && missing.length > 0)
    throw new GateError('no-repository-has-tag', { problem });
  const fleet = judgeFleet(measureFleet(facts), fleetLimits, failed.length === 0);
  return {
    ...REPORT_ORIGIN,
    verdict: failed.length > 0 ? 'unmeasured' : computeFleetVerdict(fleet),
    notices: [
      ...listDistinct(opened.flatMap(({ notices }) => notices)),
      ...(missing.length > 0 ? [problem] : []),
    ],
    ...fleet,
    failed,
  };
}

interface Members {
  readonly images: readonly ImageFacts[];
  readonly notices: readonly Sentence[];
  readonly failed: FleetReport['failed'];
  /** The source, if the registry lists it but it does not have the tag. */
  readonly missing: readonly string[];
}

/** The images of one source. One that can't be read does not prevent measuring the others. */
async function openMembers(
  named: FleetSource,
  measure: ReturnType<typeof createMeasurer>,
  host: Host,
): Promise<Members> {
  const { source, isListed } = named;
  // If something else is missing, the image is broken.
  const isMissing = ({ code, message }: GateError): boolean =>
    isListed && code === 'SOURCE_NOT_FOUND' && message.startsWith('there is no tag ');
  try {
    const { images, errors } = await openImages(named, measure);
    return {
      images: images.map(({ key, facts }) => ({ ...facts, key })),
      notices: images.flatMap(({ notices = [] }) => notices),
      failed: errors
        .filter((error) => !isMissing(error))
        .map((error) => ({ source, error: toReported(error) })),
      missing: errors.some(isMissing) ? [source] : [],
    };
  } catch (error) {
    const known = toGateError(error, new Message('debug-output', {}));
    if (host.signal.aborted || known.code === 'USAGE') throw error;
    const failed = isMissing(known) ? [] : [{ source, error: toReported(known) }];
    return { images: [], notices: [], failed, missing: isMissing(known) ? [source] : [] };
  }
}
