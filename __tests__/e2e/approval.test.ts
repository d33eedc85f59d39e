import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AFTER, ApprovalRuns, BEFORE, PUSHED } from '../support/approval-runs.ts';
import type { BranchRun } from '../support/branch-runs.ts';
import type { Opinion, Pull } from '../support/github/state.ts';

const OFF = 'lowestEfficiency: off, highestUserWastedPercent: off';
const RULES = `rules: { highestGrowthBytes: 10kB, ${OFF} }\n`;
const WHO = 'label: size-ok, review: true, by: [octocat, "renovate[bot]"], role: maintain';
const APPROVERS = `override: { ${WHO}, rules: all }\n`;
const BUDGET = RULES + APPROVERS;

const runs = new ApprovalRuns(BUDGET);
beforeEach(async () => {
  await runs.open();
  runs.pushedAt = PUSHED;
  runs.rules = '';
});
afterEach(() => runs.close());

const comment = () => runs.github.state.comments[0]?.body ?? '';
const getFinding = ({ report }: BranchRun) => report.images[0]?.findings[0];
const getVerdict = ({ exitCode, outputs }: BranchRun) => [exitCode, outputs.verdict];
const RED = [1, 'fail'];
const APPROVED = [0, 'warn'];

/**
 * The contents of a report without its run and without the time when the build was added to the
 * history.
 */
const getContent = ({ report: { run: _, ...content } }: BranchRun) => ({
  ...content,
  images: content.images.map(({ history, ...image }) => ({
    ...image,
    history: { ...history, time: history?.time.slice(0, -1) },
  })),
});

/** A main branch, and a pull request that grows by 40 kB. */
async function grow(budget = BUDGET): Promise<BranchRun> {
  runs.writeBudget(budget);
  await runs.pushNew('one', 50_000);
  const run = await runs.change(90_000);
  expect(getVerdict(run)).toEqual(RED);
  return run;
}

