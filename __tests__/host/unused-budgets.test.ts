import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLimits } from '../../src/gate/limits.ts';
import { findUnusedBudgets } from '../../src/host/unused-budgets.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';
import { tempFolder } from '../support/archives.ts';
import { testHost } from '../support/test-host.ts';

const RULES = 'rules: { lowestEfficiency: 0.95 }';

/** A repository with these files; the step runs in `services/api`. */
function checkout(files: readonly string[], text = RULES): string {
  const root = tempFolder();
  const cwd = join(root, 'services/api');
  mkdirSync(join(root, '.git'));
  mkdirSync(cwd, { recursive: true });
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return cwd;
}

test.each([
  ['in the root', '.dive-ci', '../../.dive-ci'],
  ['in the root, as YAML', '.dive-ci.yaml', '../../.dive-ci.yaml'],
  ['in a folder between', 'services/.dive-ci.yml', '../.dive-ci.yml'],
  ['in .github', '.github/.dive-ci.yaml', '../../.github/.dive-ci.yaml'],
  ['in .github of this folder', 'services/api/.github/.dive-ci', '.github/.dive-ci'],
])('a budget %s is reported, with the setting that would use it', async (_where, file, path) => {
  const limits = await readLimits(
    { budgetPath: undefined, ruleFlags: [] },
    testHost({ cwd: checkout([file]) }),
  );
  expect(limits.budget).toBeUndefined();
  expect(formatSentences(limits.notices, 'cli')).toEqual([
    `${path} is ignored: it is not in this folder; to use it, set --budget ${path}`,
  ]);
  expect(formatSentences(limits.notices?.[0], 'action')).toContain(`set budget: ${path}`);
});

test("dive's settings are reported if they contain rules", async () => {
  const cwd = checkout(['services/api/.dive.yaml']);
  const { notices } = await readLimits({ budgetPath: undefined, ruleFlags: [] }, testHost({ cwd }));
  expect(notices).toEqual([
    ".dive.yaml is ignored: dive's settings are not a budget; copy its rules to .dive-ci.yaml",
  ]);
  const quiet = checkout(['services/api/.dive.yaml'], 'keybinding: { quit: ctrl+c }');
  expect(findUnusedBudgets({ cwd: quiet })).toEqual([]);
});

test('settings that are a pipe are reported, without waiting for data', () => {
  const cwd = checkout([]);
  spawnSync('sh', ['-c', 'mkfifo .dive.yaml'], { cwd });
  expect(findUnusedBudgets({ cwd })).toEqual(['.dive.yaml']);
});

test('nothing is reported if there is a budget in this folder', async () => {
  const cwd = checkout(['.dive-ci', 'services/api/.dive-ci.yaml']);
  const { budget, notices } = await readLimits(
    { budgetPath: undefined, ruleFlags: [] },
    testHost({ cwd }),
  );
  expect(budget?.source).toBe('.dive-ci.yaml');
  expect(notices).toEqual([]);
});

test('ignores a budget above the repository', () => {
  const cwd = checkout([]);
  writeFileSync(join(cwd, '../../../.dive-ci-other'), '');
  expect(findUnusedBudgets({ cwd })).toEqual([]);
});
