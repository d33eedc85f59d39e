import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { ActionRepository, PULL } from '../support/action-repository.ts';
import type { FakeCache } from '../support/fake-cache.ts';
import type { FakeGithub } from '../support/fake-github.ts';
import type { ActionRun } from '../support/run-action.ts';

const LIMIT =
  'rules: { highestImageBytes: 100kB, lowestEfficiency: off, highestUserWastedPercent: off }\n';

const repository = new ActionRepository(LIMIT);
const { git, commit, writeBudget, measureAgain } = repository;
const REPORT = join(repository.folder, '.git', 'report.json');
let github: FakeGithub;
let cache: FakeCache;
let runId: number;
beforeEach(async () => {
  await repository.open();
  ({ github, cache } = repository);
  runId = 300;
});
afterEach(() => repository.close());

interface Run extends ActionRun {
  readonly report: GateReport;
}

const addReport = (run: ActionRun): Run => ({
  ...run,
  report: JSON.parse(readFileSync(REPORT, 'utf8')) as GateReport,
});

const push = (message: string, bytes: number): Promise<ActionRun> =>
  repository.push(message, bytes, { report: REPORT });

/** @param budget of the change, if it changes the budget */
async function pullRequest(bytes: number, budget?: string): Promise<Run> {
  const given = { inputs: { report: REPORT }, env: { GITHUB_RUN_ID: String(++runId) } };
  const run = await repository.pullRequest(bytes, { ...given, ...(budget && { budget }) });
  return addReport(run);
}

const getFinding = ({ report }: Run) => report.images[0]?.findings[0];

describe('a limit that the base branch breaks', () => {
  test('does not fail or comment on a pull request that does not make it worse', async () => {
    expect((await push('one', 150_000)).exitCode).toBe(1);
    const same = await pullRequest(150_000);
    expect([same.exitCode, same.outputs.verdict, same.outputs.inherited]).toEqual([0, 'pass', '1']);
    expect(same.outputs['change-bytes']).toBe('0');
    expect(getFinding(same)?.outcome).toBe('inherited');
    expect(github.state.comments).toEqual([]);
    const worse = await pullRequest(170_000);
    expect([worse.exitCode, worse.outputs.inherited, worse.outputs['change-bytes']]).toEqual([
      1,
      '0',
      '20000',
    ]);
    expect(github.state.comments[0]?.body).toContain('20.0 kB of it from this change');
    // An existing comment stays correct.
    expect((await pullRequest(150_000)).exitCode).toBe(0);
    expect(github.state.comments[0]?.body).toContain('over budget before this change');
  });

  test('fails as before without actions: read, and the report names the permission', async () => {
    await push('one', 150_000);
    github.permissions = { ...github.permissions, actions: 'none' };
    const run = await pullRequest(150_000);
    expect([run.exitCode, getFinding(run)?.change?.held]).toEqual([1, 'unverified']);
    expect(run.summary).toContain('actions: read');
  });

  test('a baseline that the pull request planted makes nothing more lenient', async () => {
    await push('one', 90_000);
    const [entry] = cache.entries;
    const own = { ...(entry as NonNullable<typeof entry>), scope: PULL.writes ?? '' };
    // The report of a large image, under the key of the base branch's report.
    cache.evict(() => true);
    await measureAgain({ bytes: 900_000, inputs: { report: REPORT } });
    const [large] = cache.entries;
    const planted = { ...(large as NonNullable<typeof large>), scope: PULL.writes ?? '' };
    cache.evict(() => true);
    cache.fill([{ ...own, scope: 'refs/heads/main' }, planted]);
    const run = await pullRequest(800_000);
    expect([run.exitCode, getFinding(run)?.change?.held]).toEqual([1, 'unverified']);
    expect(run.summary).toContain(`its cache entry belongs to <code>${PULL.writes}`);
  });

  test('sends no request to GitHub if no limit would be inherited', async () => {
    await push('one', 90_000);
    expect((await pullRequest(90_000)).exitCode).toBe(0);
    expect(github.calls.filter(({ operation }) => operation.startsWith('actions/'))).toEqual([]);
  });

  test('an older report is not the start of the change; its commits are listed', async () => {
    await push('one', 150_000);
    const missing = commit('not measured');
    const run = await pullRequest(150_000);
    expect([run.exitCode, getFinding(run)?.change?.held]).toEqual([1, 'older']);
    expect(run.summary).toContain(missing.slice(0, 7));
  });

  test('a push never inherits, and reports since when', async () => {
    await push('one', 90_000);
    const second = addReport(await push('two (#12)', 150_000));
    expect(getFinding(second)?.breach).toMatchObject({ pullRequest: 12, growth: 60_000 });
    const third = await push('three', 150_000);
    expect(third.exitCode).toBe(1);
    const sha = git('rev-parse', 'HEAD~').slice(0, 7);
    expect(third.summary).toContain(`since <code>${sha}</code> (`);
    expect(third.summary).toContain('12</code>, +60.0 kB), unchanged by this push');
  });

  test('a limit that the pull request lowers fails, because the base branch would', async () => {
    writeBudget(LIMIT.replace('100kB', '200kB'));
    await push('one', 150_000);
    const run = await pullRequest(150_000, LIMIT);
    expect([run.exitCode, getFinding(run)?.change?.held]).toEqual([1, 'lowered']);
    expect(github.state.comments[0]?.body).toContain('limit lowered by this change');
  });
});

describe('settings come from the base branch', () => {
  test('a pull request that enables inheritance, or raises the noise, has no effect', async () => {
    writeBudget(`${LIMIT}inherited: fail\nnoise: 0\n`);
    await push('one', 150_000);
    const run = await pullRequest(150_000, `${LIMIT}noise: 1MB\n`);
    expect([run.exitCode, getFinding(run)?.change?.held]).toEqual([1, 'off']);
    const [comment] = github.state.comments;
    expect(comment?.body).toContain('fail → the default, takes effect after merging');
    expect(comment?.body).toContain('0 → 1MB, takes effect after merging');
  });

  test('its own label does not allow growth', async () => {
    const growth = LIMIT.replace('highestImageBytes: 100kB', 'highestGrowthBytes: 1kB');
    writeBudget(growth);
    await push('one', 50_000);
    github.addPull({
      number: 7,
      head: { sha: 'a'.repeat(40), ref: 'topic', repository: 'octo/repo' },
      labels: [{ name: 'mine', by: 'octocat' }],
    });
    const run = await pullRequest(90_000, `${growth}override: { label: mine }\n`);
    expect([run.exitCode, getFinding(run)?.outcome]).toEqual([1, 'fail']);
  });

  test('a required baseline has to be verified', async () => {
    const growth = LIMIT.replace('highestImageBytes: 100kB', 'highestGrowthBytes: 1MB');
    writeBudget(`${growth}baseline: { required: true }\n`);
    await push('one', 50_000);
    expect((await pullRequest(60_000)).exitCode).toBe(0);
    github.permissions = { ...github.permissions, actions: 'none' };
    expect((await pullRequest(60_000)).exitCode).toBe(3);
  });
});
