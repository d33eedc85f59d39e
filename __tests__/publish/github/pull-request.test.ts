import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findPullRequest, type HeadCommit } from '../../../src/publish/github/pull-request.ts';
import { REFUSALS } from '../../support/github/answers.ts';
import { BASE, openScene, type Scene } from '../../support/github/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const SHA = 'c'.repeat(40);
const HEAD: HeadCommit = {
  repository: 'octo/repo',
  headRepository: 'mona/repo',
  headBranch: 'fix/100%',
  headSha: SHA,
};
const head = { sha: SHA, ref: 'fix/100%', repository: 'mona/repo' };
const find = (given: Partial<HeadCommit> = {}) =>
  findPullRequest(scene.client, { ...HEAD, ...given });

test("finds a fork's pull request by repository, branch and commit, in one request", async () => {
  scene.github.addPull({ number: 12, head });
  expect(await find()).toEqual({ number: 12, baseSha: BASE, baseRef: 'main' });
  expect(scene.github.calls.map(({ query }) => query.head)).toEqual(['mona:fix/100%']);
});

test('repository names are compared case-insensitively', async () => {
  scene.github.addPull({ number: 12, head: { ...head, repository: 'Mona/Repo' } });
  expect(await find()).toMatchObject({ number: 12 });
});

describe('a pull request with another head is not found', () => {
  test.each([
    ['its head moved on', { head: { ...head, sha: 'd'.repeat(40) } }],
    ['it is closed', { head, state: 'closed' }],
    ['its head is another branch with this commit', { head: { ...head, ref: 'other' } }],
    [
      'its head is in another repository of the same owner',
      { head: { ...head, repository: 'mona/other' } },
    ],
    ['its head repository was deleted', { head: { ...head, repository: null } }],
  ] as const)('%s', async (_case, given) => {
    scene.github.addPull({ number: 12, ...given });
    expect(await find()).toEqual({
      reason: 'No open pull request has cccccccccccc of mona/repo, branch fix/100%, as its head.',
    });
  });
});

test('does not choose between several with the same head', async () => {
  scene.github.addPull({ number: 12, head });
  scene.github.addPull({ number: 13, head, base: { sha: BASE, ref: 'release' } });
  expect(await find()).toEqual({
    reason:
      'Several pull requests have cccccccccccc of mona/repo, branch fix/100%, as their head: ' +
      '#12, #13.',
  });
});

test('requests by commit what the list by branch does not show', async () => {
  scene.github.addPull({ number: 12, head });
  scene.github.trouble('pulls/list', { answer: { status: 200, body: [] } });
  expect(await find()).toMatchObject({ number: 12 });
});

test("distinguishes what can't be requested from what is missing", async () => {
  scene.github.trouble('pulls/list', { answer: REFUSALS.notAccessible });
  expect(await find()).toEqual({
    reason:
      'The pull request could not be looked up: the token does not have permission. Add ' +
      "`pull-requests: read` to the job's `permissions`, in addition to `contents: read`.",
  });
});
