import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BranchRun, BranchRuns, MAIN_REF } from '../support/branch-runs.ts';

const BUDGET = 'rules: { lowestEfficiency: off, highestUserWastedPercent: off }\n';

const runs = new BranchRuns(BUDGET);
beforeEach(() => runs.open());
afterEach(() => runs.close());

const getHistory = ({ report }: BranchRun) => report.images[0]?.history;
const isHistory = (key: string): boolean => key.startsWith('plimsoll-history-');
const countReads = (): number =>
  runs.cache.calls.filter((call) => call === 'GetCacheEntryDownloadURL').length;

describe('the history of a branch', () => {
  test('is carried forward, and a pull request shows it without a request', async () => {
    await runs.pushNew('one', 100_000);
    await runs.pushNew('two (#12)', 110_000);
    const third = await runs.pushNew('Merge pull request #13 from x/y', 150_000);
    expect(getHistory(third)).toMatchObject({
      commit: ['HEAD~2', 'HEAD~', 'HEAD'].map((name) => runs.git('rev-parse', name)),
      pullRequest: [null, 12, 13],
      distance: [null, 1, 1],
      count: [1, 1, 1],
    });
    expect(third.summary).toMatch(/History: <code>[▁-█]{3}<\/code> \+50\.0 kB in 3 builds, since/);
    expect(runs.cache.entries.filter(({ key }) => isHistory(key))).toHaveLength(3);

    const before = countReads();
    const pull = await runs.change(190_000);
    expect(getHistory(pull)?.distance).toEqual([null, 1, 1, 1]);
    expect(getHistory(pull)?.pullRequest).toEqual([null, 12, 13, 7]);
    expect(runs.github.state.comments[0]?.body).toMatch(/[▁-█]{4}<\/code> \+90\.0 kB in 4 builds/);
    // It requests only the kept report: a pull request needs no request for its history.
    expect(countReads() - before).toBeLessThanOrEqual(2);
    expect(runs.github.calls.filter(({ operation }) => operation.includes('cache'))).toEqual([]);
  });

  test('shows commits without a report, and the same commit built again', async () => {
    await runs.pushNew('one', 100_000);
    runs.commit('not measured');
    await runs.pushNew('three', 100_000);
    const again = await runs.runOnMain(runs.git('rev-parse', 'HEAD'), 105_000);
    expect(getHistory(again)?.distance).toEqual([null, 2, 0]);
    expect(again.summary).toContain('1 commit before it without a report');
    expect(again.summary).toContain('same commit, built again');
  });

  test('of two simultaneous pushes is united by the next one', async () => {
    await runs.pushNew('one', 100_000);
    const second = runs.commit('two');
    const third = runs.commit('three');
    // The run of the third commit ends before the run of the second.
    await runs.runOnMain(third, 120_000);
    runs.git('checkout', '-q', '--detach', second);
    const late = await runs.runOnMain(second, 110_000);
    expect(getHistory(late)?.distance).toEqual([null, 1]);
    runs.git('checkout', '-q', 'main');
    const fourth = await runs.pushNew('four', 130_000);
    expect(getHistory(fourth)?.distance).toEqual([null, 1, 1, 1]);
    expect(getHistory(fourth)?.commit[1]).toBe(second);
  });

  test('starts again if GitHub removed it, or if it is damaged', async () => {
    await runs.pushNew('one', 100_000);
    runs.cache.evict(({ key }) => isHistory(key));
    expect(getHistory(await runs.pushNew('two', 100_000))?.commit).toHaveLength(1);
    const [entry] = runs.cache.entries.filter(({ key }) => isHistory(key));
    runs.cache.evict(({ key }) => key === entry?.key);
    const [report] = runs.cache.entries.filter(({ key }) => !isHistory(key));
    // The content of another entry under the key of the history.
    if (entry && report) runs.cache.fill([{ ...entry, body: report.body }]);
    const third = await runs.pushNew('three', 100_000);
    expect(getHistory(third)?.commit).toHaveLength(1);
    expect(third.summary).toContain("The history can't be used, and a new one starts");
  });

  test('of a rewritten branch continues from what is left, with a notice', async () => {
    await runs.pushNew('one', 100_000);
    await runs.pushNew('two', 110_000);
    const replaced = runs.git('rev-parse', 'HEAD');
    runs.git('reset', '-q', '--hard', 'HEAD~');
    const run = await runs.pushNew('other', 120_000, replaced);
    expect(getHistory(run)?.distance).toEqual([null, 1]);
    expect(run.summary).toContain('The branch was rewritten: its history continues from');
  });

  test('of a replaced branch has a break', async () => {
    await runs.pushNew('one', 100_000);
    const replaced = runs.git('rev-parse', 'HEAD');
    runs.git('checkout', '-q', '--orphan', 'new');
    runs.commit('root');
    runs.git('branch', '-M', 'main');
    const run = await runs.pushNew('other', 120_000, replaced);
    expect(getHistory(run)?.distance).toEqual([null, null]);
    expect(run.summary).toContain('its history has a break');
  });
});

test('of a renamed image starts again, with a notice', async () => {
  const first = await runs.push('one', 100_000, { name: 'app' });
  // Another job of the same commit is not affected.
  const job = await runs.measureAgain({ bytes: 50_000, inputs: { name: 'worker' } });
  for (const { summary } of [first, job]) expect(summary).not.toContain('renamed');
  const second = await runs.push('two', 100_000, { name: 'api' });
  expect(second.summary).toContain('Was the image renamed, or did its tag');
});

test('a pull request keeps no history', async () => {
  await runs.pushNew('one', 100_000);
  const pull = await runs.change(100_000);
  expect(pull.exitCode).toBe(0);
  expect(runs.cache.entries.every(({ scope }) => scope === MAIN_REF)).toBe(true);
});
