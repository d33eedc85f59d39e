import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { Host } from '../../src/model/host.ts';
import type { GateReport } from '../../src/model/report.ts';
import { type GateRequest, run } from '../../src/run.ts';
import { addressOf, describeWith } from '../support/engines.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { runAction } from '../support/run-action.ts';
import { layerTar } from '../support/tar-writer.ts';
import { testHost } from '../support/test-host.ts';

jest.setTimeout(120_000);

let scratch: string;
let project: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-baseline-build-'));
  project = join(scratch, 'project');
  for (const folder of [join(project, 'api'), join(scratch, 'tmp')]) mkdirSync(folder, { recursive: true });
  write('.dive-ci.yaml', 'rules: { highestGrowthBytes: 1kB, lowestEfficiency: off, highestUserWastedPercent: off }\n');
  write(
    'api/Dockerfile',
    'FROM scratch AS small\nCOPY app /app\nFROM scratch AS both\nCOPY app /app\nCOPY app /again\n',
  );
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', ['-C', project, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}
const write = (path: string, content: string | Buffer): void => writeFileSync(join(project, path), content);

function commit(appBytes: number): string {
  write('api/app', Buffer.alloc(appBytes, 1));
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', `${appBytes}`);
  return git('rev-parse', 'HEAD');
}

/** A main branch with an application of so many bytes, and a branch off it with another. */
function branchOff(oldBytes: number, newBytes: number): void {
  commit(oldBytes);
  git('checkout', '-q', '-b', 'topic');
  commit(newBytes);
}

const env = (): Record<string, string | undefined> => ({
  ...process.env,
  DOCKER_HOST: addressOf('overlay2'),
  TMPDIR: join(scratch, 'tmp'),
});

/** As on the command line, with `--baseline build`. */
async function check(args: readonly string[], host: Partial<Host> = {}): Promise<GateReport> {
  const command = parseArguments(['check', ...args, '--baseline', 'build']);
  const { request } = command as { request: GateRequest };
  return run(request, testHost({ cwd: project, env: env(), ...host }));
}

const growthOf = (report: GateReport) =>
  report.images.map(({ key, comparison }) => [key.name, comparison?.measures.growthBytes]);
const skipped = (report: GateReport): string =>
  report.images
    .flatMap(({ findings }) => findings.flatMap(({ outcome, why }) => (outcome === 'skipped' ? why : [])))
    .join();

function expectNothingLeft(): void {
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(existsSync(join(project, '.git', 'worktrees'))).toBe(false);
  expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
}

