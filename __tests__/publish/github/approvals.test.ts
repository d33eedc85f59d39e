import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ApprovalTerms } from '../../../src/publish/github/approval-pull.ts';
import { readApprovals } from '../../../src/publish/github/approvals.ts';
import { listPullRequestsOfGroup } from '../../../src/publish/github/merge-queue.ts';
import { openScene, type Scene } from '../../support/github/scene.ts';
import type { Opinion, Pull } from '../../support/github/state.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const HEAD = 'a'.repeat(40);
const PUSHED = '2026-11-29T10:00:00Z';
const AFTER = '2026-11-29T11:00:00Z';
const LATER = '2026-11-29T12:00:00Z';
const BEFORE = '2026-11-29T09:00:00Z';
const TERMS: ApprovalTerms = {
  label: 'size-ok',
  isReviewEnough: true,
  by: ['octocat', 'renovate[bot]'],
  role: 'maintain',
};

interface Given extends Partial<Pull> {
  readonly terms?: Partial<ApprovalTerms>;
  readonly pushedBy?: string;
  readonly pushedAt?: string;
}

/** A pull request whose head dave pushed at ten. */
function read({ terms = {}, pushedBy = 'dave', pushedAt = PUSHED, ...pull }: Given) {
  const { state } = scene.github;
  scene.github.addPull({ number: 9, ...pull });
  state.suites.set(HEAD, [AFTER, PUSHED]);
  const ref = 'refs/heads/feature';
  state.pushes.push({ ref, after: HEAD, by: pushedBy, at: PUSHED });
  state.pushes.push({ ref, after: 'c'.repeat(40), by: 'mona', at: pushedAt });
  state.pushes.push({ ref, after: HEAD, by: pushedBy, at: pushedAt });
  const request = { repository: 'octo/repo', pullRequest: 9, headSha: HEAD };
  return readApprovals(scene.client, { ...request, terms: { ...TERMS, ...terms } });
}

const label = (by: string | null, at = AFTER, more = {}): Pull['labels'] => [
  { name: 'size-ok', by, at, ...more },
];
const user = (login: string) => ({ __typename: 'User', login }) as const;
const review = (by: string | null, more: Partial<Opinion> = {}): Pull['opinions'] => [
  { by: by === null ? null : user(by), state: 'APPROVED', at: AFTER, commit: HEAD, ...more },
];

describe('a label counts', () => {
  test('from a user in the list, in any letter case', async () => {
    expect(await read({ labels: label('Octocat') })).toEqual({
      approvals: [{ label: 'size-ok', by: 'Octocat', at: AFTER, isOlderThanHead: false }],
      notices: [],
    });
  });

  test.each([
    ['the role itself', { role_name: 'maintain', permission: 'write' }],
    ['a higher role', { role_name: 'admin', permission: 'admin' }],
    [
      'a custom role with this base role',
      {
        role_name: 'size-owner',
        permission: 'write',
        permissions: { pull: true, triage: true, push: true, maintain: true, admin: false },
      },
    ],
  ])('from a user with %s', async (_what, role) => {
    scene.github.state.roles.set('mona', role);
    expect((await read({ labels: label('mona') })).approvals).toHaveLength(1);
  });

  test('from a bot that is listed as one', async () => {
    const labels = label('renovate', AFTER, { isBot: true });
    expect((await read({ labels })).approvals[0]?.by).toBe('renovate[bot]');
  });

  test.each([
    ['at the same time as', PUSHED],
    ['before', BEFORE],
  ])('as older than the head if it was set %s its first check suite', async (_what, at) => {
    const { approvals } = await read({ labels: label('octocat', at) });
    expect(approvals).toEqual([expect.objectContaining({ isOlderThanHead: true })]);
  });

  test('as older than a head that came, or came back, to the branch after it', async () => {
    // Its first check suite is of an earlier push, e.g. to another branch.
    const { approvals } = await read({ labels: label('octocat'), pushedAt: LATER });
    expect(approvals).toEqual([expect.objectContaining({ isOlderThanHead: true })]);
  });
});

describe('a review counts', () => {
  test('for the head commit', async () => {
    expect((await read({ opinions: review('octocat') })).approvals).toEqual([
      { by: 'octocat', at: AFTER, isOlderThanHead: false },
    ]);
  });

  test.each([
    ['for another commit', review('octocat', { commit: 'c'.repeat(40) })],
    ['that was dismissed', review('octocat', { state: 'DISMISSED' })],
    ['that requests changes', review('octocat', { state: 'CHANGES_REQUESTED' })],
  ])('but never one %s', async (_what, opinions) => {
    expect(await read({ opinions })).toEqual({ approvals: [], notices: [] });
  });

  test('but never unless the budget allows reviews', async () => {
    const terms = { isReviewEnough: false };
    expect((await read({ opinions: review('octocat'), terms })).approvals).toEqual([]);
  });

  test('without a list or role: from people who can push', async () => {
    const terms = { by: [], role: null };
    expect((await read({ opinions: review('mona'), terms })).approvals).toHaveLength(1);
  });

  test('without a list or role: from nobody else', async () => {
    const terms = { by: [], role: null };
    expect((await read({ opinions: review('mona', { canPush: false }), terms })).notices).toEqual([
      'An approving review does not count: mona has no write access',
    ]);
  });
});

