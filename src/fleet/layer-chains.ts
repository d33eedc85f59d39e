import type { ImageFacts } from '../model/facts.ts';

/** A layer on top of certain others: a position in the tree of all images' layers. */
export interface Chain {
  /** The identity of the layer itself: its diffID. */
  readonly key: string;
  /** The layer below; `undefined` for the lowest. */
  readonly below: Chain | undefined;
  /** Counted from the bottom. */
  readonly depth: number;
  /** `null` if the layer was not read. */
  nodeBytes: number | null;
  storedBytes: number | null;
  /** Indexes of the images that have it. */
  readonly images: Set<number>;
  readonly above: Map<string, Chain>;
}

export interface LayerChains {
  /** Every layer once. */
  readonly all: readonly Chain[];
  /** By image: its layers, the lowest first. */
  readonly ofImage: readonly (readonly Chain[])[];
}

/**
 * Merges the layers of all images into a tree, in which a node stores equal paths once. A layer
 * without a diffID equals no other.
 * Source: image-spec, config.md, “Layer ChainID”.
 */
export function joinLayers(images: readonly ImageFacts[]): LayerChains {
  const all: Chain[] = [];
  const lowest = new Map<string, Chain>();
  const ofImage = images.map((facts, image) => {
    let siblings = lowest;
    let below: Chain | undefined;
    return facts.layers.map((layer, depth) => {
      const key = layer.diffId ?? `${image}/${depth}`;
      const chain: Chain = siblings.get(key) ?? addChain(key, below, depth, all);
      siblings.set(key, chain);
      chain.images.add(image);
      chain.nodeBytes ??= 'layerBytes' in layer ? (layer.layerBytes as number) : null;
      chain.storedBytes ??= layer.storedBytes;
      siblings = chain.above;
      below = chain;
      return chain;
    });
  });
  return { all, ofImage };
}

function addChain(key: string, below: Chain | undefined, depth: number, all: Chain[]): Chain {
  const chain: Chain = {
    key,
    below,
    depth,
    nodeBytes: null,
    storedBytes: null,
    images: new Set(),
    above: new Map(),
  };
  all.push(chain);
  return chain;
}
