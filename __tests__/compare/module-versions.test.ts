import { describe, expect, test } from '@jest/globals';
import type { FileComparison } from '../../src/model/comparison.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import { factsOfImage, withDatabases } from '../analyze/sourced.ts';
import { compareFacts, file, throughReport } from './compared.ts';

/**
 * An image whose packages have these bytes and, if npm recorded one, this version: `a: [100,
 * '1.0.0']`.
 */
function makeFacts(
  packages: Readonly<Record<string, readonly [sizeBytes: number, version?: string]>>,
): Promise<ReadFacts> {
  const noted = Object.entries(packages).map(([path, [, version]]) => [
    path,
    version === undefined ? {} : { version },
  ]);
  const lock = JSON.stringify({ packages: Object.fromEntries(noted) });
  return factsOfImage(
    withDatabases([
      [
        ...Object.entries(packages).map(([path, [sizeBytes]]) =>
          file(`app/${path}/index.js`, sizeBytes),
        ),
        { name: 'app/node_modules/.package-lock.json', body: lock },
      ],
    ]),
  );
}

const getPackages = async (
  old: Promise<ReadFacts>,
  now: Promise<ReadFacts>,
): Promise<FileComparison['packages']['items']> =>
  compareFacts(throughReport(await old), await now).files.packages.items;

/** `a 1.0.0 → 2.0.0` */
const words = (items: FileComparison['packages']['items']): string[] =>
  items.map(({ name, oldVersion, newVersion }) => `${name} ${oldVersion} → ${newVersion}`);

describe('a package below node_modules', () => {
  test('has the versions that npm recorded, including from a report', async () =>
    expect(
      await getPackages(
        makeFacts({ 'node_modules/lodash': [100, '4.17.20'] }),
        makeFacts({ 'node_modules/lodash': [130, '4.17.21'] }),
      ),
    ).toEqual([
      {
        ecosystem: 'npm',
        name: 'lodash',
        oldVersion: '4.17.20',
        newVersion: '4.17.21',
        path: '/app/node_modules/lodash',
        oldBytes: 100,
        newBytes: 130,
      },
    ]));

  test.each<[string, Promise<ReadFacts>, Promise<ReadFacts>, readonly string[]]>([
    [
      'is set if only the version differs',
      makeFacts({ 'node_modules/a': [9, '1.0.0'] }),
      makeFacts({ 'node_modules/a': [9, '1.0.1'] }),
      ['a 1.0.0 → 1.0.1'],
    ],
    [
      'is absent if its copies differ',
      makeFacts({ 'node_modules/a': [1, '1.0.0'], 'node_modules/b/node_modules/a': [1, '1.0.0'] }),
      makeFacts({ 'node_modules/a': [2, '2.0.0'], 'node_modules/b/node_modules/a': [1, '1.0.0'] }),
      ['a 1.0.0 → null'],
    ],
    [
      'is that of the only changed copy, if others stayed',
      makeFacts({ 'node_modules/a': [1, '4.1.0'], 'node_modules/b/node_modules/a': [1, '2.4.2'] }),
      makeFacts({ 'node_modules/a': [2, '4.1.2'], 'node_modules/b/node_modules/a': [1, '2.4.2'] }),
      ['a 4.1.0 → 4.1.2'],
    ],
    [
      'is that of the recorded copies',
      makeFacts({ 'node_modules/a': [1, '1.0.0'], 'node_modules/b/node_modules/a': [1] }),
      makeFacts({ 'node_modules/a': [2, '2.0.0'], 'node_modules/b/node_modules/a': [1] }),
      ['a 1.0.0 → 2.0.0'],
    ],
    [
      'is absent if none was recorded',
      makeFacts({ 'node_modules/a': [1] }),
      makeFacts({ 'node_modules/a': [2, '2.0.0'] }),
      ['a null → 2.0.0'],
    ],
    [
      "is pnpm's version of the name, unless another was recorded",
      makeFacts({
        'node_modules/.pnpm/a@1.0.0/node_modules/a': [1],
        'node_modules/.pnpm/b@1.0.0/node_modules/b': [1, '1.0.1'],
      }),
      makeFacts({ 'node_modules/@c/d': [1, '1.0.0'] }),
      ['a 1.0.0 → null', 'b 1.0.1 → null', '@c/d null → 1.0.0'],
    ],
  ])('%s', async (_what, old, now, expected) =>
    expect(words(await getPackages(old, now)).toSorted()).toEqual(expected.toSorted()),
  );

  test('accepts a report with the versions of many rows in random order', async () => {
    const facts = await makeFacts({
      'node_modules/a': [1, '1.0.0'],
      'node_modules/b': [2, '2.0.0'],
    });
    const { row = [], version = [] } = facts.files.tree?.versions ?? {};
    const tree = facts.files.tree && {
      ...facts.files.tree,
      versions: { row: row.toReversed(), version: version.toReversed() },
    };
    const now = makeFacts({ 'node_modules/a': [2, '1.1.0'], 'node_modules/b': [2, '2.1.0'] });
    expect(
      words(await getPackages(Promise.resolve({ ...facts, files: { ...facts.files, tree } }), now)),
    ).toEqual(['a 1.0.0 → 1.1.0', 'b 2.0.0 → 2.1.0']);
  });
});
