import { describe, expect, test } from '@jest/globals';
import { parseBudget } from '../../src/budget/parse/parse-budget.ts';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { addDraft } from '../../src/gate/add-draft.ts';
import { combineReports } from '../../src/judge/combine.ts';
import { judgeReport, type MeasuredImage } from '../../src/judge/judge.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import type { Budget, RuleSet } from '../../src/model/budget.ts';
import type { GateReport } from '../../src/model/report.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { buildFacts } from '../support/image-facts.ts';

const NOW = new Date('2026-11-29T12:00:00Z');

const makeImage = (name: string, efficiencyRatio = 1, source = `./${name}.tar`): MeasuredImage => {
  const key = { name, platform: 'linux/amd64' };
  const facts = buildFacts({ imageBytes: 10_000_000, efficiencyRatio }, { key, source });
  return { key: facts.key, facts, notices: [] };
};

function runWith(
  images: readonly MeasuredImage[],
  budget?: Budget,
  flags: RuleSet = new Map(),
): GateReport {
  const report = judgeReport({ images, budget, flags, notices: [], now: NOW, toolVersion: '0' });
  return addDraft(report, true, NOW);
}
const terminal = (report: GateReport): string =>
  renderTerminal(report, { columns: 80, color: false, ascii: false, verbose: false, quiet: false });

describe('a run without a budget', () => {
  const report = runWith([makeImage('app')]);

  test("is a warning, with exit code 0, as long as dive's defaults pass", () => {
    expect([report.verdict, report.images[0]?.verdict, toExitCode(report)]).toEqual([
      'warn',
      'warn',
      0,
    ]);
    expect(terminal(report)).toContain("10.0 MB, no budget yet, within dive's defaults");
  });

  test("fails by dive's defaults as before, which are named", () => {
    const failed = runWith([makeImage('app', 0.5)]);
    expect([failed.verdict, toExitCode(failed)]).toEqual(['fail', 1]);
    expect(terminal(failed)).toContain("dive's default");
    expect(failed.budget.draft?.join('\n')).toContain('highestImageBytes');
  });

  test('has a draft that its images pass', () => {
    const text = (report.budget.draft ?? []).join('\n');
    const budget = parseBudget({ text, sha256: '', source: '.dive-ci.yaml', notices: [] });
    const judged = runWith([makeImage('app')], budget);
    expect([judged.verdict, judged.budget.draft]).toEqual(['pass', undefined]);
  });

  test('shows one command on a terminal', () => {
    const text = terminal(report);
    expect(text).toContain(
      'No budget yet. To write one with about 5% headroom: plimsoll init ./app.tar',
    );
    expect(text).not.toContain('highestImageBytes');
  });

  test('shows one line and one fold with the draft in a comment', () => {
    const comment = renderComment(report);
    expect(comment).toMatch(
      /\n⚠️ \*\*No budget yet\*\*: save the draft below as [^\n]*commit it\.\n/,
    );
    const [, yaml = ''] = /<details><summary>Draft of .*?```yaml\n(.*?)\n```/s.exec(comment) ?? [];
    expect(yaml).toBe(report.budget.draft?.join('\n'));
    expect(comment.match(/```yaml/g)).toHaveLength(1);
  });

  test('prints no command that a shell would misread', () =>
    expect(terminal(runWith([makeImage('app', 1, './my app;ls.tar')]))).toContain(
      'plimsoll init SOURCE…',
    ));

  test('names the folder of a build', () =>
    expect(terminal(runWith([makeImage('app', 1, 'build:.')]))).toContain(
      'plimsoll init --build .',
    ));
});

test('a rule on the command line counts as a limit', () => {
  const flags = parseRuleFlags(['highestImageBytes=20MB']);
  const report = runWith([makeImage('app')], undefined, flags);
  expect([report.verdict, report.budget.draft]).toEqual(['pass', undefined]);
});

test("turning dive's rules off does not count as a limit", () => {
  const off = ['lowestEfficiency', 'highestUserWastedPercent'].map((key) => `${key}=off`);
  const one = runWith([makeImage('app', 0.5)], undefined, parseRuleFlags(off.slice(0, 1)));
  const both = runWith([makeImage('app', 0.5)], undefined, parseRuleFlags(off));
  expect([one.verdict, both.verdict]).toEqual(['warn', 'warn']);
  expect(terminal(both)).toContain('10.0 MB, no budget yet\n');
});

test('no draft is made without an image that could not be measured', () => {
  const key = { name: 'gone', platform: '' };
  const error = { code: 'SOURCE_NOT_FOUND', message: 'no such file' } as const;
  const report = runWith([makeImage('app'), { key, error, notices: [] }]);
  expect([report.verdict, report.budget.draft]).toEqual(['unmeasured', undefined]);
});

test('warns for jobs without a budget, with one draft for all images', () => {
  const reports = ['api', 'web'].map((name) => runWith([makeImage(name)]));
  const report = addDraft(
    combineReports(reports, { toolVersion: '0', run: undefined }),
    false,
    NOW,
  );
  expect(report.verdict).toBe('warn');
  expect(terminal(report)).toContain('2 images: all without a budget');
  const entries = report.budget.draft?.filter((line) => /^ {2}(?:api|web):$/.test(line));
  expect(entries).toEqual(['  api:', '  web:']);
});
