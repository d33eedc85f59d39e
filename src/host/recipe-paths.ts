import { GateError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { liesOutside } from './checkout-boundary.ts';

/**
 * Refuses build contexts and Dockerfiles outside of the repository that a budget lies in: the budget may be a stranger's, and
 * builders and reports quote what they read. Links are looked at when something is built.
 * @param isElsewhere whether a context is a URL
 * @throws GateError BUDGET_INVALID with every such path
 */
export function checkRecipePaths(
  { source, images }: Budget,
  isElsewhere: (context: string) => boolean,
  host: Pick<Host, 'cwd' | 'env'>,
): void {
  const problems = [...images].flatMap(([name, { build }]) =>
    build === null || isElsewhere(build.context)
      ? []
      : [build.context, build.file]
          .filter((path) => path !== null)
          .filter((path) => liesOutside(path, source, host))
          .map((path) => `images.${name}.build: ${path} lies outside of the repository`),
  );
  if (problems.length === 0) return;
  throw new GateError('BUDGET_INVALID', problems.join('\n'), {
    where: source,
    fix: 'name folders and files of the repository, or use a budget that lies outside of it',
  });
}
