import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readBudgetFile } from '../../src/host/budget-file.ts';

const execFileAsync = promisify(execFile);

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plimsoll-budget-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string | Uint8Array = `# ${name}`): void =>
  writeFileSync(join(cwd, name), content);

describe('without a name', () => {
  test('there may be none', async () =>
    expect(await readBudgetFile(undefined, { cwd })).toBeUndefined());

  test.each([
    [['.dive-ci'], '.dive-ci', []],
    [
      ['.dive-ci', '.dive-ci.yml'],
      '.dive-ci.yml',
      ['.dive-ci is not read: .dive-ci.yml is there too'],
    ],
    [
      ['.dive-ci', '.dive-ci.yml', '.dive-ci.yaml'],
      '.dive-ci.yaml',
      [
        '.dive-ci.yml is not read: .dive-ci.yaml is there too',
        '.dive-ci is not read: .dive-ci.yaml is there too',
      ],
    ],
  ])('of %j it is %s', async (names, source, notices) => {
    for (const name of names) write(name);
    const text = `# ${source}`;
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await readBudgetFile(undefined, { cwd })).toEqual({ text, source, sha256, notices });
  });

  test('one that cannot be read is not passed over', async () => {
    write('.dive-ci');
    symlinkSync('nowhere', join(cwd, '.dive-ci.yaml'));
    await expect(readBudgetFile(undefined, { cwd })).rejects.toMatchObject({
      code: 'BUDGET_INVALID',
      where: '.dive-ci.yaml',
    });
  });
});

describe('by its name', () => {
  test('it is read from the working folder, as it is', async () => {
    write('b.yaml', '\ufeffrules:\r\n');
    write('.dive-ci.yaml');
    expect(await readBudgetFile('b.yaml', { cwd })).toMatchObject({
      text: '\ufeffrules:\r\n',
      source: 'b.yaml',
      notices: [],
    });
  });

  test('it may be a pipe', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(cwd, 'pipe')]);
    const [budget] = await Promise.all([
      readBudgetFile('pipe', { cwd }),
      execFileAsync('sh', ['-c', `printf 'rules:' > '${join(cwd, 'pipe')}'`]),
    ]);
    expect(budget?.text).toBe('rules:');
  });

  test.each([
    ['missing, whatever else is there', 'gone.yaml', 'the budget is not there'],
    ['a folder', 'folder', 'the budget is a folder'],
    ['larger than 1 MiB', 'large.yaml', 'the budget is larger than 1 MiB'],
    ['endless', '/dev/zero', 'the budget is larger than 1 MiB'],
    ['not UTF-8', 'latin1.yaml', 'the budget is not UTF-8 text'],
    ['below a file', 'large.yaml/x', 'the budget cannot be read (ENOTDIR)'],
  ])('it is an error where it is %s', async (_what, path, message) => {
    write('.dive-ci.yaml');
    mkdirSync(join(cwd, 'folder'));
    write('large.yaml', '#'.repeat((1 << 20) + 1));
    write('latin1.yaml', Uint8Array.of(0x23, 0xe9));
    await expect(readBudgetFile(path, { cwd })).rejects.toMatchObject({
      code: 'BUDGET_INVALID',
      where: path,
      message,
    });
  });

  test('1 MiB is not too large', async () => {
    write('b.yaml', '#'.repeat(1 << 20));
    expect((await readBudgetFile('b.yaml', { cwd }))?.text).toHaveLength(1 << 20);
  });
});