describeWith(['overlay2'], '--baseline build', () => {
  test('builds where the branch left main in the same way, and says from which commit', async () => {
    branchOff(10_000, 13_000);
    const report = await check(['--build', 'api', '--target', 'both']);
    expect(growthOf(report)).toEqual([['api', 6000]]);
    expect(report.verdict).toBe('fail');
    expect(report.images[0]?.comparison?.baseline).toMatchObject({
      commit: git('rev-parse', 'main'),
      matchedBy: 'name',
      key: { name: 'api' },
    });
    expectNothingLeft();
  });

  test.each<[what: string, args: () => string[], cwd: () => string]>([
    [
      'a whole path to the folder and the Dockerfile',
      () => ['--build', join(project, 'api'), '--file', join(project, 'api', 'Dockerfile')],
      () => project,
    ],
    ['a working folder below the root', () => ['--build', '.'], () => join(project, 'api')],
  ])('%s is that of the other commit too', async (_what, args, cwd) => {
    branchOff(10_000, 13_000);
    expect(growthOf(await check([...args(), '--target', 'small'], { cwd: cwd() }))).toEqual([['api', 3000]]);
    expectNothingLeft();
  });

  test('build arguments and secrets are those of this build, though no commit has their files', async () => {
    write('.gitignore', 'token\n');
    write('token', 'a secret of some length');
    write('api/Dockerfile', 'FROM scratch AS base\nARG FROM_FILE\nCOPY $FROM_FILE /app\n');
    branchOff(10_000, 13_000);
    const report = await check(['--build', 'api', '--build-arg', 'FROM_FILE=app', '--secret', 'id=token,src=token']);
    expect(growthOf(report)).toEqual([['api', 3000]]);
  });

  test("the budget's images are built by their recipes; one that is only read is not compared with itself", async () => {
    write('read.tar', dockerArchive([layerTar([{ name: 'file', body: Buffer.alloc(100) }])], { layout: 'blobs' }));
    write(
      '.dive-ci.yaml',
      [
        'rules: { highestGrowthBytes: 1kB }',
        'images:',
        '  web: { build: { context: api, target: small } }',
        '  twice: { build: { context: api, target: both } }',
        `  read: { image: "docker-archive:${join(project, 'read.tar')}" }`,
      ].join('\n'),
    );
    branchOff(10_000, 10_500);
    const report = await check([]);
    expect(growthOf(report)).toEqual([
      ['web', 500],
      ['twice', 1000],
      ['read', undefined],
    ]);
    expect(skipped(report)).toMatch(/not built from this repository/);
    expectNothingLeft();
  });

  test('what could not be built then is told, with the end of its log, and growth is skipped', async () => {
    write('api/Dockerfile', 'FROM scratch\nCOPY missing /app\n');
    commit(10_000);
    git('checkout', '-q', '-b', 'topic');
    write('api/Dockerfile', 'FROM scratch\nCOPY app /app\n');
    const report = await check(['--build', 'api']);
    expect([report.verdict, skipped(report)]).toEqual([
      'pass',
      expect.stringMatching(/could not be built: .*missing/s),
    ]);
    expectNothingLeft();
  });

  test('a folder in no repository has nothing to build, and says what would', async () => {
    write('api/app', '');
    rmSync(join(project, '.git'), { recursive: true });
    const report = await check(['--build', 'api', '--target', 'small']);
    expect(skipped(report)).toMatch(/left the main one at is not known; run this in a git repository/);
  });

  test('a stop ends the build and removes the folder', async () => {
    write('api/Dockerfile', 'FROM scratch\nCOPY app /app\n');
    branchOff(10_000, 13_000);
    const stop = new AbortController();
    const host = { signal: stop.signal, log: () => stop.abort(new Error('stopped')) };
    await expect(check(['--build', 'api'], host)).rejects.toThrow('stopped');
    expectNothingLeft();
  });
});

test.each<[what: string, args: string[]]>([
  ['an image that is only read', ['docker:app:ci']],
  ['a build context elsewhere', ['--build', 'https://github.com/octo/repo.git']],
])('%s would be compared with itself, and is refused', async (_what, args) => {
  branchOff(10_000, 13_000);
  await expect(check(args)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringMatching(/goes with an image that is built/),
  });
});

describeWith(['overlay2'], 'baseline: build in a workflow', () => {
  let github: FakeGithub;
  beforeEach(async () => {
    github = await FakeGithub.start();
  });
  afterEach(() => github.close());

  test('a shallow checkout of a pull request fetches what it was merged into', async () => {
    branchOff(10_000, 13_000);
    const head = git('rev-parse', 'HEAD');
    git('checkout', '-q', 'main');
    const base = commit(10_100);
    git('merge', '-q', '-X', 'theirs', '-m', 'merge', 'topic');
    const clone = join(scratch, 'clone', 'project');
    mkdirSync(join(scratch, 'clone'));
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${project}`, clone], { stdio: 'pipe' });
    github.addPull({ number: 7, head: { sha: head, ref: 'topic', repository: 'octo/repo' } });
    const run = await runAction({
      inputs: { build: join(clone, 'api'), target: 'small', baseline: 'build' },
      eventName: 'pull_request',
      event: {
        pull_request: {
          number: 7,
          head: { sha: head, ref: 'topic', repo: { full_name: 'octo/repo' } },
          base: { sha: base, ref: 'main', repo: { full_name: 'octo/repo' } },
        },
      },
      token: github.token,
      workspace: clone,
      env: { ...github.env, DOCKER_HOST: addressOf('overlay2'), TMPDIR: join(scratch, 'tmp') },
    });
    expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2900']);
    expect(run.summary).toContain(base.slice(0, 12));
    expect(git('-C', clone, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
  });
});
