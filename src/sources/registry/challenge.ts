/** One way a server says it can be convinced. Source: RFC 9110 §11.6.1. */
export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** By name, in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads a `WWW-Authenticate` header, several of which Node joins with commas; what cannot be read ends it. */
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
    else challenges.at(-1)?.parameters.set(name, unquoted(value));
  }
  return challenges;
}

const WORD = /[\s,]*([\w!#$%&'*+.^`|~-]+)/y;
const VALUE = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;

const unquoted = ([, quoted, bare]: RegExpExecArray): string =>
  quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
