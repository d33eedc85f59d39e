import type { LayerChange, Origin } from '../../model/comparison.ts';
import type { ImageFacts, LayerFacts, ReadLayerFacts } from '../../model/facts.ts';
import { type BaseLayerCounts, findBaseLayers } from '../base-layers.ts';
import { findPullSizes, lacksLayer, type PullSizes } from '../pull-sizes.ts';
import type { KnownLayer } from './instruction-keys.ts';
import { type LayerMatch, matchLayers } from './match-layers.ts';
import type { LayerContent } from './similar-contents.ts';

/** A layer of one or both images, and its change as far as documents show it. */
export interface LayerPair<Layer> {
  readonly change: LayerChange;
  readonly old: Layer | undefined;
  readonly now: Layer | undefined;
}

type Layered<Layer> = Pick<ImageFacts, 'base' | 'pullBytesAre'> & {
  readonly layers: readonly Layer[];
};

/** Pairs the layers of both images, in stack order. */
export function pairLayers<Layer extends LayerFacts>(
  image: Layered<Layer>,
  baseline: Layered<Layer>,
): LayerPair<Layer>[] {
  const bases = findBaseLayers(image, baseline);
  // A base image that is only likely doesn't keep layers apart.
  const certain = bases?.isCertain ? bases : undefined;
  const matches = matchLayers(
    baseline.layers.map((layer) => toKnownLayer(layer, certain?.old)),
    image.layers.map((layer) => toKnownLayer(layer, certain?.now)),
  );
  const sizes = findPullSizes(image, baseline);
  return matches.map((match) => {
    const [old, now] = [baseline.layers[match.old ?? -1], image.layers[match.now ?? -1]];
    const change: LayerChange = {
      state: match.state,
      origin: findOrigin(match, bases),
      oldIndex: match.old,
      newIndex: match.now,
      oldStoredBytes: old === undefined ? 0 : old.storedBytes,
      newStoredBytes: now === undefined ? 0 : now.storedBytes,
      pullBytes: now === undefined ? 0 : computeLayerPullBytes(now, sizes),
      instruction: (now ?? old)?.instruction ?? null,
      isSameContent: isSameContent(old, now),
      differs: isEdited(old, now) ? ['instruction'] : [],
    };
    return { change, old, now };
  });
}

function toKnownLayer(layer: LayerFacts, baseCount: number | undefined): KnownLayer {
  const isBase = baseCount === undefined ? null : layer.index < baseCount;
  const { instruction } = layer;
  return { id: getId(layer), instruction, isBase, content: describeContent(layer, isBase) };
}

function describeContent(
  layer: LayerFacts & Partial<ReadLayerFacts>,
  isBase: boolean | null,
): LayerContent | undefined {
  const { contentBytes, entries, fingerprint } = layer;
  if (contentBytes === undefined) return undefined;
  const rows = entries === undefined ? [] : [...entries.added.items, ...entries.changed.items];
  const largest = new Map(rows.map(({ path, bytes }) => [path, bytes]));
  return { isBase, contentBytes, largest, fingerprint };
}

/** A layer without a diffID is identified by its blob. */
const getId = ({ diffId, digest }: LayerFacts): string | null => diffId ?? digest;

function findOrigin({ old, now }: LayerMatch, bases: BaseLayerCounts | null): Origin {
  if (bases === null) return 'unknown';
  const isBase = now === null ? (old as number) < bases.old : now < bases.now;
  return isBase ? 'base' : 'own';
}

function computeLayerPullBytes(layer: LayerFacts, sizes: PullSizes | null): number | null {
  if (sizes === null) return null;
  return lacksLayer(sizes, layer) ? layer.storedBytes : 0;
}

function isSameContent(old: LayerFacts | undefined, now: LayerFacts | undefined): boolean {
  if (old === undefined || now === undefined) return false;
  return getId(old) !== null && getId(old) === getId(now);
}

/** Whether both instructions are known and differ. */
function isEdited(old: LayerFacts | undefined, now: LayerFacts | undefined): boolean {
  const [before, after] = [old?.instruction ?? null, now?.instruction ?? null];
  return before !== null && after !== null && before !== after;
}
