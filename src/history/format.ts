import { HISTORY_MEASURES } from '../model/image-history.ts';
import { type History, listEveryImage } from './history.ts';

export const HISTORY_VERSION = 1;

/** Writes a history as JSON on one line: a column per value, and for sizes a column per image. */
export function formatHistory(history: History): string {
  const ids = listEveryImage(history);
  return JSON.stringify({
    plimsollHistory: HISTORY_VERSION,
    images: ids,
    commit: history.map(({ commit }) => commit),
    time: history.map(({ time }) => time),
    pullRequest: history.map(({ pullRequest }) => pullRequest),
    distance: history.map(({ distance }) => distance),
    count: history.map(({ count }) => count),
    ...Object.fromEntries(
      HISTORY_MEASURES.map((name) => [
        name,
        ids.map((id) => history.map(({ sizes }) => sizes.get(id)?.[name] ?? null)),
      ]),
    ),
  });
}
