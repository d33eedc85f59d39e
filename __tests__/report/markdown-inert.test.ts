import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { joinPattern } from '../../src/model/pattern.ts';
import type { GateReport } from '../../src/model/report.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderQuietMarkdown } from '../../src/report/paint/markdown/markdown.ts';
import { anyText } from '../support/any-text.ts';
import { compareManifestReport, MANIFEST_BEFORE } from '../support/manifest-report.ts';
import { rounds } from '../support/rounds.ts';
import { SAMPLES } from '../support/sample-reports.ts';
import { NASTY, RUN } from '../support/workflow-reports.ts';

const EVERYTHING = { maxChars: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY };
const RENDERERS: readonly [string, (report: GateReport) => string][] = [
  ['the comment', (report) => renderComment(report, EVERYTHING)],
  ['the summary', (report) => renderSummary(report, EVERYTHING)],
  ["the check run's summary", (report) => renderCheckRun(report).summary],
  ["the check run's text", (report) => renderCheckRun(report).text ?? ''],
  ['the quiet list', renderQuietMarkdown],
];

/** Texts for each field in turn; none is blank, because that would not be text. */
const nasty = fc.array(
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, anyText(8)), {
      minLength: 1,
      maxLength: 5,
    })
    .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')))
    .filter((text) => text.trim() !== ''),
  { minLength: 1, maxLength: 50 },
);

/**
 * One sample with every list, one with an image that failed, and one that was compared by manifest.
 */
const SOURCES = [
  SAMPLES.advised,
  SAMPLES.gathered,
  () => compareManifestReport(MANIFEST_BEFORE),
] as const;

describe.each(RENDERERS)('%s', (_name, renderText) => {
  test('has the same tables, titles and folds, whatever the names', () => {
    const expectTags = SOURCES.map((make) =>
      expectHarmless((name) => countTags(render(renderText(fillReport(make(), () => name))))),
    );
    const check = (texts: readonly string[], source: number): void => {
      const report = fillReport(SOURCES[source]?.() as GateReport, inTurn(texts));
      const markdown = renderText(report);
      const html = render(markdown);
      expectTags[source]?.(countTags(html));
      expectWholeRows(markdown);
      expectNoReferences(html);
      expect(markdown).not.toMatch(/^\s*::|##\[|[\p{Cc}\u202a-\u202e\u2028](?<!\n)/mu);
    };
    check(['valueOf'], 0);
    fc.assert(fc.property(nasty, fc.nat(SOURCES.length - 1), check), { numRuns: rounds(6) });
  });

  test('links only to the repository under test', () => {
    const check = (texts: readonly string[]): void => {
      const report = { ...fillReport(SAMPLES.advised(), inTurn(texts)), run: RUN };
      for (const [, href] of render(renderText(report)).matchAll(/<a href="([^"]*)"/g))
        expect(href).toMatch(
          joinPattern(
            '',
            '',
            '',
            String.raw`^https:\/\/github\.com\/octo-org\/shop\/`,
            String.raw`(?:blob\/[0-9a-f]{40}\/[^\s()<>]*#L\d+(?:-L\d+)?|actions\/runs\/\d+)$`,
          ),
        );
    };
    check(['valueOf']);
    fc.assert(fc.property(nasty, check), { numRuns: rounds(3) });
  });
});

/** A renderer drops cells without a column in the header, so these are counted before. */
function expectWholeRows(markdown: string): void {
  for (const [table] of markdown.matchAll(/(?:^\|.*\n?)+/gm))
    expect(
      new Set(
        table
          .trimEnd()
          .split('\n')
          .map((row) => row.split('|').length),
      ).size,
    ).toBe(1);
}

test('the test would detect what it looks for', () => {
  const harmless = countTags(render('| a |\n| - |\n| x |'));
  for (const evil of [
    '[x](y)',
    'https://e.x',
    '<img src=x>',
    'x |\n| y',
    '</table>',
    '\n# x',
    '<details>',
  ])
    expect(countTags(render(`| a |\n| - |\n| ${evil} |`))).not.toEqual(harmless);
  for (const reference of [
    '@octocat',
    'x #1',
    'a/b#1',
    '1b2c3d4',
    'GH-1',
    'GHSA-aaaa',
    ':+1:',
    '&#64;octocat',
  ])
    expect(() => expectNoReferences(render(reference))).toThrow();
  expect(() => expectWholeRows('| a |\n| - |\n| x|y |')).toThrow();
  expect(() => expectNoReferences(render('<code>@octocat</code> a 1,048,576'))).not.toThrow();
});

function inTurn(texts: readonly string[]): () => string {
  let next = 0;
  return () => texts[next++ % texts.length] ?? '';
}

/** The report without its run, and with every text that is not ours replaced. */
function fillReport(report: GateReport, textOf: () => string): GateReport {
  const { run: _, ...rest } = report;
  return fill(rest, '', textOf) as GateReport;
}

/** Words that a report can't choose: its schema enumerates them. */
const LISTED = new Set(
  [
    'verdict outcome unit bound measure kind cause changes verified diveUserWasted pullBytes by ' +
      'code sha256 tool',
    'unread state origin matchedBy differs pullBytesAre lackedBy digest',
  ].flatMap((names) => names.split(' ')),
);
const ADVICE_ID = /^[a-z]+-[a-z]+$/;

function fill(value: unknown, key: string, textOf: () => string): unknown {
  if (LISTED.has(key) || (key === 'id' && ADVICE_ID.test(String(value)))) return value;
  if (typeof value === 'string') return key === 'message' ? oneLine(textOf()) : textOf();
  if (Array.isArray(value)) return value.map((item) => fill(item, key, textOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, fill(item, name, textOf)]),
  );
}

