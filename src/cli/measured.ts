import { GateError } from '../errors.ts';
import { nameImages, nameReportedImages, renameImage } from '../gate/name-images.ts';
import type { GateRequest, Limits, NamedSource } from '../gate/request.ts';
import { run } from '../gate/run.ts';
import { findReportPath, readReportFile } from '../host/report-file.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { ReadFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';

/** An image with its facts, from which limits are proposed. */
export type KnownImage = MeasuredImage & { readonly facts: ReadFacts };

export interface Known {
  readonly measured: readonly KnownImage[];
  /** From existing reports. */
  readonly reported: readonly KnownImage[];
}

/**
 * Measures images and reads the reports among them. If none is named, measures the images of the
 * budget.
 * @throws GateError of the first image that could not be measured: limits proposed without it might
 *   not fit
 */
export async function readKnownImages(
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Known> {
  const reported: KnownImage[] = [];
  const sources: NamedSource[] = [];
  const { images: wanted } = nameImages(request, limits.budget, host.cwd);
  for (const named of wanted) {
    const path = await findReportPath(named.source);
    if (path === undefined) sources.push(named);
    else reported.push(...(await readReported(path, named.name, limits, host)));
  }
  if (request.images.length > 0 && sources.length === 0) return { measured: [], reported };
  const { images } = await run({ ...request, images: sources, withFiles: true }, host, { limits });
  return { measured: images.map(requireFacts), reported };
}

/** @param name replaces the name of the report's image */
async function readReported(
  path: string,
  name: string | undefined,
  { budget }: Limits,
  host: Host,
): Promise<KnownImage[]> {
  const { parseReport } = await import('../judge/parse-report.ts');
  const { images } = parseReport({ text: await readReportFile(path, host), source: path });
  if (images.length > 0)
    return name === undefined
      ? nameReportedImages(images, budget, host.cwd).map(requireFacts)
      : images.map((image) => renameImage(requireFacts(image), name));
  throw new GateError('REPORT_INVALID', 'the report contains no images', {
    where: path,
    fix: 'specify another report',
  });
}

function requireFacts({ facts, error, ...image }: MeasuredImage): KnownImage {
  if (facts?.files !== undefined && error === undefined) return { ...image, facts };
  const { code = 'SOURCE_UNREADABLE', message = 'it was not measured', where, fix } = error ?? {};
  throw new GateError(code, message, { where: where ?? image.key.name, fix });
}
