import { expect, test } from '@jest/globals';
import { RULES } from '../../src/budget/rules.ts';
import { rulesRenderers } from '../../src/report/rules-table.ts';

test.each([40, 80, 120])('shows every rule in %d columns', (columns) => {
  const text = rulesRenderers.terminal(RULES, { columns, color: false });
  for (const { key } of RULES) expect(text).toContain(`  ${key}`);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test('shows the limit, the default and the origin of a rule', () => {
  const [first] = rulesRenderers.terminal(RULES, { columns: 80, color: false }).split('\n');
  expect(first).toMatch(/^ {2}lowestEfficiency +at least a share, 0 to 1 +0\.90 +dive's$/);
});

test('renders one Markdown table with a row per rule', () => {
  const rows = rulesRenderers.markdown(RULES).trimEnd().split('\n');
  expect(rows).toHaveLength(RULES.length + 2);
  expect(rows[3]).toMatch(
    /^\| <code>highestWastedBytes<\/code> \| at most a size, e\.g\. 20MB \| off \| /,
  );
});

test('renders JSON for programs', () => {
  expect(JSON.parse(rulesRenderers.json(RULES))[0]).toEqual({
    key: 'lowestEfficiency',
    description: RULES[0]?.description,
    unit: 'ratio',
    bound: 'atLeast',
    default: 0.9,
    isDive: true,
  });
});
