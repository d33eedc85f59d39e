/** Git's modes of tree entries. Source: git, Documentation/gitformat-index.txt. */
const KINDS: Readonly<Record<string, string>> = {
  '040000': 'a folder',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};

/**
 * `absent`: the commit has no such file; `not a file`: the path, or a folder on it, is something
 * else.
 */
export type FoundInTree =
  | { readonly kind: 'file' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not a file'; readonly reason: string };

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
  reason: `${path} is ${KINDS[mode] ?? 'not a file'} there`,
});
