import { describe, expect, test } from '@jest/globals';
import { describeAdvice } from '../../../../src/advise/words.ts';
import type { Advice } from '../../../../src/model/advice.ts';
import type { ReadLayerChange } from '../../../../src/model/comparison.ts';
import type { FileFacts, ReadFacts } from '../../../../src/model/facts.ts';
import type { Finding, GateReport, ImageReport } from '../../../../src/model/report.ts';
import {
  type Annotation,
  listAnnotations,
} from '../../../../src/report/paint/github/annotations.ts';
import { COMPARISONS } from '../../../support/sample-comparisons.ts';
import { finding, SAMPLES } from '../../../support/sample-reports.ts';
import { inWorkflow, manyImages } from '../../../support/workflow-reports.ts';

const getPlaces = (annotations: readonly Annotation[]): string[] =>
  annotations.map(({ level, file, line }) => `${level} ${file ?? '-'}:${line ?? '-'}`);

test('failures come first, then advice, each at the line to change', () => {
  const annotations = listAnnotations(SAMPLES.advised());
  expect(getPlaces(annotations)).toEqual([
    'failure Dockerfile:9',
    'failure Dockerfile:13',
    'warning Dockerfile:15',
    'warning Dockerfile:7',
  ]);
  const [size, path] = annotations.map(({ title }) => title);
  expect(size).toBe('image size 30.4 MB over its 150 MB budget; and 2 other findings');
  expect(path).toBe('/app/node_modules 15.2 MB over its 80 MB limit');
});

test('further remarks on a line start with their own title', () => {
  const [size] = listAnnotations(SAMPLES.advised());
  const advice = SAMPLES.advised().images[0]?.advice?.[0] as Advice;
  const lines = size?.message.split('\n') ?? [];
  expect(lines[1]).toMatch(/^reclaimable bytes 32\.3 MB over its 10 MB limit: /);
  expect(lines[2]?.startsWith(`${describeAdvice(advice).title}: `)).toBe(true);
});

test('says how certain the line is', () => {
  const [exact] = listAnnotations(inWorkflow(SAMPLES.over(), 'provenance'));
  const [guessed] = listAnnotations(inWorkflow(SAMPLES.over(), 'instruction'));
  expect(exact).toMatchObject({
    by: 'provenance',
    message: expect.stringContaining('The line is exact'),
  });
  expect(guessed).toMatchObject({
    by: 'instruction',
    message: expect.stringContaining('found by its instruction'),
  });
});

test('two platforms with the same text for a line are one annotation that names both', () => {
  const [annotation] = listAnnotations(SAMPLES.gathered());
  expect(annotation?.message).toMatch(
    /^api linux\/amd64, api linux\/arm64: 180\.4 MB, at most 150\.0 MB allowed/,
  );
});

test('a passing report has only advice, as notices', () => {
  expect(listAnnotations(SAMPLES.pass())).toEqual([]);
  const [image] = SAMPLES.advised().images;
  const passing = {
    ...SAMPLES.advised(),
    images: [{ ...image, verdict: 'pass', findings: [] } as ImageReport],
  };
  expect(new Set(listAnnotations(passing).map(({ level }) => level))).toEqual(new Set(['notice']));
});

test('a loosened budget is a warning, even if everything passes', () =>
  expect(getPlaces(listAnnotations(SAMPLES.loosened()))).toEqual(['warning -:-']));

test('a failed measurement is a failure without a line', () => {
  const [annotation, ...others] = listAnnotations(SAMPLES.unmeasured());
  expect(others).toEqual([]);
  expect(annotation).toMatchObject({ level: 'failure', title: 'could not be measured' });
  expect(annotation).not.toHaveProperty('file');
  expect(annotation?.message).toContain('download it again');
});

