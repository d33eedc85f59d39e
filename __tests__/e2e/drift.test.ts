import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BranchRun, BranchRuns } from '../support/branch-runs.ts';

const RULES =
  'rules: { highestDriftBytes: 50kB, lowestEfficiency: off, highestUserWastedPercent: off }\n';
const BUDGET = `${RULES}drift: { since: v1.0 }\n`;

const runs = new BranchRuns(BUDGET);
beforeEach(() => runs.open());
afterEach(() => runs.close());

const getDrift = ({ report }: BranchRun) => report.images[0]?.drift;
const getFinding = ({ report }: BranchRun) =>
  report.images[0]?.findings.find(({ measure }) => measure === 'driftBytes');

/** Two builds of main; the first one was released. */
async function release(): Promise<void> {
  await runs.pushNew('one', 100_000);
  runs.git('tag', 'v1.0');
  await runs.pushNew('two (#12)', 120_000);
}

describe('drift from a tag', () => {
  test('is attributed to commits and the change', async () => {
    await release();
    const small = await runs.change(130_000);
    expect([small.exitCode, getFinding(small)?.value]).toEqual([0, 30_000]);
    expect(getDrift(small)).toMatchObject({
      since: 'v1.0',
      imageBytes: 105_000,
      imageParts: [
        { kind: 'commit', pullRequest: 12, bytes: 20_000 },
        { kind: 'change', bytes: 10_000 },
      ],
    });
    expect(small.outputs['drift-bytes']).toBe('30000');
    const large = await runs.change(170_000);
    expect([large.exitCode, getFinding(large)?.outcome]).toEqual([1, 'fail']);
    const { body = '' } = runs.github.state.comments[0] ?? {};
    expect(body).toContain('Growth since <code>v1.0</code>');
    expect(body).toMatch(/[▁-█]{3}<\/code> \+70\.0 kB since <code>v1\.0/);
  });

  test('is inherited if main exceeds the limit', async () => {
    await release();
    const broken = await runs.pushNew('three', 160_000);
    expect([broken.exitCode, getFinding(broken)?.breach?.growth]).toEqual([1, 40_000]);
    const inherited = await runs.change(160_000);
    expect([inherited.exitCode, getFinding(inherited)?.outcome]).toEqual([0, 'inherited']);
    const worse = await runs.change(190_000);
    expect([worse.exitCode, getFinding(worse)?.change?.amount]).toEqual([1, 30_000]);
  });

  test('does not pass if nothing shows where the history comes from', async () => {
    await release();
    runs.github.permissions = { ...runs.github.permissions, actions: 'none' };
    const run = await runs.change(120_000);
    expect([run.exitCode, getFinding(run)?.outcome]).toEqual([3, 'unmeasured']);
    expect(run.summary).toContain('actions: read');
  });

  test('does not pass with a history that the pull request planted', async () => {
    await release();
    const own = runs.cache.entries.filter(({ key }) => key.startsWith('plimsoll-history-'));
    runs.cache.fill(own.map((entry) => ({ ...entry, scope: 'refs/pull/7/merge' })));
    const run = await runs.change(120_000);
    expect([run.exitCode, getFinding(run)?.outcome]).toEqual([3, 'unmeasured']);
    expect(run.summary).toContain('its cache entry belongs to <code>refs/pull/7/merge');
  });

  test('is not measured from a newer start if the tag is not on the branch', async () => {
    await release();
    runs.git('checkout', '-q', '-b', 'side', 'HEAD~');
    runs.commit('side');
    runs.git('tag', '-f', 'v1.0');
    runs.git('checkout', '-q', 'main');
    const run = await runs.change(120_000);
    expect([run.exitCode, getFinding(run)?.outcome]).toEqual([3, 'unmeasured']);
    expect(getFinding(run)?.why).toContain('is not on the first-parent chain of this branch');
  });
});

test("a pull request can't change where drift starts", async () => {
  await release();
  runs.git('tag', 'v2.0');
  const run = await runs.change(170_000, BUDGET.replace('v1.0', 'v2.0'));
  expect([run.exitCode, getDrift(run)?.since]).toEqual([1, 'v1.0']);
  expect(run.report.budget.loosened).toContainEqual(
    expect.objectContaining({ kind: 'setting', rule: 'drift' }),
  );
});

test('a pull request that introduces drift is not judged by it', async () => {
  runs.writeBudget('rules: { lowestEfficiency: off, highestUserWastedPercent: off }\n');
  await release();
  const run = await runs.change(170_000, BUDGET);
  expect([run.exitCode, getFinding(run)?.outcome]).toEqual([0, 'skipped']);
});
