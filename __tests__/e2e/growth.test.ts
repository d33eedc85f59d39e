import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { joinPattern } from '../../src/model/pattern.ts';
import { ActionRepository, MAIN } from '../support/action-repository.ts';
import { describeWith } from '../support/engines.ts';
import type { CacheScopes, FakeCache } from '../support/fake-cache.ts';
import type { FakeGithub } from '../support/fake-github.ts';
import { ociDir } from '../support/image-writer.ts';
import { measureFacts } from '../support/measure.ts';
import { push as pushImage, startRegistry, type TestRegistry } from '../support/registry.ts';
import { type Relay, startRelay } from '../support/relay.ts';
import type { ActionRun } from '../support/run-action.ts';
import { layerTar } from '../support/tar-writer.ts';

const BUDGET =
  'rules: { highestGrowthBytes: 1kB, lowestEfficiency: off, highestUserWastedPercent: off ' +
  '}\noverride: { label: size-ok }\n';

const repository = new ActionRepository(BUDGET);
const { folder, git, commit, image, step, push, measureAgain, pullRequest } = repository;
let github: FakeGithub;
let cache: FakeCache;
beforeEach(async () => {
  await repository.open();
  ({ github, cache } = repository);
});
afterEach(() => repository.close());

/**
 * Changes a kept entry the way another version or an attacker would; both texts have the same
 * length.
 */
