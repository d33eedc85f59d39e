import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compareImages } from '../../src/compare/compare.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import type { Unread } from '../../src/model/comparison.ts';
import type { LayerFacts, UnreadFacts } from '../../src/model/facts.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { listAnnotations } from '../../src/report/paint/github/annotations.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { isWorthAComment, renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { formatHeadline } from '../../src/report/words/headline.ts';
import {
  compareManifestReport,
  MANIFEST_BEFORE,
  manifestReport,
} from '../support/manifest-report.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const GOLDEN = new URL('../golden/', import.meta.url);
const PULL_RULES = ['highestPullGrowthBytes=1MB', 'highestDeltaPullBytes=30MB'];
const grown = () => compareManifestReport(MANIFEST_BEFORE, ...PULL_RULES);
const terminal = { columns: 80, color: false, verboseWith: '--verbose' };
const within = () => manifestReport('highestPullBytes=60MB', 'highestLayerCount=10');

test.each([
  ['manifest.txt', () => renderTerminal(within(), terminal)],
  ['manifest.md', () => renderComment(within())],
  ['manifest.grown.txt', () => renderTerminal(grown(), terminal)],
  ['manifest.grown.md', () => renderComment(grown())],
])('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});

test.each([
  ['highestPullBytes=60MB', '50.8 MB to pull, within budget'],
  ['highestPullBytes=50MB', '50.8 MB to pull, pull size 849.8 kB over its 50 MB limit'],
  ['highestLayerCount=3', '50.8 MB to pull, layer count 1 over its 3 limit'],
])('the first line for an image whose layers were not read: %s', (rule, line) => {
  expect(manifestReport(rule).images.map((image) => formatHeadline(image))).toEqual([line]);
});

test('its report can be judged again, and unknown values do not pass', () => {
  const { images } = parseReport({ text: renderJson(within()), source: 'report.json' });
  const now = new Date(0);
  const judging = {
    images,
    budget: undefined,
    flags: new Map(),
    notices: [],
    now,
    toolVersion: '1.0.0',
  };
  const { verdict, images: judged } = judgeReport(judging);
  expect(verdict).toBe('unmeasured');
  expect(judged[0]?.findings).toMatchObject([
    {
      rule: 'lowestEfficiency',
      outcome: 'unmeasured',
      why: expect.stringContaining('its layers were not read'),
    },
    {
      rule: 'highestUserWastedPercent',
      outcome: 'unmeasured',
      why: expect.stringContaining('measure the image again'),
    },
  ]);
});

test('nothing in it contradicts the rules when it is judged again', () => {
  const { images } = parseReport({ text: renderJson(grown()), source: 'report.json' });
  const now = new Date(0);
  const report = judgeReport({
    images,
    budget: undefined,
    flags: new Map(),
    notices: [],
    now,
    toolVersion: '1.0.0',
  });
  expect(report.verdict).toBe('unmeasured');
  expect(renderTerminal(report, { columns: 80, color: false })).not.toMatch(
    /no rule needs|add a rule/i,
  );
  expect(renderComment(report)).not.toMatch(/no rule needs|add a rule/i);
});

test('secrets in instructions are masked here too', () => {
  expect(renderJson(within())).not.toContain('hunter2');
});

describe('compared by manifests', () => {
  type Change = (before: UnreadFacts) => UnreadFacts;
  const reportOn = (change: Change, ...rules: string[]): GateReport => {
    const [now] = manifestReport().images;
    return compareManifestReport(change(now?.facts as UnreadFacts), ...rules);
  };
  const withLayer =
    (at: number, more: Partial<LayerFacts>, bytes = 0): Change =>
    (before) => ({
      ...before,
      layers: before.layers.map((layer, index) => (index === at ? { ...layer, ...more } : layer)),
      measures: { ...before.measures, pullBytes: (before.measures.pullBytes ?? 0) + bytes },
    });
  const removeStored: Change = (before) => ({
    ...before,
    pullBytesAre: null,
    layers: before.layers.map((layer) => ({ ...layer, storedBytes: null })),
  });

  test.each<[string, Change, string]>([
    ['the same', (before) => before, 'unchanged since 3f1c2ab'],
    ['other labels', withLayer(0, {}, -3), 'unchanged since 3f1c2ab'],
    [
      'a larger layer',
      withLayer(1, { diffId: 'x', digest: 'x' }, -2_000_000),
      '+2.0 MB to pull against 3f1c2ab',
    ],
    [
      'a smaller layer',
      withLayer(1, { diffId: 'x', digest: 'x' }, 9_151_696),
      '-9.2 MB to pull against 3f1c2ab',
    ],
    [
      'another layer of the same size',
      withLayer(1, { diffId: 'x', digest: 'x' }),
      'unchanged since 3f1c2ab',
    ],
    [
      'a recompressed layer',
      withLayer(1, { digest: 'x' }, -7),
      'nothing more to pull since 3f1c2ab',
    ],
    [
      'a layer recompressed by more than the noise floor',
      withLayer(1, { digest: 'x' }, -70_000),
      '+70.0 kB to pull against 3f1c2ab',
    ],
    [
      'a baseline without stored sizes',
      (before) => removeStored(withLayer(1, { diffId: 'x' })(before)),
      '1 layer changed since 3f1c2ab',
    ],
  ])('the first line shows the change: %s', (_what, change, words) => {
    const report = reportOn(change, 'highestPullBytes=60MB');
    expect(report.images.map((image) => formatHeadline(image))).toEqual([
      `50.8 MB to pull, within budget (${words})`,
    ]);
    expect(renderCheckRun(report).title).toBe(
      `Image ghcr.io/org/app:main: 50.8 MB to pull, within budget (${words})`,
    );
  });

  /** Layers, each with its own instruction. */
  const stackLayers = (...layers: Partial<LayerFacts>[]): UnreadFacts => {
    const [now] = manifestReport().images;
    const stack = layers.map((more, index) => {
      const instruction = `RUN step ${index}`;
      return {
        index,
        diffId: `${index}`,
        digest: `${index}`,
        storedBytes: 1000,
        instruction,
        ...more,
      };
    });
    const manifest = now?.facts as UnreadFacts;
    const pullBytes = stack.reduce((sum, { storedBytes }) => sum + (storedBytes ?? 0), 0);
    return {
      ...manifest,
      layers: stack,
      measures: { ...manifest.measures, layerCount: stack.length, pullBytes },
    };
  };
  const compareFactsOnly = (old: UnreadFacts, now: UnreadFacts): GateReport => {
    const comparison = compareImages(now, old, { matchedBy: 'name', report: null });
    const { images, ...report } = manifestReport();
    return {
      ...report,
      images: images.map((image) => ({ ...image, facts: now, comparison })),
    };
  };
  const renderBoth = (report: GateReport): [terminal: string, markdown: string] => [
    renderTerminal(report, { columns: 100, color: false, verbose: true }),
    renderSummary(report).replaceAll('\u00a0', ' '),
  ];

  test.each<[string, Partial<LayerFacts>, string, RegExp]>([
    ['with its bytes', {}, 'RUN step 0', /the same layer at another position/],
    [
      'with its bytes, recompressed',
      { digest: 'x' },
      'RUN step 0',
      /the same layer at another position/,
    ],
    [
      'with its bytes, edited',
      { instruction: 'RUN more' },
      'RUN more',
      /at another position; its instruction was edited/,
    ],
    [
      'with others',
      { diffId: 'x', digest: 'x' },
      'RUN step 0',
      /at another position; different bytes/,
    ],
    [
      'with others, whose number is unknown',
      { diffId: 'x', storedBytes: null },
      'RUN step 0',
      /position; different bytes/,
    ],
    [
      'identified only by its blob',
      { diffId: null, digest: 'x' },
      'RUN step 0',
      /at another position; different bytes/,
    ],
  ])('a moved layer is the same only if its bytes are: %s', (_what, more, instruction, words) => {
    const [first, ...others] = stackLayers({}, {}, {}, {}).layers as [LayerFacts, ...LayerFacts[]];
    const report = compareFactsOnly(
      stackLayers({}, {}, {}, {}),
      stackLayers(...[...others, { ...first, ...more }].map(placeLayer)),
    );
    for (const text of renderBoth(report)) {
      const [, told = ''] = text.split('Layers that changed');
      expect(told).toContain(instruction);
      expect(told.match(/(the same layer )?at another position.*/g)).toEqual([
        expect.stringMatching(words),
      ]);
    }
  });
  const placeLayer = (layer: Partial<LayerFacts>, index: number): Partial<LayerFacts> => ({
    ...layer,
    index,
  });

  test('a moved layer is not called the same by a report without digests', () => {
    const [a, b, c] = stackLayers({}, {}, {}).layers as LayerFacts[];
    const report = compareFactsOnly(
      stackLayers({}, {}, {}),
      stackLayers(...[b, c, a].map((layer, index) => ({ ...layer, index }))),
    );
    const older: GateReport = JSON.parse(renderJson(report).replace(/"isSameContent"/g, '"later"'));
    for (const text of renderBoth(older)) {
      expect(text).toMatch(/at another position/);
      expect(text).not.toMatch(/the same layer|different bytes/);
    }
  });

  test('the bytes to pull for an update come first, including those of unlisted layers', () => {
    const again = (storedBytes: number, name: string) => ({
      diffId: name,
      digest: name,
      storedBytes,
    });
    const old = [6_000_000, ...Array<number>(40).fill(50_000)];
    const now = [5_999_988, ...Array<number>(40).fill(50_100)];
    const [terminal, markdown] = renderBoth(
      compareFactsOnly(
        stackLayers(...old.map((bytes, index) => again(bytes, `old ${index}`))),
        stackLayers(...now.map((bytes, index) => again(bytes, `new ${index}`))),
      ),
    );
    expect(terminal).toMatch(/^ +changed +0 +-12 B .*RUN step 0$/m);
    expect(markdown).toMatch(/^\| changed \| 0 \| -12 B \|.*RUN step 0/m);
    expect(markdown).toMatch(/\| and \d+ more layers, [\d.]+ [kM]B to pull \|/);
  });

  test.each<[string, (facts: UnreadFacts) => UnreadFacts, string]>([
    ['an estimate', (facts) => ({ ...facts, pullBytesAre: 'estimate' }), ', ~2.0 kB to pull'],
    ['not known', removeStored, ''],
  ])('the bytes to pull for unlisted layers: %s', (_what, change, words) => {
    const makeImage = (name: string) =>
      change(
        stackLayers(
          ...Array.from({ length: 22 }, (_, i) => ({
            diffId: `${name} ${i}`,
            digest: `${name} ${i}`,
          })),
        ),
      );
    expect(renderBoth(compareFactsOnly(makeImage('old'), makeImage('new')))[1]).toContain(
      `and 2 more layers${words} |`,
    );
  });

  test('unlisted layers without bytes to pull are not mentioned', () => {
    const gone = stackLayers(...Array.from({ length: 24 }, () => ({})));
    expect(renderBoth(compareFactsOnly(gone, stackLayers({}, {})))[1]).toContain(
      'and 2 more layers |',
    );
  });

  test('reports unchanged manifests in one line, and the reason once', () => {
    const text = renderTerminal(
      reportOn((before) => before),
      { columns: 300, color: false, verbose: true },
    );
    expect(text).toContain(
      'Unchanged since registry:ghcr.io/org/app:main, commit 3f1c2ab9d0e4, 2 commits before ' +
        'the start of this change.',
    );
    expect(text.match(/not read|not compared/g)).toEqual(['not read']);
    expect(text).not.toContain('Layers that changed');
  });

  test('bytes that are pulled again are reported, whatever they contain', () => {
    const markdown = renderSummary(
      reportOn(withLayer(1, { digest: 'x', storedBytes: 20_000_000 }, -250_000)),
    );
    expect(markdown).toMatch(/^- A machine that has the baseline pulls 20\.3\sMB to update\.$/m);
    expect(markdown).toMatch(
      /^- 1 layer has the same files, recompressed: 20\.3\sMB to pull again\.$/m,
    );
    expect(markdown).not.toContain('Layers that changed');
  });

  test.each<[string, Change]>([
    ['with unknown stored sizes', removeStored],
    ['with estimated stored sizes', (before) => ({ ...before, pullBytesAre: 'estimate' })],
  ])('a baseline %s: no sizes are compared', (_what, change) => {
    const report = reportOn((before) =>
      change(withLayer(1, { diffId: 'x', storedBytes: 18_000_000 })(before)),
    );
    expect(renderSummary(report)).toMatch(
      /\| changed \| 1 \| not\sknown \| .*produced different bytes/,
    );
    expect(renderTerminal(report, { columns: 80, color: false })).not.toMatch(/18\.0 MB|\+/);
  });

  test.each<[Unread, RegExp]>([
    ['both', /only the manifests were read, since no rule needed files\./],
    ['image', /only the manifest of this image was read, since no rule needed files\./],
    ['baseline', /only the manifest of the baseline was read, since no rule needed files then\./],
  ])('unread layers are reported once, with a suggestion: %s', (unread, words) => {
    const [image] = grown().images;
    const comparison = { ...image?.comparison, unread };
    const report = { ...grown(), images: [{ ...image, comparison } as ImageReport] };
    for (const text of [
      renderSummary(report),
      renderTerminal(report, { columns: 300, color: false, verbose: true }),
    ]) {
      expect(text).toMatch(words);
      expect(text.match(/not compared|not read/g)).toHaveLength(1);
      expect(text).toMatch(/highestGrowthBytes[\s\S]*or\s+run\s+plimsoll\s+compare/);
    }
  });

  test('the same is shown below the facts of an image that was read', () => {
    const { images, ...report } = SAMPLES.over();
    const [{ comparison } = {}] = grown().images;
    const mixed = {
      ...report,
      images: images.map((image) => ({ ...image, comparison }) as ImageReport),
    };
    expect(formatHeadline(mixed.images[0] as ImageReport)).toBe(
      '180.4 MB, 30.4 MB over its 150 MB budget (+1.8 MB to pull against 3f1c2ab)',
    );
    for (const text of [
      renderSummary(mixed),
      renderTerminal(mixed, { columns: 300, color: false, verbose: true }),
    ])
      expect(text).toMatch(/Layers that changed.*make PASSWORD/s);
  });

  test('its report reads back as written', () => {
    const report = JSON.parse(JSON.stringify(grown()));
    expect(parseReport({ text: renderJson(grown()), source: 'report.json' })).toEqual(report);
  });

  test.each<[string, Change, boolean]>([
    ['unchanged images', (before) => before, false],
    ['a difference of a few bytes', withLayer(1, { diffId: 'x', digest: 'x' }, -1000), false],
    ['one percent more to pull', withLayer(1, { diffId: 'x', digest: 'x' }, -600_000), true],
    ['ten percent less', withLayer(1, { diffId: 'x', digest: 'x' }, 6_000_000), true],
  ])('the cause of a comment if everything is within budget: %s', (_what, change, isWorthIt) =>
    expect(isWorthAComment(reportOn(change, 'highestPullBytes=60MB'))).toBe(isWorthIt),
  );
});

describe('annotations on an image whose layers were not read', () => {
  test('has none if everything is within budget', () =>
    expect(listAnnotations(within())).toEqual([]));

  test.each([
    [
      () => manifestReport('highestPullBytes=50MB'),
      /^50\.8 MB, at most 50\.0 MB.* Layer 0 has 30\.5 MB, 60\.0% of the pull size\./,
    ],
    [() => manifestReport('highestLayerCount=3'), /^4, at most 3 allowed \(--rule\)\.$/],
    [grown, /^1\.8 MB, at most 1\.0 MB.* Layer 1 is 20\.3 MB to pull\./],
  ])('has one if it is over budget, at the largest layer: %#', (make, words) =>
    expect(listAnnotations(make())).toMatchObject([
      { level: 'failure', message: expect.stringMatching(words) },
    ]),
  );
});
