import { toRepository } from '../../compare/match-images.ts';
import { GateError, getMessage } from '../../errors.ts';
import { boundHistory } from '../../history/bound.ts';
import type { History } from '../../history/history.ts';
import { parseHistory } from '../../history/parse-history.ts';
import { followInCheckout } from '../../host/checkout-boundary.ts';
import {
  findForkPoint,
  listFirstParents,
  readCheckedOutCommit,
  readSubject,
} from '../../host/git/git.ts';
import { readRegularFile, UnreadableFile } from '../../host/read-file.ts';
import { parsePullRequest } from '../../judge/inherit/breaches.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import type { Host } from '../../model/host.ts';
import type { PointOrigin } from '../../model/image-history.ts';
import type { TrackHistory } from '../request.ts';
import { type ContinuedHistory, continueBranch } from './continue-history.ts';

/** The number of commits to search for the newest point. */
const MOST_COMMITS = 1000;
const MOST_FILE_BYTES = 2 ** 20;

/**
 * Reads a history that `plimsoll history --write` wrote.
 * @throws GateError REPORT_INVALID, including for a link out of its repository
 */
export async function readHistoryFile(path: string, host: Host): Promise<History> {
  try {
    const real = followInCheckout(path, host);
    return parseHistory((await readRegularFile(real, MOST_FILE_BYTES)).toString());
  } catch (error) {
    throw createHistoryError(path, error);
  }
}

const createHistoryError = (path: string, error: unknown): GateError =>
  new GateError('history-unreadable', { reason: getMessage(error) }, { where: path, cause: error });

/** @returns undefined if there is no such file yet */
export async function readHistoryIfThere(path: string, host: Host): Promise<History | undefined> {
  try {
    return await readHistoryFile(path, host);
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    if (cause instanceof UnreadableFile && cause.problem === 'absent') return undefined;
    throw error;
  }
}

/** Continues the history of a file with images that were built from the commit checked out here. */
export async function continueFile(
  images: readonly MeasuredImage[],
  history: History,
  host: Host,
): Promise<ContinuedHistory> {
  const commit = (await readCheckedOutCommit(host))?.sha ?? '';
  const subject = (await readSubject(host, commit)) ?? '';
  const origin: PointOrigin = {
    commit,
    time: Math.floor(host.now().getTime() / 1000),
    pullRequest: parsePullRequest(subject) ?? null,
    distance: await measureDistance(history.at(-1)?.commit ?? '', commit, host),
    count: 1,
  };
  const continued = continueBranch(images, history, origin, toRepository);
  return { ...continued, history: boundHistory(continued.history) };
}

/**
 * Opens a history for a run, before anything is measured. @throws GateError like `readHistoryFile`
 */
export async function openHistoryFile(
  path: string,
  host: Host,
): Promise<{ readonly trackHistory: TrackHistory }> {
  const history = await readHistoryFile(path, host);
  return { trackHistory: async (images) => (await continueFile(images, history, host)).images };
}

/** A change starts from a commit of the main branch, which is among its first parents. */
async function measureDistance(from: string, to: string, host: Host): Promise<number | null> {
  if (from === '') return null;
  const own = (await listFirstParents(host, to, MOST_COMMITS)).indexOf(from);
  if (own !== -1) return own;
  const start = (await findForkPoint(host)) ?? '';
  const ofStart = (await listFirstParents(host, start, MOST_COMMITS)).indexOf(from);
  return ofStart === -1 ? null : ofStart + 1;
}
