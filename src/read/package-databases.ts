import { SYSTEM_DATABASES } from '../model/ecosystems.ts';

const encoder = new TextEncoder();

/**
 * Where apt, apk and rpm say what is installed: a file, or in images without a shell a folder with a file for each package.
 */
const PATHS = SYSTEM_DATABASES.map((path) => encoder.encode(path));
const FOLDER = encoder.encode('var/lib/dpkg/status.d/');

/** Where npm, yarn 1 and later yarns say what they put into a `node_modules`, in any folder. */
const ENDINGS = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml'].map((name) =>
  encoder.encode(`node_modules/${name}`),
);

/** By byte: 1 where a path or an ending ends with it. */
const LAST_BYTES = new Uint8Array(256);
for (const bytes of [...PATHS, ...ENDINGS]) LAST_BYTES[bytes.at(-1) as number] = 1;

/** More of a path to a `node_modules` is none. */
const MOST_BYTES = 1024;

export interface PackageDatabase {
  /** `system`: of apt, apk or rpm, few in an image; `modules`: of a `node_modules`, any number. */
  readonly kind: 'system' | 'modules';
  /** In the image: `var/lib/dpkg/status`, `app/node_modules/.package-lock.json`, …: no part of it is `..`. */
  readonly path: string;
}

/**
 * The package database that an entry is, if it is one. Asked for every entry: most names tell by their last byte.
 * @param text holds the name as in the tar, so with `./` or `/` before it or not, from `start` up to `end`
 */
export function packageDatabase(
  text: Uint8Array,
  start = 0,
  end = text.length,
): PackageDatabase | undefined {
  const from = start + prefixBytes(text, start);
  const isKnownEnd = LAST_BYTES[text[end - 1] as number] === 1;
  if (isKnownEnd && isModules(text, from, end))
    return { kind: 'modules', path: pathOf(text, from, end) };
  const isSystem = (isKnownEnd && isWhole(text, from, end)) || isInFolder(text, from, end);
  return isSystem ? { kind: 'system', path: pathOf(text, from, end) } : undefined;
}

const DOT = 0x2e;
const SLASH = 0x2f;

function prefixBytes(text: Uint8Array, start: number): number {
  if (text[start] === SLASH) return 1;
  return text[start] === DOT && text[start + 1] === SLASH ? 2 : 0;
}

function isModules(text: Uint8Array, from: number, end: number): boolean {
  for (const ending of ENDINGS) {
    const at = end - ending.length;
    if (at < from || !endsWith(text, end, ending)) continue;
    return (
      (at === from || text[at - 1] === SLASH) &&
      end - from <= MOST_BYTES &&
      !leadsUp(pathOf(text, from, end))
    );
  }
  return false;
}

function isWhole(text: Uint8Array, from: number, end: number): boolean {
  for (const path of PATHS)
    if (end - from === path.length && endsWith(text, end, path)) return true;
  return false;
}

function isInFolder(text: Uint8Array, from: number, end: number): boolean {
  const name = from + FOLDER.length;
  return (
    end > name &&
    text[name - 1] === SLASH &&
    endsWith(text, name, FOLDER) &&
    isPlain(pathOf(text, name, end))
  );
}

/** From the end, where names differ most. */
function endsWith(text: Uint8Array, end: number, bytes: Uint8Array): boolean {
  for (let i = bytes.length - 1, at = end - 1; i >= 0; i--, at--)
    if (text[at] !== bytes[i]) return false;
  return true;
}

const pathOf = (text: Uint8Array, from: number, end: number): string =>
  Buffer.from(text.buffer, text.byteOffset + from, end - from).toString();

const leadsUp = (path: string): boolean => path.split('/').includes('..');

/** A package's name: not `NAME.md5sums`, which lies beside it, and nothing that leads elsewhere. */
const isPlain = (name: string): boolean => /^[a-z0-9][a-z0-9+.-]*(?<!\.md5sums)$/.test(name);