function rewriteEntry(from: string, to: string): void {
  const [entry] = cache.entries;
  const [pack, unpack] =
    entry?.body?.[0] === 0x1f ? [gzipSync, gunzipSync] : [zstdCompressSync, zstdDecompressSync];
  const text = unpack(entry?.body as Buffer).toString('latin1');
  expect(text).toContain(from);
  (entry as { body: Buffer }).body = pack(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

const GREW = '57.0 kB, growth 1.0 kB over its 1 kB limit (+2.0 kB against main)';

const firstLine = (): string | undefined =>
  github.state.comments[0]?.body.split('\n').find((line) => !line.startsWith('<!--'));

describe('with no step in addition to the action', () => {
  test('compares a pull request with the kept report of its base branch', async () => {
    await push('one', 10_000);
    await push('two', 50_000);
    const run = await pullRequest(52_000, { ago: 1 });
    expect(run.exitCode).toBe(1);
    expect(firstLine()).toBe(`❌ Image <code>app:ci</code>: ${GREW}`);
    expect(github.calls.length).toBeLessThanOrEqual(6);
    expect(run.outputs['growth-bytes']).toBe('2000');
  });

  test('growth within the limit, or no growth, causes no comment', async () => {
    await push('one', 50_000);
    expect((await pullRequest(50_100)).exitCode).toBe(0);
    expect((await pullRequest(50_000)).exitCode).toBe(0);
    expect(github.state.comments).toEqual([]);
  });

  test('notable growth within the limit is one line in a comment', async () => {
    repository.writeBudget(BUDGET.replace('1kB', '1MB'));
    await push('one', 50_000);
    const run = await pullRequest(70_000);
    expect(run.exitCode).toBe(0);
    expect(firstLine()).toBe(
      '✅ Image <code>app:ci</code>: 75.0 kB, within budget (+20.0 kB against main)',
    );
    expect(run.summary).toMatch(/app\/main/);
  });

  test('skips a commit without a report, and reports the distance', async () => {
    await push('one', 50_000);
    commit('not built');
    commit('not built either');
    const run = await pullRequest(52_000);
    expect(run.exitCode).toBe(1);
    expect(github.state.comments[0]?.body).toMatch(/2 commits (?:earlier|before|back)/);
  });
});

test.each([['app'], ['src/app']])(
  "finds a checkout in the folder %s by the step's inputs",
  async (path) => {
    await push('one', 10_000);
    await push('two', 50_000);
    const [two = '', one = ''] = git('rev-list', 'main').split('\n');
    github.addCommit(one);
    github.addCommit(two, {}, [one]);
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const inputs = { budget: `${path}/.dive-ci.yaml` };
    const run = await pullRequest(52_000, { ago: 1, isShallow: true, path, inputs });
    // Since the commit that it was merged into, not since the branch point, which GitHub would
    // report.
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
  },
);

test('a shallow checkout gets earlier commits from GitHub', async () => {
  await push('one', 50_000);
  const kept = git('rev-parse', 'HEAD');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const skipped = commit('not built');
  const tip = commit('not built either');
  const untold = await pullRequest(52_000, { isShallow: true });
  expect(untold.outputs['growth-bytes']).toBe('');
  github.addCommit(kept);
  github.addCommit(skipped, {}, [kept]);
  github.addCommit(tip, {}, [skipped]);
  const run = await pullRequest(52_000, { isShallow: true });
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
  expect(run.summary).toMatch(/2 commits before the start of this change/);
});

describe('without a baseline, growth rules are skipped with the reason', () => {
  const getWhy = (run: ActionRun): string => run.summary;

  test('the first run', async () => {
    commit('one');
    const run = await pullRequest(50_000);
    expect(run.exitCode).toBe(0);
    expect(getWhy(run)).toMatch(/run this workflow on pushes to main too/);
  });

  test('an entry that was evicted', async () => {
    await push('one', 50_000);
    cache.evict(() => true);
    const run = await pullRequest(90_000);
    expect(run.exitCode).toBe(0);
    expect(getWhy(run)).toMatch(/there is no kept report of/);
  });

  test('but an explicit report that is missing ends with exit code 3', async () => {
    commit('one');
    const run = await pullRequest(90_000, { inputs: { baseline: 'later.json' } });
    expect(run.exitCode).toBe(3);
    expect(getWhy(run)).toMatch(/the baseline .*later\.json.* can't be used/);
  });

  test('a kept report of another schema version', async () => {
    await push('one', 50_000);
    rewriteEntry('"schemaVersion": 2', '"schemaVersion": 9');
    const run = await pullRequest(90_000);
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
    expect(getWhy(run)).toMatch(
      /schema version 9.*reads 1 to 2.*the next push to main keeps a new one/,
    );
  });

  test('a kept report with inconsistent numbers', async () => {
    await push('one', 50_000);
    rewriteEntry('"imageBytes": 55000', '"imageBytes": 99000');
    const run = await pullRequest(90_000);
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
    expect(getWhy(run)).toMatch(/numbers are inconsistent/);
  });

  test('an image under another name', async () => {
    await push('one', 50_000, { image: `web=${image(50_000)}` });
    const run = await pullRequest(90_000, { inputs: { image: `site=${image(90_000)}` } });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
    expect(getWhy(run)).toMatch(/no kept report of this image.*next push keeps a report of it/);
  });

  test('an image for another platform', async () => {
    await push('one', 50_000);
    const run = await pullRequest(90_000, { inputs: { image: image(90_000, 'arm64') } });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
    expect(getWhy(run)).toMatch(/no image for .*arm64.*only for .*amd64.*next push to main keeps/);
  });

  test('with baseline: { required: true }, that ends with exit code 3', async () => {
    repository.writeBudget(`${BUDGET}baseline: { required: true }\n`);
    commit('one');
    const run = await pullRequest(50_000);
    expect([run.exitCode, run.outputs.verdict]).toEqual([3, 'unmeasured']);
  });

  test('but not on a push, which others are compared with', async () => {
    repository.writeBudget(`${BUDGET}baseline: { required: true }\n`);
    expect((await push('one', 50_000)).exitCode).toBe(0);
    expect((await pullRequest(50_100)).exitCode).toBe(0);
  });

  test('a cache service that is down', async () => {
    await push('one', 50_000);
    cache.breakDown();
    expect((await pullRequest(90_000)).exitCode).toBe(0);
  });
});

/** The cache also contains the branch's history. */
const listKeptReports = () => cache.entries.filter(({ key }) => key.startsWith('plimsoll-2-'));

test('keeps one report per commit, whatever its verdict, and none for pull requests', async () => {
  const run = await push('one', 50_000, { rules: 'highestImageBytes=1kB' });
  expect(run.exitCode).toBe(1);
  const again = await measureAgain({ bytes: 50_000 });
  expect(again.annotations.map(({ message }) => message)).toEqual([]);
  await pullRequest(50_000);
  expect(listKeptReports().map(({ scope }) => scope)).toEqual(['refs/heads/main']);
  expect((await pullRequest(52_000)).outputs['growth-bytes']).toBe('2000');
});

describe('a report of another image is never a baseline', () => {
  const makeTagged = (tag: string, bytes: number, file = 'image.tar') => ({
    image: image(bytes, 'amd64', { tag, file }),
  });

  test.each([
    // identity.test.ts has more of them.
    ['app:main-alpine', 'app:pr-7-alpine', '2000'],
    ['app:alpine', 'app:debian', ''],
  ])('kept as %s, now %s: growth is %p', async (kept, now, growth) => {
    await push('one', 50_000, makeTagged(kept, 50_000));
    const run = await pullRequest(52_000, { inputs: makeTagged(now, 52_000) });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([growth === '' ? 0 : 1, growth]);
    if (growth === '')
      expect(run.summary).toMatch(/set the input name of its step to the same text/);
  });

  test('a branch named like a variant does not change which image is meant', async () => {
    await push('one', 50_000, makeTagged('app:latest', 30_000, 'app.tar'));
    await measureAgain({ bytes: 0, inputs: makeTagged('app:alpine', 50_000, 'alpine.tar') });
    const inputs = makeTagged('app:alpine', 52_000, 'alpine.tar');
    const run = await pullRequest(0, { inputs, env: { GITHUB_HEAD_REF: 'alpine' } });
    expect(run.outputs['growth-bytes']).toBe('2000');
  });

  test('an archive named by its commit is the same image as before', async () => {
    const sha = commit('one');
    const at = (commitSha: string, bytes: number) =>
      makeTagged(`app:${commitSha}`, bytes, `app-${commitSha}.tar`);
    await measureAgain({ bytes: 0, inputs: at(sha, 50_000) });
    const head = git('rev-parse', 'HEAD');
    const run = await pullRequest(0, {
      inputs: at('c'.repeat(40), 52_000),
      env: { GITHUB_SHA: 'c'.repeat(40) },
    });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
    expect(run.summary).toContain(head.slice(0, 12));
  });

  test('each matrix job is compared with its own image', async () => {
    const makeInputs = (variant: string, bytes: number) => ({
      ...makeTagged('app:ci', bytes),
      matrix: JSON.stringify({ variant }),
    });
    await push('one', 0, makeInputs('slim', 20_000));
    await measureAgain({ bytes: 0, inputs: makeInputs('full', 50_000) });
    const slim = await pullRequest(0, { inputs: makeInputs('slim', 23_000) });
    expect([slim.exitCode, slim.outputs['growth-bytes']]).toEqual([1, '3000']);
    const full = await pullRequest(0, { inputs: makeInputs('full', 50_000) });
    expect([full.exitCode, full.outputs['growth-bytes']]).toEqual([0, '0']);
  });

  test('finds an image that has its name from the budget', async () => {
    const source = image(50_000);
    const budget = `${BUDGET}images: { web: { image: '${source}' } }\n`;
    repository.writeBudget(budget);
    await push('one', 50_000);
    expect((await pullRequest(52_000)).outputs['growth-bytes']).toBe('2000');
  });

  test('compares matrix jobs that share a budget with their own images', async () => {
    const listed = `${BUDGET}images: { web: { image: '${image(50_000)}' } }\n`;
    repository.writeBudget(listed);
    const makeInputs = (variant: string) => ({ image: '', matrix: JSON.stringify({ variant }) });
    await push('one', 50_000, makeInputs('full'));
    image(10_000);
    await measureAgain({ bytes: 10_000, inputs: makeInputs('slim') });
    image(13_000);
    expect(
      (await pullRequest(13_000, { inputs: makeInputs('slim') })).outputs['growth-bytes'],
    ).toBe('3000');
  });

  test('compares neither of two steps that share an identity', async () => {
    await push('one', 0, makeTagged('app:ci', 20_000));
    const second = await measureAgain({ bytes: 0, inputs: makeTagged('app:ci', 50_000) });
    expect(second.exitCode).toBe(0);
    const words = second.annotations.map(({ message }) => message).join();
    expect(words).toMatch(
      /a different image under the same name.*Set a unique input name for each step/,
    );
    const run = await pullRequest(0, { inputs: makeTagged('app:ci', 23_000) });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
    expect(run.summary).toMatch(/two different images were kept.*set the input name of each step/);
  });

  test('compares both if they have different names', async () => {
    await push('one', 0, { ...makeTagged('app:ci', 20_000), name: 'slim' });
    await measureAgain({ bytes: 0, inputs: { ...makeTagged('app:ci', 50_000), name: 'full' } });
    const run = await pullRequest(0, {
      inputs: { ...makeTagged('web:8.0', 23_000), name: 'slim' },
    });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '3000']);
  });

  test('two workflows that run on pushes check two images, in any order', async () => {
    await push('one', 0, makeTagged('app:ci', 20_000));
    const env = {
      GITHUB_RUN_ID: '200',
      GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/b.yml@x',
    };
    await measureAgain({ bytes: 0, inputs: makeTagged('app:ci', 50_000), env });
    const run = await pullRequest(0, { inputs: makeTagged('app:ci', 51_500) });
    expect(run.outputs['growth-bytes']).toBe('');
  });
});

describe('a later run of the same commit', () => {
  test('renews the kept report: a nightly run saw the base image grow', async () => {
    await push('one', 50_000);
    await measureAgain({ bytes: 70_000, event: 'schedule', env: { GITHUB_RUN_ID: '200' } });
    const run = await pullRequest(70_000);
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '0']);
    await measureAgain({ bytes: 60_000, env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect((await pullRequest(60_000)).outputs['growth-bytes']).toBe('0');
  });

  const NIGHTLY = {
    GITHUB_RUN_ID: '200',
    GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/nightly.yml@x',
  };

  test.each(['schedule', 'workflow_dispatch'])(
    'in another workflow (%s) may check another image: neither is a baseline',
    async (event) => {
      await push('one', 50_000);
      const nightly = await measureAgain({ bytes: 70_000, event, env: NIGHTLY });
      expect(nightly.annotations.map(({ message }) => message).join()).toMatch(
        joinPattern(
          '',
          'a different image under the same name.*If both are the same image, set their ',
          'input name to the same text',
        ),
      );
      const run = await pullRequest(50_000);
      expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
    },
  );

  test('in another workflow renews the kept report if both steps have the same name', async () => {
    const inputs = { name: 'app' };
    await push('one', 50_000, inputs);
    await measureAgain({ bytes: 70_000, event: 'schedule', env: NIGHTLY, inputs });
    expect((await pullRequest(70_000, { inputs })).outputs['growth-bytes']).toBe('0');
  });

  test('of a contested step stays contested', async () => {
    await push('one', 50_000);
    await measureAgain({ bytes: 70_000, event: 'schedule', env: NIGHTLY });
    await measureAgain({
      bytes: 70_000,
      event: 'schedule',
      env: { ...NIGHTLY, GITHUB_RUN_ID: '201' },
    });
    expect((await pullRequest(70_000)).outputs['growth-bytes']).toBe('');
  });

  test('saves nothing and gives no warning if the image is the same', async () => {
    await push('one', 50_000);
    for (const env of [{}, { GITHUB_RUN_ID: '200' }, { GITHUB_JOB: 'other' }]) {
      const run = await measureAgain({ bytes: 50_000, env });
      expect([run.exitCode, run.annotations, run.stdout]).toEqual([
        0,
        [],
        expect.not.stringMatching(/Unable to reserve|Failed to save/),
      ]);
    }
    expect(listKeptReports()).toHaveLength(1);
  });
});

test('compares an explicit baseline from another repository, with a notice', async () => {
  commit('one');
  const old = image(50_000, 'amd64', { tag: 'old/app:1', file: 'old.tar' });
  const inputs = { image: image(52_000, 'amd64', { tag: 'new/app:1' }), baseline: old };
  const run = await pullRequest(0, { inputs });
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
  expect(run.summary).toMatch(/compared with <code>old\/app:1<\/code> from another repository/);
});

describe('a service that accepts requests but never responds', () => {
  const getNotices = ({ annotations }: ActionRun) =>
    annotations.filter(({ message }) => /did not respond/.test(message));

  test('a slow cache delays neither verdict nor publishing, and is reported once', async () => {
    await push('one', 50_000);
    cache.hang();
    const run = await pullRequest(90_000, { inputs: { timeout: '12s' } });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
    expect(run.summary).toMatch(/cache service did not respond within 3 s/);
    const pushed = await push('two', 50_000, { timeout: '12s' });
    expect([pushed.exitCode, getNotices(pushed)]).toEqual([0, [expect.objectContaining({})]]);
  });

  test('an outage of GitHub prevents the comment and check run, not the verdict', async () => {
    await push('one', 50_000);
    github.hang();
    const run = await pullRequest(52_000, { inputs: { timeout: '12s', check: 'size' } });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
  });
});

test.each(['issue_comment', 'pull_request_target', 'repository_dispatch'])(
  'a run for %s, which may have checked out anything, keeps nothing for others',
  async (event) => {
    const sha = commit('one');
    const run = await step({
      event,
      payload: {},
      sha,
      ref: 'refs/heads/main',
      scopes: MAIN,
      bytes: 50_000,
    });
    expect([run.exitCode, cache.entries]).toEqual([0, []]);
  },
);

test("a fork's pull request reads what the base branch keeps", async () => {
  await push('one', 50_000);
  const run = await pullRequest(52_000, { repository: 'stranger/repo' });
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
});

test('a label on the pull request allows growth, and the report names who set it', async () => {
  await push('one', 50_000);
  github.addPull({
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'topic', repository: 'octo/repo' },
    labels: [{ name: 'size-ok', by: 'alice' }],
  });
  const run = await pullRequest(52_000);
  expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'warn']);
  expect(github.state.comments[0]?.body).toMatch(/alice/);
});

