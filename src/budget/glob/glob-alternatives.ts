import { type GlobPart, type GlobToken, parseGlob } from './glob-syntax.ts';

/** One way to take a glob's braces. */
export interface GlobAlternative {
  /** A glob without braces that selects the same; alike for globs that only differ in spelling. */
  readonly text: string;
  readonly parts: readonly GlobPart[];
}

/**
 * A glob's alternatives, in one order whatever order they are written in.
 * @param glob checked to be a good one
 */
export function expandGlob(glob: string): GlobAlternative[] {
  const parsed = parseGlob(glob);
  if ('message' in parsed) throw new Error(`a pattern that was not checked: ${parsed.message}`);
  const byText = new Map(parsed.alternatives.map((parts) => [formatParts(parts), parts]));
  return [...byText]
    .map(([text, parts]) => ({ text, parts }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** How much work may still go into comparing globs: patterns come from strangers, and there may be very many. */
export interface Allowance {
  left: number;
}

export const createAllowance = (): Allowance => ({ left: 2_000_000 });

/**
 * Whether all that an alternative selects is sure to be selected by another one: then it is no news beside that.
 * @returns false too where there is no telling, or no allowance left to tell
 */
export function isCovered(
  inner: GlobAlternative,
  others: Iterable<GlobAlternative>,
  allowance: Allowance,
): boolean {
  for (const outer of others) {
    allowance.left -= (inner.text.length + 1) * (outer.text.length + 1);
    if (allowance.left < 0) return false;
    if (covers(outer.parts, inner.parts, coveredParts)) return true;
  }
  return false;
}

const formatParts = (parts: readonly GlobPart[]): string => {
  const names = parts.map((part) => (part === '**' ? part : part.map(formatToken).join('')));
  return `${parts[0] === '**' ? '' : '/'}${names.join('/')}`;
};

function formatToken(token: GlobToken): string {
  if (token === 'many') return '*';
  return token === 'any' ? '?' : token.text.replace(/[\\*?{}[\]!@+(),]/g, '\\$&');
}

/** Whether one element takes the place of another; `many` elements take any number of them. */
interface Elements<T> {
  readonly isMany: (element: T) => boolean;
  readonly covers: (outer: T, inner: T) => boolean;
  /** Whether what is left of the inner pattern does not matter: a glob selects what lies below its match too. */
  readonly isPrefixEnough: boolean;
}

/** The same question for paths and for names. What stands for many things is covered only by what stands for many. */
function covers<T>(outer: readonly T[], inner: readonly T[], elements: Elements<T>): boolean {
  // How much of the inner pattern may be used up behind each element of the outer one.
  let places = new Set([0]);
  for (const element of outer) {
    const next = new Set<number>();
    for (const place of places) {
      if (elements.isMany(element)) for (let at = place; at <= inner.length; at++) next.add(at);
      else if (place < inner.length && elements.covers(element, inner[place] as T))
        next.add(place + 1);
    }
    places = next;
  }
  return elements.isPrefixEnough ? places.size > 0 : places.has(inner.length);
}

const coveredParts: Elements<GlobPart> = {
  isMany: (part) => part === '**',
  covers: (outer, inner) =>
    inner !== '**' && covers(splitCharacters(outer), splitCharacters(inner), coveredCharacters),
  isPrefixEnough: true,
};

const coveredCharacters: Elements<string> = {
  isMany: (character) => character === 'many',
  covers: (outer, inner) => inner !== 'many' && (outer === 'any' || outer === inner),
  isPrefixEnough: false,
};

/** Plain characters as one, signs by their names: no character is called so. */
const splitCharacters = (part: GlobPart): string[] =>
  part === '**'
    ? []
    : part.flatMap((token) => (typeof token === 'string' ? [token] : [...token.text]));
