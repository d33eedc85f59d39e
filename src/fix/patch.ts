import { createTwoFilesPatch } from 'diff';
import type { FileChange } from './plan.ts';

/** A patch for `git apply`: unified, with three lines around each change. */
export const formatPatch = (files: readonly FileChange[]): string =>
  files
    .map(({ path, oldText, newText }) =>
      createTwoFilesPatch(
        oldText === '' ? '/dev/null' : `a/${path}`,
        `b/${path}`,
        oldText,
        newText,
        undefined,
        undefined,
        { context: 3 },
      ).replace(/^=+\n/, ''),
    )
    .join('');
