import { addTo } from '../../model/group-by.ts';
import { splitLines } from '../packages/lines.ts';
import {
  normalizePythonName,
  parseRequirement,
  type Requirement,
  toRequirement,
} from './python-requirement.ts';

/** An installed package by its `METADATA`. */
export interface PythonPackage {
  readonly name: string;
  /** By the extra that requires them; empty for those that are always required. */
  readonly needs: ReadonlyMap<string, readonly Requirement[]>;
}

/** Source: PyPA specifications, "Core metadata". The description after the fields is not read. */
export function parseMetadata(bytes: Uint8Array): PythonPackage | undefined {
  let name = '';
  const needs = new Map<string, Requirement[]>();
  for (const line of splitLines(bytes)) {
    if (line === '') break;
    if (line.startsWith('Name: ')) name = normalizePythonName(line.slice('Name: '.length).trim());
    if (!line.startsWith('Requires-Dist: ')) continue;
    const requirement = parseRequirement(line.slice('Requires-Dist: '.length));
    if (requirement === undefined) continue;
    addTo(needs, requirement.extra ?? '', requirement);
  }
  return name === '' ? undefined : { name, needs };
}

/**
 * Finds installed packages that only development needs: those that development requirements lead
 * to, but that neither run time nor other installed packages need.
 */
export function findPythonDevelopment(
  packages: ReadonlyMap<string, PythonPackage>,
  runtime: readonly Requirement[],
  development: readonly Requirement[],
): ReadonlySet<string> {
  const wanted = reach(packages, development);
  const others = [...packages.keys()].filter((name) => !wanted.has(name));
  const kept = reach(packages, [...runtime, ...others.map(toRequirement)]);
  return new Set([...wanted].filter((name) => packages.has(name) && !kept.has(name)));
}

/** Each package is read once, and once more for each requested extra. */
function reach(
  packages: ReadonlyMap<string, PythonPackage>,
  roots: readonly Requirement[],
): Set<string> {
  const seen = new Set<string>();
  const names = new Set<string>();
  const open = [...roots];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { name } = at;
    names.add(name);
    for (const extra of ['', ...at.extras]) {
      const key = `${name}[${extra}]`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const need of packages.get(name)?.needs.get(extra) ?? []) open.push(need);
    }
  }
  return names;
}
