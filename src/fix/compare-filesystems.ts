import { posix } from 'node:path';
import type { VisibleEntries, VisibleEntry } from '../analyze/visible-entries.ts';

/** How what containers of two images see differs, apart from times. */
export interface FilesystemDifference {
  /** What only the first has, without what is below a listed folder. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Paths of both that a rewrite must not change. */
  readonly changed: readonly ChangedPath[];
  /** Files that an instruction wrote again, with another content. */
  readonly rewritten: readonly string[];
}

export interface ChangedPath {
  readonly path: string;
  readonly what: 'kind' | 'mode or owner' | 'link target' | 'content';
}

/**
 * Compares what containers of two images see.
 * @param isRun whether a RUN made a layer of the first image: if it runs again, it can write other
 *   contents, e.g. logs and times; nothing else can
 */
export function compareFilesystems(
  before: VisibleEntries,
  after: VisibleEntries,
  isRun: (layer: number) => boolean,
): FilesystemDifference {
  const changed: ChangedPath[] = [];
  const rewritten: string[] = [];
  for (const [path, old] of before) {
    const now = after.get(path);
    const what = now && compareEntry(old, now);
    if (what === undefined || MADE_TO_RUN.has(path)) continue;
    if (what === 'content' && isRun(old.layer)) rewritten.push(path);
    else changed.push({ path, what });
  }
  return {
    gone: listTops(before, after),
    added: listTops(after, before),
    changed: changed.sort((a, b) => (a.path < b.path ? -1 : 1)),
    rewritten: rewritten.sort(),
  };
}

function compareEntry(old: VisibleEntry, now: VisibleEntry): ChangedPath['what'] | undefined {
  if (old.kind !== now.kind) return 'kind';
  if (old.owner !== now.owner) return 'mode or owner';
  if (old.content === now.content) return undefined;
  return old.kind === 'link' ? 'link target' : 'content';
}

function listTops(from: VisibleEntries, other: VisibleEntries): string[] {
  // A layer need not have the folders of its paths.
  const shown = new Set([...other.keys()].flatMap((path) => listUpwards(path)));
  const isMissing = (path: string): boolean => from.has(path) && !shown.has(path);
  return [...from.keys()]
    .filter((path) => isMissing(path) && !isMissing(posix.dirname(path)))
    .sort();
}

/** A path and the folders that it is in. */
function listUpwards(path: string): string[] {
  const found: string[] = [];
  for (let at = path; at !== '/' && at !== ''; at = posix.dirname(at)) found.push(at);
  return found;
}

/**
 * Lists what is gone although no advice announced it. A folder may go with all its content, and
 * empty files and links with a folder that is left without content; a link may go with its target.
 */
export function listUnannounced(
  before: VisibleEntries,
  { gone, added }: Pick<FilesystemDifference, 'gone' | 'added'>,
  isAnnounced: (path: string) => boolean,
): string[] {
  const suspects = new Set(gone.filter((path) => !isAnnounced(path) && !MADE_TO_RUN.has(path)));
  if (suspects.size === 0) return [];
  const kept = new Set<string>();
  const emptied = new Set<string>();
  for (const [path, entry] of before) {
    const isLink = entry.kind === 'link';
    const target = isLink ? posix.resolve(posix.dirname(path), entry.content) : path;
    const isGoing = isAnnounced(path) || isAnnounced(target);
    const hasContent = entry.kind === 'file' && !entry.content.startsWith('0 ');
    const above = isGoing || hasContent ? listUpwards(path) : [];
    for (const folder of above.filter((one) => suspects.has(one)))
      (isGoing ? emptied : kept).add(folder);
  }
  return [...suspects].filter(
    (path) => (kept.has(path) || !emptied.has(path)) && !added.some(isNextLogOf(path)),
  );
}

/** What a builder makes to run an instruction, if it is not there; so does any container. */
const MADE_TO_RUN = new Set([
  ...['/dev', '/proc', '/sys'],
  ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf'],
]);

/** Whether a program wrote a log with another time in its name, because it ran again. */
const isNextLogOf =
  (path: string) =>
  (other: string): boolean =>
    path.endsWith('.log') && hideNumbers(path) === hideNumbers(other);

const hideNumbers = (path: string): string => path.replaceAll(/\d+/g, '#');
