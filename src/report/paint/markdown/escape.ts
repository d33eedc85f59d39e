import { neutralize } from '../../words/inert.ts';
import { shortenEnd, shortenMiddle } from '../terminal/shorten.ts';

/** In the middle of longer texts something is left out. */
const MOST_CELLS = 120;
/** Written as an entity it starts no word and ends no link; it takes no room. */
const ZERO_WIDTH_SPACE = '&#8203;';

/**
 * Text that nobody here wrote, as it is and harmless in GitHub's Markdown, tables and HTML blocks too: as `<code>`, where
 * mentions, references and emoji names stay asleep, with every character that could mean something as an entity.
 */
export function escapeCode(text: string, mostCells = MOST_CELLS): string {
  return text === '' ? '' : formatCode(shortenMiddle(toOneLine(text), mostCells));
}

/** The same for a sentence of our own that such text may be part of: every word that is more than a word or a number is code. */
export function escapeProse(text: string, mostCells = 400): string {
  const words = shortenMiddle(toOneLine(text.trim()), mostCells).split(' ');
  return words
    .map((word) => (isPlain(word) ? word.replace(/[<>]/g, toEntity) : escapeWord(word)))
    .join(' ')
    .replace(LIST_MARK, (mark) => mark.replace(/\D$/, toEntity));
}

/** Lines for copying: nothing in them is live, and none is a workflow command if printed in a log. */
export function formatFence(lines: readonly string[], language = ''): string {
  const shown = lines.map((line) =>
    shortenEnd(neutralize(line), MOST_FENCED_CELLS).replace(COMMAND, escapeCommand),
  );
  const longest = Math.max(
    2,
    ...shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length),
  );
  const mark = '`'.repeat(longest + 1);
  return [`${mark}${language}`, ...shown, mark].join('\n');
}

const MOST_FENCED_CELLS = 300;

/** Source: actions/runner, ActionCommand.cs: `::` where a line begins, and `##[` anywhere. */
const COMMAND = /^\s*::|##\[/g;
const escapeCommand = (mark: string): string =>
  `${mark.slice(0, -1)}\\x${mark.charCodeAt(mark.length - 1).toString(16)}`;

const toOneLine = (text: string): string => neutralize(text.replaceAll('\n', ' '));

const formatCode = (line: string): string => `<code>${escapeAll(line)}</code>`;

/** Punctuation around a word is not part of what it names. */
function escapeWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && '"\'('.includes(word.charAt(start))) start++;
  while (end > start && '.,;:!?)"\'…'.includes(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  return core === '' ? escapeAll(word) : word.slice(0, start) + formatCode(core) + word.slice(end);
}

/** Letters or a number between punctuation that means nothing there, and nothing that GitHub takes for a reference. */
const isPlain = (word: string): boolean =>
  word === 'e.g.' || (PLAIN.test(word) && !REFERENCE.test(word));

const PLAIN =
  /^["'(]*(?:[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\d]+)*|[+~<>-]?\d+(?:[.,:-]\d+)*(?:%|[a-z]{0,3})|[-=+→≤≥≈·])?["'),.;:!?…%–—]*$/iu;
/** A commit's hash, also behind a letter that is none of a hash; what a link begins with; `GH-1`, `GHSA-…`, `CVE-…`, and whatever else with a number a repository may link by its prefix. */
const REFERENCE =
  /(?:^|[^0-9a-z])[0-9a-f]{7}|(?:^|["'’(])(?:www\.|ghsa-|(?!utf-|sha-)\p{L}+-[\p{L}-]*\d)/iu;

/** What begins a list, a line below a heading, or a table. */
const LIST_MARK = /^(?:\d+[.)]|[-=+])(?=\s|$)|^[-=+]+$/;

function escapeAll(line: string): string {
  return line
    .replaceAll(LINK_STARTS, `$&${MARK}`)
    .replaceAll(MEANINGFUL, toEntity)
    .replaceAll(MARK, ZERO_WIDTH_SPACE);
}

const toEntity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Stands for the zero-width space until entities are made; `inert` leaves none of these in a text. */
const MARK = '\u200b';

/**
 * GitHub and others link addresses after entities are read, so an entity alone does not keep them from it.
 * Source: GFM specification, 6.9 “Autolinks (extension)”: `www.`, a scheme, an address of mail.
 */
const LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
/** All of ASCII but letters, digits, and what neither Markdown nor HTML reads anything into within a line. */
const MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=+;:'"()?^-])/g;
