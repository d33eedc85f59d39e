import { describe, expect, test } from '@jest/globals';
import { parseReference } from '../../../src/oci/reference.ts';
import { findEntry, readSecret } from '../../../src/sources/registry/login-entry.ts';

const value = (found: unknown): string | undefined =>
  typeof found === 'string' ? found : undefined;
const keyFor = (reference: string, ...keys: string[]) =>
  findEntry(parseReference(reference), Object.fromEntries(keys.map((key) => [key, 'x'])), value)
    ?.key;

describe('the login entry for an image', () => {
  test.each<[reference: string, key: string, ...others: string[]]>([
    ['alpine', 'https://index.docker.io/v1/', 'ghcr.io'],
    ['alpine', 'docker.io'],
    ['alpine', 'index.docker.io'],
    ['alpine', 'registry-1.docker.io'],
    ['alpine', 'docker.io/library', 'docker.io'],
    ['org/app', 'docker.io/org', 'docker.io/library', 'docker.io'],
    ['ghcr.io/org/app', 'ghcr.io'],
    ['ghcr.io/org/app', 'https://ghcr.io'],
    ['ghcr.io/org/app', 'https://ghcr.io/'],
    ['ghcr.io/org/app', 'http://ghcr.io/v2/'],
    ['ghcr.io/org/app', 'ghcr.io/v1/'],
    ['ghcr.io/org/app', 'GHCR.io'],
    ['ghcr.io/org/app', 'https://ghcr.io/anything'],
    ['ghcr.io/org/app', 'ghcr.io/org', 'ghcr.io', 'ghcr.io/or', 'ghcr.io/other'],
    ['ghcr.io/org/app', 'ghcr.io/org/app', 'ghcr.io', 'ghcr.io/org', 'ghcr.io/org/app/more'],
    ['ghcr.io/org/app', 'ghcr.io/org/', 'ghcr.io'],
    ['localhost:5000/app', 'localhost:5000', 'localhost', 'localhost:5001'],
    ['[::1]:5000/app', '[::1]:5000'],
  ])('%s uses that of %s', (reference, key, ...others) => {
    expect(keyFor(reference, ...others, key)).toBe(key);
    expect(keyFor(reference, key, ...others)).toBe(key);
  });

  test.each([
    ['ghcr.io/org/app', 'docker.io'],
    ['ghcr.io/org/app', 'evil-ghcr.io'],
    ['ghcr.io/org/app', 'ghcr.io.evil.com'],
    ['ghcr.io/org/app', 'ghcr.io:443'],
    ['ghcr.io/org/app', 'ghcr.io/organ'],
    ['ghcr.io/org/app', 'ghcr.io/org/app/x'],
    ['alpine', 'ghcr.io/library/alpine'],
    ['alpine', ''],
    ['ghcr.io/org/app', '__proto__'],
  ])('%s does not use that of %s', (reference, key) =>
    expect(keyFor(reference, key)).toBeUndefined(),
  );

  test('an empty entry is skipped', () => {
    expect(
      findEntry(parseReference('ghcr.io/org/app'), { 'ghcr.io/org': 7, 'ghcr.io': 'y' }, value)
        ?.value,
    ).toBe('y');
  });
});

describe('the content of an entry', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  test.each<[entry: unknown, secret: unknown]>([
    [{ auth: base64('me:pass:word') }, { kind: 'password', username: 'me', password: 'pass:word' }],
    [{ auth: base64('me:pass\0\0') }, { kind: 'password', username: 'me', password: 'pass' }],
    [
      { username: 'me', password: 'x' },
      { kind: 'password', username: 'me', password: 'x' },
    ],
    [{ auth: base64('<token>:abc') }, { kind: 'identity', token: 'abc' }],
    [
      { auth: base64('me:x'), identitytoken: 'abc' },
      { kind: 'identity', token: 'abc' },
    ],
    [
      { auth: base64('me:x'), identitytoken: '' },
      { kind: 'password', username: 'me', password: 'x' },
    ],
    [{ registrytoken: 'abc' }, { kind: 'bearer', token: 'abc' }],
    [{}, undefined],
    [{ auth: '' }, undefined],
    [{ auth: base64('nobody') }, undefined],
    [{ auth: base64('me:') }, undefined],
    [{ auth: base64(':x') }, undefined],
    [{ auth: 7 }, undefined],
    [null, undefined],
    ['me:x', undefined],
  ])('%j', (entry, secret) => expect(readSecret(entry)).toEqual(secret));
});
