import type { Change, WasteItem } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import { nameLeftover } from '../../model/leftovers.ts';
import { joinAll } from '../../model/name-list.ts';
import { formatPlural } from './format.ts';

/** What one layer hides in another, for one cause, in any number of places. */
export interface WasteEvent
  extends Pick<WasteItem, 'cause' | 'addedInLayer' | 'hiddenInLayer' | 'changes'> {
  readonly bytes: number;
  /** The largest first. */
  readonly places: readonly WastePlace[];
}

/** A path, or all leftovers of a tool: `npm cache`. */
export interface WastePlace {
  readonly name: string;
  readonly isPath: boolean;
  /** `41 files`; empty for a file. */
  readonly files: string;
}

/** Sums the listed waste by cause, largest first. */
export function listWasteEvents(items: readonly WasteItem[]): WasteEvent[] {
  const byEvent = groupBy(items, (one) =>
    [one.addedInLayer, one.hiddenInLayer, one.cause].join(' '),
  );
  return [...byEvent.values()]
    .map((group): WasteEvent => {
      const { cause, addedInLayer, hiddenInLayer, changes } = group[0] as WasteItem;
      const event = { cause, addedInLayer, hiddenInLayer, ...(changes && { changes }) };
      return { ...event, bytes: sumBytes(group), places: listPlaces(group) };
    })
    .toSorted((a, b) => b.bytes - a.bytes);
}

function listPlaces(items: readonly WasteItem[]): WastePlace[] {
  const groups = groupBy(items, (item) => nameLeftover(item.path) ?? item);
  return [...groups]
    .toSorted(([, a], [, b]) => sumBytes(b) - sumBytes(a))
    .map(([owner, group]): WastePlace => {
      const fileCount = group.reduce((sum, item) => sum + item.fileCount, 0);
      const files = formatPlural(fileCount, 'file');
      if (typeof owner === 'string') return { name: owner, isPath: false, files };
      return { name: formatWastePath(owner), isPath: true, files: owner.isFolder ? files : '' };
    });
}

const sumBytes = (items: readonly WasteItem[]): number =>
  items.reduce((sum, { bytes }) => sum + bytes, 0);

/** Where wasted bytes come from and what hides them: words, and the layer of the instruction. */
export function describeWaste({
  cause,
  addedInLayer,
  hiddenInLayer,
  changes,
}: Omit<WasteEvent, 'bytes' | 'places'>): WasteStep[] {
  const itself = addedInLayer === hiddenInLayer ? ' itself' : '';
  const how = cause === 'metadata' ? describeCopy(changes ?? []) : HIDDEN_WORDS[cause];
  return [
    { words: `added in layer ${addedInLayer}`, layer: addedInLayer },
    { words: `${how} layer ${hiddenInLayer}${itself}`, layer: hiddenInLayer },
  ];
}

interface WasteStep {
  readonly words: string;
  readonly layer: number;
}

const HIDDEN_WORDS: Readonly<Record<Exclude<WasteItem['cause'], 'metadata'>, string>> = {
  deleted: 'deleted by',
  overwritten: 'overwritten by',
};

/** What differs between the copy and the original file. */
const describeCopy = (changes: readonly Change[]): string =>
  changes.length === 0 ? 'the same file again in' : `same content, new ${joinAll(changes)}, in`;

/** A folder ends with a slash. */
export const formatWastePath = ({ path, isFolder }: WasteItem): string =>
  isFolder && !path.endsWith('/') ? `${path}/` : path;
