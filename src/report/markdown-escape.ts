import { inert } from './inert.ts';
import { shortenMiddle } from './shorten.ts';

/** In the middle of longer texts something is left out. */
const MOST_CELLS = 120;
/** Written as an entity it starts no word and ends no link; it takes no room. */
const ZERO_WIDTH_SPACE = '&#8203;';

/**
 * Text that nobody here wrote, as it is and harmless in GitHub's Markdown, tables and HTML blocks too: as `<code>`, where
 * mentions and references stay asleep, with every character that could mean something as an entity.
 */
export function code(text: string, mostCells = MOST_CELLS): string {
  return text === '' ? '' : `<code>${escapeAll(text, mostCells)}</code>`;
}

/** The same for a sentence of our own that such text is part of; mentions, references and list marks are taken apart. */
export function prose(text: string, mostCells = 400): string {
  return escapeAll(text.trim(), mostCells)
    .replaceAll(/&#(?:64|35);(?!&#8203;)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/^(\d*)([-=]|(?<=\d)\.(?=\s|$))/, (_, digits: string, mark: string) => `${digits}${entity(mark)}`);
}

function escapeAll(text: string, mostCells: number): string {
  const line = inert(text.replaceAll('\n', ' '));
  return shortenMiddle(line, mostCells)
    .replaceAll(LINK_STARTS, `$&${MARK}`)
    .replaceAll(MEANINGFUL, entity)
    .replaceAll(MARK, ZERO_WIDTH_SPACE);
}

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Stands for the zero-width space until entities are made; `inert` leaves none of these in a text. */
const MARK = '\u200b';

/**
 * GitHub and others link addresses after entities are read, so an entity alone does not keep them from it.
 * Source: GFM specification, 6.9 “Autolinks (extension)”: `www.`, a scheme, an address of mail.
 */
const LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
/** All of ASCII but letters, digits and what is plain text everywhere. */
const MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=-])/g;
