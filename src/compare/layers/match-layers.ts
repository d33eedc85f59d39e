import type { LayerState } from '../../model/comparison.ts';
import { commonSubsequence, type IndexPair, placesByKey } from './common-subsequence.ts';
import { instructionKeys, type KeysOf, type KnownLayer } from './instruction-keys.ts';
import { pairSimilar } from './similar-instructions.ts';

export interface LayerMatch {
  readonly state: LayerState;
  readonly old: number | null;
  readonly now: number | null;
}

/**
 * Which layer of one image is which of another: by diffID in the order of the stack, then by diffID elsewhere; then,
 * among neighbours that are matched already, by instruction: its text, what it is about, most of its words. Layers that
 * have only a verb in common are no pair. An instruction that is alone and left on both sides has moved. Never by place alone.
 * @returns every layer of both once, in the order of the new stack; what was removed stands behind what it lay upon
 */
export function matchLayers(old: readonly KnownLayer[], now: readonly KnownLayer[]): LayerMatch[] {
  const same = commonSubsequence(old.map(idOf), now.map(idOf));
  const moved = pairTurns(
    placesLeft(old, same.map(first), idOf),
    placesLeft(now, same.map(second), idOf),
  );
  // What has moved is nobody's counterpart any more.
  const [oldLeft, nowLeft] = [without(old, moved.map(first)), without(now, moved.map(second))];
  let inOrder: readonly IndexPair[] = same;
  for (const pairGap of [...instructionKeys.map(byKey), pairSimilar])
    inOrder = matchBetween(inOrder, oldLeft, nowLeft, pairGap);
  const taken = [...inOrder, ...moved];
  const movedByText = pairAlone(
    placesLeft(old, taken.map(first), textOf),
    placesLeft(now, taken.map(second), textOf),
  );
  const isSame = new Set(same.map(first));
  return inStackOrder(
    [
      ...inOrder.map(
        ([at, to]): LayerMatch => ({
          state: isSame.has(at) ? 'same' : 'changed',
          old: at,
          now: to,
        }),
      ),
      ...[...moved, ...movedByText].map(
        ([at, to]): LayerMatch => ({ state: 'moved', old: at, now: to }),
      ),
    ],
    old.length,
    now.length,
  );
}

const idOf = ({ id }: KnownLayer): string | null => id;
const textOf = ({ instruction, isBase }: KnownLayer): string | null =>
  instruction === null ? null : `${isBase} ${instruction}`;
const first = ([at]: IndexPair): number => at;
const second = ([, to]: IndexPair): number => to;

type Slot = KnownLayer | null;

function without(layers: readonly KnownLayer[], places: readonly number[]): readonly Slot[] {
  const left: Slot[] = [...layers];
  for (const place of places) left[place] = null;
  return left;
}

type PairGap = (old: readonly Slot[], now: readonly Slot[]) => IndexPair[];

const byKey =
  (keysOf: KeysOf): PairGap =>
  (old, now) =>
    commonSubsequence(keysOf(old, now), keysOf(now, old));

/** Adds pairs in each gap that lies between pairs on both sides. */
function matchBetween(
  pairs: readonly IndexPair[],
  old: readonly Slot[],
  now: readonly Slot[],
  pairGap: PairGap,
): IndexPair[] {
  const found: IndexPair[] = [];
  let [oldStart, nowStart] = [0, 0];
  for (const [oldEnd, nowEnd] of [...pairs, [old.length, now.length] as const]) {
    const [oldGap, nowGap] = [old.slice(oldStart, oldEnd), now.slice(nowStart, nowEnd)];
    if (oldGap.length > 0 && nowGap.length > 0)
      for (const [i, j] of pairGap(oldGap, nowGap)) found.push([oldStart + i, nowStart + j]);
    if (oldEnd < old.length || nowEnd < now.length) found.push([oldEnd, nowEnd]);
    [oldStart, nowStart] = [oldEnd + 1, nowEnd + 1];
  }
  return found;
}

/** By key the places of the layers that are not matched yet. */
function placesLeft(
  layers: readonly KnownLayer[],
  taken: readonly number[],
  keyOf: (layer: KnownLayer) => string | null,
): Map<string, number[]> {
  const isTaken = new Set(taken);
  return placesByKey(layers.map((layer, index) => (isTaken.has(index) ? null : keyOf(layer))));
}

/** The first with the first of the same key, the second with the second, … */
const pairTurns = (
  old: ReadonlyMap<string, readonly number[]>,
  now: ReadonlyMap<string, readonly number[]>,
): IndexPair[] =>
  [...old].flatMap(([key, places]) =>
    places.flatMap((at, turn): IndexPair[] => {
      const to = now.get(key)?.[turn];
      return to === undefined ? [] : [[at, to]];
    }),
  );

/** Those of a key that is there once on both sides. */
const pairAlone = (
  old: ReadonlyMap<string, readonly number[]>,
  now: ReadonlyMap<string, readonly number[]>,
): IndexPair[] => pairTurns(onlyAlone(old), onlyAlone(now));

const onlyAlone = (
  places: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly number[]> =>
  new Map([...places].filter(([, { length }]) => length === 1));

function inStackOrder(
  matches: readonly LayerMatch[],
  oldCount: number,
  nowCount: number,
): LayerMatch[] {
  const byOld = new Map(matches.map((match) => [match.old, match]));
  const byNow = new Map(matches.map((match) => [match.now, match]));
  /** By the new layer they lay upon; -1 for the bottom. */
  const removed = new Map<number, LayerMatch[]>();
  let below = -1;
  for (let at = 0; at < oldCount; at++) {
    const match = byOld.get(at);
    if (match === undefined) {
      const list = removed.get(below) ?? [];
      list.push({ state: 'removed', old: at, now: null });
      removed.set(below, list);
    } else if (match.state !== 'moved') below = match.now as number;
  }
  const ordered = [...(removed.get(-1) ?? [])];
  for (let to = 0; to < nowCount; to++)
    ordered.push(
      byNow.get(to) ?? { state: 'added', old: null, now: to },
      ...(removed.get(to) ?? []),
    );
  return ordered;
}
