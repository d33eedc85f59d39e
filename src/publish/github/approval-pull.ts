import type { ApproverRole } from '../../model/budget.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';

/** Who may approve, from the budget of the base branch. */
export interface ApprovalTerms {
  readonly label: string | null;
  readonly isReviewEnough: boolean;
  /** Logins; those of bots end with `[bot]`. */
  readonly by: readonly string[];
  readonly role: ApproverRole | null;
}

export interface ApprovalRequest {
  /** `owner/name` of the repository that the pull request goes to. */
  readonly repository: string;
  readonly pullRequest: number;
  /** The measured commit; `null`: the pull request's head. */
  readonly headSha: string | null;
  readonly terms: ApprovalTerms;
}

/** The data that each request to GitHub needs. */
export interface Steps {
  readonly client: GithubClient;
  readonly request: ApprovalRequest;
}

export interface Actor {
  /** GraphQL's type: `User`, `Bot`, … */
  readonly type: string;
  readonly login: string;
}

export interface PullFacts {
  readonly headSha: string;
  readonly headRef: string;
  readonly headRepository: string | null;
  readonly author: Actor | null;
  readonly hasLabel: boolean;
  /** The last time that the label was set, if the timeline has it. */
  readonly labeled: { readonly actor: Actor | null; readonly at: string } | undefined;
  readonly reviews: readonly {
    readonly actor: Actor | null;
    readonly at: string;
    readonly commit: string;
    readonly canPush: boolean;
  }[];
}

/** A pull request has at most a hundred labels. */
const APPROVALS = `query Approvals($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      headRefName
      headRepository { nameWithOwner }
      author { __typename login }
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { createdAt actor { __typename login } label { name } } }
      }
      latestOpinionatedReviews(first: 100) {
        nodes {
          state submittedAt authorCanPushToRepository
          author { __typename login } commit { oid }
        }
      }
    }
  }
}`;

/** @throws GithubFailure */
export function readPull({ client, request }: Steps): Promise<PullFacts> {
  const variables = { repository: request.repository, number: request.pullRequest };
  return client.query(APPROVALS, variables, (data) =>
    toPullFacts(getValue(data, 'repository', 'pullRequest'), request.terms.label),
  );
}

function toPullFacts(pull: unknown, label: string | null): PullFacts | undefined {
  const headSha = getText(pull, 'headRefOid');
  const [labels, events, reviews] = (
    ['labels', 'timelineItems', 'latestOpinionatedReviews'] as const
  ).map((name) => getValue(pull, name, 'nodes'));
  if (headSha === undefined) return undefined;
  if (!(Array.isArray(labels) && Array.isArray(events) && Array.isArray(reviews))) return undefined;
  const last = events.findLast((event) => getValue(event, 'label', 'name') === label);
  return {
    headSha,
    headRef: getText(pull, 'headRefName') ?? '',
    headRepository: getText(pull, 'headRepository', 'nameWithOwner') ?? null,
    author: toActor(getValue(pull, 'author')),
    hasLabel: label !== null && labels.some((node) => getValue(node, 'name') === label),
    labeled: last && { actor: toActor(getValue(last, 'actor')), at: toTime(last, 'createdAt') },
    reviews: reviews
      .filter((review) => getValue(review, 'state') === 'APPROVED')
      .map((review) => ({
        actor: toActor(getValue(review, 'author')),
        at: toTime(review, 'submittedAt'),
        commit: getText(review, 'commit', 'oid') ?? '',
        canPush: getValue(review, 'authorCanPushToRepository') === true,
      })),
  };
}

function toActor(node: unknown): Actor | null {
  const [type, login] = [getText(node, '__typename'), getText(node, 'login')];
  return type === undefined || login === undefined ? null : { type, login };
}

const toTime = (node: unknown, name: string): string => getText(node, name) ?? '';
