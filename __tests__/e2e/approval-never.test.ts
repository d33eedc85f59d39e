import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AFTER, ApprovalRuns, PUSHED } from '../support/approval-runs.ts';
import type { BranchRun } from '../support/branch-runs.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { layerTar, type TarEntry } from '../support/tar-writer.ts';

const [BEFORE_BYTES, CHANGED_BYTES] = [50_000, 90_000];
const TOKEN = `//npm.example.com/:_authToken=${'a1B2'.repeat(9)}\n`;
const SECRETS: readonly TarEntry[] = [
  { name: 'app/.npmrc', body: Buffer.from(TOKEN) },
  { name: 'app/dump.sql', body: Buffer.alloc(10) },
];

/** A change that grows, and brings a token and a denied file. */
class SecretRuns extends ApprovalRuns {
  override readonly image = (bytes: number): string => {
    const path = join(this.folder, '.git', 'image.tar');
    const files: readonly TarEntry[] = [
      { name: 'app/', type: 'directory' },
      { name: 'app/main', body: Buffer.alloc(bytes, 2) },
      ...(bytes === CHANGED_BYTES ? SECRETS : []),
    ];
    writeFileSync(path, dockerArchive([layerTar(files)], { repoTags: ['app:ci'] }));
    return `docker-archive:${path}`;
  };
}

const OFF = 'lowestEfficiency: off, highestUserWastedPercent: off';
const BUDGET = `rules: { highestGrowthBytes: 10kB, privateFiles: fail, ${OFF} }
paths: [{ path: "/app/dump.sql", deny: true }]
override: { label: size-ok, review: true, by: [octocat], rules: all }
`;
const LABELS = [{ name: 'size-ok', by: 'octocat', at: AFTER }];

const runs = new SecretRuns(BUDGET);
beforeEach(async () => {
  await runs.open();
  runs.pushedAt = PUSHED;
  await runs.pushNew('one', BEFORE_BYTES);
});
afterEach(() => runs.close());

const getOutcomes = ({ report, exitCode }: BranchRun) => [
  exitCode,
  Object.fromEntries(
    report.images.flatMap(({ findings }) => findings.map(({ id, outcome }) => [id, outcome])),
  ),
];

const EXPECTED = [1, { highestGrowthBytes: 'warn', privateFiles: 'fail', 'paths[0].deny': 'fail' }];

const change = async (): Promise<void> => {
  const red = await runs.change(CHANGED_BYTES);
  expect(getOutcomes(red)).toEqual([
    1,
    { highestGrowthBytes: 'fail', privateFiles: 'fail', 'paths[0].deny': 'fail' },
  ]);
};

describe('with rules: all, growth is approved, but no private file and denied path', () => {
  test.each<[way: string, approve: () => Promise<BranchRun>]>([
    ['a label, by which the kept report is judged again', () => runs.label('octocat')],
    ['a review, likewise', () => runs.review('octocat')],
    [
      'a label, after which the image is measured again',
      () => {
        runs.changePull({ labels: LABELS });
        runs.cache.evict(({ key }) => key.startsWith('plimsoll-head-'));
        return runs.runAfter('pull_request', 'labeled', true);
      },
    ],
    [
      'a label that is older than the next push',
      async () => {
        await runs.label('octocat');
        runs.pushedAt = '2026-11-29T12:00:00Z';
        return runs.change(CHANGED_BYTES);
      },
    ],
  ])('by %s', async (_way, approve) => {
    await change();
    expect(getOutcomes(await approve())).toEqual(EXPECTED);
  });

  test('by a label of a pull request ahead in the merge queue', async () =>
    expect(getOutcomes(await runs.mergeGroup(CHANGED_BYTES, true))).toEqual(EXPECTED));
});
