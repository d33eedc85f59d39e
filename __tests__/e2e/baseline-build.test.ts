import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { GateRequest } from '../../src/gate/request.ts';
import { run } from '../../src/gate/run.ts';
import type { Host } from '../../src/model/host.ts';
import { joinPattern } from '../../src/model/pattern.ts';
import type { GateReport } from '../../src/model/report.ts';
import { busyboxPath, describeWith, getAddress } from '../support/engines.ts';
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
  for (const folder of [join(project, 'api'), join(scratch, 'tmp')])
    mkdirSync(folder, { recursive: true });
  write(
    '.dive-ci.yaml',
    'rules: { highestGrowthBytes: 1kB, lowestEfficiency: off, highestUserWastedPercent: off }\n',
  );
  write(
    'api/Dockerfile',
    'FROM scratch AS small\nCOPY app /app\nFROM scratch AS both\nCOPY app /app\nCOPY app /again\n',
  );
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync(
    'git',
    ['-C', project, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args],
    {
      encoding: 'utf8',
      stdio: 'pipe',
    },
  ).trim();
}
const write = (path: string, content: string | Buffer): void =>
  writeFileSync(join(project, path), content);

function commit(appBytes: number): string {
  write('api/app', Buffer.alloc(appBytes, 1));
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', `${appBytes}`);
  return git('rev-parse', 'HEAD');
}

/** A main branch with an application of this size, and a branch from it with another. */
function branchOff(oldBytes: number, newBytes: number): void {
  commit(oldBytes);
  git('checkout', '-q', '-b', 'topic');
  commit(newBytes);
}

const env = (): Record<string, string | undefined> => ({
  ...process.env,
  DOCKER_HOST: getAddress('overlay2'),
  TMPDIR: join(scratch, 'tmp'),
});

/** As on the command line, with `--baseline build`. */
async function check(args: readonly string[], host: Partial<Host> = {}): Promise<GateReport> {
  const command = parseArguments(['check', ...args, '--baseline', 'build']);
  const { request } = command as { request: GateRequest };
  return run(request, testHost({ cwd: project, env: env(), ...host }));
}

const getGrowth = (report: GateReport) =>
  report.images.map(({ key, comparison }) => [key.name, comparison?.measures.growthBytes]);
const listSkipped = (report: GateReport): string =>
  report.images
    .flatMap(({ findings }) =>
      findings.flatMap(({ outcome, why }) => (outcome === 'skipped' ? why : [])),
    )
    .join();

function expectNothingLeft(): void {
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(existsSync(join(project, '.git', 'worktrees'))).toBe(false);
  expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
}

