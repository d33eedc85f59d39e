import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GateReport } from '../../src/model/report.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { isWorthAComment, renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderQuietMarkdown } from '../../src/report/paint/markdown/markdown.ts';
import { rounds } from '../support/rounds.ts';
import { COMPARISONS } from '../support/sample-comparisons.ts';
import { SAMPLES } from '../support/sample-reports.ts';
import { STATES } from '../support/sample-states.ts';
import { manyImages, withLoosened } from '../support/workflow-reports.ts';

const samples = Object.entries(SAMPLES);

test.each([
  [
    'lean',
    '❌ Image <code>trainer:nightly</code>: 4,802,113,990 B, 1 B over its 4,802,113,989 B budget',
  ],
  ['over', '❌ Image <code>app:ci</code>: 180.4 MB, 30.4 MB over its 150 MB budget'],
  ['pass', '✅ Image <code>app:ci</code>: 42.9 MB, within its 50 MB budget'],
  [
    'platforms',
    '❗ 4 images: 1 could not be measured, 1 over budget, 1 over a warning limit, 1 within budget',
  ],
] as const)('the first line is the verdict and nothing else: %s', (name, line) => {
  expect(renderComment(SAMPLES[name]()).split('\n')[0]).toBe(line);
  expect(renderSummary(SAMPLES[name]()).split('\n')[0]).toBe(line);
});

describe('quiet', () => {
  test('prints nothing about images within budget', () =>
    expect(renderQuietMarkdown(SAMPLES.pass())).toBe(''));

  test('lists only waived rules', () => {
    const { images, ...report } = SAMPLES.warned();
    const waived = images.map((image) => ({
      ...image,
      verdict: 'pass' as const,
      findings: image.findings.slice(1),
    }));
    expect(renderQuietMarkdown({ ...report, images: waived })).toMatch(
      /^- ✅ .* within budget, 1 rule waived\n$/,
    );
  });

  test('is not silent about a report without images', () =>
    expect(renderQuietMarkdown({ ...SAMPLES.pass(), images: [] })).toBe(
      '❗ nothing was measured\n',
    ));
});

describe('causes a comment on a pull request without one', () => {
  const makeWaived = (): GateReport => {
    const { images, ...report } = SAMPLES.warned();
    const passing = images.map((image) => ({
      ...image,
      verdict: 'pass' as const,
      findings: image.findings.slice(1),
    }));
    return { ...report, verdict: 'pass', images: passing };
  };

  const urgent = (): GateReport => {
    const { images, ...report } = SAMPLES.pass();
    const advice = SAMPLES.hostile().images[0]?.advice ?? [];
    return { ...report, images: images.map((image) => ({ ...image, advice })) };
  };

  test.each<[string, GateReport, boolean]>([
    ['over budget', SAMPLES.over(), true],
    ['over a warning limit', SAMPLES.warned(), true],
    ['if an image could not be measured', SAMPLES.unmeasured(), true],
    ['if one of many is over budget', SAMPLES.platforms(), true],
    ['for a waiver', makeWaived(), true],
    ['for a budget that was loosened', SAMPLES.loosened(), true],
    ['for a private key', urgent(), true],
    ['if nothing was measured', { ...SAMPLES.pass(), images: [] }, true],
    ['but not within budget', SAMPLES.pass(), false],
    ['nor if the compared budget is equally strict', withLoosened(SAMPLES.pass(), []), false],
  ])('%s', (_when, report, expected) => expect(isWorthAComment(report)).toBe(expected));
});

test('a passing comment is its title and its source; the summary has the rest', () => {
  expect(renderComment(SAMPLES.pass()).split('\n\n')).toEqual([
    '✅ Image <code>app:ci</code>: 42.9 MB, within its 50 MB budget',
    expect.stringMatching(/^<sub>.*<\/sub>\n$/),
  ]);
  expect(renderSummary(SAMPLES.pass())).toContain('<summary>4 rules pass</summary>');
});

test('a passing comment counts its notices, which the summary lists', () => {
  const { images, ...report } = SAMPLES.pass();
  const noted = images.map((image) => ({ ...image, notices: ['about an image', 'about both'] }));
  const given = { ...report, images: noted, notices: ['about both'] };
  expect(renderComment(given).split('\n\n').slice(1)).toEqual([
    expect.stringMatching(/^<sub>2 notices · budget .*<\/sub>\n$/),
  ]);
  expect(renderSummary(given)).toContain('\n- about an image\n- about both\n');
});

test('a passing comment about several images lists only those that changed', () => {
  const several = (report: GateReport): string => renderComment(manyImages(report, 3));
  expect(several(SAMPLES.pass())).not.toContain('image-');
  expect(several(COMPARISONS.unchanged())).not.toContain('image-');
  expect(several({ ...COMPARISONS.grown(), verdict: 'pass' })).toContain('image-2');
});

test('the title of the rules counts only those with the worst outcome', () => {
  expect(renderComment(SAMPLES.warned())).toContain(
    '<summary>1 of 4 rules over a warning limit: <code>highestImageBytes</code></summary>',
  );
});

test('growth that a user approved is over its limit, not over a warning limit', () => {
  expect(renderComment(STATES.approved?.() as GateReport)).toContain(
    '<summary>1 of 2 rules over the limit, approved: <code>highestGrowthBytes</code></summary>',
  );
});

test('the suggestion without a budget comes before the sections of an image', () => {
  const text = renderComment(STATES.draft?.() as GateReport);
  expect(text.indexOf('**No budget yet**')).toBeLessThan(text.indexOf('### '));
});

