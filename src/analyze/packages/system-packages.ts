import {
  DATABASE_JOURNALS,
  DPKG_STATUS_FOLDER,
  SYSTEM_DATABASES,
  UNREAD_DATABASES,
} from '../../model/ecosystems.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import type { Merged } from '../merged.ts';
import { ROOT } from '../path-table.ts';
import { parseApkInstalled, parseDpkgStatus } from './database-parsers.ts';
import { readNdbBlobs } from './ndb-blobs.ts';
import type { RecordedPackage } from './recorded-package.ts';
import { parseRpmHeader } from './rpm-header.ts';
import { readSqliteBlobs } from './sqlite-blobs.ts';
import type { VisibleDatabase } from './visible-databases.ts';

/** More than any distribution has. */
const MOST_PACKAGES = 100_000;

/**
 * Lists what apt, apk and rpm installed, from the databases that a container sees.
 * @returns undefined if a database was not kept while reading layers, or can't be read
 */
export function listSystemPackages(
  merged: Merged,
  databases: readonly VisibleDatabase[],
): RecordedPackage[] | undefined {
  const { table, filesystem } = merged;
  const shown = new Set<number>();
  const packages: RecordedPackage[] = [];
  for (const { node, bytes } of databases) {
    const path = table.path(node);
    const parse = selectParser(path);
    if (parse === undefined) continue;
    shown.add(node);
    const found = parse(bytes);
    if (found === undefined) return undefined;
    for (const one of found.slice(0, MOST_PACKAGES - packages.length)) packages.push(one);
  }
  const folder = findNode(table, FOLDER);
  const isFolderMissed =
    folder >= 0 &&
    filesystem.what[folder] === LIVE.folder &&
    ![...shown].some((node) => table.parent(node) === folder);
  const isUnread = explainUnreadDatabases(merged).length > 0;
  const isMissed = DATABASES.some((path) => {
    const node = findNode(table, path);
    return node >= 0 && (filesystem.inode[node] as number) >= 0 && !shown.has(node);
  });
  return isMissed || isFolderMissed || isUnread
    ? undefined
    : packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type Parser = (bytes: Uint8Array) => RecordedPackage[] | undefined;

function selectParser(path: string): Parser | undefined {
  if (path.endsWith('/rpmdb.sqlite'))
    return (bytes) => readSqliteBlobs(bytes, 'Packages')?.flatMap(parseRpmHeader);
  if (path.endsWith('/Packages.db')) return (bytes) => readNdbBlobs(bytes)?.flatMap(parseRpmHeader);
  if (path.endsWith('/apk/db/installed')) return parseApkInstalled;
  const isInFolder = path.startsWith(`/${DPKG_STATUS_FOLDER}/`) && !path.endsWith('.md5sums');
  return isInFolder || path === '/var/lib/dpkg/status' ? parseDpkgStatus : undefined;
}

/** Explains why system packages are unknown, if a visible database can't be read. */
export function explainUnreadDatabases(merged: Merged): Sentence[] {
  const foreign = UNREAD_DATABASES.filter(({ path }) => measureVisibleFile(merged, path) > 0).map(
    ({ path, kind }) => new Message('package-database-unsupported', { path, kind }),
  );
  const journals = DATABASE_JOURNALS.filter((path) => measureVisibleFile(merged, path) > 0).map(
    (path) => new Message('package-database-unwritten', { path }),
  );
  return [...foreign, ...journals];
}

/** Returns the size of the visible file at a path; 0 if there is none. */
function measureVisibleFile({ table, layers, filesystem }: Merged, path: string): number {
  const node = findNode(table, splitPath(path));
  const entry = node < 0 ? -1 : (filesystem.inode[node] as number);
  if (entry < 0) return 0;
  const { first } = filesystem.ledger.numbers;
  const layer = layers.findLastIndex((_, i) => (first[i] as number) <= entry);
  return layers[layer]?.sizeBytes[entry - (first[layer] as number)] ?? 0;
}

const encoder = new TextEncoder();
const splitPath = (path: string): Uint8Array[] =>
  path.split('/').map((part) => encoder.encode(part));
const DATABASES = SYSTEM_DATABASES.map(splitPath);
const FOLDER = splitPath(DPKG_STATUS_FOLDER);

function findNode(table: Merged['table'], path: readonly Uint8Array[]): number {
  let at = ROOT;
  for (const part of path) {
    at = table.find(at, part, 0, part.length);
    if (at < 0) return at;
  }
  return at;
}
