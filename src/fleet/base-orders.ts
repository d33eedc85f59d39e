import type { ImageFacts } from '../model/facts.ts';
import type { BaseOrders } from '../model/fleet.ts';
import { groupBy } from '../model/group-by.ts';
import { findUsualName, listStack, sumAllButLargest } from './bases.ts';
import type { Chain, LayerChains } from './layer-chains.ts';

/**
 * Images that start with the same layers in another order: a registry stores each blob once, but a
 * node unpacks a layer again on top of other layers. For each set of images, the largest number of
 * layers counts.
 */
export function findBaseOrders(
  images: readonly ImageFacts[],
  { ofImage }: LayerChains,
): BaseOrders[] {
  const starts = ofImage.flatMap((chains, image) => listStarts(chains, images[image]));
  const largestFirst = [...groupBy(starts, ({ sum }) => sum)]
    .map(([, group]) => [...new Set(group.map(({ top }) => top))])
    .filter((tops) => tops.length > 1)
    .sort((a, b) => (b[0]?.depth ?? 0) - (a[0]?.depth ?? 0));
  const known = new Set<number>();
  return largestFirst.flatMap((tops) => {
    const users = [...new Set(tops.flatMap((top) => [...top.images]))];
    if (users.every((image) => known.has(image)) || !haveSameLayers(tops)) return [];
    for (const image of users) known.add(image);
    return [toBaseOrders(tops, images)];
  });
}

/** The lowest layers of an image up to one of them. */
interface Start {
  /** The same for the same layers in any order, and most likely for no others. */
  readonly sum: string;
  readonly top: Chain;
}

function listStarts(chains: readonly Chain[], facts: ImageFacts | undefined): Start[] {
  let sum = 0n;
  const starts: Start[] = [];
  for (const [depth, top] of chains.entries()) {
    const hex = /:([0-9a-f]+)$/.exec(facts?.layers[depth]?.diffId ?? '')?.[1];
    // A layer without an identity equals no other, and neither does anything on top of it.
    if (hex === undefined) break;
    sum += BigInt(`0x${hex}`);
    starts.push({ sum: `${depth} ${sum}`, top });
  }
  return starts;
}

/** Whether stacks have the same layers, in any order. */
export const haveSameLayers = (tops: readonly Chain[]): boolean =>
  new Set(
    tops.map((top) =>
      listStack(top)
        .map(({ key }) => key)
        .sort()
        .join(),
    ),
  ).size === 1;

function toBaseOrders(tops: readonly Chain[], images: readonly ImageFacts[]): BaseOrders {
  const [first] = tops as [Chain, ...Chain[]];
  const own = tops.map((top) => [...top.images].map((image) => images[image] as ImageFacts));
  const layerCount = first.depth + 1;
  return {
    layerCount,
    name: findUsualName(own.flat(), layerCount),
    orders: own.map((users) => ({ images: users.map(({ key }) => key) })),
    nodeBytes: sumAllButLargest(tops.map(listStack), ({ nodeBytes }) => nodeBytes),
  };
}
