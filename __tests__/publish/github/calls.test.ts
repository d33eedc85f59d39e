import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { publishCheckRun } from '../../../src/publish/github/check-run.ts';
import { publishComment } from '../../../src/publish/github/comment.ts';
import { readFileAt } from '../../../src/publish/github/contents.ts';
import { findPullRequest } from '../../../src/publish/github/pull-request.ts';
import { BASE, HEAD, openScene, RUN, type Scene } from '../../support/github/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

/**
 * Every request that a run may send to GitHub: base budget, comment, check run with fifty
 * annotations.
 */
async function publishAll(body: string): Promise<void> {
  const { client } = scene;
  const annotation = {
    file: 'Dockerfile',
    line: 1,
    endLine: 1,
    level: 'warning',
    title: 't',
    message: 'm',
  } as const;
  await readFileAt(client, {
    repository: 'octo/repo',
    sha: BASE,
    paths: ['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci'],
  });
  await publishComment(client, {
    run: RUN,
    place: { workflow: 'ci.yml', step: 'image' },
    pullRequest: 7,
    name: '',
    images: ['app'],
    body,
    mode: 'always',
    isWorth: true,
  });
  const annotations = Array(50).fill(annotation);
  await publishCheckRun(client, {
    run: RUN,
    name: 'b',
    conclusion: 'failure',
    title: 't',
    summary: 's',
    annotations,
  });
}

test('needs five requests for a first comment, and four afterwards', async () => {
  await publishAll('first');
  expect(scene.github.operations()).toEqual([
    'graphql/Files',
    'graphql/Comments',
    'issues/create-comment',
    'graphql/Comments',
    'checks/create',
  ]);
  scene.github.calls.splice(0);
  await publishAll('second');
  expect(scene.github.operations()).toEqual([
    'graphql/Files',
    'graphql/Comments',
    'issues/update-comment',
    'checks/create',
  ]);
});

test("a fork's comment, published by a second workflow, takes six", async () => {
  const head = {
    repository: 'octo/repo',
    headRepository: 'octo/repo',
    headBranch: 'feature',
    headSha: HEAD,
  };
  expect(await findPullRequest(scene.client, head)).toMatchObject({ number: 7 });
  await publishAll('first');
  expect(scene.github.calls).toHaveLength(6);
});
