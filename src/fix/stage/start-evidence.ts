import { posix } from 'node:path';
import { type Evidence, type FolderEntry, SEEN } from '../../model/evidence.ts';
import type { StartEvidence } from '../../model/rewrite-evidence.ts';
import { classifyTool } from '../../model/tools.ts';
import { MANIFESTS } from './project-parts.ts';
import { followStart } from './start-chain.ts';

/** Finds what an image starts, and which of its packages are only needed to build. */
export const findStartEvidence = (evidence: Evidence, folder: string): StartEvidence => ({
  ...followStart(evidence),
  folder,
  user: evidence.user,
  entries: listProjectEntries(evidence),
  compilers: evidence.packages.list
    .filter((one) => one.ecosystem === 'apt' && classifyTool(one) === 'compiler')
    .map(({ name }) => name),
});

/** With more, it is not known which one is the project. */
const MOST_PROJECTS = 10;

function listProjectEntries({
  bodies,
  paths,
  listFolder,
}: Evidence): ReadonlyMap<string, FolderEntry> {
  const folders = new Set<string>();
  for (let body = 0; body < bodies.count && folders.size < MOST_PROJECTS; body++) {
    if (bodies.hiddenInLayer[body] !== SEEN) continue;
    const path = paths.path(bodies.node[body] as number);
    if (MANIFESTS.has(posix.basename(path)) && !path.includes('/node_modules/'))
      folders.add(posix.dirname(path));
  }
  const found = [...folders].flatMap((folder) => listFolder(folder));
  return new Map(found.map((entry) => [entry.path, entry]));
}
