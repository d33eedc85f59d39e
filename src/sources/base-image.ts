import { GateError } from '../errors.ts';
import type { Platform } from '../oci/platform.ts';
import { openSource } from './open.ts';
import type { SourceContext } from './source-context.ts';

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
    if (image === undefined)
      throw new GateError('SOURCE_NOT_FOUND', 'it contains no image', { where: source });
    return image.diffIds ?? (await image.read()).layers.map(({ diffId }) => diffId);
  } finally {
    await opened.close();
  }
}
