import { describe, expect, test } from '@jest/globals';
import { groupBodies } from '../../src/advise/groups.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import {
  adviceOfCompared,
  examineLayers,
  file,
  getAdvice,
  gone,
  MB,
  summarize,
} from './advised.ts';
import { installPackages } from './installed.ts';

const program = (path: string): TarEntry => file(path, 8 * MB, { mode: 0o755 });
const bytesAbout = async (id: string, layer: readonly TarEntry[]): Promise<number> =>
  (await getAdvice([layer]))
    .filter((one) => one.id === id)
    .reduce((total, one) => total + one.bytes, 0);

describe('an entire build stage in the image', () => {
  test.each<[string, string, readonly TarEntry[], number]>([
    [
      'Go: sources, test data and documents, not what the program may read',
      'go-project',
      [
        program('app/server'),
        ...['app/go.mod', 'app/main.go', 'app/testdata/big', 'app/pkg/a/b.go'].map((path) =>
          file(path, MB),
        ),
        file('app/docs/a/b.md', MB),
        ...['app/templates/index.html', 'app/README.md', 'app/docs/LICENSE.md'].map((path) =>
          file(path, 5 * MB),
        ),
      ],
      5 * MB,
    ],
    [
      'Rust: intermediate results, not the program and a link to it',
      'rust-project',
      [
        file('src/target/release/deps/server-1', 8 * MB, { mode: 0o755 }),
        {
          name: 'src/target/release/server',
          type: '1',
          link: 'src/target/release/deps/server-1',
          mode: 0o755,
        },
        ...['src/Cargo.toml', 'src/src/main.rs', 'src/target/release/deps/a.rlib'].map((path) =>
          file(path, MB),
        ),
        file('src/target/release/build/x/out', 3 * MB),
      ],
      6 * MB,
    ],
    [
      "Rust: the rest of cargo's folder, copied without the manifest",
      'rust-project',
      [
        file('app/target/.rustc_info.json', MB),
        file('app/target/release/deps/libserde.rlib', 3 * MB),
        file('app/target/release/build/x/out', 2 * MB),
        program('app/target/release/server'),
      ],
      6 * MB,
    ],
    [
      'Rust: the rest of a folder of cargo, copied to another name',
      'rust-project',
      [
        file('app/.fingerprint/serde-1/lib-serde', MB),
        file('app/deps/libserde.rlib', 3 * MB),
        program('app/server'),
      ],
      4 * MB,
    ],
    [
      'TypeScript: sources and caches, not packages',
      'node-project',
      [
        ...['app/tsconfig.json', 'app/src/a.ts', 'app/src/b.tsx', 'app/coverage/x'].map((path) =>
          file(path, MB),
        ),
        ...['app/dist/a.js', 'app/node_modules/a/src/a.ts', 'app/package.json'].map((path) =>
          file(path, 2 * MB),
        ),
      ],
      4 * MB,
    ],
    [
      '.NET: sources and intermediate results, not what was published',
      'dotnet-project',
      [
        ...['app/web.csproj', 'app/Program.cs', 'app/obj/Release/web.dll', 'app/web.sln'].map(
          (path) => file(path, MB),
        ),
        ...['app/publish/web.dll', 'app/appsettings.json'].map((path) => file(path, 2 * MB)),
      ],
      4 * MB,
    ],
    [
      'Java: classes and sources next to the archive',
      'java-project',
      [
        ...['app/pom.xml', 'app/src/main/java/A.java', 'app/target/classes/A.class'].map((path) =>
          file(path, MB),
        ),
        file('app/target/app.jar', 9 * MB),
      ],
      3 * MB,
    ],
    [
      'C: sources and objects, wherever the program was installed',
      'c-project',
      [
        ...['src/CMakeLists.txt', 'src/a.cpp', 'src/build/CMakeFiles/a.dir/a.cpp.o'].map((path) =>
          file(path, MB),
        ),
        ...['src/build/a', 'usr/local/bin/a', 'src/share/rules.conf'].map((path) =>
          file(path, 2 * MB, { mode: 0o755 }),
        ),
      ],
      3 * MB,
    ],
  ])('%s', async (_what, subject, layer, bytes) =>
    expect(await summarize([layer])).toEqual([`build-stage ${subject} ${bytes} in 0`]),
  );

  test.each<[string, readonly TarEntry[]]>([
    ['sources without a program run directly', [file('app/go.mod', MB), file('app/a.go', MB)]],
    [
      'a script is not a program',
      [file('app/go.mod', MB), file('app/run.sh', 900, { mode: 0o755 })],
    ],
    ['TypeScript without build output', [file('app/tsconfig.json', MB), file('app/src/a.ts', MB)]],
    [
      'manifests of packages and toolchains',
      [file('usr/lib/x/go.mod', MB), program('usr/lib/x/x'), file('usr/lib/x/a.go', MB)],
    ],
    ['C sources that nobody compiled', [file('app/meson.build', MB), file('app/a.c', MB)]],
    ['a program whose sources are elsewhere', [program('app/server'), file('src/a.go', MB)]],
  ])('%s', async (_what, layer) => expect(await summarize([layer])).toEqual([]));
});

