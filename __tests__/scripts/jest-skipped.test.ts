import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { describeSkipped } from '../../scripts/jest-skipped.ts';

const result = (status: string, ...ancestorTitles: string[]) => ({ status, ancestorTitles });
const SKIPPED = 'an image (skipped: no overlay2, busybox; .ci/run starts it)';

describe('the last line of a test run', () => {
  test('comes after all output of Jest', () => {
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
    const { stderr } = spawnSync(process.execPath, [...jest, '__tests__/e2e/partial-pull'], {
      encoding: 'utf8',
      // Without any engine.
      env: { PATH: process.env.PATH },
    });
    expect(stderr).toContain('Test Suites: 1 skipped');
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^Skipped: \d+ tests? that needs? /);
  });

  test('names what is missing, once, and how to run it', () => {
    const line = describeSkipped([
      result('pending', SKIPPED),
      result('pending', 'outer', SKIPPED, 'inner'),
      result('pending', 'a tar (skipped: no bsdtar; .ci/run starts it)'),
      result('passed', 'other'),
    ]);
    expect(line).toBe(
      'Skipped: 3 tests that need bsdtar, busybox, overlay2. ' +
        'To run them: .ci/run (Debian or Ubuntu, with Go and root or sudo)',
    );
  });

  test('counts one test in the singular', () => {
    expect(describeSkipped([result('pending', SKIPPED)])).toMatch(/^Skipped: 1 test that needs /);
  });

  test.each([
    ['everything ran', [result('passed', 'a'), result('failed', 'b')]],
    ['a filter excluded tests', [result('pending', 'other')]],
  ])('is not printed if %s', (_behavior, tests) => {
    expect(describeSkipped(tests)).toBeUndefined();
  });
});