test('a merge group is compared with the commit that it starts from', async () => {
  await push('one', 50_000);
  const base = git('rev-parse', 'main');
  const sha = commit('queued');
  const payload = {
    merge_group: {
      head_sha: sha,
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
    },
  };
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  const run = await step({
    event: 'merge_group',
    payload,
    sha,
    ref,
    scopes: { reads: [ref, 'refs/heads/main'], writes: ref },
    bytes: 52_000,
  });
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
  expect(listKeptReports()).toHaveLength(1);
});

test('compares each entry of a merge queue with the one kept before it', async () => {
  await push('one', 50_000);
  commit('first in the queue');
  const base = git('rev-parse', 'HEAD');
  const sha = commit('second in the queue');
  const ref = `refs/heads/gh-readonly-queue/main/pr-8-${base}`;
  const run = await step({
    event: 'merge_group',
    payload: {
      merge_group: { head_sha: sha, base_sha: base, base_ref: 'refs/heads/main', head_ref: ref },
    },
    sha,
    ref,
    scopes: { reads: [ref, 'refs/heads/main'], writes: ref },
    bytes: 52_000,
  });
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
  expect(run.summary).toMatch(/1 commit before the start of this change/);
});

test('a rebased pull request is compared with the tip that it now starts from', async () => {
  await push('one', 50_000);
  await push('two', 70_000);
  expect((await pullRequest(71_500, { ago: 1 })).outputs['growth-bytes']).toBe('1500');
  await push('three', 80_000);
  const later = { env: { GITHUB_RUN_ID: '101' } };
  expect((await pullRequest(81_700, later)).outputs['growth-bytes']).toBe('1700');
  expect(github.state.comments).toHaveLength(1);
});

