import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isWrittenAsUrl } from '../host/recipe-paths.ts';
import { formatRepository, parseReference } from '../oci/reference.ts';
import type { BuildRequest } from './build/build-arguments.ts';
import { parseSource } from './open.ts';

/**
 * Whether two sources are the same in any spelling: `web:dev` and `docker:web:dev`, `docker:web`
 * and `docker:docker.io/library/web:latest`, `app.tar` and `docker-archive:./app.tar`, a file and a
 * link to it. Asks no engine and no registry.
 */
export const isSameSource = (one: string, other: string, cwd: string): boolean =>
  one === other || normalizeSource(one, cwd) === normalizeSource(other, cwd);

function normalizeSource(text: string, cwd: string): string {
  try {
    const { scheme, target } = parseSource(text, (path) => LOOKS_LIKE_PATH.test(path));
    return scheme === 'docker' || scheme === 'podman' || scheme === 'registry'
      ? `${scheme} ${normalizeReference(target)}`
      : `file ${target === '-' ? target : identifyFile(resolve(cwd, target))}`;
  } catch {
    // An invalid source equals only itself.
    return text;
  }
}

/**
 * Paths through links lead to the same file; a missing file is identified by its name in a folder.
 */
function identifyFile(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(identifyFile(folder), basename(path));
  }
}

/** An ambiguous word counts as an image, because opening it fails if such a file exists. */
const LOOKS_LIKE_PATH = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;

function normalizeReference(target: string): string {
  try {
    const reference = parseReference(target);
    const { tag, digest } = reference;
    return formatRepository(reference) + (digest === undefined ? `:${tag}` : `@${digest}`);
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
  const files = [context, dockerfile].map(identifyFile);
  return JSON.stringify([...files, target?.toLowerCase() ?? null]);
}
