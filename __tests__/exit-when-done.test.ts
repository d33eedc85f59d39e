import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const MODULE = join(import.meta.dirname, '../src/exit-when-done.ts');

/** Runs a program that ends with this work. */
function ended(work: string): { status: number | null; stderr: string } {
  const program = `import { exitWhenDone } from ${JSON.stringify(MODULE)};\nexitWhenDone(${work}, process);`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
}

test.each([0, 1, 3])('work that comes to %i ends with that, and says nothing', (exitCode) =>
  expect(ended(`Promise.resolve(${exitCode})`)).toMatchObject({ status: exitCode, stderr: '' }),
);

test('work that nothing is left to finish is no pass, and is not silent', () =>
  expect(ended('new Promise(() => {})')).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('ended before it was done'),
  }));

test('work that cannot even begin is not taken for an image over its budget', () =>
  expect(ended(`Promise.reject(new Error('no core.js'))`)).toEqual(
    expect.objectContaining({ status: 3, stderr: 'plimsoll cannot run: Error: no core.js\n' }),
  ));

test('what still keeps the process when the work is done does not keep it', () =>
  expect(ended('(setInterval(() => {}, 1000), Promise.resolve(1))').status).toBe(1));
