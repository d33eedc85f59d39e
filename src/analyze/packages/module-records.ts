import { type JsonWalk, walkJson } from './json-walk.ts';
import { splitLines } from './lines.ts';

/** A package that a package manager installed below `node_modules`. */
export interface RecordedModule {
  /** Relative to the folder that contains `node_modules`. */
  readonly path: string;
  readonly version: string;
  /** Whether the package manager recorded it as needed for development only. */
  readonly isDevelopment: boolean;
}

/**
 * Parsers of the records that npm, yarn 1 and later yarns write into `node_modules`, by file name.
 * Unreadable records are ignored.
 */
export const MODULE_RECORDS: ReadonlyMap<string, (bytes: Uint8Array) => RecordedModule[]> = new Map(
  [
    ['.package-lock.json', parseNpmRecord],
    ['.yarn-integrity', parseYarnIntegrity],
    ['.yarn-state.yml', parseYarnState],
  ],
);

/**
 * npm marks with `"dev": true` what only development dependencies need.
 * Source: npm documentation, package-lock.json, "Hidden Lockfiles" and "packages".
 */
function parseNpmRecord(bytes: Uint8Array): RecordedModule[] {
  return collectRecords(bytes, (json, note) =>
    json.visitMembers((key) => {
      if (key !== 'packages') return json.skip();
      json.visitMembers((path) => {
        let version: string | undefined;
        let isDevelopment = false;
        json.visitMembers((field) => {
          if (field === 'version') version = json.takeText();
          else if (field === 'dev') isDevelopment = json.takeFlag();
          else json.skip();
        });
        note(path, version, isDevelopment);
      });
    }),
  );
}

/**
 * yarn 1 records the origin of every version range, and puts a package with a single version
 * directly into `node_modules`. Several versions of a name are ambiguous, so they are ignored.
 * Source: yarn 1, src/integrity-checker.js.
 */
function parseYarnIntegrity(bytes: Uint8Array): RecordedModule[] {
  return collectRecords(bytes, (json, note) =>
    json.visitMembers((key) => {
      if (key !== 'lockfileEntries') return json.skip();
      json.visitMembers((range) =>
        note(`node_modules/${parseRangeName(range)}`, parseArchiveVersion(json.takeText())),
      );
    }),
  );
}

/** `@babel/core@^7.0.0` is `@babel/core`. */
const parseRangeName = (range: string): string =>
  range.slice(0, Math.max(0, range.indexOf('@', 1)));

/** Returns `7.22.5` for `https://registry.yarnpkg.com/@babel/core/-/core-7.22.5.tgz#5d3f…`. */
function parseArchiveVersion(url: string | undefined): string | undefined {
  const [folder, file, ...more] = (url ?? '').split('#', 1).join().split('/-/');
  const start = `${folder?.slice(folder.lastIndexOf('/') + 1)}-`;
  const name = file?.slice(file.lastIndexOf('/') + 1) ?? '';
  const isUsual = more.length === 0 && name.startsWith(start) && name.endsWith('.tgz');
  return isUsual ? name.slice(start.length, -'.tgz'.length) : undefined;
}

/**
 * Parses YAML of one shape: `"lodash@npm:4.17.21":`, then `  locations:`, then
 * `    - "node_modules/lodash"`.
 * Source: yarn, plugin-nm, NodeModulesLinker.ts (writeInstallState).
 */
function parseYarnState(bytes: Uint8Array): RecordedModule[] {
  const found: RecordedModule[] = [];
  let version: string | undefined;
  let isLocations = false;
  for (const line of splitLines(bytes)) {
    if (line.startsWith(ITEM)) {
      if (isLocations) add(found, line.slice(ITEM.length, -1), version);
    } else if (line.startsWith('  ')) isLocations = line === '  locations:';
    else version = LOCATOR_VERSION.exec(line)?.[1];
  }
  return found;
}

const ITEM = '    - "';
/** `react-dom@virtual:4f…#npm:18.2.0`, `typescript@patch:typescript@npm%3A5.0.4#…`. */
const LOCATOR_VERSION = /(?:[@#]npm(?::|%3A)|::version=)(\d[\w.+-]*)/;

type Note = (path: string, version: string | undefined, isDevelopment?: boolean) => void;

/** @returns nothing if it is not complete JSON */
function collectRecords(
  bytes: Uint8Array,
  walk: (json: JsonWalk, note: Note) => void,
): RecordedModule[] {
  const found: RecordedModule[] = [];
  const isRead = walkJson(bytes, (json) => {
    walk(json, (path, version, isDevelopment) => add(found, path, version, isDevelopment));
    return true;
  });
  return isRead ? found : [];
}

/** A semver version of reasonable length. */
const VERSION = /^\d[0-9A-Za-z.+-]{0,99}$/;

/** More than any installation has. */
const MOST_PACKAGES = 100_000;

function add(
  found: RecordedModule[],
  path: string,
  version: string | undefined,
  isDevelopment = false,
): void {
  if (version === undefined || !VERSION.test(version) || !isPackage(path)) return;
  if (found.length < MOST_PACKAGES) found.push({ path, version, isDevelopment });
}

/**
 * Accepts `node_modules/NAME` and `node_modules/@GROUP/NAME` anywhere, but not a workspace's
 * folder.
 */
function isPackage(path: string): boolean {
  const parts = path.split('/');
  const [group = '', name = ''] = parts.slice(-2);
  const holder = parts.at(group.startsWith('@') ? -3 : -2);
  const isInside = !parts.includes('..') && name !== '';
  return holder === 'node_modules' && isInside && !name.startsWith('@');
}
