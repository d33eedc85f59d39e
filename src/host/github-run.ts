import { isCommitSha } from '../model/history.ts';
import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../oci/manifest.ts';
import { Message, type ValuesOf } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import {
  type EventFacts,
  findSubject,
  isRepositoryName,
  type RunSubject,
  readEventFacts,
} from './github-event.ts';
import { readRegularFile, UnreadableFile } from './read-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The subject of a workflow run, from its environment and event. */
export interface GithubRun {
  readonly run: RunContext;
  readonly subject: RunSubject;
  /** Whether the head commit is in another or a deleted repository. */
  readonly isFork: boolean;
  /** Why the token is read-only: a fork's always is, Dependabot's unless `permissions` differ. */
  readonly readOnly: 'fork' | 'dependabot' | null;
  /** A pull request's head, to find the pull request of a `workflow_run`. `null` for none. */
  readonly head: EventFacts['head'];
  readonly place: RunPlace;
  /** The branch's commit before a push; undefined if there was none. */
  readonly before: string | undefined;
  /** The run was triggered by a label or a review of a pull request, not by a new commit. */
  readonly isApprovalEvent: boolean;
}

/** The current part of a workflow. */
export interface RunPlace {
  /** The workflow's file; for `workflow_run`, also the file of the previous workflow. */
  readonly workflow: string;
  /** The job, the step and its matrix values, as one text. */
  readonly step: string;
}

/** Why the run's subject is unknown: then nothing can be published to GitHub. */
export interface UnknownRun {
  readonly problem: Sentence;
  readonly subject: RunSubject;
}

/**
 * Reads `GITHUB_*` and the event file. Never throws: problems cost the comment, not the verdict.
 */
export async function readGithubRun(env: Environment): Promise<GithubRun | UnknownRun> {
  const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event = '' } = env;
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const subject = findSubject(event, payload.event, env);
  if (!isRepositoryName(repository))
    return { problem: new Message('not-a-repository-name', {}), subject };
  const facts = readEventFacts(event, payload.event, env.GITHUB_SHA);
  if (facts === undefined)
    return { problem: new Message('event-without-commit', { event, why: payload.why }), subject };
  const { headSha, baseSha, baseRef, pullRequest, head } = facts;
  const isFork =
    facts.isAbout === 'pull request' && !isSameRepository(head?.repository, repository);
  return {
    run: {
      repository,
      serverUrl: readServerUrl(env.GITHUB_SERVER_URL),
      event,
      headSha,
      baseSha,
      baseRef,
      pullRequest,
      workflow: env.GITHUB_WORKFLOW || 'workflow',
      runId: /^\d{1,20}$/.exec(env.GITHUB_RUN_ID ?? '')?.[0] ?? '0',
      runAttempt: Number(/^[1-9]\d{0,5}$/.exec(env.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? 1),
    },
    subject,
    isFork,
    readOnly: findReadOnlyReason(event, isFork, env.GITHUB_ACTOR),
    head,
    place: readPlace(env, payload.event),
    isApprovalEvent: isAboutApproval(event, payload.event.action),
    before: event === 'push' ? readBefore(payload.event) : undefined,
  };
}

const isAboutApproval = (event: string, action: unknown): boolean =>
  event === 'pull_request_review' ||
  (event === 'pull_request' && (action === 'labeled' || action === 'unlabeled'));

/**
 * Identifies the workflow by its file, because two can have the same `name:`. A reusable workflow
 * counts as its caller.
 */
function readPlace(env: Environment, event: Readonly<Record<string, unknown>>): RunPlace {
  const file = /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
  const before = isRecord(event.workflow_run) ? event.workflow_run.path : undefined;
  const workflow = file ?? (env.GITHUB_WORKFLOW || 'workflow');
  const { GITHUB_JOB = '', GITHUB_ACTION = '', INPUT_MATRIX = '' } = env;
  return {
    workflow: typeof before === 'string' ? `${before} > ${workflow}` : workflow,
    step: JSON.stringify([GITHUB_JOB, GITHUB_ACTION, INPUT_MATRIX]),
  };
}

/** A new branch has zeros here. */
function readBefore({ before }: Readonly<Record<string, unknown>>): string | undefined {
  const isKnown = typeof before === 'string' && isCommitSha(before) && !/^0+$/.test(before);
  return isKnown ? before : undefined;
}

/** GitHub limits event payloads to 25 MB. */
const MOST_EVENT_BYTES = 32 * 2 ** 20;

/** Treats an unreadable event as empty: only events whose contents are needed fail. */
async function readPayload(
  path = '',
): Promise<{ event: Readonly<Record<string, unknown>>; why?: Sentence }> {
  if (path === '') return createEmpty('unset');
  try {
    const text = (await readRegularFile(path, MOST_EVENT_BYTES)).toString();
    const event: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isRecord(event) ? { event } : createEmpty('not an object');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) return createEmpty('not JSON');
    return { event: {}, why: new Message('event-unreadable', { reason: error.reason }) };
  }
}

const createEmpty = (problem: ValuesOf<'event-unusable'>['problem']) => ({
  event: {},
  why: new Message('event-unusable', { problem }),
});

const isSameRepository = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** A server can be in a subfolder: `https://git.example/github`. Drops credentials and queries. */
function readServerUrl(given = ''): string {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return 'https://github.com';
  const { origin, pathname } = new URL(given);
  return /^[\w./-]*$/.test(pathname) ? `${origin}${pathname.replace(/\/+$/, '')}` : origin;
}

/** `pull_request_target` and `workflow_run` use the trusted workflow's token. */
const UNTRUSTED_EVENTS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

function findReadOnlyReason(
  event: string,
  isFork: boolean,
  actor: string | undefined,
): GithubRun['readOnly'] {
  if (isFork && UNTRUSTED_EVENTS.has(event)) return 'fork';
  const isReadOnly =
    actor === 'dependabot[bot]' && (UNTRUSTED_EVENTS.has(event) || event === 'push');
  return isReadOnly ? 'dependabot' : null;
}
