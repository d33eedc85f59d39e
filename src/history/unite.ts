import { type History, type HistoryPoint, hasEqualSizes } from './history.ts';

/** A point with its position among the first parents, counted back from the newest point. */
interface Placed {
  readonly at: number;
  readonly point: HistoryPoint;
}

/**
 * Unites two histories of the same branch, e.g. of two simultaneous pushes: every point of both at
 * its position, once. They need a common commit; otherwise, only the first one counts.
 */
export function uniteHistories(one: History, other: History): History {
  const [mine, theirs] = [placePoints(one), placePoints(other)];
  const shift = findShift(mine.placed, theirs.placed);
  if (shift === undefined) return one;
  const moved = theirs.placed.map(({ at, point }) => ({ at: at + shift, point }));
  // Ranges of both can overlap, so that part comes from one of them.
  const end = Math.max(...[...mine.placed, ...moved].map(({ at, point }) => endOfRange(at, point)));
  const isOld = ({ at }: Placed): boolean => at <= end;
  const [myOld, theirOld] = [mine.placed.filter(isOld), moved.filter(isOld)];
  const isTheirs = theirOld.length > myOld.length;
  const [before, old] = isTheirs ? [theirs.before, theirOld] : [mine.before, myOld];
  const news = mergePlaced(
    mine.placed.filter((placed) => !isOld(placed)),
    moved.filter((placed) => !isOld(placed)),
  );
  return [...before, ...measureDistances([...old, ...news])];
}

const endOfRange = (at: number, { count }: HistoryPoint): number =>
  count > 1 ? at : Number.NEGATIVE_INFINITY;

/** Positions of the points after the last break; those before it have no known position. */
function placePoints(history: History): { before: History; placed: Placed[] } {
  const placed: Placed[] = [];
  let at = 0;
  for (const [index, point] of [...history.entries()].reverse()) {
    placed.unshift({ at, point });
    if (point.distance === null) return { before: history.slice(0, index), placed };
    at -= point.distance;
  }
  return { before: [], placed };
}

function findShift(mine: readonly Placed[], theirs: readonly Placed[]): number | undefined {
  const places = new Map(mine.map(({ at, point }) => [point.commit, at]));
  for (const { at, point } of theirs.toReversed()) {
    const here = places.get(point.commit);
    if (here !== undefined && point.commit !== '') return here - at;
  }
  return undefined;
}

/** A commit has one position: another commit there was on a branch that was rewritten. */
function mergePlaced(mine: readonly Placed[], theirs: readonly Placed[]): Placed[] {
  const added = theirs.filter(({ at, point }) => {
    const here = mine.filter((one) => one.at === at);
    return here.every(
      (one) => one.point.commit === point.commit && !hasEqualSizes(one.point, point),
    );
  });
  return [...mine, ...added].toSorted((a, b) => a.at - b.at || compareTimes(a, b));
}

const compareTimes = ({ point: a }: Placed, { point: b }: Placed): number =>
  (a.time ?? 0) - (b.time ?? 0);

const measureDistances = (placed: readonly Placed[]): HistoryPoint[] =>
  placed.map(({ at, point }, index) => {
    const before = placed[index - 1];
    return { ...point, distance: before === undefined ? null : at - before.at };
  });
