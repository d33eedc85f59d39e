import { ELLIPSIS, MASK } from '../../model/secrets/mask.ts';
import { findCommandStart } from './shell.ts';

/** Shorter values aren't secrets and would mask half of the command. */
const MIN_LENGTH = 4;
/** With more to mask than this, the command is not shown at all. */
const MAX_MASKED = 256;

/**
 * Returns COMMAND of `|2 A=1 B=2 /bin/sh -c COMMAND`, with the arguments' values masked.
 *
 * A value can contain spaces, `=` and even `/bin/sh -c`, and nothing marks its end. So everything
 * up to the last shell counts as arguments, and if these can be split in several ways, every piece
 * that may belong to a value is masked.
 * @param line a single line with white space collapsed
 * @returns `undefined` for a line without build arguments
 */
export function maskBuildArgs(line: string): string | undefined {
  const words = line.split(' ');
  if (!/^\|\d{1,9}$/.test(words[0] as string)) return undefined;
  const shells = words.flatMap((_, i) => (findCommandStart(words, i) < 0 ? [] : [i]));
  const last = shells.at(-1);
  if (last === undefined) return ELLIPSIS; // without a shell, values and command are inseparable
  const args = words.slice(1, last);
  const isPlain = shells.length === 1 && hasCount(args, Number((words[0] as string).slice(1)));
  const secrets = sortLongestFirst(
    isPlain ? joinValues(args) : args.flatMap((word, i) => listPieces(word, args[i + 1])),
  );
  if (secrets.length > MAX_MASKED) return ELLIPSIS;
  const command = maskAll(words.slice(findCommandStart(words, last)).join(' '), secrets);
  return shells.length === 1 ? command : `${ELLIPSIS} ${command}`;
}

const startsArgument = (word: string): boolean => word.indexOf('=') > 0;

/** Whether these words can only be read as exactly this many arguments. */
function hasCount(words: readonly string[], count: number): boolean {
  const starts = words.filter(startsArgument).length;
  return starts === count && (words.length === 0 || startsArgument(words[0] as string));
}

/** Returns `x y` and `z` for `['A=x', 'y', 'B=z']`. */
function joinValues(words: readonly string[]): string[] {
  const values: string[] = [];
  for (const word of words) {
    if (startsArgument(word)) values.push(cutKey(word));
    else values.push(`${values.pop()} ${word}`);
  }
  return values.map((value) => value.trim()).filter(isLong);
}

/** Any long enough value contains one of these: a long word, or two adjacent words. */
function listPieces(word: string, next: string | undefined): string[] {
  const starts = [word, cutKey(word)].filter((start) => start !== '');
  const pairs = next === undefined ? [] : starts.map((start) => `${start} ${next}`);
  return [...starts.filter(isLong), ...pairs];
}

const isLong = (piece: string): boolean => piece.length >= MIN_LENGTH;
const sortLongestFirst = (secrets: readonly string[]): string[] =>
  [...new Set(secrets)].sort((a, b) => b.length - a.length);

const cutKey = (word: string): string => word.slice(word.indexOf('=') + 1);

function maskAll(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, MASK);
  return masked;
}
