import { LONGEST_BYTES } from '../packages/json-walk.ts';
import { splitLines } from '../packages/lines.ts';
import { isDevelopmentGroup } from './groups.ts';
import { parseRequirement, type Requirement } from './python-requirement.ts';
import { listStrings, readTomlLines } from './toml-lines.ts';

/** The requirements of a project. */
export interface PythonManifest {
  readonly runtime: readonly Requirement[];
  readonly development: readonly Requirement[];
  readonly isPoetry: boolean;
}

/** Parses `pyproject.toml`: PEP 621, dependency groups (PEP 735), poetry and uv. */
export function parsePyproject(bytes: Uint8Array): PythonManifest {
  const lists = { runtime: [] as Requirement[], development: [] as Requirement[] };
  let isPoetry = false;
  for (const { table, key, value } of readTomlLines(bytes)) {
    const isOfPoetry = table.startsWith('tool.poetry');
    isPoetry ||= isOfPoetry;
    const group = findGroup(table, key);
    if (group === undefined) continue;
    const texts = isOfPoetry ? [toPoetry(key, value)] : listStrings(value);
    const list = lists[isDevelopmentGroup(group) ? 'development' : 'runtime'];
    for (const requirement of listRequirements(texts, group)) list.push(requirement);
  }
  return { ...lists, isPoetry };
}

/** Groups are installed only on request. */
const listRequirements = (texts: readonly string[], group: string): Requirement[] =>
  texts.flatMap((text) => {
    const requirement = parseRequirement(text);
    if (requirement === undefined || requirement.name === 'python') return [];
    return [group === '' ? requirement : { ...requirement, hasMarker: true }];
  });

/** @returns the group of a list of dependencies, empty for those of the project itself */
function findGroup(table: string, key: string): string | undefined {
  if (table === 'project') return key === 'dependencies' ? '' : undefined;
  if (table === 'project.optional-dependencies' || table === 'dependency-groups') return key;
  if (table === 'tool.uv') return key === 'dev-dependencies' ? 'dev' : undefined;
  if (table === 'tool.poetry.dependencies') return '';
  if (table === 'tool.poetry.dev-dependencies') return 'dev';
  return /^tool\.poetry\.group\.([\w-]+)\.dependencies$/.exec(table)?.[1];
}

/** `celery = { version = "^5", extras = ["redis"], optional = true }` as a requirement. */
function toPoetry(name: string, text: string): string {
  const value = text.slice(0, LONGEST_BYTES);
  const [, extras] = /\bextras\s*=\s*(\[[^\]]*\])/.exec(value) ?? [];
  const isLimited = /\b(?:optional|markers|python|platform)\s*=/.test(value);
  return `${name}[${listStrings(extras ?? '').join(',')}]${isLimited ? '; optional' : ''}`;
}

/** Parses a `requirements.txt`. */
export const parseRequirements = (bytes: Uint8Array): Requirement[] =>
  [...splitLines(bytes)]
    .filter((line) => !/^\s*[-#]/.test(line))
    .flatMap((line) => parseRequirement(line) ?? []);
