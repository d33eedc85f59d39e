import { describe, expect, test } from '@jest/globals';
import { isDigest, parseBlobPath, shortenDigest, toBlobPath } from '../../src/oci/digest.ts';

const hex = '0123456789abcdef'.repeat(4);
const sha256 = `sha256:${hex}`;
const sha512 = `sha512:${hex}${hex}`;

describe('a valid digest', () => {
  test.each([sha256, sha512])('%s', (text) => expect(isDigest(text)).toBe(true));
  test.each<unknown>([
    hex,
    `sha256:${hex.slice(1)}`,
    `sha256:${hex}0`,
    `sha256:${hex.toUpperCase()}`,
    `md5:${hex}`,
    `sha512:${hex}`,
    `${sha256}\n`,
    'sha256:../../../etc/passwd',
    '',
    7,
    null,
    undefined,
    [sha256],
  ])('rejects %j', (value) => expect(isDigest(value)).toBe(false));
});

test('the path of a blob in a layout, and back', () => {
  for (const digest of [sha256, sha512]) expect(parseBlobPath(toBlobPath(digest))).toBe(digest);
  expect(toBlobPath(sha256)).toBe(`blobs/sha256/${hex}`);
});

test.each([
  'blobs/sha256/',
  `blobs/sha256/${hex}/layer.tar`,
  `x/blobs/sha256/${hex}`,
  `blobs/sha512/${hex}`,
  `${hex}.tar`,
])('%s is not the path of a digest', (path) => expect(parseBlobPath(path)).toBeUndefined());

test('is shortened for display', () => expect(shortenDigest(sha256)).toBe('sha256:0123456789ab'));
