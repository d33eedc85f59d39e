import { DATABASE_JOURNALS, SYSTEM_DATABASES, UNREAD_DATABASES } from '../../model/ecosystems.ts';
import type { SystemPackage } from '../../model/facts.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import type { Merged } from '../merged.ts';
import { ROOT } from '../path-table.ts';
import { parseApkInstalled, parseDpkgStatus } from './database-parsers.ts';
import { ndbBlobs } from './ndb-blobs.ts';
import { parseRpmHeader } from './rpm-header.ts';
import { sqliteBlobs } from './sqlite-blobs.ts';
import type { VisibleDatabase } from './visible-databases.ts';

/** No distribution has as many. */
const MOST_PACKAGES = 100_000;

/**
 * What apt, apk and rpm have installed, by the databases that a container sees.
 * @returns undefined if there is one that was not kept while the layers were read, or that can't be read
 */
export function systemPackages(
  merged: Merged,
  databases: readonly VisibleDatabase[],
): SystemPackage[] | undefined {
  const { table, filesystem } = merged;
  const shown = new Set<number>();
  const packages: SystemPackage[] = [];
  for (const { node, bytes } of databases) {
    const path = table.path(node);
    if (path.includes('/node_modules/')) continue;
    shown.add(node);
    const found = parserOf(path)(bytes);
    if (found === undefined) return undefined;
    for (const one of found.slice(0, MOST_PACKAGES - packages.length)) packages.push(one);
  }
  const folder = findNode(table, FOLDER);
  const isFolderMissed =
    folder >= 0 &&
    filesystem.what[folder] === LIVE.folder &&
    ![...shown].some((node) => table.parent(node) === folder);
  const isUnread = unreadDatabases(merged).length > 0;
  const isMissed = DATABASES.some((path) => {
    const node = findNode(table, path);
    return node >= 0 && (filesystem.inode[node] as number) >= 0 && !shown.has(node);
  });
  return isMissed || isFolderMissed || isUnread
    ? undefined
    : packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type Parser = (bytes: Uint8Array) => SystemPackage[] | undefined;

function parserOf(path: string): Parser {
  if (path.endsWith('/rpmdb.sqlite'))
    return (bytes) => sqliteBlobs(bytes, 'Packages')?.flatMap(parseRpmHeader);
  if (path.endsWith('/Packages.db')) return (bytes) => ndbBlobs(bytes)?.flatMap(parseRpmHeader);
  return path.includes('/apk/') ? parseApkInstalled : parseDpkgStatus;
}

/** Why packages of the system are not known, if that is for a database that a container sees and nothing here reads. */
export function unreadDatabases(merged: Merged): string[] {
  const foreign = UNREAD_DATABASES.filter(({ path }) => visibleBytes(merged, path) > 0).map(
    ({ path, kind }) => `rpm's packages are not compared: /${path} is ${kind}, which is not read`,
  );
  const journals = DATABASE_JOURNALS.filter((path) => visibleBytes(merged, path) > 0).map(
    (path) => `rpm's packages are not compared: /${path} is not part of the database yet`,
  );
  return [...foreign, ...journals];
}

/** Of the file that a container sees at a path; 0 if there is none. */
function visibleBytes({ table, layers, filesystem }: Merged, path: string): number {
  const node = findNode(table, partsOf(path));
  const entry = node < 0 ? -1 : (filesystem.inode[node] as number);
  if (entry < 0) return 0;
  const { first } = filesystem.ledger.numbers;
  const layer = layers.findLastIndex((_, i) => (first[i] as number) <= entry);
  return layers[layer]?.sizeBytes[entry - (first[layer] as number)] ?? 0;
}

const encoder = new TextEncoder();
const partsOf = (path: string): Uint8Array[] => path.split('/').map((part) => encoder.encode(part));
const DATABASES = SYSTEM_DATABASES.map(partsOf);
const FOLDER = partsOf('var/lib/dpkg/status.d');

function findNode(table: Merged['table'], path: readonly Uint8Array[]): number {
  let at = ROOT;
  for (const part of path) {
    at = table.find(at, part, 0, part.length);
    if (at < 0) return at;
  }
  return at;
}
