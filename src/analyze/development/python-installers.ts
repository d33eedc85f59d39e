import type { InstalledPackages } from '../../model/evidence.ts';
import { isPythonInstaller, PYTHON_INSTALLERS } from '../../model/tools.ts';
import type { Merged } from '../merged.ts';
import type { VisibleDatabase } from '../packages/visible-databases.ts';
import { ProjectFiles } from './project-files.ts';
import { listPythonProjects } from './python.ts';
import { listPythonFolders } from './python-folders.ts';
import { findPythonDevelopment } from './python-graph.ts';
import { toRequirement } from './python-requirement.ts';

/**
 * Finds Python package managers and what only they need, as indexes in the list of packages. What
 * pip was asked for and what a project in the image declares stays.
 */
export function listPythonInstallers(
  merged: Merged,
  databases: readonly VisibleDatabase[],
  packages: InstalledPackages,
): ReadonlySet<number> {
  if (!packages.list.some(isPythonInstaller)) return new Set();
  const files = new ProjectFiles(merged, databases);
  const runtime = listPythonProjects(files).flatMap((project) => project.runtime);
  return new Set(
    listPythonFolders(files, packages).flatMap(({ metadata, owners, requested }) => {
      const installers = PYTHON_INSTALLERS.filter((name) => owners.has(name)).map(toRequirement);
      const others = [...requested].filter((name) => !PYTHON_INSTALLERS.includes(name));
      const found = findPythonDevelopment(
        metadata,
        [...runtime, ...others.map(toRequirement)],
        installers,
      );
      return [...found].flatMap((name) => owners.get(name) ?? []);
    }),
  );
}
