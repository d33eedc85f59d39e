import { BadPattern, matchName } from './go-match.ts';
import { Pattern } from './pattern.ts';
import { cleanPath, trimSpace } from './runes.ts';

/** Which patterns matched a folder, in order, which its children need. */
export type ParentMatches = readonly boolean[];

/**
 * Matches paths against the patterns of an ignore file; the last pattern that matches decides.
 * Source: github.com/moby/patternmatcher, patternmatcher.go.
 */
export class PatternMatcher {
  readonly patterns: readonly Pattern[];
  readonly hasExceptions: boolean;

  /** @param lines byte strings. @throws BadPattern with the pattern as its message */
  constructor(lines: readonly string[]) {
    this.patterns = lines.flatMap(parsePattern);
    this.hasExceptions = this.patterns.some(({ isException }) => isException);
  }

  /**
   * Matches a path whose parent folder was already matched.
   * @param parent of the folder that contains it; `undefined` at the root
   */
  match(path: string, parent: ParentMatches | undefined): { isMatch: boolean; own: boolean[] } {
    let isMatch = false;
    const own = this.patterns.map((pattern, index) => {
      const isInherited = parent?.[index] === true;
      if (!isInherited && pattern.isException !== isMatch) return false;
      const matches =
        isInherited || pattern.matches(path) || (!parent && matchesFolderOf(pattern, path));
      if (matches) isMatch = !pattern.isException;
      return matches;
    });
    return { isMatch, own };
  }

  /** Matches a path or any folder that contains it, without previous results. */
  matchAlone(path: string): boolean {
    let isMatch = false;
    for (const pattern of this.patterns) {
      if (pattern.isException !== isMatch) continue;
      if (pattern.matches(path) || matchesFolderOf(pattern, path)) isMatch = !pattern.isException;
    }
    return isMatch;
  }
}

function parsePattern(line: string): Pattern[] {
  const trimmed = trimSpace(line);
  if (trimmed === '') return [];
  const clean = cleanPath(trimmed);
  const isException = clean.startsWith('!');
  const text = isException ? clean.slice(1) : clean;
  if (text === '') throw new BadPattern('"!" excludes nothing');
  try {
    matchName(text, '.');
  } catch {
    throw new BadPattern(clean);
  }
  return [new Pattern(text, isException)];
}

function matchesFolderOf(pattern: Pattern, path: string): boolean {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    if (pattern.matches(path.slice(0, at))) return true;
  return false;
}