test.each([
  [['node', '.next/standalone/server.js'], [`build-stage node-project ${5 * MB} in 0`]],
  [['npx', 'next', 'start'], []],
])(
  'packages next to a standalone server of Next.js, if it starts with %j',
  async (command, found) => {
    const layer = ['node_modules/next/a.js', '.next/standalone/node_modules/next/b.js'].map(
      (path, i) => file(`app/${path}`, (5 - i) * MB),
    );
    const process = { command, folder: '/app', searchPath: [] };
    expect(await summarize([layer], { process })).toEqual(found);
  },
);

describe('sources', () => {
  const SOURCES = [file('src/go.mod', 100), file('src/a.go', 2 * MB), file('src/sqlite3.c', MB)];
  const SERVER = file('usr/bin/server', MB, { mode: 0o755 });
  const getBytes = async (
    runtime: ReadFacts['files']['runtime'],
    ...layers: Parameters<typeof examineLayers>[0]
  ): Promise<number[]> => {
    const process = { command: ['/usr/bin/server'], folder: '/', searchPath: [] };
    const { facts, evidence } = await examineLayers(layers, { process });
    const files = { ...facts.files, ...(runtime && { runtime }) };
    return groupBodies({ ...facts, files }, evidence).map(({ bytes }) => bytes);
  };

  test('of the Go program that the container starts, wherever it is', async () => {
    const layers = [SOURCES, [SERVER]] as const;
    expect(await getBytes({ name: 'go', by: 'program' }, ...layers)).toEqual([3_000_100]);
    expect(await getBytes({ name: 'go', by: 'files' }, ...layers)).toEqual([]);
    expect(await getBytes({ name: 'rust', by: 'program' }, ...layers)).toEqual([]);
  });

  test('stay if they came after the program, which serves or checks them', async () =>
    expect(await getBytes({ name: 'go', by: 'program' }, [SERVER], SOURCES)).toEqual([]));
});

