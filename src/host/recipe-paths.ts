import { GateError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { isOutside } from './checkout-boundary.ts';

/**
 * Rejects build contexts and Dockerfiles outside of the budget's repository: the budget is
 * untrusted, and builders and reports quote what they read. Links are checked at build time.
 * @param isElsewhere whether a context is a URL
 * @throws GateError BUDGET_INVALID with all such paths
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
          .filter((path) => isOutside(path, source, host))
          .map((path) => `images.${name}.build: ${path} is outside of the repository`),
  );
  if (problems.length === 0) return;
  throw new GateError('BUDGET_INVALID', problems.join('\n'), {
    where: source,
    fix: 'use folders and files in the repository, or a budget outside of it',
  });
}
