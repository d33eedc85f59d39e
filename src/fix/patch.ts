import { formatPatch as printPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import type { FileChange } from './plan.ts';
import { openSecretLines } from './secret-lines.ts';

/** The parts of a patch that can be shown. */
export interface ShownPatch {
  /** For `git apply`; empty if it would contain a line that may hold a secret. */
  readonly text: string;
  /** That line. */
  readonly secret?: { readonly path: string; readonly line: number };
}

type IsSecret = (line: number) => boolean;

const MOST_CONTEXT = 3;

/**
 * Writes a unified patch with three context lines around each change, or fewer if these may hold a
 * secret.
 */
export function formatPatch(files: readonly FileChange[]): ShownPatch {
  const texts: string[] = [];
  for (const { path, oldText, newText } of files) {
    const [old, now] = [openSecretLines(oldText), openSecretLines(newText)];
    const oldName = oldText === '' ? '/dev/null' : `a/${path}`;
    let line: number | undefined;
    for (let context = MOST_CONTEXT; context > 0; context--) {
      const options = { context };
      const patch = structuredPatch(
        oldName,
        `b/${path}`,
        oldText,
        newText,
        undefined,
        undefined,
        options,
      );
      [line] = patch.hunks.flatMap((hunk) => listSecretsOf(hunk, old, now));
      if (line !== undefined) continue;
      texts.push(printPatch(patch).replace(/^=+\n/, ''));
      break;
    }
    if (line !== undefined) return { text: '', secret: { path, line } };
  }
  return { text: texts.join('') };
}

/** Finds the lines of a patch that may hold a secret, by their number in the old file if any. */
function listSecretsOf(
  { oldStart, newStart, lines }: StructuredPatchHunk,
  old: IsSecret,
  now: IsSecret,
): number[] {
  let [before, after] = [oldStart, newStart];
  return lines.flatMap((line) => {
    const found = line.startsWith('+') ? now(after) : old(before);
    const at = before;
    if (!line.startsWith('+')) before++;
    if (!line.startsWith('-')) after++;
    return found ? [at] : [];
  });
}
