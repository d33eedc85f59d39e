import { expect, test } from '@jest/globals';
import { RULES } from '../../src/budget/rules.ts';
import { renderRules, renderRulesJson, renderRulesMarkdown } from '../../src/report/rules-table.ts';

test.each([40, 80, 120])('every rule is told in %d columns', (columns) => {
  const text = renderRules(RULES, { columns, color: false });
  for (const { key } of RULES) expect(text).toContain(`${key} `);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test('a rule has its limit, its default and whose it is', () => {
  const [first] = renderRules(RULES, { columns: 80, color: false }).split('\n');
  expect(first).toMatch(/^lowestEfficiency +at least a share, 0 to 1 +0\.90 +dive's$/);
});

test('as Markdown it is one table with a row for each rule', () => {
  const rows = renderRulesMarkdown(RULES).trimEnd().split('\n');
  expect(rows).toHaveLength(RULES.length + 2);
  expect(rows[3]).toMatch(
    /^\| <code>highestWastedBytes<\/code> \| at most a size, e\.g\. 20MB \| off \| /,
  );
});

test('as JSON it has what a program needs', () => {
  expect(JSON.parse(renderRulesJson(RULES))[0]).toEqual({
    key: 'lowestEfficiency',
    description: RULES[0]?.description,
    unit: 'ratio',
    bound: 'atLeast',
    default: 0.9,
    isDive: true,
  });
});
