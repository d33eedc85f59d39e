/** An authentication method offered by a server. Source: RFC 9110 §11.6.1. */
export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** By lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Parses a `WWW-Authenticate` header (Node joins several with commas); stops at invalid text. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match) at = pattern.lastIndex;
    return match;
  };
  for (let word = take(WORD); word !== null; word = take(WORD)) {
    const name = (word[1] as string).toLowerCase();
    const value = take(VALUE);
    if (value === null) challenges.push({ scheme: name, parameters: new Map() });
    else challenges.at(-1)?.parameters.set(name, unquote(value));
  }
  return challenges;
}

const WORD = /[\s,]*([\w!#$%&'*+.^`|~-]+)/y;
const VALUE = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;

const unquote = ([, quoted, bare]: RegExpExecArray): string =>
  quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
