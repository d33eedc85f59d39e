import { PYTHON_DEVELOPMENT_LISTS, PYTHON_RUNTIME_LISTS } from '../../model/ecosystems.ts';
import type { DependencyManager, InstalledPackages } from '../../model/evidence.ts';
import type { FoundDevelopment } from './found-development.ts';
import type { ProjectFiles } from './project-files.ts';
import { findPythonDevelopment, type PythonPackage, parseMetadata } from './python-graph.ts';
import { parsePyproject, parseRequirements } from './python-manifest.ts';
import { normalizePythonName, type Requirement } from './python-requirement.ts';

/** Finds Python packages that only development groups or lists need. */
export function listPython(files: ProjectFiles, packages: InstalledPackages): FoundDevelopment[] {
  const projects = listProjects(files);
  if (projects.length === 0) return [];
  return listFolders(files, packages).flatMap(({ metadata, owners }) => {
    const runtime = projects.flatMap((project) => project.runtime);
    return projects.map(({ manager, ...project }): FoundDevelopment => {
      const isHere = project.runtime.every(
        ({ name, hasMarker }) => hasMarker || metadata.has(name),
      );
      const names = isHere
        ? findPythonDevelopment(metadata, runtime, project.development)
        : new Set<string>();
      const found = new Set(
        [...names].flatMap((name) => (TOOLS.has(name) ? [] : (owners.get(name) ?? []))),
      );
      return { manager, owners: found, count: found.size, all: owners.size };
    });
  });
}

/** Packages that Python images and every environment contain. */
const TOOLS = new Set(['pip', 'setuptools', 'wheel']);

interface PythonProject {
  readonly manager: DependencyManager;
  readonly runtime: readonly Requirement[];
  readonly development: readonly Requirement[];
}

/** Lists projects that declare what they need at run time and for development. */
function listProjects(files: ProjectFiles): PythonProject[] {
  const projects = new Map<number, PythonProject>();
  for (const { node, bytes } of files.list('pyproject.toml')) {
    const folder = files.getParent(node);
    const { isPoetry, ...lists } = parsePyproject(bytes);
    const isUv = files.find(folder, 'uv.lock') !== undefined;
    projects.set(folder, { manager: isUv ? 'uv' : isPoetry ? 'poetry' : 'pip', ...lists });
  }
  for (const [paths, kind] of LISTS)
    for (const { folder, bytes } of paths.flatMap((path) => findLists(files, path))) {
      const known = projects.get(folder) ?? { manager: 'pip', runtime: [], development: [] };
      projects.set(folder, { ...known, [kind]: [...known[kind], ...parseRequirements(bytes)] });
    }
  return [...projects.values()].filter(
    ({ runtime, development }) => runtime.length > 0 && development.length > 0,
  );
}

const LISTS = [
  [PYTHON_RUNTIME_LISTS, 'runtime'],
  [PYTHON_DEVELOPMENT_LISTS, 'development'],
] as const;

/** @param path `requirements.txt`, or `requirements/dev.txt` in any folder */
function findLists(files: ProjectFiles, path: string) {
  const [name = '', parent] = path.split('/').reverse();
  return files.list(name).flatMap(({ node, bytes }) => {
    const holder = files.getParent(node);
    if (parent === undefined) return [{ folder: holder, bytes }];
    return files.getName(holder) === parent ? [{ folder: files.getParent(holder), bytes }] : [];
  });
}

interface PackageFolder {
  readonly metadata: Map<string, PythonPackage>;
  /** By name: the index in the list of packages. */
  readonly owners: Map<string, number>;
}

/** Lists package folders if the dependencies of each package are known. */
function listFolders(files: ProjectFiles, { list }: InstalledPackages): PackageFolder[] {
  const folders = new Map<number, PackageFolder>();
  const open = (folder: number): PackageFolder => {
    const found = folders.get(folder) ?? { metadata: new Map(), owners: new Map() };
    folders.set(folder, found);
    return found;
  };
  for (const { node, bytes } of files.list('METADATA')) {
    const one = parseMetadata(bytes);
    const folder = files.getParent(files.getParent(node));
    if (one !== undefined) open(folder).metadata.set(one.name, one);
  }
  list.forEach(({ name, folder }, index) => {
    if (folder !== undefined) open(folder).owners.set(normalizePythonName(name), index);
  });
  return [...folders.values()].filter(({ metadata, owners }) =>
    [...owners.keys()].every((name) => metadata.has(name)),
  );
}
