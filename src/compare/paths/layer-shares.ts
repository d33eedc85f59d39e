import { grown, nextSize } from '../../model/columns.ts';
import type { LayerChange } from '../../model/comparison.ts';
import type { PathColumns } from './growth-tree.ts';
import { type JoinedPaths, ROOT } from './joined-paths.ts';

/** What is different in a layer by path, but for what only moved within it. */
export interface LayerShare extends PathColumns {
  readonly hasMoves: boolean;
}

/**
 * What is different by path, dealt out to the layers: what is seen now to the layer that ships it, what was seen to the
 * one that did. Of a layer that stayed the same nothing is told: what is seen of it differs by what other layers hide.
 * @param otherPlace of files that moved
 */
export function layerShares(
  { count, old, now }: JoinedPaths,
  layers: readonly LayerChange[],
  otherPlace: ReadonlyMap<number, number>,
): readonly LayerShare[] {
  const shares = layers.map(({ state }) => new Share(state !== 'same'));
  const [byOld, byNow] = [placesBy(layers, 'oldIndex'), placesBy(layers, 'newIndex')];
  const isMovedWithin = (id: number, share: Share | undefined): boolean => {
    const other = otherPlace.get(id);
    if (share === undefined || other === undefined) return false;
    const isFrom = (old.layer[id] as number) >= 0;
    return (
      share === shareOf((isFrom ? now : old).layer[other] as number, isFrom ? byNow : byOld, shares)
    );
  };
  for (let id = ROOT + 1; id < count; id++) {
    const before = old.bytes[id] as number;
    const after = now.bytes[id] as number;
    const from = shareOf(old.layer[id] as number, byOld, shares);
    const to = shareOf(now.layer[id] as number, byNow, shares);
    if (from === to) {
      if (before !== after) from?.add(id, before, after);
      continue;
    }
    if (isMovedWithin(id, from ?? to)) {
      (from ?? to)?.noteMove();
      continue;
    }
    from?.add(id, before, 0);
    to?.add(id, 0, after);
  }
  return shares.map((share) => share.columns());
}

/** Most paths have a body on one side only; engines look long for what an array has at -1. */
function shareOf(
  layer: number,
  places: readonly number[],
  shares: readonly Share[],
): Share | undefined {
  const place = layer < 0 ? undefined : places[layer];
  return place === undefined ? undefined : shares[place];
}

class Share {
  #count = 0;
  #id = new Int32Array(FIRST_PATHS);
  #old = new Float64Array(FIRST_PATHS);
  #now = new Float64Array(FIRST_PATHS);
  readonly #isTold: boolean;
  #hasMoves = false;

  constructor(isTold: boolean) {
    this.#isTold = isTold;
  }

  add(id: number, old: number, now: number): void {
    if (!this.#isTold) return;
    if (this.#count === this.#id.length) this.#grow();
    this.#id[this.#count] = id;
    this.#old[this.#count] = old;
    this.#now[this.#count++] = now;
  }

  noteMove(): void {
    this.#hasMoves = this.#isTold;
  }

  columns(): LayerShare {
    const count = this.#count;
    return {
      hasMoves: this.#hasMoves,
      id: this.#id.subarray(0, count),
      old: this.#old.subarray(0, count),
      now: this.#now.subarray(0, count),
    };
  }

  #grow(): void {
    const size = nextSize(this.#id.length);
    this.#id = grown(this.#id, size);
    this.#old = grown(this.#old, size);
    this.#now = grown(this.#now, size);
  }
}

const FIRST_PATHS = 64;

/** By a layer's place in its image the place of its change. */
function placesBy(layers: readonly LayerChange[], side: 'oldIndex' | 'newIndex'): number[] {
  const places: number[] = [];
  layers.forEach((layer, at) => {
    const index = layer[side];
    if (index !== null) places[index] = at;
  });
  return places;
}
