import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plimsoll } from '../support/command.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { makePipe } from '../support/pipe.ts';
import { layerTar } from '../support/tar-writer.ts';

let folder: string;
let repository: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-hostile-'));
  repository = join(folder, 'repository');
  mkdirSync(join(repository, '.git'), { recursive: true });
  const layer = layerTar([{ name: 'app', body: 'x' }]);
  writeFileSync(join(repository, 'app.tar'), dockerArchive([layer], { repoTags: ['app:1'] }));
  writeFileSync(join(folder, '.npmrc'), '//registry.example.com/:_authToken=hunter2\n');
  writeFileSync(join(repository, '.git/config'), '[http]\nextraheader = hunter2\n');
  await plimsoll(['check', 'app.tar', '--report', 'report.json'], { cwd: repository });
  makePipe(join(folder, 'pipe'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => plimsoll(args, { cwd: repository });

describe('a budget that is a link', () => {
  test.each([
    ['out of the repository', '../.npmrc'],
    ['to the settings of git', '.git/config'],
  ])("rejects %s, without printing the target's contents", async (_where, target) => {
    symlinkSync(target, join(repository, '.dive-ci.yaml'));
    try {
      const { exitCode, stdout, stderr } = await run('check', 'app.tar');
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr.replace(/\s+/g, ' ')).toContain('it is a symbolic link out of the repository');
      expect(stderr).not.toContain('hunter2');
    } finally {
      rmSync(join(repository, '.dive-ci.yaml'));
    }
  });

  test('follows links to a budget that the user names outside of the repository', async () => {
    writeFileSync(join(folder, 'budget.yaml'), 'rules: { highestLayerCount: 9 }');
    expect((await run('check', 'app.tar', '--budget', '../budget.yaml')).exitCode).toBe(0);
  });
});

test.each([
  ['a list of images', ['fleet', '--from', 'link'], 2],
  ['a history', ['history', 'link', 'app.tar', '--write'], 2],
  ['a budget to write', ['init', 'app.tar', '--force', '--output', 'link'], 3],
])('rejects %s that is a link out of the repository', async (_what, args, code) => {
  symlinkSync('../.npmrc', join(repository, 'link'));
  try {
    const { exitCode, stdout, stderr } = await run(...args);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain('it is a symbolic link out of the repository');
    expect(stderr).not.toContain('hunter2');
    expect(readFileSync(join(folder, '.npmrc'), 'utf8')).toContain('hunter2');
  } finally {
    rmSync(join(repository, 'link'));
  }
});

describe('a build in a budget', () => {
  /** Writes its arguments to a file, one per line. */
  const DOCKER = '#!/bin/sh\nprintf "%s\\n" "$@" >>"$ARGUMENTS"\necho "Driver: docker-container"\n';
  const build = async (recipe: string) => {
    writeFileSync(join(repository, 'built.yaml'), `images: { app: { build: ${recipe} } }`);
    writeFileSync(join(folder, 'docker'), DOCKER, { mode: 0o755 });
    rmSync(join(folder, 'arguments'), { force: true });
    writeFileSync(join(folder, 'arguments'), '');
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      ARGUMENTS: join(folder, 'arguments'),
    };
    const run = await plimsoll(['check', '--budget', 'built.yaml'], { cwd: repository, env });
    return { ...run, sent: readFileSync(join(folder, 'arguments'), 'utf8').split('\n') };
  };

  test.each([
    ['a folder written like a URL', '"x://../.."'],
    ['a folder named like a host', 'github.com/../..'],
    ['a Dockerfile here for a context elsewhere', `{ context: "https://a.b/c", file: /.npmrc }`],
  ])("%s can't lead out of the repository", async (_what, recipe) => {
    for (const name of ['x:', 'github.com']) mkdirSync(join(repository, name), { recursive: true });
    const { exitCode, stderr, sent } = await build(recipe);
    expect([exitCode, sent]).toEqual([2, ['']]);
    expect(stderr.replace(/\s+/g, ' ')).toContain('is outside of the repository');
  });

  test.each(['link/..', 'github.com/link'])('neither can a link: %s', async (context) => {
    mkdirSync(join(folder, 'other/sub'), { recursive: true });
    mkdirSync(join(repository, 'github.com'), { recursive: true });
    for (const name of ['link', 'github.com/link'])
      symlinkSync(join(folder, 'other/sub'), join(repository, name));
    try {
      const { exitCode, sent } = await build(context);
      expect(exitCode).toBe(3);
      expect(sent).not.toContain(context);
    } finally {
      for (const name of ['link', 'github.com/link']) rmSync(join(repository, name));
    }
  });
});

describe('rejects endless files immediately', () => {
  test.each([['../pipe'], ['/dev/ptmx'], ['/dev/zero']])('%s', async (path) => {
    const runs = [
      await run('check', 'app.tar', '--budget', path),
      await run('judge', path),
      await run('judge', 'report.json', '--budget', path),
    ];
    for (const { exitCode, stderr } of runs)
      expect([exitCode, stderr]).toEqual([
        2,
        expect.stringContaining('this is not a regular file'),
      ]);
    const baseline = await run('check', 'app.tar', '--baseline', `report:${path}`);
    expect(baseline.stdout.replace(/\s+/g, ' ')).toContain('this is not a regular file');
  });

  test("and standard input without data ends at judge's time limit", async () => {
    const { exitCode, stderr } = await plimsoll(['judge', '-', '--timeout', '1s'], {
      cwd: repository,
      isStdinHeld: true,
    });
    expect([exitCode, stderr]).toEqual([
      3,
      expect.stringContaining('the time limit of 1 s is exceeded'),
    ]);
  });
});
