import type { Rewrite } from '../model/advice.ts';

/** Lines that change together. */
export type Group = Pick<Rewrite, 'line' | 'endLine' | 'advice' | 'bytes'>;

type Span = Pick<Rewrite, 'line' | 'endLine'>;

export const findSpan = (instructions: readonly Span[]): Span => ({
  line: Math.min(...instructions.map(({ line }) => line)),
  endLine: Math.max(...instructions.map(({ endLine }) => endLine)),
});

/** Merges groups that share lines. @returns by line */
export function mergeOverlapping(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of groups.toSorted((a, b) => a.line - b.line)) {
    const last = merged.at(-1);
    if (last === undefined || group.line > last.endLine) merged.push(group);
    else
      merged[merged.length - 1] = {
        line: last.line,
        endLine: Math.max(last.endLine, group.endLine),
        advice: [...last.advice, ...group.advice],
        bytes: last.bytes + group.bytes,
      };
  }
  return merged;
}
