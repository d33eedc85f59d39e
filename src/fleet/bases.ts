import type { ImageFacts } from '../model/facts.ts';
import type { FleetBase } from '../model/fleet.ts';
import { groupBy } from '../model/group-by.ts';
import { sumKnown } from '../model/sum-known.ts';
import type { Chain, LayerChains } from './layer-chains.ts';
import { getBlobKey } from './stores.ts';

/** Layers that at least two images share, and above which they differ. */
export function findBases(images: readonly ImageFacts[], { all }: LayerChains): FleetBase[] {
  return all
    .filter(isFork)
    .map((chain) => toBase(chain, images))
    .sort((a, b) => b.images.length - a.images.length || b.layerCount - a.layerCount);
}

function isFork({ images, above }: Chain): boolean {
  if (images.size < 2) return false;
  return [...above.values()].every((next) => next.images.size < images.size);
}

function toBase(chain: Chain, images: readonly ImageFacts[]): FleetBase {
  const own = [...chain.images].map((index) => images[index] as ImageFacts);
  const stack = listStack(chain);
  return {
    name: findUsualName(own, stack.length),
    layerCount: stack.length,
    storedBytes: sumKnown(stack.map(({ storedBytes }) => storedBytes)),
    nodeBytes: sumKnown(stack.map(({ nodeBytes }) => nodeBytes)),
    images: own.map(({ key }) => key),
    bumpPullBytes: sumPulls(own),
  };
}

/** From the lowest layer to this one. */
export function listStack(chain: Chain): Chain[] {
  const stack: Chain[] = [];
  for (let at: Chain | undefined = chain; at !== undefined; at = at.below) stack.push(at);
  return stack.reverse();
}

/** The name that most images give a base image with this many layers. */
export function findUsualName(images: readonly ImageFacts[], layerCount: number): string | null {
  const names = images.flatMap(({ base }) =>
    base?.layerCount === layerCount && base.name !== null ? [base.name] : [],
  );
  const [most] = [...groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length);
  return most?.[0] ?? null;
}

/** Every layer of these images, each blob once. */
function sumPulls(images: readonly ImageFacts[]): number | null {
  const blobs = new Map(
    images.flatMap(({ layers }, image) =>
      layers.map((layer) => [getBlobKey(layer, image), layer.storedBytes]),
    ),
  );
  return sumKnown([...blobs.values()]);
}

/** Layers that the stacks share exist once anyway. */
export function sumAllButLargest(
  stacks: readonly (readonly Chain[])[],
  toBytes: (chain: Chain) => number | null,
): number | null {
  const all = sumKnown([...new Set(stacks.flat())].map(toBytes));
  const sizes = stacks.map((stack) => sumKnown(stack.map(toBytes)) ?? 0);
  return all === null ? null : all - Math.max(...sizes);
}
