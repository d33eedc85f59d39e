import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEventFacts } from '../../src/host/github-event.ts';
import { readGithubRun } from '../../src/host/github-run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-event-'));
});
afterAll(() => rm(folder, { recursive: true }));

const [HEAD, BASE, MERGE] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
];
const ENV = {
  GITHUB_REPOSITORY: 'octo/repo',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: MERGE,
  GITHUB_WORKFLOW: 'ci',
  GITHUB_RUN_ID: '123456789012',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'octocat',
};

let files = 0;
/** @param event a string is written unchanged */
async function read(name: string, event: unknown, env: Record<string, string | undefined> = {}) {
  files += 1;
  const path = join(folder, `${files}.json`);
  await writeFile(path, typeof event === 'string' ? event : JSON.stringify(event));
  return readGithubRun({ ...ENV, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...env });
}

const pull = (given: Record<string, unknown> = {}, head: Record<string, unknown> = {}) => ({
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'feature', repo: { full_name: 'octo/repo' }, ...head },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'octo/repo' } },
    ...given,
  },
});
const FORK = { repo: { full_name: 'mona/repo' } };
const workflowRun = (given: Record<string, unknown> = {}) => ({
  workflow_run: {
    event: 'pull_request',
    head_sha: HEAD,
    head_branch: 'feature',
    head_repository: { full_name: 'mona/repo' },
    pull_requests: [],
    ...given,
  },
});
const mergeGroup = (given: Record<string, unknown> = {}) => ({
  merge_group: {
    head_sha: HEAD,
    head_ref: `refs/heads/gh-readonly-queue/release/2.x/pr-12-${BASE}`,
    base_sha: BASE,
    base_ref: 'refs/heads/release/2.x',
    ...given,
  },
});

