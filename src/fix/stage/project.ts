import { posix } from 'node:path';
import type { FolderEntry } from '../../model/evidence.ts';
import type { StartEvidence } from '../../model/rewrite-evidence.ts';
import { type BuiltKind, isPart, isPrivate, MANIFESTS } from './project-parts.ts';
import { type Step, Uncertain } from './steps.ts';
import type { VisiblePath } from './visible-paths.ts';

/** What of a project has to be in the image, and what only builds it. */
export interface Project {
  readonly folder: string;
  readonly kind: BuiltKind;
  /** Files and folders that may be read when the container runs. */
  readonly others: readonly string[];
}

/**
 * Finds the folder of the sources, and what in it is not only needed to build.
 * @throws Uncertain if there are several projects, or private files
 */
export function findProject(
  paths: readonly VisiblePath[],
  kinds: readonly BuiltKind[],
  stepOf: (layer: number) => Step | undefined,
  entries: StartEvidence['entries'],
): Project {
  const found = paths.flatMap(({ path, layer }) => {
    const kind = MANIFESTS.get(posix.basename(path));
    const isOwn = stepOf(layer)?.role === 'copy' && !path.includes('/node_modules/');
    return isOwn && kind !== undefined && kinds.includes(kind)
      ? [{ folder: posix.dirname(path), kind }]
      : [];
  });
  const [top] = found.toSorted((a, b) => a.folder.length - b.folder.length);
  if (top === undefined) throw new Uncertain('project-without-manifest', {});
  const { folder, kind } = top;
  const isOther = found.some(
    (one) => one.folder !== folder && !one.folder.startsWith(`${folder}/`),
  );
  if (isOther || folder === '/') throw new Uncertain('project-in-several-folders', {});
  const others = new Set<string>();
  for (const { path, layer } of paths) {
    if (!path.startsWith(`${folder}/`) || stepOf(layer) === undefined) continue;
    const inside = path.slice(folder.length + 1);
    if (isPart(kind, inside)) continue;
    const [entry = ''] = inside.split('/');
    if (isPrivate(inside) && !inside.startsWith('node_modules/'))
      throw new Uncertain('entry-may-be-private', { entry });
    if (entry === inside && isLink(entries.get(path)))
      throw new Uncertain('entry-is-link', { entry });
    others.add(entry);
  }
  return { folder, kind, others: [...others].map((entry) => `${folder}/${entry}`) };
}

/** Also what is not known: a copy would follow a link. */
const isLink = (entry: FolderEntry | undefined): boolean =>
  entry === undefined || entry.kind === 'link' || entry.kind === 'special';
