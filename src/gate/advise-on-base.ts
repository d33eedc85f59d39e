import { adviseOnBase, findBaseRelative } from '../advise/base-image.ts';
import type { Advice } from '../model/advice.ts';
import type { ReadFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';
import type { Platform } from '../oci/platform.ts';

/**
 * Finds a smaller variant of the base image, and measures it if the engine that has the image also
 * has the variant.
 */
export async function adviseOnBaseImage(
  facts: ReadFacts,
  platform: Platform,
  host: Host,
): Promise<Advice[]> {
  const relative = findBaseRelative(facts);
  if (relative === undefined) return [];
  const [, engine] = /^(docker|podman|build):/.exec(facts.source) ?? [];
  if (engine === undefined) return adviseOnBase(facts, relative, undefined);
  const { readImageBytes } = await import('../sources/base-image.ts');
  const source = `${engine === 'podman' ? engine : 'docker'}:${relative.name}`;
  return adviseOnBase(facts, relative, await readImageBytes(source, platform, host));
}