test('a pull request into a release branch is compared with that branch', async () => {
  await push('one', 50_000);
  const start = git('rev-parse', 'HEAD');
  git('checkout', '-q', '-b', 'release');
  const released = commit('a fix');
  const release: CacheScopes = {
    reads: ['refs/heads/release', 'refs/heads/main'],
    writes: 'refs/heads/release',
  };
  await step({
    event: 'push',
    sha: released,
    ref: 'refs/heads/release',
    scopes: release,
    bytes: 60_000,
  });
  const head = commit('topic');
  const about = async (base: string): Promise<ActionRun> =>
    step({
      event: 'pull_request',
      payload: {
        pull_request: {
          number: 7,
          head: { sha: head, ref: 'topic', repo: { full_name: 'octo/repo' } },
          base: { sha: base, ref: 'release', repo: { full_name: 'octo/repo' } },
        },
      },
      sha: head,
      ref: 'refs/pull/7/merge',
      scopes: {
        reads: ['refs/pull/7/merge', 'refs/heads/release', 'refs/heads/main'],
        writes: 'refs/pull/7/merge',
      },
      bytes: 61_500,
    });
  github.addPull({ number: 7, head: { sha: head, ref: 'topic', repository: 'octo/repo' } });
  github.addCommit(released, { '.dive-ci.yaml': BUDGET });
  expect((await about(released)).outputs['growth-bytes']).toBe('1500');
  cache.evict(({ scope }) => scope === 'refs/heads/release');
  const run = await about(released);
  expect(run.outputs['growth-bytes']).toBe('11500');
  expect(run.summary).toContain(start.slice(0, 12));
});

