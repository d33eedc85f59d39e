import { fromReported, GateError } from '../errors.ts';
import { nameImages, nameReportedImages, renameImage } from '../gate/name-images.ts';
import type { GateRequest, Limits, NamedSource } from '../gate/request.ts';
import { run } from '../gate/run.ts';
import { findReportPath, readReportFile } from '../host/report-file.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { ReadFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';

/** An image with its facts, from which limits are derived. */
export type KnownImage = MeasuredImage & { readonly facts: ReadFacts };

export interface Known<Image = KnownImage> {
  readonly measured: readonly Image[];
  /** From existing reports. */
  readonly reported: readonly Image[];
}

/**
 * Measures images and reads the reports among them. If none is specified, measures the images of
 * the budget.
 * @throws GateError of the first image whose files were not read: limits derived without it might
 * not fit
 */
export const readKnownImages = (request: GateRequest, limits: Limits, host: Host): Promise<Known> =>
  readImages({ ...request, withFiles: true }, limits, host, requireFiles);

/** The same, but manifests are enough. */
export const readMeasuredImages = (
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Known<MeasuredImage>> => readImages(request, limits, host, requireFacts);

async function readImages<Image extends MeasuredImage>(
  request: GateRequest,
  limits: Limits,
  host: Host,
  require: (image: MeasuredImage) => Image,
): Promise<Known<Image>> {
  const reported: Image[] = [];
  const sources: NamedSource[] = [];
  const { images: wanted } = nameImages(request, limits.budget, host.cwd);
  for (const named of wanted) {
    const path = await findReportPath(named.source);
    if (path === undefined) sources.push(named);
    else reported.push(...(await readReported(path, named.name, limits, host)).map(require));
  }
  if (request.images.length > 0 && sources.length === 0) return { measured: [], reported };
  const { images } = await run({ ...request, images: sources }, host, { limits });
  return { measured: images.map(require), reported };
}

/** @param name replaces the name of the report's image */
async function readReported(
  path: string,
  name: string | undefined,
  { budget }: Limits,
  host: Host,
): Promise<MeasuredImage[]> {
  const { parseReport } = await import('../judge/parse-report.ts');
  const { images } = parseReport({ text: await readReportFile(path, host), source: path });
  if (images.length > 0)
    return name === undefined
      ? nameReportedImages(images, budget, host.cwd)
      : images.map((image) => renameImage(image, name));
  throw new GateError('report-without-images', {}, { where: path });
}

function requireFiles(image: MeasuredImage): KnownImage {
  const { facts } = requireFacts(image);
  if (facts?.files !== undefined) return { ...image, facts };
  throw createUnmeasuredError(image);
}

function requireFacts(image: MeasuredImage): MeasuredImage {
  if (image.facts !== undefined && image.error === undefined) return image;
  throw createUnmeasuredError(image);
}

function createUnmeasuredError({ key, error }: MeasuredImage): GateError {
  return error === undefined
    ? new GateError('image-not-measured', {}, { where: key.name })
    : fromReported({ where: key.name, ...error });
}
