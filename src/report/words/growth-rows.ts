import type { Comparison, GrowthList, GrowthRow, OmittedGrowth } from '../../model/comparison.ts';
import { describeLayerChange, describeReplaced } from './layer-words.ts';
import { describeGrowthRow, describeSystemPackage } from './row-words.ts';
import type { WeighedLayer } from './weighed-layers.ts';

/** What grew or shrank, with its name and a note. */
export interface DescribedRow {
  readonly growthBytes: number;
  readonly name: string;
  readonly note: string;
}

/** Rows, and the rows that they omit. */
export interface DescribedRows {
  readonly rows: readonly DescribedRow[];
  readonly omitted: OmittedGrowth;
}

/** A layer that changed, in words. */
export interface DescribedLayer {
  readonly layer: WeighedLayer;
  readonly reason: string;
  /** What grew inside, unless a sentence covers it. */
  readonly inside: DescribedRows;
}

/** How many rows to show below the only layer that has any, and below each of several. */
export interface MostInside {
  readonly one: number;
  readonly several: number;
}

export function describeLayers(
  layers: readonly WeighedLayer[],
  arrow: string,
  most: MostInside,
): DescribedLayer[] {
  const described = layers.map((layer): DescribedLayer => {
    const { inside } = layer;
    if (inside === undefined || layer.state === 'moved')
      return { layer, reason: describeLayerChange(layer), inside: NONE };
    const hasMoved = inside.items.length === 0 && inside.omitted.count === 0;
    return {
      layer,
      reason: [describeLayerChange(layer, hasMoved), describeReplaced(layer)]
        .filter((words) => words !== '')
        .join('; '),
      inside: describeRows(inside, arrow),
    };
  });
  const isOne = described.filter(({ inside }) => inside.rows.length > 0).length === 1;
  return described.map((each) => ({
    ...each,
    inside: takeFirstRows(each.inside, isOne ? most.one : most.several),
  }));
}

const NONE: DescribedRows = { rows: [], omitted: { count: 0, growthBytes: 0 } };

/**
 * What grew and shrank in the image.
 * @param described the layers shown above; if they show every row already, nothing is left
 */
export function listHeaviestRows(
  comparison: Comparison,
  described: readonly DescribedLayer[],
  arrow: string,
): DescribedRows {
  const found =
    comparison.files === undefined ? NONE : describeRows(comparison.files.heaviest, arrow);
  const said = new Set(described.flatMap(({ inside }) => inside.rows.map(toKey)));
  return found.rows.every((row) => said.has(toKey(row))) ? NONE : found;
}

const toKey = ({ growthBytes, name, note }: DescribedRow): string =>
  JSON.stringify([growthBytes, name, note]);

export function listSystemRows({ files }: Comparison, arrow: string): DescribedRows {
  if (files?.systemPackages === undefined) return NONE;
  const { items, omitted } = files.systemPackages;
  return {
    rows: items.map((change) => ({
      growthBytes: change.newBytes - change.oldBytes,
      ...describeSystemPackage(change, arrow),
    })),
    omitted,
  };
}

/** The first of them. */
export function takeFirstRows({ rows, omitted }: DescribedRows, most: number): DescribedRows {
  const rest = rows.slice(most);
  return {
    rows: rows.slice(0, most),
    omitted: {
      count: omitted.count + rest.length,
      growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes),
    },
  };
}

function describeRows({ items, omitted }: GrowthList, arrow: string): DescribedRows {
  const rows = items.filter(isNotable);
  return {
    rows: rows.map((row) => ({ growthBytes: row.growthBytes, ...describeGrowthRow(row, arrow) })),
    omitted,
  };
}

/** Omits rows that gained and lost the same bytes, unless a package changed its version. */
const isNotable = ({ growthBytes, state, package: named }: GrowthRow): boolean =>
  growthBytes !== 0 ||
  state !== 'changed' ||
  (named !== undefined && named.oldVersion !== named.newVersion);
