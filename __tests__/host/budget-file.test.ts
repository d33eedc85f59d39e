import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readBudgetFile } from '../../src/host/budget-file.ts';
import { makePipe } from '../support/pipe.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plimsoll-budget-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string | Uint8Array = `# ${name}`): void =>
  writeFileSync(join(cwd, name), content);

describe('without a name', () => {
  test('it may be missing', async () =>
    expect(await readBudgetFile(undefined, { cwd })).toBeUndefined());

  test.each([
    [['.dive-ci'], '.dive-ci', []],
    [
      ['.dive-ci', '.dive-ci.yml'],
      '.dive-ci.yml',
      ['.dive-ci is ignored, because .dive-ci.yml exists'],
    ],
    [
      ['.dive-ci', '.dive-ci.yml', '.dive-ci.yaml'],
      '.dive-ci.yaml',
      [
        '.dive-ci.yml is ignored, because .dive-ci.yaml exists',
        '.dive-ci is ignored, because .dive-ci.yaml exists',
      ],
    ],
  ])('from %j, it is %s', async (names, source, notices) => {
    for (const name of names) write(name);
    const text = `# ${source}`;
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await readBudgetFile(undefined, { cwd })).toEqual({ text, source, sha256, notices });
  });

  test("one that can't be read is not skipped", async () => {
    write('.dive-ci');
    symlinkSync('nowhere', join(cwd, '.dive-ci.yaml'));
    await expect(readBudgetFile(undefined, { cwd })).rejects.toMatchObject({
      code: 'BUDGET_INVALID',
      where: '.dive-ci.yaml',
    });
  });
});

describe('with a name', () => {
  test('it is read from the working folder', async () => {
    write('b.yaml', '\ufeffrules:\r\n');
    write('.dive-ci.yaml');
    expect(await readBudgetFile('b.yaml', { cwd })).toMatchObject({
      text: '\ufeffrules:\r\n',
      source: 'b.yaml',
      notices: [],
    });
  });

  test.each([
    ['missing, even if others exist', 'gone.yaml', 'no such file'],
    ['a folder', 'folder', 'this is a folder'],
    ['larger than 1 MiB', 'large.yaml', 'it is larger than 1 MiB'],
    ['a pipe without a writer', 'pipe', 'this is not a regular file'],
    ['a device', '/dev/zero', 'this is not a regular file'],
    ['a terminal', '/dev/ptmx', 'this is not a regular file'],
    ['not UTF-8', 'latin1.yaml', 'it is not UTF-8 text'],
    ['below a file', 'large.yaml/x', 'no such file: a part of the path is not a folder'],
  ])('it causes an error if it is %s', async (_what, path, reason) => {
    const message = `the budget can't be read: ${reason}`;
    makePipe(join(cwd, 'pipe'));
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

  test('1 MiB is allowed', async () => {
    write('b.yaml', '#'.repeat(1 << 20));
    expect((await readBudgetFile('b.yaml', { cwd }))?.text).toHaveLength(1 << 20);
  });
});
