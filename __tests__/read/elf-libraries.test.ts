import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseElfHead } from '../../src/analyze/runtime/elf-head.ts';
import { ELF_HEAD_BYTES } from '../../src/model/elf.ts';
import { addParts, PassingElf } from '../../src/read/elf-parts.ts';
import { describeWith, sh } from '../support/engines.ts';

/** A program with so many exported names that its library names come after the first bytes. */
const CODE = [
  '#include <math.h>',
  'char filler[300000] = {1};',
  'const char *later = "libloaded-later.so.1";',
  ...Array.from({ length: 400 }, (_, i) => `int exported_function_${i}(void) { return ${i}; }`),
  'int main(int n, char **a) { return (int)cos(n) + filler[n] + later[n]; }',
].join('\n');

describeWith(['gcc'], 'a program whose strings are far from its start', () => {
  let folder = '';
  let program = Buffer.alloc(0);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-elf-'));
    writeFileSync(join(folder, 'a.c'), CODE);
    const [source, output] = [join(folder, 'a.c'), join(folder, 'a')];
    sh('gcc', ['-rdynamic', '-fno-builtin', '-o', output, source, '-lm']);
    program = readFileSync(join(folder, 'a'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const getLibraries = (kept: Uint8Array | undefined): readonly string[] | undefined =>
    kept && parseElfHead(kept)?.libraries.toSorted();
  const head = (): Uint8Array => new Uint8Array(program.subarray(0, ELF_HEAD_BYTES));

  test('has its libraries in the kept bytes, and none that it only loads later', () => {
    expect(getLibraries(head())).toEqual([]);
    const slice = (offset: number, bytes: number): Uint8Array =>
      program.subarray(offset, offset + bytes);
    expect(getLibraries(addParts(head(), program.length, slice))).toEqual([
      'libc.so.6',
      'libm.so.6',
    ]);
  });

  test.each([100, 5000, 100_000])('has the same in chunks of %d bytes', (size) => {
    const passing = new PassingElf(new Uint8Array(ELF_HEAD_BYTES), program.length);
    let kept: Uint8Array | undefined;
    for (let at = 0; at < program.length; at += size)
      kept = passing.take(program.subarray(at, at + size)) ?? kept;
    expect(getLibraries(kept)).toEqual(['libc.so.6', 'libm.so.6']);
  });
});
