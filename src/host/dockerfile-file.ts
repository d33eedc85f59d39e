import { join, relative, resolve, sep } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { option } from '../model/options.ts';
import { type DockerfileText, MAX_DOCKERFILE_BYTES } from '../model/sourced-image.ts';
import { followInCheckout, isWithin, nearestCheckout } from './checkout-boundary.ts';
import { type FileProblem, readRegularFileSync, UnreadableFile } from './read-file.ts';

/**
 * Reads the Dockerfile that a user names for an image that exists already.
 * @throws GateError USAGE if it can't be read, or is a link out of its repository
 */
export function readDockerfile(path: string, host: Host): DockerfileText {
  try {
    return readText(path, host);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new GateError('USAGE', `the Dockerfile can't be read: ${error.message}`, {
      where: option('file', path),
      fix: 'name the Dockerfile that the image was built from, or leave it out',
      cause: error,
    });
  }
}

/** @returns undefined if it can't be read */
export function findDockerfile(path: string, host: Host): DockerfileText | undefined {
  try {
    return readText(path, host);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    host.debug(`no Dockerfile is read from ${path}: ${error.message}`);
    return undefined;
  }
}

/**
 * Reads the Dockerfile that a builder takes.
 * @returns undefined if it is not there, or can't be read: the builder says why
 * @throws GateError SOURCE_UNREADABLE for what a builder must not read either: builders quote what they read
 */
export function findBuiltDockerfile(
  folder: string,
  file: string | undefined,
  host: Host,
): DockerfileText | undefined {
  const names =
    file === undefined ? ['Dockerfile', 'dockerfile'].map((name) => join(folder, name)) : [file];
  for (const name of names) {
    try {
      return readText(name, host);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (REFUSED.includes(error.problem)) throw refused(name, error);
      host.debug(`no Dockerfile is read from ${name}: ${error.message}`);
    }
  }
  return undefined;
}

/**
 * Refuses what a builder must not read of a build context, since it may be a stranger's: links out of the repository, and
 * what never ends.
 * @throws GateError SOURCE_UNREADABLE
 */
export function checkBuildContext(folder: string, host: Host): void {
  for (const name of [folder, join(folder, '.dockerignore')]) {
    try {
      if (name === folder) followInCheckout(name, host);
      else readText(name, host);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (REFUSED.includes(error.problem)) throw refused(name, error);
    }
  }
}

const REFUSED: readonly FileProblem[] = ['outside', 'special'];

const refused = (where: string, error: UnreadableFile): GateError =>
  new GateError('SOURCE_UNREADABLE', `nothing is built from it: ${error.message}`, {
    where,
    fix: 'commit the file or folder itself instead of a link to it',
    cause: error,
  });

function readText(path: string, host: Host): DockerfileText {
  const real = followInCheckout(path, host);
  const text = readRegularFileSync(real, MAX_DOCKERFILE_BYTES).toString();
  return { path: shownPath(path, resolve(host.cwd, path), host.cwd), text };
}

/** From its repository's root, which links start from; without one from the current folder, or as given if it is elsewhere. */
function shownPath(path: string, full: string, cwd: string): string {
  const root = nearestCheckout(full) ?? cwd;
  return (isWithin(full, root) ? relative(root, full) : path).split(sep).join('/');
}
