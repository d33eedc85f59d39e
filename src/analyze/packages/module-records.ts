import { JsonWalk, LONGEST_BYTES } from './json-walk.ts';

/** Where a package lies, from the folder that holds `node_modules`, and its version. */
export interface RecordedVersion {
  readonly path: string;
  readonly version: string;
}

/** By the name of what npm, yarn 1 and later yarns leave in `node_modules`: how to read it. What cannot be read tells nothing. */
export const MODULE_RECORDS: ReadonlyMap<string, (bytes: Uint8Array) => RecordedVersion[]> =
  new Map([
    ['.package-lock.json', parseNpmRecord],
    ['.yarn-integrity', parseYarnIntegrity],
    ['.yarn-state.yml', parseYarnState],
  ]);

/** Source: npm documentation, package-lock.json, "Hidden Lockfiles" and "packages". */
function parseNpmRecord(bytes: Uint8Array): RecordedVersion[] {
  return walked(bytes, (json, note) =>
    json.members((key) => {
      if (key !== 'packages') return json.skip();
      json.members((path) => {
        let version: string | undefined;
        json.members((field) => {
          if (field === 'version') version = json.text();
          else json.skip();
        });
        note(path, version);
      });
    }),
  );
}

/**
 * yarn 1 notes for every range of versions where it came from, and puts a package of which there is one version right
 * into `node_modules`. Versions of one name that differ contradict each other there, so they tell nothing.
 * Source: yarn 1, src/integrity-checker.js.
 */
function parseYarnIntegrity(bytes: Uint8Array): RecordedVersion[] {
  return walked(bytes, (json, note) =>
    json.members((key) => {
      if (key !== 'lockfileEntries') return json.skip();
      json.members((range) => note(`node_modules/${nameOf(range)}`, archiveVersion(json.text())));
    }),
  );
}

/** `@babel/core@^7.0.0` is `@babel/core`. */
const nameOf = (range: string): string => range.slice(0, Math.max(0, range.indexOf('@', 1)));

/** `https://registry.yarnpkg.com/@babel/core/-/core-7.22.5.tgz#5d3f…` is `7.22.5`: registries name archives so. */
function archiveVersion(url: string | undefined): string | undefined {
  const [folder, file, ...more] = (url ?? '').split('#', 1).join().split('/-/');
  const start = `${folder?.slice(folder.lastIndexOf('/') + 1)}-`;
  const name = file?.slice(file.lastIndexOf('/') + 1) ?? '';
  const isUsual = more.length === 0 && name.startsWith(start) && name.endsWith('.tgz');
  return isUsual ? name.slice(start.length, -'.tgz'.length) : undefined;
}

/**
 * YAML of one shape: `"lodash@npm:4.17.21":`, below it `  locations:`, below that `    - "node_modules/lodash"`.
 * Source: yarn, plugin-nm, NodeModulesLinker.ts (writeInstallState).
 */
function parseYarnState(bytes: Uint8Array): RecordedVersion[] {
  const found: RecordedVersion[] = [];
  let version: string | undefined;
  let isLocations = false;
  for (const line of linesOf(bytes)) {
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

const NEWLINE = 0x0a;

/** One by one, so that the whole is never a string; what is longer than any path is empty. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    for (end = at; end < text.length && text[end] !== NEWLINE; ) end++;
    yield end - at > LONGEST_BYTES ? '' : text.toString('utf8', at, end);
  }
}

type Note = (path: string, version: string | undefined) => void;

/** @returns nothing where it is no JSON to its end */
function walked(bytes: Uint8Array, walk: (json: JsonWalk, note: Note) => void): RecordedVersion[] {
  const found: RecordedVersion[] = [];
  const json = new JsonWalk(bytes);
  try {
    walk(json, (path, version) => add(found, path, version));
    json.end();
    return found;
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** A version as semver has it, of a length that people read. */
const VERSION = /^\d[0-9A-Za-z.+-]{0,99}$/;

/** No installation has as many. */
const MOST_PACKAGES = 100_000;

function add(found: RecordedVersion[], path: string, version: string | undefined): void {
  if (version === undefined || !VERSION.test(version) || !isPackage(path)) return;
  if (found.length < MOST_PACKAGES) found.push({ path, version });
}

/** `node_modules/NAME` or `node_modules/@GROUP/NAME`, wherever: a workspace's own folder is none. */
function isPackage(path: string): boolean {
  const parts = path.split('/');
  const [group = '', name = ''] = parts.slice(-2);
  const holder = parts.at(group.startsWith('@') ? -3 : -2);
  return holder === 'node_modules' && name !== '' && !name.startsWith('@');
}
