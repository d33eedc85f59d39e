import { posix } from 'node:path';
import type { SourcedImage } from '../../model/sourced-image.ts';
import type { StartedProgram, StartNeeds } from '../../model/start-needs.ts';
import type { VisibleDatabase } from '../packages/visible-databases.ts';
import { listStarted } from './command.ts';
import { parseElfHead } from './elf-head.ts';
import { findHead, listPlaces } from './find-runtime.ts';
import { listInterpreters } from './script-head.ts';
import type { VisiblePaths } from './visible-paths.ts';

const MOST_PROGRAMS = 16;
/** A script's interpreter can be a script. Source: Linux, fs/exec.c. */
const MOST_INTERPRETERS = 5;

/**
 * Finds what the image needs to start: the first word of its command, the libraries in the headers
 * of its programs, and the interpreters of scripts.
 * @returns `undefined` if it has no command
 */
export function findStartNeeds(
  { process }: Pick<SourcedImage, 'process'>,
  paths: VisiblePaths,
  heads: readonly VisibleDatabase[],
): StartNeeds | undefined {
  const { command: words = [], folder = '/', searchPath = [] } = process ?? {};
  const [command] = words;
  if (command === undefined) return undefined;
  const locate = (program: string): string | undefined =>
    listPlaces(program, folder, searchPath).find((place) => {
      const { node, names } = paths.follow(place);
      return node >= 0 || names.length > 0;
    });
  const listNeeds = (path: string, depth: number): string[] => {
    const { names } = paths.follow(path);
    const bytes = depth > MOST_INTERPRETERS ? undefined : findHead(path, paths, heads);
    if (bytes === undefined) return [...names];
    const { interpreter: loader, libraries = [] } = parseElfHead(bytes) ?? {};
    const interpreters = [...(loader === undefined ? [] : [loader]), ...listInterpreters(bytes)];
    const further = interpreters.flatMap((one) => {
      const place = locate(one);
      return [posix.basename(one), ...(place === undefined ? [] : listNeeds(place, depth + 1))];
    });
    return [...names, ...further, ...libraries];
  };
  const programs = listStarted(words)
    .slice(0, MOST_PROGRAMS)
    .flatMap((word): StartedProgram[] => {
      const path = locate(word);
      const needs = path === undefined ? [] : [...new Set(listNeeds(path, 0))];
      return path === undefined || needs.length === 0 ? [] : [{ path, needs }];
    });
  return { command, programs };
}

/** Finds the file of a program as a container does, by node, through symlinks; -1: none. */
export function openProgramFinder(
  { process }: Pick<SourcedImage, 'process'>,
  paths: VisiblePaths,
): (program: string) => number {
  const { folder = '/', searchPath = [] } = process ?? {};
  return (program) => {
    const nodes = listPlaces(program, folder, searchPath).map((place) => paths.follow(place).node);
    return nodes.find((node) => node >= 0) ?? -1;
  };
}

/** The files of the programs that an image starts, by node. */
export const listStartedFiles = (
  { process }: Pick<SourcedImage, 'process'>,
  findProgram: (program: string) => number,
): readonly number[] =>
  listStarted(process?.command ?? [])
    .slice(0, MOST_PROGRAMS)
    .map(findProgram)
    .filter((node) => node >= 0);

/** The files that these programs need, by node, wherever they are. */
export const listNeededFiles = (
  needs: StartNeeds | undefined,
  paths: VisiblePaths,
): readonly number[] => {
  const names = (needs?.programs ?? []).flatMap((program) => program.needs);
  if (names.length === 0) return [];
  const wanted = new Set(names);
  return paths
    .list(names)
    .filter((path) => wanted.has(posix.basename(path)))
    .map((path) => paths.find(path));
};
