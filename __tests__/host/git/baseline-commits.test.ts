import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  findBaselineCommits as findCommits,
  MAX_COMMITS,
} from '../../../src/host/git/baseline-commits.ts';
import type { HistoryService } from '../../../src/model/history.ts';
import type { RunContext } from '../../../src/model/run-context.ts';
import { testHost } from '../../support/test-host.ts';

let folder: string;
let origin: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-history-'));
  origin = join(folder, 'origin');
  git('.', 'init', '-q', '-b', 'main', origin);
  for (let number = 1; number <= 60; number++) commit(`main ${number}`);
  git(origin, 'branch', 'topic', 'main~2');
  git(origin, 'checkout', '-q', 'topic');
  commit('topic 1');
  commit('topic 2');
  git(origin, 'checkout', '-q', '--detach', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge of the pull request', 'topic');
  git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD');
  git(origin, 'checkout', '-q', 'main');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, ...args: string[]): string {
  const settings = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@t',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...settings, ...args], {
    cwd: join(folder, cwd === '.' ? '.' : cwd.replace(folder, '.')),
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

const commit = (message: string): string =>
  git(origin, 'commit', '-q', '--allow-empty', '-m', message);
const getSha = (name: string): string => git(origin, 'rev-parse', name);

/** A checkout as `actions/checkout` makes it. */
function checkout(name: string, ref: string, depth?: number): string {
  const path = join(folder, name);
  git('.', 'init', '-q', path);
  const shallow = depth === undefined ? [] : [`--depth=${depth}`];
  git(
    path,
    'fetch',
    '-q',
    ...shallow,
    `file://${origin}`,
    `+${ref}:refs/remotes/${ref}`,
    ...(depth === undefined ? ['+refs/heads/main:refs/remotes/origin/main'] : []),
  );
  git(path, 'checkout', '-q', '--detach', `refs/remotes/${ref}`);
  return path;
}

function getRun(event: string): RunContext {
  return {
    repository: 'octo/app',
    serverUrl: 'https://github.com',
    event,
    headSha: getSha('topic'),
    baseSha: getSha('main~1'),
    baseRef: 'main',
    pullRequest: 7,
    workflow: 'ci',
    runId: '1',
    runAttempt: 1,
  };
}

/** GitHub's responses, read from the origin; `asked` lists the requests. */
function github(): HistoryService & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    findMergeBase: async (base, head) => {
      asked.push('mergeBase');
      return git(origin, 'merge-base', base, head);
    },
    listAncestors: async (sha) => {
      asked.push('ancestors');
      const lines = git(origin, 'rev-list', '--parents', '--max-count=100', sha).split('\n');
      return lines
        .map((line) => line.split(' '))
        .map(([of = '', ...parents]) => ({ sha: of, parents }));
    },
  };
}

const silent: HistoryService = {
  findMergeBase: async () => undefined,
  listAncestors: async () => undefined,
};
const baselineCommits = async (...given: Parameters<typeof findCommits>) =>
  (await findCommits(...given)).commits;
const hostAt = (cwd: string) => testHost({ cwd });
const chain = (from: string): string[] =>
  git(origin, 'rev-list', '--first-parent', `--max-count=${MAX_COMMITS}`, from).split('\n');

describe('a pull request starts from', () => {
  test('the tip that it was merged into, not the branch point', async () => {
    const service = github();
    const path = checkout('full', 'refs/pull/7/merge');
    expect(await baselineCommits(getRun('pull_request'), hostAt(path), service)).toEqual(
      chain('main'),
    );
    expect(service.asked).toEqual([]);
  });

  test('the same in a shallow checkout, with the history from GitHub', async () => {
    const service = github();
    const path = checkout('shallow', 'refs/pull/7/merge', 1);
    expect(await baselineCommits(getRun('pull_request'), hostAt(path), service)).toEqual(
      chain('main'),
    );
    expect(service.asked).toEqual(['ancestors']);
  });

  test('only that commit, if GitHub does not respond', async () => {
    const path = checkout('alone', 'refs/pull/7/merge', 1);
    expect(await findCommits(getRun('pull_request'), hostAt(path), silent)).toEqual({
      commits: [getSha('main')],
      cutShort: expect.stringMatching(/shallow.*GitHub did not return.*fetch-depth: 0/),
    });
  });

  test('the merge base if its head is checked out', async () => {
    const path = checkout('head', 'refs/heads/topic');
    expect(await baselineCommits(getRun('pull_request'), hostAt(path), silent)).toEqual(
      chain('main~2'),
    );
  });

  test('the merge base, even if its head is checked out without history', async () => {
    const service = github();
    const path = checkout('shallow-head', 'refs/heads/topic', 1);
    expect(await baselineCommits(getRun('pull_request'), hostAt(path), service)).toEqual(
      chain('main~2'),
    );
    expect(service.asked).toEqual(['mergeBase', 'ancestors']);
  });

  test('the merge base if nothing is checked out', async () => {
    expect(await baselineCommits(getRun('pull_request'), hostAt(folder), github())).toEqual(
      chain('main~2'),
    );
  });
});

test('a merge group starts from the commit before it', async () => {
  const path = checkout('group', 'refs/heads/main');
  expect(await baselineCommits(getRun('merge_group'), hostAt(path), silent)).toEqual(
    chain('main~1'),
  );
});

test('never passes anything but a commit ID to git', async () => {
  const run = { ...getRun('pull_request'), baseSha: '--upload-pack=touch x', headSha: '-x' };
  expect(await baselineCommits(run, hostAt(checkout('odd', 'refs/heads/main')), silent)).toEqual(
    [],
  );
});

test('a pushed commit starts from its parent', async () => {
  const path = checkout('pushed', 'refs/heads/main');
  expect(await baselineCommits({ ...getRun('push'), baseSha: null }, hostAt(path), silent)).toEqual(
    chain('main~1'),
  );
});

test('without a checkout, an event without a base has none', async () => {
  expect(
    await baselineCommits({ ...getRun('push'), baseSha: null }, hostAt(folder), github()),
  ).toEqual([]);
});
