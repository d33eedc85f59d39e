import type { RuntimeName } from '../../model/runtimes.ts';
import { splitPath, type VisiblePaths } from './visible-paths.ts';

/**
 * By file name: the runtime of an application in the same folder. The first one counts, because
 * applications in PHP or Ruby often have a `package.json` too.
 */
const MANIFESTS: readonly (readonly [names: string, runtime: RuntimeName])[] = [
  ['.runtimeconfig.json .deps.json', 'dotnet'],
  ['composer.lock', 'php'],
  ['Gemfile.lock', 'ruby'],
  ['pom.xml .jar', 'java'],
  ['Cargo.lock', 'rust'],
  ['go.sum go.mod', 'go'],
  ['poetry.lock uv.lock Pipfile.lock requirements.txt', 'python'],
  ['package-lock.json yarn.lock pnpm-lock.yaml package.json', 'node'],
];
const ENDINGS = MANIFESTS.flatMap(([names]) => names.split(' '));

/** Folders of packages and of the system, which don't contain the application. */
const OTHERS =
  /\/(?:node_modules|site-packages|dist-packages|vendor|gems|share|lib|lib64|opt\/yarn[^/]*)\//;
const MOST_DEPTH = 5;
/** The runtime of an application without lock files, by the only program that could run it. */
const SERVERS: readonly (readonly [path: string, runtime: RuntimeName])[] = [
  ['usr/sbin/nginx', 'nginx'],
  ['usr/sbin/php-fpm', 'php'],
  ['usr/local/sbin/php-fpm', 'php'],
];

/** Finds the runtime of an application from the files next to it, shallowest folder first. */
export function findByFiles(paths: VisiblePaths): RuntimeName | undefined {
  const found = paths
    .list(ENDINGS)
    .filter((path) => splitPath(path).length <= MOST_DEPTH && !OTHERS.test(path));
  const depth = Math.min(...found.map((path) => splitPath(path).length));
  const nearest = found.filter((path) => splitPath(path).length === depth);
  const isThere = (name: string): boolean => nearest.some((path) => isFile(path, name));
  const manifest = MANIFESTS.find(([names]) => names.split(' ').some(isThere));
  return manifest?.[1] ?? SERVERS.find(([path]) => paths.find(path) >= 0)?.[1];
}

/** `composer.lock` is a complete name, and `.jar` a suffix. */
const isFile = (path: string, name: string): boolean =>
  path.endsWith(name.startsWith('.') ? name : `/${name}`);

/** Finds the language of a native program from files in its folder and those above. */
export function findSourcesAround(folder: string, paths: VisiblePaths): RuntimeName | undefined {
  const names = splitPath(folder);
  for (let depth = names.length; depth > 0; depth--) {
    const at = names.slice(0, depth).join('/');
    if (paths.find(`${at}/Cargo.toml`) >= 0 || paths.find(`${at}/Cargo.lock`) >= 0) return 'rust';
    if (paths.find(`${at}/go.mod`) >= 0) return 'go';
  }
  return undefined;
}
