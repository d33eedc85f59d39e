import type { RunContext } from '../../model/run-context.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { GithubFailure } from './failure.ts';
import { type CommentOrigin, createMarker, type Marker, type Relation } from './marker.ts';
import { listOwnComments, type OwnComment } from './own-comments.ts';
import { describeRefusal, type Published } from './refusal.ts';

/** GitHub's limit of 65,536 UTF-16 units, minus the marker. */
export const MOST_COMMENT_CHARACTERS = 65_350;

export interface CommentRequest {
  readonly run: Pick<RunContext, 'repository' | 'event' | 'runId' | 'runAttempt'>;
  /** The part of the workflow that writes the comment. */
  readonly place: Pick<CommentOrigin, 'workflow' | 'step' | 'twin'>;
  readonly pullRequest: number;
  /** Identifies the comment together with the workflow file; may be empty. */
  readonly name: string;
  /** The images in the comment. */
  readonly images: readonly string[];
  /** Markdown without a marker, at most MOST_COMMENT_CHARACTERS long. */
  readonly body: string;
  /**
   * `auto`: creates a comment only if it is worth one, but always updates an existing one. `never`:
   * does nothing.
   */
  readonly mode: 'auto' | 'always' | 'never';
  readonly isWorth: boolean;
}

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
  const refuse = (error: unknown, asked: 'comment' | 'superfluous'): string =>
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

/** The comments of one workflow and name that concern this step. */
interface FoundComments {
  /** By this step about these images, best first; several if jobs raced, or for twins. */
  readonly own: readonly OwnComment[];
  /** The oldest ones left by an earlier run: see `Relation`. */
  readonly stale: OwnComment | undefined;
  readonly moved: OwnComment | undefined;
  readonly later: OwnComment | undefined;
}

/** Operations on the comments of one workflow and name on a pull request. */
interface Conversation {
  readonly list: () => Promise<FoundComments>;
  readonly areTwins: (one: OwnComment, other: OwnComment) => boolean;
  /** @returns the new comment's URL */
  readonly create: () => Promise<string>;
  /** These return false if the comment is gone. */
  readonly update: (comment: OwnComment) => Promise<boolean>;
  readonly remove: (comment: OwnComment) => Promise<boolean>;
  /** @returns false also if another step took the comment over at the same time */
  readonly takeOver: (comment: OwnComment) => Promise<boolean>;
}

function openConversation(
  client: GithubClient,
  { run, place, pullRequest, name, images, body }: CommentRequest,
): Conversation {
  const { runId, runAttempt } = run;
  const step = name === '' ? place.step : '';
  const marker = createMarker({ ...place, step, name, images, runId, runAttempt });
  const text = `${marker.line}\n${body}`;
  const [owner, repo] = run.repository.split('/');
  const listAll = (): Promise<OwnComment[]> =>
    listOwnComments(client, run.repository, pullRequest, marker);
  const list = async (): Promise<FoundComments> => {
    const all = await listAll();
    const select = (relation: Relation): OwnComment[] =>
      all.filter((comment) => marker.getRelation(comment.body) === relation);
    const [stale, moved, later] = (['stale', 'moved', 'later'] as const).map(
      (relation) => select(relation)[0],
    );
    return { own: sortOwn(select('own'), marker), stale, moved, later };
  };
  const write = (comment: OwnComment): Promise<boolean> =>
    ignoreGone(
      client.ask({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { owner, repo, comment_id: comment.id, body: text },
        read: (answer) => (getValue(answer, 'id') === comment.id ? true : undefined),
      }),
    );
  return {
    list,
    areTwins: (one, other) => marker.areTwins(one.body, other.body),
    create: () =>
      client.ask({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { owner, repo, issue_number: pullRequest, body: text },
        read: (answer) => getText(answer, 'html_url'),
        findDone: async () => (await list()).own[0]?.url,
      }),
    update: (comment) =>
      isUpToDate(comment.body, text, marker) ? Promise.resolve(true) : write(comment),
    takeOver: async (comment) => {
      if (!(await write(comment))) return false;
      const now = (await listAll()).find(({ id }) => id === comment.id);
      return now !== undefined && marker.getRelation(now.body) !== 'other';
    },
    remove: (comment) =>
      ignoreGone(
        client.ask({
          route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { owner, repo, comment_id: comment.id },
          read: () => true,
        }),
      ),
  };
}

/**
 * The same request first. If an earlier attempt of this run wrote several, it is unknown which
 * belongs to this job, so none is used.
 */
function sortOwn(own: readonly OwnComment[], marker: Marker): readonly OwnComment[] {
  const isSame = ({ body }: OwnComment): boolean => marker.isOfSameRequest(body);
  const ofThisRun = own.filter(({ body }) => marker.isOfThisRun(body));
  const [first, ...more] = ofThisRun;
  const isUnclear = more.some(({ body }) => marker.areTwins(first?.body ?? '', body));
  const known = isUnclear ? own.filter((comment) => !ofThisRun.includes(comment)) : own;
  return [...known.filter(isSame), ...known.filter((comment) => !isSame(comment))];
}

/**
 * This run wrote the comment, or a later one did, so this run is outdated. The same text of an
 * earlier run is written again, because its marker would let another step take the comment over.
 */
const isUpToDate = (old: string, text: string, marker: Marker): boolean =>
  marker.isOfLaterRun(old) || stripEnds(old) === stripEnds(text);

/** Editing on the website changes line endings. */
const stripEnds = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();

async function ignoreGone(work: Promise<true>): Promise<boolean> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GithubFailure && (error.status === 404 || error.status === 410))
      return false;
    throw error;
  }
}
