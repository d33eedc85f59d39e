import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { joinPattern } from '../../src/model/pattern.ts';
import type { GateReport } from '../../src/model/report.ts';
import { makeCheckout } from '../support/checkout.ts';
import { plimsoll } from '../support/command.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { type ActionRun, type ActionRunOptions, runAction } from '../support/run-action.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const LOOSE =
  'rules: { highestImageBytes: 1MB, lowestEfficiency: off, highestUserWastedPercent: off }\n';
const TIGHT =
  'rules: { highestImageBytes: 4kB, lowestEfficiency: off, highestUserWastedPercent: off }\n';

const EVIL = '::error::planted\n@octocat [x](https://evil.example) <img src=x> | ##[error]x';
const IMAGE = dockerArchive(
  [
    layerTar([
      { name: 'app/', type: 'directory' },
      { name: `app/${EVIL.replaceAll('/', '.')}`, body: Buffer.alloc(3000, 1) },
      { name: 'app/old', body: Buffer.alloc(1500, 2) },
    ]),
    layerTar([{ name: 'app/.wh.old' }]),
  ],
  { layout: 'blobs', repoTags: ['app:1'] },
);

/** Within dive's default limits. */
const LEAN_IMAGE = dockerArchive([layerTar([{ name: 'app', body: Buffer.alloc(4500, 1) }])], {
  layout: 'blobs',
  repoTags: ['app:1'],
});

let folder: string;
let github: FakeGithub;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-action-e2e-'));
  writeFileSync(join(folder, 'app.tar'), IMAGE);
  writeFileSync(join(folder, 'lean.tar'), LEAN_IMAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  github = await FakeGithub.start();
  github.addPull({ number: 7, head: { sha: HEAD, ref: 'feature', repository: 'octo/repo' } });
  github.addCommit(BASE, { '.dive-ci.yaml': LOOSE });
});
afterEach(() => github.close());

const pullRequest = (repository = 'octo/repo') => ({
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'feature', repo: { full_name: repository } },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'octo/repo' } },
  },
  repository: { full_name: 'octo/repo' },
});

const ACTION = new SharedProcess();

/** One step on a pull request, with the budget in its workspace. */
function step(
  budget: string,
  inputs: Record<string, string> = {},
  options: ActionRunOptions = {},
): Promise<ActionRun> {
  const { env, ...more } = options;
  return runAction({
    process: ACTION,
    inputs: {
      ...(inputs.publish === undefined && { image: `docker-archive:${join(folder, 'app.tar')}` }),
      ...inputs,
    },
    eventName: 'pull_request',
    event: pullRequest(),
    token: github.token,
    files: { '.dive-ci.yaml': budget },
    env: { ...github.env, ...env },
    ...more,
  });
}

const comments = () =>
  github.state.comments.map(({ body }) =>
    body.split('\n').find((line) => !line.startsWith('<!--')),
  );

const OVER = '❌ Image <code>app:1</code>: 4.5 kB, 500 B over its 4 kB budget';
const OVER_B = '❌ Image <code>b</code>: 4.5 kB, 500 B over its 4 kB budget';
const WORST_OF_TWO = `${OVER_B}; 1 other image within budget`;

