import { APK_WORLD, APT_STATES, DPKG_INFO, DPKG_STATUS_FOLDER } from '../../model/ecosystems.ts';
import { decodeName } from '../../model/entry-name.ts';
import type { InstalledPackage, InstalledPackages } from '../../model/evidence.ts';
import type { Merged } from '../merged.ts';
import { isNamed } from '../name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import { parseApkRelations, type RecordedPackage } from './recorded-package.ts';
import type { VisibleDatabase } from './visible-databases.ts';

const NOBODY = -1;
const encoder = new TextEncoder();
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
  const owners = new Owners(table);
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
const cutArchitecture = (name: string): string => name.split(':', 1)[0] ?? '';

/** A list has a path per line; a file of sums has the sum before it. */
const listLines = (bytes: Uint8Array, path: string): string[] => {
  const lines = decoder.decode(bytes).split('\n');
  return path.endsWith('.list') ? lines : lines.map((line) => line.slice(line.indexOf('  ') + 2));
};

interface PythonTarget {
  readonly table: PathTable;
  readonly owners: Owners;
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
  const asked = world === undefined ? undefined : new Set(parseWorld(world));
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

const parseWorld = (text: string): string[] => parseApkRelations(text.split('\n').join(' '));

/** No engine unpacks a longer path. */
const MOST_CHARACTERS = 4096;
const CACHE = encoder.encode('__pycache__');
const INFO = `/${DPKG_INFO}`;

/** By node: the package that lists the path first. */
class Owners {
  readonly #table: PathTable;
  readonly #owner: Int32Array;
  readonly #info: number;
  /** By the topmost node that is in no list. */
  readonly #generated = new Map<number, number>();

  constructor(table: PathTable) {
    this.#table = table;
    this.#owner = new Int32Array(table.count).fill(NOBODY);
    this.#info = this.#findNode(encoder.encode(INFO), ROOT);
  }

  /** Adds a path, from the root unless another folder is given. */
  add(path: string, index: number, from = ROOT): void {
    if (path.length > MOST_CHARACTERS) return;
    const text = encoder.encode(path);
    this.#set(this.#findNode(text, from), index);
    // Either folder can be a link to the other: /lib and /usr/lib have the same files.
    if (from !== ROOT) return;
    if (path.startsWith('/usr/')) this.#set(this.#findNode(text.subarray(4), ROOT), index);
    else this.#set(this.#findNode(text, this.#findNode(USR, ROOT)), index);
  }

  /** Adds a path with everything below it that no package lists. */
  addGenerated(path: string, index: number): void {
    const node = this.#findNode(encoder.encode(path), ROOT);
    if (node > ROOT) this.#generated.set(node, index);
  }

  find(node: number, byName: ReadonlyMap<string, number>): number {
    const owner = this.#owner[node] as number;
    if (owner !== NOBODY) return owner;
    const parent = this.#table.parent(node);
    if (parent === this.#info && parent > ROOT) {
      const file = decodeName(this.#table.name(node));
      return byName.get(cutArchitecture(file.slice(0, file.lastIndexOf('.')))) ?? NOBODY;
    }
    return isNamed(this.#table, parent, CACHE)
      ? this.#findSource(node, this.#table.parent(parent))
      : this.#findGenerated(node);
  }

  #findGenerated(node: number): number {
    if (this.#generated.size === 0) return NOBODY;
    for (let at = node; at !== ROOT; at = this.#table.parent(at)) {
      const index = this.#generated.get(at);
      if (index !== undefined) return index;
    }
    return NOBODY;
  }

  #set(node: number, index: number): void {
    if (node > ROOT && this.#owner[node] === NOBODY) this.#owner[node] = index;
  }

  /** `__pycache__/six.cpython-311.pyc` belongs to the package that has `six.py`. */
  #findSource(node: number, folder: number): number {
    const name = this.#table.name(node);
    const dot = name.indexOf(0x2e);
    if (dot < 0) return NOBODY;
    const source = encoder.encode('.py');
    const text = new Uint8Array(dot + source.length);
    text.set(name.subarray(0, dot));
    text.set(source, dot);
    const found = this.#table.find(folder, text, 0, text.length);
    return found < 0 ? NOBODY : (this.#owner[found] as number);
  }

  #findNode(text: Uint8Array, from: number): number {
    let node = from;
    for (let start = 0; start < text.length && node >= 0; ) {
      const slash = text.indexOf(SLASH, start);
      const end = slash < 0 ? text.length : slash;
      node = this.#step(node, text, start, end);
      start = end + 1;
    }
    return node;
  }

  #step(node: number, text: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length === 0 || (length === 1 && text[start] === DOT)) return node;
    const isUp = length === 2 && text[start] === DOT && text[start + 1] === DOT;
    return isUp ? this.#table.parent(node) : this.#table.find(node, text, start, end);
  }
}

const USR = encoder.encode('usr');
const SLASH = 0x2f;
const DOT = 0x2e;
