import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../src/budget/diff/loosened.ts';
import { combineReports } from '../../src/judge/combine.ts';
import { judgeReport, type MeasuredImage } from '../../src/judge/judge.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import type { GateReport } from '../../src/model/report.ts';
import { renderSarif } from '../../src/report/data/sarif.ts';
import { listAnnotations } from '../../src/report/paint/github/annotations.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderQuietMarkdown } from '../../src/report/paint/markdown/markdown.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { buildReportHeadline } from '../../src/report/words/headline.ts';
import { buildFacts, makeBudget } from '../support/image-facts.ts';

/** `base:100/40 api:10/4`: layers with unpacked and stored bytes. */
function image(name: string, layers: string, platform = 'linux/amd64'): MeasuredImage {
  const read = layers.split(' ').map((word, index) => {
    const [id = '', unpacked, stored] = word.split(/[:/]/);
    return {
      index,
      diffId: `sha256:${id}`,
      digest: `sha256:${id}`,
      storedBytes: stored === undefined ? null : Number(stored),
      instruction: null,
      layerBytes: Number(unpacked),
      contentBytes: 0,
      reclaimableBytes: 0,
      entryCount: 1,
      verified: 'diffId' as const,
    };
  });
  const key = { name, platform };
  return { key, facts: { ...buildFacts({}, { layers: read }), key }, notices: [] };
}

const API = image('api', 'base:100/40 api:10/4');
const WEB = image('web', 'base:100/40 web:30/14');
const GONE: MeasuredImage = {
  key: { name: 'gone', platform: '' },
  error: { code: 'SOURCE_NOT_FOUND', message: 'no such image' },
  notices: [],
};

const judge = (text: string, images: readonly MeasuredImage[] = [API, WEB]): GateReport =>
  judgeReport({
    budget: makeBudget(`rules: { lowestEfficiency: off, highestUserWastedPercent: off }\n${text}`),
    flags: new Map(),
    images,
    notices: [],
    now: new Date('2026-11-30T12:00:00Z'),
    toolVersion: '1.2.3',
  });

const getOutcomes = ({ fleet }: GateReport) =>
  fleet?.findings.map(({ rule, outcome, value }) => [rule, outcome, value]);

describe('limits for all images', () => {
  test.each([
    ['highestTotalBytes: 58B', 'pass', 58],
    ['highestTotalBytes: 57B', 'fail', 58],
    ['highestTotalBytes: { warn: 57B, fail: 60B }', 'warn', 58],
    ['of: node, highestTotalBytes: 140B', 'pass', 140],
    ['of: node, highestTotalBytes: 139B', 'fail', 140],
    ['highestUniqueBytes: 13B', 'fail', 14],
    ['of: node, highestUniqueBytes: 30B', 'pass', 30],
    ['lowestSharedRatio: 40%', 'pass', 1 - 58 / 98],
    ['lowestSharedRatio: 0.41', 'fail', 1 - 58 / 98],
  ])('%s: %s', (limits, outcome, value) => {
    const report = judge(`fleet: { ${limits} }`);
    expect(getOutcomes(report)).toEqual([[expect.any(String), outcome, value]]);
    expect(report.verdict).toBe(outcome);
    expect(toExitCode(report)).toBe(outcome === 'fail' ? 1 : 0);
  });

  test('the finding names the image with the most unique bytes', () => {
    for (const images of [
      [API, WEB],
      [WEB, API],
    ]) {
      const { fleet } = judge('fleet: { highestUniqueBytes: 13B }', images);
      expect(fleet?.findings[0]).toMatchObject({
        ...{ image: WEB.key, distance: 1, from: '.dive-ci.yaml:2' },
      });
    }
  });

  test('without them, the report has none', () =>
    expect(judge('').budget).not.toHaveProperty('fleet'));

  test('one image is not a set, and neither are its platforms', () => {
    const arm = image('api', 'base:100/40 arm:10/4', 'linux/arm64');
    for (const images of [[API], [API, arm]]) {
      const report = judge('fleet: { lowestSharedRatio: 90% }', images);
      expect([report.fleet, report.verdict]).toEqual([undefined, 'pass']);
      expect(report.budget.fleet).toHaveLength(1);
    }
  });

  test('unknown sizes do not pass', () => {
    const unstored = image('job', 'job:10');
    expect(getOutcomes(judge('fleet: { highestTotalBytes: 1GB }', [API, unstored]))).toEqual([
      ['highestTotalBytes', 'unmeasured', null],
    ]);
    expect(judge('fleet: { of: node, highestTotalBytes: 1GB }', [API, unstored]).verdict).toBe(
      'pass',
    );
  });

  test('a missing image can only make the total larger', () => {
    const limits = 'fleet: { highestTotalBytes: 57B, lowestSharedRatio: 90% }';
    expect(getOutcomes(judge(limits, [API, WEB, GONE]))).toEqual([
      ['highestTotalBytes', 'fail', 58],
      ['lowestSharedRatio', 'unmeasured', null],
    ]);
  });

  test('a node has one platform', () => {
    const arm = image('arm', 'x:10/4', 'linux/arm64');
    const report = judge('fleet: { of: node, highestTotalBytes: 1GB }', [API, arm]);
    expect(report.fleet?.node).toBeNull();
    expect(report.fleet?.findings[0]).toMatchObject({
      outcome: 'unmeasured',
      why: 'the images are for several platforms: choose one',
    });
  });
});

