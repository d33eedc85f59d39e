import type { Suggestion } from '../../report/paint/github/suggestions.ts';

/** Lines of a file after a change. */
type NewLines = Pick<Suggestion, 'line' | 'endLine' | 'oldLines'>;

/**
 * Whether the lines are all in one hunk of a patch with exactly this text, and at least one of them
 * is new.
 * @param patch as in GitHub's API: the hunks of one file
 */
export function isInPatch(patch: string, { line, endLine, oldLines }: NewLines): boolean {
  return listHunks(patch).some((hunk) => {
    const found = hunk.slice(line - (hunk[0]?.line ?? line), endLine - (hunk[0]?.line ?? line) + 1);
    return (
      hunk[0] !== undefined &&
      hunk[0].line <= line &&
      found.length === oldLines.length &&
      found.every(({ text }, i) => text === oldLines[i]) &&
      found.some(({ isNew }) => isNew)
    );
  });
}

interface PatchLine {
  readonly line: number;
  readonly text: string;
  readonly isNew: boolean;
}

/** The new lines of each hunk. */
function listHunks(patch: string): PatchLine[][] {
  const hunks: PatchLine[][] = [];
  let next = 0;
  for (const raw of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(raw)?.[1];
    const mark = raw.charAt(0);
    if (start !== undefined) {
      hunks.push([]);
      next = Number(start);
    } else if (mark === ' ' || mark === '+') {
      hunks.at(-1)?.push({ line: next, text: raw.slice(1), isNew: mark === '+' });
      next++;
    }
  }
  return hunks;
}
