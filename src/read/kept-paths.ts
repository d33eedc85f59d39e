import {
  APK_WORLD,
  APT_STATES,
  DPKG_INFO,
  DPKG_STATUS_FOLDER,
  PROJECT_FILES,
  SYSTEM_DATABASES,
} from '../model/ecosystems.ts';
import { groupBy } from '../model/group-by.ts';
import { INSTALL_FILES } from '../model/installs.ts';
import { PRIVATE_PATHS } from '../model/private-paths.ts';

const encoder = new TextEncoder();
const getLast = (bytes: Uint8Array): number | undefined => bytes.at(-1);

/**
 * The databases of apt, apk and rpm: a file, or in distroless images a folder with a file per
 * package.
 */
const PATHS = SYSTEM_DATABASES.map((path) => encoder.encode(path));
const FOLDER = encoder.encode(`${DPKG_STATUS_FOLDER}/`);

/** Records of which files a package has, and which packages were requested. */
const OWNERS = [APT_STATES, APK_WORLD].map((path) => encoder.encode(path));
const OWNER_FOLDERS = [
  { folder: encoder.encode(`${DPKG_INFO}/`), ending: encoder.encode('.list') },
  { folder: FOLDER, ending: encoder.encode('.md5sums') },
];

/** Records of npm, yarn 1 and later yarns in a `node_modules`, in any folder. */
const ENDINGS = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml'].map((name) =>
  encoder.encode(`node_modules/${name}`),
);
/** The files of an installed Python package: `six-1.16.0.dist-info/RECORD`. */
const PYTHON_RECORD = encoder.encode('.dist-info/RECORD');

/** Manifests and lock files of projects, and the records of pnpm and composer. */
const PROJECT_ENDINGS = PROJECT_FILES.map((path) => encoder.encode(path));
/** By last byte. */
const PROJECTS = groupBy(PROJECT_ENDINGS, getLast);
/** The dependencies of an installed Python package: `six-1.16.0.dist-info/METADATA`. */
const PYTHON_METADATA = encoder.encode('.dist-info/METADATA');
/** Folders of installed packages, whose own manifests don't matter. */
const PACKAGE_FOLDERS = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor)\//;
const OWN_RECORDS =
  /(?:^|\/)(?:node_modules\/\.pnpm\/lock\.yaml|vendor\/composer\/installed\.json)$/;

/** Longer paths are ignored. */
export const MOST_BYTES = 1024;

/**
 * By kind: how many bytes all bodies of an image may have, and as how many each counts at least,
 * which limits their number to a few thousand.
 */
export const KEPT = {
  /** Databases of apt, apk or rpm, a few per image. */
  system: { all: 64 * 2 ** 20, least: 16 * 2 ** 10 },
  /** Of a `node_modules` or a Python package, any number. */
  modules: { all: 64 * 2 ** 20, least: 16 * 2 ** 10 },
  /** The files of an apt package, and which packages were requested. */
  owners: { all: 64 * 2 ** 20, least: 16 * 2 ** 10 },
  /** The dependencies of a project or a Python package. */
  projects: { all: 64 * 2 ** 20, least: 16 * 2 ** 10 },
  /** Other manifests and lock files. */
  installs: { all: 16 * 2 ** 20, least: 2 ** 12 },
  /** Files that may contain a secret. */
  private: { all: 4 * 2 ** 20, least: 2 ** 11 },
  /** The first bytes of an executable, including scripts. */
  program: { all: 2 ** 21, least: 2 ** 12 },
  /** The first bytes of a library or of data. */
  large: { all: 2 ** 22, least: 2 ** 12 },
} as const;

export interface KeptPath {
  readonly kind: keyof typeof KEPT;
  /** Image path without `..`: `var/lib/dpkg/status`, `app/node_modules/.package-lock.json`, … */
  readonly path: string;
}

interface PrivateEnding {
  readonly bytes: Uint8Array;
  /** The bytes are the whole path, or the end of its last name; otherwise its last names. */
  readonly isWhole: boolean;
  readonly isSuffix: boolean;
}

