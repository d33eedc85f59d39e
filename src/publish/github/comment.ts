import type { RunContext } from '../../model/run-context.ts';
import { at, textAt } from './answer.ts';
import type { GithubClient } from './client.ts';
import { GithubFailure } from './failure.ts';
import { type Marker, markerOf } from './marker.ts';
import { listOwnComments, type OwnComment } from './own-comments.ts';
import { type Published, refusalOf } from './refusal.ts';

/** What the marker leaves of GitHub's 65,536 characters, counted as UTF-16 units. */
export const MOST_COMMENT_CHARACTERS = 65_350;

export interface CommentRequest {
  /** Its repository, workflow and run id are used. */
  readonly run: RunContext;
  readonly pullRequest: number;
  /** Keys the comment together with the workflow; may be empty. */
  readonly name: string;
  /** Markdown without a marker, at most MOST_COMMENT_CHARACTERS long. */
  readonly body: string;
  /** `auto`: a new comment only where it is worth one; an existing one is always kept true. `never`: nothing is asked or written. */
  readonly mode: 'auto' | 'always' | 'never';
  readonly isWorth: boolean;
}

/**
 * Writes the one comment of this workflow and name: makes it, updates it, or leaves it as it is. None for a merge group, which
 * is about a commit that no reviewer sees. Never throws.
 */
export async function publishComment(
  client: GithubClient,
  request: CommentRequest,
): Promise<Published> {
  if (request.mode === 'never' || request.run.event === 'merge_group')
    return { url: null, refused: null };
  const refuse = (error: unknown, asked: 'comment' | 'superfluous'): string =>
    refusalOf(error, asked, client.access);
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

/** Times that others may delete the comment under our hands. */
const MOST_ROUNDS = 3;

interface Kept {
  /** `null` where there is no comment, and none is wanted. */
  readonly url: string | null;
  /** Ours too, from jobs that raced. */
  readonly superfluous: readonly OwnComment[];
}

async function keepOne(
  conversation: Conversation,
  { mode, isWorth }: CommentRequest,
): Promise<Kept> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let own = await conversation.list();
    if (own.length === 0) {
      if (mode === 'auto' && !isWorth) return { url: null, superfluous: [] };
      const url = await conversation.create();
      // Another job may have found none at the same time. Both look again, and both let the oldest stand.
      own = await conversation.list();
      // The list may not show yet what was just written.
      if (own.length === 0) return { url, superfluous: [] };
    }
    const [oldest, ...superfluous] = own;
    if (oldest !== undefined && (await conversation.update(oldest)))
      return { url: oldest.url, superfluous };
  }
  throw new GithubFailure({ kind: 'refused', status: 404, message: '' });
}

/** What can be done about the comments of one marker on one pull request. */
interface Conversation {
  readonly list: () => Promise<OwnComment[]>;
  /** @returns the new comment's address */
  readonly create: () => Promise<string>;
  /** Both: @returns false where it is gone */
  readonly update: (comment: OwnComment) => Promise<boolean>;
  readonly remove: (comment: OwnComment) => Promise<boolean>;
}

function openConversation(
  client: GithubClient,
  { run, pullRequest, name, body }: CommentRequest,
): Conversation {
  const marker = markerOf(run.workflow, name, run.runId);
  const text = `${marker.line}\n${body}`;
  const [owner, repo] = run.repository.split('/');
  const list = (): Promise<OwnComment[]> =>
    listOwnComments(client, run.repository, pullRequest, marker);
  return {
    list,
    create: () =>
      client.ask({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { owner, repo, issue_number: pullRequest, body: text },
        read: (answer) => textAt(answer, 'html_url'),
        findDone: async () => (await list())[0]?.url,
      }),
    update: (comment) =>
      isToStay(comment.body, text, marker)
        ? Promise.resolve(true)
        : unlessGone(
            client.ask({
              route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
              parameters: { owner, repo, comment_id: comment.id, body: text },
              read: (answer) => (at(answer, 'id') === comment.id ? true : undefined),
            }),
          ),
    remove: (comment) =>
      unlessGone(
        client.ask({
          route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { owner, repo, comment_id: comment.id },
          read: () => true,
        }),
      ),
  };
}

/** It says so already, whichever run wrote it, or it was written by a later run: this one's commit is outdated. */
function isToStay(old: string, text: string, marker: Marker): boolean {
  return marker.isOfLaterRun(old) || withoutMarker(old) === withoutMarker(text);
}

/** An edit on the website gives lines other ends. */
const withoutMarker = (body: string): string =>
  body
    .slice(body.indexOf('\n') + 1)
    .replaceAll('\r\n', '\n')
    .trimEnd();

async function unlessGone(work: Promise<true>): Promise<boolean> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GithubFailure && (error.status === 404 || error.status === 410))
      return false;
    throw error;
  }
}
