import { listParts, toScope } from '../budget/scope.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageReport, Loosening } from '../model/report.ts';

/**
 * Images that the baseline has for other platforms only, if the budget gives those other limits.
 * The workflow or the machine chooses the platform, so it can change while the budget does not.
 */
export const listChangedPlatforms = (
  images: readonly Pick<ImageReport, 'key' | 'baselinePlatforms'>[],
  budget: Budget | undefined,
): Loosening[] =>
  images.flatMap(({ key, baselinePlatforms = [] }) => {
    const own = listPointers(budget, key.name, key.platform);
    const others = baselinePlatforms.filter(
      (platform) => listPointers(budget, key.name, platform) !== own,
    );
    return others.length === 0
      ? []
      : [
          {
            kind: 'source',
            rule: 'platform',
            image: key.name,
            oldValue: others.join(', '),
            newValue: key.platform,
          },
        ];
  });

const listPointers = (budget: Budget | undefined, name: string, platform: string): string =>
  listParts(budget, toScope({ name, platform }))
    .map(({ pointer }) => pointer)
    .join();
