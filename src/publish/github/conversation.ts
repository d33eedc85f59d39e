import type { RunContext } from '../../model/run-context.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { GithubFailure } from './failure.ts';
import { type CommentOrigin, createMarker, type Marker, type Relation } from './marker.ts';
import { listOwnComments, type OwnComment } from './own-comments.ts';

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

/** The comments of one workflow and name that concern this step. */
export interface FoundComments {
  /** By this step about these images, best first; several if jobs raced, or for twins. */
  readonly own: readonly OwnComment[];
  /** The oldest ones left by an earlier run: see `Relation`. */
  readonly stale: OwnComment | undefined;
  readonly moved: OwnComment | undefined;
  readonly later: OwnComment | undefined;
}

/** Operations on the comments of one workflow and name on a pull request. */
export interface Conversation {
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

export function openConversation(
  client: GithubClient,
  { run, place, pullRequest, name, images, body }: CommentRequest,
): Conversation {
  const { runId, runAttempt } = run;
  const step = name === '' ? place.step : '';
  const marker = createMarker({ ...place, step, name, images, runId, runAttempt });
  const text = `${marker.line}\n${body}`;
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
        parameters: { repository: run.repository, comment_id: comment.id, body: text },
        read: (answer) => (getValue(answer, 'id') === comment.id ? true : undefined),
      }),
    );
  return {
    list,
    areTwins: (one, other) => marker.areTwins(one.body, other.body),
    create: () =>
      client.ask({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { repository: run.repository, issue_number: pullRequest, body: text },
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
          parameters: { repository: run.repository, comment_id: comment.id },
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
