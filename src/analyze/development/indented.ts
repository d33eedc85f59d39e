import { splitLines } from '../packages/lines.ts';

/** A line of YAML as in lock files, or of yarn 1's own format. */
export interface IndentedLine {
  /** The number of leading spaces. */
  readonly indent: number;
  readonly text: string;
  readonly key: string;
  /** Empty if the value is on the following lines. */
  readonly value: string;
}

/** Yields lines such as `  "key": value` and `  key "value"`, without comments. */
export function* readIndented(bytes: Uint8Array): Generator<IndentedLine> {
  for (const line of splitLines(bytes)) {
    const text = line.trimStart();
    if (text === '' || text.startsWith('#')) continue;
    yield { indent: line.length - text.length, text, ...splitPair(text) };
  }
}

/** `key: value`, `"key": value`, `key "value"`, `key:`. */
function splitPair(text: string): { key: string; value: string } {
  const isQuoted = /^["']/.test(text);
  const end = isQuoted ? text.indexOf(text[0] as string, 1) + 1 : text.indexOf(' ');
  const first = end <= 0 ? text : text.slice(0, end);
  const rest = text.slice(first.length);
  return {
    key: unquote(isQuoted ? first : first.replace(/:$/, '')),
    value: unquote(rest.replace(/^:/, '').trim()),
  };
}

const unquote = (text: string): string =>
  text.length > 1 && /^["']/.test(text) && text.endsWith(text[0] as string)
    ? text.slice(1, -1)
    : text;
