import { expect, test } from '@jest/globals';
import { restoreAdvice } from '../../src/judge/advice-off.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import type { Advice, AdviceId } from '../../src/model/advice.ts';
import type { ImageReport } from '../../src/model/report.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { buildFacts, makeBudget } from '../support/image-facts.ts';

const adviceOn = (id: AdviceId, bytes: number, subject = 'other'): Advice => ({
  ...{ id, subject, bytes, layer: 0, places: [], placeCount: 0 },
});
const ADVICE = [adviceOn('duplicates', 2e6, 'same-content'), adviceOn('data-files', 1e6, 'data')];
const facts = buildFacts({ imageBytes: 5e6 });
const IMAGE = {
  ...{ key: facts.key, facts, advice: ADVICE, notices: [] },
  rewrites: (['duplicates', 'data-files'] as const).map((id) => ({
    ...{ file: 'Dockerfile', line: 1, endLine: 1, oldLines: [], newLines: [], bytes: 1 },
    advice: [{ id, subject: 'other' }],
  })),
};

function judge(budget: string, image: Partial<ImageReport> = IMAGE) {
  return judgeReport({
    images: [{ ...IMAGE, ...image }],
    ...{ budget: makeBudget(budget), flags: new Map(), notices: [] },
    ...{ now: new Date('2026-11-29'), toolVersion: '1' },
  });
}

const OFF = 'advice: { off: { duplicates: the program edits one of them } }';
const getIds = (image: ImageReport | undefined) => ({
  shown: image?.advice?.map(({ id }) => id),
  off: image?.adviceOff?.map(({ id, why, advice }) => `${id}: ${why} ${advice.length}`),
  rewrites: image?.rewrites?.flatMap(({ advice }) => advice.map(({ id }) => id)),
});

test('advice that is turned off is in no total and no rewrite, but in the details', () => {
  const report = judge(OFF);
  expect(getIds(report.images[0])).toEqual({
    shown: ['data-files'],
    off: ['duplicates: the program edits one of them 1'],
    rewrites: ['data-files'],
  });
  const text = renderTerminal(report, { columns: 120, color: false, verbose: true });
  expect(text).toContain('What would take 1.0 MB (20%) out again');
  expect(text).toContain(
    'Off: duplicates, 2.0 MB (.dive-ci.yaml:1): the program edits one of them',
  );
});

test('a rule without findings is listed too, and an unlisted one stays on', () =>
  expect(getIds(judge('advice: { off: { toolchain: it compiles plugins } }').images[0])).toEqual({
    shown: ['duplicates', 'data-files'],
    off: ['toolchain: it compiles plugins 0'],
    rewrites: ['duplicates', 'data-files'],
  }));

test("an image has its own list, in addition to the file's", () => {
  const own = 'images: { app: { advice: { off: { data-files: own, duplicates: own } } } }';
  expect(getIds(judge(`${OFF}\n${own}`).images[0]).off).toEqual([
    ...['data-files: own 1', 'duplicates: own 1'],
  ]);
  const other = 'images: { web: { advice: { off: { data-files: own } } } }';
  expect(getIds(judge(other).images[0]).shown).toEqual(['duplicates', 'data-files']);
});

test('judging a report again by a budget without the setting brings the advice back', () => {
  const [image] = judge(OFF).images;
  const again = judge('{}', restoreAdvice(image as ImageReport)).images[0];
  expect(getIds(again)).toMatchObject({ shown: ['data-files', 'duplicates'], off: undefined });
});

test('no verdict changes', () => {
  expect(judge(OFF).verdict).toBe(judge('{}').verdict);
  expect(judge(OFF).images[0]?.findings).toEqual(judge('{}').images[0]?.findings);
});
