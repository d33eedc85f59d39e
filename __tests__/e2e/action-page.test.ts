import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { FakeArtifacts } from '../support/fake-artifacts.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { type ActionRun, type ActionRunOptions, runAction } from '../support/run-action.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

const HEAD = 'a'.repeat(40);
const BUDGET = 'rules: { highestImageBytes: 1kB, lowestEfficiency: off }\n';

let folder: string;
let artifacts: FakeArtifacts;
let github: FakeGithub;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-action-page-'));
  const layer = layerTar([{ name: 'app', body: Buffer.alloc(4500, 1) }]);
  writeFileSync(join(folder, 'app.tar'), dockerArchive([layer], { repoTags: ['app:1'] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  artifacts = await FakeArtifacts.start();
  github = await FakeGithub.start();
  github.addPull({ number: 7, head: { sha: HEAD, ref: 'feature', repository: 'octo/repo' } });
});
afterEach(async () => {
  await artifacts.close();
  await github.close();
});

const EVENT = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'feature', repo: { full_name: 'octo/repo' } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo/repo' } },
  },
  repository: { full_name: 'octo/repo' },
};

const ACTION = new SharedProcess();

/** A step on a pull request whose image is over its budget. */
function step(
  inputs: Record<string, string> = {},
  env: NonNullable<ActionRunOptions['env']> = artifacts.env,
): Promise<ActionRun> {
  return runAction({
    process: ACTION,
    inputs: {
      image: `docker-archive:${join(folder, 'app.tar')}`,
      html: join(folder, 'page.html'),
      baseline: 'off',
      ...inputs,
    },
    eventName: 'pull_request',
    event: EVENT,
    token: github.token,
    files: { '.dive-ci.yaml': BUDGET },
    env: { ...github.env, ...env },
  });
}

test('the page is written, uploaded, and linked from the comment and the summary', async () => {
  const run = await step();
  expect(run.exitCode).toBe(1);
  const [artifact] = artifacts.artifacts;
  expect(artifact).toMatchObject({
    name: expect.stringMatching(/^plimsoll-image-self-[0-9a-f]{6}\.html$/),
    contentType: 'text/html',
  });
  const page = readFileSync(join(folder, 'page.html'), 'utf8');
  expect(artifact?.body.toString()).toBe(page);
  expect(page).toContain('<!doctype html>');
  const url = 'https://github.com/octo/repo/actions/runs/100/artifacts/1';
  expect(run.outputs['html-url']).toBe(url);
  expect(run.summary).toContain(`[HTML report](${url})`);
  expect(github.state.comments[0]?.body).toContain(`[HTML report](${url})`);
});

test('steps and matrix jobs have separate artifacts', async () => {
  const linux = await step({ matrix: '{"os":"linux"}' });
  const other = await step({ matrix: '{"os":"windows"}' });
  const again = await step({ matrix: '{"os":"linux"}' });
  for (const run of [linux, other, again]) expect(run.outputs['html-url']).not.toBe('');
  const names = artifacts.artifacts.map(({ name }) => name);
  expect(names).toEqual([
    expect.stringMatching(/^plimsoll-image-self-linux-[0-9a-f]{6}\.html$/),
    expect.stringMatching(/^plimsoll-image-self-windows-[0-9a-f]{6}\.html$/),
    // Another attempt of the run: an artifact can't be replaced.
    expect.stringMatching(/^plimsoll-image-self-linux-[0-9a-f]{6}-[0-9a-f]{6}\.html$/),
  ]);
});

test('without the input, nothing is uploaded', async () => {
  const run = await step({ html: '' });
  expect([artifacts.calls, run.outputs['html-url']]).toEqual([[], '']);
});

test('a refusal gives a warning, and the page and the verdict stay', async () => {
  artifacts.refuse(403, 'the storage quota is used up');
  const run = await step();
  expect([run.exitCode, run.outputs.verdict, run.outputs['html-url']]).toEqual([1, 'fail', '']);
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('<!doctype html>');
  const messages = run.annotations.filter(({ name }) => name === 'warning');
  expect(JSON.stringify(messages)).toMatch(/The HTML report was not uploaded: .*quota/);
});

test('a service that does not respond costs limited time', async () => {
  artifacts.hang();
  const run = await step({ timeout: '12s' });
  expect(run.outputs.verdict).toBe('fail');
  expect(JSON.stringify(run.annotations)).toMatch(/artifact service did not finish within \d+ s/);
});

test.each([
  ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://git.example' }, /upload-artifact@v3/],
  ['a runner without the service', { ACTIONS_RESULTS_URL: '' }, /has no artifact service/],
])('%s: a notice', async (_what, env, message) => {
  const run = await step({}, { ...artifacts.env, ...env });
  const notices = run.annotations.filter(({ name }) => name === 'notice');
  expect(JSON.stringify(notices)).toMatch(message);
  expect(artifacts.calls).toEqual([]);
  expect(run.outputs['html-url']).toBe('');
});

test("a page that can't be written is reported", async () => {
  const run = await step({ html: join(folder, 'missing/page.html') });
  expect(JSON.stringify(run.annotations)).toMatch(/folder does not exist: .*page.html/);
  expect(artifacts.calls).toEqual([]);
});