describe('a pull request', () => {
  test('over budget: fails the step, and publishes everything in at most six calls', async () => {
    const run = await step(TIGHT, { check: 'Image size' }, { temp: join(folder, 'runner') });
    expect(run.exitCode).toBe(1);
    expect(comments()).toEqual([OVER]);
    expect(run.summary.split('\n')[0]).toBe(OVER);
    expect(github.state.checkRuns).toMatchObject([
      { name: 'Image size', headSha: HEAD, conclusion: 'failure' },
    ]);
    expect(run.outputs).toMatchObject({
      verdict: 'fail',
      image: 'app:1',
      'image-bytes': '4500',
      'layer-count': '2',
    });
    expect(run.outputs['comment-url']).toMatch(
      /^https:\/\/github\.com\/octo\/repo\/pull\/7#issuecomment-\d+$/,
    );
    expect(run.outputs['check-url']).toMatch(/^https:\/\/github\.com\//);
    const report: GateReport = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect([report.verdict, report.run?.pullRequest, report.run?.headSha]).toEqual([
      'fail',
      7,
      HEAD,
    ]);
    expect(github.calls.length).toBeLessThanOrEqual(6);
    expect(run.stderr).toBe('');
  });

  test('within budget: the step passes, and there is no comment', async () => {
    const run = await step(LOOSE);
    expect([run.exitCode, run.outputs.verdict, run.outputs['comment-url']]).toEqual([
      0,
      'pass',
      '',
    ]);
    expect(comments()).toEqual([]);
    // Not even an empty group.
    expect(run.commands).toEqual([]);
    expect(run.summary).toMatch(/^✅ Image <code>app:1<\/code>: 4\.5 kB, within its 1 MB budget\n/);
  });

  test('a failing comment turns green, and stays the only one', async () => {
    await step(TIGHT);
    const [red] = github.state.comments.map(({ id }) => id);
    const run = await step(LOOSE);
    expect(comments()).toEqual(['✅ Image <code>app:1</code>: 4.5 kB, within its 1 MB budget']);
    expect(github.state.comments[0]?.id).toBe(red);
    expect(run.outputs['comment-url']).toMatch(/#issuecomment-/);
  });

  test('a name gives a separate comment', async () => {
    await step(TIGHT, { name: 'api' });
    await step(TIGHT, { name: 'web' });
    await step(TIGHT, { name: 'api' });
    expect(comments()).toHaveLength(2);
  });

  test('an unusable budget is also reported there, with exit code 2', async () => {
    const run = await step('rules: { highestImagBytes: 1MB }\n');
    expect(run.exitCode).toBe(2);
    expect(comments()[0]).toMatch(
      /^❗ Image <code>docker-archive:.*app\.tar<\/code>: not checked: invalid budget: 1 problem$/,
    );
    expect(github.state.comments[0]?.body).toContain('highestImageBytes');
    expect(run.outputs).toMatchObject({
      verdict: 'unmeasured',
      image: `docker-archive:${join(folder, 'app.tar')}`,
    });
  });

  test('a missing image: exit code 3, regardless of fail-on', async () => {
    const run = await step(LOOSE, { image: 'docker-archive:gone.tar', 'fail-on': 'never' });
    expect([run.exitCode, run.outputs.verdict]).toEqual([3, 'unmeasured']);
    expect(comments()[0]).toBe(
      '❗ Image <code>docker-archive:gone.tar</code>: could not be measured: no such file',
    );
  });

  test('fail-on: never lets an image over budget pass, but still reports it', async () => {
    const run = await step(TIGHT, { 'fail-on': 'never', check: 'size' });
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'fail']);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'neutral' }]);
    expect(run.annotations.map(({ name }) => name)).not.toContain('error');
  });

  test('several images are in one comment; the outputs describe the worst', async () => {
    const archive = `docker-archive:${join(folder, 'app.tar')}`;
    const budget = `${LOOSE}images: { a: {}, b: { rules: { highestImageBytes: 4kB } } }\n`;
    const run = await step(budget, { image: `a=${archive}\nb=${archive}\n` });
    expect([run.exitCode, run.outputs.image]).toEqual([1, 'b']);
    expect(comments()).toEqual([WORST_OF_TWO]);
    expect(JSON.parse(run.outputs.images ?? '').map(({ name }: { name: string }) => name)).toEqual([
      'a',
      'b',
    ]);
  });

  test("the budget's images, if none is specified", async () => {
    const budget =
      `${LOOSE}images: { x: { image: ` + `"docker-archive:${join(folder, 'app.tar')}" } }\n`;
    const run = await step(budget, { image: '' });
    expect([run.exitCode, run.outputs.image]).toEqual([0, 'x']);
  });
});

