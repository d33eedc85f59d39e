import { APK_WORLD, APT_STATES, DPKG_INFO, DPKG_STATUS_FOLDER } from '../../model/ecosystems.ts';
import { decodeName } from '../../model/entry-name.ts';
import type { InstalledPackage, InstalledPackages } from '../../model/evidence.ts';
import type { Merged } from '../merged.ts';
import type { PathTable } from '../path-table.ts';
import { cutArchitecture, OwnerTable } from './owner-table.ts';
import { parseApkRelations, type RecordedPackage } from './recorded-package.ts';
import type { VisibleDatabase } from './visible-databases.ts';

const decoder = new TextDecoder();

/**
 * Finds the owner of every file that a package manager's records list: dpkg's lists, the databases
 * of apk and rpm, and the `RECORD` of Python packages.
 * @param recorded the system packages that a container sees
 */
export function findOwners(
  { table }: Merged,
  databases: readonly VisibleDatabase[],
  recorded: readonly RecordedPackage[],
): InstalledPackages {
  const texts = databases.map(({ node, bytes }) => ({ node, path: table.path(node), bytes }));
  const list = recorded.map((one): InstalledPackage => ({ ...one, isWanted: true }));
  const owners = new OwnerTable(table);
  const byName = new Map(
    recorded.flatMap(({ ecosystem, name }, index) => (ecosystem === 'apt' ? [[name, index]] : [])),
  );
  recorded.forEach(({ listFiles }, index) => {
    for (const path of listFiles?.() ?? []) owners.add(path, index);
  });
  for (const { node, path, bytes } of texts) {
    const name = nameOfList(path);
    const index = name === undefined ? undefined : byName.get(name);
    if (index !== undefined) for (const file of listLines(bytes, path)) owners.add(file, index);
    else if (path.endsWith('.dist-info/RECORD'))
      addPythonPackage(table.parent(node), bytes, { table, owners, list });
  }
  for (const [name, path] of GENERATED) {
    const index = byName.get(name);
    if (index !== undefined) owners.addGenerated(path, index);
  }
  return {
    list: markUnwanted(list, recorded, texts),
    ownerOf: (node) => owners.find(node, byName),
  };
}

/** Files that package scripts write on installation: a file, or a folder with its contents. */
const GENERATED = [
  ['ca-certificates', '/etc/ssl/certs/ca-certificates.crt'],
  ['ca-certificates-java', '/etc/ssl/certs/java'],
  ['fontconfig', '/var/cache/fontconfig'],
  ['man-db', '/var/cache/man'],
  ['shared-mime-info', '/usr/share/mime'],
] as const;

/** `libc6` of `/var/lib/dpkg/info/libc6:amd64.list`. */
function nameOfList(path: string): string | undefined {
  const [, list, sums] = LIST.exec(path) ?? [];
  const file = list ?? sums;
  return file === undefined ? undefined : cutArchitecture(file);
}

const LIST = new RegExp(`^/(?:${DPKG_INFO}/(.*)\\.list|${DPKG_STATUS_FOLDER}/(.*)\\.md5sums)$`);

/** A list has a path per line; a file of sums has the sum before it. */
const listLines = (bytes: Uint8Array, path: string): string[] => {
  const lines = decoder.decode(bytes).split('\n');
  return path.endsWith('.list') ? lines : lines.map((line) => line.slice(line.indexOf('  ') + 2));
};

interface PythonTarget {
  readonly table: PathTable;
  readonly owners: OwnerTable;
  readonly list: InstalledPackage[];
}

/** Paths of a `RECORD` start from the folder that has the package's `.dist-info`. */
function addPythonPackage(
  record: number,
  bytes: Uint8Array,
  { table, owners, list }: PythonTarget,
): void {
  const [name = ''] = decodeName(table.name(record)).split('-');
  const folder = table.parent(record);
  const index = list.length;
  const none = { section: '', needs: [], recommends: [], provides: [] };
  list.push({ ecosystem: 'python', name, ...none, isWanted: true, folder });
  for (const line of decoder.decode(bytes).split('\n')) {
    const path = line.startsWith('"') ? line.slice(1).split('"', 1)[0] : line.split(',', 1)[0];
    if (path) owners.add(path, index, folder);
  }
}

/**
 * Packages that only other packages need, according to apt's marks or apk's list of requested
 * packages.
 */
function markUnwanted(
  list: readonly InstalledPackage[],
  recorded: readonly RecordedPackage[],
  texts: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): InstalledPackage[] {
  const readText = (path: string): string | undefined => {
    const found = texts.find((one) => one.path === `/${path}`);
    return found && decoder.decode(found.bytes);
  };
  const auto = readAutoInstalled(readText(APT_STATES) ?? '');
  const world = readText(APK_WORLD);
  const asked =
    world === undefined ? undefined : new Set(parseApkRelations(world.replaceAll('\n', ' ')));
  return list.map((one, index) => {
    const isAuto =
      one.ecosystem === 'apt'
        ? auto.has(one.name)
        : one.ecosystem === 'apk' && asked !== undefined && !asked.has(one.name);
    return isAuto && recorded[index]?.isEssential !== true ? { ...one, isWanted: false } : one;
  });
}

function readAutoInstalled(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  let name = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('Package: ')) name = line.slice('Package: '.length);
    else if (line === 'Auto-Installed: 1') names.add(name);
  }
  return names;
}
