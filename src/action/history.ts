import { computeIdentity, toImageFamily } from '../gate/baseline/identity.ts';
import { continueBaseline, continueBranch } from '../gate/history/continue-history.ts';
import { type FoundHistory, findKeptHistory } from '../gate/history/kept-history.ts';
import type { TrackHistory } from '../gate/request.ts';
import type { History } from '../history/history.ts';
import { readCheckedOutCommit, readSubject } from '../host/git/git.ts';
import { openReportCache } from '../host/report-cache.ts';
import { parsePullRequest } from '../judge/inherit/breaches.ts';
import type { Host } from '../model/host.ts';
import type { PointOrigin } from '../model/image-history.ts';
import { computeBoundMs } from './bounds.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { keepsReports } from './keeps-reports.ts';
import type { FindPlace, StepPlace } from './step-place.ts';

/** Adds the history of a branch to a run, and has it afterwards with this build. */
export interface HistoryTracker {
  readonly trackHistory?: TrackHistory;
  readonly getHistory: () => History | undefined;
  /** What readers should know about it. */
  readonly listNotices: () => readonly string[];
}

/**
 * Finds out how a run continues the history: a run on a branch that of its parent's cache entry, a
 * change that of its baseline's report, without a request.
 */
export function createHistoryTracker(
  inputs: ActionInputs,
  github: GithubSide,
  host: Host,
  findPlace: FindPlace,
): HistoryTracker {
  const { run } = github;
  const nothing = { getHistory: () => undefined, listNotices: () => [] };
  if (run === undefined || inputs.baseline.kind === 'off') return nothing;
  if (!keepsReports(inputs, run, host)) {
    const { headSha: commit, pullRequest } = run;
    const origin = { commit, pullRequest, time: readSeconds(host) };
    return { ...nothing, trackHistory: async (images) => continueBaseline(images, origin) };
  }
  let history: History | undefined;
  let notices: readonly string[] = [];
  const trackHistory: TrackHistory = async (images) => {
    if (images.some(({ facts }) => facts === undefined)) return images;
    const place = await findPlace(run);
    const commit = (await readCheckedOutCommit(place.there))?.sha ?? run.headSha;
    const found = await findHistory(commit, inputs, github, host, place);
    const origin = await describePush(commit, found, place, host);
    const { marks } = place.facts;
    const continued = continueBranch(images, found.history, origin, (name) =>
      toImageFamily(name, marks),
    );
    ({ history } = continued);
    ({ notices } = found);
    return continued.images;
  };
  return { trackHistory, getHistory: () => history, listNotices: () => notices };
}

async function findHistory(
  commit: string,
  inputs: ActionInputs,
  { before }: GithubSide,
  host: Host,
  { commits, cutShort, facts }: StepPlace,
): Promise<FoundHistory> {
  const cache = openReportCache(host, 'read', computeBoundMs(inputs));
  if (typeof cache === 'string') return { history: [], distance: null, notices: [] };
  const identity = computeIdentity(inputs.request, facts);
  const question = {
    commits: [commit, ...commits],
    identity,
    // If earlier commits are unknown, so is whether the push replaced one.
    before: cutShort === undefined ? before : undefined,
  };
  return findKeptHistory(question, cache);
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
