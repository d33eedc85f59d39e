import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';

const FOLDER = new URL('../../golden/budget/', import.meta.url);
const budgets = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

/** The messages about each invalid budget. `npm run golden` writes them again. */
test.each(budgets)('%s is rejected with all its problems', (file) => {
  const said = `${refusal(readFileSync(new URL(file, FOLDER), 'utf8'))}\n`;
  const url = new URL(file.replace(/yaml$/, 'txt'), FOLDER);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, said);
  expect(existsSync(url)).toBe(true);
  expect(said).toBe(readFileSync(url, 'utf8'));
});

function refusal(text: string): string {
  try {
    parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });
  } catch (error) {
    return String((error as { message: unknown }).message);
  }
  throw new Error('this budget can be used');
}
