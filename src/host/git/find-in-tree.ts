/** Git's modes of what a tree holds. Source: git, Documentation/gitformat-index.txt. */
const KINDS: Readonly<Record<string, string>> = {
  '040000': 'a folder',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};

/** `absent`: the commit has no such file; `not a file`: it has something else there, or on the way. */
export type FoundInTree =
  | { readonly kind: 'file' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not a file'; readonly reason: string };

/**
 * Finds a file in the tree of a commit, and follows nothing: a symbolic link may lead anywhere, and to take it for an absent file
 * would be to let its commit have none.
 * @param modeAt the mode of what lies at a path, as six octal digits; undefined if there is nothing
 */
export function findInTree(
  path: string,
  modeAt: (path: string) => string | undefined,
): FoundInTree {
  for (const folder of foldersAbove(path)) {
    const mode = modeAt(folder);
    if (mode === undefined || isFile(mode)) return { kind: 'absent' };
    if (mode !== '040000') return notAFile(folder, mode);
  }
  const mode = modeAt(path);
  if (mode === undefined) return { kind: 'absent' };
  return isFile(mode) ? { kind: 'file' } : notAFile(path, mode);
}

/** `a`, `a/b` for `a/b/c`. */
export const foldersAbove = (path: string): string[] =>
  path
    .split('/')
    .flatMap((_, index, parts) => (index === 0 ? [] : parts.slice(0, index).join('/')));

const isFile = (mode: string): boolean => mode.startsWith('100');

const notAFile = (path: string, mode: string): FoundInTree => ({
  kind: 'not a file',
  reason: `${path} is ${KINDS[mode] ?? 'not a file'} there`,
});
