import { ReasonError } from '../errors.ts';
import { isCommitSha } from '../model/history.ts';
import { HISTORY_MEASURES, type PointSizes, pickSizes } from '../model/image-history.ts';
import { isRecord } from '../oci/manifest.ts';
import { Message, type MessageId, type ValuesOf } from '../report/words/messages/message.ts';
import { MOST_BYTES, MOST_POINTS } from './bound.ts';
import { HISTORY_VERSION } from './format.ts';
import type { History } from './history.ts';

/** Whether a text can only be a history, to distinguish it from a report. */
export const isHistory = (text: string): boolean =>
  /^\ufeff?\s*\{\s*"plimsollHistory"/.test(text.slice(0, 200));

/** Reads an untrusted history. @throws ReasonError */
export function parseHistory(text: string): History {
  // Spaces and line breaks don't count, but they don't make a large file acceptable either.
  if (text.length > 4 * MOST_BYTES)
    throw refuse('history-too-large', { kilobytes: MOST_BYTES / 1000 });
  const value = parseJson(text.replace(/^\ufeff/, ''));
  if (!isRecord(value) || value.plimsollHistory === undefined) throw refuse('not-a-history', {});
  if (value.plimsollHistory !== HISTORY_VERSION) throw refuse('history-of-other-version', {});
  const ids = readColumn(value.images, 'images', isImageId);
  const commits = readColumn(value.commit, 'commit', isCommit);
  if (commits.length > MOST_POINTS) throw refuse('history-too-long', { most: MOST_POINTS });
  const read = <T>(key: string, isValid: (item: unknown) => item is T): T[] =>
    checkLength(readColumn(value[key], key, isValid), commits.length, key);
  const [times, pullRequests] = [read('time', isTime), read('pullRequest', isPullRequest)];
  const [distances, counts] = [read('distance', isDistance), read('count', isCount)];
  const sizes = readSizes(value, ids.length, commits.length);
  return commits.map((commit, at) => ({
    commit,
    time: times[at] ?? null,
    pullRequest: pullRequests[at] ?? null,
    distance: at === 0 ? null : (distances[at] ?? null),
    count: counts[at] ?? 1,
    sizes: new Map(
      ids.flatMap((id, image) => {
        const known = sizes[image]?.[at];
        return known === undefined ? [] : [[id, known] as const];
      }),
    ),
  }));
}

const refuse = <Id extends MessageId>(id: Id, values: ValuesOf<Id>): ReasonError =>
  new ReasonError(new Message(id, values));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('history-not-json', {});
  }
}

function readColumn<T>(value: unknown, key: string, isValid: (item: unknown) => item is T): T[] {
  if (!Array.isArray(value)) throw refuse('history-column-missing', { key });
  const wrong = value.findIndex((item) => !isValid(item));
  if (wrong === -1) return value;
  throw refuse('history-value-invalid', { key, at: wrong });
}

function checkLength<T>(column: T[], length: number, key: string): T[] {
  if (column.length === length) return column;
  throw refuse('history-column-length', { key, count: column.length, points: length });
}

/** By image and point; undefined for an image that a point doesn't have. */
function readSizes(
  value: Readonly<Record<string, unknown>>,
  images: number,
  points: number,
): (PointSizes | undefined)[][] {
  const columns = HISTORY_MEASURES.map((name) => {
    const ofImages = readColumn(value[name], name, Array.isArray);
    return checkLength(ofImages, images, name).map((column) =>
      checkLength(readColumn(column, name, isSize), points, name),
    );
  });
  return Array.from({ length: images }, (_, image) =>
    Array.from({ length: points }, (_, at) => {
      const sizes = columns.map((ofImages) => ofImages[image]?.[at] ?? null);
      return sizes.every((size) => size === null)
        ? undefined
        : pickSizes(Object.fromEntries(HISTORY_MEASURES.map((name, i) => [name, sizes[i]])));
    }),
  );
}

const MOST_TIME = 253_402_300_799;
const MOST_NUMBER = 1e9;
const MOST_ID = 600;

const isWhole = (item: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(item) && (item as number) >= least && (item as number) <= most;
const isImageId = (item: unknown): item is string =>
  typeof item === 'string' && item.length <= MOST_ID && item.split('\n').length === 2;
const isCommit = (item: unknown): item is string =>
  typeof item === 'string' && (item === '' || isCommitSha(item));
const allowNull =
  (least: number, most: number) =>
  (item: unknown): item is number | null =>
    item === null || isWhole(item, least, most);
const isTime = allowNull(0, MOST_TIME);
const isPullRequest = allowNull(1, MOST_NUMBER);
const isDistance = allowNull(0, MOST_NUMBER);
const isCount = (item: unknown): item is number => isWhole(item, 1, MOST_NUMBER);
const isSize = allowNull(0, Number.MAX_SAFE_INTEGER);