describe('the line for', () => {
  const DELETED = 9;
  const CHMOD = 15;
  const LARGEST = 11;
  const deny = (layers: readonly number[]): Finding => ({
    ...finding('deny', 'deniedPaths', layers.length, { fail: 0 }),
    path: '**/.git',
    matches: layers.map((layer, i) => ({
      path: `/app/.git/${i}`,
      bytes: 10,
      layer,
      isVisible: true,
    })),
  });
  const over = (key: string, measure: Finding['measure']): Finding =>
    finding(key, measure, 200, { fail: 100 });

  test.each<[string, Finding, (number | undefined)[]]>([
    [
      'the image size is that of the largest layer with a line',
      over('highestImageBytes', 'imageBytes'),
      [LARGEST],
    ],
    [
      'the largest layer is absent if it belongs to the base image',
      over('highestLayerBytes', 'layerBytes'),
      [undefined],
    ],
    [
      'waste is the line that adds what is deleted later',
      over('highestReclaimableBytes', 'reclaimableBytes'),
      [DELETED],
    ],
    [
      "dive's waste is the same",
      finding('lowestEfficiency', 'efficiencyRatio', 0.5, { fail: 0.9 }),
      [DELETED],
    ],
    ['the layer count is absent', over('highestLayerCount', 'layerCount'), [undefined]],
    ['the build context is absent', over('highestContextBytes', 'contextBytes'), [undefined]],
    ['bytes to unpack again is absent', over('highestUpdateBytes', 'updateBytes'), [undefined]],
    ['denied paths are those of the layers that added them', deny([5, 6, 5]), [13, 15]],
    ['denied paths in the base image are absent', deny([0]), [undefined]],
    [
      'a path is that of the largest match',
      { ...deny([4]), measure: 'pathBytes', unit: 'bytes' },
      [LARGEST],
    ],
  ])('%s', (_what, one, expected) => {
    expect(linesFor(SAMPLES.advised(), [one])).toEqual(expected);
  });

  test('a copy by chmod is the line of the chmod', () => {
    const facts = SAMPLES.advised().images[0]?.facts;
    const items = facts?.files?.waste.items.filter(({ cause }) => cause === 'metadata') ?? [];
    const waste = { items, omitted: { count: 0, bytes: 0 } };
    const report = withFacts(SAMPLES.advised(), { waste });
    expect(linesFor(report, [over('highestReclaimableBytes', 'reclaimableBytes')])).toEqual([
      CHMOD,
    ]);
  });
});

test.each<[string, Finding['measure'], string, number | undefined]>([
  ['with the most growth', 'growthBytes', 'Layer 4 is new, with 47.7 MB.', 11],
  ['with the most bytes to pull', 'deltaPullBytes', 'Layer 5 is 20.0 MB to pull.', 13],
])('growth is reported at the layer %s, not at the largest', (_which, measure, words, line) => {
  const layers = [
    change(0, { oldBytes: 74_331_872, newBytes: 74_331_872 }),
    change(4, { oldIndex: null, oldBytes: 0, newBytes: 47_700_000, pullBytes: 10_000_000 }),
    change(5, { oldBytes: 900, newBytes: 1000, pullBytes: 20_000_000 }),
  ];
  const [image] = SAMPLES.advised().images;
  const [{ comparison } = {}] = COMPARISONS.grown().images;
  const findings = [finding('highestGrowthBytes', measure, 200, { fail: 100 })];
  const grown = {
    ...image,
    findings,
    advice: [],
    comparison: { ...comparison, layers },
  } as ImageReport;
  const [annotation] = listAnnotations({ ...SAMPLES.advised(), images: [grown] });
  expect([annotation?.line, annotation?.message.includes(words)]).toEqual([line, true]);
});

const change = (index: number, more: Partial<ReadLayerChange>): ReadLayerChange => ({
  state: 'changed',
  origin: 'own',
  oldIndex: index,
  newIndex: index,
  oldBytes: 0,
  newBytes: 0,
  oldStoredBytes: null,
  newStoredBytes: null,
  pullBytes: 0,
  instruction: null,
  differs: [],
  copied: { bytes: 0, changes: [] },
  ...more,
});

test('a file outside of the repository has no line', () => {
  const facts = SAMPLES.advised().images[0]?.facts as ReadFacts;
  const layers = facts.layers.map((layer) => ({
    ...layer,
    dockerfile: { file: '../Dockerfile', line: 1, endLine: 1, by: 'provenance' as const },
  }));
  const annotations = listAnnotations(withFacts(SAMPLES.advised(), { layers }));
  expect(annotations.map(({ file }) => file)).toEqual([undefined]);
});

test('stays within the limits of the log and of check runs, with any number of remarks', () => {
  const report = manyImages(SAMPLES.hostile(), 1000);
  const annotations = listAnnotations(report);
  expect(annotations.length).toBeLessThanOrEqual(200);
  for (const { title, message } of annotations) {
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title).not.toContain('\n');
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(`${title}${message}`).not.toMatch(/[\p{Cc}\u202e](?<!\n)/u);
  }
});

/** The annotated lines of a report with these findings. */
function linesFor(report: GateReport, findings: readonly Finding[]): (number | undefined)[] {
  const images = report.images.map((image) => ({ ...image, findings, advice: [] }));
  return listAnnotations({ ...report, images }).map(({ line }) => line);
}

function withFacts(
  report: GateReport,
  { layers, ...files }: Partial<FileFacts & Pick<ReadFacts, 'layers'>>,
): GateReport {
  const images = report.images.map((image) =>
    image.facts?.files === undefined
      ? image
      : {
          ...image,
          advice: [],
          facts: {
            ...image.facts,
            ...(layers && { layers }),
            files: { ...image.facts.files, ...files },
          },
        },
  );
  return { ...report, images };
}
