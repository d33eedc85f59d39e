import type { Problem } from '../parse/budget-problems.ts';
import { type GlobPart, type GlobToken, parseGlob } from './glob-syntax.ts';

/**
 * Matches a path component by component, so one walk of a tree serves all patterns. Libraries
 * compile globs to regular expressions, which backtrack, and names in an image are untrusted; this
 * takes time linear in the path.
 */
export interface Glob {
  readonly pattern: string;
  /** The state at the image's root. */
  readonly start: GlobState;
  /** The state one component further down. */
  readonly step: (state: GlobState, name: string) => GlobState;
}

/**
 * The places reached in each alternative, as bits. `selected`: the path or one of its parents
 * matches; `dead`: nothing below it can match.
 */
export type GlobState = 'selected' | 'dead' | readonly number[];

/** @returns the glob, or the problem in it */
export function compileGlob(pattern: string): Glob | Problem {
  const parsed = parseGlob(pattern);
  if ('message' in parsed) return parsed;
  const alternatives = parsed.alternatives.map((parts) => ({
    parts: parts.map(compilePart),
    end: 1 << parts.length,
  }));
  const places = alternatives.map(({ parts }) => toPlaces(parts, 0));
  return {
    pattern,
    start: alternatives.some(({ end }, index) => ((places[index] ?? 0) & end) !== 0)
      ? 'selected'
      : places,
    step: (state, name) =>
      typeof state === 'string' ? state : stepAlternatives(alternatives, state, name),
  };
}

/** Whether the glob selects a path, or a folder above it. */
export function selectsPath({ start, step }: Glob, path: string): boolean {
  const names = path.split('/').filter((name) => name !== '');
  return names.reduce(step, start) === 'selected';
}

/**
 * A pattern for one name, split at each `*`. The first run must match at the start, the last at the
 * end.
 */
type NamePattern = readonly Run[];
type Run = readonly Exclude<GlobToken, 'many'>[];
type Part = '**' | NamePattern;

interface Alternative {
  readonly parts: readonly Part[];
  /** The bit for the place after the last part. */
  readonly end: number;
}

/** Most names don't change the state, so the same state is returned and nothing is allocated. */
function stepAlternatives(
  alternatives: readonly Alternative[],
  state: readonly number[],
  name: string,
): GlobState {
  let next: number[] | undefined;
  let isDead = true;
  for (let index = 0; index < alternatives.length; index++) {
    const { parts, end } = alternatives[index] as Alternative;
    const before = state[index] as number;
    const places = before === 0 ? 0 : advancePlaces(parts, before, name);
    if ((places & end) !== 0) return 'selected';
    if (places !== 0) isDead = false;
    if (places === before) continue;
    next ??= [...state];
    next[index] = places;
  }
  return isDead ? 'dead' : (next ?? state);
}

/** The bit for place `index`, and for the next one if `**` can match nothing. */
const toPlaces = (parts: readonly Part[], index: number): number =>
  parts[index] === '**' ? (1 << index) | (1 << (index + 1)) : 1 << index;

/** Bit i is set if the first i parts match. */
function advancePlaces(parts: readonly Part[], places: number, name: string): number {
  let next = 0;
  for (let index = 0; index < parts.length; index++) {
    if ((places & (1 << index)) === 0) continue;
    const part = parts[index];
    if (part === '**') next |= toPlaces(parts, index);
    else if (part !== undefined && matchesName(part, name)) next |= toPlaces(parts, index + 1);
  }
  return next;
}

function compilePart(part: GlobPart): Part {
  if (part === '**') return part;
  const runs: Exclude<GlobToken, 'many'>[][] = [[]];
  for (const token of part) {
    if (token === 'many') runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}

/**
 * Takes the first match of each run: it leaves most to the others, so no backtracking is needed.
 */
function matchesName(runs: NamePattern, name: string): boolean {
  const first = runs[0] as Run;
  let at = findRunEnd(first, name, 0);
  if (at === -1 || runs.length === 1) return at === name.length;
  for (let index = 1; index < runs.length - 1; index++) {
    at = findFirstRunEnd(runs[index] as Run, name, at);
    if (at === -1) return false;
  }
  return endsWithRun(runs.at(-1) as Run, name, at);
}

/** The end of a run that starts at `at`, or -1. */
function findRunEnd(run: Run, name: string, at: number): number {
  let end = at;
  for (const token of run) {
    if (token === 'any') {
      if (end >= name.length) return -1;
      end += (name.codePointAt(end) as number) > 0xffff ? 2 : 1;
    } else {
      if (!name.startsWith(token.text, end)) return -1;
      end += token.text.length;
    }
  }
  return end;
}

/** The end of the first such run at or after `from`, or -1. */
function findFirstRunEnd(run: Run, name: string, from: number): number {
  const [only] = run;
  if (run.length === 1 && typeof only === 'object') {
    const found = name.indexOf(only.text, from);
    return found === -1 ? -1 : found + only.text.length;
  }
  for (let start = from; start <= name.length; start++) {
    const end = findRunEnd(run, name, start);
    if (end !== -1) return end;
  }
  return -1;
}

function endsWithRun(run: Run, name: string, from: number): boolean {
  const [only] = run;
  if (only === undefined) return true;
  if (run.length === 1 && typeof only === 'object')
    return name.length - only.text.length >= from && name.endsWith(only.text);
  for (let start = from; start < name.length; start++)
    if (findRunEnd(run, name, start) === name.length) return true;
  return false;
}
