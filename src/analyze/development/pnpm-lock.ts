import { DependencyGraph, type IsDevelopment } from './graph.ts';
import { readIndented } from './indented.ts';

/**
 * Parses pnpm's record of what it installed, `node_modules/.pnpm/lock.yaml`, versions 5 to 9.
 * @returns `undefined` if it is incomplete, or lists no development dependencies
 */
export function parsePnpmLock(bytes: Uint8Array): IsDevelopment | undefined {
  const reader = new PnpmReader();
  for (const { indent, key, value } of readIndented(bytes)) {
    if (indent === 0) reader.openSection(key, value);
    reader.take(indent, key, value);
  }
  return reader.finish();
}

/** Which parts of the lock file lead to a line: `importers`, `.`, `dependencies`, `debug`. */
class PnpmReader {
  readonly #graph = new DependencyGraph(listIds);
  readonly #runtime: string[] = [];
  #hasDevelopment = false;
  #isVersion5 = false;
  #packages = 'packages';
  readonly #open: string[] = [];
  #key = '';
  #needs: string[] = [];

  openSection(key: string, value: string): void {
    this.#close();
    if (key !== 'lockfileVersion') return;
    this.#isVersion5 = value.startsWith('5');
    if (Number.parseInt(value, 10) >= 9) this.#packages = 'snapshots';
  }

  take(indent: number, key: string, value: string): void {
    const depth = indent / 2;
    if (!Number.isInteger(depth) || depth > MOST_DEPTH) return;
    this.#open.length = depth;
    this.#open[depth] = key;
    const [section] = this.#open;
    if (section === this.#packages) this.#takePackage(depth, key, value);
    else this.#takeRoot(section === 'importers' ? depth - 2 : depth, key, value);
  }

  /** @param depth where a list of dependencies is at 0 */
  #takeRoot(depth: number, key: string, value: string): void {
    const kind = this.#open.at(-1 - depth) ?? '';
    const isVersion = depth === 2 && key === 'version';
    if (depth < 1 || !(isVersion || (depth === 1 && value !== ''))) return;
    if (kind === 'devDependencies') this.#hasDevelopment = true;
    if (kind !== 'dependencies' && kind !== 'optionalDependencies') return;
    const name = isVersion ? (this.#open.at(-2) ?? '') : key;
    if (!value.startsWith('link:')) this.#runtime.push(toNeed(name, value));
  }

  #takePackage(depth: number, key: string, value: string): void {
    if (depth === 1) {
      this.#close();
      this.#key = key;
    } else if (depth === 3 && DEPENDENCIES.has(this.#open[2] ?? ''))
      this.#needs.push(toNeed(key, value));
  }

  #close(): void {
    const { name, version } = parseKey(this.#key, this.#isVersion5);
    if (name !== '') this.#graph.add([this.#key], name, version, this.#needs);
    [this.#key, this.#needs] = ['', []];
  }

  finish(): IsDevelopment | undefined {
    this.#close();
    return this.#hasDevelopment ? this.#graph.findDevelopment(this.#runtime) : undefined;
  }
}

const MOST_DEPTH = 8;
const DEPENDENCIES = new Set(['dependencies', 'optionalDependencies']);

const toNeed = (name: string, version: string): string => `${name} ${version}`;

/** A version can be an alias: the key of another package. */
function listIds(need: string): string[] {
  const [name, version = ''] = need.split(' ', 2);
  return [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
}

/**
 * `@types/node@20.1.0(peer@1)`, `/@types/node@20.1.0`, or in version 5 `/@types/node/20.1.0_peer`.
 */
function parseKey(key: string, isVersion5: boolean): { name: string; version: string } {
  const path = key.replace(/^\//, '');
  const at = isVersion5
    ? path.indexOf('/', path.startsWith('@') ? path.indexOf('/') + 1 : 0)
    : path.indexOf('@', 1);
  if (at <= 0) return { name: '', version: '' };
  return { name: path.slice(0, at), version: path.slice(at + 1).split(/[_(]/, 1)[0] ?? '' };
}
