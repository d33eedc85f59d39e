import { PYTHON_DEVELOPMENT_LISTS, PYTHON_RUNTIME_LISTS } from '../../model/ecosystems.ts';
import type { DependencyManager, InstalledPackages } from '../../model/evidence.ts';
import type { FoundDevelopment } from './found-development.ts';
import type { ProjectFiles } from './project-files.ts';
import { listPythonFolders } from './python-folders.ts';
import { findPythonDevelopment } from './python-graph.ts';
import { type PythonManifest, parsePyproject, parseRequirements } from './python-manifest.ts';

/** Finds Python packages that only development groups or lists need. */
export function listPython(files: ProjectFiles, packages: InstalledPackages): FoundDevelopment[] {
  const projects = listPythonProjects(files).filter(
    ({ runtime, development }) => runtime.length > 0 && development.length > 0,
  );
  if (projects.length === 0) return [];
  return listPythonFolders(files, packages).flatMap(({ metadata, owners }) => {
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
      return { manager, owners: found, all: owners.size };
    });
  });
}

/** Packages that Python images and every environment contain. */
const TOOLS = new Set(['pip', 'setuptools', 'wheel']);

interface PythonProject extends Omit<PythonManifest, 'isPoetry'> {
  readonly manager: DependencyManager;
}

/** Lists projects that declare what they need, at run time or for development. */
export function listPythonProjects(files: ProjectFiles): PythonProject[] {
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
  return [...projects.values()];
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
