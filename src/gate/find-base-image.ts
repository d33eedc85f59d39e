import { GateError } from '../errors.ts';
import type { BaseImageEvidence, BaseImageFacts } from '../model/base.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { DescribedImage } from '../model/sourced-image.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';

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
    if (typeof found !== 'string') return { ...image, base: addName(found, image.base) };
    return { ...image, notices: [...image.notices, `${found}${describeFallback(image.base)}`] };
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
): BaseImageFacts | string {
  if (base instanceof GateError) return `the base image ${source} can't be read: ${base.message}`;
  const isBase =
    base.length <= layers.length && base.every((id, i) => id !== null && id === layers[i]?.diffId);
  if (!isBase) return `the image does not start with the layers of its base image ${source}`;
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

function describeFallback(base: BaseImageFacts | undefined): string {
  if (base === undefined) return '; own layers are not measured';
  const count = base.layerCount === 1 ? 'the lowest layer' : `the lowest ${base.layerCount} layers`;
  return base.certainty === 'exact'
    ? `; own layers start after ${count}, ${SHOWN_BY[base.by]}`
    : `; own layers most likely start after ${count}, ${SHOWN_BY[base.by]}`;
}

const SHOWN_BY: Readonly<Record<BaseImageEvidence, string>> = {
  budget: 'according to the budget',
  provenance: 'according to the builder',
  dockerfile: 'according to the Dockerfile',
  annotation: 'judging by its history',
  history: 'judging by its history',
};
