import type { Problem } from './budget-problems.ts';
import type { Place } from './yaml-tree.ts';

/** A budget being read: where its values stand, and what was found wrong so far. */
export interface BudgetReader {
  readonly source: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: Problem[];
  readonly lineAt: (offset: number) => number;
  /** What a waiver may name. */
  readonly waivable: ReadonlySet<string>;
}

/** The keys and values of a mapping; none of anything else. */
export const listEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
/** The items of a list; none of anything else. */
export const listItems = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** `.dive-ci.yaml:3`. */
export function formatLocation(reader: BudgetReader, pointer: string): string {
  return `${reader.source}:${reader.lineAt(reader.places.get(pointer)?.keyStart ?? 0)}`;
}

/** Notes what is wrong with the value at a pointer. */
export function addProblem(
  reader: BudgetReader,
  pointer: string,
  message: string,
  hint: string,
): void {
  const { start = 0, end = 0 } = reader.places.get(pointer) ?? {};
  reader.problems.push({ start, end, message, hint });
}

/** The JSON pointer one key further down. */
export const joinPointer = (parent: string, key: string | number): string =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
