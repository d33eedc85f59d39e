// Extracts the API of the tests' GitHub from GitHub's own descriptions, which are too large to
// depend on:
//   cd "$(mktemp -d)" && npm install @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
//   node scripts/github-slice.ts THAT_FOLDER
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sliceSchema } from './github-slice/graphql.ts';
import { type OpenApi, sliceOpenApi } from './github-slice/openapi.ts';

const OPERATIONS = [
  'actions/get-actions-cache-list',
  'actions/get-workflow-run',
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/get',
  'checks/list-for-ref',
  'checks/list-suites-for-ref',
  'checks/update',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'repos/compare-commits-with-basehead',
  'repos/get-collaborator-permission-level',
  'repos/list-activities',
  'repos/list-pull-requests-associated-with-commit',
];

const TYPES = [
  'Actor',
  'Blob',
  'Bot',
  'Commit',
  'CommitConnection',
  'CommitHistoryConnection',
  'GitObject',
  'IssueComment',
  'IssueCommentConnection',
  'Label',
  'LabelConnection',
  'LabeledEvent',
  'MergeQueue',
  'MergeQueueEntry',
  'MergeQueueEntryConnection',
  'PageInfo',
  'PullRequest',
  'PullRequestReview',
  'PullRequestReviewConnection',
  'PullRequestReviewState',
  'PullRequestTimelineItems',
  'PullRequestTimelineItemsConnection',
  'PullRequestTimelineItemsItemType',
  'Query',
  'Repository',
  'Tree',
  'TreeEntry',
  'User',
];

const [folder = '.'] = process.argv.slice(2);
const readPackageText = (name: string, file: string): Promise<string> =>
  readFile(join(folder, 'node_modules/@octokit', name, file), 'utf8');

const api = JSON.parse(
  await readPackageText('openapi', 'generated/api.github.com.json'),
) as OpenApi;
const sliced = {
  'x-license': await readPackageText('openapi', 'LICENSE'),
  ...sliceOpenApi(api, OPERATIONS),
};
await writeFile('__tests__/fixtures/github-openapi.json', `${JSON.stringify(sliced)}\n`);

const license = (await readPackageText('graphql-schema', 'LICENSE.md'))
  .trim()
  .replace(/^/gm, '# ')
  .replace(/ +$/gm, '');
const schema = sliceSchema(await readPackageText('graphql-schema', 'schema.graphql'), TYPES);
await writeFile('__tests__/fixtures/github-schema.graphql', `${license}\n\n${schema}\n`);
