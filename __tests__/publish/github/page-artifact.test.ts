import { expect, test } from '@jest/globals';
import { nameArtifact } from '../../../src/publish/github/page-artifact.ts';

const PARTS = { job: 'image', step: '__self', name: '', matrix: '' };

test.each([
  [{}, 'image-self'],
  [{ step: 'check' }, 'image-check'],
  [{ name: 'shop · arm64' }, 'image-shop-arm64'],
  [{ matrix: '{"os":"linux","n":20,"deep":{"x":1}}' }, 'image-self-linux-20'],
  [{ matrix: 'null' }, 'image-self'],
  [{ matrix: 'not JSON' }, 'image-self'],
  [{ job: '"<evil>/../\n' }, 'evil-self'],
])('%j: plimsoll-%s', (parts, expected) => {
  expect(nameArtifact({ ...PARTS, ...parts }).replace(/-[0-9a-f]{6}$/, '')).toBe(
    `plimsoll-${expected}`,
  );
});

test("characters that a name can't contain still make it unique", () => {
  const names = [
    PARTS,
    { ...PARTS, matrix: '{"deep":{"x":1}}' },
    { ...PARTS, matrix: '{"deep":{"x":2}}' },
    { ...PARTS, name: 'a b' },
    { ...PARTS, name: 'a/b' },
    { ...PARTS, step: '__self_2' },
  ].map(nameArtifact);
  expect(new Set(names).size).toBe(names.length);
});

test('a long name is shortened', () => {
  expect(nameArtifact({ ...PARTS, name: 'x'.repeat(5000) }).length).toBeLessThan(200);
});
