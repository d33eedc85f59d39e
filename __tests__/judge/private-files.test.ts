import { describe, expect, test } from '@jest/globals';
import { restoreAdvice } from '../../src/judge/advice-off.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { ImageFacts } from '../../src/model/facts.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { buildReportHeadline, formatReportHeadline } from '../../src/report/words/headline.ts';
import { makeFacts } from '../analyze/sourced.ts';
import { makeBudget } from '../support/image-facts.ts';

const env = (path: string, more: Partial<Advice> = {}): Advice => ({
  id: 'private-files',
  subject: '.env',
  bytes: 100,
  layer: 1,
  places: [{ path, bytes: 100, layer: 1, isVisible: true }],
  placeCount: 1,
  ...more,
});

const BIG = 'rules: { highestImageBytes: 100MB }';

async function judge(
  budget: string,
  advice: readonly Advice[],
  more: Partial<ImageFacts> = {},
): Promise<GateReport> {
  const facts = { ...(await makeFacts([[{ name: 'a', body: 'a' }]])), ...more } as ImageFacts;
  return judgeReport({
    images: [{ key: facts.key, facts, advice, notices: [] }],
    budget: makeBudget(budget),
    flags: new Map(),
    notices: [],
    now: new Date('2026-11-29'),
    toolVersion: '1',
  });
}

const getFinding = ({ images }: GateReport) =>
  images[0]?.findings.find(({ rule }) => rule === 'privateFiles');
const getTitle = (report: GateReport): string => formatReportHeadline(buildReportHeadline(report));

describe('private files', () => {
  test('warn by default, and are in the headline', async () => {
    const report = await judge(BIG, [env('/app/.env'), env('/root/.npmrc')]);
    expect(report.verdict).toBe('warn');
    expect(getTitle(report)).toMatch(/, within .*budget, 2 private files$/);
  });

  test('of a byte count, and of none do not', async () => {
    const small = (bytes: number) => [env('/a', { bytes, places: [], placeCount: 1 })];
    const [one, none] = [await judge(BIG, small(1)), await judge(BIG, small(0))];
    expect([getFinding(one)?.value, getFinding(none)]).toEqual([1, undefined]);
  });

  test('fail if the budget says so, together with other failures', async () => {
    const report = await judge('rules: { highestImageBytes: 0, privateFiles: fail }', [
      env('/app/.env'),
    ]);
    expect(report.verdict).toBe('fail');
    expect(getTitle(report)).toMatch(/over its .* budget, 1 private file$/);
  });

  test('give no finding if the rule is off, or if there are none', async () => {
    expect(getFinding(await judge('rules: { privateFiles: off }', [env('/a')]))).toBeUndefined();
    expect(getFinding(await judge(BIG, []))).toBeUndefined();
    expect(getFinding(await judge('rules: { privateFiles: fail }', []))?.outcome).toBe('pass');
  });

  test('of the base image do not count', async () =>
    expect(
      getFinding(await judge(BIG, [env('/etc/key.pem', { bytes: 0, baseBytes: 100 })])),
    ).toBeUndefined());

  test('count once for each path, including unlisted ones', async () => {
    const places = [1, 2].map((layer) => ({ path: '/a', bytes: 50, layer, isVisible: true }));
    expect(getFinding(await judge(BIG, [env('/a', { places, placeCount: 12 })]))?.value).toBe(11);
  });

  test('variables count like files, without their values', async () => {
    const report = await judge(BIG, [], {
      secretVariables: [{ name: 'NPM_TOKEN', by: 'ARG', layer: 0 }],
    });
    expect(getFinding(report)?.matches?.map(({ path }) => path)).toEqual(['ARG NPM_TOKEN']);
  });

  test('are skipped if files were not read, with a finding only if requested', async () => {
    const unread = { files: undefined } as unknown as Partial<ImageFacts>;
    expect(getFinding(await judge('', [env('/a')], unread))).toBeUndefined();
    expect(
      getFinding(await judge('rules: { privateFiles: fail }', [env('/a')], unread))?.outcome,
    ).toBe('skipped');
  });
});

describe('waivers', () => {
  const waive = (path: string, until = '2027-01-31') =>
    `rules: { privateFiles: fail }\nwaivers: [{ rule: privateFiles, path: "${path}", until: ` +
    `${until}, why: test data }]`;

  test('exclude the paths that they name', async () => {
    const finding = getFinding(
      await judge(waive('/app/fixtures'), [env('/app/fixtures/.env'), env('/app/.env')]),
    );
    expect(finding).toMatchObject({ outcome: 'fail', value: 1, distance: 1, matchCount: 1 });
    expect(finding?.why).toEqual('/app/fixtures waived until 2027-01-31: test data');
  });

  test('that cover all paths waive the finding', async () => {
    const report = await judge(waive('**/.env'), [env('/app/.env')]);
    expect([getFinding(report)?.outcome, report.verdict]).toEqual(['waived', 'pass']);
    expect(report.notices).toEqual([]);
  });

  test('end', async () =>
    expect(getFinding(await judge(waive('**', '2026-01-31'), [env('/a')]))?.outcome).toBe('fail'));

  test('without a path cover all', async () =>
    expect(
      getFinding(
        await judge('waivers: [{ rule: privateFiles, until: 2027-01-31, why: a }]', [env('/a')]),
      )?.outcome,
    ).toBe('waived'));
});

