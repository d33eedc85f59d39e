import type { GithubRun, RunPlace, UnknownRun } from '../host/github-run.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { type PublishedCheck, publishCheckRun } from '../publish/github/check-run.ts';
import { type GithubClient, openGithub } from '../publish/github/client.ts';
import { MOST_COMMENT_CHARACTERS, publishComment } from '../publish/github/comment.ts';
import { findPullRequest } from '../publish/github/pull-request.ts';
import type { Published } from '../publish/github/refusal.ts';
import { publishSuggestions } from '../publish/github/suggestions.ts';
import { renderCheckRun } from '../report/paint/github/check-run.ts';
import { isWorthAComment, renderComment } from '../report/paint/github/comment.ts';
import { listSuggestions } from '../report/paint/github/suggestions.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { computeBoundMs, computePublishingMs } from './bounds.ts';
import type { ActionInputs } from './inputs.ts';
import { describeTwin } from './twin.ts';

/** What is known about the workflow run, and the clients for GitHub. */
export interface GithubSide {
  readonly run: RunContext | undefined;
  readonly subject: GithubRun['subject'];
  /** Reads from GitHub in bounded time. Undefined if there is no token. */
  readonly client: GithubClient | undefined;
  /** Publishes to GitHub. Undefined if the target is unknown. */
  readonly publisher?: GithubClient | undefined;
  /** Why publishing is impossible, if that is already known. */
  readonly problem: Sentence | undefined;
  readonly place: RunPlace;
  /** The branch's commit before a push, which the push may have replaced. */
  readonly before?: string | undefined;
  /** The run is about a label or a review of a pull request. */
  readonly isApprovalEvent?: boolean;
}

const NOWHERE = { run: undefined, client: undefined, place: { workflow: '', step: '' } } as const;

/**
 * Finds the subject of the workflow run; a `workflow_run` has to look up its pull request. Never
 * throws.
 */
export async function openGithubSide(
  known: GithubRun | UnknownRun,
  { token, comment, budgetFrom, timeoutMs }: ActionInputs,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<GithubSide> {
  const { subject } = known;
  if ('problem' in known) return { ...NOWHERE, subject, problem: known.problem };
  const { run, readOnly, head, place, before, isApprovalEvent } = known;
  if (token === '') {
    const problem = new Message('no-publishing-token', {});
    return { run, subject, place, before, client: undefined, problem };
  }
  const publisher = openGithub({ env, token, signal, readOnly });
  const client = publisher.withTimeLimit(computeBoundMs({ timeoutMs }));
  const facts = { run, subject, place, before, isApprovalEvent };
  const side = { ...facts, client, publisher, problem: undefined };
  if (
    run.event !== 'workflow_run' ||
    run.pullRequest !== null ||
    head === null ||
    (comment === 'never' && budgetFrom !== 'base')
  )
    return side;
  const { repository, headSha } = run;
  const found = await findPullRequest(client, {
    repository,
    headSha,
    headRepository: head.repository,
    headBranch: head.branch,
  });
  if ('reason' in found) return { ...side, problem: found.reason };
  const { number: pullRequest, baseSha, baseRef } = found;
  return { ...side, run: { ...run, pullRequest, baseSha, baseRef } };
}

export interface PublishedOnGithub {
  readonly commentUrl: string | null;
  readonly checkUrl: string | null;
  /** Whether the check run shows the annotations, so the log doesn't need to. */
  readonly hasAnnotations: boolean;
  /** What could not be published, and how to fix that. */
  readonly refusals: readonly Sentence[];
}

/** Publishes the comment, the suggestions and the check, each independently. Never throws. */
export async function publishOnGithub(
  report: GateReport,
  inputs: ActionInputs,
  { run, place, publisher, problem }: GithubSide,
  host: Host,
): Promise<PublishedOnGithub> {
  const wanted =
    inputs.check !== undefined ||
    ((inputs.comment !== 'never' || inputs.hasSuggestions) && run?.pullRequest !== null);
  if (run === undefined || publisher === undefined) {
    const refusals = problem !== undefined && wanted ? [problem] : [];
    return { commentUrl: null, checkUrl: null, hasAnnotations: false, refusals };
  }
  // One after the other: they share a retry policy, and each has its own time limit.
  const limitPublisher = () => publisher.withTimeLimit(computePublishingMs(inputs));
  const there = { run, place, host };
  const comment = await writeComment(report, inputs, there, limitPublisher());
  // A failure that prevents the comment prevents suggestions too, and is reported once.
  const isRefused = comment.url === null && comment.refused !== null;
  const review = isRefused ? NOTHING : await suggestChanges(report, inputs, run, limitPublisher());
  const check = await createCheck(report, inputs, run, limitPublisher());
  return {
    commentUrl: comment.url,
    checkUrl: check.url,
    hasAnnotations: check.hasAnnotations && inputs.hasAnnotations,
    refusals: [problem ?? null, comment.refused, review.refused, check.refused].filter(
      (reason) => reason !== null,
    ),
  };
}

const NOTHING = { url: null, refused: null, hasAnnotations: false } as const;

async function writeComment(
  report: GateReport,
  inputs: ActionInputs,
  { run, place, host }: { run: RunContext; place: RunPlace; host: Host },
  client: GithubClient,
): Promise<Published> {
  const { comment, commentFrom, name } = inputs;
  if (run.pullRequest === null || comment === 'never') return NOTHING;
  return publishComment(client, {
    run,
    place: { ...place, twin: await describeTwin(inputs, run, host) },
    pullRequest: run.pullRequest,
    name,
    images: report.images.map(({ key }) => `${key.name} ${key.platform}`),
    body: renderComment(report, { maxChars: MOST_COMMENT_CHARACTERS }),
    mode: comment,
    isWorth: isWorthAComment(report, commentFrom),
  });
}

/** Never from reports of other jobs, which can come from a fork. */
async function suggestChanges(
  report: GateReport,
  { hasSuggestions, publish }: ActionInputs,
  run: RunContext,
  client: GithubClient,
): Promise<Published> {
  const { pullRequest, event } = run;
  if (!hasSuggestions || publish.length > 0 || pullRequest === null || event === 'merge_group')
    return NOTHING;
  const suggestions = listSuggestions(report);
  return publishSuggestions(client, { run, pullRequest, suggestions });
}

async function createCheck(
  report: GateReport,
  { check, name, failOn, hasAnnotations }: ActionInputs,
  run: RunContext,
  client: GithubClient,
): Promise<PublishedCheck> {
  if (check === undefined) return NOTHING;
  const rendered = renderCheckRun(report, { failOn });
  return publishCheckRun(client, {
    ...rendered,
    ...(!hasAnnotations && { annotations: [] }),
    run,
    name: name === '' ? check : `${check} (${name})`,
  });
}
