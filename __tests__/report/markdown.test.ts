import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GateReport } from '../../src/model/report.ts';
import { fitMarkdown } from '../../src/report/fit.ts';
import { renderMarkdown, renderQuietMarkdown } from '../../src/report/markdown.ts';
import { code, prose } from '../../src/report/markdown-escape.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const samples = Object.entries(SAMPLES);

test('the first line is the verdict', () => {
  expect(renderMarkdown(SAMPLES.lean()).split('\n')[0]).toBe('❌ 4,802,113,990 B, 1 B over budget');
  expect(renderMarkdown(SAMPLES.platforms()).split('\n')[0]).toBe(
    '❗ 4 images: 1 could not be measured, 1 over budget, 1 over a warning limit, 1 within budget',
  );
});

describe('quiet', () => {
  test('says nothing of what is within budget', () => expect(renderQuietMarkdown(SAMPLES.pass())).toBe(''));

  test('names what is waived only', () => {
    const { images, ...report } = SAMPLES.warned();
    const waived = images.map((image) => ({ ...image, verdict: 'pass' as const, findings: image.findings.slice(1) }));
    expect(renderQuietMarkdown({ ...report, images: waived })).toMatch(/^- ✅ .* within budget, 1 waived\n$/);
  });

  test('is not silent of a report without images', () =>
    expect(renderQuietMarkdown({ ...SAMPLES.pass(), images: [] })).toBe('❗ nothing was measured\n'));
});

describe('a text that nobody here wrote', () => {
  test.each([
    ['markup', '<b>&amp;', '<code>&#60;b&#62;&#38;amp&#59;</code>'],
    ['a table cell', 'a|b', '<code>a&#124;b</code>'],
    ['line breaks', 'a\n\n# b', '<code>a  &#35; b</code>'],
    ['links', '[x](http://e.x)', '<code>&#91;x&#93;&#40;http&#58;&#8203;//e.x&#41;</code>'],
    ['bare hosts', 'www.e.x', '<code>www&#8203;.e.x</code>'],
    ['addresses of mail', 'react@18.2.0', '<code>react&#64;&#8203;18.2.0</code>'],
    ['a scope, which can be copied as it is', '/@types/node', '<code>/&#64;types/node</code>'],
    ['emphasis and strikes', '*a*_b_~c~`d`', '<code>&#42;a&#42;&#95;b&#95;&#126;c&#126;&#96;d&#96;</code>'],
    ['escapes', 'a\\|\x1b', '<code>a&#92;&#124;&#92;x1b</code>'],
  ])('%s', (_what, text, expected) => expect(code(text)).toBe(expected));

  test('mentions and references are taken apart in a sentence, list marks too', () => {
    expect(prose('ask @octocat about #12')).toBe('ask &#64;&#8203;octocat about &#35;&#8203;12');
    expect(prose('- a')).toBe('&#45; a');
    expect(prose('1. a')).toBe('1&#46; a');
  });

  test('holds no character with a meaning, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const inner = code(`x${text}`).slice('<code>'.length, -'</code>'.length);
        expect(inner.replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>&|`*_~[\]()\\:@#$!{}"'\n\r]/);
      }),
    );
  });
});

test.each(samples)('%s: tables are whole and nothing of an image is live', (_name, make) => {
  const text = renderMarkdown(make());
  for (const table of tablesOf(text)) expect(new Set(table.map((row) => row.split(' | ').length)).size).toBe(1);
  expect(text.replaceAll(/<\/?(?:code|br|details|summary)>|<0.1/g, '')).not.toMatch(
    /[<>`@\p{Cc}\u202e](?<!\n)|https?:|\[x\]/u,
  );
});

describe('a report that must fit', () => {
  test.each(samples)('%s fits any room, in whole tables, and says what it left out', (_name, make) => {
    const full = renderMarkdown(make());
    const [firstLine = ''] = full.split('\n');
    fc.assert(
      fc.property(fc.integer({ min: firstLine.length + 1, max: full.length }), (room) => {
        const text = fitMarkdown(make(), room);
        expect(text.length).toBeLessThanOrEqual(room);
        expect(text.startsWith(firstLine)).toBe(true);
        expect(text === full || /Shortened to fit/.test(text) || text === `${firstLine}\n`).toBe(true);
        for (const table of tablesOf(text)) expect(new Set(table.map((row) => row.split(' | ').length)).size).toBe(1);
      }),
    );
  });

  test('is the full one where there is room, down to the verdict where there is none', () => {
    const report: GateReport = SAMPLES.over();
    expect(fitMarkdown(report, 65_536)).toBe(renderMarkdown(report));
    expect(fitMarkdown(report, 3_000)).toContain('without what was folded away');
    expect(fitMarkdown(report, 60)).toBe('❌ 180.4 MB, 30.4 MB over budget, &#43;2 more\n');
    expect(fitMarkdown(report, 0)).toBe('');
  });
});

/** Runs of lines that begin with a bar. */
function tablesOf(text: string): string[][] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 0);
}
