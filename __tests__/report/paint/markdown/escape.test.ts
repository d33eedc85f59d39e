import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import {
  escapeCode,
  escapeProse,
  formatFence,
} from '../../../../src/report/paint/markdown/escape.ts';
import { anyText } from '../../../support/any-text.ts';
import { NASTY } from '../../../support/workflow-reports.ts';

const texts = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), anyText(5)), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

describe('an untrusted name', () => {
  test.each([
    ['markup', '<b>&amp;', '<code>&#60;b&#62;&#38;amp;</code>'],
    ['a table cell', 'a|b', '<code>a&#124;b</code>'],
    ['line breaks', 'a\n\n# b', '<code>a  &#35; b</code>'],
    ['links', '[x](http://e.x)', '<code>&#91;x&#93;(http:&#8203;//e.x)</code>'],
    ['bare hosts', 'www.e.x', '<code>www&#8203;.e.x</code>'],
    ['email addresses', 'react@18.2.0', '<code>react&#64;&#8203;18.2.0</code>'],
    ['a scope, which can be copied unchanged', '/@types/node', '<code>/&#64;types/node</code>'],
    [
      'emphasis and strikethrough',
      '*a*_b_~c~`d`',
      '<code>&#42;a&#42;&#95;b&#95;&#126;c&#126;&#96;d&#96;</code>',
    ],
    ['escapes', 'a\\|\x1b', '<code>a&#92;&#124;&#92;x1b</code>'],
    ['shell syntax', "app:ci python -c 'print(1)'", "<code>app:ci python -c 'print(1)'</code>"],
  ])('%s', (_what, text, expected) => expect(escapeCode(text)).toBe(expected));

  test('contains no special character, for any name', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const inner = escapeCode(`x${text}`).slice('<code>'.length, -'</code>'.length);
        expect(inner.replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>&|`*_~[\]\\@#$!{}\n\r]/);
      }),
    );
  });
});

describe('a sentence', () => {
  test.each([
    [
      'is unchanged',
      '180.4 MB, 30.4 MB over budget, +2 more',
      '180.4 MB, 30.4 MB over budget, +2 more',
    ],
    [
      'keeps dates and quotes',
      `until 2027-01-31: "x" isn't (ours)`,
      `until 2027-01-31: "x" isn't (ours)`,
    ],
    [
      'shows names as code',
      'no /var/lib in app:ci.',
      'no <code>/var/lib</code> in <code>app:ci</code>.',
    ],
    [
      'wakes nobody',
      'ask @octocat about #12',
      'ask <code>&#64;octocat</code> about <code>&#35;12</code>',
    ],
    [
      'shows text between backticks as code',
      "Add `checks: read` to the job's `permissions`.",
      "Add <code>checks: read</code> to the job's <code>permissions</code>.",
    ],
    ['refers to nothing after an apostrophe', "item'GH-1 it’s", "<code>item'GH-1</code> it’s"],
    ['starts no link', 'see www., (www.', 'see <code>www</code>., (<code>www</code>.'],
    [
      'refers to nothing behind letters of any ' + 'script',
      'नमस्तेdeadbeef',
      '<code>नमस्तेdeadbeef</code>',
    ],
    [
      'refers to nothing',
      'GH-12 1b2c3d4 GHSA-a-b',
      '<code>GH-12</code> <code>1b2c3d4</code> <code>GHSA-a-b</code>',
    ],
    ['contains no emoji', 'fine :+1:', 'fine <code>:+1</code>:'],
    ['starts no list', '- a', '&#45; a'],
    ['starts no numbered list', '1. a', '1&#46; a'],
    ['is not underlined as a heading', '---', '<code>---</code>'],
  ])('%s', (_what, text, expected) => expect(escapeProse(text)).toBe(expected));

  test('contains only words and numbers outside of code', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = escapeProse(text)
          .replaceAll(/<code>.*?<\/code>/g, '')
          .replaceAll(/&#\d+;/g, '');
        expect(plain).not.toMatch(
          /[<>&|`*_~[\]\\@#${}/\n\r]|(?<!\p{L})www\.|\bGH-\d|\b[0-9a-f]{7}/iu,
        );
      }),
    );
  });

  test('is never slow, for any text', () => {
    for (const part of ['"', '!', "a'", '-', '1.', 'a-', '\u0301', ':', ')!'])
      expect(escapeProse(part.repeat(100_000)).length).toBeLessThan(40_000);
  });
});

describe('lines to copy', () => {
  test('end where they should, whatever they contain', () => {
    fc.assert(
      fc.property(fc.array(texts), (lines) => {
        const html = render(`${formatFence(lines, 'dockerfile')}\n\nafter`);
        expect(html.match(/<pre>/g)?.length).toBe(1);
        expect(html.endsWith('</code></pre>\n<p>after</p>')).toBe(true);
        expect(html.replaceAll(/<\/?(?:pre|p)>|<\/?code[^>]*>/g, '')).not.toContain('<');
      }),
    );
  });

  test('are not commands for a runner that prints them', () =>
    expect(formatFence(['  ::error::a', 'x ##[error]b'])).toBe(
      '```\n  :\\x3aerror::a\nx ##\\x5berror]b\n```',
    ));
});

const render = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
