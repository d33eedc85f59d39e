import { readReportFile } from '../acquire/report-file.ts';
import { GateError } from '../errors.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';
import { type GateRequest, type Limits, run } from '../run.ts';

/** An image with its facts: what limits are proposed from. */
export type KnownImage = MeasuredImage & { readonly facts: ImageFacts };

export interface Known {
  readonly measured: readonly KnownImage[];
  /** Of reports that were written before. */
  readonly reported: readonly KnownImage[];
}

/**
 * Measures images and reads reports of others. Without either the budget's own images are measured.
 * @throws GateError of the first image that could not be measured: what is proposed without it might not hold for it
 */
export async function readKnownImages(
  request: GateRequest,
  reportPaths: readonly string[],
  limits: Limits,
  host: Host,
): Promise<Known> {
  const reported: KnownImage[] = [];
  for (const path of reportPaths) reported.push(...(await readReported(path)));
  const isMeasuring = request.images.length > 0 || request.build !== undefined || reportPaths.length === 0;
  const measured = isMeasuring ? (await run(request, host, { limits })).images.map(known) : [];
  return { measured, reported };
}

async function readReported(path: string): Promise<KnownImage[]> {
  const { parseReport } = await import('../judge/parse-report.ts');
  const { images } = parseReport({ text: await readReportFile(path), source: path });
  if (images.length > 0) return images.map(known);
  throw new GateError('REPORT_INVALID', 'the report is of no image', { where: path, fix: 'name another one' });
}

function known({ facts, error, ...image }: MeasuredImage): KnownImage {
  if (facts !== undefined && error === undefined) return { ...image, facts };
  const { code = 'SOURCE_UNREADABLE', message = 'it was not measured', where, fix } = error ?? {};
  throw new GateError(code, message, { where: where ?? image.key.name, fix });
}
