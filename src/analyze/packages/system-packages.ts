import {
  DATABASE_JOURNALS,
  DPKG_STATUS_FOLDER,
  SYSTEM_DATABASES,
  UNREAD_DATABASES,
} from '../../model/ecosystems.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { NO_INODE } from '../filesystem/ledger.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import { findPath } from '../find-path.ts';
import type { Merged } from '../merged.ts';
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
  const folder = findPath(table, DPKG_STATUS_FOLDER);
  const isFolderMissed =
    folder >= 0 &&
    filesystem.what[folder] === LIVE.folder &&
    ![...shown].some((node) => table.parent(node) === folder);
  const isUnread = explainUnreadDatabases(merged).length > 0;
  const isMissed = SYSTEM_DATABASES.some((path) => {
    const node = findPath(table, path);
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
  const number = filesystem.inode[findPath(table, path)] ?? NO_INODE;
  if (number === NO_INODE) return 0;
  const { layer, entry } = filesystem.ledger.numbers.locate(number);
  return layers[layer]?.sizeBytes[entry] ?? 0;
}
