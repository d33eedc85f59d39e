import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CompareReport } from '../../src/model/compare-report.ts';
import type { Comparison, FileComparison, ReadComparison } from '../../src/model/comparison.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { compareRenderers } from '../../src/report/compare.ts';
import { listAnnotations } from '../../src/report/paint/github/annotations.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { isWorthAComment, renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { describeGrowth, formatSignedBytes } from '../../src/report/words/growth-words.ts';
import { formatHeadline } from '../../src/report/words/headline.ts';
import { describeLayerChange, describeReplaced } from '../../src/report/words/layer-words.ts';
import {
  takeMostChanged,
  type WeighedLayer,
  weighLayers,
} from '../../src/report/words/weighed-layers.ts';
import { COMPARISONS } from '../support/sample-comparisons.ts';

const GOLDEN = new URL('../golden/', import.meta.url);

/** What `plimsoll compare` would print for the same images. */
const toCompareReport = ({ images }: GateReport): CompareReport => ({
  schemaVersion: 2,
  tool: { name: 'plimsoll', version: '0' },
  notices: [],
  images: images.flatMap(({ key, facts, comparison }) =>
    facts?.files && comparison?.files
      ? [{ key, source: facts.source, measures: facts.measures, comparison }]
      : [],
  ),
  unmatched: [],
});

const files: [file: string, make: () => string][] = Object.entries(COMPARISONS)
  .filter(([, make]) => make().images.some(({ comparison }) => comparison !== undefined))
  .flatMap(([name, make]): [string, () => string][] => [
    [
      `comparison.${name}.txt`,
      () => compareRenderers.terminal(toCompareReport(make()), { columns: 80, color: false }),
    ],
    [`comparison.${name}.md`, () => compareRenderers.markdown(toCompareReport(make()))],
  ]);

/** What the action posts for it, and what a terminal shows. */
const terminal = { columns: 80, color: false, verboseWith: '--verbose' };
const gates: [file: string, make: () => string][] = Object.entries(COMPARISONS).flatMap(
  ([name, make]): [string, () => string][] => [
    [`growth.${name}.txt`, () => renderTerminal(make(), terminal)],
    [`growth.${name}.md`, () => renderComment(make())],
  ],
);

test('of many images, the unchanged ones are counted', () => {
  const [same] = toCompareReport(COMPARISONS.unchanged()).images;
  const [grown] = toCompareReport(COMPARISONS.grown()).images;
  const make = (count: number): CompareReport => ({
    ...toCompareReport(COMPARISONS.grown()),
    images: [...Array.from({ length: count }, () => same as never), grown as never],
  });
  const show = (count: number, verbose = false): string =>
    compareRenderers.terminal(make(count), { columns: 80, color: false, verbose });
  const countLines = (text: string): number => text.split('\n').length;
  expect(show(199)).toContain('199 others: unchanged');
  expect(show(199)).toMatch(/\+\d/);
  expect(countLines(show(199))).toBe(countLines(show(5)));
  expect(compareRenderers.markdown(make(199))).toContain('199 others: unchanged');
  expect(show(4)).not.toContain('others');
  expect(countLines(show(199, true))).toBeGreaterThan(400);
});

