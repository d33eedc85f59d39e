import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { gatherReports } from '../../src/action/gather.ts';
import { judgeReportFile } from '../../src/cli/judge.ts';
import { findKept } from '../../src/gate/baseline/kept.ts';
import { formatEntry } from '../../src/gate/baseline/kept-entry.ts';
import { openImages } from '../../src/gate/baseline/open.ts';
import { compareSources } from '../../src/gate/compare-sources.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import { upgradeReport } from '../../src/judge/upgrade-report.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { tempFolder } from '../support/archives.ts';
import { testHost } from '../support/test-host.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/reports-v1/', import.meta.url));
const FILES = join(FOLDER, 'files.json');
const MANIFESTS = join(FOLDER, 'manifests.json');
const IMAGE = fileURLToPath(new URL('../../examples/hello.tar', import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: reports of a version without types
type Old = any;
const read = (path: string): Old => JSON.parse(readFileSync(path, 'utf8'));
const parse = (path: string): GateReport =>
  parseReport({ text: readFileSync(path, 'utf8'), source: path });
const makeImage = ({ images: [image] }: GateReport): ImageReport => image as ImageReport;

describe('a report of version 1', () => {
  test('keeps all facts and differences of an image whose layers were read', () => {
    const [old] = read(FILES).images;
    const { facts, comparison } = makeImage(parse(FILES));
    const { exactness, verified, diveUserWasted, reclaimableByCause, ...documents } = old.facts;
    const { waste, largest, systemPackages, tree, ...others } = documents;
    const { contentsCompared, pullBytes } = exactness;
    const parts = { verified, diveUserWasted, reclaimableByCause, contentsCompared };
    expect(facts).toEqual({
      ...others,
      pullBytesAre: pullBytes,
      files: { ...parts, waste, largest, systemPackages, tree },
    });
    expect(tree.name).toContain('words.txt');
    const { baseline, measures, unmeasured, pullBytesAre, layers, ...files } = old.comparison;
    const unknown = { oldStoredBytes: null, newStoredBytes: null };
    expect(comparison).toEqual({
      ...{ baseline, unmeasured, pullBytesAre, files },
      measures: { ...measures, updateBytes: null },
      layers: layers.map((layer: Old) => ({ ...layer, ...unknown })),
    });
    expect(files.growth.hiddenBytes).toBe(148_000);
  });

  test('keeps all facts and differences of an image whose manifest alone was read', () => {
    const [old] = read(MANIFESTS).images;
    const { exactness, ...manifest } = old.manifest;
    const image = makeImage(parse(MANIFESTS));
    expect(image.facts).toEqual({ ...manifest, pullBytesAre: exactness.pullBytes });
    const { measures } = old.manifestComparison;
    expect(image.comparison).toEqual({
      ...old.manifestComparison,
      measures: { ...measures, updateBytes: null },
    });
    expect(image).not.toHaveProperty('manifest');
    expect(image.comparison?.measures.pullGrowthBytes).toBe(24_000);
  });

  test.each([FILES, MANIFESTS])('is written as version 2 and read again: %s', (path) => {
    const text = renderJson(parse(path));
    expect(JSON.parse(text).schemaVersion).toBe(2);
    expect(parseReport({ text, source: path })).toEqual(parse(path));
  });

  test.each([
    [FILES, /\+80\.0 kB[\s\S]*ships the same 80\.0 kB again with a new mode/],
    [MANIFESTS, /What this change added.*RUN rm -r .* +\+23\.8 kB/s],
  ])('is shown like a current one: %s', (path, words) =>
    expect(renderTerminal(parse(path), { columns: 120, color: false })).toMatch(words),
  );

  test.each([
    [{ images: 'none' }],
    [{ images: [null, 7, 'x', []] }],
    [{ images: [{ facts: null, comparison: [], manifest: 3 }] }],
    [{ images: [{ facts: { exactness: null }, comparison: { layers: [null] } }] }],
    [{ images: [{ facts: {}, manifest: {}, comparison: {}, manifestComparison: {} }] }],
  ])('that is invalid is rejected, not repaired: %j', (more) => {
    const text = JSON.stringify({ ...read(FILES), ...more });
    expect(() => parseReport({ text, source: 'r.json' })).toThrow(
      expect.objectContaining({ code: 'REPORT_INVALID' }),
    );
  });

  test.each([
    ['no version', { images: [{ manifest: {} }] }],
    ['the current version', { schemaVersion: 2, images: [{ manifest: {} }] }],
    ['a version in words', { schemaVersion: '1', images: [{ manifest: {} }] }],
    ['no object', [1]],
  ])('nothing else is changed, e.g. %s', (_what, value) =>
    expect(upgradeReport(value)).toBe(value),
  );
});

describe('a version 1 report is accepted', () => {
  const host = testHost({ cwd: tempFolder() });
  const measure = () => Promise.reject(new Error('nothing is measured'));

  test.each([
    [FILES, 'highestImageBytes', 'fail', 1_903_390],
    [MANIFESTS, 'highestPullBytes', 'fail', 835_640],
  ])('by plimsoll judge: %s', async (reportPath, rule, verdict, value) => {
    const ruleFlags = ['lowestEfficiency=off', 'highestUserWastedPercent=off', `${rule}=1B`];
    const request = { images: [], ruleFlags } as never;
    const report = await judgeReportFile({ name: 'judge', reportPath, request } as never, host);
    expect(report).toMatchObject({ schemaVersion: 2, verdict });
    expect(makeImage(report).findings).toMatchObject([{ rule, value, outcome: 'fail' }]);
  });

  test('by plimsoll compare', async () => {
    const { images } = await compareSources({ old: `a=${FILES}`, now: `a=${IMAGE}` }, host);
    expect(images).toMatchObject([{ comparison: { measures: { growthBytes: 0 } } }]);
    expect(images[0]?.comparison?.layers.map(({ state }) => state)).toEqual(Array(4).fill('same'));
  });

  test('by plimsoll compare, which reports what a manifest lacks', () =>
    expect(compareSources({ old: MANIFESTS, now: IMAGE }, host)).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: 'it contains only the manifest of app, because no rule needed files',
    }));

  test.each([
    [FILES, 1_903_390],
    [MANIFESTS, null],
  ])('as a baseline: %s', async (source, imageBytes) => {
    const { images } = await openImages({ name: undefined, source }, measure);
    expect(images).toMatchObject([{ key: { name: 'app' }, report: source }]);
    expect(images[0]?.facts.measures.imageBytes).toBe(imageBytes);
  });

  test.each([
    [FILES, 1_903_390],
    [MANIFESTS, null],
  ])('from the cache: %s', async (path, imageBytes) => {
    const header = {
      runId: '1',
      runAttempt: 1,
      event: 'push',
      savedBy: 's',
      isContested: false,
      isNamed: true,
    };
    const text = formatEntry({ ...header, families: {} }, readFileSync(path, 'utf8'));
    const commits = ['3f1c2ab9d0e4f5a6b7c8'];
    const marks = { refs: [], commits: [], numbers: [] } as never;
    const { images, missing } = await findKept(
      {
        request: { images: [] } as never,
        facts: { name: 'app', matrix: '', marks, env: {} },
        ...{ headRef: undefined, commits, cutShort: undefined, branch: 'main' },
      },
      { restore: async ([prefix = '']) => ({ key: `${prefix}1.1`, text }) } as never,
    );
    expect(missing).toEqual([]);
    expect(images.map(({ facts }) => facts.measures.imageBytes)).toEqual([imageBytes]);
  });

  test('by publish, together with others', async () => {
    const folder = tempFolder();
    copyFileSync(FILES, join(folder, 'a.json'));
    copyFileSync(MANIFESTS, join(folder, 'b.json'));
    const { images, verdict } = await gatherReports(['*.json'], folder, undefined);
    expect(verdict).toBe('fail');
    expect(images.map(({ facts }) => facts?.measures.pullBytes)).toEqual([835_640, 835_640]);
    expect(images.map(({ facts }) => facts?.files?.tree)).toEqual([null, undefined]);
  });
});
