import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkRecipePaths } from '../../src/host/recipe-paths.ts';
import type { Budget } from '../../src/model/budget.ts';
import { tempFolder } from '../support/archives.ts';
import { makeBudget } from '../support/image-facts.ts';

const top = tempFolder();
const cwd = join(top, 'repository');
mkdirSync(join(cwd, '.git'), { recursive: true });

const budget = (build: string, source = '.dive-ci.yaml'): Budget => ({
  ...makeBudget(`images: { app: { build: ${build} } }`),
  source,
});
const check = (one: Budget, from = cwd) => checkRecipePaths(one, { cwd: from, env: {} });
for (const name of ['x:', 'github.com', 'git@y', '../other']) mkdirSync(join(cwd, name));

test.each([['.'], ['svc'], ['{ context: ., file: svc/Dockerfile }'], ['"https://example.com/x"']])(
  'a budget may build %s',
  (build) => expect(check(budget(build))).toBeUndefined(),
);

test.each([
  ['..', '..'],
  ['/', '/'],
  ['../other', '../other'],
  ['.git', '.git'],
  ['{ context: ., file: ../../home/.npmrc }', '../../home/.npmrc'],
  ['{ context: "https://example.com/x", file: /home/.npmrc }', '/home/.npmrc'],
  ['"x://../../other"', 'x://../../other'],
  ['github.com/../../other', 'github.com/../../other'],
  ['git@y/../../other', 'git@y/../../other'],
])('a budget of a repository may not build %s', (build, path) =>
  expect(() => check(budget(build))).toThrow(
    expect.objectContaining({
      code: 'BUDGET_INVALID',
      message: `images.app.build: ${path} is outside of the repository`,
      where: '.dive-ci.yaml',
    }),
  ),
);

test('a folder above the working folder is allowed if it is in the repository', () => {
  mkdirSync(join(cwd, 'svc'));
  expect(check(budget('..'), join(cwd, 'svc'))).toBeUndefined();
  expect(() => check(budget('../..'), join(cwd, 'svc'))).toThrow('is outside');
});

test('a budget outside of any repository is not restricted', () =>
  expect(check(budget('..', join(top, 'budget.yaml')))).toBeUndefined());
