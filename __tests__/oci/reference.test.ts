import { describe, expect, test } from '@jest/globals';
import { sameReference } from '../../src/oci/reference.ts';

const digest = `sha256:${'0'.repeat(64)}`;

describe('references that name one image', () => {
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
    expect(sameReference(a, b)).toBe(true);
    expect(sameReference(b, a)).toBe(true);
  });
});

describe('references that name two', () => {
  test.each([
    ['app', 'app:1'],
    ['app', 'team/app'],
    ['app', 'localhost/app'],
    ['ghcr.io/app', 'app'],
    ['localhost:5000/app', 'localhost:5001/app'],
    ['App', 'app'],
    [`app@${digest}`, 'app'],
    ['', 'app'],
  ])('%s and %s', (a, b) => expect(sameReference(a, b)).toBe(false));
});
