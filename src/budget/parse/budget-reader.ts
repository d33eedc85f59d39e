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
  Object.entries(toMapping(value));
/** The items of a list; empty for anything else. */
export const listItems = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Mappings of `YamlTree` have no prototype. */
const toMapping = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** A value of a budget, which knows its place in the file. */
export class BudgetValue {
  readonly reader: BudgetReader;
  /** `undefined` if the file does not set it. */
  readonly value: unknown;
  readonly pointer: string;

  constructor(reader: BudgetReader, value: unknown, pointer = '') {
    this.reader = reader;
    this.value = value;
    this.pointer = pointer;
  }

  /** The value of a key, even if the file does not set it. */
  get(key: string): BudgetValue {
    return this.#createChild(key, toMapping(this.value)[key]);
  }

  /** The entries of a mapping; empty for anything else. */
  get entries(): [string, BudgetValue][] {
    return listEntries(this.value).map(([key, value]) => [key, this.#createChild(key, value)]);
  }

  /** The items of a list; empty for anything else. */
  get items(): BudgetValue[] {
    return listItems(this.value).map((value, index) => this.#createChild(index, value));
  }

  get isSet(): boolean {
    return this.value !== undefined;
  }

  /** `null` for anything but a text. */
  get text(): string | null {
    return typeof this.value === 'string' ? this.value : null;
  }

  get place(): Place | undefined {
    return this.reader.places.get(this.pointer);
  }

  /** `.dive-ci.yaml:3`, or for a platform `.dive-ci.yaml:12 platforms.linux/arm64`. */
  get from(): string {
    const line = `${this.reader.source}:${this.reader.getLine(this.place?.keyStart ?? 0)}`;
    const platform = findPlatform(this.pointer);
    return platform === undefined ? line : `${line} platforms.${platform}`;
  }

  /** Adds a problem with the value, or with a part of it. */
  refuse(
    explained: Explained,
    part: Pick<Problem, 'start' | 'end'> | undefined = this.place,
  ): void {
    const { start = 0, end = 0 } = part ?? {};
    this.reader.problems.push({ start, end, ...explained });
  }

  /** Adds a problem with its key. */
  refuseKey(explained: Explained): void {
    const { keyStart: start = 0, keyEnd: end = 0 } = this.place ?? {};
    this.refuse(explained, { start, end });
  }

  #createChild(key: string | number, value: unknown): BudgetValue {
    return new BudgetValue(this.reader, value, joinPointer(this.pointer, key));
  }
}

/** The JSON pointer of a child. */
export const joinPointer = (parent: string, key: string | number): string =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
