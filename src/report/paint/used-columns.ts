import type { Column, Row, Table } from '../outline/document.ts';

/** The columns that an output shows: one without text takes no space. */
export const listUsedColumns = (
  { columns, rows }: Table,
  output: Column['only'],
): { readonly column: Column; readonly at: number }[] =>
  columns
    .map((column, at) => ({ column, at }))
    .filter(({ column: { only, isMain }, at }) => {
      const isUsed = ({ cells }: Row): boolean => {
        const cell = cells[at] ?? [];
        return !Array.isArray(cell) || cell.some((piece) => piece !== '');
      };
      return (only === undefined || only === output) && (isMain || rows.some(isUsed));
    });
