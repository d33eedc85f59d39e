import type { GateReport } from '../../model/report.ts';
import { AnyMessage } from '../words/messages/sentence.ts';

/**
 * The report, indented by two spaces; an array of plain values, such as a column of the tree, is
 * one line. It never contains `##[`, which the runner's log treats as a command: that is escaped.
 */
export function renderJson(report: GateReport): string {
  return `${formatJson(report)}\n`;
}

export function formatJson(value: unknown): string {
  const parts: string[] = [];
  write(value, '\n', parts);
  // Only a string can contain it, so the escape means the same text.
  return parts.join('').replaceAll('##[', '##\\u005b');
}

/** @param newline the line break and indentation of the line that `value` starts on */
function write(value: unknown, newline: string, parts: string[]): void {
  if (typeof value !== 'object' || value === null || value instanceof AnyMessage || isFlat(value)) {
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

/** Whether it is an array of plain values, or empty. */
function isFlat(value: object): boolean {
  if (!Array.isArray(value)) return Object.values(value).every((item) => item === undefined);
  return value.every((item) => typeof item !== 'object' || item === null);
}
