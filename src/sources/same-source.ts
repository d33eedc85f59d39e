import { join, resolve } from 'node:path';
import { isWrittenAsUrl } from '../host/recipe-paths.ts';
import { formatRepository, parseReference } from '../oci/reference.ts';
import type { BuildRequest } from './build/build-arguments.ts';
import { parseSource } from './open.ts';

/**
 * Whether two sources are the same in any spelling: `web:dev` and `docker:web:dev`, `docker:web`
 * and `docker:docker.io/library/web:latest`, `app.tar` and `docker-archive:./app.tar`. Does no I/O.
 */
export const isSameSource = (one: string, other: string, cwd: string): boolean =>
  one === other || normalizeSource(one, cwd) === normalizeSource(other, cwd);

function normalizeSource(text: string, cwd: string): string {
  try {
    const { scheme, target } = parseSource(text, (path) => LOOKS_LIKE_PATH.test(path));
    return scheme === 'docker' || scheme === 'podman' || scheme === 'registry'
      ? `${scheme} ${normalizeReference(target)}`
      : `file ${target === '-' ? target : resolve(cwd, target)}`;
  } catch {
    // An invalid source equals only itself.
    return text;
  }
}

/** An ambiguous word counts as an image: if there is such a file, opening it fails. */
const LOOKS_LIKE_PATH = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;

function normalizeReference(target: string): string {
  try {
    const reference = parseReference(target);
    return `${formatRepository(reference)}${reference.digest === undefined ? `:${reference.tag}` : `@${reference.digest}`}`;
  } catch {
    // An image ID in an engine.
    return target;
  }
}

type Recipe = Pick<BuildRequest, 'folder' | 'file' | 'target'>;

/** Whether two builds use the same Dockerfile, stage and context; ignores build arguments. */
export const isSameBuild = (one: Recipe, other: Recipe, cwd: string): boolean =>
  normalizeBuild(one, cwd) === normalizeBuild(other, cwd);

function normalizeBuild({ folder, file, target }: Recipe, cwd: string): string {
  const context = isWrittenAsUrl(folder) ? folder : resolve(cwd, folder);
  const dockerfile = file === undefined ? join(context, 'Dockerfile') : resolve(cwd, file);
  return JSON.stringify([context, dockerfile, target?.toLowerCase() ?? null]);
}