describeWith(['overlay2', 'busybox'], '--baseline build', () => {
  test('builds the commit where the branch left main, and names it', async () => {
    branchOff(10_000, 13_000);
    const report = await check(['--build', 'api', '--target', 'both']);
    expect(getGrowth(report)).toEqual([['api', 6000]]);
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
      'an absolute path to the folder and the Dockerfile',
      () => ['--build', join(project, 'api'), '--file', join(project, 'api', 'Dockerfile')],
      () => project,
    ],
    ['a working folder below the root', () => ['--build', '.'], () => join(project, 'api')],
  ])('%s is read from the other commit too', async (_what, args, cwd) => {
    branchOff(10_000, 13_000);
    expect(getGrowth(await check([...args(), '--target', 'small'], { cwd: cwd() }))).toEqual([
      ['api', 3000],
    ]);
    expectNothingLeft();
  });

  test.each([
    ['a file', 'id=token,src=token'],
    ['a file with that name', 'id=token'],
    ['a variable with that name', 'id=PLIMSOLL_TOKEN'],
    ['a variable that is named as a source', 'id=any,type=env,src=PLIMSOLL_TOKEN'],
  ])(
    "uses this build's arguments and secrets, although no commit has their files: %s",
    async (_of, secret) => {
      // With a comma, because docker parses its secret option as CSV.
      renameSync(project, `${project},a`);
      project = `${project},a`;
      write('.gitignore', 'token\n');
      write('token', 'a secret of some length');
      write('api/Dockerfile', 'FROM scratch AS base\nARG FROM_FILE\nCOPY $FROM_FILE /app\n');
      branchOff(10_000, 13_000);
      const secrets = { ...env(), PLIMSOLL_TOKEN: 'a secret of some length' };
      const args = ['--build', 'api', '--build-arg', 'FROM_FILE=app', '--secret', secret];
      expect(getGrowth(await check(args, { env: secrets }))).toEqual([['api', 3000]]);
    },
  );

  test('uses the current secret, even if a commit has a file with that name', async () => {
    write('token', 'of the commit');
    commit(10_000);
    git('checkout', '-q', '-b', 'topic');
    write('token', 'of the checkout');
    copyFileSync(busyboxPath(), join(project, 'api', 'busybox'));
    write(
      'api/Dockerfile',
      [
        'FROM scratch',
        'COPY busybox /busybox',
        'RUN --mount=type=secret,id=token ["/busybox", "cp", "/run/secrets/token", "/token"]',
      ].join('\n'),
    );
    git('add', 'api');
    git('commit', '-q', '-m', 'change');
    git('branch', '-f', 'main', 'HEAD');
    const report = await check(['--build', 'api', '--secret', 'id=token,src=token']);
    expect(getGrowth(report)).toEqual([['api', 0]]);
  });

  test('uses the named Dockerfile of that commit, or of another repository', async () => {
    commit(10_000);
    git('checkout', '-q', '-b', 'topic');
    write('api/Dockerfile', 'FROM scratch\nCOPY app /app\nCOPY app /again\nCOPY app /more\n');
    commit(10_000);
    expect(getGrowth(await check(['--build', 'api', '--file', 'api/Dockerfile']))).toEqual([
      ['api', 10_000],
    ]);
    const other = join(scratch, 'other');
    git('clone', '-q', project, other);
    expect(getGrowth(await check(['--build', 'api', '--file', '../other/api/Dockerfile']))).toEqual(
      [['api', 0]],
    );
  });

  test('uses the same Dockerfile for both if it is outside of the repository', async () => {
    writeFileSync(join(scratch, 'Dockerfile.ci'), 'FROM scratch\nCOPY app /twice\nCOPY app /app\n');
    branchOff(10_000, 13_000);
    expect(getGrowth(await check(['--build', 'api', '--file', '../Dockerfile.ci']))).toEqual([
      ['api', 6000],
    ]);
    expect(
      getGrowth(
        await check(['--build', '.', '--file', '../../Dockerfile.ci'], {
          cwd: join(project, 'api'),
        }),
      ),
    ).toEqual([['api', 6000]]);
  });

  test('builds each image from its own repository, whatever the working folder', async () => {
    branchOff(10_000, 13_000);
    const other = join(scratch, 'other');
    git('clone', '-q', project, other);
    git('-C', other, 'checkout', '-q', 'topic');
    writeFileSync(join(other, 'api', 'app'), Buffer.alloc(20_000));
    git('-C', other, 'commit', '-q', '-a', '-m', 'more');
    writeFileSync(
      join(scratch, '.dive-ci.yaml'),
      [
        'rules: { highestGrowthBytes: 1kB }',
        'images:',
        '  one: { build: { context: project/api, target: small } }',
        '  two: { build: { context: other/api, target: small } }',
        '  none: { build: { context: bare, file: project/api/Dockerfile, target: small } }',
      ].join('\n'),
    );
    mkdirSync(join(scratch, 'bare'));
    writeFileSync(join(scratch, 'bare', 'app'), '');
    const report = await check([], { cwd: scratch });
    expect(getGrowth(report)).toEqual([
      ['one', 3000],
      ['two', 7000],
      ['none', undefined],
    ]);
    expect(listSkipped(report)).toMatch(/the build context is not in a git repository/);
    expect(report.images.map(({ comparison }) => comparison?.baseline.source)).toEqual([
      'build:project/api',
      'build:other/api',
      undefined,
    ]);
    expectNothingLeft();
  });

  test('an image that does not exist in the other commit is not a build failure', async () => {
    branchOff(10_000, 13_000);
    mkdirSync(join(project, 'web'));
    write('web/Dockerfile', 'FROM scratch\nCOPY Dockerfile /\n');
    write('api/Dockerfile.next', 'FROM scratch\nCOPY app /\n');
    write(
      '.dive-ci.yaml',
      [
        'rules: { highestGrowthBytes: 1kB }',
        'images:',
        '  api: { build: { context: api, target: small } }',
        '  web: { build: web }',
        '  next: { build: { context: api, file: api/Dockerfile.next } }',
      ].join('\n'),
    );
    const report = await check([]);
    expect(getGrowth(report)).toEqual([
      ['api', 3000],
      ['web', undefined],
      ['next', undefined],
    ]);
    expect(listSkipped(report)).toMatch(
      joinPattern(
        '',
        "nothing to compare with yet: commit [0-9a-f]{12} doesn't have web,.* ",
        String.raw`doesn't have api\/Dockerfile.next`,
      ),
    );
  });

  test('names uncommitted files of earlier steps if the build fails', async () => {
    write('.gitignore', 'dist\n');
    write('api/Dockerfile', 'FROM scratch\nCOPY dist/app /app\n');
    mkdirSync(join(project, 'api', 'dist'));
    write('api/dist/app', 'made before');
    branchOff(10_000, 13_000);
    const report = await check(['--build', 'api']);
    expect(report.verdict).toBe('pass');
    expect(listSkipped(report)).toMatch(
      joinPattern(
        's',
        'could not be built: .*; dist exists here but is not in a commit: create ',
        'files of earlier steps in the Dockerfile',
      ),
    );
  });

  test('names copied files of earlier steps if they count as growth', async () => {
    write('.gitignore', 'dist\nsecret\n');
    write('api/Dockerfile', 'FROM scratch\nCOPY . /\n');
    write('api/.dockerignore', 'secret\n');
    write('api/secret', '');
    mkdirSync(join(project, 'api', 'dist'));
    write('api/dist/app', Buffer.alloc(5000));
    branchOff(10_000, 13_000);
    const report = await check(['--build', 'api']);
    expect(getGrowth(report)).toEqual([['api', 8000]]);
    expect(
      report.images[0]?.notices.filter((notice) => String(notice).includes('not in a commit')),
    ).toEqual([
      'dist/ is in the build context but not in a commit: the baseline was built without it, so ' +
        'it may count as growth',
    ]);
  });

  test('uses the submodules of the other commit', async () => {
    const lib = join(scratch, 'lib');
    git('init', '-q', '-b', 'main', lib);
    writeFileSync(join(lib, 'library'), Buffer.alloc(500));
    git('-C', lib, 'add', '-A');
    git('-C', lib, 'commit', '-q', '-m', 'old');
    git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', lib, 'api/lib');
    write('api/Dockerfile', 'FROM scratch\nCOPY app lib/library /\n');
    commit(10_000);
    git('checkout', '-q', '-b', 'topic');
    writeFileSync(join(project, 'api', 'lib', 'library'), Buffer.alloc(900));
    git('-C', join(project, 'api', 'lib'), 'commit', '-q', '-a', '-m', 'new');
    commit(10_000);
    expect(getGrowth(await check(['--build', 'api']))).toEqual([['api', 400]]);
    expectNothingLeft();
  });

  test("builds the budget's images, and compares no other image with itself", async () => {
    write(
      'read.tar',
      dockerArchive([layerTar([{ name: 'file', body: Buffer.alloc(100) }])], { layout: 'blobs' }),
    );
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
    expect(getGrowth(report)).toEqual([
      ['web', 500],
      ['twice', 1000],
      ['read', undefined],
    ]);
    expect(listSkipped(report)).toMatch(/it is not built from local files/);
    expectNothingLeft();
  });

  test('reports a failed build with the end of its log, and skips growth', async () => {
    write('api/Dockerfile', 'FROM scratch\nCOPY missing /app\n');
    commit(10_000);
    git('checkout', '-q', '-b', 'topic');
    write('api/Dockerfile', 'FROM scratch\nCOPY app /app\n');
    const report = await check(['--build', 'api']);
    expect([report.verdict, listSkipped(report)]).toEqual([
      'pass',
      expect.stringMatching(/could not be built: .*missing/s),
    ]);
    expectNothingLeft();
  });

  test("a folder outside of a repository can't be built, with a hint what helps", async () => {
    write('api/app', '');
    rmSync(join(project, '.git'), { recursive: true });
    const report = await check(['--build', 'api', '--target', 'small']);
    expect(listSkipped(report)).toMatch(/the build context is not in a git repository/);
  });

  test('a stop ends the build and removes the folder', async () => {
    write('api/Dockerfile', 'FROM scratch\nCOPY app /app\n');
    branchOff(10_000, 13_000);
    const stop = new AbortController();
    const log = (chunk: Uint8Array) => {
      if (/^(?:#|Step)/.test(Buffer.from(chunk).toString())) stop.abort(new Error('stopped'));
    };
    const host = { signal: stop.signal, log };
    await expect(check(['--build', 'api'], host)).rejects.toThrow('stopped');
    expectNothingLeft();
  });
});

test.each<[what: string, args: string[]]>([
  ['an image that is only read', ['docker:app:ci']],
  ['a build context elsewhere', ['--build', 'https://github.com/octo/repo.git']],
])('rejects %s, which would be compared with itself', async (_what, args) => {
  branchOff(10_000, 13_000);
  await expect(check(args)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringMatching(/needs an image that is built from a local repository/),
  });
});

