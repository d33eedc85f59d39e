import { describe, expect, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { changeImage, getFindings, judge, type Side } from '../judge/inherit/inherited-image.ts';

const MB = 1_000_000;
const side = (imageBytes: number, layerCount: number, wastedBytes = 0): Side => ({
  measures: { imageBytes, layerCount, wastedBytes },
});
const RULES = 'highestImageBytes: 150MB, highestLayerCount: 9, highestWastedBytes: 5MB';
const START = { distance: 0 };

const report = (before: Side, now: Side, rules = RULES): GateReport =>
  judge(rules, changeImage(before, now, START));

/** The first fold of a comment, with the rules that changed, and the folds' titles. */
function readComment(given: GateReport): { readonly open: string; readonly folds: string[] } {
  const text = renderComment(given).replaceAll('\u00a0', ' ');
  return {
    open: text.split('<details>')[1] ?? '',
    folds: [...text.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title ?? ''),
  };
}

describe('a comment', () => {
  test('has a row for each rule whose value changed, with both values and the limit', () => {
    const { open } = readComment(report(side(140 * MB, 4), side(162.4 * MB, 5)));
    expect(open).toContain('140.0 MB → **162.4 MB** · ≤ 150.0 MB');
    expect(open).toContain('4 → **5** · ≤ 9');
    expect(open).not.toContain('highestWastedBytes');
  });

  test('folds rules that did not change, with their count', () => {
    const { open, folds } = readComment(report(side(140 * MB, 4), side(162.4 * MB, 4)));
    expect(open).not.toContain('highestLayerCount');
    expect(folds).toContain('2 rules did not change');
  });

  test('marks limits among them that were already broken', () => {
    const rules = `${RULES}, highestVisibleBytes: 10MB`;
    const visible = (given: Side): Side => ({
      measures: { ...given.measures, visibleBytes: 20 * MB },
    });
    const given = report(visible(side(140 * MB, 4)), visible(side(162.4 * MB, 4)), rules);
    expect(readComment(given).folds).toContain(
      '3 rules did not change, 1 of them broken before: <code>highestVisibleBytes</code>',
    );
  });

  test('ignores a change within the noise floor, unless a growth rule is broken', () => {
    const [before, now] = [side(140 * MB, 4), side(140 * MB + 9000, 10)];
    expect(readComment(report(before, now)).open).not.toContain('highestImageBytes');
    const rules = `${RULES}, highestGrowthBytes: 0`;
    expect(readComment(report(before, now, rules)).open).toContain(
      '140.00 MB → **140.01 MB** · ≤ 150.00 MB',
    );
  });

  test('other denied paths count as a change, even if there are no more than before', () => {
    const at = (path: string): Side => ({ rows: [{ path, visible: 3200 }] });
    const rules = 'privateFiles: off\npaths: [{ path: "*.pem", deny: true }]';
    const given = judge(rules, changeImage(at('/a.pem'), at('/b.pem'), START));
    expect(getFindings(given)[0]).not.toHaveProperty('isUnchanged');
    expect(readComment(given).open).toContain('**1 path** · none');
  });

  test('fewer denied paths count as a change', () => {
    const two = { rows: ['/a.pem', '/b.pem'].map((path) => ({ path, visible: 3200 })) };
    const one = { rows: [{ path: '/a.pem', visible: 3200 }] };
    const rules = 'privateFiles: off\ninherited: fail\npaths: [{ path: "*.pem", deny: true }]';
    expect(readComment(judge(rules, changeImage(two, one, START))).open).toContain(
      '2 paths → **1 path** · none',
    );
  });

  test('a limit that the change lowered is shown, although its value is the same', () => {
    const same = side(180 * MB, 4);
    const given = judge(RULES, changeImage(same, same, START), { baseBudget: null });
    expect(readComment(given).open).toContain('**180.0 MB** · ≤ 150.0 MB');
  });
});

test('ratios are unchanged if their wasted bytes are', () => {
  const ratio = (efficiencyRatio: number, wastedBytes: number): Side => ({
    measures: { efficiencyRatio, wastedBytes },
  });
  const rules = 'lowestVisibleRatio: 0.5, highestWastedBytes: 50MB';
  const judgeRatio = (now: Side) =>
    judge(`${rules}\nnoise: 20kB`, changeImage(ratio(0.95, 10 * MB), now, START), {
      flags: new Map([['lowestEfficiency', { fail: { limit: 0.9, from: '--rule' } }]]),
    }).images[0]?.findings.find(({ id }) => id === 'lowestEfficiency');
  expect(judgeRatio(ratio(0.949, 10 * MB + 20_000))).toHaveProperty('isUnchanged', true);
  expect(judgeRatio(ratio(0.949, 10 * MB + 20_001))).not.toHaveProperty('isUnchanged');
});

test('a terminal has a column for the old value', () => {
  const options = { columns: 100, color: false } as const;
  const text = renderTerminal(report(side(140 * MB, 4), side(162.4 * MB, 4)), options);
  expect(text).toMatch(/highestImageBytes +140\.0 MB → +162\.4 MB +≤ 150\.0 MB +12\.4 MB over/);
});

describe('the title and the check run start with', () => {
  test('the effect of the change itself, even if another limit is exceeded by more', () => {
    const before = { measures: { imageBytes: 400 * MB, layerCount: 9 } };
    const now = { measures: { imageBytes: 400 * MB, layerCount: 10 } };
    // The base branch has no size limit, so the limit is not inherited.
    const baseBudget = null;
    const given = judge(RULES, changeImage(before, now, START), { baseBudget });
    expect(renderCheckRun(given).title).toMatch(
      /^Image app: 400\.0 MB, 2 rules broken, first: layer count 1 over/,
    );
  });

  test('its growth, if that is too much, before a limit that it only lowered', () => {
    const rules = 'highestImageBytes: 150MB, highestGrowthBytes: 5MB\nnoise: 0';
    const given = judge(rules, changeImage(side(180 * MB, 4), side(192.3 * MB, 4), START));
    expect(renderCheckRun(given).title).toContain('42.3 MB over budget, 12.3 MB of it from this');
  });
});

test('of several images, those that changed come first', () => {
  const image = (name: string, before: number, now: number) => {
    const given = changeImage(side(before * MB, 4), side(now * MB, 4), START);
    const key = { ...given.key, name };
    return { ...given, key, ...(given.facts && { facts: { ...given.facts, key } }) };
  };
  const images = [image('same', 100, 100), image('grown', 100, 120), image('over', 140, 160)];
  const given = judge(RULES, images[0] as (typeof images)[0], { images });
  const names = [...renderComment(given).matchAll(/^\| \S+ \| <code>(\w+)<\/code> <code>linux/gm)];
  expect(names.map(([, name]) => name)).toEqual(['over', 'grown', 'same']);
});
