import type { DependencyManager } from '../../model/evidence.ts';
import type { FoundPackage } from '../../model/package-finder.ts';
import { parseBunLock } from './bun-lock.ts';
import type { FoundDevelopment } from './found-development.ts';
import type { IsDevelopment } from './graph.ts';
import { parseNodeManifest } from './node-manifest.ts';
import { parsePnpmLock } from './pnpm-lock.ts';
import type { ProjectFiles } from './project-files.ts';
import { parseYarnLock } from './yarn-lock.ts';

type Roots = ReadonlyMap<number, FoundPackage>;

/** By package manager: the name of its lock file, and how it is read in a project's folder. */
const LOCKS = {
  pnpm: { file: 'lock.yaml', read: (_files, _project, lock) => parsePnpmLock(lock) },
  yarn: { file: 'yarn.lock', read: readYarn },
  bun: { file: 'bun.lock', read: (_files, _project, lock) => parseBunLock(lock) },
} as const satisfies Partial<Record<DependencyManager, { file: string; read: typeof readYarn }>>;

/** Finds packages of yarn, pnpm and bun in the `node_modules` next to their lock files. */
export function listNodeProjects(files: ProjectFiles, roots: Roots): FoundDevelopment[] {
  const modules = [...roots].filter(
    ([node, { ecosystem }]) => ecosystem.name === 'npm' && files.isVisible(node),
  );
  return Object.entries(LOCKS).flatMap(([manager, { file, read }]) =>
    files.list(file).flatMap(({ node, bytes }) => {
      const holder = files.getParent(node);
      const isPnpm = manager === 'pnpm';
      const folder = isPnpm ? files.getParent(holder) : findOwnModules(files, holder);
      const isDevelopment = folder === undefined ? undefined : read(files, holder, bytes);
      return folder === undefined || isDevelopment === undefined
        ? []
        : [countModules(files, modules, manager as keyof typeof LOCKS, folder, isDevelopment)];
    }),
  );
}

/** The `node_modules` next to a lock file, if it contains no record of npm or pnpm. */
function findOwnModules(files: ProjectFiles, project: number): number | undefined {
  const folder = files.find(project, 'node_modules');
  const isOther =
    folder !== undefined &&
    ['.package-lock.json', '.pnpm/lock.yaml'].some((path) => files.find(folder, path));
  return isOther ? undefined : folder;
}

function readYarn(
  files: ProjectFiles,
  project: number,
  lock: Uint8Array,
): IsDevelopment | undefined {
  const text = files.read(project, 'package.json');
  const manifest = text && parseNodeManifest(text);
  if (!manifest?.hasDevelopment || manifest.hasWorkspaces) return undefined;
  return parseYarnLock(lock)?.findDevelopment(manifest.runtime);
}

/**
 * A package is for development if all its locked versions are or, with pnpm, the version of its
 * folder.
 */
function countModules(
  files: ProjectFiles,
  modules: Iterable<[number, FoundPackage]>,
  manager: DependencyManager,
  folder: number,
  isDevelopment: IsDevelopment,
): FoundDevelopment {
  const nodes: number[] = [];
  let all = 0;
  for (const [node, { ecosystem, name }] of modules) {
    if (!files.isBelow(node, folder)) continue;
    all++;
    const holder = files.getParent(files.getParent(node));
    const place = name.startsWith('@') ? files.getParent(holder) : holder;
    const version = ecosystem.parseVersion(files.getName(node), files.getName(place));
    if (isDevelopment(name, manager === 'pnpm' ? version : null)) nodes.push(node);
  }
  return { manager, nodes, all };
}
