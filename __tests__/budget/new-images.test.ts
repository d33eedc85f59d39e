import { expect, test } from '@jest/globals';
import { listRulesInForce } from '../../src/budget/effective-limits.ts';
import { addNewImages } from '../../src/budget/new-images.ts';
import { makeBudget } from '../support/image-facts.ts';

const BASE = makeBudget(`
rules: { highestImageBytes: 100MB }
images:
  web: { image: docker:web, rules: { highestImageBytes: 10MB } }
`);

test('images that only the head has are measured by the general rules, without their own', () => {
  const head = makeBudget(`
images:
  web: { image: docker:tiny, rules: { highestImageBytes: 9GB } }
  api: { build: api, base: docker:big, rules: { highestImageBytes: 9GB }, 
    waivers: [{ rule: highestImageBytes, until: 2999-01-01, why: x }] }
`);
  const { merged, newNames } = addNewImages(BASE, head);
  expect(newNames).toEqual(['api']);
  expect(merged.images.get('web')).toBe(BASE.images.get('web'));
  expect(merged.images.get('api')).toMatchObject({
    build: { context: 'api' },
    base: null,
    waivers: [],
  });
  const limit = listRulesInForce(merged, new Map(), { name: 'api', platforms: [] }).find(
    ({ rule }) => rule.key === 'highestImageBytes',
  );
  expect(limit?.limit.failLimit).toBe(100e6);
});

test('an image with another name on the base branch is measured under that name', () => {
  const head = makeBudget('images: { renamed: { image: docker:web } }');
  expect(addNewImages(BASE, head).merged.images.get('renamed')).toMatchObject({
    image: null,
    build: null,
  });
});

test("without a budget or new images in the head, the base branch's budget is unchanged", () => {
  expect(addNewImages(BASE, undefined)).toEqual({ merged: BASE, newNames: [] });
  expect(addNewImages(BASE, BASE)).toEqual({ merged: BASE, newNames: [] });
});
