import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../oci/manifest.ts';
import {
  type EventFacts,
  isRepositoryName,
  type RunSubject,
  readEventFacts,
  subjectOf,
} from './github-event.ts';
import { readRegularFile, UnreadableFile } from './read-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a workflow run is about, from its environment and its event. */
export interface GithubRun {
  readonly run: RunContext;
  readonly subject: RunSubject;
  /** The head commit lies in another repository, or in one that is gone. */
  readonly isFork: boolean;
  /** Why the run's token can only read: a fork's always, Dependabot's unless the workflow's `permissions` say otherwise. */
  readonly readOnly: 'fork' | 'dependabot' | null;
  /** Where a pull request's head lies: what finds the one that a `workflow_run` is about. `null` where it is about none. */
  readonly head: EventFacts['head'];
  readonly place: RunPlace;
}

/** Which part of which workflow runs. */
export interface RunPlace {
  /** The workflow's file; of a `workflow_run` also that of the workflow before it. */
  readonly workflow: string;
  /** The job, the step and the values of its matrix, as one text. */
  readonly step: string;
}

/** Why it cannot be told what a run is about: then nothing can be published to GitHub. */
export interface UnknownRun {
  readonly problem: string;
  readonly subject: RunSubject;
}

/** Reads `GITHUB_*` and the event's file. Never throws: what is odd there costs the comment, not the verdict. */
export async function readGithubRun(env: Environment): Promise<GithubRun | UnknownRun> {
  const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event = '' } = env;
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const subject = subjectOf(event, payload.event, env);
  if (!isRepositoryName(repository))
    return { problem: 'GITHUB_REPOSITORY does not name a repository as owner/name', subject };
  const facts = readEventFacts(event, payload.event, env.GITHUB_SHA);
  if (facts === undefined)
    return { problem: `the event \`${event}\` names no head commit${payload.why}`, subject };
  const { headSha, baseSha, baseRef, pullRequest, head } = facts;
  const isFork =
    facts.isAbout === 'pull request' && !isSameRepository(head?.repository, repository);
  return {
    run: {
      repository,
      serverUrl: serverUrl(env.GITHUB_SERVER_URL),
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
    readOnly: readOnlyFor(event, isFork, env.GITHUB_ACTOR),
    head,
    place: placeOf(env, payload.event),
  };
}

/**
 * Two workflows may have the same `name:`, and their runs no order; their files differ. A reusable
 * workflow counts as the one that calls it.
 */
function placeOf(env: Environment, event: Readonly<Record<string, unknown>>): RunPlace {
  const file = /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
  const before = isRecord(event.workflow_run) ? event.workflow_run.path : undefined;
  const workflow = file ?? (env.GITHUB_WORKFLOW || 'workflow');
  const { GITHUB_JOB = '', GITHUB_ACTION = '', INPUT_MATRIX = '' } = env;
  return {
    workflow: typeof before === 'string' ? `${before} > ${workflow}` : workflow,
    step: JSON.stringify([GITHUB_JOB, GITHUB_ACTION, INPUT_MATRIX]),
  };
}

/** GitHub's own limit for the payload of an event is 25 MB. */
const MOST_EVENT_BYTES = 32 * 2 ** 20;

/** An event that can't be read is an empty one: only those that need something of it miss it. */
async function readPayload(
  path = '',
): Promise<{ event: Readonly<Record<string, unknown>>; why: string }> {
  const empty = (why: string) => ({ event: {}, why: `: ${why}` });
  if (path === '') return empty('GITHUB_EVENT_PATH is not set');
  try {
    const text = (await readRegularFile(path, MOST_EVENT_BYTES)).toString();
    const event: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isRecord(event) ? { event, why: '' } : empty('its file is not a JSON object');
  } catch (error) {
    return empty(
      error instanceof UnreadableFile
        ? `its file can't be read: ${error.message}`
        : 'its file is not JSON',
    );
  }
}

const isSameRepository = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** A server may live in a folder: `https://git.example/github`. Logins and queries are left out. */
function serverUrl(given = ''): string {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return 'https://github.com';
  const { origin, pathname } = new URL(given);
  return /^[\w./-]*$/.test(pathname) ? `${origin}${pathname.replace(/\/+$/, '')}` : origin;
}

/** `pull_request_target` and `workflow_run` have the trusted workflow's token, whoever asks. */
const UNTRUSTED_EVENTS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

function readOnlyFor(
  event: string,
  isFork: boolean,
  actor: string | undefined,
): GithubRun['readOnly'] {
  if (isFork && UNTRUSTED_EVENTS.has(event)) return 'fork';
  const isReadOnly =
    actor === 'dependabot[bot]' && (UNTRUSTED_EVENTS.has(event) || event === 'push');
  return isReadOnly ? 'dependabot' : null;
}
