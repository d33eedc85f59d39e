/** How a path shows that it belongs to a package. */
export interface Ecosystem {
  readonly name: string;
  /** Folders whose children are packages; `null`: any folder can contain one. */
  readonly folders: readonly string[] | null;
  /** The suffix of a package's name, if any folder can contain one. */
  readonly suffix?: string;
  /** Prefix of children that group packages: `@scope`. */
  readonly groupPrefix?: string;
  /** Whether siblings can be parts of one package: `numpy`, `numpy.libs`, `numpy-2.0.dist-info`. */
  readonly hasParts: boolean;
  /** The package's name from the child's; `null` if the child is not a package. */
  readonly parseName: (child: string) => string | null;
  /** The version in the child's name, or in the name of the folder two levels up, as with pnpm. */
  readonly parseVersion: (child: string, holder: string) => string | null;
}

/** One row per ecosystem. The innermost package on a file's path owns its bytes. */
export const ECOSYSTEMS: readonly Ecosystem[] = [
  {
    name: 'npm',
    folders: ['node_modules'],
    groupPrefix: '@',
    hasParts: false,
    parseName: (child) => (child.startsWith('.') ? null : child),
    parseVersion: (_child, holder) => parsePnpmVersion(holder),
  },
  {
    name: 'python',
    folders: ['site-packages', 'dist-packages'],
    hasParts: true,
    parseName: parsePythonName,
    parseVersion: parsePythonVersion,
  },
  {
    name: 'gem',
    folders: ['gems'],
    hasParts: false,
    parseName: (child) => cutVersion(child),
    parseVersion: findVersion,
  },
  {
    name: 'jar',
    folders: null,
    suffix: '.jar',
    hasParts: false,
    parseName: (child) => cutVersion(child.slice(0, -4)) ?? child.slice(0, -4),
    parseVersion: (child) => findVersion(child.slice(0, -4)),
  },
];

const PYTHON_RECORDS = ['.dist-info', '.egg-info', '.egg', '.libs'];
const PYTHON_MODULES = ['.py', '.so', '.pyd'];

/** `PyYAML-6.0.dist-info` is `pyyaml`, `six.py` is `six`; `__pycache__` is not a package. */
function parsePythonName(child: string): string | null {
  if (child === '__pycache__') return null;
  const record = PYTHON_RECORDS.find((suffix) => child.endsWith(suffix));
  if (record !== undefined) return normalizePythonName(cutAt(child.slice(0, -record.length), '-'));
  if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix)))
    return normalizePythonName(cutAt(child, '.'));
  return child.includes('.') ? null : normalizePythonName(child);
}

/** Source: PyPA specifications, "Names and normalization", with `_` as in wheel names. */
function normalizePythonName(name: string): string {
  return name.toLowerCase().replaceAll(/[-.]/g, '_');
}

function cutAt(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** `nokogiri-1.15.4-x86_64-linux` is `nokogiri`; `null` for a name without a version. */
function cutVersion(child: string): string | null {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(0, at);
}

/** `nokogiri-1.15.4-x86_64-linux` has `1.15.4-x86_64-linux`. */
function findVersion(child: string): string | null {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(at + 1);
}

/**
 * `numpy-2.0.1.dist-info` has `2.0.1`; source: PyPA specifications, "Recording installed projects".
 */
function parsePythonVersion(child: string): string | null {
  const record = ['.dist-info', '.egg-info'].find((suffix) => child.endsWith(suffix));
  if (record === undefined) return null;
  const [, version = ''] = child.slice(0, -record.length).split('-');
  return version === '' ? null : version;
}

/** `.pnpm/react@18.2.0_x/node_modules/react` has `18.2.0`. */
function parsePnpmVersion(folder: string): string | null {
  const at = folder.indexOf('@', 1);
  const version = at < 0 ? '' : cutAt(cutAt(folder.slice(at + 1), '_'), '(');
  return /^\d/.test(version) ? version : null;
}

const RPM_FOLDERS = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];

/**
 * Files in which the system's package managers record installed packages, from the image's root.
 */
export const SYSTEM_DATABASES: readonly string[] = [
  'var/lib/dpkg/status',
  'lib/apk/db/installed',
  'usr/lib/apk/db/installed',
  ...RPM_FOLDERS.flatMap((folder) => [`${folder}/rpmdb.sqlite`, `${folder}/Packages.db`]),
];

/** Folders with a file per package: dpkg's own, and those of distroless images. */
export const DPKG_INFO = 'var/lib/dpkg/info';
export const DPKG_STATUS_FOLDER = 'var/lib/dpkg/status.d';

/** Which packages a user requested: apt lists the others, apk these. */
export const APT_STATES = 'var/lib/apt/extended_states';
export const APK_WORLD = 'etc/apk/world';

/** Databases that we can't read. */
export const UNREAD_DATABASES: readonly { readonly path: string; readonly kind: string }[] =
  RPM_FOLDERS.map((folder) => ({ path: `${folder}/Packages`, kind: 'a Berkeley DB' }));

/** Changes that SQLite hasn't written to the database yet; empty or absent in most images. */
export const DATABASE_JOURNALS: readonly string[] = RPM_FOLDERS.map(
  (folder) => `${folder}/rpmdb.sqlite-wal`,
);

/** Lists of a Python project's requirements, at run time and for development. */
export const PYTHON_RUNTIME_LISTS: readonly string[] = [
  'requirements.txt',
  'requirements-prod.txt',
  'requirements/base.txt',
  'requirements/common.txt',
  'requirements/main.txt',
  'requirements/prod.txt',
  'requirements/production.txt',
];
export const PYTHON_DEVELOPMENT_LISTS: readonly string[] = [
  ...['dev', 'test', 'tests', 'lint', 'docs'].flatMap((group) => [
    `requirements-${group}.txt`,
    `requirements_${group}.txt`,
    `requirements.${group}.txt`,
    `${group}-requirements.txt`,
    `requirements/${group}.txt`,
  ]),
  'requirements/development.txt',
];

/** Manifests and lock files in any folder except those of installed packages. */
export const PROJECT_FILES: readonly string[] = [
  'package.json',
  'yarn.lock',
  'bun.lock',
  'node_modules/.pnpm/lock.yaml',
  'pyproject.toml',
  ...PYTHON_RUNTIME_LISTS,
  ...PYTHON_DEVELOPMENT_LISTS,
  'Gemfile',
  'Gemfile.lock',
  'vendor/composer/installed.json',
];
