import { groupBy } from '../model/group-by.ts';

const encoder = new TextEncoder();
const MOST_NAMES = 32;
/** No filesystem has longer names. */
const MOST_BYTES = 255;

/** Scripts that start something, for any image command: the command may not be known yet. */
const USUAL = ['entrypoint', 'entrypoint.sh', 'start.sh', 'run.sh'];

/** Names of files that an image may start, by their last byte. */
export type StartNames = ReadonlyMap<number, readonly Uint8Array[]>;

/**
 * Lists the names that could be programs in a command: the last part of each path, including in a
 * shell script. Other words do no harm, because there is no executable with that name.
 */
export function listStartNames(command: readonly string[] = []): StartNames {
  const words = command.flatMap((word) => word.slice(0, MOST_CHARS).split(/[\s;&|"'()]+/));
  const names = new Set(words.map((word) => word.slice(word.lastIndexOf('/') + 1)));
  const all = [...USUAL, ...[...names].slice(0, MOST_NAMES)].map((name) => encoder.encode(name));
  const short = all.filter(({ length }) => length > 0 && length <= MOST_BYTES);
  return groupBy(short, (name) => name.at(-1) as number);
}

const MOST_CHARS = 10_000;