describe('in a report', () => {
  test('the title and the summary name the broken limit', () => {
    const report = judge('fleet: { highestTotalBytes: 57B }');
    expect(buildReportHeadline(report)).toMatchObject({
      verdict: 'fail',
      words: expect.stringMatching(/; total size of all images 1 B over its 57 B limit$/),
    });
    const summary = renderSummary(report);
    expect(summary).toMatch(/^❌ 2 images: /);
    expect(summary).toContain('<code>fleet.highestTotalBytes</code> 58 B, limit 57 B: 1 B over');
    expect(summary).toContain('<summary>Together: 58 B in the registry, 40.8% less');
  });

  test('quiet output includes it', () => {
    const report = judge('fleet: { highestTotalBytes: 57B }');
    const line = 'total size of all images 1 B over its 57 B limit';
    expect(renderTerminal(report, { columns: 80, color: false, quiet: true })).toContain(line);
    expect(renderQuietMarkdown(report)).toBe(`- ❌ ${line}\n`);
    expect(renderQuietMarkdown(judge('fleet: { highestTotalBytes: 58B }'))).toBe('');
  });

  test("code scanning and annotations show it at the budget's line", () => {
    const report = judge('fleet: { highestTotalBytes: 57B }');
    const [result] = JSON.parse(renderSarif(report)).runs[0].results;
    expect(result).toMatchObject({
      ruleId: 'fleet.highestTotalBytes',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.dive-ci.yaml' },
            region: { startLine: 2 },
          },
        },
      ],
    });
    expect(listAnnotations(report)).toContainEqual(
      expect.objectContaining({
        level: 'failure',
        title: 'total size of all images 1 B over its 57 B limit',
      }),
    );
  });

  test('shared bytes are computed, not read from a report', () => {
    const report = judge('fleet: { highestTotalBytes: 57B }');
    const text = JSON.stringify({ ...report, fleet: { findings: 'none' } });
    const { fleet, ...read } = parseReport({ text, source: 'report.json' });
    expect(fleet).toBeUndefined();
    const again = combineReports([read], { toolVersion: '1.2.3', run: undefined });
    expect(getOutcomes(again)).toEqual([['highestTotalBytes', 'fail', 58]]);
  });

  test('reports of several jobs are judged together, by the strictest limit', () => {
    const one = judge('fleet: { highestTotalBytes: 1GB }', [API]);
    const other = judge('fleet: { highestTotalBytes: 57B }', [WEB]);
    expect([one.verdict, other.verdict]).toEqual(['pass', 'pass']);
    const all = combineReports([one, other], { toolVersion: '1.2.3', run: undefined });
    expect(all).toMatchObject({ verdict: 'fail', fleet: { registry: { totalBytes: 58 } } });
    expect(getOutcomes(all)).toEqual([['highestTotalBytes', 'fail', 58]]);
  });
});

describe('a changed budget', () => {
  const diff = (before: string, after: string) =>
    findLoosenings(makeBudget(before), makeBudget(after)).map(
      ({ kind, rule }) => `${kind} ${rule}`,
    );
  test.each([
    ['highestTotalBytes: 1GB', 'highestTotalBytes: 2GB', ['limit fleet.highestTotalBytes']],
    ['highestTotalBytes: 2GB', 'highestTotalBytes: 1GB', []],
    ['lowestSharedRatio: 50%', 'lowestSharedRatio: 40%', ['limit fleet.lowestSharedRatio']],
    ['highestTotalBytes: 1GB', 'of: node, highestTotalBytes: 1GB', ['setting fleet.of']],
  ])('%s → %s', (before, after, expected) => {
    expect(diff(`fleet: { ${before} }`, `fleet: { ${after} }`)).toEqual(expected);
  });

  test('removed limits are listed', () => {
    expect(diff('fleet: { highestUniqueBytes: 1GB }', 'rules: {}')).toEqual([
      'limit fleet.highestUniqueBytes',
    ]);
  });
});

test.each([
  ['fleet: { of: node }', /of has no effect without a limit/],
  ['fleet: { of: nodes, highestTotalBytes: 1GB }', /"nodes" is not a value of of/],
  ['fleet: { highestTotalByte: 1GB }', /did you mean "?highestTotalBytes/],
  ['fleet: { highestTotalBytes: 100 }', /has no unit/],
  ['fleet: { lowestSharedRatio: 40 }', /did you mean 40%/],
  ['fleet: {}', /fleet is empty/],
])('rejects %s', (text, message) => {
  expect(() => makeBudget(text)).toThrow(message);
});
