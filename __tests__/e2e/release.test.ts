import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    'CHANGELOG.md': '# Changelog\n\n## 1.9.1\n\n- Fixed.\n\n## 1.9.0\n',
  });
  for (const tag of ['v1.9.0', 'v1.9.1', 'v1.10.0']) sh('git', ['-C', folder, 'tag', tag]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['plan', 'v1.9.1', 'version=1.9.1\nnpm-tag=backport\nmajor-tag=\n'],
  ['notes', 'v1.9.1', '- Fixed.\n'],
])('%s %s is printed, based on the checkout and its tags', (command, tag, stdout) => {
  expect(release(command, tag)).toEqual({ status: 0, stdout, stderr: '' });
});

test('the formula has the checksum of the given package', () => {
  writeFileSync(join(folder, 'package.tgz'), 'abc');
  const { status, stdout } = release('formula', 'v1.9.1', 'package.tgz');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^class Plimsoll < Formula\n/);
  expect(stdout).toContain('url "https://registry.npmjs.org/plimsoll/-/plimsoll-1.9.1.tgz"');
  // SHA-256 of "abc", FIPS 180-2, B.1.
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(stdout).toContain(`sha256 "${sha256}"`);
  expect(stdout).not.toContain('@');
});

test.each([
  [
    'a tag that is not the version',
    ['plan', 'v1.9.0'],
    'the tag is v1.9.0, but package.json has version 1.9.1\n',
  ],
  ['a version without notes', ['notes', 'v1.9.0'], 'CHANGELOG.md has no notes for v1.9.0\n'],
  [
    'an unknown command',
    ['ship', 'v1.9.1'],
    'usage: node scripts/release.ts plan|notes TAG, or formula TAG PACKAGE\n',
  ],
  [
    'a formula without a package',
    ['formula', 'v1.9.1'],
    'usage: node scripts/release.ts plan|notes TAG, or formula TAG PACKAGE\n',
  ],
  ['no tag', ['plan'], ' is not a release tag'],
])('%s fails, and prints nothing that a workflow would use', (_what, args, message) => {
  const { status, stdout, stderr } = release(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
});

function release(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], options);
  return { status, stdout, stderr };
}
