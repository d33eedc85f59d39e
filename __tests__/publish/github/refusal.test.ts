import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { publishCheckRun } from '../../../src/publish/github/check-run.ts';
import type { GithubAccess, GithubClient } from '../../../src/publish/github/client.ts';
import { publishComment } from '../../../src/publish/github/comment.ts';
import { GithubFailure } from '../../../src/publish/github/failure.ts';
import { describeRefusal, type Published } from '../../../src/publish/github/refusal.ts';
import { FakeGithub } from '../../support/fake-github.ts';
import {
  type Answer,
  graphqlError,
  primaryLimit,
  REFUSALS,
  secondaryLimit,
} from '../../support/github/answers.ts';
import { openScene, RUN, type Scene } from '../../support/github/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const sayRefusal = ({ refused }: Published): string | null => refused && String(refused);
const comment = async (client: GithubClient): Promise<string | null> =>
  sayRefusal(
    await publishComment(client, {
      run: RUN,
      place: { workflow: 'ci.yml', step: 'image' },
      pullRequest: 7,
      name: '',
      images: ['app'],
      body: 'x',
      mode: 'always',
      isWorth: true,
    }),
  );
const check = async (client: GithubClient): Promise<string | null> => {
  const published = await publishCheckRun(client, {
    run: RUN,
    name: 'budget',
    conclusion: 'success',
    title: 't',
    summary: 's',
    annotations: [],
  });
  return sayRefusal(published);
};

const COMMENT = 'The comment could not be written: ';
const CHECK = 'The check run could not be created: ';

describe('a read-only token', () => {
  test.each<[string, GithubAccess['readOnly'], string, string]>([
    [
      'a permission that the workflow lacks',
      null,
      "the token does not have permission. Add `pull-requests: write` to the job's " +
        '`permissions`, in addition to `contents: read`.',
      "the token does not have permission. Add `checks: write` to the job's `permissions`, in " +
        'addition to `contents: read`.',
    ],
    [
      'a fork',
      'fork',
      "a fork's pull request has a read-only token. Publish the report from a second workflow, " +
        'which runs on `workflow_run`.',
      "a fork's pull request has a read-only token. Publish the report from a second workflow, " +
        'which runs on `workflow_run`.',
    ],
    [
      'Dependabot',
      'dependabot',
      "Dependabot runs have a read-only token. Add `pull-requests: write` to the job's " +
        '`permissions`, in addition to `contents: read`. Or: publish the report from a second ' +
        'workflow, ' +
        'which runs on `workflow_run`.',
      "Dependabot runs have a read-only token. Add `checks: write` to the job's `permissions`, " +
        'in addition to `contents: read`. Or: publish the report from a second workflow, which ' +
        'runs on ' +
        '`workflow_run`.',
    ],
  ])('%s', async (_case, readOnly, ofComment, ofCheck) => {
    scene.github.permissions = { 'pull-requests': 'read', checks: 'none', contents: 'read' };
    const client = scene.open({ readOnly });
    expect(await comment(client)).toBe(COMMENT + ofComment);
    expect(await check(client)).toBe(CHECK + ofCheck);
    expect(scene.github.operations()).toEqual([
      'graphql/Comments',
      'issues/create-comment',
      'checks/create',
    ]);
  });

  test("a token that can't even read gets the same message", async () => {
    scene.github.permissions = { ...scene.github.permissions, 'pull-requests': 'none' };
    expect(await comment(scene.client)).toBe(
      `${COMMENT}the token does not have permission. Add \`pull-requests: write\` to the ` +
        "job's `permissions`, in addition to `contents: read`.",
    );
  });
});

