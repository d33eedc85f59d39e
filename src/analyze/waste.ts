import { FATE } from '../model/evidence.ts';
import type { BoundedList, WasteItem } from '../model/facts.ts';
import { addTo } from '../model/group-by.ts';
import { isFileBody } from '../model/layer-table.ts';
import { listLargestRows } from './bounded-list.ts';
import { toChanges } from './changes.ts';
import { CAUSE_OF_FATE } from './filesystem/account.ts';
import type { FolderSums, HeavyRow } from './folder-sums.ts';
import type { Merged } from './merged.ts';

type WasteRow = HeavyRow & Pick<WasteItem, 'cause' | 'addedInLayer' | 'hiddenInLayer' | 'changes'>;

/** The fate of each body, by entry number. */
export interface Fates {
  /** A value of `FATE`. */
  readonly fate: Uint8Array;
  /** See `listChangesByEntry`. */
  readonly changes: Uint8Array;
}

/**
 * Lists bytes that are shipped but hidden, in actionable rows: the large files and folders per
 * cause, adding layer and hiding layer. A folder removed by one whiteout is one row.
 */
export function listWaste(
  merged: Merged,
  fates: Fates,
  reclaimableBytes: number,
  sums: FolderSums,
): BoundedList<WasteItem> {
  const rows = merged.layers.flatMap((_, layer) =>
    listLayerRows(merged, layer, fates, reclaimableBytes, sums),
  );
  return listLargestRows(rows, ({ node, ...row }) => ({ path: merged.table.path(node), ...row }));
}

function listLayerRows(
  merged: Merged,
  layer: number,
  { fate, changes }: Fates,
  reclaimableBytes: number,
  sums: FolderSums,
): WasteRow[] {
  const { ledger } = merged.filesystem;
  const nodes = merged.nodes[layer] as Int32Array;
  const sizeBytes = merged.layers[layer]?.sizeBytes as Float64Array;
  const first = ledger.numbers.first[layer] as number;
  return groupHidden(merged, layer, fate).flatMap((group) => {
    for (const i of group)
      sums.add(nodes[i] as number, sizeBytes[i] as number, ledger.hiddenAt[first + i]);
    const any = first + (group[0] as number);
    const cause = CAUSE_OF_FATE[fate[any] as number] as WasteItem['cause'];
    const hiddenInLayer = ledger.hiddenInLayer[any] as number;
    const common = { cause, addedInLayer: layer, hiddenInLayer };
    const bits = group.reduce((all, i) => all | (changes[first + i] as number), 0);
    const details = cause === 'metadata' ? { ...common, changes: toChanges(bits) } : common;
    return sums.take(reclaimableBytes).map((row) => ({ ...row, ...details }));
  });
}

/** Groups the layer's hidden bodies by what hid them and where. */
function groupHidden({ layers, filesystem }: Merged, layer: number, fate: Uint8Array): number[][] {
  const { numbers, hiddenInLayer } = filesystem.ledger;
  const first = numbers.first[layer] as number;
  const { count = 0, kind = new Uint8Array() } = layers[layer] ?? {};
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const at = fate[first + i] as number;
    if (at === FATE.visible || !isFileBody(kind[i] as number)) continue;
    addTo(groups, (hiddenInLayer[first + i] as number) * CAUSE_OF_FATE.length + at, i);
  }
  return [...groups.values()];
}
