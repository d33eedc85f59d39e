import { describe, expect, test } from '@jest/globals';
import { isSameReference, parseReference } from '../../src/oci/reference.ts';

const digest = `sha256:${'0'.repeat(64)}`;

describe('references to the same image', () => {
  test.each([
    ['app', 'app:latest'],
    ['app', 'library/app'],
    ['app', 'docker.io/app'],
    ['app', 'docker.io/library/app:latest'],
    ['app', 'index.docker.io/library/app'],
    ['team/app:1', 'docker.io/team/app:1'],
    ['localhost/app', 'localhost/app:latest'],
    ['localhost:5000/app', 'localhost:5000/app:latest'],
    ['ghcr.io/team/app', 'ghcr.io/team/app:latest'],
    [`app@${digest}`, `docker.io/library/app@${digest}`],
  ])('%s and %s', (a, b) => {
    expect(isSameReference(a, b)).toBe(true);
    expect(isSameReference(b, a)).toBe(true);
  });
});

describe('references to different images', () => {
  test.each([
    ['app', 'app:1'],
    ['app', 'team/app'],
    ['app', 'localhost/app'],
    ['ghcr.io/app', 'app'],
    ['localhost:5000/app', 'localhost:5001/app'],
    ['App', 'app'],
    [`app@${digest}`, 'app'],
    ['', 'app'],
  ])('%s and %s', (a, b) => expect(isSameReference(a, b)).toBe(false));
});

describe('the parts of a reference', () => {
  test.each<[text: string, registry: string, repository: string, tag: string]>([
    ['alpine', 'docker.io', 'library/alpine', 'latest'],
    ['alpine:3.20', 'docker.io', 'library/alpine', '3.20'],
    ['org/app', 'docker.io', 'org/app', 'latest'],
    ['docker.io/alpine', 'docker.io', 'library/alpine', 'latest'],
    ['index.docker.io/alpine:3', 'docker.io', 'library/alpine', '3'],
    ['docker.io/org/app:1', 'docker.io', 'org/app', '1'],
    ['ghcr.io/org/team/app:main', 'ghcr.io', 'org/team/app', 'main'],
    ['ghcr.io/app', 'ghcr.io', 'app', 'latest'],
    ['localhost/app', 'localhost', 'app', 'latest'],
    ['localhost:5000/app:1', 'localhost:5000', 'app', '1'],
    ['registry:5000/app', 'registry:5000', 'app', 'latest'],
    ['127.0.0.1:5000/a/b', '127.0.0.1:5000', 'a/b', 'latest'],
    ['[::1]:5000/app:1', '[::1]:5000', 'app', '1'],
    ['[fd00::1]/app', '[fd00::1]', 'app', 'latest'],
    ['Example.COM/a.b_c__d---e/0', 'Example.COM', 'a.b_c__d---e/0', 'latest'],
  ])('%s', (text, registry, repository, tag) => {
    expect(parseReference(text)).toEqual({ registry, repository, tag, digest: undefined });
  });

  test('a digest, with and without a tag', () => {
    expect(parseReference(`app:1@${digest}`)).toMatchObject({
      repository: 'library/app',
      tag: '1',
      digest,
    });
    expect(parseReference(`ghcr.io/app@${digest}`)).toMatchObject({ repository: 'app', digest });
  });

  test.each([
    '',
    ' ',
    ':1',
    'App',
    'ghcr.io/Org/app',
    'ghcr.io/',
    'ghcr.io//app',
    '/app',
    './app',
    'app:',
    'app: x',
    'app:-x',
    `app:${'x'.repeat(129)}`,
    'app@sha256:12',
    `app@md5:${'0'.repeat(32)}`,
    'https://ghcr.io/app',
    'ghcr.io:x/app',
    '-bad.io/app',
    '[::1/app',
    'a..b/c',
    'org/a._b',
    'org/app-',
    `${'a/'.repeat(128)}a`,
    'app\n',
    'ghcr.io/app?x=1',
    'ghcr.io/../app',
    'ghcr.io/app%2f',
  ])('%j is not an image name', (text) => {
    expect(() => parseReference(text)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        fix: expect.stringMatching(/ghcr\.io\/org\/app:main/),
      }),
    );
  });

  test.each([
    'me:hunter2@ghcr.io/app',
    `me:hunter2@ghcr.io/app@${digest}`,
    'me:hunt@er2@ghcr.io/app:1',
    'me:hunter2@ghcr.io/org/app:1',
  ])('rejects credentials in %s without repeating them', (text) => {
    let said = '';
    try {
      parseReference(text);
    } catch (error) {
      said = JSON.stringify([(error as Error).message, error]);
    }
    expect(said).toContain('must not contain credentials');
    expect(said).not.toMatch(/hunt|er2/);
  });
});
