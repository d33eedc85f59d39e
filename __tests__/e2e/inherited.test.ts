import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { type CacheScopes, FakeCache } from '../support/fake-cache.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';
import { layerTar } from '../support/tar-writer.ts';

const PULL_REF = 'refs/pull/7/merge';
const MAIN_REF = 'refs/heads/main';
const LIMIT =
  'rules: { highestImageBytes: 100kB, lowestEfficiency: off, highestUserWastedPercent: off }\n';

let folder: string;
let github: FakeGithub;
let cache: FakeCache;
let seconds: number;
let runId: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-inherited-'));
  [seconds, runId] = [1_780_000_000, 100];
  [github, cache] = [await FakeGithub.start(), await FakeCache.start()];
  github.state.listCaches = () => cache.entries.map(({ scope: ref, key }) => ({ ref, key }));
  git('init', '-q', '-b', 'main');
  write(LIMIT);
});
afterEach(async () => {
  await cache.close();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const date = `${++seconds} +0000`;
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

function write(budget: string): void {
  writeFileSync(join(folder, '.dive-ci.yaml'), budget);
  git('add', '-A');
}

function commit(message: string): string {
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
}

function image(bytes: number): string {
  const path = join(folder, '.git', 'image.tar');
  const layers = [layerTar([{ name: 'main', body: Buffer.alloc(bytes, 2) }])];
  writeFileSync(path, dockerArchive(layers, { layout: 'blobs', repoTags: ['app:ci'] }));
  return `docker-archive:${path}`;
}

interface Run extends ActionRun {
  readonly report: GateReport;
}

async function step(
  event: string,
  payload: unknown,
  [sha, ref]: readonly [string, string],
  scopes: CacheScopes,
  bytes: number,
): Promise<Run> {
  const reportPath = join(folder, '.git', 'report.json');
  const run = await runAction({
    inputs: { image: image(bytes), report: reportPath },
    eventName: event,
    event: payload,
    token: github.token,
    workspace: folder,
    env: {
      ...github.env,
      ...cache.env(scopes),
      GITHUB_RUN_ID: String(++runId),
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
    },
  });
  return { ...run, report: JSON.parse(readFileSync(reportPath, 'utf8')) as GateReport };
}

async function push(message: string, bytes: number): Promise<Run> {
  const sha = commit(message);
  const scopes = { reads: [MAIN_REF], writes: MAIN_REF };
  github.state.runs.set(runId + 1, { event: 'push', branch: 'main' });
  const payload = { ref: MAIN_REF, after: sha, repository: { full_name: 'octo/repo' } };
  return step('push', payload, [sha, MAIN_REF], scopes, bytes);
}

/** @param budget of the change, if it changes the budget */
async function pullRequest(bytes: number, budget?: string): Promise<Run> {
  const base = git('rev-parse', 'main');
  git('checkout', '-q', '-B', 'topic', 'main');
  if (budget !== undefined) write(budget);
  const head = commit('topic');
  git('checkout', '-q', '--detach', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', head);
  const sha = git('rev-parse', 'HEAD');
  const repo = { full_name: 'octo/repo' };
  if (github.state.pulls.length === 0)
    github.addPull({ number: 7, head: { sha: head, ref: 'topic', repository: 'octo/repo' } });
  const payload = {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'topic', repo },
      base: { sha: base, ref: 'main', repo },
    },
    repository: repo,
  };
  const scopes = { reads: [PULL_REF, MAIN_REF], writes: PULL_REF };
  const run = await step('pull_request', payload, [sha, PULL_REF], scopes, bytes);
  git('checkout', '-q', 'main');
  return run;
}

const findingOf = ({ report }: Run) => report.images[0]?.findings[0];

describe('a limit that the base branch breaks', () => {
  test('does not fail a pull request that does not make it worse, and is silent', async () => {
    expect((await push('one', 150_000)).exitCode).toBe(1);
    const same = await pullRequest(150_000);
    expect([same.exitCode, same.outputs.verdict, same.outputs.inherited]).toEqual([0, 'pass', '1']);
    expect(same.outputs['change-bytes']).toBe('0');
    expect(findingOf(same)?.outcome).toBe('inherited');
    expect(github.state.comments).toEqual([]);
    const worse = await pullRequest(170_000);
    expect([worse.exitCode, worse.outputs.inherited, worse.outputs['change-bytes']]).toEqual([
      1,
      '0',
      '20000',
    ]);
    expect(github.state.comments[0]?.body).toContain('20.0 kB of it from this change');
    // An existing comment stays true.
    expect((await pullRequest(150_000)).exitCode).toBe(0);
    expect(github.state.comments[0]?.body).toContain('over budget before this change');
  });

  test('fails as before without actions: read, and the report names the permission', async () => {
    await push('one', 150_000);
    github.permissions = { ...github.permissions, actions: 'none' };
    const run = await pullRequest(150_000);
    expect([run.exitCode, findingOf(run)?.change?.held]).toEqual([1, 'unverified']);
    expect(run.summary).toContain('actions: read');
  });

  test('a baseline that the pull request planted makes nothing milder', async () => {
    await push('one', 90_000);
    const [entry] = cache.entries;
    const own = { ...(entry as NonNullable<typeof entry>), scope: PULL_REF };
    // The report of a large image, under the key of the base branch's.
    cache.evict(() => true);
    write(LIMIT);
    const head = git('rev-parse', 'main');
    const scopes = { reads: [MAIN_REF], writes: MAIN_REF };
    const payload = { ref: MAIN_REF, after: head, repository: { full_name: 'octo/repo' } };
    await step('push', payload, [head, MAIN_REF], scopes, 900_000);
    const [large] = cache.entries;
    const planted = { ...(large as NonNullable<typeof large>), scope: PULL_REF };
    cache.evict(() => true);
    cache.fill([{ ...own, scope: MAIN_REF }, planted]);
    const run = await pullRequest(800_000);
    expect([run.exitCode, findingOf(run)?.change?.held]).toEqual([1, 'unverified']);
    expect(run.summary).toContain(`its cache entry belongs to <code>${PULL_REF}`);
  });

  test('asks GitHub nothing if no limit would be inherited', async () => {
    await push('one', 90_000);
    expect((await pullRequest(90_000)).exitCode).toBe(0);
    expect(github.calls.filter(({ operation }) => operation.startsWith('actions/'))).toEqual([]);
  });

  test('an older report is not the start of the change; its commits are named', async () => {
    await push('one', 150_000);
    const missing = commit('not measured');
    const run = await pullRequest(150_000);
    expect([run.exitCode, findingOf(run)?.change?.held]).toEqual([1, 'older']);
    expect(run.summary).toContain(missing.slice(0, 7));
  });

  test('a push never inherits, and says since when', async () => {
    await push('one', 90_000);
    const second = await push('two (#12)', 150_000);
    expect(findingOf(second)?.breach).toMatchObject({ pullRequest: 12, growth: 60_000 });
    const third = await push('three', 150_000);
    expect(third.exitCode).toBe(1);
    const sha = git('rev-parse', 'HEAD~').slice(0, 7);
    expect(third.summary).toContain(`since <code>${sha}</code> (`);
    expect(third.summary).toContain('12</code>, +60.0 kB), unchanged by this push');
  });

  test('a limit that the pull request lowers fails, because the base branch would', async () => {
    write(LIMIT.replace('100kB', '200kB'));
    await push('one', 150_000);
    const run = await pullRequest(150_000, LIMIT);
    expect([run.exitCode, findingOf(run)?.change?.held]).toEqual([1, 'lowered']);
    expect(github.state.comments[0]?.body).toContain('limit lowered by this change');
  });
});

describe('settings come from the base branch', () => {
  test('a pull request that turns inheritance on, or raises the noise, gains nothing', async () => {
    write(`${LIMIT}inherited: fail\nnoise: 0\n`);
    await push('one', 150_000);
    const run = await pullRequest(150_000, `${LIMIT}noise: 1MB\n`);
    expect([run.exitCode, findingOf(run)?.change?.held]).toEqual([1, 'off']);
    const [comment] = github.state.comments;
    expect(comment?.body).toContain('fail → the default, in force after merging');
    expect(comment?.body).toContain('0 → 1MB, in force after merging');
  });

  test('a label of its own lets no growth pass', async () => {
    const growth = LIMIT.replace('highestImageBytes: 100kB', 'highestGrowthBytes: 1kB');
    write(growth);
    await push('one', 50_000);
    github.addPull({
      number: 7,
      head: { sha: 'a'.repeat(40), ref: 'topic', repository: 'octo/repo' },
      labels: [{ name: 'mine', by: 'octocat' }],
    });
    const run = await pullRequest(90_000, `${growth}override: { label: mine }\n`);
    expect([run.exitCode, findingOf(run)?.outcome]).toEqual([1, 'fail']);
  });

  test('a required baseline has to be verified', async () => {
    const growth = LIMIT.replace('highestImageBytes: 100kB', 'highestGrowthBytes: 1MB');
    write(`${growth}baseline: { required: true }\n`);
    await push('one', 50_000);
    expect((await pullRequest(60_000)).exitCode).toBe(0);
    github.permissions = { ...github.permissions, actions: 'none' };
    expect((await pullRequest(60_000)).exitCode).toBe(3);
  });
});