describe("explains GitHub's messages", () => {
  test.each<[string, Answer, string]>([
    [
      'a bad token',
      REFUSALS.badCredentials,
      'GitHub does not accept the token (Bad credentials). Remove the input `token` to use its ' +
        'default, or renew it.',
    ],
    [
      'a locked conversation',
      REFUSALS.locked,
      'the conversation is locked. Unlock it to get comments again.',
    ],
    [
      'an archived repository',
      REFUSALS.archived,
      'the repository is archived. Unarchive it to get comments and checks.',
    ],
    [
      'an IP allow list',
      REFUSALS.ipAllowList,
      "the organization's IP allow list does not include this runner. Add its address to the list.",
    ],
    [
      '404',
      REFUSALS.notFound,
      'GitHub found nothing that the token can access. Check that it is for this repository. ' +
        "Add `pull-requests: write` to the job's `permissions`, in addition to `contents: read`.",
    ],
    [
      '422',
      REFUSALS.bodyTooLong,
      'GitHub rejected the request (Validation Failed, Body is too long (maximum is 65536 ' +
        'characters)).',
    ],
    [
      'any other 403',
      { status: 403, body: { message: 'Blocked.' } },
      "GitHub rejected the request (Blocked). Add `pull-requests: write` to the job's " +
        '`permissions`, in addition to `contents: read`.',
    ],
    ['5xx', REFUSALS.badGateway, 'GitHub repeatedly responded with 502. Run the job again.'],
    [
      'a long limit',
      primaryLimit(Date.UTC(2026, 10, 21) + 25 * 60_000),
      "GitHub's rate limit is exceeded (API rate limit exceeded for installation ID 42) for " +
        'another 25 min. Run the job again later, or run fewer jobs at once.',
    ],
    [
      'an endless limit',
      secondaryLimit(20),
      "GitHub's rate limit is exceeded (You have exceeded a secondary rate limit and have been " +
        'temporarily blocked from content creation. Please retry your request again later) for ' +
        'another 1 min. Run the job again later, or run fewer jobs at once.',
    ],
    [
      'a response from another server',
      { status: 200, body: '<html>' },
      "GitHub's response can't be used (the response is not from GitHub). Run the job again.",
    ],
  ])('%s', async (_case, answer, expected) => {
    scene.github.trouble('issues/create-comment', { answer });
    expect(await comment(scene.client)).toBe(COMMENT + expected);
  });

  test("a personal token can't create check runs", async () => {
    scene.github.trouble('checks/create', { answer: REFUSALS.personalToken });
    expect(await check(scene.client)).toBe(
      `${CHECK}only a GitHub App token can create check runs. Remove the input ` +
        "`token`: a personal access token can't create them.",
    );
  });

  test('a missing pull request', async () => {
    scene.github.state.pulls.splice(0);
    expect(await comment(scene.client)).toContain('GitHub found nothing that the token can access');
  });

  test("GitHub's words are inert, and shortened", async () => {
    const message = `\u001b[31mred\u202e\n::error::x ${'long '.repeat(5000)}`;
    scene.github.trouble('graphql/Comments', { answer: graphqlError(message, 'UNPROCESSABLE') });
    const words = await comment(scene.client);
    expect(words).toMatch(/^[\x20-\x7e…]{100,400}$/);
    expect(words).toContain('\\x1b[31mred\\u202e ::error::x');
  });
});

describe('no connection to GitHub', () => {
  test.each([
    ['no such name', 'http://github.invalid', "github.invalid can't be reached (E"],
    ['no address', 'nonsense', "the address in GITHUB_API_URL can't be reached"],
  ])('%s', async (_case, url, expected) => {
    const client = scene.open({ env: { GITHUB_API_URL: url } });
    expect(await comment(client)).toContain(COMMENT + expected);
    expect(await check(client)).toContain(CHECK + expected);
  });

  test.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_HAS_EXPIRED'])(
    '%s',
    (code) => {
      const failure = new GithubFailure({ kind: 'unreachable', message: '', code });
      const access = {
        ...scene.client.access,
        env: { GITHUB_API_URL: 'https://git.example/api/v3' },
      };
      expect(String(describeRefusal(failure, 'comment', access))).toBe(
        `${COMMENT}the certificate of git.example is not trusted (${code}). Set ` +
          'NODE_EXTRA_CA_CERTS to the file of its certificate authority on the runner.',
      );
    },
  );

  test('a closed port', async () => {
    const gone = await FakeGithub.start();
    const { url } = gone;
    await gone.close();
    expect(await comment(scene.open({ env: { GITHUB_API_URL: url } }))).toContain(
      `${COMMENT}${new URL(url).host} can't be reached (ECONNREFUSED).`,
    );
  });

  test('a response that takes too long', async () => {
    scene.github.trouble('*', { delayMs: 60_000 });
    const pace = { now: Date.now, sleep: async () => undefined, answerMs: 30 };
    expect(await comment(scene.open({ pace }))).toBe(
      `${COMMENT}${new URL(scene.github.url).host} did not respond in time. Check the ` +
        "runner's proxy and firewall.",
    );
  });
});

test('a rejected destination does not affect the other', async () => {
  scene.github.trouble('checks/create', { answer: REFUSALS.notAccessible });
  expect([await check(scene.client), await comment(scene.client)]).toEqual([
    expect.any(String),
    null,
  ]);
  expect(scene.github.state.comments).toHaveLength(1);
});

test('a stopped run is reported', async () => {
  expect(await comment(scene.open({ signal: AbortSignal.abort() }))).toBe(
    `${COMMENT}the run was stopped before that.`,
  );
});
