import type { InstalledPackage } from './evidence.ts';

/** Tools that a container does not need to run a program. */
export const TOOL_KINDS = ['compiler', 'debugger', 'vcs'] as const;
export type ToolKind = (typeof TOOL_KINDS)[number];

/** Matches these names, with or without a version at their end: `gcc`, `gcc-12`. */
function toPattern(names: string): RegExp {
  return new RegExp(`^(?:${names.split(' ').join('|')})(?:-?[\\d.]+)?$`);
}

/** Kinds of packages by name, for databases without sections and for misleading sections. */
const NAMES: Readonly<Record<ToolKind, RegExp>> = {
  debugger: toPattern(
    'gdb gdbserver gdb-(?:headless|minimal|multiarch) lldb strace ltrace valgrind delve perf ' +
      'linux-perf bpftrace systemtap \\S+-dbg \\S+-dbgsym \\S+-debug(?:info|source)',
  ),
  vcs: toPattern('git git-(?:core|lfs|man|perl|core-doc) mercurial subversion brz cvs fossil'),
  compiler: toPattern(
    'gcc g\\+\\+ cpp clang clang-tools gfortran gdc gnat gobjc gccgo llvm ' +
      'llvm-(?:dev|tools|runtime) ' +
      'gcc-c\\+\\+ rust rustc cargo go golang golang-(?:go|src) ghc ocaml nim tcc ' +
      'default-jdk default-jdk-headless openjdk-\\d+-jdk openjdk-\\d+-jdk-headless ' +
      'openjdk\\d+-jdk ' +
      'java-[\\d.]+-openjdk-devel temurin-\\d+-jdk maven gradle ant sbt node-gyp ' +
      'binutils binutils-\\S+ make cmake ninja ninja-build meson autoconf automake libtool bison ' +
      'flex nasm yasm pkg-config pkgconf pkgconfig patch build-base build-essential dpkg-dev',
  ),
};

/** Headers, static libraries and links that only a compiler reads. */
const HEADERS = /-(?:dev|devel|headers)$/;

const SECTIONS: ReadonlyMap<string, ToolKind> = new Map([
  ['devel', 'compiler'],
  ['libdevel', 'compiler'],
  ['vcs', 'vcs'],
  ['debug', 'debugger'],
]);

const classifyByName = (name: string): ToolKind | undefined =>
  TOOL_KINDS.find((kind) => NAMES[kind].test(name)) ??
  (HEADERS.test(name) ? 'compiler' : undefined);

/**
 * The kind of tool that a package is: by its name, or otherwise by its section.
 * @returns `undefined` for anything that a program may need while it runs
 */
export function classifyTool({ ecosystem, name, section }: InstalledPackage): ToolKind | undefined {
  if (ecosystem === 'python') return undefined;
  return classifyByName(name) ?? SECTIONS.get(section);
}

/** Packages that contain a compiler itself, not its libraries or headers. */
const COMPILERS = toPattern(
  'gcc g\\+\\+ gcc-c\\+\\+ clang gfortran gdc gnat gccgo ghc rust rustc go golang golang-go ' +
    'tcc nim ' +
    'openjdk-\\d+-jdk-headless openjdk\\d+-jdk java-[\\d.]+-openjdk-devel temurin-\\d+-jdk ocaml',
);

export const isCompiler = (name: string): boolean => COMPILERS.test(name);

/** Programs of Python that install or publish packages, and that no program imports. */
export const PYTHON_INSTALLERS = ['uv', 'poetry', 'pipenv', 'pdm', 'hatch', 'pip-tools', 'twine'];

export const isPythonInstaller = ({ ecosystem, name }: InstalledPackage): boolean =>
  ecosystem === 'python' && PYTHON_INSTALLERS.includes(name.toLowerCase().replaceAll('_', '-'));

/** Programs that identify a tool if no package contains it. */
const COMMANDS: ReadonlyMap<string, ToolKind> = new Map([
  ...['gcc', 'g++', 'cc', 'clang', 'go', 'rustc', 'javac', 'tcc', 'ghc'].map(
    (name) => [name, 'compiler'] as const,
  ),
  ...['gdb', 'gdbserver', 'lldb', 'strace', 'ltrace', 'dlv'].map(
    (name) => [name, 'debugger'] as const,
  ),
  ...['git', 'hg', 'svn'].map((name) => [name, 'vcs'] as const),
]);

/** The kind of a tool in a `bin` folder, by its name. */
export const classifyCommand = (name: string): ToolKind | undefined => COMMANDS.get(name);
