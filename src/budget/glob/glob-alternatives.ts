import { type GlobPart, type GlobToken, parseGlob } from './glob-syntax.ts';

/** A glob with one choice made for each brace group. */
export interface GlobAlternative {
  /** A normalized glob without braces: equal for globs that differ only in spelling. */
  readonly text: string;
  readonly parts: readonly GlobPart[];
}

/**
 * Lists a glob's alternatives, sorted.
 * @param glob must be valid
 */
export function expandGlob(glob: string): GlobAlternative[] {
  const parsed = parseGlob(glob);
  if ('message' in parsed) throw new Error(`invalid pattern: ${parsed.message}`);
  const byText = new Map(parsed.alternatives.map((parts) => [formatParts(parts), parts]));
  return [...byText]
    .map(([text, parts]) => ({ text, parts }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** The remaining work for comparing globs: patterns are untrusted and can be many. */
export interface Allowance {
  left: number;
}

export const createAllowance = (): Allowance => ({ left: 2_000_000 });

/**
 * Whether another alternative is certain to select everything this one selects.
 * @returns false also if that is unknown or the allowance is used up
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

/** How elements of two patterns compare; `isMany` elements match any number of elements. */
interface Elements<T> {
  readonly isMany: (element: T) => boolean;
  readonly covers: (outer: T, inner: T) => boolean;
  /** Whether a match of the start is enough: a glob also selects everything below its match. */
  readonly isPrefixEnough: boolean;
}

/** Used for paths and for names. A wildcard is only covered by another wildcard. */
function covers<T>(outer: readonly T[], inner: readonly T[], elements: Elements<T>): boolean {
  // The positions in the inner pattern reached so far.
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

/** One element per character; wildcards by name, which no single character can equal. */
const splitCharacters = (part: GlobPart): string[] =>
  part === '**'
    ? []
    : part.flatMap((token) => (typeof token === 'string' ? [token] : [...token.text]));
