import { GateError } from '../errors.ts';
import { nameImages, nameReportedImages, renameImage } from '../gate/name-images.ts';
import type { GateRequest, Limits, NamedSource } from '../gate/request.ts';
import { run } from '../gate/run.ts';
import { findReportPath, readReportFile } from '../host/report-file.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';

/** An image with its facts: what limits are proposed from. */
export type KnownImage = MeasuredImage & { readonly facts: ImageFacts };

export interface Known {
  readonly measured: readonly KnownImage[];
  /** Of reports that were written before. */
  readonly reported: readonly KnownImage[];
}

/**
 * Measures images and reads the reports among them. Where none is named, the budget's own images are measured.
 * @throws GateError of the first image that could not be measured: what is proposed without it might not hold for it
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

/** @param name in place of the one that the report gives to its image */
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
  throw new GateError('REPORT_INVALID', 'the report is of no image', {
    where: path,
    fix: 'name another one',
  });
}

function requireFacts({ facts, error, ...image }: MeasuredImage): KnownImage {
  if (facts !== undefined && error === undefined) return { ...image, facts };
  const { code = 'SOURCE_UNREADABLE', message = 'it was not measured', where, fix } = error ?? {};
  throw new GateError(code, message, { where: where ?? image.key.name, fix });
}
