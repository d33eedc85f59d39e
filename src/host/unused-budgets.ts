import { dirname, join, relative } from 'node:path';
import type { Host } from '../model/host.ts';
import { option } from '../model/options.ts';
import { BUDGET_NAMES, isThere } from './budget-file.ts';
import { MOST_BUDGET_BYTES } from './budget-text.ts';
import { nearestCheckout } from './checkout-boundary.ts';
import { readRegularFileSync } from './read-file.ts';

/** dive's own settings, which its main branch reads rules from. */
const DIVE_SETTINGS = ['.dive.yaml', '.dive.yml'];
const PLACES_HERE = [...BUDGET_NAMES.map((name) => join('.github', name)), ...DIVE_SETTINGS];
const PLACES_ABOVE = [...BUDGET_NAMES, ...PLACES_HERE];

/**
 * Finds budgets that nobody named and that are not where a budget is looked for: people believe that these apply.
 * @returns paths from the working folder, the nearest first, no farther up than the repository's root
 */
export function findUnusedBudgets({ cwd }: Pick<Host, 'cwd'>): string[] {
  const root = nearestCheckout(cwd);
  const folders = root === undefined ? [cwd] : foldersUpTo(root, cwd);
  return folders
    .flatMap((folder) =>
      (folder === cwd ? PLACES_HERE : PLACES_ABOVE).map((name) => join(folder, name)),
    )
    .filter((path) => isThere(path) && !isOtherSettings(path))
    .map((path) => relative(cwd, path));
}

/** What to tell whoever has such a budget, in one line each. */
export const unusedBudgetNotices = (host: Pick<Host, 'cwd'>): string[] =>
  findUnusedBudgets(host).map((path) =>
    DIVE_SETTINGS.some((name) => path.endsWith(name))
      ? `${path} is not read: dive's settings are not a budget; copy its rules to .dive-ci.yaml`
      : `${path} is not read: there is no budget in this folder; to use it, set ${option('budget', path)}`,
  );

const foldersUpTo = (root: string, folder: string): string[] =>
  folder === root || dirname(folder) === folder
    ? [folder]
    : [folder, ...foldersUpTo(root, dirname(folder))];

/** dive's settings are about its user interface most of the time. */
function isOtherSettings(path: string): boolean {
  if (!DIVE_SETTINGS.some((name) => path.endsWith(name))) return false;
  try {
    return !/^["']?rules["']?\s*:/im.test(readRegularFileSync(path, MOST_BUDGET_BYTES).toString());
  } catch {
    return false;
  }
}
