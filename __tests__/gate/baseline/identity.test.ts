import { describe, expect, test } from '@jest/globals';
import { baselineKey } from '../../src/action/baseline-key.ts';
import { readInputs } from '../../src/action/inputs.ts';

function keyOf(inputs: Readonly<Record<string, string>>, commit = 'c'.repeat(40)): string {
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { request, name } = readInputs(env);
  return baselineKey(request, name, commit);
}

describe('the same', () => {
  test.each([
    ['for another tag', { image: 'docker:app:ci-1' }, { image: 'docker:app:ci-2' }],
    [
      'for a tag or a digest, with a port',
      { image: 'docker:reg:5000/app:1' },
      { image: `docker:reg:5000/app@sha256:${'a'.repeat(64)}` },
    ],
    ['for another source of a name', { image: 'api=docker:x:1' }, { image: 'api=oci-dir:out' }],
    ['for other rules', { build: '.', rules: 'highestImageBytes=1MB' }, { build: '.' }],
    [
      'for platforms in another order',
      { build: '.', platforms: 'linux/amd64,linux/arm64' },
      { build: '.', platforms: 'linux/arm64\nlinux/amd64' },
    ],
  ])('%s', (_what, one, other) => expect(keyOf(one)).toBe(keyOf(other)));
});

describe('another', () => {
  test.each([
    ['for another image', { image: 'docker:app:1' }, { image: 'docker:web:1' }],
    ['for another image without a tag', { image: 'docker:app' }, { image: 'docker:web' }],
    ['for another registry', { image: 'docker:reg:5000/app' }, { image: 'docker:reg:5001/app' }],
    ['for another file', { image: 'docker-archive:a.tar' }, { image: 'docker-archive:b.tar' }],
    ['for another stage', { build: '.', target: 'a' }, { build: '.', target: 'b' }],
    ['for another platform', { image: 'a.tar', platforms: 'linux/amd64' }, { image: 'a.tar' }],
    ['for another name', { build: '.', name: 'a' }, { build: '.' }],
    ['for images of another budget', { budget: 'a.yaml' }, { budget: 'b.yaml' }],
  ])('%s', (_what, one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  test('for another commit, and no key begins with another', () =>
    expect(keyOf({ build: '.' }, 'd'.repeat(40))).not.toBe(keyOf({ build: '.' })));
});

test('a key is one that the service takes', () =>
  expect(keyOf({ image: 'x,y=docker:a\nb' })).toMatch(/^[\w-]{1,100}$/));
