import { expect, test } from '@jest/globals';
import { computeCrc64 } from '../../../src/sources/engine/crc64.ts';

test.each([
  ['', 0x00000000, 0x00000000],
  // The check value of CRC-64/GO-ISO.
  ['123456789', 0xb90956c7, 0x75a41001],
])(`the checksum of "%s" equals Go's`, (text, high, low) =>
  expect(computeCrc64(Buffer.from(text))).toEqual([low, high]),
);