test('a changed budget changes the rules, but not the comparison', async () => {
  await push('one', 50_000);
  const before = await pullRequest(52_000);
  writeFileSync(
    join(folder, '.dive-ci.yaml'),
    BUDGET.replace('1kB', '3kB').replace('rules: {', 'rules: { highestLayerCount: 9,'),
  );
  const after = await pullRequest(52_000);
  expect([before.exitCode, after.exitCode]).toEqual([1, 0]);
  for (const name of ['growth-bytes', 'growth-ratio', 'image-bytes'])
    expect(after.outputs[name]).toBe(before.outputs[name]);
});

test("publishes another job's comparison in the comment, check title and outputs", async () => {
  await push('one', 50_000);
  const report = join(folder, '.git', 'report.json');
  await pullRequest(52_000, { inputs: { report, comment: 'never' } });
  expect(github.state.comments).toEqual([]);
  const run = await pullRequest(0, { inputs: { image: '', publish: report, check: 'size' } });
  expect(firstLine()).toBe(`❌ Image <code>app:ci</code>: ${GREW}`);
  expect(github.state.comments[0]?.body).toMatch(/Compared with.*app\/main/s);
  expect(github.state.checkRuns).toMatchObject([
    { name: 'size', output: { title: `Image app:ci: ${GREW}` } },
  ]);
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
  expect(listKeptReports()).toHaveLength(1);
});

