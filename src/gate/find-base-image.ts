import { GateError } from '../errors.ts';
import type { BaseImageFacts } from '../model/base.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { DescribedImage } from '../model/sourced-image.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/**
 * Adds the base image that the budget names, if the image was built from it; otherwise adds a
 * notice.
 */
export type FindBaseImage = <Image extends DescribedImage>(image: Image) => Promise<Image>;

/** Opens each base image once per platform, and none if the budget has none. */
export function createBaseImageFinder(budget: Budget | undefined, host: Host): FindBaseImage {
  const known = new Map<string, Promise<KnownBaseImage>>();
  return async (image) => {
    const source = budget?.images.get(image.name)?.base ?? budget?.base ?? null;
    if (source === null) return image;
    const key = `${source}\n${formatPlatform(image.platform)}`;
    const base = known.get(key) ?? openBaseImage(source, image.platform, host);
    known.set(key, base);
    const found = matchBaseImage(image, source, await base);
    if (!(found instanceof Message)) return { ...image, base: addName(found, image.base) };
    return { ...image, notices: [...image.notices, describeFallback(found, image.base)] };
  };
}

/** Its layers, or why they are unknown. */
type KnownBaseImage = readonly (string | null)[] | GateError;

async function openBaseImage(
  source: string,
  platform: Platform,
  host: Host,
): Promise<KnownBaseImage> {
  if (source === 'scratch') return [];
  const { readBaseLayers } = await import('../sources/base-image.ts');
  try {
    return await readBaseLayers(source, platform, host);
  } catch (error) {
    if (error instanceof GateError && error.exitCode === 3 && !host.signal.aborted) return error;
    throw error;
  }
}

function matchBaseImage(
  { layers }: DescribedImage,
  source: string,
  base: KnownBaseImage,
): BaseImageFacts | Message {
  if (base instanceof GateError)
    return new Message('base-image-unreadable', { source, reason: base.text });
  const isBase =
    base.length <= layers.length && base.every((id, i) => id !== null && id === layers[i]?.diffId);
  if (!isBase) return new Message('base-image-differs', { source });
  return {
    ...{ name: source, namedBy: 'budget', digest: null },
    ...{ layerCount: base.length, by: 'budget', certainty: 'exact' },
  };
}

/** The builder's or image's information about the name is more precise than the budget's. */
function addName(found: BaseImageFacts, known: BaseImageFacts | undefined): BaseImageFacts {
  if (known === undefined || known.name === null) return found;
  const { layerCount: _count, by: _by, certainty: _certainty, ...naming } = known;
  return { ...found, ...naming };
}

function describeFallback(reason: Message, base: BaseImageFacts | undefined): Sentence {
  return new Message('base-image-not-of-budget', { reason, base });
}
