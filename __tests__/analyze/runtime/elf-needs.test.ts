import { expect, test } from '@jest/globals';
import { parseElfHead } from '../../../src/analyze/runtime/elf-head.ts';

const PT_LOAD = 1;
const PT_INTERP = 3;

/** The first bytes of a 64-bit program with one segment, and texts at position 256. */
function getHead(type: number, texts: readonly string[], offset = 256): Uint8Array {
  const head = Buffer.alloc(4096);
  head.write('\x7fELF\x02\x01', 'latin1');
  head.writeUInt32LE(64, 32);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(1, 56);
  head.writeUInt32LE(type, 64);
  head.writeUInt32LE(offset, 72);
  head.write(`${texts.join('\0')}\0`, 256, 'latin1');
  return head;
}

test('the loader and the libraries of a program are read from its first bytes', () =>
  expect(
    parseElfHead(
      getHead(PT_INTERP, ['/lib64/ld-linux-x86-64.so.2', 'libssl.so.3', 'SSL_new', 'libm.so.6']),
    ),
  ).toEqual({
    ...{ isGo: false, isStatic: false, interpreter: '/lib64/ld-linux-x86-64.so.2' },
    libraries: ['libssl.so.3', 'libm.so.6'],
  }));

test('a static program needs nothing, whatever strings it contains', () =>
  expect(parseElfHead(getHead(PT_LOAD, ['/lib/ld.so.1', 'libssl.so.3']))).toEqual({
    ...{ isGo: false, isStatic: true, libraries: [] },
  }));

test.each([5000, 0xffffffff])('a loader at %d is not in these bytes', (offset) =>
  expect(parseElfHead(getHead(PT_INTERP, ['libm.so.6'], offset))).toEqual({
    ...{ isGo: false, isStatic: false, libraries: ['libm.so.6'] },
  }),
);
