import type { RuntimeFacts, RuntimeName } from '../../model/runtimes.ts';
import type { SourcedImage } from '../../model/sourced-image.ts';
import type { VisibleDatabase } from '../packages/visible-databases.ts';
import { parseCommand } from './command.ts';
import { type ElfHead, parseElfHead } from './elf-head.ts';
import { findByFiles, findSourcesAround } from './lock-files.ts';
import { listInterpreters } from './script-head.ts';
import { splitPath, type VisiblePaths } from './visible-paths.ts';

/**
 * Recognizes what runs in an image: from the program's name, its header, the path it was copied
 * from, and the files around it, in this order.
 * @param heads the first bytes of executables, if known
 * @returns `undefined` if nothing indicates it
 */
export function findRuntime(
  { process, createdBy }: Pick<SourcedImage, 'process' | 'createdBy'>,
  paths: VisiblePaths,
  heads: readonly VisibleDatabase[],
): RuntimeFacts | undefined {
  const { command = [], folder = '/', searchPath = [] } = process ?? {};
  const { runtime, program } = parseCommand(command);
  if (runtime !== undefined) return { name: runtime, by: 'command' };
  const file =
    program === undefined ? undefined : locateProgram(program, folder, searchPath, paths);
  if (file !== undefined) {
    const bytes = findHead(file, paths, heads);
    const head = bytes && parseElfHead(bytes);
    const isScript = bytes !== undefined && listInterpreters(bytes).length > 0;
    const native = isScript ? undefined : findNative(file, head, createdBy, paths);
    const isAlone = head?.isStatic === true && command[0] === program;
    if (native !== undefined) return { ...native, ...(isAlone && { isAlone }) };
    if (head !== undefined) return undefined;
  }
  const name = findByFiles(paths);
  return name && { name, by: 'files' };
}

/** The path of the program, from the root. */
const locateProgram = (
  program: string,
  folder: string,
  searchPath: readonly string[],
  paths: VisiblePaths,
): string | undefined =>
  listPlaces(program, folder, searchPath).find((place) => paths.follow(place).node >= 0);

/** Where a program may be, from the root. */
export function listPlaces(
  program: string,
  folder: string,
  searchPath: readonly string[],
): readonly string[] {
  if (!program.includes('/')) return searchPath.map((place) => `${place}/${program}`);
  return [program.startsWith('/') ? program : `${folder}/${program}`];
}

/** The first bytes of the file at a path, including through symlinks. */
export function findHead(
  path: string,
  paths: VisiblePaths,
  heads: readonly VisibleDatabase[],
): Uint8Array | undefined {
  const { node: file } = paths.follow(path);
  return file < 0 ? undefined : heads.find(({ node }) => node === file)?.bytes;
}

const APP_HOST = ['.dll', '.runtimeconfig.json', '.deps.json'];

function findNative(
  file: string,
  head: ElfHead | undefined,
  createdBy: readonly (string | null)[],
  paths: VisiblePaths,
): RuntimeFacts | undefined {
  if (APP_HOST.some((ending) => paths.find(file + ending) >= 0))
    return { name: 'dotnet', by: 'files' };
  if (head?.isGo) return { name: 'go', by: 'program' };
  const places = [file, ...listOrigins(file, createdBy)];
  const built = places.map(findByPlace).find((name) => name !== undefined);
  if (built !== undefined)
    return { name: built, by: findByPlace(file) === built ? 'files' : 'history' };
  const around = findSourcesAround(file.slice(0, file.lastIndexOf('/')), paths);
  if (around !== undefined) return { name: around, by: 'files' };
  if (head !== undefined) return head.isStatic ? { name: 'static', by: 'program' } : undefined;
  // Without a loader, only static programs run, and no shell that could run a script.
  const isScript = /\.\w+$/.test(file);
  return isScript || hasLoader(paths) ? undefined : { name: 'static', by: 'files' };
}

/** Where builders put programs: `target/release/app`, `/go/bin/app`. */
function findByPlace(path: string): RuntimeName | undefined {
  if (/(?:^|\/)target\/(?:[\w-]+\/)?(?:release|debug)\/|\/\.?cargo\/bin\//.test(path))
    return 'rust';
  return /(?:^|\/)go\/bin\//.test(path) ? 'go' : undefined;
}

/** The origins of a program in the instructions that copied it. */
function listOrigins(file: string, createdBy: readonly (string | null)[]): string[] {
  const name = splitPath(file).at(-1) ?? '';
  return createdBy.flatMap((text) => {
    const words = (text ?? '').slice(0, MOST_CHARS).split(/[\s",[\]]+/);
    const isCopy = words.includes('COPY') && words.some((word) => word.endsWith(name));
    return isCopy ? words.filter((word) => word.includes('/')) : [];
  });
}

const MOST_CHARS = 10_000;

const hasLoader = (paths: VisiblePaths): boolean =>
  paths
    .list(['.so.1', '.so.2', '.so.3'])
    .some((path) => /^ld(?:-[\w.-]+|64)?\.so\.\d$/.test(splitPath(path).at(-1) ?? ''));