describe('judges the report of the head again, without its image', () => {
  test('a label makes it pass, and the report says who approved what and when', async () => {
    const red = await grow();
    expect(comment()).toContain('over its');
    const green = await runs.label('octocat');
    expect(getVerdict(green)).toEqual(APPROVED);
    expect(green.outputs['approved-by']).toBe('octocat');
    expect(getFinding(green)?.overridden).toEqual({
      ...{ label: 'size-ok', by: 'octocat', at: AFTER, value: 40_000 },
    });
    const [check] = runs.github.state.checkRuns.slice(-1);
    for (const text of [comment(), green.summary, check?.output.title])
      expect(text).toContain('allowed by octocat');
    for (const text of [comment(), green.summary])
      expect(text).toContain('approved at 40.0 kB on 2026-11-29 11:00 UTC');
    // Not a failure, so a required check passes.
    expect(check?.conclusion).toBe('neutral');
    const again = await runs.unlabel();
    expect(getVerdict(again)).toEqual(RED);
    expect(again.outputs['approved-by']).toBe('');
    expect(comment()).not.toContain('octocat');
    expect(runs.github.state.checkRuns.at(-1)?.conclusion).toBe('failure');
    expect(runs.github.state.comments).toHaveLength(1);
    // Nothing from the first report is lost.
    expect(getContent(again)).toEqual(getContent(red));
  });

  test('a label makes it pass, with a limit of the input `rules`', async () => {
    runs.rules = 'highestLayerCount=99';
    await grow();
    const green = await runs.label('octocat');
    expect(getVerdict(green)).toEqual(APPROVED);
    const rules = green.report.budget.rules.map(({ rule, from }) => [rule, from]);
    expect(rules).toContainEqual(['highestLayerCount', 'input `rules`']);
  });

  test('a review makes it pass, until it is dismissed', async () => {
    await grow();
    const green = await runs.review('octocat');
    expect(getVerdict(green)).toEqual(APPROVED);
    expect(getFinding(green)?.overridden).toEqual({ by: 'octocat', at: AFTER, value: 40_000 });
    expect(comment()).toMatch(/review.*octocat/s);
    expect(getVerdict(await runs.review('octocat', { state: 'DISMISSED' }))).toEqual(RED);
  });

  test('people whose approval does not count are listed, and nothing changes', async () => {
    await grow();
    const user = (login: string) => ({ __typename: 'User', login }) as const;
    const labels = [{ name: 'size-ok', by: 'octocat', at: AFTER }];
    const cases: readonly (readonly [change: Partial<Pull>, words: string])[] = [
      [{ author: user('octocat'), labels }, 'octocat opened the pull request'],
      [{ author: user('dave'), labels: [{ name: 'size-ok', by: 'eve' }] }, 'eve has the role none'],
      [
        { labels: [{ name: 'size-ok', by: 'helper', isBot: true }] },
        'is a bot that is not listed in',
      ],
      [{ labels: [{ name: 'size-ok', by: null }] }, 'the account that gave it was deleted'],
    ];
    for (const [change, words] of cases) {
      runs.changePull(change);
      const run = await runs.runAfter('pull_request', 'labeled');
      expect(getVerdict(run)).toEqual(RED);
      expect([run.summary, comment()]).toEqual([0, 1].map(() => expect.stringContaining(words)));
    }
    runs.changePull({ labels: [] });
    const reviews: readonly Partial<Opinion>[] = [
      { commit: 'c'.repeat(40) },
      { state: 'CHANGES_REQUESTED' },
    ];
    for (const opinion of reviews)
      expect(getVerdict(await runs.review('octocat', opinion))).toEqual(RED);
  });

  test('nothing is approved if a lookup fails, and the missing permission is named', async () => {
    await grow();
    const { permissions } = runs.github;
    for (const permission of ['pull-requests', 'checks', 'contents'] as const) {
      runs.github.permissions = { ...permissions, [permission]: 'none' };
      const run = await runs.label('octocat');
      expect(getVerdict(run)).toEqual(RED);
      expect(run.summary).toContain(`<code>${permission}: read</code>`);
      expect(run.summary).toContain('so nothing is approved');
    }
    runs.github.permissions = permissions;
    const notFound = { status: 404, body: { message: 'Not Found' } };
    runs.github.trouble('repos/get-collaborator-permission-level', { answer: notFound });
    const run = await runs.label('mona');
    expect(getVerdict(run)).toEqual(RED);
    expect(run.summary).toContain('The role of an approver could not be looked up');
  });

  test('nothing can be approved after until', async () => {
    await grow(`${RULES}override: { ${WHO}, until: 2020-01-31 }\n`);
    const run = await runs.label('octocat');
    expect(getVerdict(run)).toEqual(RED);
    expect(run.summary).toContain('approvals ended on 2020-01-31');
  });
});

describe('a label that is older than the head', () => {
  test('still covers what it covered, and no more', async () => {
    await grow();
    expect(getVerdict(await runs.label('octocat', { at: BEFORE }))).toEqual(RED);
    expect(comment()).toContain('before the last push, so it approves nothing');
    await runs.label('octocat');
    // The label stays set while the next commits are pushed.
    runs.pushedAt = '2026-11-29T12:00:00Z';
    const same = await runs.change(90_000);
    expect(getVerdict(same)).toEqual(APPROVED);
    expect(getFinding(same)?.overridden).toMatchObject({ at: AFTER, value: 40_000 });
    const more = await runs.change(90_001);
    expect(getVerdict(more)).toEqual(RED);
    expect(comment()).toContain('a limit is exceeded by more since; set it again');
  });
});

describe("what a label can't change", () => {
  test('all excludes denied paths and private files', async () => {
    const denied = `paths: [{ path: "/app/main", deny: true }]\ninherited: fail\n`;
    await grow(BUDGET.replace('highestGrowthBytes: 10kB, ', '') + denied);
    expect(getVerdict(await runs.label('octocat'))).toEqual(RED);
  });

  test('exit code 3: the image is measured again', async () => {
    const budget = `${BUDGET}baseline: { required: true }\n`;
    runs.writeBudget(budget);
    runs.commit('not measured');
    expect((await runs.change(90_000)).exitCode).toBe(3);
    runs.changePull({ labels: [{ name: 'size-ok', by: 'octocat', at: AFTER }] });
    expect((await runs.runAfter('pull_request', 'labeled', true)).exitCode).toBe(3);
  });
});