describe('sources that the container compiles', () => {
  const typescript = ['app/tsconfig.json', 'app/src/a.ts', 'app/dist/a.js'].map((path) =>
    file(path, 2 * MB),
  );
  const manifest = {
    name: 'app/package.json',
    body: '{ "scripts": { "start": "node dist/a.js", "dev": "ts-node src/a.ts" } }',
  };
  const go = [program('app/server'), file('app/go.mod', 100), file('app/main.go', 2 * MB)];

  test.each<[string, TarEntry[], number]>([
    ['node dist/a.js', typescript, 4 * MB],
    ['npm start', [...typescript, manifest], 4 * MB],
    ['npm run dev', [...typescript, manifest], 0],
    ['npx tsx src/a.ts', typescript, 0],
    ['node src/a.ts', typescript, 0],
    ['/app/server', go, 2 * MB + 100],
    ['go run .', go, 0],
  ])('stay if the command is %s', async (command, layer, expected) => {
    const process = { command: command.split(' '), folder: '/app', searchPath: [] };
    const advice = await getAdvice([layer], { process });
    const found = advice.filter(({ id }) => id === 'build-stage');
    expect(found.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(expected);
  });
});

test('a .NET SDK is a toolchain, and its runtime is not', async () =>
  expect(
    await summarize([
      [
        ...['sdk/9.0.1/dotnet.dll', 'packs/a.dll', 'shared/Microsoft.NETCore.App/9.0.1/b.dll'].map(
          (path) => file(`usr/share/dotnet/${path}`, 2 * MB),
        ),
        file('app/dotnet/sdk/mine.dll', 2 * MB),
      ],
    ]),
  ).toEqual([`toolchain dotnet-sdk ${4 * MB} in 0`]));

describe('data and model weights', () => {
  test.each(['srv/m/model.safetensors', 'm.gguf', 'a/pytorch_model-1.bin', 'app/train.parquet'])(
    '%s is data from 10 MB on',
    async (path) => {
      expect(await bytesAbout('data-files', [file(path, 10 * MB)])).toBe(10 * MB);
      expect(await bytesAbout('data-files', [file(path, 10 * MB - 1)])).toBe(0);
    },
  );

  test.each([
    'usr/lib/python3/dist-packages/x/words.csv',
    'app/node_modules/x/data.db',
    'app/firmware.bin',
    'app/server',
    'usr/share/misc/x.db',
  ])('%s is not data', async (path) =>
    expect(await bytesAbout('data-files', [file(path, 20 * MB)])).toBe(0),
  );
});

describe('logs, dumps and archives', () => {
  test.each([
    ['dumps', 'var/log/app.log', 10 * MB],
    ['dumps', 'app/heap.hprof', 10 * MB],
    ['data', 'app/backup.sql.gz', 10 * MB],
    ['data', 'data/dump.rdb', 10 * MB],
    ['archives', 'opt/tool-1.2.tar.gz', MB],
    ['archives', 'root/a.deb', MB],
    ['archives', 'wheels/numpy-2.0.whl', MB],
  ])('%s: %s from %d bytes on', async (subject, path, bytes) => {
    expect(await summarize([[file(path, bytes)]])).toEqual([`data-files ${subject} ${bytes} in 0`]);
    expect(await summarize([[file(path, bytes - 1)]])).toEqual([]);
  });

  test('are named where they were copied, not where their mode was changed', async () => {
    const layers = [0o644, 0o755].map((mode) => [file('app/heap.hprof', 10 * MB, { mode })]);
    const createdBy = ['COPY . /app # buildkit', 'RUN chmod -R 755 /app'];
    const [advice, ...others] = await getAdvice(layers, { createdBy });
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ subject: 'dumps', bytes: 20 * MB, layer: 0 });
  });

  test.each([
    'app/node_modules/a/fixture.tgz',
    'srv/www/a.zip',
    'app/app.jar',
    'usr/local/lib/python3.12/ensurepip/_bundled/pip.whl',
  ])('%s is none', async (path) => expect(await summarize([[file(path, 20 * MB)]])).toEqual([]));
});

describe('data in a folder of the distribution', () => {
  const base: TarEntry[] = [file('bin/sh', 100)];
  const data = [file('usr/share/assistant/brain.gguf', 20 * MB)];
  const getBytes = async (...given: Parameters<typeof getAdvice>): Promise<number> =>
    (await getAdvice(...given))
      .filter(({ id }) => id === 'data-files')
      .reduce((sum, { bytes }) => sum + bytes, 0);

  test('is reported if a user copied it', async () =>
    expect(
      await getBytes([base, data], { createdBy: [null, 'COPY m /usr/share # buildkit'] }),
    ).toBe(20 * MB));

  test('is reported if the package database does not list it', async () => {
    const installed = installPackages([{ name: 'sh', files: { 'usr/share/sh/a': 100 } }]);
    expect(await getBytes([[...base, ...installed], data])).toBe(20 * MB);
  });

  test.each<[string, TarEntry[]]>([
    ['lists it', installPackages([{ name: 'a', files: { 'usr/share/a/big.db': 20 * MB } }])],
    [
      'is the file itself',
      [
        ...installPackages([{ name: 'a', files: { 'usr/share/a/a': 100 } }]),
        file('usr/lib/sysimage/libdnf5/packages.sqlite', 20 * MB),
      ],
    ],
  ])('is not reported if a package database %s', async (_what, layer) =>
    expect(await getBytes([base, layer])).toBe(0),
  );
});

test('login logs whose length depends on the highest user ID are reported', async () => {
  expect(
    await summarize([[file('var/log/lastlog', 300 * MB), file('var/log/faillog', 900)]]),
  ).toEqual([`sparse-files lastlog ${300 * MB} in 0`]);
});

test('providers of Terraform stay if the image has it', async () =>
  expect(
    await summarize([[file('infra/.terraform/a', MB), file('usr/bin/terraform', 100)]]),
  ).toEqual([]));

