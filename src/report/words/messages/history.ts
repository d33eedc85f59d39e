/** A point of a history: its commit, and its time in seconds since 1970. */
interface Point {
  readonly commit: string;
  readonly time: number | null;
}

const namePoint = ({ commit, time }: Point): string => {
  const day = time === null ? '' : ` (${new Date(time * 1000).toISOString().slice(0, 10)})`;
  return `${commit.slice(0, 7)}${day}`;
};

interface Start {
  readonly name: string;
  readonly first: Point;
}

/** Messages about histories. */
export const HISTORY = {
  'not-a-history': 'it is not a history',
  'history-not-json': 'it is not JSON',
  'history-too-large': 'it is larger than {kilobytes} kB',
  'history-of-other-version': 'it has the format of another version of plimsoll',
  'history-too-long': 'it has more than {most} points',
  'history-column-missing': '{key} is not a list',
  'history-value-invalid': '{key}[{at}] is not valid',
  'history-column-length': '{key} has {count} values for {points} points',

  'history-empty': 'the branch has no history yet',
  'start-not-in-history': ({ name, first }: Start) =>
    `the history has no build of ${name}; its first one is ${namePoint(first)}`,
  'start-before-history': ({ name, first }: Start) =>
    `the history starts after ${name}, with ${namePoint(first)}`,
  'history-broken': ({ before, after }: { before: Point; after: Point }) =>
    `the history is broken between ${namePoint(before)} and ${namePoint(after)}: the branch was ` +
    'rewritten, or reports are missing',
} as const;
