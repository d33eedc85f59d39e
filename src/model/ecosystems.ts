/** How a path says that it belongs to a package. */
export interface Ecosystem {
  readonly name: string;
  /** Folders whose children are packages; `null`: any folder may hold one. */
  readonly folders: readonly string[] | null;
  /** What a package's own name ends with where any folder may hold one. */
  readonly suffix?: string;
  /** Children that begin so are groups of packages: `@scope`. */
  readonly groupPrefix?: string;
  /** Several children of one folder may be parts of one package: `numpy`, `numpy.libs`, `numpy-2.0.dist-info`. */
  readonly hasParts: boolean;
  /** The package's name from the child's; `null` where the child is no package. */
  readonly packageName: (child: string) => string | null;
  /** The version that the child's name tells, or that of the folder its package folder lies in, as pnpm keeps packages. */
  readonly version: (child: string, holder: string) => string | null;
}

/** One row per ecosystem. The innermost package on a file's path owns its bytes. */
// biome-ignore format: one row per line reads as the table it is
export const ECOSYSTEMS: readonly Ecosystem[] = [
  { name: 'npm', folders: ['node_modules'], groupPrefix: '@', hasParts: false, packageName: (child) => (child.startsWith('.') ? null : child), version: (_child, holder) => afterAt(holder) },
  { name: 'python', folders: ['site-packages', 'dist-packages'], hasParts: true, packageName: pythonName, version: pythonVersion },
  { name: 'gem', folders: ['gems'], hasParts: false, packageName: (child) => beforeVersion(child), version: fromVersion },
  { name: 'jar', folders: null, suffix: '.jar', hasParts: false, packageName: (child) => beforeVersion(child.slice(0, -4)) ?? child.slice(0, -4), version: (child) => fromVersion(child.slice(0, -4)) },
];

const PYTHON_RECORDS = ['.dist-info', '.egg-info', '.egg', '.libs'];
const PYTHON_MODULES = ['.py', '.so', '.pyd'];

/** `PyYAML-6.0.dist-info` is `pyyaml`, `six.py` is `six`; `__pycache__` and `easy-install.pth` are no package. */
function pythonName(child: string): string | null {
  if (child === '__pycache__') return null;
  const record = PYTHON_RECORDS.find((suffix) => child.endsWith(suffix));
  if (record !== undefined) return normalPython(before(child.slice(0, -record.length), '-'));
  if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix)))
    return normalPython(before(child, '.'));
  return child.includes('.') ? null : normalPython(child);
}

/** Source: PyPA specifications, "Names and normalization", with `_` as wheels spell it. */
function normalPython(name: string): string {
  return name.toLowerCase().replaceAll(/[-.]/g, '_');
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** `nokogiri-1.15.4-x86_64-linux` is `nokogiri`; `null` for a name without a version. */
function beforeVersion(child: string): string | null {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(0, at);
}

/** `nokogiri-1.15.4-x86_64-linux` has `1.15.4-x86_64-linux`. */
function fromVersion(child: string): string | null {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(at + 1);
}

/** `numpy-2.0.1.dist-info` has `2.0.1`; source: PyPA specifications, "Recording installed projects". */
function pythonVersion(child: string): string | null {
  const record = ['.dist-info', '.egg-info'].find((suffix) => child.endsWith(suffix));
  if (record === undefined) return null;
  const [, version = ''] = child.slice(0, -record.length).split('-');
  return version === '' ? null : version;
}

/** `.pnpm/react@18.2.0_x/node_modules/react` has `18.2.0`. */
function afterAt(folder: string): string | null {
  const at = folder.indexOf('@', 1);
  const version = at < 0 ? '' : before(before(folder.slice(at + 1), '_'), '(');
  return /^\d/.test(version) ? version : null;
}

const RPM_FOLDERS = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];

/** Files in which package managers of the system note what is installed, from the image's root. */
export const SYSTEM_DATABASES: readonly string[] = [
  'var/lib/dpkg/status',
  'lib/apk/db/installed',
  'usr/lib/apk/db/installed',
  ...RPM_FOLDERS.flatMap((folder) => [`${folder}/rpmdb.sqlite`, `${folder}/Packages.db`]),
];

/** Such files that are not read. */
export const UNREAD_DATABASES: readonly { readonly path: string; readonly kind: string }[] =
  RPM_FOLDERS.map((folder) => ({ path: `${folder}/Packages`, kind: 'a Berkeley DB' }));

/** What SQLite has not written into the database yet; empty or absent in most images. */
export const DATABASE_JOURNALS: readonly string[] = RPM_FOLDERS.map(
  (folder) => `${folder}/rpmdb.sqlite-wal`,
);
