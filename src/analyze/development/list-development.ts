import type {
  DevelopmentPackages,
  InstalledModule,
  InstalledPackages,
} from '../../model/evidence.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Merged } from '../merged.ts';
import { findPackages } from '../packages/find-packages.ts';
import type { VisibleDatabase } from '../packages/visible-databases.ts';
import { listComposer } from './composer.ts';
import type { FoundDevelopment } from './found-development.ts';
import { listNodeProjects } from './node-projects.ts';
import { ProjectFiles } from './project-files.ts';
import { listPython } from './python.ts';
import { listGems } from './ruby.ts';

interface KnownPackages {
  readonly modules: ReadonlyMap<number, InstalledModule>;
  readonly packages: InstalledPackages;
}

/** Finds packages that only development needs, as far as records, lock files and manifests show. */
export function listDevelopment(
  merged: Merged,
  databases: readonly VisibleDatabase[],
  { modules, packages }: KnownPackages,
): DevelopmentPackages[] {
  const files = new ProjectFiles(merged, databases);
  const isFound = files.hasAny(['yarn.lock', 'bun.lock', 'lock.yaml', 'Gemfile.lock']);
  const roots = isFound ? findPackages(merged.table).roots : new Map();
  return joinManagers([
    toNpm(modules),
    ...listNodeProjects(files, roots),
    ...listPython(files, packages),
    ...listGems(files, roots),
    ...listComposer(files),
  ]);
}

function toNpm(modules: ReadonlyMap<number, InstalledModule>): FoundDevelopment {
  const nodes = [...modules].flatMap(([node, { isDevelopment }]) => (isDevelopment ? [node] : []));
  return { manager: 'npm', nodes, all: modules.size };
}

/** Adds up projects of the same package manager. */
function joinManagers(found: readonly FoundDevelopment[]): DevelopmentPackages[] {
  const filled = found.filter(({ nodes, owners }) => nodes?.length || owners?.size);
  return [...groupBy(filled, ({ manager }) => manager)].map(([manager, of]) => {
    const nodes = of.flatMap((one) => one.nodes ?? []);
    const owners = of.flatMap((one) => [...(one.owners ?? [])]);
    const all = of.reduce((sum, one) => sum + one.all, 0);
    return { manager, count: nodes.length + owners.length, all, nodes, owners: new Set(owners) };
  });
}