/** By last byte: where files may contain a secret. */
const PRIVATE_ENDINGS = groupBy(
  Object.values(PRIVATE_PATHS).flatMap(({ paths }) =>
    paths.map(
      (path): PrivateEnding => ({
        bytes: encoder.encode(path.replace(/^[/*]/, '')),
        isWhole: path.startsWith('/'),
        isSuffix: path.startsWith('*'),
      }),
    ),
  ),
  ({ bytes }) => getLast(bytes),
);

/** By last byte: the inputs of package managers, except `PROJECT_FILES`. */
const INSTALL_ENDINGS = groupBy(
  INSTALL_FILES.filter((path) => !PROJECT_FILES.includes(path)).map((path) => encoder.encode(path)),
  getLast,
);
/** Folders of downloaded packages, each with its own manifest. */
const DOWNLOADS = /(?:^|\/)(?:pkg\/mod|registry|\.m2|\.gradle|git\/checkouts)\//;

/** The last two bytes, which all paths and suffixes have, as one number. */
const readLastPair = (text: Uint8Array, end: number): number =>
  ((text[end - 2] as number) << 8) | (text[end - 1] as number);

/** By last two bytes: 1 if any path or suffix above ends with them. */
const LAST_PAIRS = new Uint8Array(1 << 16);
for (const bytes of [
  ...[...PATHS, ...OWNERS, ...OWNER_FOLDERS.map(({ ending }) => ending)],
  ...[...ENDINGS, PYTHON_RECORD, PYTHON_METADATA, ...PROJECT_ENDINGS],
  ...[...PRIVATE_ENDINGS.values()].flat().map((ending) => ending.bytes),
  ...[...INSTALL_ENDINGS.values()].flat(),
])
  LAST_PAIRS[readLastPair(bytes, bytes.length)] = 1;

/**
 * Recognizes a file whose content is evidence: a package database, or a file that may hold a
 * secret. Called for every entry; the last two bytes rule out most names.
 * @param text contains the name as in the tar (with or without `./` or `/`) from `start` to `end`
 */
export function recognizeKeptPath(
  text: Uint8Array,
  start = 0,
  end = text.length,
): KeptPath | undefined {
  const from = start + measurePrefix(text, start);
  if (isInFolder(text, from, end)) return { kind: 'system', path: toPath(text, from, end) };
  if (LAST_PAIRS[readLastPair(text, end)] !== 1) return undefined;
  const kind = recognizeKind(text, from, end);
  return kind && { kind, path: toPath(text, from, end) };
}

function recognizeKind(text: Uint8Array, from: number, end: number): KeptPath['kind'] | undefined {
  if (isModules(text, from, end)) return 'modules';
  if (isProject(text, from, end)) return 'projects';
  if (isWhole(text, from, end, PATHS)) return 'system';
  if (isOwnerList(text, from, end)) return 'owners';
  if (isPrivate(text, from, end)) return 'private';
  return isInstall(text, from, end) ? 'installs' : undefined;
}

function isInstall(text: Uint8Array, from: number, end: number): boolean {
  const endings = INSTALL_ENDINGS.get(text[end - 1]);
  if (!endings?.some((ending) => isNamed(text, from, end, ending))) return false;
  if (end - from > MOST_BYTES) return false;
  const path = toPath(text, from, end);
  return !PACKAGE_FOLDERS.test(path) && !DOWNLOADS.test(path) && !leadsUp(path);
}

function isOwnerList(text: Uint8Array, from: number, end: number): boolean {
  if (isWhole(text, from, end, OWNERS)) return true;
  return OWNER_FOLDERS.some(({ folder, ending }) => {
    const name = from + folder.length;
    return (
      end - ending.length > name &&
      endsWith(text, end, ending) &&
      endsWith(text, name, folder) &&
      !toPath(text, name, end).includes('/')
    );
  });
}

const DOT = 0x2e;
const SLASH = 0x2f;

export function measurePrefix(text: Uint8Array, start: number): number {
  if (text[start] === SLASH) return 1;
  return text[start] === DOT && text[start + 1] === SLASH ? 2 : 0;
}

function isProject(text: Uint8Array, from: number, end: number): boolean {
  if (end - from > MOST_BYTES) return false;
  const isMetadata = end - from > PYTHON_METADATA.length && endsWith(text, end, PYTHON_METADATA);
  const endings = PROJECTS.get(text[end - 1]) ?? [];
  if (!isMetadata && !endings.some((ending) => isNamed(text, from, end, ending))) return false;
  const path = toPath(text, from, end);
  const isOther = !isMetadata && PACKAGE_FOLDERS.test(path) && !OWN_RECORDS.test(path);
  return !isOther && !leadsUp(path);
}

/** Whether a path is these names or ends with them. */
export function isNamed(text: Uint8Array, from: number, end: number, names: Uint8Array): boolean {
  const at = end - names.length;
  return at >= from && endsWith(text, end, names) && (at === from || text[at - 1] === SLASH);
}

function isModules(text: Uint8Array, from: number, end: number): boolean {
  const isRecord =
    endsWith(text, end, PYTHON_RECORD) ||
    ENDINGS.some((ending) => isNamed(text, from, end, ending));
  return isRecord && end - from <= MOST_BYTES && !leadsUp(toPath(text, from, end));
}

function isPrivate(text: Uint8Array, from: number, end: number): boolean {
  for (const { bytes, isWhole, isSuffix } of PRIVATE_ENDINGS.get(text[end - 1]) ?? []) {
    const at = end - bytes.length;
    if (at < from || !endsWith(text, end, bytes)) continue;
    if (at !== from && (isWhole || !(isSuffix || text[at - 1] === SLASH))) continue;
    return end - from <= MOST_BYTES && !leadsUp(toPath(text, from, end));
  }
  return false;
}

function isWhole(
  text: Uint8Array,
  from: number,
  end: number,
  paths: readonly Uint8Array[],
): boolean {
  for (const path of paths)
    if (end - from === path.length && endsWith(text, end, path)) return true;
  return false;
}

function isInFolder(text: Uint8Array, from: number, end: number): boolean {
  const name = from + FOLDER.length;
  return (
    end > name &&
    text[name - 1] === SLASH &&
    endsWith(text, name, FOLDER) &&
    isPlain(toPath(text, name, end))
  );
}

/** Compares from the end, where names differ most. */
function endsWith(text: Uint8Array, end: number, bytes: Uint8Array): boolean {
  for (let i = bytes.length - 1, at = end - 1; i >= 0; i--, at--)
    if (text[at] !== bytes[i]) return false;
  return true;
}

export const toPath = (text: Uint8Array, from: number, end: number): string =>
  Buffer.from(text.buffer, text.byteOffset + from, end - from).toString();

export const leadsUp = (path: string): boolean => path.split('/').includes('..');

/** A package's name; excludes `NAME.md5sums` files and names that lead elsewhere. */
const isPlain = (name: string): boolean => /^[a-z0-9][a-z0-9+.-]*(?<!\.md5sums)$/.test(name);
