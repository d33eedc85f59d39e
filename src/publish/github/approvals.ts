import { APPROVER_ROLES, type ApproverRole } from '../../model/budget.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { GithubFailure } from './failure.ts';
import { describeRefusal, type REQUESTS } from './refusal.ts';

/** Who may approve, from the budget of the base branch. */
export interface ApprovalTerms {
  readonly label: string | null;
  readonly isReviewEnough: boolean;
  /** Logins; those of bots end in `[bot]`. */
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

/** A label or review by someone who may approve. */
export interface Approval {
  /** Absent for a review. */
  readonly label?: string;
  readonly by: string;
  /** As GitHub writes it: `2026-11-30T04:28:00Z`. */
  readonly at: string;
  /** A label that is older than the head: it approves only what was approved then. */
  readonly isOlderThanHead: boolean;
}

export interface Approvals {
  readonly approvals: readonly Approval[];
  /** Who may not approve, and what could not be checked. */
  readonly notices: readonly string[];
}

/** Reads who approved a pull request. If anything can't be checked, nobody did. Never throws. */
export async function readApprovals(
  client: GithubClient,
  request: ApprovalRequest,
): Promise<Approvals> {
  const steps = { client, request };
  try {
    const pull = await askFor('approval', client, () => readPull(steps));
    const candidates = listCandidates(pull, request);
    const notices: string[] = [];
    const approvals: Approval[] = [];
    for (const one of candidates) {
      const reason = await findObjection(one, pull, steps);
      if (reason !== undefined) notices.push(`${describe(one)}, ${reason}`);
      else approvals.push(await date(one, pull, steps));
    }
    return { approvals, notices };
  } catch (error) {
    if (error instanceof Unchecked) return { approvals: [], notices: [error.message] };
    throw error;
  }
}

interface Steps {
  readonly client: GithubClient;
  readonly request: ApprovalRequest;
}

/** Something could not be checked; the message names the permission. */
class Unchecked extends Error {}

async function askFor<T>(
  what: keyof typeof REQUESTS,
  client: GithubClient,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Unchecked(describeRefusal(error, what, client.access));
  }
}

interface Actor {
  /** GraphQL's type: `User`, `Bot`, … */
  readonly type: string;
  readonly login: string;
}

interface Candidate {
  /** `null` for a deleted account. */
  readonly actor: Actor | null;
  readonly label?: string;
  readonly at: string;
  /** For a review: whether its author can push. */
  readonly canPush?: boolean;
}

