const encoder = new TextEncoder();

/**
 * Where apt and apk say what is installed: a file, or in images without a shell a folder with a file for each package.
 */
const PATHS = ['var/lib/dpkg/status', 'lib/apk/db/installed', 'usr/lib/apk/db/installed'].map((path) =>
  encoder.encode(path),
);
const FOLDER = encoder.encode('var/lib/dpkg/status.d/');

/**
 * The path of a package database in the image, where an entry is one.
 * @param name as in the tar, so with `./` or `/` before it or not
 * @returns `var/lib/dpkg/status`, `var/lib/dpkg/status.d/base`, …: no part of it is `..`
 */
export function packageDatabase(name: Uint8Array): string | undefined {
  const start = startOf(name);
  const isOne =
    PATHS.some((path) => name.length - start === path.length && hasAt(name, start, path)) ||
    (hasAt(name, start, FOLDER) && isPlainName(name, start + FOLDER.length));
  return isOne ? Buffer.from(name.subarray(start)).toString('latin1') : undefined;
}

const DOT = 0x2e;
const SLASH = 0x2f;

function startOf(name: Uint8Array): number {
  if (name[0] === SLASH) return 1;
  return name[0] === DOT && name[1] === SLASH ? 2 : 0;
}

function hasAt(name: Uint8Array, start: number, bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (name[start + i] !== bytes[i]) return false;
  return true;
}

/** A package's name: not `NAME.md5sums`, which lies beside it, and nothing that leads elsewhere. */
const isPlainName = (name: Uint8Array, start: number): boolean =>
  /^[a-z0-9][a-z0-9+.-]*(?<!\.md5sums)$/.test(Buffer.from(name.subarray(start)).toString('latin1'));
