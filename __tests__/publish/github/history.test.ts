import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openHistoryService } from '../../../src/publish/github/history.ts';
import { type Answer, graphqlError, REFUSALS } from '../../support/github/answers.ts';
import { openScene, type Scene } from '../../support/github/scene.ts';

const COMPARE = 'repos/compare-commits-with-basehead';
const HISTORY = 'graphql/History';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  const { github } = scene;
  // main: 1 ← 2 ← 5 (merges 3) ← 6; topic: 2 ← 7 ← 8.
  github.addCommit(sha(1));
  github.addCommit(sha(2), {}, [sha(1)]);
  github.addCommit(sha(3), {}, [sha(1)]);
  github.addCommit(sha(5), {}, [sha(2), sha(3)]);
  github.addCommit(sha(6), {}, [sha(5)]);
  github.addCommit(sha(7), {}, [sha(2)]);
  github.addCommit(sha(8), {}, [sha(7)]);
});
afterEach(() => scene.github.close());

const sha = (number: number): string => number.toString(16).padStart(40, '0');
const history = (client = scene.client, repository = 'octo/repo') =>
  openHistoryService(client, repository);

describe('the merge base', () => {
  test('is the commit where the topic left the branch, found in one request', async () => {
    expect(await history().findMergeBase(sha(6), sha(8))).toBe(sha(2));
    expect(scene.github.calls.map(({ path, query }) => [path, query])).toEqual([
      [`/repos/octo/repo/compare/${sha(6)}...${sha(8)}`, { per_page: '1' }],
    ]);
  });

  test('is the nearest if the branch was merged into the topic since', async () => {
    scene.github.addCommit(sha(9), {}, [sha(8), sha(5)]);
    expect(await history().findMergeBase(sha(6), sha(9))).toBe(sha(5));
  });

  test('is unknown if commits have no common ancestor or one is missing', async () => {
    scene.github.addCommit(sha(20));
    expect(await history().findMergeBase(sha(6), sha(20))).toBeUndefined();
    expect(await history().findMergeBase(sha(6), sha(21))).toBeUndefined();
    expect(scene.github.calls).toHaveLength(2);
  });
});

describe('the ancestors', () => {
  test('are found in one request, with the first parent of each', async () => {
    const found = await history().listAncestors(sha(6));
    expect(new Map(found?.map((commit) => [commit.sha, commit.parents]))).toEqual(
      new Map([
        [sha(6), [sha(5)]],
        [sha(5), [sha(2)]],
        [sha(3), [sha(1)]],
        [sha(2), [sha(1)]],
        [sha(1), []],
      ]),
    );
    expect(scene.github.operations()).toEqual([HISTORY]);
  });

  test('are limited to a hundred', async () => {
    for (let number = 100; number < 250; number++)
      scene.github.addCommit(sha(number), {}, [sha(number - 1)]);
    const found = (await history().listAncestors(sha(249))) ?? [];
    expect(found.map((commit) => commit.sha)).toEqual(
      Array.from({ length: 100 }, (_, back) => sha(249 - back)),
    );
  });

  test('are unknown if the commit is missing', async () => {
    expect(await history().listAncestors(sha(21))).toBeUndefined();
  });
});

test('uses the addresses of an Enterprise server', async () => {
  const { findMergeBase: mergeBase, listAncestors: ancestors } = history(
    scene.open({ env: scene.github.ownServerEnv }),
  );
  expect([await mergeBase(sha(6), sha(8)), (await ancestors(sha(2)))?.length]).toEqual([sha(2), 2]);
  expect(scene.github.calls.map(({ path }) => path)).toEqual([
    `/api/v3/repos/octo/repo/compare/${sha(6)}...${sha(8)}`,
    '/api/graphql',
  ]);
});

test.each([
  'main',
  '',
  'octo:main',
  sha(6).slice(1),
  `${sha(6)}\n`,
  `${sha(6)}...${sha(8)}`,
  `${sha(6)}:.dive-ci.yaml`,
])('does not request what is not a commit ID: %j', async (name) => {
  const { findMergeBase: mergeBase, listAncestors: ancestors } = history();
  const answers = [
    await mergeBase(name, sha(8)),
    await mergeBase(sha(6), name),
    await ancestors(name),
  ];
  expect(answers).toEqual([undefined, undefined, undefined]);
  expect(scene.github.calls).toEqual([]);
});

describe('returns nothing, and throws nothing,', () => {
  const nothing = async (client = scene.client, repository = 'octo/repo'): Promise<void> => {
    const { findMergeBase: mergeBase, listAncestors: ancestors } = history(client, repository);
    expect([await mergeBase(sha(6), sha(8)), await ancestors(sha(6))]).toEqual([
      undefined,
      undefined,
    ]);
  };

  test("if the token can't read the repository", async () => {
    scene.github.permissions = { ...scene.github.permissions, contents: 'none' };
    await nothing();
    expect(scene.github.operations()).toEqual([COMPARE, HISTORY]);
  });

  test('if the repository is missing', () => nothing(scene.client, 'octo/other'));

  test('if every connection fails', async () => {
    scene.github.trouble('*', {});
    await nothing();
  });

  test('once the run is stopped', async () => {
    await nothing(scene.open({ signal: AbortSignal.abort() }));
    expect(scene.github.calls).toEqual([]);
  });

  test('without a usable token', async () => {
    await nothing(scene.open({ token: '' }));
  });

  test.each<[string, Answer]>([
    ['it fails', REFUSALS.badGateway],
    ['the response is a web page', { status: 200, body: '<!DOCTYPE html>' }],
    ['the response is a list', { status: 200, body: [] }],
    ['the response is empty', { status: 200, body: {} }],
    [
      'it does not support the query',
      graphqlError("Field 'history' doesn't exist on type 'Commit'"),
    ],
  ])('if %s', async (_case, answer) => {
    scene.github.trouble('*', { answer });
    await nothing();
  });

  test.each(['main', 'A'.repeat(40), '--upload-pack=x', 7, null])(
    'for a commit called %j',
    async (oid) => {
      scene.github.trouble(COMPARE, {
        answer: { status: 200, body: { merge_base_commit: { sha: oid } } },
      });
      expect(await history().findMergeBase(sha(6), sha(8))).toBeUndefined();
    },
  );
});

test.each<[string, unknown, unknown]>([
  ['an object that is not a commit', {}, undefined],
  ['a history without commits', { history: { nodes: null } }, undefined],
  [
    'commits without IDs or parents among others',
    {
      history: {
        nodes: [
          null,
          { oid: 'HEAD', parents: { nodes: [] } },
          { oid: sha(1) },
          { oid: sha(6), parents: { nodes: [null, { oid: 'main' }, { oid: sha(5) }] } },
        ],
      },
    },
    [{ sha: sha(6), parents: [sha(5)] }],
  ],
])('uses an invalid response as far as possible: %s', async (_case, object, expected) => {
  scene.github.trouble(HISTORY, {
    answer: { status: 200, body: { data: { repository: { object } } } },
  });
  expect(await history().listAncestors(sha(6))).toEqual(expected);
});
