import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MODULE_RECORDS } from '../../../src/analyze/packages/module-records.ts';
import { expectLinear } from '../../support/growth.ts';

type Name = '.package-lock.json' | '.yarn-integrity' | '.yarn-state.yml';

function read(name: Name, text: string | Uint8Array): string[] {
  const parse = MODULE_RECORDS.get(name) as (
    bytes: Uint8Array,
  ) => { path: string; version: string }[];
  // In the middle of a larger buffer, as with views.
  const bytes = Buffer.from(`{"${text.toString()}`).subarray(2);
  return parse(typeof text === 'string' ? bytes : text).map(
    ({ path, version }) => `${path} ${version}`,
  );
}
const npm = (value: unknown): string[] => read('.package-lock.json', JSON.stringify(value));
const yarn = (lockfileEntries: unknown): string[] =>
  read('.yarn-integrity', JSON.stringify({ lockfileEntries }));

describe('npm', () => {
  test('marks what only development dependencies need', () => {
    const parse = MODULE_RECORDS.get('.package-lock.json');
    const record = (more: object) => ({ version: '1.0.0', ...more });
    const packages = {
      'node_modules/a': record({ dev: true }),
      'node_modules/b': record({ dev: false }),
      'node_modules/c': record({ devOptional: true }),
      'node_modules/d': record({ dev: 'true' }),
      'node_modules/e': record({ dev: [true] }),
      'node_modules/f': record({}),
    };
    const found = parse?.(Buffer.from(JSON.stringify({ packages }))) ?? [];
    expect(found.map(({ path, isDevelopment }) => [path.slice(-1), isDevelopment])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
      ['d', false],
      ['e', false],
      ['f', false],
    ]);
  });

  test('lists each package at its path, including workspaces', () =>
    expect(
      npm({
        name: 'app',
        version: '1.0.0',
        lockfileVersion: 3,
        requires: true,
        packages: {
          'node_modules/@babel/core': {
            version: '7.22.5',
            integrity: 'sha512-x',
            dependencies: { version: '^1.0.0' },
          },
          'node_modules/a': { resolved: 'packages/a', link: true },
          'node_modules/alias': { name: 'ms', version: '2.1.2', bin: [{ version: '1.0.0' }] },
          'packages/a': { version: '3.0.0' },
          'packages/a/node_modules/react': { version: '17.0.2', optional: true, weight: -1.5e3 },
          'node_modules/next': { dependencies: {}, funding: [], version: '15.0.0-rc.1+build.7' },
        },
      }),
    ).toEqual([
      'node_modules/@babel/core 7.22.5',
      'node_modules/alias 2.1.2',
      'packages/a/node_modules/react 17.0.2',
      'node_modules/next 15.0.0-rc.1+build.7',
    ]));

  test('regardless of layout and escapes', () => {
    const text =
      '\n{ "packages"\t:{"node_modules\\/\\u0061":\r\n{"a":"\\\\\\"}", "version" :"1.0.0" } } }\n';
    expect(read('.package-lock.json', text)).toEqual(['node_modules/a 1.0.0']);
    expect(read('.package-lock.json', `\t${JSON.stringify(JSON.parse(text), null, '\t')}`)).toEqual(
      ['node_modules/a 1.0.0'],
    );
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['a word', 'packages'],
    ['nothing', null],
    ['packages in a list', { packages: [{ version: '1.0.0' }] }],
    ['a package that is a text', { packages: { 'node_modules/a': '1.0.0' } }],
    ['nested packages', { a: { packages: { 'node_modules/a': { version: '1.0.0' } } } }],
    ['a version in a list', { packages: { 'node_modules/a': { version: ['1.0.0'] } } }],
  ])('%s shows nothing', (_what, value) => expect(npm(value)).toEqual([]));

  test.each([
    ['no text', ''],
    ['no end', '{"packages":{"node_modules/a":{"version":"1.0.0"}}'],
    ['an extra closing bracket', '{"packages":{"node_modules/a":{"version":"1.0.0"}}}}'],
    ['text after the end', '{"packages":{"node_modules/a":{"version":"1.0.0"}}} {}'],
    ['no colon', '{"packages":{"node_modules/a":{"version" "1.0.0"}}}'],
    ['no value', '{"packages":{"node_modules/a":{"version":}}}'],
    ['no key', '{"packages":{"node_modules/a":{"version":"1.0.0",}}}'],
    ['no comma', '{"packages":{"node_modules/a":{"version":"1.0.0"} "node_modules/b":{}}}'],
    ['an unterminated string', '{"packages":{"node_modules/a":{"version":"1.0.0\\"}}}'],
    ['a broken escape', '{"packages":{"node_modules/a":{"version":"1.0.0", "\\x":1}}}'],
    ['a conflict marker', '<<<<<<< HEAD\n{"packages":{}}'],
  ])('%s shows nothing', (_what, text) => expect(read('.package-lock.json', text)).toEqual([]));

  test.each([
    ['no version', 'latest'],
    ['an extremely long one', `1${'.0'.repeat(100)}`],
    ['one with control characters', '1.0.0\u001b[2J'],
    ['one with a line break', '1.0.0\n'],
    ['one with markup', '1.0.0<img src=x>'],
    ['one in non-Latin letters', '1.0.0-\u202eevil'],
    ['an empty one', ''],
  ])('%s is not a version', (_what, version) =>
    expect(npm({ packages: { 'node_modules/a': { version } } })).toEqual([]),
  );

  test.each([
    '',
    '/',
    'node_modules',
    'node_modules/',
    'node_modules/@a',
    'node_modules/a/lib',
    'a',
    '__proto__',
  ])('%j is not a package', (path) =>
    expect(read('.package-lock.json', `{"packages":{"${path}":{"version":"1.0.0"}}}`)).toEqual([]),
  );

  test('names with a special meaning in JavaScript are plain names', () =>
    expect(
      read(
        '.package-lock.json',
        '{"__proto__":{},"packages":{"node_modules/__proto__":' +
          '{"__proto__":{"version":"6.6.6"},"version":"1.0.0"}}}',
      ),
    ).toEqual(['node_modules/__proto__ 1.0.0']));

  test('reads the same as JSON.parse with anything next to it, and nothing from a fragment', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(
            fc.constantFrom('node_modules/a', 'x/node_modules/@b/c'),
            fc.string({ unit: 'grapheme' }),
          ),
          fc.oneof(
            fc.record({ version: fc.constantFrom('1.0.0', '2.0.0-rc.1', 3), more: fc.jsonValue() }),
            fc.jsonValue(),
          ),
        ),
        fc.jsonValue(),
        fc.constantFrom(undefined, 2, '\t'),
        fc.nat(),
        (packages, more, indent, cut) => {
          const text = JSON.stringify({ more, packages, last: more }, null, indent);
          const expected = Object.entries(JSON.parse(text).packages).flatMap(([path, one]) => {
            const version = (one as { version?: unknown } | null)?.version;
            const isTold =
              typeof version === 'string' && !Array.isArray(one) && path.includes('node_modules/');
            return isTold ? [`${path} ${version}`] : [];
          });
          expect(read('.package-lock.json', text)).toEqual(expected);
          expect(read('.package-lock.json', text.slice(0, cut % text.length))).toEqual([]);
        },
      ),
    ));

  test('never fails, for any bytes', () =>
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.constantFrom<Name>('.package-lock.json', '.yarn-integrity', '.yarn-state.yml'),
        (bytes, name) => {
          expect(read(name, bytes)).toEqual([]);
        },
      ),
    ));
});

