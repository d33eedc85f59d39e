/** Files that tools leave behind and that are not needed once the tool has run. */
export interface Leftover {
  /** The name a person knows: `npm cache`. */
  readonly what: string;
  readonly signs: readonly FolderSign[];
}

/**
 * A folder: from the root if it starts with a slash, otherwise the end of a path; `*` is any one
 * name. With `holds`, it counts only if it contains one of these.
 */
export interface FolderSign {
  readonly path: string;
  readonly holds?: readonly string[];
}

/** @param paths folders, separated by white space */
const split = (paths: string): FolderSign[] => paths.split(/\s+/).map((path) => ({ path }));

/**
 * By tool: the folders that it fills for its own use. None of them contains files that programs run
 * from.
 */
export const LEFTOVERS = {
  apt: { what: 'apt lists and archives', signs: split('/var/lib/apt/lists /var/cache/apt') },
  apk: { what: 'apk index and archives', signs: split('/var/cache/apk /etc/apk/cache') },
  dnf: { what: 'dnf metadata', signs: split('/var/cache/dnf /var/cache/libdnf5 /var/cache/tdnf') },
  yum: { what: 'yum metadata', signs: split('/var/cache/yum') },
  zypper: { what: 'zypper metadata', signs: split('/var/cache/zypp') },
  pacman: { what: 'pacman archives', signs: split('/var/cache/pacman/pkg /var/lib/pacman/sync') },
  npm: {
    what: 'npm cache',
    signs: [
      ...split('.npm/_cacache .npm/_logs'),
      { path: '_cacache', holds: ['content-v2', 'index-v5'] },
    ],
  },
  'node-gyp': { what: 'node-gyp headers', signs: split('.cache/node-gyp') },
  yarn: { what: 'yarn cache', signs: split('.cache/yarn') },
  pnpm: {
    what: 'pnpm store',
    signs: split('.local/share/pnpm/store .pnpm-store /pnpm/store .cache/pnpm'),
  },
  bun: { what: 'bun cache', signs: split('.bun/install/cache') },
  pip: { what: 'pip cache', signs: split('.cache/pip') },
  uv: { what: 'uv cache', signs: split('.cache/uv') },
  poetry: { what: 'Poetry cache', signs: split('.cache/pypoetry/cache .cache/pypoetry/artifacts') },
  conda: { what: 'conda package cache', signs: [{ path: 'pkgs', holds: ['urls.txt'] }] },
  go: {
    what: 'Go caches',
    signs: [...split('.cache/go-build'), { path: 'pkg/mod/cache', holds: ['download', 'vcs'] }],
  },
  cargo: {
    what: 'cargo registry',
    signs: split(`.cargo/registry .cargo/git /usr/local/cargo/registry /usr/local/cargo/git
      /cargo/registry /cargo/git`),
  },
  maven: { what: 'Maven repository', signs: split('.m2/repository') },
  gradle: { what: 'Gradle caches', signs: split('.gradle/caches') },
  composer: { what: 'Composer cache', signs: split('.composer/cache .cache/composer') },
  bundler: {
    what: 'gems already installed',
    signs: split('/usr/local/bundle/cache bundle/ruby/*/cache .bundle/cache'),
  },
  'python-tools': {
    what: 'caches of Python tools',
    signs: split('.mypy_cache .pytest_cache .ruff_cache .tox .nox'),
  },
  'node-tools': {
    what: 'caches of Node.js tools',
    signs: [
      ...split(`node_modules/.cache node_modules/.vite .next/cache .angular/cache .nx/cache
      .parcel-cache`),
      { path: '.turbo', holds: ['cache', 'daemon'] },
    ],
  },
  nuget: {
    what: 'NuGet downloads',
    signs: split('.local/share/NuGet/http-cache .local/share/NuGet/v3-cache'),
  },
} as const satisfies Readonly<Record<string, Leftover>>;

const NAMES = Object.values<Leftover>(LEFTOVERS).flatMap(({ what, signs }) =>
  signs.map((sign) => ({ what, path: toExpression(sign) })),
);

/** Matches the folder of a sign and everything below it. */
function toExpression({ path, holds }: FolderSign): RegExp {
  const names = path.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  const below = holds === undefined ? '' : `/(?:${holds.join('|').replaceAll('.', '\\.')})`;
  return new RegExp(`${path.startsWith('/') ? '^' : '(?:^|/)'}${names}${below}(?:/|$)`);
}

/** The name of a tool's leftovers at a path, e.g. `npm cache`, if the path alone shows it. */
export const nameLeftover = (path: string): string | undefined =>
  NAMES.find((one) => one.path.test(path))?.what;
