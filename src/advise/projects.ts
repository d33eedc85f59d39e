import { type Evidence, SEEN } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import { addTo, groupBy } from '../model/group-by.ts';
import { endsWith, isNamed } from '../model/name-bytes.ts';
import { isLicense } from './path-kinds.ts';
import { matchSigns, type NameIndex, type Sign } from './signs.ts';
import { compilesAtStart, PROJECT_KINDS, type ProjectKind } from './start-commands.ts';

/**
 * The meaning of a project's path: evidence of its kind, a removable part, or the place of results.
 */
type Role = 'manifest' | 'part' | 'result';

interface ProjectSign extends Sign {
  readonly role: Role;
  /** Bits of the kinds that it indicates. */
  readonly kinds: number;
}

const toBit = (kind: ProjectKind): number => 1 << PROJECT_KINDS.indexOf(kind);

function listSigns(role: Role, byKind: Partial<Record<ProjectKind, string>>): ProjectSign[] {
  return PROJECT_KINDS.flatMap((kind) =>
    (byKind[kind] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((path) => ({ path, subject: '', role, kinds: toBit(kind) })),
  );
}

/**
 * Names and folders of a project. A part is removed with everything below it; the results of Go and
 * Rust are programs next to these parts.
 */
export const PROJECT_SIGNS: readonly ProjectSign[] = mergeSigns([
  ...listSigns('manifest', {
    go: 'go.mod',
    rust: 'Cargo.toml target/.rustc_info.json .fingerprint',
    node: 'tsconfig.json',
    java: 'pom.xml build.gradle build.gradle.kts',
    dotnet: '*.csproj *.fsproj *.vbproj',
    c: 'CMakeLists.txt meson.build configure.ac',
  }),
  ...listSigns('part', {
    // With the C sources of cgo.
    go: '*.go go.mod go.sum testdata vendor/modules.txt *.c *.h *.cc *.cpp *.hpp',
    rust:
      '*.rs *.rlib *.rmeta Cargo.toml Cargo.lock .fingerprint ' +
      'release/deps release/build release/incremental release/examples ' +
      'debug/deps debug/build debug/incremental debug/examples',
    node: '*.ts *.tsx *.tsbuildinfo tsconfig.json __tests__ coverage .nyc_output',
    java:
      'src/main/java src/main/kotlin src/test target/classes target/test-classes ' +
      'target/maven-status target/maven-archiver target/surefire-reports ' +
      'target/generated-sources build/classes build/tmp build/test-results build/reports ' +
      'build/generated .gradle pom.xml build.gradle build.gradle.kts',
    dotnet: '*.cs *.fs *.vb *.csproj *.fsproj *.vbproj *.sln obj TestResults',
    c:
      '*.o *.obj *.c *.cc *.cpp *.cxx *.hh *.hpp CMakeFiles CMakeCache.txt CMakeLists.txt ' +
      'meson.build build.ninja configure.ac',
  }),
  {
    path: '*.md',
    subject: '',
    role: 'part',
    kinds: toBit('go') | toBit('rust') | toBit('java') | toBit('dotnet') | toBit('c'),
    accepts: (path) => /\/docs?\//.test(path) && !isLicense(path),
  },
  ...listSigns('result', { node: 'dist build out lib .next .output' }),
]);

/** Without a manifest there is no project, and no other name matters. */
const MANIFEST_SIGNS = PROJECT_SIGNS.filter(({ role }) => role === 'manifest');

/** One sign for each path, of all kinds; a part that is also a manifest is both. */
function mergeSigns(signs: readonly ProjectSign[]): ProjectSign[] {
  return [...groupBy(signs, ({ path }) => path).values()].map((of) => ({
    ...(of[0] as ProjectSign),
    kinds: of.reduce((bits, { kinds }) => bits | kinds, 0),
  }));
}

/** Folders of packages and toolchains, whose manifests are not the user's project. */
const OTHERS = new Set([
  ...['node_modules', 'site-packages', 'dist-packages', 'mod', 'registry', 'gems'],
  ...['.cargo', 'rustup', 'toolchains', 'lib', 'share'],
]);

const NONE = -1;
const ROOT = 0;
/** A smaller executable is a script. */
const LEAST_PROGRAM_BYTES = 200_000;
const ALL_KINDS = (1 << PROJECT_KINDS.length) - 1;

/**
 * Finds projects whose result is also present: an executable next to Go or Rust sources, or one
 * that the container starts, a folder of JavaScript next to a TypeScript project, a jar of Maven or
 * Gradle, a library of .NET, object files of C. Without a result, the sources may be what runs. A
 * file with several names is removed only if all of them are.
 * @param runtime of the program that the container starts
 * @param names knows `PROJECT_SIGNS`
 * @returns by body: the kind of project whose removable part it is; `undefined` without one
 */
export function findProjects(
  evidence: Evidence,
  runtime: ReadFacts['files']['runtime'],
  names: NameIndex,
): ((body: number) => ProjectKind | undefined) | undefined {
  const { bodies } = evidence;
  const manifests = matchSigns(evidence.paths, MANIFEST_SIGNS, names);
  const { project, kinds } = inheritProjects(evidence, manifests);
  if (kinds.size === 0) return undefined;
  const needed = findCompiledAtStart(evidence);
  for (const [root, bits] of kinds) kinds.set(root, bits & ~needed);
  if ([...kinds.values()].every((bits) => bits === 0)) return undefined;
  const roles = matchSigns(evidence.paths, PROJECT_SIGNS, names);
  const part = inheritParts(evidence, roles, project, kinds);
  const others = listOtherNames(evidence);
  const built = new Map<number, number>();
  const started = findStarted(runtime);
  if (started !== 0)
    for (const root of listRootsBefore(evidence, manifests, project))
      built.set(root, (kinds.get(root) ?? 0) & started);
  const addResult = (body: number, node: number): void => {
    const root = project[node] as number;
    if (root === NONE) return;
    // What is linked from object files can be anywhere.
    if (endsWith(evidence.paths, node, OBJECT))
      built.set(root, (built.get(root) ?? 0) | toBit('c'));
    if (part.goes[node] !== 0) return;
    const bits = findResult(evidence, body, node, part.isResult[node] === 1);
    built.set(root, (built.get(root) ?? 0) | (bits & (kinds.get(root) ?? 0)));
  };
  for (let body = 0; body < bodies.count; body++) {
    if (bodies.hiddenInLayer[body] !== SEEN) continue;
    addResult(body, bodies.node[body] as number);
    for (const node of others.get(body) ?? []) addResult(body, node);
  }
  const getBits = (node: number): number => {
    const root = project[node] as number;
    return root === NONE ? 0 : (part.goes[node] as number) & (built.get(root) ?? 0);
  };
  return (body) => {
    const names = [bodies.node[body] as number, ...(others.get(body) ?? [])];
    const bits = names.reduce((common, node) => common & getBits(node), ALL_KINDS);
    return PROJECT_KINDS.find((kind) => (bits & toBit(kind)) !== 0);
  };
}

/** The kind of project that the started program was built from, wherever that is. */
const findStarted = (runtime: ReadFacts['files']['runtime']): number =>
  runtime?.by === 'program' && (runtime.name === 'go' || runtime.name === 'rust')
    ? toBit(runtime.name)
    : 0;

/** Projects that the started program does not precede: one that serves or checks them would. */
function listRootsBefore(
  { bodies, started }: Evidence,
  manifests: ReadonlyMap<number, ProjectSign>,
  project: Int32Array,
): readonly number[] {
  const programs = new Set(started);
  const firstLayer = new Map<number, number>();
  let programLayer = -1;
  for (let body = 0; body < bodies.count; body++) {
    if (bodies.hiddenInLayer[body] !== SEEN) continue;
    const node = bodies.node[body] as number;
    const layer = bodies.layer[body] as number;
    const root = manifests.has(node) ? (project[node] as number) : NONE;
    if (programs.has(node)) programLayer = Math.max(programLayer, layer);
    if (root !== NONE) firstLayer.set(root, Math.min(firstLayer.get(root) ?? layer, layer));
  }
  return [...firstLayer].flatMap(([root, layer]) => (layer <= programLayer ? [root] : []));
}

/** Bits of the kinds whose sources the container's command compiles. */
const findCompiledAtStart = (evidence: Evidence): number =>
  PROJECT_KINDS.filter((kind) => compilesAtStart(kind, evidence)).reduce(
    (bits, kind) => bits | toBit(kind),
    0,
  );

/** By body: further names, e.g. those that cargo links to a program. */
function listOtherNames({ links }: Evidence): ReadonlyMap<number, readonly number[]> {
  const names = new Map<number, number[]>();
  links.body.forEach((body, i) => {
    addTo(names, body, links.node[i] as number);
  });
  return names;
}

/** By node: the topmost folder above it that has a manifest, and the kinds of such folders. */
function inheritProjects({ paths }: Evidence, manifests: ReadonlyMap<number, ProjectSign>) {
  const own = new Map<number, number>();
  for (const [node, { kinds }] of manifests) {
    const folder = paths.parent(node);
    if (isOthers(paths.path(folder))) continue;
    own.set(folder, (own.get(folder) ?? 0) | kinds);
  }
  const kinds = new Map<number, number>();
  if (own.size === 0) return { project: new Int32Array(), kinds };
  const project = new Int32Array(paths.count).fill(NONE);
  for (let node = ROOT + 1; node < paths.count; node++) {
    const above = project[paths.parent(node)] as number;
    const bits = own.get(node);
    const root = above === NONE && bits !== undefined ? node : above;
    project[node] = root;
    if (bits !== undefined) kinds.set(root, (kinds.get(root) ?? 0) | bits);
  }
  return { project, kinds };
}

const isOthers = (path: string): boolean =>
  path === '/' || path.split('/').some((name) => OTHERS.has(name));

function inheritParts(
  { paths }: Evidence,
  roles: ReadonlyMap<number, ProjectSign>,
  project: Int32Array,
  kinds: ReadonlyMap<number, number>,
) {
  const goes = new Uint8Array(paths.count);
  const isResult = new Uint8Array(paths.count);
  const isOfPackages = new Uint8Array(paths.count);
  for (let node = ROOT + 1; node < paths.count; node++) {
    const root = project[node] as number;
    if (root === NONE || node === root) continue;
    const parent = paths.parent(node);
    if (isOfPackages[parent] === 1 || isNamed(paths, node, NODE_MODULES)) {
      isOfPackages[node] = 1;
      continue;
    }
    const sign = roles.get(node);
    const isPart = sign !== undefined && sign.role !== 'result';
    goes[node] = (goes[parent] as number) | (isPart ? sign.kinds & (kinds.get(root) ?? 0) : 0);
    isResult[node] = isResult[parent] === 1 || sign?.role === 'result' ? 1 : 0;
  }
  return { goes, isResult };
}

const encoder = new TextEncoder();
const OBJECT = encoder.encode('.o');
const NODE_MODULES = encoder.encode('node_modules');
const RESULTS: readonly (readonly [ending: Uint8Array, kind: ProjectKind])[] = [
  ...['.js', '.mjs', '.cjs'].map((ending) => [encoder.encode(ending), 'node'] as const),
  ...['.jar', '.war'].map((ending) => [encoder.encode(ending), 'java'] as const),
  [encoder.encode('.dll'), 'dotnet'],
];

/** The kinds whose result this body could be. */
function findResult(
  { paths, bodies }: Evidence,
  body: number,
  node: number,
  isBuilt: boolean,
): number {
  const kind = RESULTS.find(([ending]) => endsWith(paths, node, ending))?.[1];
  if (kind !== undefined && (kind !== 'node' || isBuilt)) return toBit(kind);
  const isProgram =
    bodies.isExecutable[body] === 1 && (bodies.bytes[body] as number) >= LEAST_PROGRAM_BYTES;
  return isProgram ? toBit('go') | toBit('rust') : 0;
}