describe('yarn 1', () => {
  const registry = 'https://registry.yarnpkg.com';
  test('records where each came from, even under another name', () =>
    expect(
      yarn({
        '@babel/core@7.22.5': `${registry}/@babel/core/-/core-7.22.5.tgz#234d98`,
        'alias@npm:ms@2.1.2': `${registry}/ms/-/ms-2.1.2.tgz#d09d1f`,
        'lodash@^4.0.0, lodash@4': 'https://npm.example/api/npm/all/lodash/-/lodash-4.17.21.tgz',
        '@a/b@1': 'https://gitlab.example/api/v4/projects/1/packages/npm/@a/b/-/@a/b-1.0.0.tgz',
      }),
    ).toEqual([
      'node_modules/@babel/core 7.22.5',
      'node_modules/alias 2.1.2',
      'node_modules/lodash 4.17.21',
      'node_modules/@a/b 1.0.0',
    ]));

  test.each([
    ['a repository', 'a@org/a', 'https://codeload.github.com/org/a/tar.gz/1234567'],
    ['an archive with another name', 'a@1', `${registry}/a/-/b-1.0.0.tgz`],
    ['another kind of archive', 'a@1', `${registry}/a/-/a-1.0.0.zip`],
    ['a GitHub package', '@a/b@1', 'https://npm.pkg.github.com/download/@a/b/1.0.0/1234567'],
    ['several marks', 'a@1', `${registry}/a/-/a/-/a-1.0.0.tgz`],
    ['no address', 'a@1', ''],
    ['no text', 'a@1', null],
    ['no range', 'a', `${registry}/a/-/a-1.0.0.tgz`],
    ['no name', '@1', `${registry}/a/-/a-1.0.0.tgz`],
  ])('%s has no version', (_what, range, from) => expect(yarn({ [range]: from })).toEqual([]));
});

