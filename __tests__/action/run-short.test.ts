import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runShort } from '../../src/action/run-short.ts';
import { askGit, runGit } from '../../src/host/git/git.ts';
import { sh } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plimsoll-short-')));
  sh('git', ['init', '--quiet', folder]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const { PATH } = process.env;
const inShell = (script: string, env = {}) =>
  runShort('sh', ['-c', script], { cwd: folder, env: { PATH, ...env } });

describe('a short command of the action', () => {
  test.each([
    ['succeeds', 'echo out; echo err >&2', { stdout: 'out\n', stderr: 'err\n', exitCode: 0 }],
    ['fails', 'echo why >&2; exit 7', { stdout: '', stderr: 'why\n', exitCode: 7 }],
  ])('%s', async (_behavior, script, expected) => expect(await inShell(script)).toEqual(expected));

  test('runs in the given folder and environment, and in no other', async () => {
    const env = { ONE: '1', PATH: undefined };
    const run = await runShort('/bin/sh', ['-c', 'pwd; echo "$ONE$HOME"'], { cwd: folder, env });
    expect(run.stdout).toBe(`${folder}\n1\n`);
  });

  test('passes arguments unchanged, without a shell', async () => {
    const args = ['%s|', '$(id)', 'a b', "'", '"', '\\', ''];
    const { stdout } = await runShort('printf', args, { cwd: folder, env: { PATH } });
    expect(stdout).toBe(`$(id)|a b|'|"|\\||`);
  });

  test('that is missing causes an error that names it', async () =>
    expect(runShort('no-such-program', [], { cwd: folder, env: {} })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('"no-such-program"'),
    }));
});

describe('git', () => {
  const commands: string[] = [];
  const host = () =>
    testHost({
      cwd: folder,
      runShort: (command, args, options) => {
        commands.push(command);
        return runShort(command, args, options);
      },
    });

  test('runs through the toolkit in the action', async () => {
    expect(await askGit(host(), 'rev-parse', '--show-toplevel')).toBe(folder);
    expect(commands).toEqual(['git']);
  });

  test('reads its input from a child process, even if it leaves it unread', async () => {
    commands.length = 0;
    const { exitCode } = await runGit(host(), ['no-such-command'], { input: 'x'.repeat(1 << 20) });
    expect([exitCode === 0, commands]).toEqual([false, []]);
  });

  test('is not started after the run was stopped', async () => {
    const stopped = { ...host(), signal: AbortSignal.abort(new Error('stopped')) };
    await expect(runGit(stopped, ['status'])).rejects.toThrow('stopped');
  });
});
