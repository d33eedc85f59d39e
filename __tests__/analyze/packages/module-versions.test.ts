import { describe, expect, test } from '@jest/globals';
import type { TarEntry } from '../../support/tar-writer.ts';
import { factsOfImage, withDatabases } from '../sourced.ts';

const lock = (folder: string, versions: Readonly<Record<string, string>>): TarEntry => ({
  name: `${folder}node_modules/.package-lock.json`,
  body: JSON.stringify({
    packages: Object.fromEntries(
      Object.entries(versions).map(([path, version]) => [path, { version }]),
    ),
  }),
});
const file = (name: string): TarEntry => ({ name, sizeBytes: 10 });

/** `/app/node_modules/a 1.0.0` for every row that has a version. */
async function getVersions(...layers: (readonly TarEntry[])[]): Promise<string[] | undefined> {
  const {
    files: { tree },
  } = await factsOfImage(withDatabases(layers));
  const above: string[] = [];
  const paths = tree?.name.map((name, row) => {
    const depth = tree.depth[row] ?? 0;
    above[depth] = `${above[depth - 1] ?? ''}/${name}`;
    return above[depth];
  });
  return tree?.versions?.row.map((row, i) => `${paths?.[row]} ${tree.versions?.version[i]}`);
}

const A = file('app/node_modules/a/index.js');
const one = lock('app/', { 'node_modules/a': '1.0.0' });

describe('the version of a package below node_modules', () => {
  test('is the one recorded for its path', async () =>
    expect(
      await getVersions([
        A,
        file('app/node_modules/b/node_modules/@c/d/x.js'),
        file('app/packages/w/node_modules/é/x.js'),
        file('node_modules/a/x.js'),
        lock('app/', {
          'node_modules/a': '1.0.0',
          'node_modules/b/node_modules/@c/d': '2.0.0',
          'packages/w/node_modules/é': '3.0.0',
        }),
        lock('', { 'node_modules/a': '4.0.0' }),
      ]),
    ).toEqual([
      '/app/node_modules/a 1.0.0',
      '/app/node_modules/b/node_modules/@c/d 2.0.0',
      '/app/packages/w/node_modules/é 3.0.0',
      '/node_modules/a 4.0.0',
    ]));

  test.each<[string, (readonly TarEntry[])[], string | undefined]>([
    ['it exists', [[A, one]], '1.0.0'],
    [
      'a later layer writes it again',
      [[A, one], [lock('app/', { 'node_modules/a': '2.0.0' })]],
      '2.0.0',
    ],
    ['a layer writes it twice', [[A, one, lock('app/', { 'node_modules/a': '2.0.0' })]], '2.0.0'],
    [
      'a later layer removes it',
      [[A, one], [{ name: 'app/node_modules/.wh..package-lock.json' }]],
      undefined,
    ],
    [
      'a later layer removes all and writes another',
      [
        [A, one],
        [{ name: 'app/node_modules/.wh..wh..opq' }, A],
      ],
      undefined,
    ],
    ['a later layer breaks it', [[A, one], [{ ...one, body: '{' }]], undefined],
    [
      'it is a link',
      [[A, { name: 'x', body: '{}' }, { name: String(one.name), type: '1', link: 'x' }]],
      undefined,
    ],
    ['the package is not on disk', [[file('app/node_modules/b/x.js'), one]], undefined],
    ['the package was removed', [[A, one], [{ name: 'app/node_modules/.wh.a' }]], undefined],
    ['it is at another path', [[A, lock('other/', { 'node_modules/a': '1.0.0' })]], undefined],
    [
      'it leads out of its folder',
      [[A, lock('other/', { '../app/node_modules/a': '1.0.0' })]],
      undefined,
    ],
    [
      'it leads out of the image',
      [[A, lock('', { '../../app/node_modules/a': '1.0.0' })]],
      undefined,
    ],
    ['it has another spelling', [[A, lock('app/', { './node_modules//a': '1.0.0' })]], undefined],
    ['another record agrees', [[A, one, lock('', { 'app/node_modules/a': '1.0.0' })]], '1.0.0'],
    [
      'another record contradicts it',
      [[A, one, lock('', { 'app/node_modules/a': '9.0.0' })]],
      undefined,
    ],
    [
      'yarn 1 has several versions of the package',
      [
        [
          A,
          {
            name: 'app/node_modules/.yarn-integrity',
            body: JSON.stringify({
              lockfileEntries: {
                'a@1': 'https://x/a/-/a-1.0.0.tgz',
                'a@2': 'https://x/a/-/a-2.0.0.tgz',
              },
            }),
          },
        ],
      ],
      undefined,
    ],
  ])('if %s', async (_what, layers, version) =>
    expect(await getVersions(...layers)).toEqual(
      version === undefined ? undefined : [`/app/node_modules/a ${version}`],
    ),
  );
});
