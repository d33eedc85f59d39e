import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Finding, GateReport } from '../../src/model/report.ts';
import { ActionRepository } from '../support/action-repository.ts';
import { plimsoll } from '../support/command.ts';
import { layoutFor } from '../support/platform-layout.ts';
import type { ActionRun } from '../support/run-action.ts';

const budgetFor = (arm64: string): string =>
  [
    'rules: { highestImageBytes: 100kB, lowestEfficiency: off, highestUserWastedPercent: off }',
    'platforms:',
    '  linux/arm64: # built under emulation',
    '    rules:',
    `      highestImageBytes: ${arm64}`,
    '',
  ].join('\n');
const BUDGET = budgetFor('120kB');

const repository = new ActionRepository(BUDGET);
const { pullRequest, push } = repository;
const LAYOUT = join(repository.folder, '.git', 'layout');
const REPORT = join(repository.folder, '.git', 'report.json');
const inputs = { image: `oci-dir:${LAYOUT}`, report: REPORT };
beforeEach(() => repository.open());
afterEach(() => repository.close());

/**
 * Builds the index that the next run checks: one layer with a file of this size for each platform.
 */
function build(sizes: Readonly<Record<'linux/amd64' | 'linux/arm64/v8', number>>): void {
  rmSync(LAYOUT, { recursive: true, force: true });
  const byPlatform = new Map(Object.entries(sizes));
  const makeBody = (platform: string) => 'x'.repeat(byPlatform.get(platform) ?? 0);
  cpSync(layoutFor([...byPlatform.keys()], makeBody), LAYOUT, { recursive: true });
}

interface Run extends ActionRun {
  readonly report: GateReport;
  /** The findings of the size rule, by platform. */
  readonly findings: Readonly<Record<string, Finding | undefined>>;
}

async function read(running: Promise<ActionRun>): Promise<Run> {
  const run = await running;
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as GateReport;
  const findings = report.images.map(({ key, findings: all }) => [
    key.platform,
    all.find(({ id }) => id === 'highestImageBytes'),
  ]);
  return { ...run, report, findings: Object.fromEntries(findings) };
}

const pull = (given: Parameters<typeof pullRequest>[1] = {}): Promise<Run> =>
  read(pullRequest(0, { ...given, inputs: { ...inputs, ...given.inputs } }));
const getOutcomes = ({ findings }: Run) => [
  findings['linux/amd64']?.outcome,
  findings['linux/arm64/v8']?.outcome,
];

test('one platform of an index breaks its own limit only', async () => {
  build({ 'linux/amd64': 90_000, 'linux/arm64/v8': 110_000 });
  const main = await push('main', 0, inputs);
  expect(main.exitCode).toBe(0);

  build({ 'linux/amd64': 90_000, 'linux/arm64/v8': 130_000 });
  const run = await pull();
  expect([run.exitCode, ...getOutcomes(run)]).toEqual([1, 'pass', 'fail']);
  expect(run.findings['linux/arm64/v8']?.from).toBe('.dive-ci.yaml:5 platforms.linux/arm64');
  expect(run.outputs).toMatchObject({ verdict: 'fail', platform: 'linux/arm64/v8' });
  const [comment] = repository.github.state.comments;
  expect(comment?.body).toContain('over its 120 kB budget');
  expect(comment?.body).toContain('highestImageBytes: 120kB → 130kB');

  const raised = await plimsoll(['raise', REPORT, '--why', 'new model'], {
    cwd: repository.folder,
  });
  expect(raised.stdout).toContain('line 5 platforms.linux/arm64');
  expect(readFileSync(join(repository.folder, '.dive-ci.yaml'), 'utf8')).toMatch(
    /# built under emulation\n {4}rules:\n {6}highestImageBytes: 130kB # raised from 120kB on/,
  );
});

test('a limit of a platform that the base branch breaks is inherited', async () => {
  build({ 'linux/amd64': 90_000, 'linux/arm64/v8': 130_000 });
  expect((await push('main', 0, inputs)).exitCode).toBe(1);
  const run = await pull();
  expect([run.exitCode, ...getOutcomes(run)]).toEqual([0, 'pass', 'inherited']);
  expect(repository.github.state.comments).toEqual([]);

  const lowered = await pull({
    budget: BUDGET.replace('100kB', '150kB').replace('120kB', '119kB'),
  });
  expect(getOutcomes(lowered)).toEqual(['pass', 'inherited']);
});

test("a pull request that raises a platform's limits is reported without effect", async () => {
  build({ 'linux/amd64': 90_000, 'linux/arm64/v8': 110_000 });
  await push('main', 0, inputs);
  build({ 'linux/amd64': 190_000, 'linux/arm64/v8': 130_000 });
  const budget = `${budgetFor('200kB')}  linux/amd64: { rules: { highestImageBytes: 900kB } }\n`;
  const loose = await pull({ budget });
  expect([loose.exitCode, ...getOutcomes(loose)]).toEqual([0, 'pass', 'pass']);
  expect(loose.report.budget.loosened).toEqual([
    expect.objectContaining({ newLimit: 200_000, platform: 'linux/arm64' }),
    expect.objectContaining({ oldLimit: 100_000, newLimit: 900_000, platform: 'linux/amd64' }),
  ]);
  expect(repository.github.state.comments[0]?.body).toMatch(
    /loosens the budget[\s\S]*for <code>linux\/arm64<\/code>/,
  );

  const run = await pull({ budget, inputs: { 'budget-from': 'base' } });
  expect([run.exitCode, ...getOutcomes(run)]).toEqual([1, 'fail', 'fail']);
  expect(run.findings['linux/amd64']).toMatchObject({ failLimit: 100_000 });
});

test('init writes limits that both platforms meet, and ratchet lowers each', async () => {
  build({ 'linux/amd64': 90_000, 'linux/arm64/v8': 130_000 });
  const run = (...args: string[]) => plimsoll(args, { cwd: repository.folder });
  await run('init', `oci-dir:${LAYOUT}`, '--force');
  const path = join(repository.folder, '.dive-ci.yaml');
  const budget = readFileSync(path, 'utf8');
  expect(budget).toMatch(/ {2}highestImageBytes: 140kB/);
  expect(budget).toMatch(/ {2}linux\/amd64:\n {4}rules:\n {6}highestImageBytes: 95kB/);
  expect((await run('check', `oci-dir:${LAYOUT}`)).exitCode).toBe(0);
  build({ 'linux/amd64': 40_000, 'linux/arm64/v8': 130_000 });
  const { stdout } = await run('ratchet', `oci-dir:${LAYOUT}`, '--write');
  expect(stdout).toMatch(/95kB → \d+kB +line \d+ platforms\.linux\/amd64/);
});
