import { decodeName } from '../model/entry-name.ts';
import type { FolderEntry } from '../model/evidence.ts';
import { DIGEST_BYTES } from '../model/layer-contents.ts';
import { type EntryColumns, getLink, PERMISSIONS } from '../model/layer-table.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import { NO_INODE } from './filesystem/ledger.ts';
import { LIVE, toEntryKind } from './filesystem/live-tree.ts';
import type { Merged } from './merged.ts';

/** What a container sees: each path with everything except times, as text to compare. */
export type VisibleEntries = ReadonlyMap<string, VisibleEntry>;

export interface VisibleEntry {
  readonly kind: FolderEntry['kind'];
  /** Mode and owner. */
  readonly owner: string;
  /** For a file, its size and SHA-256; for a link, its target. */
  readonly content: string;
  /** The layer that has the content. */
  readonly layer: number;
}

/** @param image read with its contents */
export function listVisibleEntries(
  { layers: tables }: Pick<SourcedImage, 'layers'>,
  { layers, nodes, table, filesystem }: Merged,
): VisibleEntries {
  const entries = new Map<string, VisibleEntry>();
  const isDone = new Uint8Array(table.count);
  const { locate } = filesystem.ledger.numbers;
  const readFile = (node: number): Pick<VisibleEntry, 'owner' | 'content' | 'layer'> => {
    const number = filesystem.inode[node] as number;
    const { layer, entry: at } = number === NO_INODE ? { layer: -1, entry: 0 } : locate(number);
    const digest = tables[layer]?.table.contents?.digests.subarray(
      at * DIGEST_BYTES,
      (at + 1) * DIGEST_BYTES,
    );
    const columns = layers[layer];
    // All names of an inode have its mode and owner.
    const owner = columns === undefined ? '' : describeOwner(columns, at, false);
    const content = `${columns?.sizeBytes[at]} ${Buffer.from(digest ?? []).toString('hex')}`;
    return { owner, content, layer };
  };
  // The last layer that has a path decides its mode and owner.
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const columns = layers[layer] as EntryColumns;
    for (let entry = columns.count - 1; entry >= 0; entry--) {
      const node = nodes[layer]?.[entry] as number;
      const what = filesystem.what[node] as number;
      if (isDone[node] === 1 || what === LIVE.absent) continue;
      isDone[node] = 1;
      const kind = toEntryKind(what);
      const isLink = kind === 'link';
      const content = isLink ? decodeName(getLink(columns, entry)) : '';
      const own = { owner: describeOwner(columns, entry, isLink), content, layer };
      entries.set(table.path(node), { kind, ...(kind === 'file' ? readFile(node) : own) });
    }
  }
  return entries;
}

/** The mode of a link means nothing. */
function describeOwner({ mode, uid, gid }: EntryColumns, entry: number, isLink: boolean): string {
  const bits = isLink ? '' : ((mode[entry] as number) & PERMISSIONS).toString(8);
  return `${bits} ${uid[entry]}:${gid[entry]}`;
}

export interface EntryDifference {
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Paths with another content, mode or owner. */
  readonly changed: readonly string[];
}

/** Compares what containers of two images see. */
export function compareEntries(before: VisibleEntries, after: VisibleEntries): EntryDifference {
  const gone: string[] = [];
  const changed: string[] = [];
  for (const [path, old] of before) {
    const now = after.get(path);
    if (now === undefined) gone.push(path);
    else if (now.kind !== old.kind || now.content !== old.content || now.owner !== old.owner)
      changed.push(path);
  }
  return { gone, changed, added: [...after.keys()].filter((path) => !before.has(path)) };
}

export const listDifferent = ({ gone, added, changed }: EntryDifference): string[] => [
  ...gone,
  ...added,
  ...changed,
];
