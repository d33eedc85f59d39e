import { PYTHON_DEVELOPMENT_LISTS, PYTHON_RUNTIME_LISTS } from './ecosystems.ts';
import type { Bytes, Count } from './numbers.ts';

/** A package manager that installs what manifests and lock files list. */
export interface Installer {
  readonly name: string;
  /** Commands that only install, without their options. */
  readonly install: readonly string[];
  /** Commands that download dependencies and build with them. */
  readonly build?: readonly string[];
  /** Downloads dependencies alone, if `build` did it so far. */
  readonly fetch?: string;
  /** Manifests and lock files, next to each other; for pip, the files in the command. */
  readonly files: readonly string[];
  /** Settings that affect what is installed; copied with the others. */
  readonly settings: readonly string[];
  /** Other files that installing may read: if they exist, the files above may not be enough. */
  readonly others: readonly string[];
  /** Where it installs: path suffixes. Counted if the layer also has something else. */
  readonly folders: readonly string[];
}

const OF_NODE = {
  settings: ['.npmrc'],
  others: [
    ...['.yarnrc.yml', '.yarnrc', '.yarn', '.pnp.cjs', '.pnpmfile.cjs', 'bunfig.toml'],
    ...['lerna.json', 'pnpm-workspace.yaml', 'patches', 'binding.gyp'],
  ],
  folders: ['node_modules'],
};
const OF_PYTHON = { others: [], folders: ['site-packages', 'dist-packages'] };

const addManifest = (...locks: readonly string[]): string[] => ['package.json', ...locks];

const combineWords = (tools: string, tasks: string): string[] =>
  tools.split(' ').flatMap((tool) => tasks.split(' ').map((task) => `${tool} ${task}`));

/** One row per package manager. */
export const INSTALLERS: readonly Installer[] = [
  {
    name: 'npm',
    install: combineWords('npm', 'ci clean-install install i'),
    files: ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'],
    ...OF_NODE,
  },
  { name: 'yarn', install: ['yarn', 'yarn install'], files: addManifest('yarn.lock'), ...OF_NODE },
  {
    name: 'pnpm',
    install: combineWords('pnpm', 'install i'),
    files: addManifest('pnpm-lock.yaml'),
    ...OF_NODE,
  },
  {
    name: 'bun',
    install: combineWords('bun', 'install i'),
    files: addManifest('bun.lock', 'bun.lockb'),
    ...OF_NODE,
  },
  {
    name: 'pip',
    install: ['pip', 'pip3', 'python pip', 'python3 pip', 'uv pip'].map((pip) => `${pip} install`),
    files: [],
    settings: ['pip.conf'],
    ...OF_PYTHON,
  },
  {
    name: 'poetry',
    install: combineWords('poetry', 'install sync'),
    files: ['pyproject.toml', 'poetry.lock'],
    settings: ['poetry.toml'],
    ...OF_PYTHON,
  },
  {
    name: 'uv',
    install: ['uv sync'],
    files: ['pyproject.toml', 'uv.lock'],
    settings: ['uv.toml', '.python-version'],
    ...OF_PYTHON,
  },
  {
    name: 'bundler',
    install: ['bundle', 'bundle install'],
    files: ['Gemfile', 'Gemfile.lock'],
    settings: ['.ruby-version'],
    others: ['.bundle'],
    folders: ['gems', 'vendor/bundle'],
  },
  {
    name: 'composer',
    install: combineWords('composer', 'install i'),
    files: ['composer.json', 'composer.lock'],
    settings: [],
    others: ['auth.json'],
    folders: ['vendor'],
  },
  {
    name: 'go',
    install: ['go mod download'],
    build: combineWords('go', 'build install test'),
    fetch: 'go mod download',
    files: ['go.mod', 'go.sum'],
    settings: [],
    others: ['go.work', 'vendor'],
    folders: ['pkg/mod'],
  },
  {
    name: 'cargo',
    install: ['cargo fetch'],
    build: combineWords('cargo', 'build install test'),
    fetch: 'mkdir src && touch src/lib.rs && cargo fetch',
    files: ['Cargo.toml', 'Cargo.lock'],
    settings: [],
    others: ['.cargo', 'rust-toolchain', 'rust-toolchain.toml'],
    folders: ['cargo/registry', '.cargo/registry'],
  },
  {
    name: 'maven',
    install: combineWords('mvn ./mvnw', 'dependency:go-offline dependency:resolve'),
    build: combineWords('mvn ./mvnw', 'package install verify clean'),
    fetch: 'mvn dependency:go-offline',
    files: ['pom.xml'],
    settings: [],
    others: ['.mvn', 'mvnw'],
    folders: ['.m2/repository'],
  },
  {
    name: 'gradle',
    install: combineWords('gradle ./gradlew', 'dependencies'),
    build: combineWords('gradle ./gradlew', 'build assemble installDist bootJar jar clean'),
    fetch: 'gradle dependencies',
    files: [
      ...['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
      ...['gradle.properties', 'gradle.lockfile', 'gradle/libs.versions.toml'],
    ],
    settings: [],
    others: ['gradlew', 'buildSrc'],
    folders: ['.gradle/caches'],
  },
];

/** The inputs of package managers. Their content shows whether an install had to be repeated. */
export const INSTALL_FILES: readonly string[] = [
  ...new Set([
    ...INSTALLERS.flatMap(({ files, settings }) => [...files, ...settings]),
    ...PYTHON_RUNTIME_LISTS,
    ...PYTHON_DEVELOPMENT_LISTS,
    'constraints.txt',
  ]),
];

/** A layer of installed dependencies above sources. */
export interface DependencyInstall {
  /** A name in `INSTALLERS`. */
  readonly manager: string;
  readonly layer: Count;
  /** The installed files, unpacked; without what else the instruction creates. */
  readonly bytes: Bytes;
  /** The command also builds with what it downloads. */
  readonly isBuild?: true;
  /** Equal if the instructions up to this layer, the manifests and the lock files are equal. */
  readonly fingerprint: string;
  /** The lower layers of copied files that it only partially needs. */
  readonly copies: readonly SourceCopy[];
}

/** An instruction that copies sources before dependencies are installed. */
export interface SourceCopy {
  readonly layer: Count;
  /**
   * What to copy instead, as words of the instruction; empty if none of its files is needed. Absent
   * if these words are not known.
   */
  readonly files?: readonly string[];
  /** Where they go: `./`. */
  readonly destination?: string;
  /** Installing reads nothing else, and changes nothing that is copied. */
  readonly isCertain?: true;
}
