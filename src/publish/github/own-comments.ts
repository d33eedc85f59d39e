import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import type { Marker } from './marker.ts';

export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/**
 * Lists the comments with this marker by the token's owner, oldest first: one, or several if jobs
 * raced. Comments by others with the same marker are excluded, although the token could change
 * them.
 * @throws GithubFailure
 */
export async function listOwnComments(
  client: GithubClient,
  repository: string,
  pullRequest: number,
  marker: Marker,
): Promise<OwnComment[]> {
  const found: OwnComment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { nodes, next }: Page = await client.query(
      COMMENTS,
      { repository, number: pullRequest, after },
      readPage,
    );
    found.push(...nodes.flatMap(toOwnComment).filter(({ body }) => marker.isIn(body)));
    if (next === null) break;
    after = next;
  }
  return found.sort((one, other) => one.id - other.id);
}

/** A pull request has at most 2,500 comments. */
const MOST_PAGES = 30;

/** Only GraphQL shows who wrote a comment: REST doesn't reveal the name of a workflow's token. */
const COMMENTS = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { url body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Page {
  readonly nodes: readonly unknown[];
  readonly next: string | null;
}

function readPage(data: unknown): Page | undefined {
  const comments = getValue(data, 'repository', 'pullRequest', 'comments');
  const nodes = getValue(comments, 'nodes');
  if (!Array.isArray(nodes)) return undefined;
  const hasNext = getValue(comments, 'pageInfo', 'hasNextPage') === true;
  return { nodes, next: hasNext ? (getText(comments, 'pageInfo', 'endCursor') ?? null) : null };
}

/**
 * The ID comes from the URL: GraphQL's has 32 bits, and its wider form is unknown to older servers.
 */
function toOwnComment(node: unknown): OwnComment[] {
  const [url, body] = [getText(node, 'url'), getText(node, 'body')];
  if (getValue(node, 'viewerDidAuthor') !== true || url === undefined || body === undefined)
    return [];
  const id = /#issuecomment-(\d{1,15})$/.exec(url)?.[1];
  return id === undefined ? [] : [{ id: Number(id), url, body }];
}
