import { createHash } from 'node:crypto';
import type { RunContext } from '../../model/run-context.ts';
import type { Suggestion } from '../../report/paint/github/suggestions.ts';
import { getText } from './answer.ts';
import type { GithubClient } from './client.ts';
import { isInPatch } from './diff-lines.ts';
import { describeRefusal, type Published } from './refusal.ts';

export interface SuggestionRequest {
  /** Its repository and head commit are used. */
  readonly run: Pick<RunContext, 'repository' | 'headSha'>;
  readonly pullRequest: number;
  /** Most important first. */
  readonly suggestions: readonly Suggestion[];
}

/** More would hide the discussion of people. */
const MOST_SUGGESTIONS = 3;

/**
 * Posts one review with suggestions for lines that the pull request adds. A suggestion is posted
 * only once, even if it was resolved. Never throws.
 */
export async function publishSuggestions(
  client: GithubClient,
  request: SuggestionRequest,
): Promise<Published> {
  if (request.suggestions.length === 0) return NOTHING;
  try {
    const patches = await readPatches(client, request);
    const fitting = request.suggestions
      .filter((one) => isInPatch(patches.get(one.path) ?? '', one))
      .slice(0, MOST_SUGGESTIONS);
    if (fitting.length === 0) return NOTHING;
    const posted = await listPostedKeys(client, request);
    const fresh = fitting.filter((one) => !posted.has(getKey(one)));
    return fresh.length === 0
      ? NOTHING
      : { url: await postReview(client, request, fresh), refused: null };
  } catch (error) {
    return { url: null, refused: describeRefusal(error, 'suggestions', client.access) };
  }
}

const NOTHING: Published = { url: null, refused: null };

const PAGE_SIZE = 100;
/** GitHub lists at most 3000 files of a pull request. */
const MOST_PAGES = 30;

/** The patches of the suggestions' files, by path. GitHub's response omits large ones. */
async function readPatches(
  client: GithubClient,
  request: SuggestionRequest,
): Promise<ReadonlyMap<string, string>> {
  const missing = new Set(request.suggestions.map(({ path }) => path));
  const patches = new Map<string, string>();
  for await (const file of listPages(client, request, 'files')) {
    const path = getText(file, 'filename') ?? '';
    if (!missing.delete(path)) continue;
    patches.set(path, getText(file, 'patch') ?? '');
    if (missing.size === 0) break;
  }
  return patches;
}

/** The same key for the same change, on any lines of the file. */
const getKey = ({ path, oldLines, newLines }: Suggestion): string =>
  createHash('sha256')
    .update(JSON.stringify([path, oldLines, newLines]))
    .digest('hex')
    .slice(0, 16);

const MARKER = /^<!-- plimsoll:suggestion:([0-9a-f]{16}) -->/;

/** The keys of the review comments that have a marker, open or resolved. */
async function listPostedKeys(
  client: GithubClient,
  request: SuggestionRequest,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for await (const comment of listPages(client, request, 'comments')) {
    const key = MARKER.exec(getText(comment, 'body') ?? '')?.[1];
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

async function* listPages(
  client: GithubClient,
  { run: { repository }, pullRequest }: SuggestionRequest,
  what: 'files' | 'comments',
): AsyncGenerator<unknown> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const items: readonly unknown[] = await client.ask({
      route: `GET /repos/{owner}/{repo}/pulls/{pull_number}/${what}`,
      parameters: { repository, pull_number: pullRequest, per_page: PAGE_SIZE, page },
      read: (answer) => (Array.isArray(answer) ? answer : undefined),
    });
    yield* items;
    if (items.length < PAGE_SIZE) break;
  }
}

/** @returns the review's URL; empty if only its comments show that it was posted */
async function postReview(
  client: GithubClient,
  request: SuggestionRequest,
  suggestions: readonly Suggestion[],
): Promise<string> {
  const { run, pullRequest } = request;
  return client.ask({
    route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    parameters: {
      repository: run.repository,
      pull_number: pullRequest,
      commit_id: run.headSha,
      event: 'COMMENT',
      body:
        'These changes make the image smaller. Build and test it before you merge them; ' +
        '`plimsoll fix` can compare both images, and can also add a build stage.',
      comments: suggestions.map(toReviewComment),
    },
    read: (answer) => getText(answer, 'html_url'),
    findDone: async () => {
      const posted = await listPostedKeys(client, request);
      return suggestions.every((one) => posted.has(getKey(one))) ? '' : undefined;
    },
  });
}

/** A comment on one line has no start. */
const toReviewComment = (suggestion: Suggestion) => {
  const { path, line, endLine, body } = suggestion;
  return {
    path,
    ...(line < endLine && { start_line: line, start_side: 'RIGHT' }),
    line: endLine,
    side: 'RIGHT',
    body: `<!-- plimsoll:suggestion:${getKey(suggestion)} -->\n${body}`,
  };
};
