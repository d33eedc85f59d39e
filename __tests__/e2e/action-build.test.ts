import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { describeWith, getAddress, sh } from '../support/engines.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';

jest.setTimeout(120_000);

const rules = (growth: string): string =>
  `rules: { highestGrowthBytes: ${growth}, lowestEfficiency: off, ` +
  'highestUserWastedPercent: off }\n';
const DOCKERFILE = 'FROM scratch\nCOPY large /large\n';

/** The checkout is in a subfolder of the workspace, like with `path:` of actions/checkout. */
let workspace = '';
let checkout = '';
let github: FakeGithub;
beforeEach(async () => {
  github = await FakeGithub.start();
  workspace = mkdtempSync(join(tmpdir(), 'plimsoll-action-build-'));
  checkout = join(workspace, 'checkout');
  mkdirSync(join(checkout, 'app'), { recursive: true });
  sh('git', ['init', '-q', '-b', 'main', checkout]);
  write({ Dockerfile: DOCKERFILE, large: 'x'.repeat(90_000) }, rules('1kB'));
});
afterEach(async () => {
  await github.close();
  rmSync(workspace, { recursive: true, force: true });
});

function write(files: Record<string, string>, budget: string): void {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(checkout, 'app', name), text);
  writeFileSync(join(checkout, '.dive-ci.yaml'), budget);
}

function commit(): string {
  const git = (...args: string[]) =>
    sh('git', ['-C', checkout, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args]).trim();
  git('add', '-A');
  git('commit', '-qm', 'x');
  return git('rev-parse', 'HEAD');
}

/** A pull request that adds a layer, raises the growth limit, and still exceeds it. */
async function pullRequest(
  inWorkspace: string,
  inputs: Record<string, string>,
): Promise<ActionRun> {
  const base = commit();
  write({ Dockerfile: `${DOCKERFILE}\nCOPY new /new\n`, new: 'y'.repeat(30_000) }, rules('2kB'));
  const head = commit();
  const repo = { full_name: 'octo/repo' };
  const pull = {
    number: 7,
    head: { sha: head, ref: 'feature', repo },
    base: { sha: base, ref: 'main', repo },
  };
  github.addPull({ number: 7, head: { sha: head, ref: 'feature', repository: 'octo/repo' } });
  return runAction({
    workspace: inWorkspace,
    eventName: 'pull_request',
    event: { number: 7, pull_request: pull, repository: repo },
    token: github.token,
    inputs,
    env: { ...github.env, DOCKER_HOST: getAddress('overlay2') },
  });
}

describeWith(['overlay2'], 'a pull request whose image is built', () => {
  test('reports growth at the line that grew, with the verdict and loosened limits', async () => {
    const run = await pullRequest(checkout, { build: 'app', baseline: 'build' });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '30000']);
    const told = run.annotations.map(({ name, properties: { title, file, line } }) => [
      name,
      title,
      file,
      line,
    ]);
    expect(told).toEqual([
      ['error', 'Image budget', undefined, undefined],
      ['error', 'growth 28.0 kB over its 2 kB limit', 'app/Dockerfile', '4'],
      ['warning', 'the budget is loosened', undefined, undefined],
    ]);
  });

  test('the builds of both commits are separate log groups', async () => {
    const { commands } = await pullRequest(checkout, { build: 'app', baseline: 'build' });
    const groups = commands.filter(({ name }) => name.endsWith('group'));
    expect(groups.map(({ message }) => message)).toEqual([
      'Build of the baseline',
      '',
      'Build',
      '',
    ]);
  });

  test('names files relative to the repository root, wherever it is checked out', async () => {
    const inputs = { build: 'checkout/app', baseline: 'off', rules: 'highestImageBytes=1kB' };
    const { annotations } = await pullRequest(workspace, inputs);
    expect(annotations.map(({ properties }) => properties.file)).toContain('app/Dockerfile');
    expect(github.state.comments[0]?.body).toMatch(/\/blob\/[0-9a-f]{40}\/app\/Dockerfile#L2\)/);
  });

  test.each(['checkout/.dive-ci.yaml', './app/../checkout/.dive-ci.yaml'])(
    'budget-from: base finds the budget of such a checkout: %s',
    async (budget) => {
      const run = await pullRequest(workspace, {
        build: 'checkout/app',
        baseline: 'off',
        budget,
        'budget-from': 'base',
      });
      expect([run.exitCode, run.stdout.match(/budget-from: base .*/)]).toEqual([0, null]);
      expect(run.stdout).toContain('of the base branch');
    },
  );
});
