import { joinPattern } from '../../../model/pattern.ts';
import { neutralize } from '../../words/inert.ts';
import { shortenEnd, shortenMiddle } from '../terminal/shorten.ts';

/** Longer texts are shortened in the middle. */
const MOST_CELLS = 120;
/** As an entity, it starts no word and ends no link, and it is invisible. */
const ZERO_WIDTH_SPACE = '&#8203;';

/**
 * Untrusted text, inert in GitHub's Markdown, tables and HTML blocks: in `<code>`, mentions,
 * references and emoji names are inactive, and every special character is an entity.
 */
export function escapeCode(text: string, mostCells = MOST_CELLS): string {
  return text === '' ? '' : formatCode(shortenMiddle(toOneLine(text), mostCells));
}

/**
 * The same for our own sentences that quote such text: every word that is not a plain word or
 * number becomes code, and so does text between backticks.
 */
export function escapeProse(text: string, mostCells = 400): string {
  const parts = shortenMiddle(toOneLine(text.trim()), mostCells).split(QUOTED);
  return parts
    .map((part, i) => (i % 2 === 1 ? formatCode(part) : escapeWords(part)))
    .join('')
    .replace(LIST_MARK, (mark) => mark.replace(/\D$/, toEntity));
}

/** As in our messages: a setting and its value, e.g. `checks: read`. */
const QUOTED = /(?<=^|[ (])`([^`]+)`(?=$|[ ).,;:])/;

const escapeWords = (text: string): string =>
  text
    .split(' ')
    .map((word) => (isPlain(word) ? word.replace(/[<>]/g, toEntity) : escapeWord(word)))
    .join(' ');

/**
 * Lines to copy: nothing in them is active, and none is a workflow command when printed in a log.
 */
export function formatFence(lines: readonly string[], language = ''): string {
  const shown = lines.map((line) =>
    shortenEnd(neutralize(line), MOST_FENCED_CELLS).replace(COMMAND, escapeCommand),
  );
  return fenceLines(shown, language);
}

/** A code block of lines that are already inert. Its fence is longer than any in the lines. */
export function fenceLines(lines: readonly string[], language: string): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const mark = '`'.repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
  return [`${mark}${language}`, ...lines, mark].join('\n');
}

const MOST_FENCED_CELLS = 300;

/** Source: actions/runner, ActionCommand.cs: `::` at the start of a line, and `##[` anywhere. */
const COMMAND = /^\s*::|##\[/g;
const escapeCommand = (mark: string): string =>
  `${mark.slice(0, -1)}\\x${mark.charCodeAt(mark.length - 1).toString(16)}`;

const toOneLine = (text: string): string => neutralize(text.replaceAll('\n', ' '));

const formatCode = (line: string): string => `<code>${escapeAll(line)}</code>`;

/** Punctuation around a word is not part of the name. */
function escapeWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && '"\'('.includes(word.charAt(start))) start++;
  while (end > start && '.,;:!?)"\'…'.includes(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  return core === '' ? escapeAll(word) : word.slice(0, start) + formatCode(core) + word.slice(end);
}

/** Letters or a number between harmless punctuation, and no GitHub reference. */
const isPlain = (word: string): boolean =>
  word === 'e.g.' || (PLAIN.test(word) && !REFERENCE.test(word));

const PLAIN = joinPattern(
  'iu',
  String.raw`^["'(]*(?:[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\d]+)*|[+~<>-]?\d+(?:[.,:-]\d+)*(?:%`,
  `|[a-z]{0,3})|[-=+→≤≥≈·])?["'),.;:!?…%–—]*$`,
);
/**
 * A commit hash, even after a letter that is not hexadecimal; the start of a link; `GH-1`,
 * `GHSA-…`, `CVE-…`, and other prefixes with a number that a repository can turn into links.
 */
const REFERENCE =
  /(?:^|[^0-9a-z])[0-9a-f]{7}|(?:^|[^0-9a-z])(?:www\.|ghsa-|(?!utf-|sha-)\p{L}+-[\p{L}-]*\d)/iu;

/** The start of a list, a line below a heading, or a table. */
const LIST_MARK = /^(?:\d+[.)]|[-=+])(?=\s|$)|^[-=+]+$/;

function escapeAll(line: string): string {
  return line
    .replaceAll(LINK_STARTS, `$&${MARK}`)
    .replaceAll(MEANINGFUL, toEntity)
    .replaceAll(MARK, ZERO_WIDTH_SPACE);
}

const toEntity = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * Placeholder for the zero-width space until entities are made; `neutralize` removes it from texts.
 */
const MARK = '\u200b';

/**
 * GitHub links addresses after it decodes entities, so an entity alone does not prevent a link.
 * Source: GFM specification, 6.9 “Autolinks (extension)”: `www.`, a scheme, an email address.
 */
const LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
/** All of ASCII except letters, digits, and characters without a meaning in Markdown and HTML. */
const MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=+;:'"()?^-])/g;
