import { examineImage, mergeImage } from '../analyze/analyze.ts';
import { fromReported, GateError, toReported } from '../errors.ts';
import type { Host } from '../model/host.ts';
import type { WhatifImage, WhatifReport } from '../model/whatif-report.ts';
import type { Platform } from '../oci/platform.ts';
import { listDistinct, type Sentence } from '../report/words/messages/sentence.ts';
import type { FoundImage, OpenSource } from '../sources/source-context.ts';
import { computeWhatif } from '../whatif/compute-whatif.ts';
import { createSourceJob } from './jobs.ts';
import { REPORT_ORIGIN } from './report-origin.ts';
import type { NamedSource } from './request.ts';

export interface WhatifRequest {
  readonly image: NamedSource;
  /** Empty: all platforms of the image. */
  readonly platforms: readonly Platform[];
  readonly select: string | undefined;
}

/**
 * Computes the size of an image with different compression or less content. Reads every byte once.
 * @throws GateError if it can't be opened, or no platform of it can be measured
 */
export async function computeWhatifReport(
  { image: { name, source }, platforms, select }: WhatifRequest,
  host: Host,
): Promise<WhatifReport> {
  const job = createSourceJob(name, source, platforms);
  const opened = await job.open({
    ...{ source, name, platforms, select, host },
    ...{ verify: false, estimate: true, contents: 'sizes' },
  });
  try {
    const notices: Sentence[] = [...opened.notices];
    const images: WhatifImage[] = [];
    const failed: WhatifReport['failed'][number][] = [];
    for (const found of listOnce(opened)) {
      const key = { name: found.name, platform: found.platform };
      try {
        images.push(await measure(found, notices));
      } catch (error) {
        if (!(error instanceof GateError) || host.signal.aborted) throw error;
        failed.push({ key, error: toReported(error) });
      }
    }
    const [first] = failed;
    if (images.length === 0 && first !== undefined) throw toError(first, source);
    return { ...REPORT_ORIGIN, notices: listDistinct(notices), images, failed };
  } finally {
    await opened.close();
  }
}

/** An image that is listed for several platforms is read once. */
const listOnce = ({ images }: OpenSource): FoundImage[] =>
  images.filter(
    ({ digest }, i) =>
      digest === undefined || images.findIndex((other) => other.digest === digest) === i,
  );

async function measure(found: FoundImage, notices: Sentence[]): Promise<WhatifImage> {
  const image = await found.read();
  const merged = mergeImage(image);
  const same = await image.sameContent([...merged.pairs, ...merged.twins]);
  const { facts, evidence } = examineImage(image, merged, same, { withTree: false });
  notices.push(...image.notices, ...merged.notices);
  return computeWhatif(image, merged, evidence, facts);
}

function toError({ error }: WhatifReport['failed'][number], source: string): GateError {
  return fromReported({ ...error, where: error.where ?? source });
}
