import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { GithubClient } from './client.ts';
import {
  type CommentRequest,
  type Conversation,
  type FoundComments,
  openConversation,
} from './conversation.ts';
import { GithubFailure } from './failure.ts';
import type { OwnComment } from './own-comments.ts';
import { describeRefusal, type Published } from './refusal.ts';

/** GitHub's limit of 65,536 UTF-16 units, minus the marker. */
export const MOST_COMMENT_CHARACTERS = 65_350;

/**
 * Creates, updates or keeps the comment of this step and its images. Comments of other steps about
 * other images are not changed. A merge group gets no comment, because reviewers don't see its
 * commit. Never throws.
 */
export async function publishComment(
  client: GithubClient,
  request: CommentRequest,
): Promise<Published> {
  if (request.mode === 'never' || request.run.event === 'merge_group')
    return { url: null, refused: null };
  const refuse = (error: unknown, asked: 'comment' | 'superfluous'): Sentence =>
    describeRefusal(error, asked, client.access);
  const conversation = openConversation(client, request);
  try {
    const { url, superfluous } = await keepOne(conversation, request);
    const removed = await Promise.allSettled(superfluous.map(conversation.remove));
    const failed = removed.find(({ status }) => status === 'rejected');
    return {
      url,
      refused: failed?.status === 'rejected' ? refuse(failed.reason, 'superfluous') : null,
    };
  } catch (error) {
    return { url: null, refused: refuse(error, 'comment') };
  }
}

/** Retries if others delete the comment at the same time. */
const MOST_ROUNDS = 3;

interface KeptComment {
  /** `null` if there is no comment and none is wanted. */
  readonly url: string | null;
  /** Duplicates, from jobs that raced, and what an earlier run of this step left. */
  readonly superfluous: readonly OwnComment[];
}

async function keepOne(conversation: Conversation, request: CommentRequest): Promise<KeptComment> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = await conversation.list();
    const [own, ...others] = found.own;
    const kept =
      own === undefined
        ? await keepFirst(conversation, found, request)
        : await keepOwn(conversation, own, others);
    if (kept) return kept;
  }
  throw new GithubFailure({ kind: 'refused', status: 404, message: '' });
}

/** @returns false if others changed the comments meanwhile: read them again */
async function keepOwn(
  { update, takeOver, areTwins }: Conversation,
  own: OwnComment,
  others: readonly OwnComment[],
): Promise<KeptComment | false> {
  const superfluous = others.filter((other) => !areTwins(own, other));
  // A twin may take over the same one at the same time.
  const isShared = superfluous.length < others.length;
  return (await (isShared ? takeOver(own) : update(own))) && { url: own.url, superfluous };
}

/**
 * Creates this step's first comment, or takes over the comment that an earlier run left for it.
 * @returns false if others changed the comments meanwhile: read them again
 */
async function keepFirst(
  conversation: Conversation,
  { stale, moved, later }: FoundComments,
  { mode, isWorth }: CommentRequest,
): Promise<KeptComment | false> {
  const isWanted = mode === 'always' || isWorth;
  // Several steps may want the same moved comment at once: none of them may overwrite another's.
  const taken = stale ?? (isWanted ? undefined : moved);
  if (taken !== undefined)
    return (await conversation.takeOver(taken)) && { url: taken.url, superfluous: [] };
  if (later !== undefined) return { url: later.url, superfluous: [] };
  if (!isWanted) return { url: null, superfluous: [] };
  const url = await conversation.create();
  // Another job may have created one at the same time. Both read again and keep the oldest.
  const { own, moved: left } = await conversation.list();
  const [oldest, ...superfluous] = own;
  const leftover = left === undefined ? [] : [left];
  // The list may not include the new comment yet.
  if (oldest === undefined) return { url, superfluous: leftover };
  const isKept = await conversation.update(oldest);
  return isKept && { url: oldest.url, superfluous: [...superfluous, ...leftover] };
}
