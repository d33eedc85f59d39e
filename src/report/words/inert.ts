import { joinPattern } from '../../model/pattern.ts';
import type { GateReport } from '../../model/report.ts';
import { AnyMessage } from './messages/sentence.ts';

/** Longer texts lose their middle first, so that no name can make a report slow. */
const MOST_CHARACTERS = 4000;
/** Prose, which can span several lines. */
const PROSE = new Set([
  'message',
  'fix',
  'where',
  'why',
  'noBaseline',
  'notices',
  // For a Dockerfile, in which a tab is indentation.
  'oldLines',
  'newLines',
]);

/**
 * Makes a text inert for whatever displays it: control characters, ANSI escapes, line separators,
 * invisible characters, text direction overrides, stacked combining marks and lone surrogates
 * become visible (`\x1b`, `\u202e`).
 * @param isAscii whether everything outside of ASCII becomes an escape too
 */
export function neutralize(text: string, isAscii = false): string {
  return limitLength(text).replace(isAscii ? NOT_ASCII : HARMFUL, escapeCharacter);
}

/** Like `neutralize`, but keeps lines, and turns a tab into spaces. */
export function neutralizeLines(text: string, isAscii = false): string {
  const lines = limitLength(text.replaceAll('\r\n', '\n')).replaceAll('\t', '    ').split('\n');
  return lines.map((line) => neutralize(line, isAscii)).join('\n');
}

/**
 * The report with every text inert, and without its trees: the input of all renderers for people.
 */
export function neutralizeReport<Report extends object = GateReport>(
  report: Report,
  isAscii = false,
): Report {
  return neutralizeValue(report, '', isAscii) as Report;
}

// U+200C and U+200D stay, because they join letters and emoji. No script has more than eight
// joiners and marks in a row; more would be drawn over the lines around them.
const HARMFUL = joinPattern(
  'gu',
  String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]`,
  String.raw`|[\p{M}\u200c\u200d](?<=[\p{M}\u200c\u200d]{9})`,
);
const NOT_ASCII = /[^\x20-\x7e]/gu;

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x80) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

function limitLength(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS / 2)}…${text.slice(-MOST_CHARACTERS / 2)}`;
}

/** Copies only what changes: almost all of a report is inert. */
function neutralizeValue(value: unknown, key: string, isAscii: boolean): unknown {
  if (key === 'tree') return null;
  if (typeof value === 'string') return neutralizeText(value, key, isAscii);
  if (value instanceof AnyMessage) return neutralizeText(String(value), key, isAscii);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => neutralizeValue(item, key, isAscii));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  let copy: Record<string, unknown> | undefined;
  for (const [name, part] of Object.entries(value)) {
    const inert = neutralizeValue(part, name, isAscii);
    if (inert === part) continue;
    copy ??= { ...value };
    copy[name] = inert;
  }
  return copy ?? value;
}

function neutralizeText(text: string, key: string, isAscii: boolean): string {
  if (PROSE.has(key)) return neutralizeLines(text, isAscii);
  return neutralize(
    key === 'instruction' ? limitLength(text).replace(/\s+/g, ' ').trim() : text,
    isAscii,
  );
}
