import type { EntryColumns } from '../model/layer-table.ts';
import type { ContentPair } from '../model/sourced-image.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { DiveAccount } from './dive/account.ts';
import type { MergedFilesystem } from './filesystem/merge.ts';
import type { PathTable } from './path-table.ts';

/** An image with its layers stacked, before possibly equal contents are compared. */
export interface Merged {
  readonly table: PathTable;
  readonly layers: readonly EntryColumns[];
  /** For each layer, the node of each entry. */
  readonly nodes: readonly Int32Array[];
  readonly filesystem: MergedFilesystem;
  /** dive's view of the same layers, computed independently except for the paths. */
  readonly dive: DiveAccount;
  /** What `SourcedImage.sameContent` must compare to distinguish `metadata` from `overwritten`. */
  readonly pairs: readonly ContentPair[];
  /** Visible files that may be copies of one another; compared after `pairs`. */
  readonly twins: readonly ContentPair[];
  readonly notices: readonly Sentence[];
}
