import type { BoundedList, LayerEntries, LayerEntry } from '../../model/facts.ts';
import { describeOmitted, takeFirst } from '../words/fact-words.ts';
import { formatBytes, formatPlural } from '../words/format.ts';
import { code, type Piece, type Text } from './document.ts';

/** The paths that a layer added, changed and hid: one line each, with the largest. */
export const listEntryLines = (entries: LayerEntries | undefined, most: number): Text[] =>
  entries === undefined
    ? []
    : [
        ...toLine('added', entries.added, most),
        ...toLine('changed', entries.changed, most),
        ...toLine('hid', entries.hid, most),
      ];

function toLine(word: string, list: BoundedList<LayerEntry>, most: number): Text[] {
  const { items, omitted } = takeFirst(list, most);
  if (items.length === 0) return [];
  const named = items.flatMap(({ path, isFolder, fileCount, bytes }, i): Piece[] => [
    i === 0 ? `${word} ` : ', ',
    code(isFolder && path !== '/' ? `${path}/` : path),
    ` ${formatBytes(bytes)}${isFolder ? ` in ${formatPlural(fileCount, 'file')}` : ''}`,
  ]);
  const more = describeOmitted(omitted);
  return [[...named, more === '' ? '' : `, ${more}`]];
}