test('baseline: off compares with nothing', async () => {
  await push('one', 50_000);
  const run = await pullRequest(90_000, { inputs: { baseline: 'off' } });
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([0, '']);
});

test('a baseline may be any source', async () => {
  mkdirSync(join(folder, 'old'));
  commit('one');
  const old = join(folder, 'old', 'image.tar');
  image(50_000);
  execFileSync('cp', [join(folder, '.git', 'image.tar'), old]);
  const run = await pullRequest(52_000, { inputs: { baseline: `docker-archive:${old}` } });
  expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2000']);
});

describeWith(
  ['docker-registry', 'skopeo'],
  'an image in a registry whose files no rule needs',
  () => {
    const PULL_BUDGET = `rules:
  lowestEfficiency: off
  highestUserWastedPercent: off
  highestPullGrowthBytes: 1kB
  highestDeltaPullBytes: 1MB
`;
    let registry: TestRegistry;
    let relay: Relay;
    beforeEach(async () => {
      registry = await startRegistry();
      relay = await startRelay(registry.address, () => undefined);
      repository.writeBudget(PULL_BUDGET);
    });
    afterEach(async () => {
      await relay.stop();
      await registry.stop();
    });

    const BASE = layerTar([{ name: 'base', body: randomBytes(5000) }]);
    const layerDigests = new Set<string>();
    const layersAsked = (): string[] =>
      relay.heard
        .map(({ path }) => /\/blobs\/(.*)$/.exec(path)?.[1] ?? '')
        .filter((digest) => layerDigests.has(digest));

    /**
     * An image whose application has this size and a few bytes more, tagged the way builds tag
     * images.
     * @returns the inputs
     */
    async function pushed(bytes: number): Promise<Record<string, string>> {
      const [layout, tag] = [join(folder, '.git', `layout-${bytes}`), `ci-${bytes}`];
      mkdirSync(layout);
      ociDir(layout, [BASE, layerTar([{ name: 'app', body: randomBytes(bytes) }])], {
        repoTags: [tag],
      });
      const { layers } = await measureFacts(`oci-dir:${layout}`);
      for (const { digest } of layers) layerDigests.add(digest ?? '');
      await pushImage(`oci:${layout}:${tag}`, `${registry.address}/app:${tag}`);
      return { image: `registry:${relay.address}/app:${tag}` };
    }

    test('is kept, compared, judged and published by its manifest', async () => {
      await push('one', 0, await pushed(50_000));
      const run = await pullRequest(0, { inputs: { ...(await pushed(60_000)), check: 'size' } });
      expect(layersAsked()).toEqual([]);
      expect([run.exitCode, run.outputs['growth-bytes'], run.outputs.verdict]).toEqual([
        1,
        '',
        'fail',
      ]);
      const line = joinPattern(
        '',
        String.raw`\S+: \S+ kB to pull, growth of pull size \S+ kB over its 1 kB limit \(\+\S+ `,
        String.raw`kB to pull against main\)$`,
      );
      expect(firstLine()).toMatch(new RegExp(`^❌ Image ${line.source}`));
      expect(github.state.checkRuns).toMatchObject([
        { output: { title: expect.stringMatching(new RegExp(`^Image ${line.source}`)) } },
      ]);
      const [image] = JSON.parse(run.outputs.images ?? '') as {
        growth: Record<string, number | null>;
      }[];
      expect(image?.growth).toMatchObject({
        growthBytes: null,
        pullGrowthBytes: expect.any(Number),
      });
      const body = github.state.comments[0]?.body ?? '';
      expect(body).toMatch(/Compared with.*Layers that changed.*make layer 1/s);
      expect(body.match(/Paths are not compared/g)).toHaveLength(1);
      expect(run.annotations.filter(({ message }) => /could not be/.test(message))).toEqual([]);
    });

    test('reports nothing if it is the same again', async () => {
      const inputs = await pushed(50_000);
      await push('one', 0, inputs);
      const run = await pullRequest(0, { inputs });
      expect([run.exitCode, github.state.comments, layersAsked(), run.annotations]).toEqual([
        0,
        [],
        [],
        [],
      ]);
      expect(run.summary).toContain('Unchanged since');
    });

    test('judges a new size rule by the pull size, and suggests how to fix the rest', async () => {
      await push('one', 0, await pushed(50_000));
      const inputs = await pushed(60_000);
      const more = PULL_BUDGET.replace('rules:', 'rules:\n  highestGrowthBytes: 1kB');
      writeFileSync(join(folder, '.dive-ci.yaml'), more);
      const run = await pullRequest(0, { inputs });
      expect([run.exitCode, layersAsked().length]).toEqual([1, 2]);
      expect(firstLine()).toMatch(
        joinPattern(
          '',
          String.raw`^❌ Image \S+: 65\.0 kB, growth of pull size \S+ kB over its 1 kB limit `,
          String.raw`\(\+\S+ kB to pull against main\)$`,
        ),
      );
      expect(run.summary).toMatch(
        /not read.*the next push to main with this budget keeps a report that has them/,
      );
      writeFileSync(join(folder, '.dive-ci.yaml'), `${more}baseline: { required: true }\n`);
      // The base branch's budget decides whether a baseline is required.
      expect((await pullRequest(0, { inputs })).exitCode).toBe(1);
    });
  },
);
