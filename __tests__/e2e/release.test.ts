import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCheckout } from '../support/checkout.ts';
import { sh } from '../support/engines.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/release.ts');

let folder = '';
beforeAll(() => {
  folder = makeCheckout(mkdtempSync(join(tmpdir(), 'plimsoll-release-')), {
    'package.json': '{ "version": "1.9.1" }',
    'CHANGELOG.md': '# Changelog\n\n## 1.9.1\n\n- Mended.\n\n## 1.9.0\n',
  });
  for (const tag of ['v1.9.0', 'v1.9.1', 'v1.10.0']) sh('git', ['-C', folder, 'tag', tag]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['plan', 'v1.9.1', 'version=1.9.1\nnpm-tag=backport\nmajor-tag=\n'],
  ['notes', 'v1.9.1', '- Mended.\n'],
])('%s %s is printed, from what the checkout and its tags say', (command, tag, stdout) => {
  expect(release(command, tag)).toEqual({ status: 0, stdout, stderr: '' });
});

test.each([
  [
    'a tag that is not the version',
    ['plan', 'v1.9.0'],
    'the tag is v1.9.0, package.json says 1.9.1\n',
  ],
  ['a version without notes', ['notes', 'v1.9.0'], 'CHANGELOG.md says nothing of v1.9.0\n'],
  ['an unknown command', ['ship', 'v1.9.1'], 'usage: node scripts/release.ts plan|notes TAG\n'],
  ['no tag', ['plan'], ' is no release tag'],
])('%s fails, and nothing is printed that a workflow would take', (_what, args, message) => {
  const { status, stdout, stderr } = release(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
});

function release(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], options);
  return { status, stdout, stderr };
}
