import type { RunContext } from '../../model/run-context.ts';
import {
  type ApprovedValue,
  parseApprovalRecord,
} from '../../report/paint/github/approval-record.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';

/**
 * Reads from our comments on a pull request what was approved. Comments by others, or edited by
 * others, don't count, because people can edit a workflow's comments.
 * @returns nothing if they can't be read, as if nothing had been approved
 */
export async function listApprovedBefore(
  client: GithubClient,
  { repository, pullRequest }: RunContext & { readonly pullRequest: number },
): Promise<readonly ApprovedValue[]> {
  try {
    const bodies = await client.query(COMMENTS, { repository, number: pullRequest }, readOwnBodies);
    return bodies.flatMap(parseApprovalRecord);
  } catch {
    return [];
  }
}

const COMMENTS = `query Records($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100) { nodes { body viewerDidAuthor author { login } editor { login } } }
    }
  }
}`;

function readOwnBodies(data: unknown): string[] | undefined {
  const nodes = getValue(data, 'repository', 'pullRequest', 'comments', 'nodes');
  if (!Array.isArray(nodes)) return undefined;
  return nodes.flatMap((node) => {
    const editor = getText(node, 'editor', 'login');
    const isOurs =
      getValue(node, 'viewerDidAuthor') === true &&
      (editor === undefined || editor === getText(node, 'author', 'login'));
    return isOurs ? (getText(node, 'body') ?? []) : [];
  });
}
