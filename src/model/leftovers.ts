/** Files that tools leave behind and that are not needed once the tool has run. */
export interface Leftover {
  /** The name a person knows: `npm cache`. */
  readonly what: string;
  /**
   * Folders: from the root if they start with a slash, otherwise the end of a path; `*` is any one
   * name. A folder with `holds` counts only if it contains one of these.
   */
  readonly signs: readonly (
    | string
    | { readonly path: string; readonly holds: readonly string[] }
  )[];
}

/**
 * By tool: the folders that it fills for its own use. None of them contains files that programs run
 * from.
 */
export const LEFTOVERS = {
  apt: { what: 'apt lists and archives', signs: ['/var/lib/apt/lists', '/var/cache/apt'] },
  apk: { what: 'apk index and archives', signs: ['/var/cache/apk', '/etc/apk/cache'] },
  dnf: { what: 'dnf metadata', signs: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/tdnf'] },
  yum: { what: 'yum metadata', signs: ['/var/cache/yum'] },
  zypper: { what: 'zypper metadata', signs: ['/var/cache/zypp'] },
  pacman: { what: 'pacman archives', signs: ['/var/cache/pacman/pkg', '/var/lib/pacman/sync'] },
  npm: {
    what: 'npm cache',
    signs: ['.npm/_cacache', '.npm/_logs', { path: '_cacache', holds: ['content-v2', 'index-v5'] }],
  },
  'node-gyp': { what: 'node-gyp headers', signs: ['.cache/node-gyp'] },
  yarn: { what: 'yarn cache', signs: ['.cache/yarn'] },
  pnpm: {
    what: 'pnpm store',
    signs: ['.local/share/pnpm/store', '.pnpm-store', '/pnpm/store', '.cache/pnpm'],
  },
  bun: { what: 'bun cache', signs: ['.bun/install/cache'] },
  pip: { what: 'pip cache', signs: ['.cache/pip'] },
  uv: { what: 'uv cache', signs: ['.cache/uv'] },
  poetry: { what: 'Poetry cache', signs: ['.cache/pypoetry/cache', '.cache/pypoetry/artifacts'] },
  conda: { what: 'conda package cache', signs: [{ path: 'pkgs', holds: ['urls.txt'] }] },
  go: {
    what: 'Go caches',
    signs: ['.cache/go-build', { path: 'pkg/mod/cache', holds: ['download', 'vcs'] }],
  },
  cargo: {
    what: 'cargo registry',
    signs: [
      '.cargo/registry',
      '.cargo/git',
      '/usr/local/cargo/registry',
      '/usr/local/cargo/git',
      '/cargo/registry',
      '/cargo/git',
    ],
  },
  maven: { what: 'Maven repository', signs: ['.m2/repository'] },
  gradle: { what: 'Gradle caches', signs: ['.gradle/caches'] },
  composer: { what: 'Composer cache', signs: ['.composer/cache', '.cache/composer'] },
  bundler: {
    what: 'gems already installed',
    signs: ['/usr/local/bundle/cache', 'bundle/ruby/*/cache', '.bundle/cache'],
  },
  'python-tools': {
    what: 'caches of Python tools',
    signs: ['.mypy_cache', '.pytest_cache', '.ruff_cache', '.tox', '.nox'],
  },
  'node-tools': {
    what: 'caches of Node.js tools',
    signs: [
      'node_modules/.cache',
      'node_modules/.vite',
      '.next/cache',
      '.angular/cache',
      '.nx/cache',
      '.parcel-cache',
      { path: '.turbo', holds: ['cache', 'daemon'] },
    ],
  },
  nuget: {
    what: 'NuGet downloads',
    signs: ['.local/share/NuGet/http-cache', '.local/share/NuGet/v3-cache'],
  },
} as const satisfies Readonly<Record<string, Leftover>>;

const NAMES = Object.values<Leftover>(LEFTOVERS).flatMap(({ what, signs }) =>
  signs.map((sign) => ({ what, path: toExpression(sign) })),
);

/** Matches the folder of a sign and everything below it. */
function toExpression(sign: Leftover['signs'][number]): RegExp {
  const { path, holds } = typeof sign === 'string' ? { path: sign, holds: undefined } : sign;
  const names = path.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  const below = holds === undefined ? '' : `/(?:${holds.join('|').replaceAll('.', '\\.')})`;
  return new RegExp(`${path.startsWith('/') ? '^' : '(?:^|/)'}${names}${below}(?:/|$)`);
}

/** The name of a tool's leftovers at a path, e.g. `npm cache`, if the path alone shows it. */
export const nameLeftover = (path: string): string | undefined =>
  NAMES.find((one) => one.path.test(path))?.what;
