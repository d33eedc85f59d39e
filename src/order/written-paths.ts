import { posix } from 'node:path';
import { matchName } from '../context/ignore/go-match.ts';
import { cleanPath } from '../context/ignore/runes.ts';
import { isWithin } from '../model/is-within.ts';

/**
 * The paths to which an instruction writes files. All paths are byte strings and absolute, in the
 * image.
 */
export interface Written {
  /** Everything that it writes is here or below. */
  readonly root: string;
  /** Each file with its path in the build context, if all are known. */
  readonly files?: ReadonlyMap<string, string>;
}

/** A COPY from the build context. */
interface ContextCopy {
  /** As written, with variables expanded; may have wildcards. */
  readonly sources: readonly string[];
  readonly target: string;
  /** The absolute path of the target. */
  readonly root: string;
  /** The files in the context that it reads. */
  readonly files: readonly string[];
  /** Whether a path in the image is certainly a folder. */
  readonly isFolder: (path: string) => boolean;
}

/** @returns only the root if a file's place depends on existing files in the image */
export function findWritten({ sources, target, root, files, isFolder }: ContextCopy): Written {
  const isIntoFolder = sources.length > 1 || /(?:^|\/)\.?\.?$/.test(target) || isFolder(root);
  const places = new Map<string, string>();
  for (const file of files) {
    const place = sources.flatMap((source) => placeFile(file, source, root, isIntoFolder) ?? [])[0];
    if (place === undefined) return { root: unifyFolders(root) };
    places.set(unifyFolders(place), file);
  }
  return { root: unifyFolders(root), files: places };
}

/** @returns `undefined` if unknown, or if the file does not belong to this source */
function placeFile(
  file: string,
  source: string,
  root: string,
  isIntoFolder: boolean,
): string | undefined {
  const wanted = cleanPath(`/${source}`).slice(1);
  if (wanted === '') return posix.join(root, file);
  const depth = wanted.split('/').length;
  const names = file.split('/');
  const start = names.slice(0, depth);
  if (start.length < depth || !matchNames(wanted.split('/'), start)) return undefined;
  // The contents of a folder are copied, not the folder.
  if (names.length > depth) return posix.join(root, ...names.slice(depth));
  const name = posix.basename(file);
  if (isIntoFolder) return posix.join(root, name);
  return posix.basename(root) === name ? root : undefined;
}

function matchNames(patterns: readonly string[], names: readonly string[]): boolean {
  try {
    return patterns.every((pattern, i) => matchName(pattern, names[i] ?? ''));
  } catch {
    return false;
  }
}

/** Folders that are links to others in most images. */
const LINKS: readonly (readonly [link: RegExp, target: string])[] = [
  [/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)(?:\/|$))/, '/usr/'],
  [/^\/var\/run(?=\/|$)/, '/run'],
];

/** Returns one canonical name for a path that can be reached through two folders. */
export const unifyFolders = (path: string): string =>
  LINKS.reduce((result, [link, target]) => result.replace(link, target), path);

/**
 * Whether two instructions may write the same path, or one may write a folder where the other has a
 * file.
 */
export function overlap(one: Written, other: Written): boolean {
  if (!isWithin(one.root, other.root) && !isWithin(other.root, one.root)) return false;
  if (one.files === undefined || other.files === undefined)
    return touchesAny(one, [other.root]) && touchesAny(other, [one.root]);
  return sharesPath(one.files, other.files) || sharesPath(other.files, one.files);
}

/** Whether it may write one of these paths, or a path above or below it. */
export function touchesAny({ root, files }: Written, paths: readonly string[]): boolean {
  const written = files === undefined ? [root] : [...files.keys()];
  return written.some((path) =>
    paths.some((wanted) => isWithin(path, wanted) || isWithin(wanted, path)),
  );
}

/** Whether one has a path that the other also has, or needs as a folder. */
function sharesPath(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  for (const path of one.keys())
    for (let at = path; at !== '/'; at = posix.dirname(at)) if (other.has(at)) return true;
  return false;
}
