import { getMessage } from '../../errors.ts';
import { boundHistory } from '../../history/bound.ts';
import { formatHistory } from '../../history/format.ts';
import type { History } from '../../history/history.ts';
import { parseHistory } from '../../history/parse-history.ts';
import { uniteHistories } from '../../history/unite.ts';
import { MAX_COMMITS } from '../../host/git/baseline-commits.ts';
import type { ReportCache } from '../../host/report-cache.ts';
import type { ClaimedOrigin } from '../../publish/github/kept-origin.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { formatEntry, type KeptHeader, parseEntry } from '../baseline/kept-entry.ts';

/** A history that was found at a commit. */
export interface FoundHistory {
  readonly history: History;
  /** The number of commits before the first requested one; `null` if nothing was found. */
  readonly distance: number | null;
  /** Its cache entry, and what this says about its author. */
  readonly claimed?: ClaimedOrigin;
  /** Notices, e.g. that an entry can't be used. */
  readonly notices: readonly Sentence[];
}

export interface HistoryQuestion {
  /** The commits whose history can be continued, newest first. */
  readonly commits: readonly string[];
  /** The first 24 digits are part of the key. */
  readonly identity: string;
  /** The commit that this run builds; other jobs of the run may have kept a history there. */
  readonly own?: string;
  /** The branch's commit before this push. */
  readonly before?: string | undefined;
}

/** The key of all histories of the same images at a commit; each run adds its own. */
export const formatHistoryPrefix = (commit: string, identity: string): string =>
  `${formatCommitPrefix(commit)}${identity.slice(0, 24)}-`;

const formatCommitPrefix = (commit: string): string => `plimsoll-history-1-${commit}-`;

/**
 * Finds the history of the nearest commit that has one. If a commit right before that one has no
 * point, another push may have added it at the same time, so its own entry is merged. Never throws.
 */
export async function findKeptHistory(
  question: HistoryQuestion,
  cache: ReportCache,
): Promise<FoundHistory> {
  try {
    const nearest = await restore(question.commits, question, cache);
    if (nearest === undefined) return await findUnconnected(question, cache);
    const history = await uniteRaces(nearest.history, question, cache);
    const distance = question.commits.indexOf(nearest.commit);
    const notices = isRewritten(question)
      ? [new Message('history-continues', { commit: nearest.commit.slice(0, 7) })]
      : [];
    return { history, distance, claimed: nearest.claimed, notices };
  } catch (error) {
    const notices = [new Message('history-unusable', { reason: getMessage(error) })];
    return { history: [], distance: null, notices };
  }
}

/** If a push only adds commits, the previous commit is among its first parents. */
const isRewritten = ({ commits, before }: HistoryQuestion): boolean =>
  before !== undefined && commits.length < MAX_COMMITS && !commits.includes(before);

/** Without a history at the first parents: the history of a replaced commit, or of other images. */
async function findUnconnected(
  question: HistoryQuestion,
  cache: ReportCache,
): Promise<FoundHistory> {
  const { commits, own, before } = question;
  const nothing = { history: [], distance: null } as const;
  const replaced =
    before === undefined || commits.includes(before)
      ? undefined
      : await restore([before], question, cache);
  if (replaced !== undefined)
    return {
      ...{ history: replaced.history, distance: null, claimed: replaced.claimed },
      notices: [new Message('history-breaks', {})],
    };
  const earlier = commits.filter((commit) => commit !== own).slice(0, MOST_ASKED);
  const isRenamed = (await cache.find(earlier.map(formatCommitPrefix))) !== undefined;
  return { ...nothing, notices: isRenamed ? [new Message('history-of-other-images', {})] : [] };
}

const MOST_ASKED = 3;

interface Restored {
  readonly history: History;
  readonly commit: string;
  readonly claimed: ClaimedOrigin;
}

async function restore(
  commits: readonly string[],
  { identity }: HistoryQuestion,
  cache: ReportCache,
): Promise<Restored | undefined> {
  const prefixes = commits.map((commit) => formatHistoryPrefix(commit, identity));
  const found = await cache.restore(prefixes);
  if (found === undefined) return undefined;
  const { header, report } = parseEntry(found.text);
  const at = prefixes.findIndex((prefix) => found.key.startsWith(prefix));
  return {
    history: parseHistory(report),
    commit: commits[at] ?? '',
    claimed: {
      key: found.key,
      runId: header.runId,
      event: header.event,
      ref: header.ref ?? '',
    },
  };
}

/** This many simultaneous pushes are united. */
const MOST_RACES = 3;

async function uniteRaces(
  nearest: History,
  question: HistoryQuestion,
  cache: ReportCache,
): Promise<History> {
  let history = nearest;
  for (let race = 0; race < MOST_RACES; race++) {
    const missing = listMissing(history, question.commits);
    if (missing.length === 0) break;
    const other = await restore(missing, question, cache).catch(() => undefined);
    if (other === undefined) break;
    history = uniteHistories(history, other.history);
  }
  return history;
}

/** The commits right before the newest point that follows a gap, unless it is far back. */
function listMissing(history: History, commits: readonly string[]): readonly string[] {
  const newest = history.slice(-MOST_RACES);
  const after = newest.findLast(({ distance }) => distance !== null && distance > 1);
  const at = after === undefined ? -1 : commits.indexOf(after.commit);
  return at === -1 ? [] : commits.slice(at + 1, at + (after?.distance ?? 1));
}

/** Saves a history as the one to continue from a commit. @throws Error if the service fails */
export async function keepHistory(
  history: History,
  header: KeptHeader,
  prefix: string,
  cache: ReportCache,
): Promise<void> {
  const bounded = boundHistory(history);
  if (bounded.length === 0) return;
  const key = `${prefix}${header.runId}.${header.runAttempt}`;
  await cache.save(key, formatEntry({ ...header, families: {} }, formatHistory(bounded)));
}
