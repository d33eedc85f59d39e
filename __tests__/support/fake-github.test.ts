import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeGithub } from './fake-github.ts';

let github: FakeGithub;
beforeEach(async () => {
  github = await FakeGithub.start();
  github.addPull({ number: 7 });
});
afterEach(() => github.close());

const HEADERS = {
  'x-github-api-version': '2022-11-28',
  'user-agent': 'plimsoll/1',
  accept: 'application/json',
};

async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: {
      ...HEADERS,
      authorization: `token ${github.token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const check = (given: Record<string, unknown> = {}, output: Record<string, unknown> = {}) => ({
  name: 'b',
  head_sha: 'a'.repeat(40),
  status: 'completed',
  conclusion: 'success',
  output: { title: 't', summary: 's', ...output },
  ...given,
});
const annotation = {
  path: 'Dockerfile',
  start_line: 1,
  end_line: 1,
  annotation_level: 'notice',
  message: 'm',
};
const CHECKS = '/repos/octo/repo/check-runs';
const COMMENTS = '/repos/octo/repo/issues/7/comments';
const query = (text: string): unknown => ({ query: text, variables: {} });

test('requests that GitHub accepts are not problems', async () => {
  expect(await send('POST', CHECKS, check({}, { annotations: [annotation] }))).toMatchObject({
    status: 201,
  });
  expect(await send('POST', COMMENTS, { body: 'x'.repeat(65_536) })).toMatchObject({ status: 201 });
  expect(github.takeProblems()).toEqual([]);
});

describe('a request that GitHub would not accept fails its test', () => {
  test.each<[string, string, string, unknown, RegExp]>([
    ['an unknown address', 'GET', '/repos/octo/repo/nonsense', undefined, /no such operation/],
    [
      'a missing field',
      'POST',
      CHECKS,
      check({ name: undefined }),
      /must have required property 'name'/,
    ],
    ['an unknown field', 'POST', CHECKS, check({ headSha: 'x' }), /field headSha is unknown/],
    [
      'an invalid value',
      'POST',
      CHECKS,
      check({ conclusion: 'passed' }),
      /conclusion must be equal to one/,
    ],
    ['a shortened commit ID', 'POST', CHECKS, check({ head_sha: 'abc' }), /head_sha/],
    [
      '51 annotations',
      'POST',
      CHECKS,
      check({}, { annotations: Array(51).fill(annotation) }),
      /must NOT have more than 50/,
    ],
    [
      'an absolute path',
      'POST',
      CHECKS,
      check({}, { annotations: [{ ...annotation, path: '/a' }] }),
      /annotation of \/a/,
    ],
    [
      'line 0',
      'POST',
      CHECKS,
      check({}, { annotations: [{ ...annotation, start_line: 0 }] }),
      /lines 0 to 1/,
    ],
    [
      'columns with several lines',
      'POST',
      CHECKS,
      check({}, { annotations: [{ ...annotation, end_line: 2, start_column: 1, end_column: 2 }] }),
      /columns/,
    ],
    [
      'a summary of too many bytes',
      'POST',
      CHECKS,
      check({}, { summary: 'ü'.repeat(32_768) }),
      /summary is too long/,
    ],
    [
      'a conclusion that is set later',
      'PATCH',
      `${CHECKS}/1`,
      { conclusion: 'success' },
      /conclude/,
    ],
    [
      'a comment that is too long',
      'POST',
      COMMENTS,
      { body: 'x'.repeat(65_537) },
      /comment is too long/,
    ],
    ['a comment without a text', 'POST', COMMENTS, {}, /required property 'body'/],
    ['too large a page', 'GET', '/repos/octo/repo/pulls?per_page=101', undefined, /per_page/],
    [
      'an unknown parameter',
      'GET',
      '/repos/octo/repo/pulls?heads=x',
      undefined,
      /heads is unknown/,
    ],
    [
      'a field that GraphQL does not have',
      'POST',
      '/graphql',
      query('query X { repo }'),
      /Cannot query field "repo"/,
    ],
    [
      'a missing argument',
      'POST',
      '/graphql',
      query('query X { repository(owner: "octo") { id } }'),
      /Query.repository\(name:\)/,
    ],
    [
      'a page without a size',
      'POST',
      '/graphql',
      query(
        'query X { repository(owner: "octo", name: "repo") { pullRequest(number: 7) { comments ' +
          '{ totalCount } } } }',
      ),
      /1 to 100/,
    ],
    [
      'too many labels at once',
      'POST',
      '/graphql',
      query(
        'query X { repository(owner: "octo", name: "repo") { pullRequest(number: 7) { ' +
          'labels(first: 101) { totalCount } } } }',
      ),
      /1 to 100/,
    ],
    [
      'an ID of more than 32 bits',
      'POST',
      '/graphql',
      query(
        'query X { repository(owner: "octo", name: "repo") { pullRequest(number: 7) { ' +
          'comments(first: 1) { nodes { databaseId } } } } }',
      ),
      /32-bit/,
    ],
  ])('%s', async (_case, method, path, body, expected) => {
    github.addComment({ pull: 7, body: 'x' });
    await send(method, path, body);
    const [problem] = github.takeProblems();
    expect(problem).toMatch(expected);
  });

  test.each([
    ['no version', { 'x-github-api-version': '' }, /API version/],
    ['no name', { 'user-agent': 'node' }, /user agent/],
  ])('%s', async (_case, headers, expected) => {
    await send('GET', '/repos/octo/repo/pulls', undefined, headers);
    expect(github.takeProblems()).toEqual([expect.stringMatching(expected)]);
  });

  test('when it is closed, at the latest', async () => {
    const other = await FakeGithub.start();
    await fetch(`${other.url}/nonsense`, {
      headers: { ...HEADERS, authorization: `token ${other.token}` },
    });
    await expect(other.close()).rejects.toThrow('GET /nonsense: there is no such operation');
  });
});

test('rejects an unknown token', async () => {
  expect(
    await send('GET', '/repos/octo/repo/pulls', undefined, { authorization: 'token x' }),
  ).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials' },
  });
});

const REVIEWS = '/repos/octo/repo/pulls/8/reviews';
const review = (comment: Record<string, unknown>, given: Record<string, unknown> = {}) => ({
  commit_id: 'a'.repeat(40),
  event: 'COMMENT',
  body: 'b',
  comments: [{ path: 'Dockerfile', side: 'RIGHT', body: 'c', ...comment }],
  ...given,
});

test.each([
  ['a line outside of the diff', review({ line: 9 }), /must be part of the diff/],
  ['another file', review({ line: 2, path: 'other' }), /must be part of the diff/],
  [
    'lines of two hunks',
    review({ start_line: 2, start_side: 'RIGHT', line: 20 }),
    /must be part of the diff/,
  ],
  [
    'lines in reverse',
    review({ start_line: 2, start_side: 'RIGHT', line: 1 }),
    /start_line must precede/,
  ],
  ['no text', review({ line: 2 }, { body: '' }), /a body/],
])('rejects a review of %s', async (_what, body, expected) => {
  const patch = '@@ -1 +1,2 @@\n FROM a\n+RUN b\n@@ -19,1 +20,2 @@\n RUN c\n+RUN d';
  github.addPull({ number: 8, files: [{ path: 'Dockerfile', patch }] });
  expect(await send('POST', REVIEWS, body)).toMatchObject({
    status: 422,
    body: { errors: [expect.stringMatching(expected)] },
  });
  expect(await send('POST', REVIEWS, review({ line: 2 }))).toMatchObject({ status: 200 });
});
