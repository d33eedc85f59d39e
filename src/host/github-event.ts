import { isCommitSha } from '../model/history.ts';
import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../oci/manifest.ts';

type Json = Readonly<Record<string, unknown>>;

/** The commit of an event. */
export interface EventFacts
  extends Pick<RunContext, 'headSha' | 'baseSha' | 'baseRef' | 'pullRequest'> {
  readonly isAbout: 'pull request' | 'commit';
  /** The branch of a pull request's commit; `repository` is `owner/name`. */
  readonly head: { readonly repository: string; readonly branch: string } | null;
}

/**
 * Reads the valid parts of an event and ignores the rest.
 * @param commit `GITHUB_SHA`: for a pull request, its merge commit, which is not shown anywhere
 * @returns undefined if the event has no head commit
 */
export function readEventFacts(
  name: string,
  event: Json,
  commit: string | undefined,
): EventFacts | undefined {
  return (READERS[name] ?? readOther)(event, commit);
}

/**
 * What a run is about, from its event and refs: `change` for a pull request or a merge group,
 * `branch` for everything else, `unknown` if the event can't be read and may be either.
 */
export type RunSubject = 'change' | 'branch' | 'unknown';

export function findSubject(
  name: string,
  event: Json,
  { GITHUB_REF: ref = '', GITHUB_BASE_REF: baseRef = '' }: Environment,
): RunSubject {
  const isChangeRef = /^refs\/(?:pull\/|heads\/gh-readonly-queue\/)/.test(ref);
  if (baseRef !== '' || isChangeRef || isChangeEvent(name)) return 'change';
  if (name === 'workflow_run') {
    const triggering = getObject(event, 'workflow_run').event;
    if (typeof triggering !== 'string' || IS_ABOUT_ANYTHING.has(triggering)) return 'unknown';
    return isChangeEvent(triggering) ? 'change' : 'branch';
  }
  if (name === 'issue_comment') {
    if (!isRecord(event.issue)) return 'unknown';
    return isRecord(event.issue.pull_request) ? 'change' : 'branch';
  }
  return name === '' ? 'unknown' : 'branch';
}

/** Events that also run on the default branch for changes; a later run can't tell which. */
const IS_ABOUT_ANYTHING = new Set(['workflow_run', 'issue_comment']);

const isChangeEvent = (name: string): boolean => /^(?:pull_request|merge_group)/.test(name);

type Environment = Readonly<Record<string, string | undefined>>;

const isSha = (value: unknown): value is string => typeof value === 'string' && isCommitSha(value);

/** Accepts `owner/name`, which becomes part of a URL's path; rejects `..` and the like. */
export const isRepositoryName = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(value) &&
  !/^\.{1,2}\//.test(value);

type EventReader = (event: Json, commit: string | undefined) => EventFacts | undefined;

const READERS: Readonly<Record<string, EventReader>> = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
  pull_request_review: readPullRequest,
  pull_request_review_comment: readPullRequest,
  merge_group: readMergeGroup,
  workflow_run: readWorkflowRun,
};

function readPullRequest(event: Json): EventFacts | undefined {
  const pull = getObject(event, 'pull_request');
  const [head, base] = [getObject(pull, 'head'), getObject(pull, 'base')];
  if (!isSha(head.sha)) return undefined;
  return {
    isAbout: 'pull request',
    headSha: head.sha,
    baseSha: isSha(base.sha) ? base.sha : null,
    baseRef: toText(base.ref),
    pullRequest: toPosition(pull.number) ?? toPosition(event.number),
    head: readHead(getObject(head, 'repo').full_name, head.ref),
  };
}

/** Only the queue's branch names the pull request: `gh-readonly-queue/main/pr-12-<sha>`. */
function readMergeGroup(event: Json): EventFacts | undefined {
  const group = getObject(event, 'merge_group');
  if (!isSha(group.head_sha)) return undefined;
  const number = /\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(toText(group.head_ref) ?? '')?.[1];
  return {
    isAbout: 'commit',
    headSha: group.head_sha,
    baseSha: isSha(group.base_sha) ? group.base_sha : null,
    baseRef: toText(group.base_ref)?.replace(/^refs\/heads\//, '') ?? null,
    pullRequest: number === undefined ? null : Number(number),
    head: null,
  };
}

/**
 * The event's list of pull requests is unreliable and empty for forks, so search by head instead.
 */
function readWorkflowRun(event: Json): EventFacts | undefined {
  const triggering = getObject(event, 'workflow_run');
  if (!isSha(triggering.head_sha)) return undefined;
  const about = { headSha: triggering.head_sha, baseSha: null, baseRef: null, pullRequest: null };
  if (!String(triggering.event).startsWith('pull_request'))
    return { ...about, isAbout: 'commit', head: null };
  const head = readHead(getObject(triggering, 'head_repository').full_name, triggering.head_branch);
  return { ...about, isAbout: 'pull request', head };
}

/** Uses the environment's commit: for an annotated tag, the event's is not a commit. */
function readOther(_event: Json, commit: string | undefined): EventFacts | undefined {
  if (!isSha(commit)) return undefined;
  return {
    isAbout: 'commit',
    headSha: commit,
    baseSha: null,
    baseRef: null,
    pullRequest: null,
    head: null,
  };
}

const getObject = (value: Json, key: string): Json => (isRecord(value[key]) ? value[key] : {});
/** Git's file system limits the length of branch names. */
const toText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= 4096 ? value : null;
const toPosition = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null;

function readHead(repository: unknown, branch: unknown): EventFacts['head'] {
  const name = toText(branch);
  return isRepositoryName(repository) && name !== null ? { repository, branch: name } : null;
}
