import { explain, type Problem } from '../parse/budget-problems.ts';

/** `text` matches itself; `any` is `?`, `many` is `*`. */
export type GlobToken = { readonly text: string } | 'any' | 'many';

/** One component of a path pattern: `**`, or a pattern for one name. */
export type GlobPart = '**' | readonly GlobToken[];

const MOST_ALTERNATIVES = 64;
const MOST_PARTS = 30;
const MOST_CHARACTERS = 1000;

interface Character {
  readonly char: string;
  readonly isEscaped: boolean;
  readonly at: number;
}

/**
 * Parses a glob into its alternatives (one per brace choice), each a list of components from the
 * root. Syntax that other tools interpret differently is an error: a pattern that silently matches
 * nothing would disable a check.
 */
export function parseGlob(
  glob: string,
): { readonly alternatives: readonly (readonly GlobPart[])[] } | Problem {
  const whole = { start: 0, end: glob.length };
  if (glob === '') return { ...whole, ...explain('pattern-empty', {}) };
  if (glob.length > MOST_CHARACTERS)
    return { ...whole, ...explain('pattern-too-long', { mostChars: MOST_CHARACTERS }) };
  const characters = parseEscapes(glob);
  if ('message' in characters) return characters;
  const spelt = expandBraces(characters);
  if ('message' in spelt) return spelt;
  const alternatives: (readonly GlobPart[])[] = [];
  for (const alternative of spelt) {
    const parts = parseParts(alternative, glob.length);
    if ('message' in parts) return parts;
    alternatives.push(parts);
  }
  return { alternatives };
}

function parseEscapes(glob: string): Character[] | Problem {
  const characters: Character[] = [];
  for (let at = 0; at < glob.length; at++) {
    const isEscaped = glob[at] === '\\';
    const char = glob[isEscaped ? at + 1 : at];
    if (char === undefined) return { start: at, end: at + 1, ...explain('backslash-at-end', {}) };
    const problem = isEscaped ? undefined : checkSign(glob, at);
    if (problem) return problem;
    characters.push({ char, isEscaped, at });
    if (isEscaped) at++;
  }
  return characters;
}

/** Finds syntax that other tools support and this one does not. */
function checkSign(glob: string, at: number): Problem | undefined {
  const place = { start: at, end: at + 1 };
  const sign = glob.charAt(at);
  if (sign === '[') return { ...place, ...explain('brackets-unsupported', {}) };
  if (/^[@!+*?]\(/.test(glob.slice(at, at + 2)))
    return { start: at, end: at + 2, ...explain('parentheses-unsupported', { sign }) };
  if (sign === '!' && at === 0) return { ...place, ...explain('negation-unsupported', {}) };
  return undefined;
}

const isSign = (character: Character | undefined, char: string): boolean =>
  character !== undefined && !character.isEscaped && character.char === char;

/** Expands braces: `a{b,c{d,e}}` becomes `ab`, `acd`, `ace`. */
function expandBraces(characters: readonly Character[]): (readonly Character[])[] | Problem {
  let pending: (readonly Character[])[] = [characters];
  for (;;) {
    const index = pending.findIndex((one) =>
      one.some((character) => isSign(character, '{') || isSign(character, '}')),
    );
    const next = pending[index];
    if (next === undefined) return pending;
    const choices = expandFirstBraces(next);
    if ('message' in choices) return choices;
    pending = [...pending.slice(0, index), ...choices, ...pending.slice(index + 1)];
    if (pending.length > MOST_ALTERNATIVES) {
      const [first, last] = [characters[0], characters.at(-1)];
      const place = { start: first?.at ?? 0, end: (last?.at ?? 0) + 1 };
      return { ...place, ...explain('pattern-of-too-many', { most: MOST_ALTERNATIVES }) };
    }
  }
}

function expandFirstBraces(characters: readonly Character[]): (readonly Character[])[] | Problem {
  const open = characters.findIndex(
    (character) => isSign(character, '{') || isSign(character, '}'),
  );
  const at = characters[open]?.at ?? 0;
  const unbalanced = { start: at, end: at + 1, ...explain('brace-unbalanced', {}) };
  if (isSign(characters[open], '}')) return unbalanced;
  const cuts = [open];
  let depth = 1;
  let close = open;
  while (depth > 0 && ++close < characters.length) {
    if (isSign(characters[close], '{')) depth++;
    if (isSign(characters[close], '}')) depth--;
    if (depth === 0 || (depth === 1 && isSign(characters[close], ','))) cuts.push(close);
  }
  if (depth > 0) return unbalanced;
  const [before, after] = [characters.slice(0, open), characters.slice(close + 1)];
  return cuts.slice(1).map((cut, i) => {
    const start = [...before, ...characters.slice((cuts[i] ?? open) + 1, cut)];
    // `{,a}/x` is `x` and `a/x`: a slash after an empty choice doesn't anchor the pattern.
    return [...start, ...(start.length === 0 ? trimLeadingSlashes(after) : after)];
  });
}

function trimLeadingSlashes(characters: readonly Character[]): readonly Character[] {
  const start = characters.findIndex(({ char }) => char !== '/');
  return start === -1 ? [] : characters.slice(start);
}

function parseParts(characters: readonly Character[], globLength: number): GlobPart[] | Problem {
  const isAnchored = characters[0]?.char === '/';
  const parts: GlobPart[] = isAnchored ? [] : ['**'];
  const components = splitComponents(characters);
  if (components.length === 0 && !isAnchored)
    return { start: 0, end: globLength, ...explain('choice-empty', {}) };
  for (const component of components) {
    const problem = checkComponent(component);
    if (problem) return problem;
    const part =
      component.length === 2 && component.every((one) => isSign(one, '*'))
        ? '**'
        : parseTokens(component);
    if (part !== '**' || parts.at(-1) !== '**') parts.push(part);
  }
  if (parts.length > MOST_PARTS)
    return { start: 0, end: globLength, ...explain('pattern-too-deep', { most: MOST_PARTS }) };
  // A pattern selects everything below its match, so a final `**` only needs to match one name.
  return parts.at(-1) === '**' ? [...parts.slice(0, -1), ['many']] : parts;
}

function splitComponents(characters: readonly Character[]): (readonly Character[])[] {
  const components: Character[][] = [[]];
  for (const character of characters) {
    if (character.char === '/') components.push([]);
    else components.at(-1)?.push(character);
  }
  return components.filter((component) => component.length > 0);
}

function checkComponent(component: readonly Character[]): Problem | undefined {
  const text = component.map(({ char }) => char).join('');
  const place = { start: component[0]?.at ?? 0, end: (component.at(-1)?.at ?? 0) + 1 };
  if (text === '.' || text === '..')
    return { ...place, ...explain('dots-in-pattern', { name: text }) };
  const doubled = component.findIndex(
    (one, index) => isSign(one, '*') && isSign(component[index + 1], '*'),
  );
  if (doubled === -1 || component.length === 2) return undefined;
  const at = component[doubled]?.at ?? 0;
  return { start: at, end: at + 2, ...explain('stars-not-alone', {}) };
}

function parseTokens(component: readonly Character[]): GlobToken[] {
  const tokens: GlobToken[] = [];
  for (const character of component) {
    const last = tokens.at(-1);
    if (isSign(character, '*')) tokens.push('many');
    else if (isSign(character, '?')) tokens.push('any');
    else if (typeof last === 'object')
      tokens[tokens.length - 1] = { text: last.text + character.char };
    else tokens.push({ text: character.char });
  }
  return tokens;
}
