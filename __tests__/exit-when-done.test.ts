import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const MODULE = join(import.meta.dirname, '../src/exit-when-done.ts');

/** Runs a program that ends with this work. */
function ended(
  work: string,
  env: NodeJS.ProcessEnv = {},
): { status: number | null; stderr: string } {
  const program =
    'import { exitWhenDone } from ' +
    `${JSON.stringify(MODULE)};\nexitWhenDone(${work}, ` +
    'process);';
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env,
  });
}

test.each([0, 1, 3])('work that comes to %i ends with that, and prints nothing', (exitCode) =>
  expect(ended(`Promise.resolve(${exitCode})`)).toMatchObject({ status: exitCode, stderr: '' }),
);

test('work that nothing is left to finish is not a pass, and is not silent', () =>
  expect(ended('new Promise(() => {})')).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('ended unexpectedly'),
  }));

test("work that can't even begin is not taken for an image over its budget", () =>
  expect(ended(`Promise.reject(new Error('no core.js'))`)).toEqual(
    expect.objectContaining({ status: 3, stderr: "plimsoll can't run: Error: no core.js\n" }),
  ));

test('what still keeps the process when the work is done does not keep it', () =>
  expect(ended('(setInterval(() => {}, 1000), Promise.resolve(1))').status).toBe(1));

describe('what is thrown next to the work', () => {
  const NEVER = 'new Promise(() => {})';
  const TOLD = expect.stringMatching(
    /^plimsoll can't continue: Error: odd; this is a bug in plimsoll, .*\n$/,
  );

  test.each([
    [
      'by a timer',
      `(setTimeout(() => { throw new Error('odd'); }), setInterval(() => {}, 1000), ${NEVER})`,
    ],
    ['by a stream', `(process.stdin.destroy(new Error('odd')), ${NEVER})`],
    ['by a promise that is not awaited', `(Promise.reject(new Error('odd')), ${NEVER})`],
    ['over and over', `(setInterval(() => { throw new Error('odd'); }, 10), ${NEVER})`],
    [
      'before the work is done all the same',
      "(setTimeout(() => { throw new Error('odd'); }), new Promise((resolve) => " +
        'setTimeout(resolve, 50, 0)))',
    ],
  ])('%s is not taken for an image over its budget, and is reported in one line', (_by, work) =>
    expect(ended(work)).toMatchObject({ status: 3, stderr: TOLD }),
  );

  test('is reported in one line whatever it says', () =>
    expect(
      ended(`(setTimeout(() => { throw new Error('a\\n::b\\u001b[2J'); }), ${NEVER})`).stderr,
    ).toMatch(/^plimsoll can't continue: Error: a ::b \[2J; .*\n$/));

  test('comes with its stack if that is asked for', () =>
    expect(
      ended(`(setTimeout(() => { throw new Error('odd'); }), ${NEVER})`, { PLIMSOLL_DEBUG: '1' })
        .stderr,
    ).toMatch(/^plimsoll can't continue: Error: odd; .*\nError: odd\n {4}at /));
});
