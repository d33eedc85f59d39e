import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { RunnerLog } from '../../src/publish/runner-log.ts';
import { guardLog } from '../../src/report/paint/github/runner-log.ts';

/**
 * Whether the runner interprets a line as a command.
 * Source: actions/runner, `ActionCommand.cs`: `TryParseV2`, `TryParse`.
 */
function isCommand(line: string): boolean {
  // .NET's TrimStart removes what `char.IsWhiteSpace` matches; U+0085 is not in JavaScript's \s.
  return /^[\s\u0085]*::[^:\s]/.test(line) || line.includes('##[');
}
const getLines = (text: string): string[] => text.split(/\r\n|\n|\r/);

describe('printed text never becomes a command', () => {
  test.each([
    ['a command', '::error::x'],
    ['after blanks', ' \t\u00a0\u3000::set-output name=a::b'],
    ['after a next-line character', '\u0085::error::x'],
    ['after a byte order mark', '\ufeff::error::x'],
    ['in the older form, anywhere', 'COPY ##[error]x'],
    ['after a bare carriage return', 'a\r::error::x'],
    ['in the second line', 'a\r\n::add-mask::x'],
  ])('%s', (_what, text) => {
    expect(getLines(text).some(isCommand)).toBe(true);
    expect(getLines(guardLog(text)).some(isCommand)).toBe(false);
  });

  test("for any text, and visible characters don't change", () => {
    const piece = fc.oneof(
      fc.constantFrom('::', '##[', '\r', '\n', ' ', '\u0085', 'error', ']'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('').replaceAll('\u200b', '');
        expect(getLines(guardLog(text)).some(isCommand)).toBe(false);
        expect(guardLog(text).replaceAll('\u200b', '')).toBe(text);
      }),
    );
  });
});

describe('the log of a step', () => {
  let written: string;
  let log: RunnerLog;
  beforeEach(() => {
    written = '';
    const write = (text: string | Uint8Array): boolean => {
      written += text;
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(write as typeof process.stdout.write);
    log = new RunnerLog(write);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("a builder's output is folded, and no chunk boundary creates a command", () => {
    const bytes = Buffer.from('#1 ü\n::error::planted\nlast ::error::');
    for (const byte of bytes) log.stream(Uint8Array.of(byte), 'Build');
    log.print('done');
    expect(written).toBe(
      '::group::Build\n#1 ü\n:\u200b:error::planted\nlast ::error::\n::endgroup::\ndone\n',
    );
  });

  test('a builder that never ends a line does not fill the memory', () => {
    for (let i = 0; i < 100; i++) log.stream(Buffer.alloc(10_000, 97), 'Build');
    expect(written.length).toBeGreaterThan(900_000);
    log.endGroup();
    expect(written.replaceAll(/[^a]/g, '').length).toBe(1_000_000);
  });

  test('an unterminated line is buffered up to 64 KiB', () => {
    log.stream(Buffer.alloc(65_536, 97), 'Build');
    expect(written.replaceAll(/[^a]/g, '').length).toBe(0);
    log.stream(Buffer.alloc(1, 97), 'Build');
    expect(written.replaceAll(/[^a]/g, '').length).toBe(65_537);
  });

  test('ten per level are annotated, and the last one says how many more there are', () => {
    const annotation = {
      level: 'warning',
      title: 'Size',
      message: '100%\nlarger',
      file: 'a,b:c',
      line: 3,
      endLine: 4,
    } as const;
    log.annotate([
      ...Array.from({ length: 14 }, () => annotation),
      { ...annotation, level: 'failure' },
    ]);
    const lines = written.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('::error title=Size,file=a%2Cb%3Ac,line=3,endLine=4::100%25%0Alarger');
    expect(lines[10]).toBe(
      '::warning title=Size,file=a%2Cb%3Ac,line=3,endLine=4::100%25%0Alarger%0A(and 4 more: see ' +
        'the summary)',
    );
  });
});
