import { computeNextSize, growColumn } from '../../model/columns.ts';
import type { LayerChange } from '../../model/comparison.ts';
import type { PathColumns } from './growth-tree.ts';
import { type JoinedPaths, ROOT } from './joined-paths.ts';

/** A layer's changes by path, without moves inside the layer. */
export interface LayerShare extends PathColumns {
  readonly hasMoves: boolean;
  /**
   * Bytes of unchanged layers that were visible before this layer replaced them; negative if they
   * are visible again.
   */
  readonly replacedBytes: number;
}

/**
 * Assigns changed paths to layers: visible bytes to the new layer that ships them, previously
 * visible ones to the old layer. Unchanged layers get nothing: what is visible of them depends on
 * the layer that replaces it, which gets the difference.
 * @param otherPlace the other end of each moved file
 * @returns `undefined` for unchanged layers
 */
export function shareByLayer(
  { count, old, now }: JoinedPaths,
  layers: readonly LayerChange[],
  otherPlace: ReadonlyMap<number, number>,
): readonly (LayerShare | undefined)[] {
  const shares = layers.map(({ state }) => (state === 'same' ? null : new Share()));
  const [byOld, byNow] = [mapPlaces(layers, 'oldIndex'), mapPlaces(layers, 'newIndex')];
  const isMovedWithin = (id: number, share: Share | undefined): boolean => {
    const other = otherPlace.get(id);
    if (share === undefined || other === undefined) return false;
    const isFrom = (old.layer[id] as number) >= 0;
    return (
      share ===
      assignShare((isFrom ? now : old).layer[other] as number, isFrom ? byNow : byOld, shares)
    );
  };
  for (let id = ROOT + 1; id < count; id++) {
    const before = old.bytes[id] as number;
    const after = now.bytes[id] as number;
    const from = assignShare(old.layer[id] as number, byOld, shares);
    const to = assignShare(now.layer[id] as number, byNow, shares);
    if (from === to) from?.add(id, before, after);
    else if (from === null || to === null) {
      const share = from ?? to;
      share?.add(id, before, after);
      share?.noteReplaced(from === null ? before : -after);
    } else if (isMovedWithin(id, from ?? to)) (from ?? to)?.noteMove();
    else {
      from?.add(id, before, 0);
      to?.add(id, 0, after);
    }
  }
  return shares.map((share) => share?.columns());
}

/**
 * Most paths have a body on one side only; reading an array at -1 is slow.
 * @returns `undefined` without a body, `null` for a body in an unchanged layer
 */
function assignShare(
  layer: number,
  places: readonly number[],
  shares: readonly (Share | null)[],
): Share | null | undefined {
  const place = layer < 0 ? undefined : places[layer];
  return place === undefined ? undefined : shares[place];
}

class Share {
  #count = 0;
  #id = new Int32Array(FIRST_PATHS);
  #old = new Float64Array(FIRST_PATHS);
  #now = new Float64Array(FIRST_PATHS);
  #hasMoves = false;
  #replacedBytes = 0;

  add(id: number, old: number, now: number): void {
    if (old === now) return;
    if (this.#count === this.#id.length) this.#grow();
    this.#id[this.#count] = id;
    this.#old[this.#count] = old;
    this.#now[this.#count++] = now;
  }

  noteMove(): void {
    this.#hasMoves = true;
  }

  noteReplaced(bytes: number): void {
    this.#replacedBytes += bytes;
  }

  columns(): LayerShare {
    const count = this.#count;
    return {
      hasMoves: this.#hasMoves,
      replacedBytes: this.#replacedBytes,
      id: this.#id.subarray(0, count),
      old: this.#old.subarray(0, count),
      now: this.#now.subarray(0, count),
    };
  }

  #grow(): void {
    const size = computeNextSize(this.#id.length);
    this.#id = growColumn(this.#id, size);
    this.#old = growColumn(this.#old, size);
    this.#now = growColumn(this.#now, size);
  }
}

const FIRST_PATHS = 64;

/** Maps a layer's index in its image to the index of its change. */
function mapPlaces(layers: readonly LayerChange[], side: 'oldIndex' | 'newIndex'): number[] {
  const places: number[] = [];
  layers.forEach((layer, at) => {
    const index = layer[side];
    if (index !== null) places[index] = at;
  });
  return places;
}
