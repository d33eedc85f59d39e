import { decodeName } from '../../model/entry-name.ts';
import type { InstalledModule } from '../../model/evidence.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import { findPath } from '../find-path.ts';
import type { Merged } from '../merged.ts';
import { MODULE_RECORDS } from './module-records.ts';
import type { VisibleDatabase } from './visible-databases.ts';

/**
 * By node of a package below `node_modules`: what npm or yarn recorded about it. If several records
 * contradict each other, it has no version; it is for development only if all of them say so.
 */
export function listInstalledModules(
  { table, filesystem }: Merged,
  databases: readonly VisibleDatabase[],
): ReadonlyMap<number, InstalledModule> {
  const modules = new Map<number, InstalledModule>();
  for (const { node, bytes } of databases) {
    const project = table.parent(table.parent(node));
    const records = MODULE_RECORDS.get(decodeName(table.name(node)))?.(bytes) ?? [];
    for (const { path, version, isDevelopment } of records) {
      const at = findPath(table, path, project);
      if (at < 0 || filesystem.what[at] === LIVE.absent) continue;
      const known = modules.get(at) ?? { version, isDevelopment };
      modules.set(at, {
        version: known.version === version ? version : null,
        isDevelopment: known.isDevelopment && isDevelopment,
      });
    }
  }
  return modules;
}