describe('a label does not make other things more lenient', () => {
  test('a limit that the pull request lowers still fails', async () => {
    const limit = (bytes: string): string =>
      `${RULES.replace('highestGrowthBytes: 10kB', `highestImageBytes: ${bytes}`)}${APPROVERS}`;
    runs.writeBudget(limit('200kB'));
    await runs.pushNew('one', 150_000);
    const red = await runs.change(150_000, limit('100kB'));
    const again = await runs.unlabel();
    expect([getVerdict(red), getVerdict(again)]).toEqual([RED, RED]);
    expect(getContent(again)).toEqual(getContent(red));
  });

  test('a path that grew still fails', async () => {
    const paths = 'paths: [{ path: "/app/**", highestGrowthBytes: 10kB }]\n';
    const red = await grow(`rules: { ${OFF} }\n${paths}override: { ${WHO} }\n`);
    const again = await runs.label('eve');
    expect(getVerdict(again)).toEqual(RED);
    expect(getFinding(again)).toEqual(getFinding(red));
  });

  test('drift has the same parts', async () => {
    const drift = 'drift: { since: v1.0 }\n';
    runs.writeBudget(`${BUDGET.replace('highestGrowthBytes', 'highestDriftBytes')}${drift}`);
    await runs.pushNew('one', 50_000);
    runs.git('tag', 'v1.0');
    await runs.pushNew('two (#12)', 55_000);
    const red = await runs.change(90_000);
    const again = await runs.label('eve');
    expect([getVerdict(red), getVerdict(again)]).toEqual([RED, RED]);
    expect(again.report.images[0]?.drift).toEqual(red.report.images[0]?.drift);
  });
});

test('uses only a report from a run of this commit, and only with the same budget', async () => {
  await grow();
  runs.changePull({ labels: [{ name: 'size-ok', by: 'octocat', at: AFTER }] });
  const { state } = runs.github;
  const known = [...state.runs];
  const notices = async (): Promise<string> => {
    const run = await runs.runAfter('pull_request', 'labeled');
    // The run measures again, but the image no longer exists.
    expect(run.exitCode).toBe(3);
    return run.report.notices.join();
  };
  const forge = (change: { headSha?: string; createdAt?: string; event?: string }): void => {
    for (const [id, run] of known) state.runs.set(id, { ...run, ...(run.headSha && change) });
  };
  forge({ headSha: 'c'.repeat(40) });
  expect(await notices()).toContain('it names a pull_request run of cccccccccccc');
  forge({ event: 'workflow_dispatch' });
  expect(await notices()).toContain('it names a workflow_dispatch run of');
  forge({ createdAt: '2026-11-29T23:00:00Z' });
  expect(await notices()).toContain('it is older than the run it names');
  forge({});
  runs.github.permissions = { ...runs.github.permissions, actions: 'none' };
  expect(await notices()).toContain('`actions: read`');
  runs.github.permissions = { ...runs.github.permissions, actions: 'read' };
  runs.writeBudget(BUDGET.replace('10kB', '11kB'));
  runs.commit('another budget');
  runs.mergeAgain();
  expect(await notices()).toContain('The budget changed since the report of this commit was kept');
  const rebuilt = await runs.runAfter('pull_request', 'labeled', true);
  expect(getVerdict(rebuilt)).toEqual(APPROVED);
  // Its own report is kept too.
  expect(getVerdict(await runs.unlabel())).toEqual(RED);
});

describe('in a merge queue', () => {
  /** Pull request 7, which grows by 40 kB, queued after pull request 8, which was approved. */
  const queue = async (isAhead: boolean): Promise<BranchRun> => {
    await runs.pushNew('one', 50_000);
    return runs.mergeGroup(90_000, isAhead);
  };
  test('an approval of a pull request ahead in the group counts', async () => {
    const run = await queue(true);
    expect(getVerdict(run)).toEqual(APPROVED);
    expect(run.outputs['approved-by']).toBe('octocat');
  });
  test('an approval of a pull request outside of the group does not count', async () =>
    expect(getVerdict(await queue(false))).toEqual(RED));
});
