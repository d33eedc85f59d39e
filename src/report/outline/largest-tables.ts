import type { BoundedList, LargestItem, ReadFacts } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import { nameLeftover } from '../../model/leftovers.ts';
import { describeOmitted, takeFirst } from '../words/fact-words.ts';
import { formatBytes, formatPlural } from '../words/format.ts';
import { buildTable, mainColumn } from './blocks.ts';
import { code, type Piece, type Table, type Text, text } from './document.ts';
import { createShareColumn, SIZE } from './fact-cells.ts';

/** What a container sees, largest first. */
export function buildLargestTables(facts: ReadFacts, most: number): Table[] {
  const { folders, packages, files } = facts.files.largest;
  const { visibleBytes } = facts.measures;
  return [
    ...buildWeightTable('Largest folders', folders, most, visibleBytes, (item) =>
      text(code(item.path), ` ${describeFolder(item)}`),
    ),
    ...buildWeightTable('Largest packages', packages, most, visibleBytes, (item) =>
      text(
        code(item.name),
        item.copies > 1 ? ` ${item.ecosystem}, ${item.copies} copies` : ` ${item.ecosystem}`,
      ),
    ),
    ...buildWeightTable(
      'Largest files',
      groupLeftovers(files),
      most,
      visibleBytes,
      ({ name }) => name,
    ),
  ];
}

/** `41 files`, `112 files, apt lists and archives`. */
const describeFolder = ({ path, fileCount }: LargestItem): string =>
  [formatPlural(fileCount, 'file'), nameLeftover(path)].filter(Boolean).join(', ');

interface FileRow {
  readonly name: Text;
  readonly bytes: number;
}

/** One row for the listed files that the same tool left, because their own names say nothing. */
function groupLeftovers({ items, omitted }: BoundedList<LargestItem>): BoundedList<FileRow> {
  const groups = groupBy(items, (item) => nameLeftover(item.path) ?? item);
  const rows = [...groups].map(([owner, files]): FileRow => {
    if (typeof owner !== 'string') return { name: text(code(owner.path)), bytes: owner.bytes };
    const bytes = files.reduce((sum, item) => sum + item.bytes, 0);
    return { name: text(owner, ` ${formatPlural(files.length, 'file')}`), bytes };
  });
  return { items: rows.toSorted((a, b) => b.bytes - a.bytes), omitted };
}

function buildWeightTable<Item extends { readonly bytes: number }>(
  title: string,
  list: BoundedList<Item>,
  most: number,
  visibleBytes: number,
  toName: (item: Item) => readonly Piece[],
): Table[] {
  const { items, omitted } = takeFirst(list, most);
  return buildTable(items, {
    title,
    remark: `of ${formatBytes(visibleBytes)} visible`,
    columns: [SIZE, createShareColumn(visibleBytes), mainColumn('', toName)],
    more: describeOmitted(omitted),
  });
}
