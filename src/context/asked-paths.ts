import type { ContextTree } from './context-tree.ts';
import { type ContextPath, walkContext } from './context-walk.ts';
import type { ContextRequest } from './measure-context.ts';
import { openFilters } from './measure-context.ts';

/**
 * Lists the paths that instructions request: everything that BuildKit reads from a build context. A
 * folder comes before its contents.
 * @throws like `measureContext`
 */
export function* listAskedPaths(
  request: ContextRequest,
  tree: ContextTree,
): Generator<Pick<ContextPath, 'path' | 'kind'>> {
  const { filters } = openFilters(request, tree);
  for (const { path, kind, isShared } of walkContext(tree, filters))
    if (isShared.asked) yield { path, kind };
}
