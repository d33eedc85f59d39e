import { GateError, toGateError } from '../errors.ts';
import { measureFleet } from '../fleet/measure-fleet.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { FleetReport } from '../model/fleet-report.ts';
import type { Host } from '../model/host.ts';
import { SCHEMA_VERSION } from '../model/report.ts';
import type { Platform } from '../oci/platform.ts';
import { VERSION } from '../version.ts';
import { openImages } from './baseline/open.ts';
import { createMeasurer } from './measure.ts';
import { toReportedError } from './reported-error.ts';
import type { NamedSource } from './request.ts';

export interface FleetRequest {
  readonly images: readonly NamedSource[];
  /** Empty: all platforms that an image has. */
  readonly platforms: readonly Platform[];
  /** Also read the layers, for sizes on a node. */
  readonly withFiles: boolean;
}

/** So many images are opened at the same time. */
const MOST_AT_ONCE = 4;

/**
 * Measures a set of images, from manifests alone if possible.
 * @throws GateError the first error if no image could be measured
 */
export async function measureFleetSources(request: FleetRequest, host: Host): Promise<FleetReport> {
  const { images: sources } = request;
  // Estimates would compress every layer.
  const needs = { files: request.withFiles, stored: true, tree: false, estimate: false };
  const limits = { budget: undefined, flags: new Map() };
  const measure = createMeasurer(request.platforms, limits, host, needs);
  const opened = await mapPooled(sources, (named, done) => {
    host.progress('measuring images', done, sources.length);
    return openMembers(named, measure, host);
  });
  const facts = opened.flatMap(({ images }) => images);
  const failed = opened.flatMap((one) => one.failed);
  const [error] = failed;
  if (facts.length === 0 && error !== undefined)
    throw new GateError(error.error.code, error.error.message, {
      where: error.error.where ?? error.source,
      fix: error.error.fix,
    });
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'plimsoll', version: VERSION },
    notices: [...new Set(opened.flatMap(({ notices }) => notices))],
    ...measureFleet(facts),
    failed,
  };
}

interface Members {
  readonly images: readonly ImageFacts[];
  readonly notices: readonly string[];
  readonly failed: FleetReport['failed'];
}

/** The images of one source. One that can't be read does not prevent measuring the others. */
async function openMembers(
  named: NamedSource,
  measure: ReturnType<typeof createMeasurer>,
  host: Host,
): Promise<Members> {
  const { source } = named;
  try {
    const { images, errors } = await openImages(named, measure);
    return {
      images: images.map(({ key, facts }) => ({ ...facts, key })),
      notices: images.flatMap(({ notices = [] }) => notices),
      failed: errors.map((error) => ({ source, error: toReportedError(error) })),
    };
  } catch (error) {
    const known = toGateError(error, 'the output of PLIMSOLL_DEBUG=1');
    if (host.signal.aborted || known.code === 'USAGE') throw error;
    return { images: [], notices: [], failed: [{ source, error: toReportedError(known) }] };
  }
}

/** Maps in order, with a few at work at a time. */
async function mapPooled<Item, Result>(
  items: readonly Item[],
  map: (item: Item, done: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await map(items[at] as Item, done);
      done++;
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, items.length) }, work));
  return results;
}
