import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { formatEntry, parseEntry } from '../../../src/gate/baseline/kept-entry.ts';
import { checkHeadOrigin } from '../../../src/publish/github/head-origin.ts';
import { checkOrigin } from '../../../src/publish/github/kept-origin.ts';
import { HEAD, openScene, type Scene } from '../../support/github/scene.ts';
import type { WorkflowRun } from '../../support/github/state.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const [KEY, MAIN, OWN] = ['plimsoll-2-x', 'refs/heads/main', 'refs/pull/7/merge'];
const [BEFORE, STARTED, SAVED, LATER] = [9, 10, 11, 12].map(
  (hour) => `2026-11-29T${String(hour).padStart(2, '0')}:00:00Z`,
) as [string, string, string, string];
const listEntries = (...refs: readonly string[]): void => {
  scene.github.state.listCaches = () => refs.map((ref) => ({ ref, key: KEY, created_at: SAVED }));
};
const setRun = (id: number, run: WorkflowRun): unknown => scene.github.state.runs.set(id, run);

describe('the report of a base branch', () => {
  const check = (claimed: { event?: string; ref?: string; runId?: string } = {}) =>
    checkOrigin(scene.client, {
      repository: 'octo/repo',
      claimed: { key: KEY, runId: '100', event: 'push', ref: MAIN, ...claimed },
      ownRef: OWN,
    });
  beforeEach(() => {
    listEntries(MAIN);
    setRun(100, { event: 'push', branch: 'main' });
    setRun(101, { event: 'pull_request', branch: 'topic' });
  });

  test('names a run by a number, or it is no entry', () => {
    const header = { runId: '../x', runAttempt: 1, event: 'push', savedBy: '', isNamed: false };
    const entry = formatEntry({ ...header, isContested: false, families: {} }, '{}');
    expect(() => parseEntry(entry)).toThrow('it is not an entry of this action');
  });

  test('is trusted if GitHub knows its entry and its run', async () =>
    expect(await check()).toBeUndefined());

  test.each<[attack: string, plant: () => void, claimed: Parameters<typeof check>[0], why: string]>(
    [
      ['planted by an earlier push', () => listEntries(OWN), {}, `belongs to ${OWN}`],
      ['that hides the one of the branch', () => listEntries(MAIN, OWN), {}, `belongs to ${OWN}`],
      ['that says whose it is', () => listEntries(OWN), { ref: OWN }, "this run's own ref"],
      [
        'of another branch',
        () => listEntries('refs/heads/topic'),
        {},
        'belongs to refs/heads/topic',
      ],
      [
        'of a branch that was renamed since: the run still has its old name',
        () => setRun(100, { event: 'push', branch: 'old-main' }),
        {},
        'it names a push run on old-main',
      ],
      ['that was removed', () => listEntries(), {}, 'does not list its cache entry'],
      [
        'of a pull request',
        () => undefined,
        { runId: '101' },
        'it names a pull_request run on topic',
      ],
      ['of another event', () => undefined, { event: 'schedule' }, 'it names a push run on main'],
      ['of a run that does not exist', () => undefined, { runId: '404' }, 'Could not check'],
      [
        'if GitHub does not answer properly',
        () =>
          scene.github.trouble('actions/get-actions-cache-list', {
            answer: { status: 200, body: {} },
          }),
        {},
        'Could not check',
      ],
      [
        'without actions: read',
        () => {
          scene.github.permissions = { ...scene.github.permissions, actions: 'none' };
        },
        {},
        '`actions: read`',
      ],
    ],
  )('is not: one %s', async (_attack, plant, claimed, why) => {
    plant();
    expect(String(await check(claimed))).toContain(why);
  });
});

describe('the report of a head', () => {
  const check = () =>
    checkHeadOrigin(scene.client, {
      repository: 'octo/repo',
      claimed: { key: KEY, runId: '100' },
      ownRef: OWN,
      headSha: HEAD,
    });
  const ofHead = { event: 'pull_request', branch: 'feature', headSha: HEAD, createdAt: STARTED };
  const ofOther = { ...ofHead, headSha: 'c'.repeat(40), createdAt: BEFORE };
  beforeEach(() => {
    listEntries(OWN);
    setRun(100, ofHead);
  });

  test.each([
    ['no other run', []],
    ['an earlier push, whose run has ended', [{ ...ofOther, updatedAt: STARTED }]],
    ['another run of the head, which has not ended', [{ ...ofHead, updatedAt: 'running' }]],
    [
      'runs of pushes, which can write no entry of the pull request',
      [{ ...ofOther, event: 'push', updatedAt: 'running' }],
    ],
  ])('is used after %s', async (_what, others) => {
    for (const [at, run] of others.entries()) setRun(200 + at, run);
    expect(await check()).toBeUndefined();
  });

  test.each<[attack: string, plant: () => void, why: string]>([
    [
      'by an earlier push, whose run waited for the head',
      () => setRun(99, { ...ofOther, updatedAt: LATER }),
      'a run of cccccccccccc was still in progress',
    ],
    [
      'by an earlier push, whose run still waits',
      () => setRun(99, { ...ofOther, updatedAt: 'running' }),
      'a run of cccccccccccc was still in progress',
    ],
    [
      'by a review of an earlier push',
      () => setRun(99, { ...ofOther, event: 'pull_request_review', updatedAt: LATER }),
      'a run of cccccccccccc was still in progress',
    ],
    [
      'by an earlier push, behind many other runs',
      () => {
        for (let id = 1000; id < 1150; id++) setRun(id, ofHead);
        setRun(2000, { ...ofOther, updatedAt: LATER });
      },
      'a run of cccccccccccc was still in progress',
    ],
    [
      'on a branch with more runs than GitHub lists',
      () => {
        for (let id = 1000; id < 2000; id++) setRun(id, ofHead);
      },
      'a run of an unknown commit was still in progress',
    ],
    ['for a branch', () => listEntries(MAIN), `a ref other than ${OWN}`],
    ['twice', () => listEntries(OWN, MAIN), `a ref other than ${OWN}`],
    [
      'by a run of another head',
      () => setRun(100, ofOther),
      'it names a pull_request run of cccccccccccc',
    ],
    [
      'before its run',
      () => setRun(100, { ...ofHead, createdAt: LATER }),
      'it is older than the run it names',
    ],
  ])('is not used if it was saved %s', async (_attack, plant, why) => {
    plant();
    expect(String(await check())).toContain(why);
  });

  test('is not used if the runs can not be listed', async () => {
    const answer = { status: 200, body: {} };
    scene.github.trouble('actions/list-workflow-runs-for-repo', { answer });
    expect(String(await check())).toContain('Could not check');
  });
});