describe('advice on private files', () => {
  const env = (path: string, layer = 1): Advice['places'][number] => ({
    ...{ path, bytes: 100, layer, isVisible: true },
  });
  const TWO: Advice = {
    ...{ id: 'private-files', subject: '.env', bytes: 200, layer: 1 },
    ...{ places: [env('/app/test/.env'), env('/app/.env', 2)], placeCount: 2 },
    layers: [
      { layer: 1, bytes: 100 },
      { layer: 2, bytes: 100 },
    ],
  };
  const UNTIL = 'until: 2026-12-31, why: public';
  const getAdvice = ({ images }: GateReport) => ({
    kept: images[0]?.advice?.flatMap(({ bytes, layer, places }) => [
      `${bytes} ${layer} ${places.map(({ path }) => path).join()}`,
    ]),
    off: images[0]?.adviceOff?.map(
      ({ why, from, advice }) => `${why} ${from} ${advice.flatMap(({ places }) => places).length}`,
    ),
  });

  test('is not shown if the rule is off', async () =>
    expect(getAdvice(await judge('rules: { privateFiles: off }', [TWO]))).toEqual({
      kept: [],
      off: ['privateFiles: off .dive-ci.yaml:1 2'],
    }));

  test('excludes what a waiver covers, and its layers', async () => {
    const waiver = `waivers: [{ rule: privateFiles, path: /app/test, ${UNTIL} }]`;
    const report = await judge(waiver, [TWO]);
    expect(getAdvice(report)).toEqual({
      kept: ['100 2 /app/.env'],
      off: ['public .dive-ci.yaml:1 1'],
    });
    expect(report.images[0]?.advice?.[0]).not.toHaveProperty('layers');
    const all = `waivers: [{ rule: privateFiles, ${UNTIL} }]`;
    expect(getAdvice(await judge(all, [TWO]))).toMatchObject({ kept: [] });
  });

  test('comes back when the waiver ends, and counts unlisted paths', async () => {
    const ended = 'waivers: [{ rule: privateFiles, until: 2026-11-01, why: public }]';
    expect(getAdvice(await judge(ended, [TWO]))).toEqual({
      kept: ['200 1 /app/test/.env,/app/.env'],
      off: undefined,
    });
    const many = { ...TWO, bytes: 1000, placeCount: 10 };
    const some = `waivers: [{ rule: privateFiles, path: /app, ${UNTIL} }]`;
    expect(getAdvice(await judge(some, [many])).kept).toEqual(['800 1 ']);
  });

  test.each([
    ['all places are listed', { bytes: 200 }, { bytes: 100 }],
    ['some are not', { bytes: 1000, placeCount: 10 }, { bytes: 900, placeCount: 9 }],
    ['it is of the base image', { bytes: 0, baseBytes: 200 }, { bytes: 0, baseBytes: 100 }],
    [
      'some of the base image are not',
      { bytes: 0, baseBytes: 1000, placeCount: 10 },
      { bytes: 0, baseBytes: 900, placeCount: 9 },
    ],
  ])('what is left keeps its bytes by layer, largest first: %s', async (_what, more, left) => {
    const at = (path: string, layer: number, bytes: number) => ({
      path,
      layer,
      bytes,
      isVisible: true,
    });
    const places = [
      ...[at('/app/test/.env', 1, 100), at('/b/.env', 2, 30)],
      ...[at('/c/.env', 3, 50), at('/d/.env', 3, 20)],
    ];
    const all: Advice = { ...TWO, places, placeCount: 4, ...more };
    const waiver = `waivers: [{ rule: privateFiles, path: /app/test, ${UNTIL} }]`;
    const { images } = await judge(waiver, [all]);
    expect(images[0]?.advice?.[0]).toMatchObject({
      layer: 3,
      layers: [
        { layer: 3, bytes: 70 },
        { layer: 2, bytes: 30 },
      ],
      ...left,
    });
  });

  test('is judged again completely', async () => {
    const waiver = `waivers: [{ rule: privateFiles, path: /app/test, ${UNTIL} }]`;
    const [image] = (await judge(waiver, [TWO])).images;
    const again = await judge('{}', restoreAdvice(image as ImageReport).advice ?? []);
    expect(getFinding(again)?.value).toBe(2);
  });
});
