import { expect, test } from '@jest/globals';
import { readGitProgress } from '../../../src/host/git/git-progress.ts';

test.each<[what: string, said: string, reported: unknown[]]>([
  ['files that are written', 'Updating files:  45% (4500/10000)\r', [[4500, 10_000, 'files']]],
  [
    'the last of several lines',
    'Updating files:   1% (1/100)\rUpdating files:   2% (2/100)\r',
    [[2, 100, 'files']],
  ],
  [
    'bytes that are received',
    'Receiving objects:  34% (34/100), 1.50 MiB | 600.00 KiB/s\r',
    [[1_572_864, undefined, 'bytes']],
  ],
  [
    'few bytes',
    'Receiving objects: 100% (3/3), 212 bytes | 212.00 KiB/s, done.\n',
    [[212, undefined, 'bytes']],
  ],
  ['nothing if there is nothing to report', 'remote: Counting objects: 100% (3/3), done.\n', []],
  ['nothing for an invalid number', 'Updating files:  45% (99999999999999/1)\r', []],
])('git reports %s', (_what, said, expected) => {
  const reported: unknown[] = [];
  readGitProgress((...far) => reported.push(far))(Buffer.from(said));
  expect(reported).toEqual(expected);
});