describe('the subject of a run', () => {
  test.each([
    ['pull_request', 'labeled', true],
    ['pull_request', 'unlabeled', true],
    ['pull_request', 'synchronize', false],
    ['pull_request_review', 'submitted', true],
  ])('%s %s is an approval: %s', async (event, action, isApprovalEvent) => {
    expect(await read(event, { ...pull(), action })).toMatchObject({ isApprovalEvent });
  });

  test('a pull request: its head commit, not the checked-out merge', async () => {
    expect(await read('pull_request', pull())).toEqual({
      run: {
        repository: 'octo/repo',
        serverUrl: 'https://github.com',
        event: 'pull_request',
        headSha: HEAD,
        baseSha: BASE,
        baseRef: 'main',
        pullRequest: 7,
        workflow: 'ci',
        runId: '123456789012',
        runAttempt: 2,
      },
      subject: 'change',
      isApprovalEvent: false,
      isFork: false,
      readOnly: null,
      head: { repository: 'octo/repo', branch: 'feature' },
      place: { workflow: 'ci', step: expect.any(String) },
    });
  });

  describe('the step and workflow that run', () => {
    const place = async (env: Record<string, string>, name = 'push', event: unknown = {}) => {
      const run = await read(name, event, env);
      return 'place' in run ? run.place : undefined;
    };
    const FILE = { GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/a@b.yml@refs/heads/a@b' };

    test('are identified by the file of the workflow, not by its name', async () => {
      const ref = 'octo/repo/.github/workflows/ci.yml@refs/pull/7/merge';
      const { workflow } = (await place({ GITHUB_WORKFLOW_REF: ref })) ?? {};
      expect(workflow).toBe('.github/workflows/ci.yml');
    });

    test('for a workflow_run, are also identified by the triggering workflow', async () => {
      const about = { workflow_run: { head_sha: HEAD, path: '.github/workflows/ci.yml' } };
      const { workflow } = (await place(FILE, 'workflow_run', about)) ?? {};
      expect(workflow).toBe('.github/workflows/ci.yml > .github/workflows/a@b.yml');
    });

    test.each([
      ['job', { GITHUB_JOB: 'b' }],
      ['step', { GITHUB_ACTION: '__self_2' }],
      ['matrix job', { INPUT_MATRIX: '{"a":1}' }],
    ])('differs for another %s', async (_what, env) => {
      const one = await place({ GITHUB_JOB: 'a', GITHUB_ACTION: '__self' });
      const other = await place({ GITHUB_JOB: 'a', GITHUB_ACTION: '__self', ...env });
      expect(other?.step).not.toBe(one?.step);
    });
  });

  test.each<[string, string, unknown, Record<string, unknown>]>([
    [
      'pull_request_target',
      'pull_request_target',
      pull(),
      { headSha: HEAD, baseSha: BASE, pullRequest: 7 },
    ],
    [
      'a push',
      'push',
      { after: HEAD },
      { headSha: MERGE, baseSha: null, baseRef: null, pullRequest: null },
    ],
    ['a schedule', 'schedule', {}, { headSha: MERGE, pullRequest: null }],
    [
      'started manually',
      'workflow_dispatch',
      { inputs: {} },
      { headSha: MERGE, pullRequest: null },
    ],
    ['an unknown event', 'image_weighed', {}, { headSha: MERGE, event: 'image_weighed' }],
    [
      'a merge group, in which only the branch identifies the pull request',
      'merge_group',
      mergeGroup(),
      { headSha: HEAD, baseSha: BASE, baseRef: 'release/2.x', pullRequest: 12 },
    ],
    [
      'a merge group with another name format',
      'merge_group',
      mergeGroup({ head_ref: 'x' }),
      { pullRequest: null, headSha: HEAD },
    ],
    [
      'the run that triggered this one',
      'workflow_run',
      workflowRun(),
      { headSha: HEAD, baseSha: null, baseRef: null, pullRequest: null },
    ],
  ])('%s', async (_case, name, event, expected) => {
    expect(await read(name, event)).toMatchObject({ run: expected });
  });

  test('finds the pull request of a triggering run, even if the event lists none', async () => {
    expect(await read('workflow_run', workflowRun())).toMatchObject({
      isFork: true,
      head: { repository: 'mona/repo', branch: 'feature' },
    });
    expect(await read('workflow_run', workflowRun({ head_branch: null }))).toMatchObject({
      head: null,
    });
  });

  test('a run triggered by a push has no pull request', async () => {
    expect(await read('workflow_run', workflowRun({ event: 'push' }))).toMatchObject({
      isFork: false,
      head: null,
    });
  });
});

describe('a fork', () => {
  test.each<[string, string, unknown, boolean, string | null]>([
    ['own branch', 'pull_request', pull(), false, null],
    [
      'own branch, with other letter case',
      'pull_request',
      pull({}, { repo: { full_name: 'Octo/Repo' } }),
      false,
      null,
    ],
    ['fork', 'pull_request', pull({}, FORK), true, 'fork'],
    ['deleted fork', 'pull_request', pull({}, { repo: null }), true, 'fork'],
    ['fork, with the trusted token', 'pull_request_target', pull({}, FORK), true, null],
    ["fork's run, from the trusted workflow", 'workflow_run', workflowRun(), true, null],
    [
      'own run',
      'workflow_run',
      workflowRun({ head_repository: { full_name: 'octo/repo' } }),
      false,
      null,
    ],
    [
      "a push's run",
      'workflow_run',
      workflowRun({ event: 'push', head_repository: null }),
      false,
      null,
    ],
    ['push', 'push', {}, false, null],
  ])('%s', async (_case, name, event, isFork, readOnly) => {
    expect(await read(name, event)).toMatchObject({ isFork, readOnly });
  });

  test.each([
    ['pull_request', 'dependabot'],
    ['push', 'dependabot'],
    ['pull_request_target', null],
    ['schedule', null],
  ])('Dependabot on %s', async (name, readOnly) => {
    expect(await read(name, pull(), { GITHUB_ACTOR: 'dependabot[bot]' })).toMatchObject({
      readOnly,
    });
  });
});

describe('unusual values', () => {
  test.each<[string, string, unknown, Record<string, string | undefined>, string]>([
    [
      'no repository',
      'push',
      {},
      { GITHUB_REPOSITORY: undefined },
      'GITHUB_REPOSITORY is not in the form',
    ],
    [
      'a repository that points elsewhere',
      'push',
      {},
      { GITHUB_REPOSITORY: 'octo/..' },
      'GITHUB_REPOSITORY is not in the form',
    ],
    [
      'an owner that points elsewhere',
      'push',
      {},
      { GITHUB_REPOSITORY: '../repo' },
      'GITHUB_REPOSITORY is not in the form',
    ],
    [
      'a path as a repository',
      'push',
      {},
      { GITHUB_REPOSITORY: 'a/b/c' },
      'GITHUB_REPOSITORY is not in the form',
    ],
    ['no commit', 'push', {}, { GITHUB_SHA: undefined }, 'the event `push` has no head commit'],
    ['no head', 'pull_request', {}, {}, 'the event `pull_request` has no head commit'],
    [
      'a head that is not a commit',
      'pull_request',
      pull({}, { sha: `${HEAD}/../x` }),
      {},
      'has no head commit',
    ],
    ['no JSON', 'pull_request', '{"a', {}, 'has no head commit: its file is not JSON'],
    ['no object', 'pull_request', '[]', {}, 'has no head commit: its file is not a JSON object'],
    ['no event file', 'pull_request', '', { GITHUB_EVENT_PATH: '/nowhere' }, 'no such file'],
    [
      'no event path',
      'pull_request',
      '',
      { GITHUB_EVENT_PATH: undefined },
      'GITHUB_EVENT_PATH is not set',
    ],
  ])('is reported: %s', async (_case, name, event, env, problem) => {
    expect(await read(name, event, env)).toMatchObject({
      problem: expect.stringContaining(problem),
    });
  });

  test("a file larger than GitHub's events is not read", async () => {
    const path = join(folder, 'large.json');
    await writeFile(path, JSON.stringify(pull()));
    await truncate(path, 33 * 2 ** 20);
    const env = { GITHUB_EVENT_PATH: path };
    expect(await read('pull_request', {}, env)).toMatchObject({
      problem: expect.stringContaining('it is larger than 32 MiB'),
    });
    expect(await read('push', {}, env)).toMatchObject({ run: { headSha: MERGE } });
  });

  test.each<[string, unknown, Record<string, unknown>]>([
    ['an invalid base', pull({ base: { sha: 'x', ref: 5 } }), { baseSha: null, baseRef: null }],
    ['an invalid number', pull({ number: '7; rm' }), { pullRequest: 7 }],
    [
      'no number next to it',
      { pull_request: pull({ number: 9 }).pull_request },
      { pullRequest: 9 },
    ],
    ['no number at all', { pull_request: { head: { sha: HEAD } } }, { pullRequest: null }],
  ])('is treated as missing: %s', async (_case, event, expected) => {
    expect(await read('pull_request', event)).toMatchObject({
      run: { headSha: HEAD, ...expected },
    });
  });

  test.each([
    [
      { GITHUB_RUN_ID: 'x', GITHUB_RUN_ATTEMPT: '-1' },
      { runId: '0', runAttempt: 1 },
    ],
    [{ GITHUB_SERVER_URL: 'https://git.example/)[x](y' }, { serverUrl: 'https://git.example' }],
    [
      { GITHUB_SERVER_URL: 'https://git.example:8443/code/github/' },
      { serverUrl: 'https://git.example:8443/code/github' },
    ],
    [
      { GITHUB_SERVER_URL: 'HTTPS://me:x@git.example/a.b-c//?q#f' },
      { serverUrl: 'https://git.example/a.b-c' },
    ],
    [{ GITHUB_SERVER_URL: 'https://github.com/' }, { serverUrl: 'https://github.com' }],
    [{ GITHUB_SERVER_URL: 'javascript:alert(1)' }, { serverUrl: 'https://github.com' }],
    [{ GITHUB_WORKFLOW: '' }, { workflow: 'workflow' }],
  ])('%j in the environment', async (env, expected) => {
    expect(await read('push', {}, env)).toMatchObject({ run: expected });
  });

  test('never throws, and all values have the right form, whatever an event contains', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(HEAD, 'octo/repo', 7, null));
    const leaf = fc.dictionary(
      fc.constantFrom('sha', 'ref', 'repo', 'full_name', 'head_sha', 'head_ref', 'base_sha'),
      anything,
    );
    const part = fc.dictionary(
      fc.constantFrom(
        'head',
        'base',
        'number',
        'head_sha',
        'head_repository',
        'head_branch',
        'base_ref',
      ),
      fc.oneof(leaf, anything),
    );
    const event = fc.dictionary(
      fc.constantFrom('pull_request', 'merge_group', 'workflow_run', 'number'),
      fc.oneof(part, anything),
    );
    const name = fc.constantFrom('pull_request', 'merge_group', 'workflow_run', 'push');
    fc.assert(
      fc.property(name, event, (eventName, payload) => {
        const found = readEventFacts(eventName, payload, HEAD);
        if (found === undefined) return;
        expect(found.headSha).toMatch(/^[0-9a-f]{40}$/);
        expect(found.baseSha ?? BASE).toMatch(/^[0-9a-f]{40}$/);
        expect(found.pullRequest ?? 1).toBeGreaterThan(0);
        expect(found.head?.repository ?? 'a/b').toMatch(/^[^/]+\/[^/]+$/);
      }),
    );
  });
});

