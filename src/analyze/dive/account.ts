import { GateError } from '../../errors.ts';
import type { ImageFacts } from '../../model/facts.ts';
import type { EntryColumns } from '../../model/layer-table.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import type { PathedLayer } from './layer-tree.ts';
import type { InefficientPath } from './path-records.ts';
import { recordLayers } from './record-layers.ts';

const SLASH = 0x2f;

/** An image in dive's eyes. Sizes are those the headers claim, whatever the kind of entry. */
export interface DiveAccount {
  readonly imageBytes: number;
  readonly layerBytes: readonly number[];
  readonly efficiencyRatio: number;
  readonly wastedBytes: number;
  /** `null` where all bytes are in the first layer; `diveUserWasted` then says what dive divides by zero. */
  readonly userWastedRatio: number | null;
  readonly diveUserWasted: ImageFacts['diveUserWasted'];
  /** The costliest first. */
  readonly inefficientPaths: readonly InefficientPath[];
}

/**
 * dive v0.13.1's measures of an image, to the last digit and quirks included, in time linear in its entries.
 * @param maxInefficientPaths how many of the paths that make up `wastedBytes` to list; default none
 * @throws GateError LIMIT_EXCEEDED where sums of bytes are no longer exact
 * Source: dive v0.13.1, filetree/efficiency.go (Efficiency), image/docker/image_archive.go.
 */
export function diveAccount(
  table: PathTable,
  layers: readonly PathedLayer[],
  { maxInefficientPaths = 0 }: { readonly maxInefficientPaths?: number } = {},
): DiveAccount {
  const layerBytes = layers.map(sumSizes);
  const imageBytes = exactSum(layerBytes.reduce((sum, bytes) => sum + bytes, 0));
  const records = recordLayers(table, layers);
  exactSum(records.sumBytes);
  return {
    imageBytes,
    layerBytes,
    efficiencyRatio: records.efficiencyRatio,
    ...userWasted(records.wastedBytes, imageBytes - (layerBytes[0] ?? 0)),
    inefficientPaths: records.inefficientPaths(maxInefficientPaths),
  };
}

/** dive takes the first layer for the base image. 0/0 passes its rule, anything else by 0 fails it. */
function userWasted(wastedBytes: number, userBytes: number) {
  if (userBytes > 0) {
    return {
      wastedBytes,
      userWastedRatio: wastedBytes / userBytes,
      diveUserWasted: 'number',
    } as const;
  }
  return {
    wastedBytes,
    userWastedRatio: null,
    diveUserWasted: wastedBytes > 0 ? 'Infinity' : 'NaN',
  } as const;
}

/** dive leaves out entries of the root itself, unless they are named `/`. */
function sumSizes({ entries, nodes }: PathedLayer): number {
  let sum = 0;
  for (let i = 0; i < entries.count; i++) {
    if (nodes[i] !== ROOT || isAbsolute(entries, i)) sum += entries.sizeBytes[i] as number;
  }
  return sum;
}

function isAbsolute({ text, bounds }: EntryColumns, entry: number): boolean {
  const start = bounds[2 * entry] as number;
  return start < (bounds[2 * entry + 1] as number) && text[start] === SLASH;
}

function exactSum(bytes: number): number {
  if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
  throw new GateError(
    'LIMIT_EXCEEDED',
    'the sizes its layers claim add up to more than 9 PB, which cannot be exact',
    {
      fix: 'check what made this image: no real one is this large',
    },
  );
}
