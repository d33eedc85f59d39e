import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { type DockerfileText, MAX_DOCKERFILE_BYTES } from '../model/sourced-image.ts';

/**
 * The Dockerfile that a user names for an image that is there already.
 * @throws GateError USAGE where it is not there, or is no such file
 */
export function readDockerfile(path: string, host: Host): DockerfileText {
  const found = findDockerfile(path, host);
  if (found !== undefined) return found;
  throw new GateError(
    'USAGE',
    `no Dockerfile can be read there, of at most ${MAX_DOCKERFILE_BYTES} bytes`,
    {
      where: `--file ${path}`,
      fix: 'name the Dockerfile that the image was built from, or leave it out',
    },
  );
}

/** @returns `undefined` where no Dockerfile can be read */
export function findDockerfile(path: string, { cwd, debug }: Host): DockerfileText | undefined {
  const full = resolve(cwd, path);
  try {
    const stat = statSync(full);
    if (!stat.isFile() || stat.size > MAX_DOCKERFILE_BYTES) return undefined;
    return { path: shownPath(path, full, cwd), text: readFileSync(full, 'utf8') };
  } catch (error) {
    debug(`no Dockerfile is read from ${path}: ${String(error)}`);
    return undefined;
  }
}

/** The Dockerfile that a builder takes; `undefined` where it is not on this machine. */
export function findBuiltDockerfile(
  folder: string,
  file: string | undefined,
  host: Host,
): DockerfileText | undefined {
  if (file !== undefined) return findDockerfile(file, host);
  return (
    findDockerfile(join(folder, 'Dockerfile'), host) ??
    findDockerfile(join(folder, 'dockerfile'), host)
  );
}

/** From its repository's root, where links begin; without one from the current folder, or as given where it lies elsewhere. */
function shownPath(path: string, full: string, cwd: string): string {
  const below = relative(repositoryRoot(dirname(full)) ?? cwd, full);
  const isBelow = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return (isBelow ? below : path).split(sep).join('/');
}

/** A worktree has a file of that name. */
function repositoryRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryRoot(parent);
}