describe('a run is recognized as a change without its commits', () => {
  const comment = (issue: unknown) => ({ issue });
  test.each([
    ['pull_request', {}, {}, 'change'],
    ['pull_request_target', 'garbage', {}, 'change'],
    ['pull_request_review', pull(), {}, 'change'],
    ['merge_group', {}, {}, 'change'],
    ['issue_comment', comment({ pull_request: { url: 'x' } }), {}, 'change'],
    ['issue_comment', comment({ number: 7 }), {}, 'branch'],
    ['issue_comment', comment({ pull_request: null }), {}, 'branch'],
    ['issue_comment', 'garbage', {}, 'unknown'],
    ['workflow_run', workflowRun(), {}, 'change'],
    ['workflow_run', workflowRun({ event: 'merge_group' }), {}, 'change'],
    ['workflow_run', workflowRun({ event: 'push' }), {}, 'branch'],
    ['workflow_run', workflowRun({ event: 'workflow_run' }), {}, 'unknown'],
    ['workflow_run', workflowRun({ event: 'issue_comment' }), {}, 'unknown'],
    ['workflow_run', {}, {}, 'unknown'],
    ['push', 'garbage', {}, 'branch'],
    ['schedule', {}, {}, 'branch'],
    ['workflow_dispatch', {}, {}, 'branch'],
    ['workflow_dispatch', {}, { GITHUB_REF: 'refs/heads/main' }, 'branch'],
    ['workflow_dispatch', {}, { GITHUB_REF: 'refs/pull/7/merge' }, 'change'],
    ['push', {}, { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-x' }, 'change'],
    ['push', {}, { GITHUB_BASE_REF: 'main' }, 'change'],
    ['', {}, {}, 'unknown'],
    ['pull_request', {}, { GITHUB_REPOSITORY: 'none' }, 'change'],
  ])('%s %j with %j: %s', async (name, event, env, subject) =>
    expect(await read(name, event, env)).toMatchObject({ subject }),
  );
});
