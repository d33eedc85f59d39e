import { join, resolve } from 'node:path';
import { formatRepository, parseReference } from '../oci/reference.ts';
import type { BuildRequest } from './build/build-arguments.ts';
import { isElsewhere } from './build/build-arguments.ts';
import { parseSource } from './open.ts';

/**
 * Whether two sources are the same, however they are spelled: `web:dev` and `docker:web:dev`, `docker:web` and
 * `docker:docker.io/library/web:latest`, `app.tar` and `docker-archive:./app.tar`. No place is asked what it holds.
 */
export const isSameSource = (one: string, other: string, cwd: string): boolean =>
  one === other || canonicalSource(one, cwd) === canonicalSource(other, cwd);

function canonicalSource(text: string, cwd: string): string {
  try {
    const { scheme, target } = parseSource(text, (path) => LOOKS_LIKE_PATH.test(path));
    return scheme === 'docker' || scheme === 'podman' || scheme === 'registry'
      ? `${scheme} ${canonicalReference(target)}`
      : `file ${target === '-' ? target : resolve(cwd, target)}`;
  } catch {
    // What is no source is the same as nothing else.
    return text;
  }
}

/** A word that could be either is an image: a file of that name is refused when it is opened. */
const LOOKS_LIKE_PATH = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;

function canonicalReference(target: string): string {
  try {
    const reference = parseReference(target);
    return `${formatRepository(reference)}${reference.digest === undefined ? `:${reference.tag}` : `@${reference.digest}`}`;
  } catch {
    // The id of an image in an engine.
    return target;
  }
}

type Recipe = Pick<BuildRequest, 'folder' | 'file' | 'target'>;

/** Whether two builds are of the same Dockerfile and stage in the same context, whatever their arguments are. */
export const isSameBuild = (one: Recipe, other: Recipe, cwd: string): boolean =>
  canonicalBuild(one, cwd) === canonicalBuild(other, cwd);

function canonicalBuild({ folder, file, target }: Recipe, cwd: string): string {
  const context = isElsewhere(folder) ? folder : resolve(cwd, folder);
  const dockerfile = file === undefined ? join(context, 'Dockerfile') : resolve(cwd, file);
  return JSON.stringify([context, dockerfile, target?.toLowerCase() ?? null]);
}
