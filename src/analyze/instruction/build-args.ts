import { ELLIPSIS, MASK } from '../../model/secrets/mask.ts';
import { commandStart } from './shell.ts';

/** Shorter values say little and would mask half of the command. */
const MIN_LENGTH = 4;
/** More to mask than this: the command is not shown at all. */
const MAX_MASKED = 256;

/**
 * The command of `|2 A=1 B=2 /bin/sh -c COMMAND`, with the arguments' values masked wherever they stand in it.
 *
 * A value may hold spaces, `=` and even `/bin/sh -c`, and nothing says where it ends. So all up to the last shell counts
 * as arguments, and where that can be taken apart in several ways, every piece that may be of a value is masked.
 * @param line a single line, runs of space collapsed
 * @returns `undefined` for a line without build arguments
 */
export function maskBuildArgs(line: string): string | undefined {
  const words = line.split(' ');
  if (!/^\|\d{1,9}$/.test(words[0] as string)) return undefined;
  const shells = words.flatMap((_, i) => (commandStart(words, i) < 0 ? [] : [i]));
  const last = shells.at(-1);
  if (last === undefined) return ELLIPSIS; // without a shell nothing tells values from the command
  const args = words.slice(1, last);
  const isPlain = shells.length === 1 && hasCount(args, Number((words[0] as string).slice(1)));
  const secrets = longestFirst(
    isPlain ? valuesOf(args) : args.flatMap((word, i) => piecesOf(word, args[i + 1])),
  );
  if (secrets.length > MAX_MASKED) return ELLIPSIS;
  const command = maskAll(words.slice(commandStart(words, last)).join(' '), secrets);
  return shells.length === 1 ? command : `${ELLIPSIS} ${command}`;
}

const startsArgument = (word: string): boolean => word.indexOf('=') > 0;

/** Whether only one reading of these words gives so many arguments. */
function hasCount(words: readonly string[], count: number): boolean {
  const starts = words.filter(startsArgument).length;
  return starts === count && (words.length === 0 || startsArgument(words[0] as string));
}

/** `['A=x', 'y', 'B=z']` are `x y` and `z`. */
function valuesOf(words: readonly string[]): string[] {
  const values: string[] = [];
  for (const word of words) {
    if (startsArgument(word)) values.push(afterKey(word));
    else values.push(`${values.pop()} ${word}`);
  }
  return values.map((value) => value.trim()).filter(isLong);
}

/** Any value that is long enough holds one of these whole: a long word, or two words that follow each other. */
function piecesOf(word: string, next: string | undefined): string[] {
  const starts = [word, afterKey(word)].filter((start) => start !== '');
  const pairs = next === undefined ? [] : starts.map((start) => `${start} ${next}`);
  return [...starts.filter(isLong), ...pairs];
}

const isLong = (piece: string): boolean => piece.length >= MIN_LENGTH;
const longestFirst = (secrets: readonly string[]): string[] =>
  [...new Set(secrets)].sort((a, b) => b.length - a.length);

const afterKey = (word: string): string => word.slice(word.indexOf('=') + 1);

function maskAll(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, MASK);
  return masked;
}