test('later versions of Yarn list each package at its path', () =>
  expect(
    read(
      '.yarn-state.yml',
      `# Warning: This file is automatically generated.

__metadata:
  version: 1
  nmMode: classic

"app@workspace:.":
  locations:
    - ""
  bin:
    ".":
      "tsc": "typescript/bin/tsc"

"a@workspace:packages/a":
  locations:
    - "node_modules/a"

"@babel/core@npm:7.22.5":
  locations:
    - "node_modules/@babel/core"
    - "packages/a/node_modules/@babel/core"
  aliases:
    - "node_modules/other"

"react-dom@virtual:0460f86c#npm:18.2.0":
  locations:
    - "node_modules/react-dom"

"typescript@patch:typescript@npm%3A5.0.4#optional!builtin<compat/typescript>::hash=b5f058":
  locations:
    - "node_modules/typescript"

"fsevents@patch:fsevents@2.3.2#builtin<compat/fsevents>::version=2.3.2&hash=1cc4b2":
  locations:
    - "node_modules/fsevents"

"fork@https://github.com/org/fork.git#commit=0123456":
  locations:
    - "node_modules/fork"`,
    ),
  ).toEqual([
    'node_modules/@babel/core 7.22.5',
    'packages/a/node_modules/@babel/core 7.22.5',
    'node_modules/react-dom 18.2.0',
    'node_modules/typescript 5.0.4',
    'node_modules/fsevents 2.3.2',
  ]));

describe('every shape takes linear time', () => {
  test.each<[string, Name, string, string, string]>([
    [
      'packages',
      '.package-lock.json',
      '{"packages":{',
      '"node_modules/a":{"version":"1.0.0"},',
      '"b":{}}}',
    ],
    [
      'numbers as keys',
      '.package-lock.json',
      '{"packages":{',
      '"4294967294":{"version":"1.0.0"},',
      '"b":{}}}',
    ],
    ['lists in lists', '.package-lock.json', '', '[[[[[[[[[[[[', ''],
    ['objects in objects', '.package-lock.json', '', '{"a":{"a":', ''],
    ['backslashes', '.package-lock.json', '{"', '\\\\\\\\\\\\\\\\\\\\\\\\', '":1}'],
    ['quotes', '.package-lock.json', '{"', '\\"\\"\\"\\"\\"\\"\\"', '":1}'],
    [
      'a long key',
      '.package-lock.json',
      '{"packages":{"',
      'node_modules/',
      '":{"version":"1.0.0"}}}',
    ],
    [
      'ranges',
      '.yarn-integrity',
      '{"lockfileEntries":{',
      '"a@1":"https://x/a/-/a-1.0.0.tgz",',
      '"b":0}}',
    ],
    [
      'lines',
      '.yarn-state.yml',
      '"a@npm:1.0.0":\n  locations:\n',
      '    - "node_modules/a"\n\n\n',
      '',
    ],
    ['one line', '.yarn-state.yml', '"', 'a@npm:::version=', ''],
  ])('%s', (_shape, name, start, unit, end) =>
    expectLinear((count) => {
      const bytes = Buffer.from(start + unit.repeat(count) + end);
      return () => MODULE_RECORDS.get(name)?.(bytes);
    }, 100_000),
  );
});
