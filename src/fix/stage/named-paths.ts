import { posix } from 'node:path';
import type { Instruction } from '../../analyze/dockerfile/parse-dockerfile.ts';
import { isWithin } from '../../model/is-within.ts';
import type { StartEvidence } from '../../model/rewrite-evidence.ts';
import type { Project } from './project.ts';
import { Uncertain } from './steps.ts';
import type { VisiblePath } from './visible-paths.ts';

/**
 * Checks that the command, health check and variables name nothing that the final stage lacks.
 * @throws Uncertain
 */
export function checkNamedPaths(
  kept: readonly string[],
  paths: readonly VisiblePath[],
  { command, folder }: Pick<StartEvidence, 'command' | 'folder'>,
  project: Project,
  instructions: readonly Instruction[],
): void {
  /** With the folders that they are in. */
  const dropped = new Set<string>();
  for (const { path } of paths) {
    if (!isWithin(path, project.folder) || kept.some((place) => isWithin(path, place))) continue;
    for (let at = path; at !== '/' && !dropped.has(at); at = posix.dirname(at)) dropped.add(at);
  }
  if (dropped.size === 0) return;
  const isDropped = (path: string): boolean => dropped.has(path);
  const argument = command.slice(1).find((word) => isDropped(resolveWord(folder, word)));
  if (argument !== undefined) throw new Uncertain('command-may-read', { path: argument });
  for (const { verb, text, line } of instructions) {
    const isRun = verb === 'HEALTHCHECK';
    if (!isRun && verb !== 'ENV') continue;
    const words = text
      .split(/[\s=:,;"'[\]()|&<>]+/)
      .filter((word) => isRun || word.startsWith('/'));
    if (words.some((word) => word !== '' && isDropped(posix.resolve(folder, word))))
      throw new Uncertain('path-only-in-build-stage', { line });
  }
}

const resolveWord = (folder: string, word: string): string =>
  posix.resolve(folder, word.slice(word.indexOf('=') + 1));