describe('a budget that the pull request loosens', () => {
  test('is reported in a comment even if everything is within budget', async () => {
    const run = await step(LOOSE.replace('1MB', '2MB'));
    expect(run.exitCode).toBe(0);
    expect(github.state.comments[0]?.body).toMatch(/loosens the budget/);
    expect(github.state.comments[0]?.body).toMatch(/1\.0+ MB → 2\.0+ MB/);
  });

  test('has no effect with budget-from: base', async () => {
    github.state.commits.set(BASE, { '.dive-ci.yaml': TIGHT });
    const run = await step(LOOSE, { 'budget-from': 'base' });
    expect([run.exitCode, comments()[0]]).toEqual([1, OVER]);
  });

  test("nothing is measured with budget-from: base if it can't be read", async () => {
    github.permissions = { ...github.permissions, contents: 'none' };
    const run = await step(LOOSE, { 'budget-from': 'base' });
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain('contents: read');
  });
});

describe('a first run, without a budget here or on the base branch', () => {
  beforeEach(() => {
    github.state.commits.set(BASE, {});
  });

  test('gives a warning with the YAML that init would write for the same image', async () => {
    const workspace = mkdtempSync(join(folder, 'checkout-'));
    makeCheckout(workspace, { 'README.md': 'no budget' });
    const run = await runAction({
      eventName: 'pull_request',
      event: pullRequest(),
      token: github.token,
      inputs: { image: `docker-archive:${join(folder, 'lean.tar')}` },
      workspace,
      env: { ...github.env },
    });
    expect(run.exitCode).toBe(0);
    const { body } = github.state.comments[0] as { body: string };
    expect(body).toMatch(/⚠️ Image <code>app:1<\/code>: 4\.5 kB, no budget yet/);
    expect(body).toContain('**No budget yet**');
    const [, yaml = ''] = /```yaml\n([\s\S]*?)\n```/.exec(body) ?? [];
    const source = `docker-archive:${join(folder, 'lean.tar')}`;
    const init = await plimsoll(['init', source, '--output', '-'], { cwd: workspace });
    expect(init.exitCode).toBe(0);
    const listLines = (text: string): string[] =>
      text.split('\n').filter((line) => /^\s*[\w"-]/.test(line));
    expect(listLines(yaml)).toEqual(listLines(init.stdout));
    expect(listLines(yaml)).toContain('rules:');
  });
});

describe.each(['head', 'base'])(
  'a budget that the pull request deletes, budget-from: %s',
  (from) => {
    const withoutBudget = (inputs: Record<string, string> = {}, options: ActionRunOptions = {}) =>
      runAction({
        eventName: 'pull_request',
        event: pullRequest(),
        token: github.token,
        inputs: {
          image: `docker-archive:${join(folder, 'app.tar')}`,
          'budget-from': from,
          ...inputs,
        },
        ...options,
        env: { ...github.env },
      });
    beforeEach(() => {
      github.state.commits.set(BASE, { '.dive-ci.yaml': TIGHT, 'ci/b.yml': TIGHT });
    });

    test("is judged by the base branch's, with a note", async () => {
      const workspace = mkdtempSync(join(folder, 'checkout-'));
      makeCheckout(workspace, { 'README.md': 'no budget' });
      const run = await withoutBudget({}, { workspace });
      expect(run.exitCode).toBe(1);
      expect(github.state.comments[0]?.body).toMatch(
        joinPattern(
          '',
          String.raw`loosens the budget[\s\S]*<code>\.dive-ci\.yaml<\/code> is deleted; the `,
          "base branch's is used",
        ),
      );
      expect(run.summary).toContain('.dive-ci.yaml of the base branch');
    });

    test('even if the input names it', async () => {
      const run = await withoutBudget({ budget: 'ci/b.yml' });
      expect(run.exitCode).toBe(1);
      expect(github.state.comments[0]?.body).toMatch(
        /<code>ci\/b\.yml<\/code> is deleted or not checked out; the base branch's is used/,
      );
    });

    test('flags still override it', async () => {
      const run = await withoutBudget({ rules: 'highestImageBytes=1MB' });
      expect(run.exitCode).toBe(0);
    });
  },
);

describe('budget-from: base', () => {
  const base = (options: ActionRunOptions = {}, inputs: Record<string, string> = {}) =>
    step(LOOSE, { 'budget-from': 'base', ...inputs }, options);

  test.each<[string, ActionRunOptions]>([
    ['an event without a pull request', { event: {} }],
    ['a merge group without a base', { eventName: 'merge_group', event: {} }],
    [
      'a comment on a pull request',
      { eventName: 'issue_comment', event: { issue: { pull_request: {} } } },
    ],
    ['an event without a name', { eventName: '' }],
  ])('ends with exit code 3 if the base branch is unknown: %s', async (_which, options) => {
    github.state.commits.set(BASE, { '.dive-ci.yaml': TIGHT });
    const run = await base({ ...options, env: { GITHUB_SHA: HEAD } });
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain("the budget of the base branch can't be read");
  });

  test('ends with exit code 3 if it is behind a link there', async () => {
    github.addCommit(
      BASE,
      { '.dive-ci.yaml': 'ci/b.yaml', 'ci/b.yaml': TIGHT },
      [],
      ['.dive-ci.yaml'],
    );
    const run = await base();
    expect([run.exitCode, run.stdout]).toEqual([
      3,
      expect.stringContaining('.dive-ci.yaml is a symbolic link there'),
    ]);
  });

  test.each<[string, unknown]>([
    ['push', { after: HEAD }],
    ['schedule', {}],
    ['workflow_dispatch', {}],
    ['issue_comment', { issue: { number: 7 } }],
  ])('uses the budget of the checkout on %s, with a note', async (eventName, event) => {
    const run = await base({ eventName, event, env: { GITHUB_SHA: HEAD } } as ActionRunOptions);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain(
      'budget-from: base has no effect on runs for a branch: the budget of the checkout applies.',
    );
  });

  test('judges an image that only the change lists by the general rules', async () => {
    github.state.commits.set(BASE, { '.dive-ci.yaml': `${TIGHT}images: { a: {} }\n` });
    const image = `b=docker-archive:${join(folder, 'app.tar')}`;
    const inputs = { 'budget-from': 'base', image };
    const head = `${LOOSE}images: { a: {}, b: { rules: { highestImageBytes: 1GB } } }\n`;
    const run = await step(head, inputs);
    expect([run.exitCode, comments()[0]]).toEqual([1, OVER_B]);
    expect(run.summary).toContain('b is new in the budget of this change');
    expect((await step(`${LOOSE}images: { a: {} }\n`, inputs)).exitCode).toBe(2);
  });
});

test('reports another image under the same limits as a loosening', async () => {
  const entry = (name: string): string =>
    `${LOOSE}images: { x: { image: "docker-archive:${join(folder, name)}" } }\n`;
  github.state.commits.set(BASE, { '.dive-ci.yaml': entry('large.tar') });
  const run = await step(entry('app.tar'), { image: '' });
  expect(run.exitCode).toBe(0);
  expect(github.state.comments[0]?.body).toMatch(
    /loosens the budget[\s\S]*measures .*app\.tar.* instead of .*large\.tar/,
  );
});

describe('nothing in an image becomes a command or a link', () => {
  test('in the log, the outputs, the summary and the comment', async () => {
    const run = await step(TIGHT);
    const names = run.commands.map(({ name }) => name);
    expect(
      names.filter(
        (name) => !['error', 'warning', 'notice', 'group', 'endgroup', 'debug'].includes(name),
      ),
    ).toEqual([]);
    expect(run.annotations.every(({ message }) => !message.startsWith('planted'))).toBe(true);
    for (const text of [run.summary, github.state.comments[0]?.body ?? ''])
      expect(text).not.toMatch(/@octocat|\]\(https:\/\/evil|<img/);
  });
});

describe('a failure to publish changes nothing else, and is reported once', () => {
  const listMessages = (run: ActionRun) =>
    run.annotations
      .filter(({ properties }) => properties.title === 'Plimsoll could not publish everything')
      .map(({ message }) => message);

  test('a read-only token causes a message with the missing permission', async () => {
    github.permissions = { 'pull-requests': 'none', checks: 'none', contents: 'read' };
    const run = await step(TIGHT, { check: 'size' });
    expect([run.exitCode, run.outputs.verdict, run.outputs['comment-url']]).toEqual([
      1,
      'fail',
      '',
    ]);
    expect(listMessages(run).join('\n')).toMatch(/pull-requests: write[\s\S]*checks: write/);
    expect(run.summary).toMatch(/^❌/);
  });

  test("a fork's pull request gets a hint about the second workflow", async () => {
    github.permissions = { 'pull-requests': 'none', checks: 'none', contents: 'read' };
    const run = await step(TIGHT, {}, { event: pullRequest('stranger/repo') });
    expect(run.exitCode).toBe(1);
    expect(listMessages(run).join('\n')).toMatch(/workflow_run/);
  });

  test('without a token', async () => {
    const run = await step(TIGHT, {}, { token: '' });
    expect(run.exitCode).toBe(1);
    expect(listMessages(run)).toHaveLength(1);
  });

  test('without a network', async () => {
    const nobody = 'http://127.0.0.1:9';
    const run = await step(
      LOOSE,
      {},
      { env: { GITHUB_API_URL: nobody, GITHUB_GRAPHQL_URL: `${nobody}/graphql` } },
    );
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass']);
    expect(listMessages(run).join('\n')).toMatch(/can't be reached/);
  });

  test('without a job summary', async () => {
    const run = await step(LOOSE, {}, { env: { GITHUB_STEP_SUMMARY: '' } });
    expect(run.exitCode).toBe(0);
    expect(listMessages(run).join('\n')).toMatch(/summary/);
  });

  test('creates the folder of a report if it is missing', async () => {
    const run = await step(
      LOOSE,
      { report: 'out/reports/image.json' },
      { temp: join(folder, 'runner2') },
    );
    expect([
      run.exitCode,
      JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')).verdict,
    ]).toEqual([0, 'pass']);
  });

  test("a report that can't be written is not a pass", async () => {
    const run = await step(LOOSE, { report: '/proc/nowhere/report.json' });
    expect([run.exitCode, run.outputs.report]).toEqual([3, '']);
  });

  test('comment: never, on an Enterprise server', async () => {
    const run = await step(
      TIGHT,
      { comment: 'never', check: 'size' },
      { env: github.ownServerEnv },
    );
    expect(run.exitCode).toBe(1);
    expect([comments(), github.state.checkRuns.length, listMessages(run)]).toEqual([[], 1, []]);
  });
});

describe('other events', () => {
  const quiet = { env: { GITHUB_SHA: HEAD } };

  test.each([
    ['push', { ref: 'refs/heads/main', before: BASE, after: HEAD }],
    [
      'merge_group',
      {
        merge_group: {
          head_sha: HEAD,
          base_sha: BASE,
          base_ref: 'refs/heads/main',
          head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`,
        },
      },
    ],
    ['workflow_dispatch', { ref: 'refs/heads/main' }],
    ['schedule', {}],
  ])('%s: checked and summarized with a check run, without a comment', async (eventName, event) => {
    const run = await step(TIGHT, { check: 'size' }, { ...quiet, eventName, event });
    expect([run.exitCode, comments()]).toEqual([1, []]);
    expect(github.state.checkRuns).toMatchObject([
      { name: 'size', headSha: HEAD, conclusion: 'failure' },
    ]);
    expect(run.summary).toMatch(/^❌/);
  });

  test('a damaged event file prevents the comment, but not the verdict', async () => {
    const run = await step(TIGHT, {}, { event: '{"pull_request":' });
    expect([run.exitCode, comments()]).toEqual([1, []]);
  });
});

describe('reports of other jobs', () => {
  const reports = join(tmpdir(), `plimsoll-reports-${process.pid}`);
  afterAll(() => rmSync(reports, { recursive: true, force: true }));

  async function getReport(name: string, budget: string): Promise<string> {
    const image = `${name}=docker-archive:${join(folder, 'app.tar')}`;
    const run = await step(budget, {
      image,
      comment: 'never',
      report: join(folder, `${name}.json`),
    });
    return readFileSync(run.outputs.report ?? '', 'utf8');
  }

  const workflowRun = {
    workflow_run: {
      id: 5,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'feature',
      head_repository: { full_name: 'stranger/repo' },
      pull_requests: [],
    },
    repository: { full_name: 'octo/repo' },
  };

  test('of a matrix become one comment and one check run, failing if one fails', async () => {
    const files = {
      'r/a.json': await getReport('a', LOOSE),
      'r/b.json': await getReport('b', TIGHT),
    };
    const run = await step(LOOSE, { publish: 'r/*.json', check: 'all' }, { files });
    expect(run.exitCode).toBe(1);
    expect(comments()).toEqual([WORST_OF_TWO]);
    expect(github.state.checkRuns).toMatchObject([{ name: 'all', conclusion: 'failure' }]);
  });

  test('of a fork are published by a second workflow, for exactly that commit', async () => {
    github.addPull({ number: 8, head: { sha: HEAD, ref: 'feature', repository: 'stranger/repo' } });
    const files = { 'report.json': await getReport('a', TIGHT) };
    const run = await step(
      LOOSE,
      { publish: 'report.json', 'fail-on': 'never' },
      { files, eventName: 'workflow_run', event: workflowRun },
    );
    expect(run.exitCode).toBe(0);
    expect(github.state.comments.map(({ pull }) => pull)).toEqual([8]);
  });

  test('are not published to a pull request that has moved on', async () => {
    github.addPull({
      number: 8,
      head: { sha: 'c'.repeat(40), ref: 'feature', repository: 'stranger/repo' },
    });
    const files = { 'report.json': await getReport('a', TIGHT) };
    const run = await step(
      LOOSE,
      { publish: 'report.json', 'fail-on': 'never' },
      { files, eventName: 'workflow_run', event: workflowRun },
    );
    expect([run.exitCode, comments()]).toEqual([0, []]);
    expect(run.stdout).toMatch(/No open pull request has aaaaaaaaaaaa of stranger\/repo/);
  });

  test('with a forged verdict, run or link are not trusted', async () => {
    const report = JSON.parse(await getReport('a', TIGHT));
    report.verdict = 'pass';
    report.images[0].verdict = 'pass';
    report.run = {
      ...report.run,
      repository: 'forged/repo',
      serverUrl: 'https://forged.example',
      pullRequest: 1,
    };
    const run = await step(
      LOOSE,
      { publish: 'report.json' },
      { files: { 'report.json': JSON.stringify(report) } },
    );
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'fail']);
    expect(github.state.comments.map(({ pull }) => pull)).toEqual([7]);
    expect(github.state.comments[0]?.body).not.toMatch(/forged/);
  });

  test.each([
    ['an invalid report', '{"schemaVersion":1}', 2],
    ['a truncated one', '{"schemaVersion":', 2],
  ])('%s does not pass', async (_what, text, exitCode) => {
    const run = await step(LOOSE, { publish: 'report.json' }, { files: { 'report.json': text } });
    expect([run.exitCode, run.outputs.verdict]).toEqual([exitCode, 'unmeasured']);
  });

  test('a pattern without matches does not pass', async () => {
    const run = await step(LOOSE, { publish: 'reports/*.json' }, { files: {} });
    expect([run.exitCode, run.outputs.verdict]).toEqual([3, 'unmeasured']);
  });
});

test('reports all invalid inputs at once, and measures and publishes nothing', async () => {
  const run = await step(TIGHT, { comment: 'alway', coment: 'x' });
  expect(run.exitCode).toBe(2);
  expect(run.annotations).toHaveLength(1);
  expect(run.annotations[0]?.message).toMatch(
    /did you mean comment\?\ncomment: "alway" is not one of/,
  );
  expect(github.calls).toEqual([]);
});

test('masks every line of a secret before the build, wherever it comes from', async () => {
  const { commands } = await runAction({
    inputs: {
      build: '.',
      secrets: 'id=one,env=ONE\nid=TWO\nid=three,type=env,src=THREE\nid=four,src=FOUR',
    },
    env: {
      ONE: 'first\nsecond',
      TWO: 'third',
      THREE: 'fourth',
      FOUR: 'no secret',
      DOCKER_HOST: 'unix:///nowhere',
    },
  });
  const masked = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  expect(masked).toEqual(['first', 'second', 'third', 'fourth']);
});
