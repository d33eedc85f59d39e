import { GateError } from '../../errors.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { EntryColumns } from '../../model/layer-table.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import type { PathedLayer } from './layer-tree.ts';
import type { InefficientPath } from './path-records.ts';
import { recordLayers } from './record-layers.ts';

const SLASH = 0x2f;

/** An image's measures according to dive. Sizes are those in the headers, for any kind of entry. */
export interface DiveAccount {
  readonly imageBytes: number;
  readonly layerBytes: readonly number[];
  readonly efficiencyRatio: number;
  readonly wastedBytes: number;
  /** `null` if all bytes are in the first layer; then see `diveUserWasted`. */
  readonly userWastedRatio: number | null;
  readonly diveUserWasted: FileFacts['diveUserWasted'];
  /** Most expensive first. */
  readonly inefficientPaths: readonly InefficientPath[];
}

/**
 * Computes dive v0.13.1's measures of an image, exact to the last digit and including its quirks,
 * in linear time.
 * @param maxInefficientPaths how many paths that make up `wastedBytes` to list; default none
 * @throws GateError LIMIT_EXCEEDED if byte sums are no longer exact
 * Source: dive v0.13.1, filetree/efficiency.go (Efficiency), image/docker/image_archive.go.
 */
export function computeDiveAccount(
  table: PathTable,
  layers: readonly PathedLayer[],
  { maxInefficientPaths = 0 }: { readonly maxInefficientPaths?: number } = {},
): DiveAccount {
  const layerBytes = layers.map(sumSizes);
  const imageBytes = checkExactSum(layerBytes.reduce((sum, bytes) => sum + bytes, 0));
  const records = recordLayers(table, layers);
  checkExactSum(records.sumBytes);
  return {
    imageBytes,
    layerBytes,
    efficiencyRatio: records.efficiencyRatio,
    ...computeUserWasted(records.wastedBytes, imageBytes - (layerBytes[0] ?? 0)),
    inefficientPaths: records.listInefficientPaths(maxInefficientPaths),
  };
}

/** dive treats the first layer as the base image. 0/0 passes its rule, any other x/0 fails it. */
const computeUserWasted = (wastedBytes: number, userBytes: number) =>
  ({
    wastedBytes,
    userWastedRatio: userBytes > 0 ? wastedBytes / userBytes : null,
    diveUserWasted: userBytes > 0 ? 'number' : wastedBytes > 0 ? 'Infinity' : 'NaN',
  }) as const;

/** dive ignores entries of the root itself, unless their name is `/`. */
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

function checkExactSum(bytes: number): number {
  if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
  throw new GateError('sizes-too-large', {});
}
