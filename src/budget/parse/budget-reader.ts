import type { Explained, Problem } from './budget-problems.ts';
import { findPlatform } from './part-pointers.ts';
import type { Place } from './yaml-tree.ts';

/** The state of reading a budget: value locations and the problems found so far. */
export interface BudgetReader {
  readonly source: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: Problem[];
  readonly getLine: (offset: number) => number;
  /** The names that waivers can use. */
  readonly waivable: ReadonlySet<string>;
}

/** The entries of a mapping; empty for anything else. */
export const listEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
/** The items of a list; empty for anything else. */
export const listItems = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** `.dive-ci.yaml:3`, or for a platform `.dive-ci.yaml:12 platforms.linux/arm64`. */
export function formatLocation(reader: BudgetReader, pointer: string): string {
  const line = `${reader.source}:${reader.getLine(reader.places.get(pointer)?.keyStart ?? 0)}`;
  const platform = findPlatform(pointer);
  return platform === undefined ? line : `${line} platforms.${platform}`;
}

/** Adds a problem with the value at a pointer. */
export function addProblem(reader: BudgetReader, pointer: string, explained: Explained): void {
  const { start = 0, end = 0 } = reader.places.get(pointer) ?? {};
  reader.problems.push({ start, end, ...explained });
}

/** The JSON pointer of a child. */
export const joinPointer = (parent: string, key: string | number): string =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
