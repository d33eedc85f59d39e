import type { InstalledPackages } from '../../model/evidence.ts';
import type { ProjectFiles } from './project-files.ts';
import { type PythonPackage, parseMetadata } from './python-graph.ts';
import { normalizePythonName } from './python-requirement.ts';

/** A folder of Python packages, e.g. `site-packages`. */
export interface PythonFolder {
  readonly metadata: Map<string, PythonPackage>;
  /** By name: the index in the list of packages. */
  readonly owners: Map<string, number>;
  /** Packages that pip was asked for, as it records it. */
  readonly requested: Set<string>;
}

/** Lists package folders if the dependencies of each package are known. */
export function listPythonFolders(
  files: ProjectFiles,
  { list }: InstalledPackages,
): PythonFolder[] {
  const folders = new Map<number, PythonFolder>();
  const open = (folder: number): PythonFolder => {
    const found: PythonFolder = folders.get(folder) ?? {
      metadata: new Map(),
      owners: new Map(),
      requested: new Set(),
    };
    folders.set(folder, found);
    return found;
  };
  for (const { node, bytes } of files.list('METADATA')) {
    const one = parseMetadata(bytes);
    const record = files.getParent(node);
    if (one === undefined) continue;
    const { metadata, requested } = open(files.getParent(record));
    metadata.set(one.name, one);
    if (files.find(record, 'REQUESTED') !== undefined) requested.add(one.name);
  }
  list.forEach(({ name, folder }, index) => {
    if (folder !== undefined) open(folder).owners.set(normalizePythonName(name), index);
  });
  return [...folders.values()].filter(({ metadata, owners }) =>
    [...owners.keys()].every((name) => metadata.has(name)),
  );
}
