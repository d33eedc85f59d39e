import type { Comparison, GrowthRow, LayerChange, OmittedGrowth, PathMove } from '../model/comparison.ts';
import { growthRowWords, layerReason, systemPackageWords, tellingMoves } from './comparison-words.ts';

/** What grew or shrank, with its name and what else is to be said of it. */
export interface WordedRow {
  readonly growthBytes: number;
  readonly name: string;
  readonly note: string;
}

/** Rows, and what they leave out. */
export interface WordedRows {
  readonly rows: readonly WordedRow[];
  readonly omitted: OmittedGrowth;
}

/** A layer that changed, as it is told. */
export interface ToldLayer {
  readonly layer: LayerChange;
  readonly reason: string;
  /** What grew inside, as far as no sentence says it. */
  readonly inside: WordedRows;
}

/** How many rows there may be below one layer that has any, and below each of several. */
export interface MostInside {
  readonly one: number;
  readonly several: number;
}

export function tellLayers(
  layers: readonly LayerChange[],
  comparison: Comparison,
  arrow: string,
  most: MostInside,
): ToldLayer[] {
  const told = layers.map((layer): ToldLayer => {
    const { inside } = layer;
    if (inside === undefined || layer.state === 'moved') return { layer, reason: layerReason(layer), inside: NONE };
    const left = withoutMoves(inside.items, comparison);
    const hasMoved = left.length === 0 && inside.items.length > 0;
    return { layer, reason: layerReason(layer, hasMoved), inside: wordedRows(left, inside.omitted, arrow) };
  });
  const isOne = told.filter(({ inside }) => inside.rows.length > 0).length === 1;
  return told.map((each) => ({ ...each, inside: firstRows(each.inside, isOne ? most.one : most.several) }));
}

const NONE: WordedRows = { rows: [], omitted: { count: 0, growthBytes: 0 } };

/**
 * What grew and shrank in the image.
 * @param told the layers that stand above; where all is said below them, nothing is left
 */
export function heaviestRows(comparison: Comparison, told: readonly ToldLayer[], arrow: string): WordedRows {
  const { items, omitted } = comparison.heaviest;
  const found = wordedRows(withoutMoves(items, comparison), omitted, arrow);
  const said = new Set(told.flatMap(({ inside }) => inside.rows.map(keyOf)));
  return found.rows.every((row) => said.has(keyOf(row))) ? NONE : found;
}

const keyOf = ({ growthBytes, name, note }: WordedRow): string => JSON.stringify([growthBytes, name, note]);

export const systemRows = ({ systemPackages }: Comparison, arrow: string): WordedRows =>
  systemPackages === undefined
    ? NONE
    : {
        rows: systemPackages.items.map((change) => ({
          growthBytes: change.newBytes - change.oldBytes,
          ...systemPackageWords(change, arrow),
        })),
        omitted: systemPackages.omitted,
      };

/** The first of them. */
export function firstRows({ rows, omitted }: WordedRows, most: number): WordedRows {
  const rest = rows.slice(most);
  return {
    rows: rows.slice(0, most),
    omitted: {
      count: omitted.count + rest.length,
      growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes),
    },
  };
}

function wordedRows(rows: readonly GrowthRow[], omitted: OmittedGrowth, arrow: string): WordedRows {
  return { rows: rows.map((row) => ({ growthBytes: row.growthBytes, ...growthRowWords(row, arrow) })), omitted };
}

/** Something that came and went by as much, and has no name of its own for it. */
const saysSomething = ({ growthBytes, state, package: named }: GrowthRow): boolean =>
  growthBytes !== 0 || state !== 'changed' || (named !== undefined && named.oldVersion !== named.newVersion);

/** A sentence says what moved, from where and to where; where both sides are rows, these say nothing more. */
const withoutMoves = (rows: readonly GrowthRow[], comparison: Comparison): readonly GrowthRow[] =>
  tellingMoves(comparison).reduce(withoutMove, rows).filter(saysSomething);

function withoutMove(rows: readonly GrowthRow[], { from, to }: PathMove): readonly GrowthRow[] {
  // What is new in a folder beside what was moved there has a row of its own.
  for (const isAt of [isSame, isWithin]) {
    const isMoved = ({ path, state }: GrowthRow): boolean =>
      (state === 'removed' && isAt(path, from)) || (state === 'added' && isAt(path, to));
    const moved = rows.filter(isMoved);
    const isBalanced = moved.reduce((sum, row) => sum + row.growthBytes, 0) === 0;
    if (moved.length > 0 && isBalanced) return rows.filter((row) => !isMoved(row));
  }
  return rows;
}

const isSame = (path: string, other: string): boolean => path === other;

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
