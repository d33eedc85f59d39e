import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** An entry of a list input, or the problem with a line. */
export type ListEntry = { readonly text: string } | { readonly problem: Sentence };

/**
 * How to read ` # …` at the end of a line: as a comment if values can't contain it, as part of the
 * value if it is free text, as an error otherwise.
 */
export type TrailingHash = 'comment' | 'value' | 'unclear';

/**
 * Reads a list with one entry per line, in any YAML notation: with `- `, in quotes, with comments.
 * Text in double quotes may have several lines, as in docker/build-push-action; `""` inside it is a
 * quote.
 */
export function readList(text: string, hash: TrailingHash): ListEntry[] {
  return splitEntries(text)
    .flatMap((entry) => splitFlow(entry, hash))
    .flatMap((entry) => readEntry(entry, hash));
}

/** `[a, b]` and `{ a: 1, b: 2 }` in YAML or JSON notation; and, except in values, `a, b`. */
function splitFlow(entry: string, hash: TrailingHash): string[] {
  const inner = /^(?:\[(.*)\]|\{(.*)\})$/s.exec(entry.trim());
  const text = inner?.[1] ?? inner?.[2] ?? entry;
  if (inner === null && (hash === 'value' || /^["'#]/.test(text))) return [entry];
  return text.match(inner === null ? ITEM : FLOW_ITEM)?.map(dropComma) ?? [];
}

/** Up to a comma and a space, or the end; the bounds of a limit belong together, as do braces. */
const ITEM = /(?:\{[^}]*\}|,(?!\s|$)|,\s+(?=(?:warn|fail):)|[^,])+,?/g;
/** Up to any comma outside of quotes and braces. */
const FLOW_ITEM = /(?:"[^"]*"|'[^']*'|\{[^}]*\}|,(?=\s*(?:warn|fail):)|[^,])+,?/g;
const dropComma = (item: string): string => item.trim().replace(/,$/, '');

function readEntry(entry: string, hash: TrailingHash): ListEntry[] {
  const bare = entry.replace(/^-\s+/, '').trim().replace(QUOTED_KEY, '$2');
  if (bare === '' || bare.startsWith('#')) return [];
  const quoted = /^(["'])(.*)\1$/s.exec(bare);
  if (quoted?.[2] === '') return [];
  if (quoted) return [{ text: unescapeQuotes(quoted[2] ?? '', quoted[1] ?? '') }];
  const at = hash === 'value' ? -1 : bare.search(/\s#(?:\s|$)/);
  if (at === -1) return [{ text: bare }];
  if (hash === 'comment') return readEntry(bare.slice(0, at), hash);
  return [{ problem: new Message('line-with-comment', { line: bare }) }];
}

/** The key of `"NAME": "VALUE"`. */
const QUOTED_KEY = /^(["'])([A-Za-z_][\w.-]*)\1(?=\s*:)/;

/** Lines, except that a double quote at the start of an entry extends it to its closing quote. */
function splitEntries(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const entries: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    const end = startsEntry(line)
      ? lines.findIndex((other, index) => index > at && endsEntry(other.trim()))
      : -1;
    entries.push(
      lines
        .slice(at, Math.max(at, end) + 1)
        .join('\n')
        .trim(),
    );
    at = Math.max(at, end);
  }
  return entries;
}

const startsEntry = (line: string): boolean => {
  const bare = line.replace(/^-\s+/, '');
  return bare.startsWith('"') && !(bare.length > 1 && endsEntry(bare));
};

/** An even number of quotes at the end are escaped ones. */
const endsEntry = (line: string): boolean => (/"+$/.exec(line)?.[0].length ?? 0) % 2 === 1;

const unescapeQuotes = (text: string, quote: string): string =>
  text.replaceAll(`${quote}${quote}`, quote);
