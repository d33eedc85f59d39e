import { computeIdentity, toImageFamily } from '../gate/baseline/identity.ts';
import { listReadings } from '../gate/baseline/kept.ts';
import { continueBaseline, continueBranch } from '../gate/history/continue-history.ts';
import { type FoundHistory, findKeptHistory } from '../gate/history/kept-history.ts';
import type { DriftPlace, TrackHistory } from '../gate/request.ts';
import type { History } from '../history/history.ts';
import { readCheckedOutCommit, readSubject } from '../host/git/git.ts';
import { parsePullRequest } from '../judge/inherit/breaches.ts';
import type { Host } from '../model/host.ts';
import type { PointOrigin } from '../model/image-history.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { keepsReports } from './keeps-reports.ts';
import { openCache, type Step, type StepPlace } from './step.ts';
import { verifyOrigin } from './verify-origin.ts';

/** Adds the history of a branch to a run, and then has it with this build. */
export interface HistoryTracker {
  readonly trackHistory?: TrackHistory;
  readonly getHistory: () => History | undefined;
  /** Notices about it. */
  readonly listNotices: () => readonly Sentence[];
  /** Where drift is measured; for a change, only after `trackHistory`. */
  readonly findDriftPlace: () => Promise<DriftPlace>;
}

/**
 * Finds out how a run continues the history: on a branch, from its parent's cache entry; for a
 * change, from its baseline's report, without a request.
 */
export function createHistoryTracker(step: Step, hasDrift: boolean): HistoryTracker {
  const { inputs, github, host, findPlace } = step;
  const { run } = github;
  let notices: readonly Sentence[] = [];
  let isUnverified = false;
  const nothing = {
    getHistory: () => undefined,
    listNotices: () => notices,
    findDriftPlace: async () => ({
      there: run === undefined ? host : (await findPlace(run)).there,
      isUnverified,
      isChange: github.subject !== 'branch',
    }),
  };
  if (run === undefined || inputs.baseline.kind === 'off') return nothing;
  if (!keepsReports(inputs, run, host)) {
    const { headSha: commit, pullRequest } = run;
    const origin = { commit, pullRequest, time: readSeconds(host) };
    const trackHistory: TrackHistory = async (images) => {
      const found = hasDrift ? await findForChange(step, await findPlace(run)) : undefined;
      if (found === undefined || found.history.length === 0) {
        // A kept report is as trustworthy as its baseline, which is not verified yet.
        isUnverified = hasDrift;
        return continueBaseline(images, origin);
      }
      ({ isUnverified, notices } = found);
      const distance = found.distance === null ? null : found.distance + 1;
      const point = { ...origin, count: 1, distance };
      const continued = continueBranch(images, found.history, point, found.toFamily);
      notices = [...notices, ...continued.notices];
      return continued.images;
    };
    return { ...nothing, trackHistory };
  }
  let history: History | undefined;
  const trackHistory: TrackHistory = async (images) => {
    if (images.some(({ facts }) => facts === undefined)) return images;
    const place = await findPlace(run);
    const commit = (await readCheckedOutCommit(place.there))?.sha ?? run.headSha;
    const found = await findHistory(commit, step, place);
    const origin = await describePush(commit, found, place, host);
    const { marks } = place.facts;
    const continued = continueBranch(images, found.history, origin, (name) =>
      toImageFamily(name, marks),
    );
    ({ history } = continued);
    notices = [...found.notices, ...continued.notices];
    return continued.images;
  };
  return { ...nothing, trackHistory, getHistory: () => history };
}

async function findHistory(
  commit: string,
  step: Step,
  { commits, cutShort, facts }: StepPlace,
): Promise<FoundHistory> {
  const { inputs, github } = step;
  const cache = openCache(step, 'read');
  if (cache instanceof Message) return { history: [], distance: null, notices: [] };
  const identity = computeIdentity(inputs.request, facts);
  const question = {
    commits: [commit, ...commits],
    own: commit,
    identity,
    // If earlier commits are unknown, it is also unknown whether the push replaced one.
    before: cutShort === undefined ? github.before : undefined,
  };
  return findKeptHistory(question, cache);
}

interface ChangeHistory extends FoundHistory {
  readonly isUnverified: boolean;
  readonly toFamily: (name: string) => string;
}

/** The history at the start of a change, and whether it comes from the base branch. */
async function findForChange(
  step: Step,
  { commits, facts }: StepPlace,
): Promise<ChangeHistory | undefined> {
  const cache = openCache(step, 'read');
  if (cache instanceof Message || commits.length === 0) return undefined;
  const headRef = step.host.env.GITHUB_HEAD_REF || undefined;
  for (const reading of listReadings(facts, headRef)) {
    const identity = computeIdentity(step.inputs.request, reading);
    const found = await findKeptHistory({ commits, identity }, cache);
    if (found.claimed === undefined) continue;
    const reason = await verifyOrigin(found.claimed, 'history', step);
    return {
      ...found,
      isUnverified: reason !== undefined,
      notices: [...found.notices, ...(reason === undefined ? [] : [reason])],
      toFamily: (name) => toImageFamily(name, reading.marks),
    };
  }
  return undefined;
}

async function describePush(
  commit: string,
  { distance }: FoundHistory,
  { there }: StepPlace,
  host: Host,
): Promise<PointOrigin> {
  const subject = (await readSubject(there, commit)) ?? '';
  const pullRequest = parsePullRequest(subject) ?? null;
  return { commit, time: readSeconds(host), pullRequest, distance, count: 1 };
}

const readSeconds = (host: Host): number => Math.floor(host.now().getTime() / 1000);
