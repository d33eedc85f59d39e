import { statSync } from 'node:fs';
import { normalize } from 'node:path';
import { GateError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { isOutside } from './checkout-boundary.ts';

/** Whether a build context looks like a URL. */
export const isWrittenAsUrl = (context: string): boolean =>
  /^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(context);

/**
 * Whether the builder fetches the build context from another machine. As in docker, an existing
 * folder takes precedence: a change can add one named `github.com` or `x:`.
 */
export const isElsewhere = (context: string, { cwd }: Pick<Host, 'cwd'>): boolean =>
  isWrittenAsUrl(context) &&
  statSync(`${cwd}/${context}`, { throwIfNoEntry: false })?.isDirectory() !== true;

/**
 * Removes `..` from the inside of a path, as our checks read it. The system would follow a link
 * before it: `link/..` can be a folder in another place.
 */
export const cleanPath = (path: string): string =>
  path.split('/').includes('..') ? normalize(path) : path;

/**
 * Rejects build contexts and Dockerfiles outside of the budget's repository: the budget is
 * untrusted, and builders and reports quote what they read. Links are checked at build time.
 * @throws GateError BUDGET_INVALID with all such paths
 */
export function checkRecipePaths(
  { source, images }: Budget,
  host: Pick<Host, 'cwd' | 'env'>,
): void {
  const paths = [...images].flatMap(([name, { build }]) =>
    build === null
      ? []
      : [isElsewhere(build.context, host) ? null : build.context, build.file]
          .filter((path) => path !== null)
          .filter((path) => isOutside(path, source, host))
          .map((path) => ({ image: name, path })),
  );
  if (paths.length > 0)
    throw new GateError('recipes-outside-repository', { paths }, { where: source });
}
