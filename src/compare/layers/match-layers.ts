import type { LayerState } from '../../model/comparison.ts';
import { addTo } from '../../model/group-by.ts';
import { findCommonSubsequence, groupPlaces, type IndexPair } from './common-subsequence.ts';
import {
  instructionKeys,
  type KnownLayer,
  type ListKeys,
  positionKeys,
} from './instruction-keys.ts';
import { type LayerContent, pairSimilarContents } from './similar-contents.ts';
import { pairSimilarInstructions } from './similar-instructions.ts';

export interface LayerMatch {
  readonly state: LayerState;
  readonly old: number | null;
  readonly now: number | null;
}

/**
 * Pairs the layers of two images: by diffID in stack order, then by diffID elsewhere; then, between
 * matched neighbors, by instruction (its text, its topic, most of its words; a shared verb is not
 * enough), and by content. A single leftover instruction on both sides has moved. Position alone
 * pairs only layers without a history.
 * @returns every layer of both once, in the new order; a removed layer follows the one it was on
 */
export function matchLayers(old: readonly KnownLayer[], now: readonly KnownLayer[]): LayerMatch[] {
  const same = findCommonSubsequence(old.map(getId), now.map(getId));
  const moved = pairTurns(
    groupUnmatched(old, same.map(takeFirst), getId),
    groupUnmatched(now, same.map(takeSecond), getId),
  );
  // Moved layers can't pair again.
  const [oldLeft, nowLeft] = [
    clearPlaces(old, moved.map(takeFirst)),
    clearPlaces(now, moved.map(takeSecond)),
  ];
  let inOrder: readonly IndexPair[] = same;
  for (const pairGap of PAIR_GAPS) inOrder = matchBetween(inOrder, oldLeft, nowLeft, pairGap);
  const taken = [...inOrder, ...moved];
  const movedByText = pairAlone(
    groupUnmatched(old, taken.map(takeFirst), getText),
    groupUnmatched(now, taken.map(takeSecond), getText),
  );
  const isSame = new Set(same.map(takeFirst));
  return sortByStack(
    [
      ...inOrder.map((pair) => toMatch(isSame.has(pair[0]) ? 'same' : 'changed', pair)),
      ...[...moved, ...movedByText].map((pair) => toMatch('moved', pair)),
    ],
    old.length,
    now.length,
  );
}

const toMatch = (state: LayerState, [old, now]: IndexPair): LayerMatch => ({ state, old, now });
const getId = ({ id }: KnownLayer): string | null => id;
const getText = ({ instruction, isBase }: KnownLayer): string | null =>
  instruction === null ? null : `${isBase} ${instruction}`;
const getContent = (slot: Slot): LayerContent | undefined => slot?.content;
const takeFirst = ([at]: IndexPair): number => at;
const takeSecond = ([, to]: IndexPair): number => to;

type Slot = KnownLayer | null;

function clearPlaces(layers: readonly KnownLayer[], places: readonly number[]): readonly Slot[] {
  const left: Slot[] = [...layers];
  for (const place of places) left[place] = null;
  return left;
}

type PairGap = (old: readonly Slot[], now: readonly Slot[]) => IndexPair[];

const groupByKey =
  (listKeys: ListKeys): PairGap =>
  (old, now) =>
    findCommonSubsequence(listKeys(old, now), listKeys(now, old));

/** Most reliable first. */
const PAIR_GAPS: readonly PairGap[] = [
  ...instructionKeys.map(groupByKey),
  pairSimilarInstructions,
  (old, now) => pairSimilarContents(old.map(getContent), now.map(getContent)),
  groupByKey(positionKeys),
];

/** Adds pairs in each gap between existing pairs. */
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

/** Lists the places of unmatched layers by key. */
function groupUnmatched(
  layers: readonly KnownLayer[],
  taken: readonly number[],
  toKey: (layer: KnownLayer) => string | null,
): Map<string, number[]> {
  const isTaken = new Set(taken);
  return groupPlaces(layers.map((layer, index) => (isTaken.has(index) ? null : toKey(layer))));
}

/** Pairs the first layers with the same key, then the second ones, … */
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

/** Pairs keys that occur once on both sides. */
const pairAlone = (
  old: ReadonlyMap<string, readonly number[]>,
  now: ReadonlyMap<string, readonly number[]>,
): IndexPair[] => pairTurns(keepUnique(old), keepUnique(now));

const keepUnique = (
  places: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly number[]> =>
  new Map([...places].filter(([, { length }]) => length === 1));

function sortByStack(
  matches: readonly LayerMatch[],
  oldCount: number,
  nowCount: number,
): LayerMatch[] {
  const byOld = new Map(matches.map((match) => [match.old, match]));
  const byNow = new Map(matches.map((match) => [match.now, match]));
  /** By the new layer below; -1 for the bottom. */
  const removed = new Map<number, LayerMatch[]>();
  let below = -1;
  for (let at = 0; at < oldCount; at++) {
    const match = byOld.get(at);
    if (match === undefined) {
      addTo(removed, below, { state: 'removed', old: at, now: null });
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