test.each([
  ...files,
  ...gates,
  [
    'comparison.grown.48.txt',
    () =>
      compareRenderers.terminal(toCompareReport(COMPARISONS.grown()), {
        columns: 48,
        color: false,
      }),
  ],
  [
    'comparison.grown.verbose.txt',
    () =>
      compareRenderers.terminal(toCompareReport(COMPARISONS.grown()), {
        columns: 100,
        color: false,
        verbose: true,
      }),
  ],
  [
    'comparison.hostile.ascii.txt',
    () =>
      compareRenderers.terminal(toCompareReport(COMPARISONS.hostile()), {
        columns: 80,
        color: false,
        ascii: true,
      }),
  ],
] as [string, () => string][])('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});

const makeImage = ({ images: [image] }: GateReport): ImageReport => image as ImageReport;

describe('the first line shows the change', () => {
  test('for an image over budget', () =>
    expect(formatHeadline(makeImage(COMPARISONS.grown()))).toBe(
      '180.4 MB, 30.4 MB over its 150 MB budget (+12.3 MB against docker:app:main)',
    ));
  test('for an unchanged image', () =>
    expect(formatHeadline(makeImage(COMPARISONS.unchanged()))).toBe(
      '42.9 MB, within its 50 MB budget (unchanged since 3f1c2ab)',
    ));
  test('for an image with the same files in different stored bytes, if they are known', () => {
    const image = makeImage(COMPARISONS.unchanged());
    const { comparison, facts } = image as Required<ImageReport> & {
      readonly facts: ReadFacts;
      readonly comparison: ReadComparison;
    };
    const pulling = (pullGrowthBytes: number): ImageReport => ({
      ...image,
      facts: { ...facts, measures: { ...facts.measures, pullBytes: 20_000_000 + pullGrowthBytes } },
      comparison: {
        ...comparison,
        baseline: {
          ...comparison.baseline,
          measures: { ...comparison.baseline.measures, pullBytes: 20_000_000 },
        },
        measures: { ...comparison.measures, pullGrowthBytes },
        pullBytesAre: 'exact',
      },
    });
    expect(formatHeadline(pulling(1_200_000))).toBe(
      '42.9 MB, within its 50 MB budget (+1.2 MB to pull against 3f1c2ab)',
    );
    expect(formatHeadline(pulling(300))).toBe(
      '42.9 MB, within its 50 MB budget (unchanged since 3f1c2ab)',
    );
    const report = toCompareReport({ ...COMPARISONS.unchanged(), images: [pulling(1_200_000)] });
    expect(compareRenderers.markdown(report)).toMatch(
      /^\| to pull \| 20\.0.MB \| 21\.2.MB \| \*\*\+1\.2.MB\*\* \|$/m,
    );
  });
  test('for a rebuilt image', () =>
    expect(formatHeadline(makeImage(COMPARISONS.rebuilt()))).toBe(
      '42.9 MB, within its 50 MB budget (no growth since docker:app:main)',
    ));

  test('with the person who allowed the growth', () => {
    const image = makeImage(COMPARISONS.grown());
    const base = {
      ...image.findings[0],
      rule: 'highestGrowthBytes',
      measure: 'growthBytes' as const,
      value: 12_304_118,
      failLimit: 5e6,
    };
    const finding = {
      ...base,
      distance: 7_304_118,
      outcome: 'warn' as const,
      overridden: { label: 'size-ok', by: 'alice' },
    };
    expect(
      formatHeadline({
        ...image,
        verdict: 'warn',
        findings: [finding as ImageReport['findings'][number]],
      }),
    ).toBe(
      '180.4 MB, growth 7.3 MB over its 5 MB limit, allowed by alice (+12.3 MB against ' +
        'docker:app:main)',
    );
  });
});

test('changes come after the rules; an unchanged image is one line', () => {
  const text = (report: GateReport): string =>
    renderTerminal(report, { columns: 80, color: false });
  expect(text(COMPARISONS.grown())).toMatch(
    / Rules ─[\s\S]* What this change added ─[\s\S]* What would take [\s\S]* Largest layers ─/,
  );
  expect(text(COMPARISONS.unchanged()).split('\n')[0]).toContain('(unchanged since 3f1c2ab)');
});

test.each([
  [
    { name: null, layerCount: 1, by: 'history', certainty: 'likely' },
    'The lowest layer is most likely the base image, judging by the history.',
  ],
  [
    { name: 'docker:x', layerCount: 3, by: 'budget', certainty: 'exact' },
    'The lowest 3 layers are the base image docker:x, as named in the budget and confirmed by ' +
      'its layers.',
  ],
  [
    {
      ...{ name: 'node:22', namedBy: 'provenance', isPinned: false },
      ...{ layerCount: 1, by: 'provenance', certainty: 'exact' },
    },
    'The lowest layer is the base image node:22, not pinned to a digest, as recorded by the ' +
      'builder.',
  ],
  [
    {
      ...{ name: `node:22@sha256:${'ab'.repeat(32)}`, namedBy: 'dockerfile', isPinned: true },
      ...{ layerCount: 1, by: 'dockerfile', certainty: 'exact' },
    },
    'The lowest layer is the base image node:22@sha256:abababababab, according to the Dockerfile.',
  ],
] as const)('the boundary of own layers: %j', (base, words) => {
  const report = COMPARISONS.grown();
  const images = report.images.map((image) => ({
    ...image,
    facts: image.facts && { ...image.facts, base: { digest: null, ...base } },
  }));
  expect(
    renderTerminal({ ...report, images } as GateReport, {
      columns: 200,
      color: false,
      verbose: true,
    }).replaceAll(/\s+/g, ' '),
  ).toContain(words);
});

test.each([
  [0, '0 B'],
  [5, '+5 B'],
  [-1500, '-1.5 kB'],
])('%d bytes are %s', (bytes, words) => expect(formatSignedBytes(bytes)).toBe(words));

test.each([
  [1000, 0.1, '+1.0 kB, +10.0%'],
  [-1000, -0.1, '-1.0 kB, -10.0%'],
  [3, 0.00001, '+3 B'],
  [5, null, '+5 B'],
  [0, 0, 'no growth'],
])('growth of %d is %s', (growthBytes, growthRatio, words) => {
  const comparison = makeImage(COMPARISONS.rebuilt()).comparison as Comparison;
  expect(
    describeGrowth({
      ...comparison,
      measures: { ...comparison.measures, growthBytes, growthRatio },
    }),
  ).toBe(words);
});

describe("the likely reason of a layer's change", () => {
  const change: WeighedLayer = {
    state: 'changed',
    origin: 'own',
    oldIndex: 1,
    newIndex: 1,
    oldStoredBytes: null,
    newStoredBytes: null,
    sizes: [100, 100],
    pullBytes: null,
    instruction: 'RUN make',
    isSameContent: true,
    differs: ['files'],
    copied: { bytes: 0, changes: [] },
  };
  test.each<[Partial<WeighedLayer>, string]>([
    [{}, 'it produced different files'],
    [{ instruction: 'COPY . /app' }, 'it copies different files'],
    [{ origin: 'base' }, 'the base image changed'],
    [{ differs: ['instruction', 'files'] }, 'its instruction was edited'],
    [{ differs: [] }, 'the same instruction produced different bytes'],
    [{ differs: [], instruction: null }, 'different bytes'],
    [{ differs: ['times'] }, 'the same file names and sizes, but different timestamps'],
    [
      { differs: ['metadata', 'times'] },
      'the same file names and sizes, but different modes or owners and timestamps',
    ],
    [
      { differs: ['instruction', 'content'] },
      'the same file names and sizes, but different layer bytes (contents were not compared); ' +
        'its instruction was edited',
    ],
    [
      { copied: { bytes: 60, changes: ['owner'] } },
      'it produced different files: it ships the same 60 B again, with a new owner',
    ],
    [{ copied: { bytes: 40, changes: ['owner'] } }, 'it produced different files'],
    [{ state: 'added', differs: [] }, ''],
    [{ state: 'added', differs: [], origin: 'base' }, 'a layer of the base image'],
    [
      { state: 'added', differs: [], copied: { bytes: 100, changes: [] } },
      'it ships the same 100 B again',
    ],
    [{ state: 'removed', differs: [] }, 'this layer was removed'],
    [{ state: 'moved', differs: [] }, 'the same layer at another position'],
    [{ state: 'moved', differs: [], isSameContent: false }, 'at another position; different bytes'],
    [
      { state: 'added', differs: [], pullBytes: 0 },
      'a new layer that the baseline has elsewhere: nothing to pull',
    ],
    [
      { state: 'moved', differs: ['times'] },
      'at another position; the same file names and sizes, but different timestamps',
    ],
  ])('%j: %s', (more, words) => expect(describeLayerChange({ ...change, ...more })).toBe(words));

  test.each([
    [60, 'replaces 60 B of lower layers'],
    [1, ''],
    [-60, ''],
  ])('with %d bytes of lower layers replaced: %j', (replacedBytes, words) =>
    expect(describeReplaced({ ...change, sizes: [0, 100], replacedBytes })).toBe(words),
  );

  test('if only the paths of files differ', () =>
    expect(describeLayerChange(change, true)).toBe('it has files in different places'));
});

describe('statements that a report makes once', () => {
  const comparison = makeImage(COMPARISONS.grown()).comparison as ReadComparison;
  const [pandas, numpy, intro] = comparison.files.heaviest.items;
  const nothing = { count: 0, growthBytes: 0 };
  type Rows = FileComparison['heaviest']['items'];
  const renderText = (more: Partial<FileComparison>, inside: Rows): string => {
    const layers = comparison.layers.map((layer) =>
      layer.inside === undefined
        ? layer
        : { ...layer, inside: { items: inside, omitted: nothing } },
    );
    const report = toCompareReport(COMPARISONS.grown());
    const images = report.images.map((image) => ({
      ...image,
      comparison: { ...comparison, layers, files: { ...comparison.files, ...more } },
    }));
    const markdown = compareRenderers.markdown({ ...report, images });
    const text = compareRenderers.terminal({ ...report, images }, { columns: 100, color: false });
    for (const words of ['What grew and shrank', 'it has files in different places', '/app/dist/'])
      expect([words, text.includes(words)]).toEqual([words, markdown.includes(words)]);
    return markdown;
  };
  const list = (items: Rows) => ({ heaviest: { items, omitted: nothing } });
  const moves = (from: string, to: string, bytes: number): Partial<FileComparison> => ({
    moves: { items: [{ from, to, bytes, fileCount: 1 }], omitted: { count: 0, bytes: 0 } },
  });
  const row = (
    path: string,
    state: 'added' | 'removed' | 'changed',
    growthBytes: number,
  ): Rows[number] => ({
    path,
    isFolder: true,
    state,
    growthBytes,
  });

  test('growth, if all of it is below a layer', () => {
    const items = [pandas, numpy] as Rows;
    expect(renderText(list(items), items)).not.toContain('What grew and shrank');
    expect(renderText(list([pandas, numpy, intro] as Rows), items)).toContain(
      'What grew and shrank',
    );
    expect(renderText(list(items), [pandas] as Rows)).toContain('What grew and shrank');
  });

  test('of many layers, those that changed most, in stack order', () => {
    const layers = comparison.layers.map((layer, i) => ({
      ...layer,
      newBytes: layer.oldBytes + 1000 * i,
    }));
    const [first, ...others] = layers;
    const last = { ...first, newBytes: 9e9 } as (typeof layers)[number];
    const grown = { ...comparison, layers: [...layers, last] };
    const chosen = takeMostChanged(weighLayers(grown), 3, grown);
    expect(chosen.map(({ sizes }) => sizes?.[1])).toEqual([
      ...others.slice(-2).map(({ newBytes }) => newBytes),
      9e9,
    ]);
  });

  test('a move, as far as its identity is known', () => {
    const none = list([]);
    expect(renderText({ ...none, ...moves('/a/x', '/b/x', 5_000_000) }, [])).toContain(
      '1 file of the same name and size.',
    );
    const renamed = {
      items: [{ from: '/a/x', to: '/a/y', bytes: 5_000_000, fileCount: 1, isRenamed: true }],
    };
    expect(
      renderText({ ...none, moves: { ...renamed, omitted: { count: 0, bytes: 0 } } }, []),
    ).toContain('1 file of the same size.');
  });

  test('removed and added packages of equal size have no row; another version has one', () => {
    const items = [row('/app/dist', 'changed', 0), { ...numpy, growthBytes: 0 }] as Rows;
    const markdown = renderText(list(items), []);
    expect(markdown).toContain('numpy 1.26.4 → 2.0.1');
    expect(markdown).not.toContain('/app/dist');
  });
});

describe('a baseline that is not available', () => {
  const WHY = "the baseline docker:app:mian can't be used";
  const count = (text: string, words: string): number => text.split(words).length - 1;
  const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

  test('is reported once, with the rules that were skipped', () => {
    const text = onOneLine(renderTerminal(COMPARISONS.misspelt(), { columns: 80, color: false }));
    expect(text).toContain('within its 50 MB budget (not compared)');
    expect(text).toContain(
      'plimsoll never pulls images. Skipped: highestGrowthBytes, highestGrowthPercent.',
    );
    for (const shown of [
      text,
      onOneLine(renderComment(COMPARISONS.misspelt())).replaceAll(/<.?code>/g, ''),
    ])
      expect(count(shown, WHY)).toBe(1);
  });

  test('causes a comment if rules are skipped, and a warning in the log', () => {
    expect(isWorthAComment(COMPARISONS.misspelt())).toBe(true);
    expect(isWorthAComment(COMPARISONS.partly())).toBe(true);
    expect(listAnnotations(COMPARISONS.misspelt())).toEqual([
      {
        level: 'warning',
        title: 'growth was not checked',
        message: expect.stringContaining(`not compared: ${WHY}`),
      },
    ]);
  });

  test('causes no comment if no rule needs it', () => {
    const { images, ...report } = COMPARISONS.misspelt();
    const without = images.map((image) => ({ ...image, findings: [] }));
    expect(isWorthAComment({ ...report, images: without })).toBe(false);
    expect(listAnnotations({ ...report, images: without })).toEqual([]);
    expect(renderComment({ ...report, images: without })).toContain('**Not compared**: ');
  });

  test('is reported once for all images, in a combined report and its check run', () => {
    const report = COMPARISONS.first();
    expect(
      count(onOneLine(renderTerminal(report, { columns: 80, color: false })), 'no kept report'),
    ).toBe(1);
    expect(count(renderComment(report), 'no kept report')).toBe(1);
    expect(count(renderCheckRun(report).summary, 'no kept report')).toBe(1);
    expect(renderCheckRun(report).title).toBe(
      '4 images: 1 could not be measured, 1 over budget, 1 over a warning limit, 1 within ' +
        'budget; 3 not compared',
    );
    expect(renderCheckRun(COMPARISONS.misspelt()).title).toBe(
      'Image app:ci: 42.9 MB, within its 50 MB budget (not compared)',
    );
  });
});

test('the reason for skipped rules is reported once for all of them', () => {
  const report = COMPARISONS.misspelt();
  const images = report.images.map(({ noBaseline: _, ...image }) => image);
  const text = renderTerminal({ ...report, images }, { columns: 80, color: false }).replaceAll(
    /\s+/g,
    ' ',
  );
  expect(text).toContain(
    " highestGrowthBytes, highestGrowthPercent: the baseline docker:app:mian can't be used",
  );
  expect(text.match(/can't be used/g)).toHaveLength(1);
  expect(renderSummary({ ...report, images })).toContain(
    '\n- <code>highestGrowthBytes</code>, <code>highestGrowthPercent</code>: the baseline ',
  );
});
