import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { draftBudget } from '../../../src/judge/propose/draft-budget.ts';
import type { ReadFacts } from '../../../src/model/facts.ts';
import { renderBudgetDraft } from '../../../src/report/budget-draft.ts';
import { makeTree } from '../../support/image-facts.ts';
import { SAMPLES } from '../../support/sample-reports.ts';

const GOLDEN = new URL('../../golden/init/', import.meta.url);

const TREE = makeTree([{ path: '/app' }, { path: '/app/main', visible: 1 }]);

function makeFacts(sample: keyof typeof SAMPLES, tree: typeof TREE | null = TREE): ReadFacts {
  const facts = SAMPLES[sample]().images[0]?.facts;
  if (facts?.files === undefined) throw new Error(`${sample} was not measured`);
  return { ...facts, files: { ...facts.files, tree } };
}

/** Generated budgets. `npm run golden` writes them again. */
test.each([
  ['one.yaml', [{ name: 'app:ci', source: 'docker:app:ci', facts: [makeFacts('over')] }]],
  [
    'no-number.yaml',
    [
      {
        name: 'trainer:nightly',
        source: 'docker:trainer',
        facts: [makeFacts('lean', null)],
      },
    ],
  ],
  [
    'several.yaml',
    [
      { name: 'api', source: 'docker:api:ci', facts: [makeFacts('over')] },
      {
        name: 'ghcr.io/shop/db-migrations:1',
        source: 'docker-archive:migrations.tar',
        facts: [makeFacts('warned')],
      },
      { name: 'tools', source: null, facts: [makeFacts('defaults')] },
    ],
  ],
])('%s', (file, subjects) => {
  const url = new URL(file, GOLDEN);
  const text = renderBudgetDraft(draftBudget(subjects), '2026-11-21');
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, text);
  expect(existsSync(url)).toBe(true);
  expect(text).toBe(readFileSync(url, 'utf8'));
});