describe('a user whose approval does not count is named, and changes nothing', () => {
  test.each<[string, Given, string]>([
    ['the author', { author: user('octocat') }, 'does not count: octocat opened the pull request'],
    [
      "the author of the head commit's push",
      { pushedBy: 'OctoCat' },
      'does not count: octocat pushed the commit',
    ],
    [
      'a stranger',
      { labels: label('eve') },
      'does not count: eve has the role none, not maintain, and',
    ],
    [
      'a user who is not listed, if there is no role',
      { labels: label('eve'), terms: { role: null } },
      'does not count: eve is not in override.by',
    ],
    [
      'a deleted account',
      { labels: label(null) },
      'does not count: the account that gave it was deleted',
    ],
    ['ghost', { labels: label('ghost') }, 'does not count: the account that gave it was deleted'],
    [
      'a bot with the login of a person in the list',
      { labels: label('octocat', AFTER, { isBot: true }) },
      'octocat[bot] is a bot that is not listed',
    ],
    [
      'a user with the login of a bot in the list',
      { labels: label('renovate') },
      'does not count: renovate has the role none',
    ],
  ])('%s', async (_what, given, words) => {
    const { approvals, notices } = await read({ labels: label('octocat'), ...given });
    expect(approvals).toEqual([]);
    expect(notices).toEqual([expect.stringContaining(words)]);
  });

  test('a custom role counts as the role that it extends', async () => {
    const permissions = { pull: true, triage: true, push: true, maintain: false, admin: false };
    const role = { role_name: 'maintain-lookalike', permission: 'write', permissions };
    scene.github.state.roles.set('eve', role);
    const { notices } = await read({ labels: label('eve') });
    expect(notices).toEqual([expect.stringContaining('has the role write, not maintain')]);
  });

  test('a label that was removed again', async () => {
    const labels = label('octocat', AFTER, { isRemoved: true });
    expect(await read({ labels })).toEqual({ approvals: [], notices: [] });
  });
});

describe("nothing is approved if the token can't check it, and the permission is named", () => {
  test.each([
    ['the pull request', { 'pull-requests': 'none' }, 'pull-requests: read'],
    ['who pushed', { contents: 'none' }, 'contents: read'],
    ['when the head was pushed', { checks: 'none' }, 'checks: read'],
  ] as const)('%s', async (_what, missing, permission) => {
    scene.github.permissions = { ...scene.github.permissions, ...missing };
    const { approvals, notices } = await read({ labels: label('octocat') });
    expect(approvals).toEqual([]);
    expect(notices).toEqual([expect.stringContaining(`\`${permission}\``)]);
  });

  test('a head that no known account pushed', async () => {
    scene.github.trouble('repos/list-activities', { answer: { status: 200, body: [] } });
    expect(await read({ labels: label('octocat') })).toEqual({
      approvals: [],
      notices: [
        expect.stringContaining('The account that pushed the commit could not be looked up'),
      ],
    });
  });

  test('a head in a deleted repository', async () => {
    const head = { sha: HEAD, ref: 'feature', repository: null };
    expect((await read({ labels: label('octocat'), head })).approvals).toEqual([]);
  });

  test('a role is requested only if it matters', async () => {
    scene.github.trouble('repos/get-collaborator-permission-level', {
      answer: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    expect((await read({ labels: label('mona') })).notices).toEqual([
      expect.stringContaining('The role of an approver could not be looked up'),
    ]);
  });
});

describe('in a merge queue', () => {
  const [BASE, FIRST, SECOND, THIRD] = ['b', 'd', 'e', 'f'].map((digit) => digit.repeat(40)) as [
    string,
    string,
    string,
    string,
  ];
  const run = {
    repository: 'octo/repo',
    serverUrl: 'https://github.com',
    event: 'merge_group',
    headSha: THIRD,
    // GitHub: "the SHA of the merge group's parent commit", which is the entry ahead.
    baseSha: SECOND,
    baseRef: 'main',
    pullRequest: 13,
    workflow: 'image',
    runId: '1',
    runAttempt: 1,
  };
  beforeEach(() => {
    for (const number of [11, 12, 13, 14, 15]) scene.github.addPull({ number });
    scene.github.state.queues.set('main', [
      { number: 11, base: BASE, commit: FIRST },
      { number: 12, base: FIRST, commit: SECOND },
      { number: 13, base: SECOND, commit: THIRD },
      { number: 14, base: THIRD, commit: '0'.repeat(40) },
      // Built on the branch, e.g. as the only entry.
      { number: 15, base: BASE, commit: '1'.repeat(40) },
    ]);
  });

  test('pull requests ahead in the group count too, but no others', async () =>
    expect(await listPullRequestsOfGroup(scene.client, run)).toEqual({
      numbers: [13, 12, 11],
      notices: [],
    }));

  test('a group that is built on the branch has none ahead', async () =>
    expect(
      await listPullRequestsOfGroup(scene.client, { ...run, baseSha: BASE, pullRequest: 11 }),
    ).toEqual({ numbers: [11], notices: [] }));

  test('a queue that no longer exists, e.g. because its last group was merged', async () => {
    scene.github.state.queues.clear();
    expect((await listPullRequestsOfGroup(scene.client, run)).numbers).toEqual([13]);
  });

  test('without access to the queue, only own approvals count, with a hint', async () => {
    scene.github.permissions = { ...scene.github.permissions, 'pull-requests': 'none' };
    expect(await listPullRequestsOfGroup(scene.client, run)).toEqual({
      numbers: [13],
      notices: [expect.stringContaining('`pull-requests: read`')],
    });
  });
});
