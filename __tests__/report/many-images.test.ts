import { expect, test } from '@jest/globals';
import type { Advice } from '../../src/model/advice.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { sortForRules } from '../../src/report/words/advice-order.ts';
import { COMPARISONS } from '../support/sample-comparisons.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const options = { columns: 80, color: false };
const passing = SAMPLES.pass().images[0] as ImageReport;
const failing = SAMPLES.over().images[0] as ImageReport;
const renameImage = (image: ImageReport, name: string): ImageReport => ({
  ...image,
  key: { name, platform: 'linux/amd64' },
});
const green = (count: number) =>
  Array.from({ length: count }, (_, i) => renameImage(passing, `green-${i}`));
const getReport = (images: readonly ImageReport[]): GateReport => ({
  ...SAMPLES.pass(),
  verdict: images.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'pass',
  images,
});
const lineCount = (text: string): number => text.trimEnd().split('\n').length;

test('200 images within budget are one line', () => {
  const report = getReport(green(200));
  expect(renderTerminal(report, options)).toMatch(/^✔ 200 images: all within budget\n/);
  expect(lineCount(renderTerminal(report, options))).toBeLessThanOrEqual(5);
  for (const markdown of [renderComment(report), renderSummary(report)]) {
    expect(lineCount(markdown)).toBeLessThanOrEqual(5);
    expect(markdown).not.toContain('green-');
  }
});

test('of many images those that fail are listed, the others counted', () => {
  const report = getReport([
    ...green(197),
    ...['a', 'b', 'c'].map((name) => renameImage(failing, name)),
  ]);
  for (const text of [
    renderTerminal(report, options),
    renderComment(report),
    renderSummary(report),
  ]) {
    expect(text).toContain('197 other images within budget');
    expect(text).not.toContain('green-');
  }
});

/** The titles of top-level folds. */
const listFoldTitles = (markdown: string): string[] =>
  [...markdown.matchAll(/^<details><summary>(.*)<\/summary>$/gm)].map(([, title = '']) => title);

test('the worst images have separate folds in a comment; the others share one', () => {
  const bad = (count: number) =>
    Array.from({ length: count }, (_, i) => renameImage(failing, `bad-${i}`));
  const getTitles = (images: readonly ImageReport[]): string[] =>
    listFoldTitles(renderComment(getReport(images))).filter((title) =>
      /bad-|green-|image/.test(title),
    );
  expect(getTitles([...bad(3), ...green(2)])).toEqual([
    expect.stringContaining('bad-1'),
    expect.stringContaining('bad-2'),
    '2 other images within budget',
  ]);
  expect(getTitles(bad(9)).at(-1)).toBe('5 other images');
  expect(getTitles(bad(9))).toHaveLength(4);
  expect(getTitles([...bad(2), ...green(1)])).toHaveLength(2);
});

test('a comment lists the ten worst images and counts the others', () => {
  const report = getReport(Array.from({ length: 200 }, (_, i) => renameImage(failing, `bad-${i}`)));
  expect(renderComment(report)).toContain('and 190 more images');
  expect(renderSummary(report)).toContain('bad-199');
});

test('of images over budget, the one furthest over comes first', () => {
  const over = (name: string, distance: number): ImageReport => ({
    ...renameImage(failing, name),
    findings: failing.findings.map((finding) =>
      finding.measure === 'imageBytes' ? { ...finding, distance } : finding,
    ),
  });
  const report = getReport([over('near', 1e6), over('far', 90e6), over('middle', 30e6)]);
  const shown = [...renderTerminal(report, options).matchAll(/^ {2}✖ {2}(\w+) /gm)];
  expect(shown.map(([, name]) => name).slice(0, 3)).toEqual(['far', 'middle', 'near']);
});

test('everything is listed with --verbose, and if it is short', () => {
  const all = renderTerminal(getReport(green(200)), { ...options, verbose: true });
  for (const i of [0, 100, 199]) expect(all).toContain(`green-${i} `);
  expect(renderTerminal(getReport(green(3)), options)).toContain('green-2');
});

test('an image that changed is listed', () => {
  const report = COMPARISONS.grown();
  const { facts, comparison } = report.images[0] as ImageReport;
  if (facts === undefined || comparison === undefined) throw new Error('no comparison');
  const grown = { ...renameImage(passing, 'grown'), facts, comparison };
  expect(renderTerminal(getReport([...green(20), grown]), options)).toMatch(
    / grown .*\n.*20 other images within budget/,
  );
});

test('the rule with the largest excess gets its advice first', () => {
  const advice = (id: Advice['id'], bytes: number, path: string, isVisible: boolean): Advice => ({
    id,
    subject: '',
    bytes,
    layer: 0,
    places: [{ path, bytes, layer: 0, isVisible }],
    placeCount: 1,
  });
  const pip = advice('language-cache', 9e6, '/root/.cache/pip', true);
  const wheels = advice('deleted-later', 5e6, '/tmp/wheels', false);
  const modules = advice('language-cache', 1e6, '/app/node_modules/.cache', true);
  const listFailed = (rule: string) =>
    failing.findings.filter(({ rule: one, path }) => one === rule || path === rule);
  const order = (rule: string) =>
    sortForRules({ ...failing, advice: [pip, wheels, modules], findings: listFailed(rule) })[0];
  expect(order('highestImageBytes')).toBe(pip);
  expect(order('highestReclaimableBytes')).toBe(wheels);
  expect(order('/app/node_modules')).toBe(modules);
});
