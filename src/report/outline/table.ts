import { type Cell, type Column, type Row, type Table, type Text, text } from './document.ts';

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
      title: typeof title !== 'string' ? title : title === '' ? text() : text(title),
      ...(remark !== '' && { remark }),
      columns: shown.map(({ cell: _, ...column }) => column),
      rows: items.map((item) => ({
        cells: shown.map(({ cell }) => toCell(cell(item))),
        ...row?.(item),
      })),
      more,
    },
  ];
}

const toCell = (cell: string | Cell): Cell => (typeof cell === 'string' ? text(cell) : cell);

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
