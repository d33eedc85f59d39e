import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

/**
 * `absent`: the commit has no such file; `not a file`: the path, or a folder on it, is something
 * else.
 */
export type FoundInTree =
  | { readonly kind: 'file' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not a file'; readonly reason: Sentence };

/**
 * Finds a file in a commit's tree. Follows no links: a symbolic link can lead anywhere, and
 * treating it as absent would let a commit hide its file.
 * @param modeAt returns the mode at a path as six octal digits; undefined if there is nothing
 */
export function findInTree(
  path: string,
  modeAt: (path: string) => string | undefined,
): FoundInTree {
  for (const folder of listFoldersAbove(path)) {
    const mode = modeAt(folder);
    if (mode === undefined || isFile(mode)) return { kind: 'absent' };
    if (mode !== '040000') return toNotAFile(folder, mode);
  }
  const mode = modeAt(path);
  if (mode === undefined) return { kind: 'absent' };
  return isFile(mode) ? { kind: 'file' } : toNotAFile(path, mode);
}

/** Returns `a`, `a/b` for `a/b/c`. */
export const listFoldersAbove = (path: string): string[] =>
  path
    .split('/')
    .flatMap((_, index, parts) => (index === 0 ? [] : parts.slice(0, index).join('/')));

const isFile = (mode: string): boolean => mode.startsWith('100');

const toNotAFile = (path: string, mode: string): FoundInTree => ({
  kind: 'not a file',
  reason: new Message('not-file-in-commit', { path, mode }),
});
