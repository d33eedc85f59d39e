import { createTwoFilesPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
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
  for (const file of files) {
    const secrets = [openSecretLines(file.oldText), openSecretLines(file.newText)] as const;
    let secret: number | undefined;
    for (let context = MOST_CONTEXT; context > 0; context--) {
      secret = findSecret(file, context, secrets);
      if (secret !== undefined) continue;
      texts.push(printPatch(file, context));
      break;
    }
    if (secret !== undefined) return { text: '', secret: { path: file.path, line: secret } };
  }
  return { text: texts.join('') };
}

const printPatch = ({ path, oldText, newText }: FileChange, context: number): string =>
  createTwoFilesPatch(
    oldText === '' ? '/dev/null' : `a/${path}`,
    `b/${path}`,
    oldText,
    newText,
    undefined,
    undefined,
    { context },
  ).replace(/^=+\n/, '');

/** Finds a line of a patch that may hold a secret, by its number in the old file if it has one. */
function findSecret(
  { path, oldText, newText }: FileChange,
  context: number,
  [old, now]: readonly [IsSecret, IsSecret],
): number | undefined {
  const options = { context };
  const { hunks } = structuredPatch(path, path, oldText, newText, undefined, undefined, options);
  return hunks.flatMap((hunk) => listSecretsOf(hunk, old, now))[0];
}

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