test.each(Object.entries(STATES))('no title and no table is empty: %s', (_name, make) => {
  const { summary, text = '' } = renderCheckRun(make());
  for (const part of [renderComment(make()), renderSummary(make()), summary, text]) {
    expect(part).not.toMatch(/^\*{3,}$/m);
    expect(part).not.toMatch(/^\| [:-]+(?: \| [:-]+)* \|$(?!\n\|)/m);
  }
});

test('a summary shows three savings, however many layers grew', () => {
  expect(renderSummary(COMPARISONS.grown())).toContain('(3 of 4 changes shown)');
  expect(renderComment(COMPARISONS.grown())).toContain('(2 of 4 changes shown)');
});

test('failed rules are sorted by how far they are over, in the list and in its title', () => {
  const text = renderComment(SAMPLES.over());
  const sorted = ['highestReclaimableBytes', 'highestImageBytes', '/app/node&#95;modules'];
  const names = sorted.map((name) => `<code>${name}</code>`);
  expect(text).toContain(`<summary>3 of 7 rules broken: ${names.join(', ')}</summary>`);
  const rows = names.map((name) => text.indexOf(`| ❌ | ${name}`));
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(rows).not.toContain(-1);
});

test('the line of a budget does not break at the hyphen of its name', () => {
  expect(renderComment(SAMPLES.over())).toContain('| <code>.dive-\u2060ci.yaml:2</code> |');
});

test('a loosened budget comes first, with the old limit', () => {
  const text = renderComment(SAMPLES.gathered());
  expect(text).toContain(
    '> [!WARNING]\n> **This pull request loosens the budget it is judged by**\n>\n' +
      '> - <code>highestImageBytes</code> limit 150.0 MB → 200.0 MB\n',
  );
  expect(text.indexOf('[!WARNING]')).toBeLessThan(text.indexOf('### '));
});

test('of several images, the worst is shown, and others fold below their verdicts', () => {
  const text = renderComment(SAMPLES.gathered());
  expect(text.match(/^### /gm)).toHaveLength(1);
  expect(text).toContain('### ❗ <code>db-migrations</code>');
  expect(text).toContain(
    '<details><summary><code>api</code> <code>linux/arm64</code> 180.4 MB, 30.4 MB over',
  );
});

test('a layer found by its instruction is marked, and the mark explained', () => {
  expect(renderSummary(SAMPLES.loosened())).toContain(
    '≈ [<code>Dockerfile:5</code>](https://github.com/octo-org/shop/blob/',
  );
  expect(renderSummary(SAMPLES.loosened())).toContain('≈ lines found by their instruction');
  expect(renderComment(SAMPLES.advised())).not.toContain('≈');
});

describe('a report with a size limit', () => {
  const room = (full: string, least: number): fc.Arbitrary<number> =>
    fc.integer({ min: least, max: full.length });

  test.each(samples)(
    '%s fits any size, in complete tables and folds, and says what it left out',
    (_name, make) => {
      const full = renderComment(make());
      // What can be removed is on the same line, and is dropped first.
      const [firstLine = ''] = full.split(/\n| · /);
      fc.assert(
        fc.property(room(full, firstLine.length + 1), (maxChars) => {
          const text = renderComment(make(), { maxChars });
          expect(text.length).toBeLessThanOrEqual(maxChars);
          expect(text.startsWith(firstLine)).toBe(true);
          expect(text === full || /Shortened to fit/.test(text) || text === `${firstLine}\n`).toBe(
            true,
          );
          expectWhole(text);
        }),
        { numRuns: rounds(8) },
      );
    },
  );

  test('bytes are counted as UTF-8, so every name counts with its actual size', () => {
    const report = SAMPLES.hostile();
    const full = renderSummary(report);
    fc.assert(
      fc.property(room(full, 100), (maxBytes) => {
        const text = renderSummary(report, { maxBytes });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
        expectWhole(text);
      }),
      { numRuns: rounds(12) },
    );
    expect(Buffer.byteLength(full)).toBeGreaterThan(full.length);
  });

  test('is complete if it fits, and shrinks down to the verdict if it does not', () => {
    const report = SAMPLES.over();
    expect(renderComment(report, { maxChars: 65_536 })).toBe(renderComment(report));
    expect(renderComment(report, { maxChars: renderComment(report).length - 1 })).toContain(
      'Shortened to fit: without folded details.',
    );
    expect(renderComment(report, { maxChars: 90 })).toBe(
      '❌ Image <code>app:ci</code>: 180.4 MB, 30.4 MB over its 150 MB budget\n',
    );
    expect(renderComment(report, { maxChars: 30 })).toBe('❌ over budget\n');
    expect(renderComment(report, { maxChars: 6 })).toBe('❌ over');
    expect(renderComment(report, { maxChars: 0 })).toBe('');
  });

  test.each([30, 300, 3000])('%d images over budget fit a comment and a summary', (count) => {
    const report = manyImages(SAMPLES.advised(), count);
    const comment = renderComment(report);
    const summary = renderSummary(report);
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    for (const text of [comment, summary]) {
      expect(text.split('\n')[0]).toBe(`❌ ${count} images: all over budget`);
      expect(text).toContain('<code>image-0</code>');
      expectWhole(text);
    }
  });
});

/** No table row is too short, and every opened element is closed. */
function expectWhole(text: string): void {
  for (const table of makeTables(text))
    expect(new Set(table.map((row) => row.split(' | ').length)).size).toBe(1);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text.match(/<code>/g)?.length).toBe(text.match(/<\/code>/g)?.length);
  expect((text.match(/^`{3,}/gm)?.length ?? 0) % 2).toBe(0);
  expect(text.isWellFormed()).toBe(true);
}

/** Runs of lines that start with a bar. */
function makeTables(text: string): string[][] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 0);
}
