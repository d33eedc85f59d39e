import { ReasonError } from '../../errors.ts';
import { APPROVER_ROLES, type ApproverRole } from '../../model/budget.ts';
import { Message, type ValuesOf } from '../../report/words/messages/message.ts';
import type { GithubRequest } from '../../report/words/messages/refusal.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import {
  type Actor,
  type ApprovalRequest,
  type PullFacts,
  readPull,
  type Steps,
} from './approval-pull.ts';
import { readFirstSuite, readPushes, readRole } from './approver-facts.ts';
import type { GithubClient } from './client.ts';
import { describeRefusal } from './refusal.ts';

/** A label or review by someone who may approve. */
export interface Approval {
  /** Absent for a review. */
  readonly label?: string;
  readonly by: string;
  /** In GitHub's format: `2026-11-30T04:28:00Z`. */
  readonly at: string;
  /** A label that is older than the head: it approves only what was approved then. */
  readonly isOlderThanHead: boolean;
}

export interface Approvals {
  readonly approvals: readonly Approval[];
  /** People whose approval does not count, and what could not be checked. */
  readonly notices: readonly Sentence[];
}

/**
 * Reads who approved a pull request. If anything can't be checked, nothing is approved. Never
 * throws.
 */
export async function readApprovals(
  client: GithubClient,
  request: ApprovalRequest,
): Promise<Approvals> {
  const steps = { client, request };
  try {
    const pull = await askFor('approval', client, () => readPull(steps));
    const candidates = listCandidates(pull, request);
    const notices: Sentence[] = [];
    const approvals: Approval[] = [];
    for (const one of candidates) {
      const reason = await findObjection(one, pull, steps);
      if (reason !== undefined)
        notices.push(new Message('approval-not-counted', { label: one.label, reason }));
      else approvals.push(await date(one, pull, steps));
    }
    return { approvals, notices };
  } catch (error) {
    if (error instanceof Unchecked) return { approvals: [], notices: [error.reason] };
    throw error;
  }
}

/** Something could not be checked; the message names the permission. */
class Unchecked extends ReasonError {}

async function askFor<T>(
  what: GithubRequest,
  client: GithubClient,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Unchecked(describeRefusal(error, what, client.access));
  }
}

interface Candidate {
  /** `null` for a deleted account. */
  readonly actor: Actor | null;
  readonly label?: string;
  readonly at: string;
  /** For a review: whether its author can push. */
  readonly canPush?: boolean;
}

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

const isBot = ({ type }: Actor): boolean => type === 'Bot';
const formatLogin = (actor: Actor): string => `${actor.login}${isBot(actor) ? '[bot]' : ''}`;
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const refuse = (actor: Actor, why: ValuesOf<'approver-refused'>['why']): Sentence =>
  new Message('approver-refused', { login: formatLogin(actor), why });

/** @returns why an approval does not count */
async function findObjection(
  { actor, label, canPush }: Candidate,
  pull: PullFacts,
  steps: Steps,
): Promise<Sentence | undefined> {
  const { by, role } = steps.request.terms;
  if (actor === null || isSame(actor.login, 'ghost')) return new Message('approver-deleted', {});
  const login = formatLogin(actor);
  if (by.length === 0 && role === null)
    return label !== undefined || canPush ? undefined : refuse(actor, 'no write access');
  if (pull.author !== null && isSame(formatLogin(pull.author), login))
    return refuse(actor, 'author');
  const pushes = await askFor('pusher', steps.client, () => readPushes(pull, steps));
  if (pushes.by.some((pusher) => isSame(pusher, login))) return refuse(actor, 'pusher');
  return by.some((listed) => isSame(listed, login)) ? undefined : objectToRole(actor, steps);
}

/** For an account that is not listed: bots and organizations have no role that counts. */
async function objectToRole(actor: Actor, steps: Steps): Promise<Sentence | undefined> {
  const { by, role } = steps.request.terms;
  if (isBot(actor)) return refuse(actor, 'unlisted bot');
  if (actor.type !== 'User') return refuse(actor, 'not a user');
  if (role === null) return refuse(actor, 'unlisted');
  const own = await askFor('role', steps.client, () => readRole(actor.login, steps));
  const isEnough = APPROVER_ROLES.indexOf(own as ApproverRole) >= APPROVER_ROLES.indexOf(role);
  if (isEnough) return undefined;
  const values = { login: formatLogin(actor), role: own, required: role };
  return new Message('approver-role-too-low', { ...values, isUnlisted: by.length > 0 });
}

/**
 * A review is of the head. A label is dated by the head's first check suite, and by the last push
 * of the head to this branch: a user can push it elsewhere first, or go back to it.
 */
async function date(
  { actor, label, at }: Candidate,
  pull: PullFacts,
  steps: Steps,
): Promise<Approval> {
  const by = actor === null ? 'ghost' : formatLogin(actor);
  if (label === undefined) return { by, at, isOlderThanHead: false };
  const { by: listed, role } = steps.request.terms;
  // Everyone may set it, so it does not refer to a commit.
  if (listed.length === 0 && role === null) return { label, by, at, isOlderThanHead: false };
  const first = await askFor('suites', steps.client, () => readFirstSuite(pull, steps));
  const pushes = await askFor('pusher', steps.client, () => readPushes(pull, steps));
  const isNewer = [first, pushes.at].every((time) => Date.parse(at) > Date.parse(time));
  return { label, by, at, isOlderThanHead: !isNewer };
}