interface PullFacts {
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

function readPull({ client, request }: Steps): Promise<PullFacts> {
  const [owner, name] = request.repository.split('/');
  const variables = { owner, name, number: request.pullRequest };
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

/** A review counts only if it approves the measured commit. */
function listCandidates(pull: PullFacts, { terms, headSha }: ApprovalRequest): Candidate[] {
  const head = headSha ?? pull.headSha;
  const reviews = terms.isReviewEnough ? pull.reviews : [];
  const ofHead = reviews.filter(({ commit }) => commit === head);
  const { label } = terms;
  const labeled =
    pull.hasLabel && label !== null
      ? [{ label, ...(pull.labeled ?? { actor: null, at: '' }) }]
      : [];
  return [...ofHead, ...labeled];
}

const describe = ({ actor, label }: Candidate): string => {
  const who = actor === null ? 'a deleted account' : formatLogin(actor);
  return label === undefined
    ? `The review of ${who} does not count`
    : `The label "${label}" of ${who} does not count`;
};

const isBot = ({ type }: Actor): boolean => type === 'Bot';
const formatLogin = (actor: Actor): string => `${actor.login}${isBot(actor) ? '[bot]' : ''}`;
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** @returns why someone's approval does not count */
async function findObjection(
  { actor, label, canPush }: Candidate,
  pull: PullFacts,
  steps: Steps,
): Promise<string | undefined> {
  const { by, role } = steps.request.terms;
  if (actor === null || isSame(actor.login, 'ghost')) return 'because the account is gone';
  if (by.length === 0 && role === null)
    return label !== undefined || canPush ? undefined : 'who has no write access';
  const login = formatLogin(actor);
  if (pull.author !== null && isSame(formatLogin(pull.author), login))
    return 'who opened the pull request';
  const pushers = await askFor('pusher', steps.client, () => listPushers(pull, steps));
  if (pushers.some((pusher) => isSame(pusher, login))) return 'who pushed the commit';
  return by.some((listed) => isSame(listed, login)) ? undefined : objectToRole(actor, steps);
}

/** Of somebody who is not listed: bots and organizations have no role that counts. */
async function objectToRole(actor: Actor, steps: Steps): Promise<string | undefined> {
  const { by, role } = steps.request.terms;
  if (isBot(actor)) return 'because a bot has to be listed in override.by';
  if (actor.type !== 'User') return 'which is not the account of a person';
  if (role === null) return 'who is not in override.by';
  const own = await askFor('role', steps.client, () => readRole(actor.login, steps));
  const isEnough = APPROVER_ROLES.indexOf(own as ApproverRole) >= APPROVER_ROLES.indexOf(role);
  if (isEnough) return undefined;
  return `whose role is ${own}, not ${role}${by.length === 0 ? '' : ', and who is not listed'}`;
}

/**
 * Everyone who moved a branch of the head's repository to the measured commit.
 * @throws GithubFailure also if GitHub does not know of any push, so that nobody is missed
 */
function listPushers(pull: PullFacts, { client, request }: Steps): Promise<string[]> {
  const head = request.headSha ?? pull.headSha;
  if (pull.headRepository === null)
    throw new GithubFailure({ kind: 'broken', message: 'the repository of the head is gone' });
  const [owner, repo] = pull.headRepository.split('/');
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/activity',
    parameters: { owner, repo, ref: `refs/heads/${pull.headRef}`, per_page: 100 },
    read: (answer) => {
      if (!Array.isArray(answer)) return undefined;
      const pushes = answer.filter((one) => getValue(one, 'after') === head);
      const logins = pushes.flatMap((one) => getText(one, 'actor', 'login') ?? []);
      return logins.length > 0 ? logins : undefined;
    },
  });
}

/** The standard role, or the base permission of a custom one. */
function readRole(username: string, { client, request }: Steps): Promise<string> {
  const [owner, repo] = request.repository.split('/');
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { owner, repo, username },
    read: (answer) => {
      const role = getText(answer, 'role_name');
      if (role === undefined) return undefined;
      if (role === 'none' || APPROVER_ROLES.some((one) => one === role)) return role;
      const base = getValue(answer, 'user', 'permissions');
      const held = BASE_PERMISSIONS.filter(([name]) => getValue(base, name) === true);
      return held.at(-1)?.[1] ?? getText(answer, 'permission');
    },
  });
}

/** The names of the same permissions in GitHub's REST API, the least first. */
const BASE_PERMISSIONS: readonly (readonly [name: string, role: ApproverRole])[] = [
  ['pull', 'read'],
  ['triage', 'triage'],
  ['push', 'write'],
  ['maintain', 'maintain'],
  ['admin', 'admin'],
];

/** A review is of the head; a label is dated by the head's first check suite. */
async function date(
  { actor, label, at }: Candidate,
  pull: PullFacts,
  steps: Steps,
): Promise<Approval> {
  const by = actor === null ? 'ghost' : formatLogin(actor);
  if (label === undefined) return { by, at, isOlderThanHead: false };
  const { by: listed, role } = steps.request.terms;
  // Anybody may set it, so it says nothing about a commit.
  if (listed.length === 0 && role === null) return { label, by, at, isOlderThanHead: false };
  const first = await askFor('suites', steps.client, () => readFirstSuite(pull, steps));
  return { label, by, at, isOlderThanHead: !(Date.parse(at) > Date.parse(first)) };
}

/** GitHub creates a check suite when a commit is pushed. */
function readFirstSuite(pull: PullFacts, { client, request }: Steps): Promise<string> {
  const [owner, repo] = request.repository.split('/');
  const ref = request.headSha ?? pull.headSha;
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    parameters: { owner, repo, ref, per_page: 100 },
    read: (answer) => {
      const suites = getValue(answer, 'check_suites');
      if (!Array.isArray(suites)) return undefined;
      const times = suites.flatMap((suite) => getText(suite, 'created_at') ?? []);
      return times.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
    },
  });
}
