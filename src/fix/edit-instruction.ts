import { diffArrays } from 'diff';

/**
 * Rewrites an instruction with few changes to its text: line breaks, comments and spaces between
 * words are kept.
 * @param source the instruction's lines in the Dockerfile, without here-documents
 * @param wanted the whole instruction on one line
 * @param continuation the character that continues a line
 * @returns `undefined` if the result would not read as wanted, e.g. if a word spans two lines
 */
export function editInstruction(
  source: string,
  wanted: string,
  continuation: string,
): string | undefined {
  const words = listWords(source, continuation);
  const verb = words[0]?.text ?? '';
  const [wantedVerb = '', ...rest] = splitWords(wanted);
  // A verb can be in lower case.
  const all = [wantedVerb.toLowerCase() === verb.toLowerCase() ? verb : wantedVerb, ...rest];
  const splices = listSplices(words, all, source, continuation);
  // The verb remains the first word.
  if (splices.some(({ start }) => start <= (words[0]?.start ?? 0))) return undefined;
  const edited = applySplices(source, splices);
  const reading = listWords(edited, continuation).map(({ text }) => text);
  return reading.join(' ') === all.join(' ') ? edited : undefined;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function listSplices(
  words: readonly Word[],
  wanted: readonly string[],
  source: string,
  continuation: string,
): Splice[] {
  const splices: Splice[] = [];
  const changes = diffArrays(
    words.map(({ text }) => text),
    [...wanted],
  );
  let at = 0;
  for (const [i, { value, added, removed }] of changes.entries()) {
    const end = words[at - 1]?.end ?? 0;
    const isReplacement = added && changes[i - 1]?.removed;
    if (added && !isReplacement)
      splices.push({ start: end, end, text: insert(value, source, end, continuation) });
    if (removed) splices.push(takeOut(words, at, value.length, source, changes[i + 1]));
    if (!added) at += value.length;
  }
  return splices;
}

/** Removes words, with the space up to the next one unless others replace them. */
function takeOut(
  words: readonly Word[],
  at: number,
  count: number,
  source: string,
  following: { readonly added: boolean; readonly value: readonly string[] } | undefined,
): Splice {
  const start = words[at]?.start ?? source.length;
  const last = words[at + count - 1]?.end ?? source.length;
  if (following?.added) return { start, end: last, text: following.value.join(' ') };
  const next = words[at + count]?.start;
  return next === undefined
    ? { start: words[at - 1]?.end ?? start, end: source.length, text: '' }
    : { start, end: next, text: '' };
}

const applySplices = (source: string, splices: readonly Splice[]): string =>
  splices.reduceRight(
    (all, { start, end, text }) => all.slice(0, start) + text + all.slice(end),
    source,
  );

const splitWords = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words that a builder sees, each with its position. A word that spans two lines is not among
 * them.
 */
function listWords(source: string, continuation: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const isComment = /^\s*#/.test(line) || (index > 0 && line.trim() === '');
    if (!isComment) {
      const text = line.trimEnd();
      const end = text.endsWith(continuation) ? text.length - 1 : text.length;
      for (const { 0: word, index: at } of line.slice(0, end).matchAll(/\S+/g))
        words.push({ text: word, start: start + at, end: start + at + word.length });
    }
    start += line.length + 1;
  }
  return words;
}

/** A command at the end of a multi-line instruction gets a separate line. */
function insert(
  words: readonly string[],
  source: string,
  at: number,
  continuation: string,
): string {
  const rest = source.slice(at).trim();
  const isNewCommand = words[0] === '&&' && rest === '';
  const indent = /\n([ \t]*)(?=\S)/.exec(source)?.[1];
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  return isNewCommand && indent !== undefined
    ? ` ${continuation}${newline}${indent}${words.join(' ')}`
    : ` ${words.join(' ')}`;
}
