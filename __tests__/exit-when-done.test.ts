import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const MODULE = join(import.meta.dirname, '../src/exit-when-done.ts');

/** Runs a program whose last work is this. */
function endProcess(
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

test.each([0, 1, 3])('work that returns %i ends with that code, and prints nothing', (exitCode) =>
  expect(endProcess(`Promise.resolve(${exitCode})`)).toMatchObject({
    status: exitCode,
    stderr: '',
  }),
);

test('work that can never finish does not pass, and prints a message', () =>
  expect(endProcess('new Promise(() => {})')).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('ended unexpectedly'),
  }));

test("work that can't start is not reported as an image over its budget", () =>
  expect(endProcess(`Promise.reject(new Error('no core.js'))`)).toEqual(
    expect.objectContaining({ status: 3, stderr: "plimsoll can't run: Error: no core.js\n" }),
  ));

test("open handles don't keep the process running after the work is done", () =>
  expect(endProcess('(setInterval(() => {}, 1000), Promise.resolve(1))').status).toBe(1));

describe('an error outside of the work', () => {
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
    ['repeatedly', `(setInterval(() => { throw new Error('odd'); }, 10), ${NEVER})`],
    [
      'before the work is done',
      "(setTimeout(() => { throw new Error('odd'); }), new Promise((resolve) => " +
        'setTimeout(resolve, 50, 0)))',
    ],
  ])('%s is not reported as an image over its budget, and is printed in one line', (_by, work) =>
    expect(endProcess(work)).toMatchObject({ status: 3, stderr: TOLD }),
  );

  test('is printed in one line, whatever its message', () =>
    expect(
      endProcess(`(setTimeout(() => { throw new Error('a\\n::b\\u001b[2J'); }), ${NEVER})`).stderr,
    ).toMatch(/^plimsoll can't continue: Error: a ::b \[2J; .*\n$/));

  test('includes the stack on request', () =>
    expect(
      endProcess(`(setTimeout(() => { throw new Error('odd'); }), ${NEVER})`, {
        PLIMSOLL_DEBUG: '1',
      }).stderr,
    ).toMatch(/^plimsoll can't continue: Error: odd; .*\nError: odd\n {4}at /));
});
