import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { getValue } from '../../../src/publish/github/answer.ts';
import { type GithubClient, getApiUrl } from '../../../src/publish/github/client.ts';
import {
  type Answer,
  graphqlError,
  primaryLimit,
  REFUSALS,
  secondaryLimit,
} from '../../support/github/answers.ts';
import { HEAD, openScene, type Scene } from '../../support/github/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

/** A request that may be repeated. */
const listChecks = (client: GithubClient): Promise<unknown> =>
  client.ask({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { owner: 'octo', repo: 'repo', ref: HEAD },
    read: (answer) => getValue(answer, 'check_runs'),
  });
const NOW = Date.UTC(2026, 10, 21);

describe('temporary failures are retried', () => {
  test.each<[string, Answer, number[]]>([
    ['a bad gateway, with increasing delays', REFUSALS.badGateway, [1000, 2000]],
    [
      'maintenance, after the requested delay',
      { ...REFUSALS.unavailable, headers: { 'retry-after': '9' } },
      [9000],
    ],
    ["GitHub's unicorn page", REFUSALS.unavailable, [1000, 2000]],
    ['a secondary limit, after the requested delay', secondaryLimit(7), [7000, 7000]],
    ['a limit that only the message reports, after a minute', secondaryLimit(), [60_000]],
    ['429', { status: 429, headers: { 'retry-after': '3' } }, [3000, 3000]],
    ['the primary limit, when it is reset', primaryLimit(NOW + 20_000), [20_000, 1000]],
  ])('%s', async (_case, answer, expected) => {
    scene.github.trouble('checks/list-for-ref', { answer }, expected.length);
    expect(await listChecks(scene.client)).toEqual([]);
    expect(scene.waits).toEqual(expected);
  });

  test.each<[string, Answer, number]>([
    [
      'a limit',
      graphqlError('API rate limit already exceeded for site ID installation.', 'RATE_LIMITED'),
      60_000,
    ],
    [
      'a limit that only the message reports',
      graphqlError('You have exceeded a secondary rate limit.'),
      60_000,
    ],
    [
      'a timeout inside GitHub',
      graphqlError('Something went wrong while executing your query.'),
      1000,
    ],
  ])('in GraphQL form: %s', async (_case, answer, waitMs) => {
    scene.github.trouble('graphql/Ask', { answer }, 1);
    const ask =
      'query Ask { repository(owner: "octo", name: "repo") { object(expression: "x") { oid } } }';
    expect(await scene.client.query(ask, {}, (data) => getValue(data, 'repository'))).toEqual({
      object: null,
    });
    expect(scene.waits).toEqual([waitMs]);
  });

  test('a closed connection', async () => {
    scene.github.trouble('checks/list-for-ref', {}, 2);
    expect(await listChecks(scene.client)).toEqual([]);
  });
});

describe('permanent failures are not retried', () => {
  test.each<[string, Answer]>([
    ['400', { status: 400, body: { message: 'Problems parsing JSON' } }],
    ['401', REFUSALS.badCredentials],
    ['403', REFUSALS.notAccessible],
    ['404', REFUSALS.notFound],
    ['410', REFUSALS.gone],
    ['422', { status: 422, body: { message: 'Validation Failed' } }],
  ])('%s', async (_status, answer) => {
    scene.github.trouble('*', { answer });
    await expect(listChecks(scene.client)).rejects.toMatchObject({
      kind: 'refused',
      status: answer.status,
    });
    expect(scene.github.calls).toHaveLength(1);
    expect(scene.waits).toEqual([]);
  });

  test('a GraphQL error with a type', async () => {
    const ask = scene.client.query(
      'query Ask { repository(owner: "o", name: "x") { id } }',
      {},
      (data) => data,
    );
    await expect(ask).rejects.toMatchObject({ kind: 'refused', status: 404 });
    expect(scene.github.calls).toHaveLength(1);
  });
});

