import { posix } from 'node:path';
import type { StartEvidence, StartedFile } from '../../model/rewrite-evidence.ts';
import type { BuiltKind } from './project-parts.ts';
import { type Step, Uncertain } from './steps.ts';
import type { VisiblePath } from './visible-paths.ts';

/** What the image runs that its own instructions built. */
export interface Program {
  readonly kinds: readonly BuiltKind[];
  /** The files that were built. */
  readonly built: readonly string[];
  /** Shared libraries and the loader that it needs, by name. */
  readonly libraries: readonly string[];
  /** The package that has the interpreter, if the base image does not have it. */
  readonly package?: string;
}

/**
 * Finds what an image starts.
 * @throws Uncertain for scripts, and for programs that other instructions brought
 */
export function findProgram(
  { command, folder, programs }: StartEvidence,
  paths: readonly VisiblePath[],
  stepOf: (layer: number) => Step | undefined,
): Program {
  const isBuilt = (layer: number): boolean => stepOf(layer)?.role === 'build';
  const own = programs.filter(({ layer }) => isBuilt(layer));
  // A shell, or a program that starts others.
  const isOfBase = ({ layer }: StartedFile): boolean => stepOf(layer) === undefined;
  const isPlain = command.every((word) => /^[\w./:=,@ -]*$/.test(word));
  if (own.length > 0 && isPlain && programs.every((one) => own.includes(one) || isOfBase(one)))
    return describeBinaries(own);
  const [starter, ...words] = command;
  const name = posix.basename(starter ?? '');
  const word = name === 'java' ? words[words.indexOf('-jar') + 1] : words[0];
  const file = paths.find(({ path }) => path === posix.resolve(folder, word ?? '.'));
  const [starting] = programs;
  const isThere = starting && (isOfBase(starting) || starting.owner !== undefined);
  const isKnown = isThere && file && isBuilt(file.layer) && programs.length === 1;
  const brought =
    starting?.owner === undefined || isOfBase(starting) ? {} : { package: starting.owner };
  if (isKnown && name === 'node' && /\.[cm]?js$/.test(file.path))
    return { kinds: ['node'], built: [file.path], libraries: [], ...brought };
  if (isKnown && name === 'java' && words.includes('-jar') && file.path.endsWith('.jar'))
    return { kinds: ['java'], built: [file.path], libraries: [], ...brought };
  throw new Uncertain('what the image starts is not one program that a RUN built');
}

function describeBinaries(files: readonly StartedFile[]): Program {
  return {
    kinds: ['go', 'rust'],
    built: files.map(({ path }) => path),
    libraries: [...new Set(files.flatMap(listLibraries))],
  };
}

function listLibraries({ owner, elf }: StartedFile): readonly string[] {
  const loader = elf?.interpreter === undefined ? [] : [posix.basename(elf.interpreter)];
  const isComplete =
    loader.length === 0 || elf?.libraries.some((name) => /^(?:libc\.|ld-musl)/.test(name));
  if (elf === undefined || owner !== undefined || !isComplete)
    throw new Uncertain('it is not known which libraries the program needs');
  return [...loader, ...elf.libraries];
}
