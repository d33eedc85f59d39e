import type { EntryColumns } from '../model/layer-table.ts';
import type { ContentPair } from '../model/sourced-image.ts';
import type { DiveAccount } from './dive/account.ts';
import type { MergedFilesystem } from './filesystem/merge.ts';
import type { PathTable } from './path-table.ts';

/** An image whose layers were stacked, waiting for word on the contents that may be the same. */
export interface Merged {
  readonly table: PathTable;
  readonly layers: readonly EntryColumns[];
  /** For each layer the node of each entry. */
  readonly nodes: readonly Int32Array[];
  readonly filesystem: MergedFilesystem;
  /** What dive makes of the same layers: another account, that shares nothing but the paths. */
  readonly dive: DiveAccount;
  /** What `SourcedImage.sameContent` is to compare, so that `metadata` can be told from `overwritten`. */
  readonly pairs: readonly ContentPair[];
  readonly notices: readonly string[];
}
