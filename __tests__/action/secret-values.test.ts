import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSecretValue, writeSecretFiles } from '../../src/action/secret-values.ts';
import { tempFolder } from '../support/archives.ts';

test.each([
  ['a=x y', { id: 'a', value: 'x y' }],
  ['a="x"', { id: 'a', value: '"x"' }],
  ['a: x', { id: 'a', value: 'x' }],
  ['a: "x y"', { id: 'a', value: 'x y' }],
  ['id=a,src=b', undefined],
])('reads %s', (text, expected) => expect(readSecretValue(text)).toEqual(expected));

test('a secret is in a file that only this user can read, until it is removed', () => {
  const secrets = [{ id: 'NPM_TOKEN', value: 'a\nb' }];
  const { specs, remove } = writeSecretFiles(secrets, { RUNNER_TEMP: tempFolder() });
  const [, path = ''] = /^id=NPM_TOKEN,src=(.+)$/.exec(specs[0] ?? '') ?? [];
  expect(readFileSync(path, 'utf8')).toBe('a\nb');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  remove();
  expect(existsSync(dirname(path))).toBe(false);
});
