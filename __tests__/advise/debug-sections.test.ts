import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ELF_HEAD_BYTES, sumDebugBytes } from '../../src/model/elf.ts';
import { addParts, PassingElf } from '../../src/read/elf-parts.ts';
import { describeWith } from '../support/engines.ts';
import { getAdvice, MB } from './advised.ts';

jest.setTimeout(120_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-elf-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const run = (program: string, ...args: readonly string[]): void => {
  execFileSync(program, args, {
    cwd: folder,
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' },
  });
};

const GO = 'package main\nimport "fmt"\nfunc main() { fmt.Println(1) }\n';
const C =
  ['stdio', 'stdlib', 'unistd', 'pthread', 'math', 'sys/socket', 'signal', 'netinet/in']
    .map((name) => `#include <${name}.h>\n`)
    .join('') + 'char filler[2000000] = {1};\nint main(int n, char **a) { return filler[n]; }\n';
/** A compiled program, with its own debug information and that of its libraries. */
const COMPILERS = [
  { name: 'go', source: 'a.go', text: GO, args: ['build', '-o', 'go.out', 'a.go'] },
  { name: 'gcc', source: 'a.c', text: C, args: ['-g3', '-o', 'gcc.out', 'a.c'] },
  {
    name: 'rustc',
    source: 'a.rs',
    text: 'fn main() { println!("{:?}", std::env::args()); }',
    args: ['-g', '-o', 'rustc.out', 'a.rs'],
  },
] as const;

const keep = (program: Buffer): Uint8Array =>
  addParts(program.subarray(0, ELF_HEAD_BYTES), program.length, (offset, bytes) =>
    program.subarray(offset, offset + bytes),
  );

for (const { name, source, text, args } of COMPILERS)
  describeWith([name, 'strip'], `a program of ${name}`, () => {
    let program = Buffer.alloc(0);
    beforeAll(() => {
      writeFileSync(at(source), text);
      run(name, ...args);
      program = readFileSync(at(`${name}.out`));
    });

    test('has the debug sections that strip removes', () => {
      cpSync(at(`${name}.out`), at(`${name}.stripped`));
      run('strip', '--strip-debug', `${name}.stripped`);
      const promised = sumDebugBytes(keep(program), program.length);
      const measured = program.length - statSync(at(`${name}.stripped`)).size;
      expect(promised).toBeGreaterThan(50_000);
      // It also removes the names of source files from the symbol table.
      expect(promised / measured).toBeGreaterThan(0.98);
      expect(promised).toBeLessThanOrEqual(measured);
      const rest = readFileSync(at(`${name}.stripped`));
      expect(sumDebugBytes(keep(rest), rest.length)).toBe(0);
    });

    test.each([1000, 4096, 65_536, 10 ** 9])(
      'is recognized in a stream with chunks of %d bytes',
      (size) => {
        const passing = new PassingElf(new Uint8Array(ELF_HEAD_BYTES), program.length);
        let whole: Uint8Array | undefined;
        for (let start = 0; start < program.length; start += size)
          whole = passing.take(program.subarray(start, start + size));
        const promised = sumDebugBytes(whole ?? new Uint8Array(), program.length);
        expect(promised).toBe(sumDebugBytes(keep(program), program.length));
      },
    );
  });

describeWith(['go'], 'the linker options for Go', () => {
  test('save at least what is promised', () => {
    writeFileSync(at('a.go'), GO);
    run('go', 'build', '-o', 'full', 'a.go');
    run('go', 'build', '-ldflags=-s -w', '-o', 'small', 'a.go');
    const program = readFileSync(at('full'));
    const promised = sumDebugBytes(keep(program), program.length);
    expect(promised).toBeLessThanOrEqual(program.length - statSync(at('small')).size);
    expect(sumDebugBytes(keep(readFileSync(at('small'))), program.length)).toBe(0);
  });
});

/** A 64-bit ELF file of 2 MB with these sections after a null section, and their names at 4096. */
function elf(
  sections: readonly (readonly [name: string, offset: number, bytes: number])[],
): Buffer {
  const file = Buffer.alloc(2 * MB);
  const all = [...sections, ['.shstrtab', ELF_HEAD_BYTES, 1000] as const];
  file.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  file.writeBigUInt64LE(10_000n, 40);
  file.writeUInt16LE(64, 58);
  file.writeUInt16LE(all.length + 1, 60);
  file.writeUInt16LE(all.length, 62);
  let name = 1;
  all.forEach(([text, offset, bytes], i) => {
    const at = 10_000 + 64 * (i + 1);
    file.writeUInt32LE(name, at);
    file.writeUInt32LE(1, at + 4);
    file.writeBigUInt64LE(BigInt(offset), at + 24);
    file.writeBigUInt64LE(BigInt(bytes), at + 32);
    file.write(text, ELF_HEAD_BYTES + name, 'latin1');
    name += text.length + 1;
  });
  return file;
}

test.each([
  [
    'its debug sections count',
    [
      ['.debug_info', 20_000, 500_000],
      ['.text', 600_000, 9],
    ],
    500_000,
  ],
  [
    'a symbol table does not',
    [
      ['.symtab', 20_000, 500_000],
      ['.strtab', 600_000, 9],
    ],
    0,
  ],
  [
    'overlapping sections count as nothing',
    [
      ['.debug_a', 20_000, 9000],
      ['.debug_b', 20_001, 9],
    ],
    0,
  ],
  ['a section beyond the end counts as nothing', [['.debug_info', 20_000, 2 * MB]], 0],
] as const)('of an ELF file, %s', (_what, sections, expected) => {
  const file = elf(sections);
  expect(sumDebugBytes(keep(file), file.length)).toBe(expected);
});

test('ignores hostile headers', () => {
  const file = elf([['.debug_info', 20_000, 500_000]]);
  for (let at = 32; at < 64; at++) {
    const broken = Buffer.from(file);
    broken[at] = 0xff;
    expect(() => sumDebugBytes(keep(broken), broken.length)).not.toThrow();
  }
  expect(keep(file.subarray(0, 1000))).toHaveLength(1000);
});

test('a script and a small program get no advice', async () => {
  const advice = await getAdvice([[{ name: 'app/run', mode: 0o755, sizeBytes: 2 * MB }]]);
  expect(advice).toEqual([]);
});
