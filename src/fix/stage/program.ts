import { posix } from 'node:path';
import type { StartEvidence, StartedFile } from '../../model/rewrite-evidence.ts';
import type { BuiltKind } from './project-parts.ts';
import { type Step, Uncertain } from './steps.ts';
import type { VisiblePath } from './visible-paths.ts';

/** What the image runs that its own instructions built. */
export interface Program {
  readonly kinds: readonly BuiltKind[];
  /** The files that were built, and the scripts that start them. */
  readonly files: readonly string[];
  /** Shared libraries and the loader that it needs, by name. */
  readonly libraries: readonly string[];
  /** The package that has the interpreter, if the base image does not have it. */
  readonly package?: string;
  /** Packages that have other programs that start it. */
  readonly packages: readonly string[];
  /** What of the base image starts it. */
  readonly ofBase: readonly string[];
}

type Main = Pick<Program, 'kinds' | 'files' | 'libraries' | 'package'>;

type StepOf = (layer: number) => Step | undefined;

/**
 * Finds what an image starts.
 * @throws Uncertain for programs that other instructions brought, and for scripts that may need
 * something else
 */
export function findProgram(
  start: StartEvidence,
  paths: readonly VisiblePath[],
  stepOf: StepOf,
): Program {
  if (start.unclear !== undefined)
    throw new Uncertain(start.unclear.id, start.unclear.values as never);
  const main = findMain(start, paths, stepOf);
  const before = start.programs.slice(0, -1);
  const own = before.filter(({ layer }) => stepOf(layer) !== undefined);
  const scripts = own.filter(({ owner }) => owner === undefined);
  for (const { path, script } of scripts) {
    if (script === undefined) throw new Uncertain('start-by-file', { path });
    if (script.needsAtLine !== undefined)
      throw new Uncertain('script-needs-more', { line: script.needsAtLine, path });
  }
  return {
    ...main,
    files: [...main.files, ...scripts.map(({ path }) => path)],
    packages: own.flatMap(({ owner }) => owner ?? []),
    ofBase: before.filter((one) => !own.includes(one)).map(({ path }) => path),
  };
}

function findMain(
  { command, folder, programs }: StartEvidence,
  paths: readonly VisiblePath[],
  stepOf: StepOf,
): Main {
  const isBuilt = (layer: number): boolean => stepOf(layer)?.role === 'build';
  const main = programs.at(-1);
  if (main === undefined) throw new Uncertain('program-not-built', {});
  if (isBuilt(main.layer) && main.script === undefined)
    return { kinds: ['go', 'rust'], files: [main.path], libraries: listLibraries(main) };
  const [starter = '', ...words] = command;
  const name = posix.basename(starter);
  const kind = name === 'node' ? 'node' : name === 'java' ? 'java' : undefined;
  const file = kind && findFile(kind, words);
  const path = posix.resolve(folder, file ?? '.');
  const isFileBuilt = paths.some((one) => one.path === path && isBuilt(one.layer));
  const isOfBase = stepOf(main.layer) === undefined;
  const isThere = isOfBase || main.owner !== undefined;
  if (kind === undefined || !isThere || !isFileBuilt) throw new Uncertain('program-not-built', {});
  if (kind === 'java') checkJars(path, paths);
  const brought = isOfBase || main.owner === undefined ? {} : { package: main.owner };
  return { kinds: [kind], files: [path], libraries: [], ...brought };
}

/** Options without a file. */
const OPTIONS = {
  node: /^--(?:enable-source-maps|no-warnings|no-deprecation|expose-gc|max-[\w-]+=\d+)$/,
  java: /^-(?:X[\w:+=.%-]+|D[\w.]+=[^/\\]*|server|ea)$/,
} as const;

/** The script or archive that an interpreter runs. */
function findFile(kind: 'node' | 'java', words: readonly string[]): string | undefined {
  const start = words.findIndex((word) => !OPTIONS[kind].test(word));
  const file = words[start];
  if (kind === 'node') return /\.[cm]?js$/.test(file ?? '') ? file : undefined;
  return file === '-jar' && words[start + 1]?.endsWith('.jar') ? words[start + 1] : undefined;
}

/** The manifest of an archive can name others, and only some of its folder are known not to be. */
function checkJars(path: string, paths: readonly VisiblePath[]): void {
  const folder = `${posix.dirname(path)}/`;
  const other = paths.find(
    (one) =>
      one.path !== path &&
      one.path.startsWith(folder) &&
      /\.jar$/.test(one.path) &&
      !/(?:-sources|-javadoc|-tests|-plain)\.jar$|\/original-[^/]+$/.test(one.path),
  );
  if (other !== undefined) throw new Uncertain('program-may-need', { path: other.path });
}

function listLibraries({ owner, elf }: StartedFile): readonly string[] {
  const loader = elf?.interpreter === undefined ? [] : [posix.basename(elf.interpreter)];
  const isComplete =
    loader.length === 0 || elf?.libraries.some((name) => /^(?:libc\.|ld-musl)/.test(name));
  if (elf === undefined || owner !== undefined || !isComplete)
    throw new Uncertain('libraries-unknown', {});
  return [...loader, ...elf.libraries];
}