/** Further lines of a message are a separate listing; see the tests of `fence`. */
const oneLine = (text: string): string => text.replaceAll('\n', ' ');

const render = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });

type Tags = Readonly<Record<string, number>>;

// Long names leave space for fewer rows, and so do characters that are written as entities.
const HARMLESS = ['n', '*'].flatMap((character) =>
  [4, 15, 30, 60, 90, 150, 1000].map((length) => character.repeat(length)),
);

/**
 * @param tagsOf a report in which all names are this one
 * @returns expects the tags to be those of a report with harmless names of some length
 */
function expectHarmless(tagsOf: (name: string) => Tags): (tags: Tags) => void {
  // Most texts need only the first few.
  const known: Tags[] = [];
  return (tags) => {
    for (const [at, name] of HARMLESS.entries()) {
      known[at] ??= tagsOf(name);
      if (isDeepStrictEqual(known[at], tags)) return;
    }
    expect(known).toContainEqual(tags);
  };
}

/** Counts of tags by name. A sentence may contain names, which are code, and line breaks. */
function countTags(html: string): Tags {
  const counts: Record<string, number> = {};
  for (const [, name = ''] of html.matchAll(/<(\/?[a-z][a-z0-9]*|!|\?)/gi)) {
    if (!/^\/?(?:code|br)$/.test(name)) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/**
 * How GitHub post-processes text after rendering it to HTML: not in code, not in links.
 * Source: html-pipeline, mention_filter.rb.
 */
function expectNoReferences(html: string): void {
  const text = html
    .replaceAll(/<(code|pre|a)\b[^>]*>.*?<\/\1>/gs, ' … ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&amp;', '&');
  expect(text).not.toMatch(
    joinPattern(
      'i',
      String.raw`@[\w-]|#\d|\bGH-\d|\bGHSA-|\bCVE-\d|\b[0-9a-f]{7,40}\b|:[\w+-]+:|www\.|:\/\/`,
      String.raw`|\b[A-Z][A-Z0-9]+-\d|\$[^ ]`,
    ),
  );
}
