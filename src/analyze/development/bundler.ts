import { splitLines } from '../packages/lines.ts';
import { DependencyGraph, type IsDevelopment } from './graph.ts';
import { isDevelopmentGroup } from './groups.ts';

/**
 * Finds the gems that only groups such as `development` and `test` of a `Gemfile` need.
 * @returns `undefined` if the lock file is incomplete, or no group has gems
 */
export function parseBundle(gemfile: Uint8Array, lock: Uint8Array): IsDevelopment | undefined {
  const development = listDevelopmentGems(gemfile);
  if (development.size === 0) return undefined;
  const { graph, roots } = parseGemfileLock(lock);
  return graph.findDevelopment(roots.filter((name) => !development.has(name)));
}

/**
 * `    rack (3.0.0)` below `GEM`, `GIT` or `PATH` is a gem, followed by its dependencies with more
 * indentation; `  rack (~> 3)` below `DEPENDENCIES` is requested.
 */
function parseGemfileLock(bytes: Uint8Array) {
  const gems = new Map<string, { readonly version: string; readonly needs: string[] }>();
  const roots: string[] = [];
  let needs: string[] = [];
  let isRoots = false;
  for (const line of splitLines(bytes)) {
    if (/^[A-Z]/.test(line)) isRoots = line === 'DEPENDENCIES';
    const [, spaces, name = '', version = ''] = GEM.exec(line) ?? [];
    if (spaces === '  ' && isRoots) roots.push(name);
    else if (spaces === '    ') {
      // A gem for several platforms is listed once for each.
      needs = gems.get(name)?.needs ?? [];
      gems.set(name, { version: cutPlatform(version), needs });
    } else if (spaces === '      ') needs.push(name);
  }
  const graph = new DependencyGraph();
  for (const [name, gem] of gems) graph.add([name], name, gem.version, gem.needs);
  return { graph, roots };
}

/** `1.15.4-x86_64-linux` is version `1.15.4`. */
export const cutPlatform = (version: string): string => version.split('-', 1)[0] ?? '';

const GEM = /^( {2,6})([A-Za-z0-9_.-]+)!?(?: \(([^)]*)\))?/;

/** Gems that a `Gemfile` only lists in development groups; everything else counts as run time. */
function listDevelopmentGems(bytes: Uint8Array): ReadonlySet<string> {
  const development = new Set<string>();
  const runtime = new Set<string>();
  /** For each open block, whether its gems are for development. */
  const blocks: boolean[] = [];
  for (const line of splitLines(bytes)) {
    const code = line.replace(/(?:^|\s)#.*$/, '').trim();
    const isInside = blocks.at(-1) ?? false;
    if (code === 'end') blocks.pop();
    else if (BLOCK.test(code)) blocks.push(isInside || isDevelopmentBlock(code));
    const [, name] = /^gem[\s(]+["']([\w.-]+)["']/.exec(code) ?? [];
    if (name === undefined) continue;
    const [, groups = ''] = /\bgroups?(?::|["']?\s*=>)\s*(.*)$/.exec(code) ?? [];
    (isInside || areForDevelopment(groups) ? development : runtime).add(name);
  }
  for (const name of runtime) development.delete(name);
  return development;
}

const BLOCK = /\bdo(?:\s*\|[^|]*\|)?$|^(?:if|unless|case|begin|def|while)\b/;

const isDevelopmentBlock = (code: string): boolean =>
  code.startsWith('group') && areForDevelopment(code);

/** `group :development, :test do`: whether there are groups, and all are for development. */
function areForDevelopment(code: string): boolean {
  const groups = [...code.matchAll(/(?::|["'])(\w+)|%i\[([\w ]*)\]/g)].flatMap(([, one, more]) =>
    one === undefined ? (more ?? '').split(' ') : [one],
  );
  return groups.length > 0 && groups.every(isDevelopmentGroup);
}
