import { posix } from 'node:path';
import type { ContextCopy } from '../model/evidence.ts';

/**
 * Finds where a copied path is in the build context.
 * @returns without a leading slash; `undefined` if the copy does not include it
 */
export function toContextPath(path: string, { source, target }: ContextCopy): string | undefined {
  if (path === target) return source === '' ? undefined : source;
  const below = target === '/' ? '/' : `${target}/`;
  if (!path.startsWith(below)) return undefined;
  const rest = path.slice(below.length);
  return rest === posix.basename(source) ? source : posix.join(source, rest);
}
