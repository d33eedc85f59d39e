import { formatMore } from '../words/format.ts';
import type { Sentence } from '../words/messages/sentence.ts';
import {
  type Cell,
  type Column,
  type Fold,
  type List,
  type Row,
  type Section,
  type Table,
  type Text,
  text,
  toText,
} from './document.ts';

/** A column, and what it shows of an item; a plain string is our own words. */
export type ColumnOf<Item> = Column & { readonly cell: (item: Item) => string | Cell };

interface TableOf<Item> {
  readonly title?: string | Text;
  readonly remark?: string;
  /** `false` omits a column. */
  readonly columns: readonly (ColumnOf<Item> | false)[];
  /** What a row has besides its cells. */
  readonly row?: (item: Item) => Omit<Row, 'cells'>;
  readonly more?: string;
}

/** A table with one row for each item; none if there are no items. */
export function buildTable<Item>(
  items: readonly Item[],
  { title = '', remark = '', columns, row, more = '' }: TableOf<Item>,
): Table[] {
  if (items.length === 0) return [];
  const shown = columns.filter((column) => column !== false);
  return [
    {
      kind: 'table',
      title: title === '' ? [] : toText(title),
      ...(remark !== '' && { remark }),
      columns: shown.map(({ cell: _, ...column }) => column),
      rows: items.map((item) => ({
        cells: shown.map(({ cell }) => toText(cell(item))),
        ...row?.(item),
      })),
      more,
    },
  ];
}

type Style = Omit<Column, 'title' | 'kind' | 'isMain'>;

export const numberColumn = <Item>(
  title: string,
  cell: ColumnOf<Item>['cell'],
  style: Style = {},
): ColumnOf<Item> => ({ title, kind: 'number', ...style, cell });

export const textColumn = <Item>(
  title: string,
  cell: ColumnOf<Item>['cell'],
  style: Style = {},
): ColumnOf<Item> => ({ title, kind: 'text', ...style, cell });

export const mainColumn = <Item>(title: string, cell: ColumnOf<Item>['cell']): ColumnOf<Item> => ({
  title,
  kind: 'text',
  isMain: true,
  cell,
});

/** A list, if it has any lines. */
export const listLines = (lines: readonly (Sentence | Text)[]): List[] =>
  lines.length === 0 ? [] : [{ kind: 'list', items: lines.map(toText) }];

/** The first items as lines, and how many others there are. @param count of all, if more exist */
export function takeLines<Item>(
  items: readonly Item[],
  most: number,
  toLine: (item: Item) => string | Text,
  count = items.length,
): Text[] {
  const lines = items.slice(0, most).map((item) => toText(toLine(item)));
  const more = formatMore(count - lines.length);
  return more === '' ? lines : [...lines, text(more)];
}

export const buildFold = (
  part: Fold['part'],
  title: string | Text,
  sections: readonly Section[],
): Fold[] => [{ part, title: toText(title), sections }];