describe('gives up', () => {
  test('after four attempts', async () => {
    scene.github.trouble('*', { answer: REFUSALS.badGateway });
    await expect(listChecks(scene.client)).rejects.toMatchObject({ kind: 'broken', status: 502 });
    expect(scene.waits).toEqual([1000, 2000, 4000]);
  });

  test('immediately for the next request if the last one got no connection', async () => {
    scene.github.trouble('checks/list-for-ref', {});
    await expect(listChecks(scene.client)).rejects.toMatchObject({ kind: 'unreachable' });
    const waited = scene.waits.length;
    await expect(listChecks(scene.client)).rejects.toMatchObject({ kind: 'unreachable' });
    expect([waited, scene.waits.length]).toEqual([3, 3]);
  });

  test('immediately if a limit lasts too long', async () => {
    scene.github.trouble('*', { answer: primaryLimit(NOW + 30 * 60_000) });
    await expect(listChecks(scene.client)).rejects.toMatchObject({
      kind: 'limited',
      waitMs: 30 * 60_000,
    });
    expect(scene.waits).toEqual([]);
  });

  test('after a total time for all requests', async () => {
    scene.github.trouble('*', { answer: secondaryLimit(30) });
    await expect(listChecks(scene.client)).rejects.toMatchObject({ kind: 'limited' });
    await expect(listChecks(scene.client)).rejects.toMatchObject({ kind: 'limited' });
    expect(scene.waits).toEqual([30_000, 30_000]);
  });

  test('if a response does not arrive', async () => {
    scene.github.trouble('*', { delayMs: 10_000 });
    let nowMs = 0;
    const pace = { now: () => (nowMs += 25_000), sleep: async () => undefined, answerMs: 50 };
    await expect(listChecks(scene.open({ pace }))).rejects.toMatchObject({
      kind: 'unreachable',
      code: 'ETIMEDOUT',
    });
    expect(scene.github.calls.length).toBeLessThan(4);
  });

  test('when the run is stopped, during a delay or a request', async () => {
    const stop = new AbortController();
    scene.github.trouble('*', { answer: secondaryLimit(30) });
    const sleep = async (): Promise<void> => {
      stop.abort();
      throw new Error('aborted');
    };
    const client = scene.open({
      signal: stop.signal,
      pace: { now: Date.now, sleep, answerMs: 30_000 },
    });
    await expect(listChecks(client)).rejects.toMatchObject({ kind: 'limited' });
    await expect(listChecks(client)).rejects.toMatchObject({ kind: 'stopped' });
    expect(scene.github.calls).toHaveLength(1);
  });
});

describe('the address of requests', () => {
  test.each([
    ['github.com', {}, 'https://api.github.com'],
    [
      'an Enterprise server',
      { GITHUB_API_URL: 'https://git.example/api/v3/' },
      'https://git.example/api/v3',
    ],
  ])('%s', (_case, env, expected) => expect(getApiUrl(env)).toBe(expected));

  test.each<[string, (env: Record<string, string>) => Record<string, string>, string]>([
    ['as the runner says', (env) => env, '/api/graphql'],
    [
      'an unusual address',
      (env) => ({ ...env, GITHUB_GRAPHQL_URL: `${scene.github.url}/graphql` }),
      '/graphql',
    ],
    [
      'derived if the runner does not say',
      ({ GITHUB_GRAPHQL_URL: _, ...env }) => env,
      '/api/graphql',
    ],
  ])('the two addresses of an Enterprise server: %s', async (_case, change, expected) => {
    const client = scene.open({ env: change(scene.github.ownServerEnv) });
    await listChecks(client);
    await client.query(
      'query Ask { repository(owner: "octo", name: "repo") { object(expression: "x") { oid } } }',
      {},
      Boolean,
    );
    const paths = scene.github.calls.map(({ path }) => path);
    expect(paths).toEqual([`/api/v3/repos/octo/repo/commits/${HEAD}/check-runs`, expected]);
  });
});

describe('the token', () => {
  test('is removed from an error that repeats it', async () => {
    const { token } = scene.github;
    scene.github.trouble('*', {
      answer: { status: 422, body: { message: `odd: ${token}`, errors: [token] } },
    });
    await expect(listChecks(scene.client)).rejects.toMatchObject({ message: 'odd: ***, ***' });
  });

  test('is removed from an error that is cut off in the middle of it', async () => {
    const { token } = scene.github;
    scene.github.trouble('*', {
      answer: { status: 422, body: { message: `${'x'.repeat(290)}${token}` } },
    });
    const error = await listChecks(scene.client).catch((caught: unknown) => caught);
    expect(Object(error).message).toBe(`${'x'.repeat(290)}***`);
  });

  test.each([
    ['empty', ''],
    ['with a line break', 'ghs_secret\nx'],
    ["with a character that headers can't contain", 'ghs_sécret'],
  ])('that is invalid is neither sent nor repeated: %s', async (_case, token) => {
    const error = await listChecks(scene.open({ token })).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      kind: 'refused',
      status: 401,
      message: 'the token is not valid',
    });
    expect(scene.github.calls).toEqual([]);
  });

  test('and the request are not part of an error', async () => {
    scene.github.trouble('*', { answer: REFUSALS.notFound });
    const error = await listChecks(scene.client).catch((caught: unknown) => caught);
    expect(Object.keys(Object(error)).sort()).toEqual([
      ...['code', 'kind', 'name', 'reason', 'status', 'waitMs'],
    ]);
    expect(Object(error)).not.toHaveProperty('cause');
  });
});

test('a deprecation notice of GitHub does not reach the log', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  scene.github.trouble('*', {
    answer: {
      status: 200,
      body: { check_runs: [] },
      headers: { deprecation: 'Sat, 1 Aug 2026', sunset: 'x' },
    },
  });
  await listChecks(scene.client);
  expect(warn).not.toHaveBeenCalled();
});
