import type { SystemPackage } from '../../model/facts.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import type { Merged } from '../merged.ts';
import { ROOT } from '../path-table.ts';
import { parseApkInstalled, parseDpkgStatus } from './database-parsers.ts';
import type { VisibleDatabase } from './visible-databases.ts';

/** No distribution has as many. */
const MOST_PACKAGES = 100_000;

/**
 * What apt and apk have installed, by the databases that a container sees.
 * @returns undefined where there is one that was not kept while the layers were read
 */
export function systemPackages(
  { table, filesystem }: Merged,
  databases: readonly VisibleDatabase[],
): SystemPackage[] | undefined {
  const shown = new Set<number>();
  const packages: SystemPackage[] = [];
  for (const { node, bytes } of databases) {
    const path = table.path(node);
    if (path.includes('/node_modules/')) continue;
    shown.add(node);
    const parse = path.includes('/apk/') ? parseApkInstalled : parseDpkgStatus;
    packages.push(...parse(bytes).slice(0, MOST_PACKAGES - packages.length));
  }
  const folder = findNode(table, FOLDER);
  const isFolderMissed =
    folder >= 0 &&
    filesystem.what[folder] === LIVE.folder &&
    ![...shown].some((node) => table.parent(node) === folder);
  const isMissed = DATABASES.some((path) => {
    const node = findNode(table, path);
    return node >= 0 && (filesystem.inode[node] as number) >= 0 && !shown.has(node);
  });
  return isMissed || isFolderMissed
    ? undefined
    : packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const encoder = new TextEncoder();
const partsOf = (path: string): Uint8Array[] => path.split('/').map((part) => encoder.encode(part));
const DATABASES = ['var/lib/dpkg/status', 'lib/apk/db/installed', 'usr/lib/apk/db/installed'].map(
  partsOf,
);
const FOLDER = partsOf('var/lib/dpkg/status.d');

function findNode(table: Merged['table'], path: readonly Uint8Array[]): number {
  let at = ROOT;
  for (const part of path) {
    at = table.find(at, part, 0, part.length);
    if (at < 0) return at;
  }
  return at;
}
