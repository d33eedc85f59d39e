import { GateError } from '../errors.ts';
import type { Platform } from '../oci/platform.ts';
import { openSource } from './open.ts';
import type { SourceContext } from './source-context.ts';

/**
 * Sums up the files of an image in an engine, if it is there; nothing is pulled.
 * @returns `undefined` if it is missing, or can't be read
 */
export async function readImageBytes(
  source: string,
  platform: Platform,
  host: SourceContext['host'],
): Promise<number | undefined> {
  const rest = { name: undefined, select: undefined, verify: false, estimate: false };
  try {
    const opened = await openSource({ source, platforms: [platform], host, ...rest });
    try {
      const layers = (await opened.images[0]?.read())?.layers;
      return layers?.reduce((sum, { table }) => sum + sumSizes(table.entries.sizeBytes), 0);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof GateError) || host.signal.aborted) throw error;
    return undefined;
  }
}

const sumSizes = (sizes: Float64Array): number => sizes.reduce((sum, bytes) => sum + bytes, 0);

/**
 * Reads the diffIDs of a base image, from documents alone if possible.
 * @throws GateError if the source can't be opened
 */
export async function readBaseLayers(
  source: string,
  platform: Platform,
  host: SourceContext['host'],
): Promise<readonly (string | null)[]> {
  const rest = { name: undefined, select: undefined, verify: false, estimate: false };
  const opened = await openSource({ source, platforms: [platform], host, ...rest });
  try {
    const [image] = opened.images;
    if (image === undefined) throw new GateError('source-without-image', {}, { where: source });
    return image.diffIds ?? (await image.read()).layers.map(({ diffId }) => diffId);
  } finally {
    await opened.close();
  }
}