describeWith(['overlay2'], 'baseline: build in a workflow', () => {
  let github: FakeGithub;
  beforeEach(async () => {
    github = await FakeGithub.start();
  });
  afterEach(() => github.close());

  /** A pull request as actions/checkout checks it out, next to an unrelated repository. */
  function shallowPull() {
    branchOff(10_000, 13_000);
    const head = git('rev-parse', 'HEAD');
    git('checkout', '-q', 'main');
    const base = commit(10_100);
    git('merge', '-q', '-X', 'theirs', '-m', 'merge', 'topic');
    const workspace = join(scratch, 'workspace');
    const clone = join(workspace, 'project');
    mkdirSync(workspace);
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${project}`, clone], {
      stdio: 'pipe',
    });
    const lib = join(workspace, 'lib');
    git('init', '-q', '-b', 'main', lib);
    writeFileSync(join(lib, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
    git('-C', lib, 'add', '-A');
    git('-C', lib, 'commit', '-q', '-m', 'lib');
    github.addPull({ number: 7, head: { sha: head, ref: 'topic', repository: 'octo/repo' } });
    const check = (cwd: string, inputs: Record<string, string>) =>
      runAction({
        inputs: { ...inputs, baseline: 'build' },
        eventName: 'pull_request',
        event: {
          pull_request: {
            number: 7,
            head: { sha: head, ref: 'topic', repo: { full_name: 'octo/repo' } },
            base: { sha: base, ref: 'main', repo: { full_name: 'octo/repo' } },
          },
        },
        token: github.token,
        workspace: cwd,
        env: { ...github.env, DOCKER_HOST: getAddress('overlay2'), TMPDIR: join(scratch, 'tmp') },
      });
    return { base, workspace, clone, check };
  }

  test.each([
    ['in the workspace', '.', 'project'],
    ['in a subfolder of it', 'project', '.'],
  ])(
    'a shallow checkout of a pull request %s fetches the commit that it was merged into',
    async (_where, path, cwd) => {
      const { base, workspace, clone, check } = shallowPull();
      const run = await check(join(workspace, cwd), {
        build: `${path}/api`,
        target: 'small',
        budget: `${path}/.dive-ci.yaml`,
      });
      expect([run.exitCode, run.outputs['growth-bytes']]).toEqual([1, '2900']);
      expect(run.summary).toContain(base.slice(0, 12));
      expect(run.stdout).toMatch(/::group::Build of the baseline\nFetching [0-9a-f]{12}/);
      expect(git('-C', clone, 'worktree', 'list').split('\n')).toHaveLength(1);
      expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
    },
  );

  test('a repository next to that of the run is compared with its own main branch', async () => {
    const { workspace, check } = shallowPull();
    writeFileSync(
      join(workspace, 'budget.yaml'),
      [
        'rules: { highestGrowthBytes: 1kB }',
        'images:',
        '  app: { build: { context: project/api, target: small } }',
        '  lib: { build: lib }',
      ].join('\n'),
    );
    const run = await check(workspace, { budget: 'budget.yaml', report: 'report.json' });
    const report: GateReport = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'));
    expect(run.exitCode).toBe(1);
    expect(getGrowth(report)).toEqual([
      ['app', 2900],
      ['lib', 0],
    ]);
  });
});
