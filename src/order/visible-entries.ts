import { NO_INODE } from '../analyze/filesystem/ledger.ts';
import { LIVE } from '../analyze/filesystem/live-tree.ts';
import type { Merged } from '../analyze/merged.ts';
import { decodeName } from '../model/entry-name.ts';
import { DIGEST_BYTES } from '../model/layer-contents.ts';
import { type EntryColumns, KIND } from '../model/layer-table.ts';
import type { SourcedImage } from '../model/sourced-image.ts';

/** What a container sees: each path with everything except times, as text to compare. */
export type VisibleEntries = ReadonlyMap<string, VisibleEntry>;

export interface VisibleEntry {
  readonly owner: string;
  /** For a file, its size and SHA-256; for a link, its target. */
  readonly content: string;
}

/** @param image read with its contents */
export function listVisibleEntries(
  { layers: tables }: Pick<SourcedImage, 'layers'>,
  { layers, nodes, table, filesystem }: Merged,
): VisibleEntries {
  const entries = new Map<string, VisibleEntry>();
  const isDone = new Uint8Array(table.count);
  const { first } = filesystem.ledger.numbers;
  const findOwner = (number: number): number => first.findLastIndex((start) => start <= number);
  const readFile = (node: number): string => {
    const number = filesystem.inode[node] as number;
    const layer = number === NO_INODE ? -1 : findOwner(number);
    const at = number - (first[layer] ?? 0);
    const digest = tables[layer]?.table.contents?.digests.subarray(
      at * DIGEST_BYTES,
      (at + 1) * DIGEST_BYTES,
    );
    return `${layers[layer]?.sizeBytes[at]} ${Buffer.from(digest ?? []).toString('hex')}`;
  };
  // The last layer that has a path decides its mode and owner.
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const columns = layers[layer] as EntryColumns;
    for (let entry = columns.count - 1; entry >= 0; entry--) {
      const node = nodes[layer]?.[entry] as number;
      const what = filesystem.what[node];
      if (isDone[node] === 1 || what === LIVE.absent) continue;
      isDone[node] = 1;
      const content =
        what === LIVE.file
          ? readFile(node)
          : what === LIVE.symlink
            ? readTarget(columns, entry)
            : '';
      const owner = describeOwner(columns, entry, what === LIVE.symlink);
      entries.set(table.path(node), { owner, content: `${what} ${content}` });
    }
  }
  return entries;
}

/** The mode of a link has no meaning. */
function describeOwner({ kind, mode, uid, gid }: EntryColumns, entry: number, isLink: boolean) {
  if (kind[entry] === KIND.hardlink) return '';
  const bits = isLink ? '' : ((mode[entry] as number) & 0o7777).toString(8);
  return `${bits} ${uid[entry]}:${gid[entry]}`;
}

function readTarget({ text, bounds }: EntryColumns, entry: number): string {
  return decodeName(text.subarray(bounds[2 * entry + 1], bounds[2 * entry + 2]));
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
    else if (now.content !== old.content || now.owner !== old.owner) changed.push(path);
  }
  return { gone, changed, added: [...after.keys()].filter((path) => !before.has(path)) };
}

export const listDifferent = ({ gone, added, changed }: EntryDifference): string[] => [
  ...gone,
  ...added,
  ...changed,
];