describe('files not needed at run time', () => {
  test.each([
    ['source-maps', 'app/dist/index.js.map', 'usr/share/nginx/html/index.js.map'],
    ['type-declarations', 'app/node_modules/a/index.d.ts', 'app/public/a.d.ts'],
    [
      'type-declarations',
      'app/node_modules/typescript/lib/typescript.d.ts',
      'app/node_modules/typescript/lib/lib.es5.d.ts',
    ],
    ['package-documents', 'app/node_modules/a/README.md', 'app/docs/a.md'],
    ['package-documents', 'app/node_modules/@a/b/docs/a.md', 'app/node_modules/@a/b/LICENSE.md'],
    ['documentation', 'usr/share/man/man1/a.1.gz', 'usr/share/doc/a/copyright'],
    ['locales', 'usr/share/locale/de/LC_MESSAGES/a.mo', 'app/locale/de/LC_MESSAGES/a.mo'],
    ['package-tests', 'app/node_modules/@a/b/test/x', 'app/node_modules/a/lib/test/x'],
    ['package-tests', 'usr/lib/python3/site-packages/a/b/tests/x.py', 'app/tests/x.py'],
    ['bytecode', 'app/__pycache__/a.pyc', 'app/a.pyc'],
    ['static-libraries', 'usr/local/lib/libz.a', 'app/model.a'],
    ['headers', 'usr/local/include/z.h', 'app/include/z.h'],
    ['temporary-files', 'tmp/a/b.o', 'app/tmp/b'],
    ['temporary-files', 'var/tmp/a', 'var/lib/tmp/a'],
    ['terraform-providers', 'infra/.terraform/providers/a/b', 'infra/terraform/b'],
  ])('%s: %s, but not %s', async (subject, needless, needed) => {
    const layer = [file(needless, 2 * MB), file(needed, 3 * MB)];
    expect(await summarize([layer])).toEqual([`unneeded-files ${subject} ${2 * MB} in 0`]);
  });

  test.each([
    [['/bin/sh', '-c', 'node /tmp/server.js'], '/'],
    [['node', 'server.js'], '/tmp/app'],
  ])('temporary files stay if %j starts in %s', async (command, folder) => {
    const process = { command, folder, searchPath: [] };
    expect(await summarize([[file('tmp/app/server.js', 2 * MB)]], { process })).toEqual([]);
  });

  test.each(['LICENSE', 'copyright', 'COPYING.LESSER', 'NOTICE.txt', 'LICENSE.GPL'])(
    'a license stays: %s',
    async (name) =>
      expect(await summarize([[file(`usr/share/doc/a/${name}`, 2 * MB)]])).toEqual([]),
  );
});

describe('the same content at several paths', () => {
  const copies = (...paths: readonly string[]): TarEntry[] =>
    paths.map((path) => ({ name: path, body: 'x'.repeat(1_200_000) }));

  test('counts all but the first', async () => {
    const other = { name: 'app/d', body: 'y'.repeat(1_200_000) };
    const [advice, ...others] = await adviceOfCompared([
      [...copies('app/a', 'app/b'), other, ...copies('app/c')],
    ]);
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ id: 'duplicates', bytes: 2_400_000, placeCount: 2 });
    expect(advice?.places.map(({ path }) => path)).toEqual(['/app/b', '/app/c']);
  });

  test('counts a copy only if another one stays', async () => {
    const ofTwo = await adviceOfCompared([copies('usr/local/lib/a.a', 'usr/local/lib/a.so')]);
    expect(ofTwo).toMatchObject([{ id: 'unneeded-files', bytes: 1_200_000 }]);
    const paths = ['app/node_modules/a/test/1', 'b/1', 'c/1'];
    const ofThree = await adviceOfCompared([copies(...paths)]);
    expect(ofThree).toMatchObject([
      { id: 'unneeded-files', bytes: 1_200_000 },
      { id: 'duplicates', bytes: 1_200_000, places: [{ path: '/c/1' }] },
    ]);
  });

  test('counts a hard link that a later layer breaks', async () => {
    const [first] = copies('app/a');
    const layers = [
      [first as TarEntry, { name: 'app/b', type: '1', link: 'app/a' }],
      copies('app/b'),
    ];
    expect(await adviceOfCompared(layers)).toMatchObject([
      { id: 'duplicates', bytes: 1_200_000, layer: 1 },
    ]);
  });

  test('does not count links, hidden copies and small files', async () => {
    const [first] = copies('app/a');
    const linked = [first as TarEntry, { name: 'app/b', type: '1', link: 'app/a' }];
    expect(await adviceOfCompared([linked])).toEqual([]);
    const small = ['a', 'b'].map((name) => ({ name, body: 'x'.repeat(999_999) }));
    expect(await adviceOfCompared([small])).toEqual([]);
    const deleted = await adviceOfCompared([copies('a', 'b'), [gone('b')]]);
    expect(deleted.map(({ id }) => id)).toEqual(['deleted-later']);
  });
});
