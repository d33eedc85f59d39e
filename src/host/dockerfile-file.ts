import { statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { type DockerfileText, MAX_DOCKERFILE_BYTES } from '../model/sourced-image.ts';
import type { FileProblem } from '../report/words/messages/files.ts';
import { findNearestCheckout, followInCheckout, isWithin } from './checkout-boundary.ts';
import { readRegularFileSync, UnreadableFile } from './read-file.ts';

/**
 * Reads the Dockerfile that the user names for an existing image.
 * @throws GateError USAGE if it can't be read or is a link out of its repository
 */
export function readDockerfile(path: string, host: Host): DockerfileText {
  try {
    return readText(path, host);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new GateError('dockerfile-unreadable', { path, reason: error.reason }, { cause: error });
  }
}

/** @returns undefined if it can't be read */
export function findDockerfile(path: string, host: Host): DockerfileText | undefined {
  try {
    return readText(path, host);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    host.debug(`can't read a Dockerfile from ${path}: ${error.message}`);
    return undefined;
  }
}

/**
 * Reads the Dockerfile that a builder will use.
 * @returns undefined if it is missing or unreadable: the builder reports why
 * @throws GateError SOURCE_UNREADABLE if a builder must not read it: builders quote what they read
 */
export function findBuiltDockerfile(
  folder: string,
  file: string | undefined,
  host: Host,
): FoundText | undefined {
  const names =
    file === undefined ? ['Dockerfile', 'dockerfile'].map((name) => join(folder, name)) : [file];
  for (const name of names) {
    try {
      return readText(name, host);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (REFUSED.includes(error.problem)) throw createRefusedError(name, error);
      host.debug(`can't read a Dockerfile from ${name}: ${error.message}`);
    }
  }
  return undefined;
}

/** Rejects a missing folder before anything starts. The builder checks URLs. */
export function checkBuildFolder(folder: string, { cwd }: Host): void {
  const stat = statSync(resolve(cwd, folder), { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  const isThere = stat !== undefined;
  throw new GateError('build-folder-missing', { isThere }, { where: folder });
}

/**
 * Rejects what a builder must not read from an untrusted build context: links out of the repository
 * and special files.
 * @throws GateError SOURCE_UNREADABLE
 */
export function checkBuildContext(folder: string, host: Host): void {
  for (const name of [folder, join(folder, '.dockerignore')]) {
    try {
      if (name === folder) followInCheckout(name, host);
      else readText(name, host);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (REFUSED.includes(error.problem)) throw createRefusedError(name, error);
    }
  }
}

const REFUSED: readonly FileProblem[] = ['outside', 'special'];

const createRefusedError = (where: string, error: UnreadableFile): GateError =>
  new GateError('build-file-refused', { reason: error.reason }, { where, cause: error });

/**
 * Reads the ignore file that a builder will use: next to the Dockerfile, or else in the build
 * context.
 * @param dockerfile its absolute path
 * @returns an empty text if there is none, with the path of the one in the build context
 */
export function findIgnoreFile(
  folder: string,
  dockerfile: string,
  host: Host,
  encoding: Encoding = 'utf8',
): FoundText {
  for (const path of [`${dockerfile}.dockerignore`, join(folder, '.dockerignore')]) {
    try {
      return readText(path, host, encoding);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (error.problem !== 'absent') throw createRefusedError(path, error);
    }
  }
  return toFoundText(join(folder, '.dockerignore'), '', host);
}

/**
 * Writes a Dockerfile and the ignore file that BuildKit reads for it.
 * @param ignored byte string
 * @returns the path of the Dockerfile
 */
export function writeContextFiles(folder: string, dockerfile: string, ignored: string): string {
  const path = join(folder, 'Dockerfile');
  writeFileSync(path, dockerfile);
  writeFileSync(`${path}.dockerignore`, ignored, 'latin1');
  return path;
}

/** A file of the build context, and its path. */
export interface FoundText extends DockerfileText {
  /** Absolute, with links. */
  readonly place: string;
}

/** `latin1` keeps bytes that are not UTF-8, because each character is a byte. */
type Encoding = 'utf8' | 'latin1';

function readText(path: string, host: Host, encoding: Encoding = 'utf8'): FoundText {
  const real = followInCheckout(path, host);
  const bytes = readRegularFileSync(real, MAX_DOCKERFILE_BYTES);
  return toFoundText(path, bytes.toString(encoding), host);
}

function toFoundText(path: string, text: string, { cwd }: Host): FoundText {
  const place = resolve(cwd, path);
  return { path: toShownPath(path, place, cwd), text, place };
}

/**
 * Relative to its repository, where links start; otherwise to the working directory, or unchanged.
 */
function toShownPath(path: string, full: string, cwd: string): string {
  const root = findNearestCheckout(full) ?? cwd;
  return (isWithin(full, root) ? relative(root, full) : path).split(sep).join('/');
}
