import { dirname, join, relative } from 'node:path';
import type { Host } from '../model/host.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { BUDGET_NAMES, isThere } from './budget-file.ts';
import { MOST_BUDGET_BYTES } from './budget-text.ts';
import { findNearestCheckout } from './checkout-boundary.ts';
import { readRegularFileSync } from './read-file.ts';

/** dive's own settings, from which its main branch reads rules. */
const DIVE_SETTINGS = ['.dive.yaml', '.dive.yml'];
const PLACES_HERE = [...BUDGET_NAMES.map((name) => join('.github', name)), ...DIVE_SETTINGS];
const PLACES_ABOVE = [...BUDGET_NAMES, ...PLACES_HERE];

/**
 * Finds unnamed budgets outside of the searched places, which users may expect to apply.
 * @returns relative paths, nearest first, up to the repository's root
 */
export function findUnusedBudgets({ cwd }: Pick<Host, 'cwd'>): string[] {
  const root = findNearestCheckout(cwd);
  const folders = root === undefined ? [cwd] : listFoldersUpTo(root, cwd);
  return folders
    .flatMap((folder) =>
      (folder === cwd ? PLACES_HERE : PLACES_ABOVE).map((name) => join(folder, name)),
    )
    .filter((path) => isThere(path) && !isOtherSettings(path))
    .map((path) => relative(cwd, path));
}

/** Returns a one-line notice for each such budget. */
export const listUnusedBudgets = (host: Pick<Host, 'cwd'>): Sentence[] =>
  findUnusedBudgets(host).map((path) =>
    DIVE_SETTINGS.some((name) => path.endsWith(name))
      ? new Message('dive-settings-ignored', { path })
      : new Message('budget-elsewhere-ignored', { path }),
  );

const listFoldersUpTo = (root: string, folder: string): string[] =>
  folder === root || dirname(folder) === folder
    ? [folder]
    : [folder, ...listFoldersUpTo(root, dirname(folder))];

/** Most dive settings only concern its user interface. */
function isOtherSettings(path: string): boolean {
  if (!DIVE_SETTINGS.some((name) => path.endsWith(name))) return false;
  try {
    return !/^["']?rules["']?\s*:/im.test(readRegularFileSync(path, MOST_BUDGET_BYTES).toString());
  } catch {
    return false;
  }
}
