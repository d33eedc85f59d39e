import type { GateReport } from '../../model/report.ts';

/**
 * The report itself, two spaces deep; an array of plain values, such as a column of the tree, is one
 * line. It never holds `##[`, which a workflow's log takes for a command: an escape stands for it.
 */
export function renderJson(report: GateReport): string {
  return `${formatJson(report)}\n`;
}

export function formatJson(value: unknown): string {
  const parts: string[] = [];
  write(value, '\n', parts);
  // Only a string can hold it, so the escape reads as the same text.
  return parts.join('').replaceAll('##[', '##\\u005b');
}

/** @param newline the line break and the indent of the line that `value` begins on */
function write(value: unknown, newline: string, parts: string[]): void {
  if (typeof value !== 'object' || value === null || isFlat(value)) {
    parts.push(JSON.stringify(value));
    return;
  }
  const inner = `${newline}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let separator = `${open}${inner}`;
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    parts.push(separator, Array.isArray(value) ? '' : `${JSON.stringify(key)}: `);
    write(item, inner, parts);
    separator = `,${inner}`;
  }
  parts.push(`${newline}${close}`);
}

/** Whether it holds nothing that holds something: an array of plain values, or nothing at all. */
function isFlat(value: object): boolean {
  if (!Array.isArray(value)) return Object.values(value).every((item) => item === undefined);
  return value.every((item) => typeof item !== 'object' || item === null);
}
