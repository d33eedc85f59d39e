import { describe, expect, test } from '@jest/globals';
import { describeChange } from '../../src/advise/words.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import { examineLayers, file, getAdvice, gone, MB, summarize } from './advised.ts';
import { type DpkgPackage, installPackages, installPython } from './installed.ts';

const app: DpkgPackage = { name: 'app', needs: 'libapp', files: { 'usr/bin/app': 40 * MB } };
const libapp: DpkgPackage = { name: 'libapp', isAuto: true, files: { 'usr/lib/libapp.so': MB } };
const gcc: DpkgPackage = {
  name: 'gcc',
  section: 'devel',
  needs: 'gcc-12 (>= 12), libc6-dev | libc-dev',
  files: { 'usr/bin/gcc': MB },
};
const gcc12: DpkgPackage = {
  name: 'gcc-12',
  section: 'universe/devel',
  needs: 'libisl23',
  isAuto: true,
  files: { 'usr/lib/gcc/12/cc1': 30 * MB },
};
const isl: DpkgPackage = { name: 'libisl23', isAuto: true, files: { 'usr/lib/libisl.so': 2 * MB } };
const libc: DpkgPackage = {
  name: 'libc6-dev',
  section: 'libdevel',
  isAuto: true,
  files: { 'usr/include/stdio.h': 4 * MB },
};
const COMPILER = [gcc, gcc12, isl, libc];

describe('tools are counted together with everything that only they need', () => {
  test("includes a compiler's libraries and headers, and their records of dpkg", async () => {
    const list = 'var/lib/dpkg/info/gcc-12.md5sums';
    const layer = [...installPackages([app, libapp, ...COMPILER]), file(list, 500_000)];
    const [advice, ...others] = await getAdvice([layer]);
    expect(others).toEqual([]);
    const lists = layer
      .filter(({ name }) => /info\/(?:gcc|libisl|libc6).*\.list$/.test(String(name)))
      .reduce((sum, { body }) => sum + String(body).length, 0);
    expect(advice).toMatchObject({
      ...{ id: 'toolchain', subject: 'compiler', confidence: 'likely' },
      bytes: 37_500_000 + lists,
      packages: { count: 4, all: 6, names: ['gcc'] },
    });
  });

  test('not a library whose headers a user asked for: a program may be linked to it', async () => {
    const pq: DpkgPackage = { name: 'libpq5', isAuto: true, files: { 'usr/lib/libpq.so.5': MB } };
    const headers: DpkgPackage = {
      ...{ name: 'libpq-dev', section: 'libdevel', needs: 'libpq5, libc6-dev' },
      files: { 'usr/include/libpq-fe.h': 2 * MB },
    };
    const getSum = async (isAuto: boolean): Promise<number> => {
      const needed = { ...gcc, needs: 'gcc-12, libc6-dev, libpq-dev' };
      const packages = [app, libapp, needed, gcc12, isl, libc, pq, { ...headers, isAuto }];
      const [advice] = await getAdvice([installPackages(packages)]);
      return advice?.packages?.count ?? 0;
    };
    expect(await getSum(false)).toBe(5);
    expect(await getSum(true)).toBe(6);
  });

  test('files that package scripts write belong to the packages', async () => {
    const curl: DpkgPackage = {
      ...{ name: 'curl', recommends: 'ca-certificates, shared-mime-info' },
      files: { 'usr/bin/curl': 40 * MB },
    };
    const recommended = ['ca-certificates', 'shared-mime-info'].map(
      (name): DpkgPackage => ({ name, isAuto: true, files: { [`usr/share/${name}/a`]: MB } }),
    );
    const layer = [
      ...installPackages([curl, ...recommended]),
      file('etc/ssl/certs/ca-certificates.crt', 216_591),
      file('etc/ssl/certs/own.crt', 2 * MB),
      file('usr/share/mime/application/pdf.xml', 500_000),
    ];
    const lists = layer
      .filter(({ name }) => /info\/(?:ca-|shared).*\.list$/.test(String(name)))
      .reduce((sum, { body }) => sum + String(body).length, 0);
    expect(await summarize([layer])).toEqual([
      `recommended-packages recommended ${2 * MB + 716_591 + lists} in 0`,
    ]);
  });

  test('not what a remaining package needs', async () => {
    const r: DpkgPackage = { name: 'r-base', needs: 'gcc', files: { 'usr/bin/R': MB } };
    expect(await summarize([installPackages([r, ...COMPILER])])).toEqual([]);
    const lib = { ...app, needs: 'libisl23' };
    const [advice] = await getAdvice([installPackages([lib, ...COMPILER])]);
    expect(advice?.packages?.count).toBe(3);
  });

  test('each of several kinds separately, and shared dependencies once', async () => {
    const perl: DpkgPackage = { name: 'perl', isAuto: true, files: { 'usr/bin/perl': 8 * MB } };
    const git = { name: 'git', section: 'vcs', needs: 'perl', files: { 'usr/bin/git': 9 * MB } };
    const gdb = { name: 'gdb', section: 'devel', needs: 'perl', files: { 'usr/bin/gdb': 5 * MB } };
    const advice = await getAdvice([installPackages([app, perl, git, gdb])]);
    expect(advice.map(({ id, bytes }) => `${id} ${Math.round(bytes / MB)}`)).toEqual([
      'version-control 17',
      'debug-tools 5',
    ]);
  });

  test('tools of the base image are listed separately', async () => {
    const base = { name: null, digest: null, layerCount: 1, by: 'budget', certainty: 'exact' };
    const layers = [installPackages(COMPILER), [file('app', MB)]];
    const [advice] = await getAdvice(layers, { base } as never);
    expect(advice).toMatchObject({ id: 'toolchain', bytes: 0 });
    expect(advice?.baseBytes).toBeGreaterThan(37 * MB);
  });

  test('packages that a later layer removes count as deleted later, not as tools', async () => {
    const paths = ['usr/bin/gcc', 'usr/lib/gcc', 'var/lib/dpkg/info/gcc.list'];
    const layers = [
      installPackages([app, libapp, { ...gcc, needs: '' }, { ...gcc12, needs: '' }]),
      [...installPackages([app, libapp]).slice(0, 2), ...paths.map(gone)],
    ];
    expect(await summarize(layers)).toEqual(['deleted-later base 31000016 in 0']);
  });
});

test('a JDK is a tool, but not the runtime that it needs or what the image starts', async () => {
  const jdk: DpkgPackage = {
    ...{ name: 'openjdk-17-jdk-headless', section: 'java', needs: 'openjdk-17-jre-headless' },
    files: { 'usr/lib/jvm/jmods/java.base.jmod': 70 * MB },
  };
  const jre: DpkgPackage = {
    ...{ name: 'openjdk-17-jre-headless', section: 'java', isAuto: true },
    files: { 'usr/lib/jvm/lib/modules': 130 * MB, 'usr/lib/jvm/lib/ct.sym': 8 * MB },
  };
  const [advice, ...others] = await getAdvice([installPackages([app, libapp, jdk, jre])]);
  expect(others).toEqual([]);
  expect(advice).toMatchObject({ subject: 'compiler', packages: { count: 1 } });
  const process = { command: ['gcc', '-v'], folder: '/', searchPath: ['/usr/bin'] };
  const layer = installPackages([app, libapp, ...COMPILER]);
  expect(await getAdvice([layer], { process })).toEqual([]);
});

describe('recommended packages', () => {
  const app2 = { ...app, recommends: 'extras' };
  const extras = { name: 'extras', isAuto: true, files: { 'usr/share/extras': 3 * MB } };

  test('are those that only a recommendation installed', async () => {
    const [advice] = await getAdvice([installPackages([app2, libapp, extras])]);
    expect(advice).toMatchObject({
      ...{ id: 'recommended-packages', subject: 'recommended' },
      packages: { count: 1, all: 3, names: ['extras'] },
    });
  });

  test('are not reported if they were requested, or if apt left no marks', async () => {
    const wanted = { ...extras, isAuto: false };
    expect(await summarize([installPackages([app2, libapp, wanted])])).toEqual([]);
    const unmarked = installPackages([app2, libapp, extras]).filter(
      ({ name }) => name !== 'var/lib/apt/extended_states',
    );
    expect(await summarize([unmarked])).toEqual([]);
  });

  test('do not include requested tools, even if others recommend them', async () => {
    const layer = installPackages([{ ...app, recommends: 'gcc' }, libapp, ...COMPILER]);
    const [advice, ...others] = await getAdvice([layer]);
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ subject: 'compiler', packages: { count: 4, names: ['gcc'] } });
    const auto = installPackages([
      { ...app, recommends: 'gcc' },
      libapp,
      ...COMPILER.map((one) => ({ ...one, isAuto: true })),
    ]);
    expect((await summarize([auto])).map((line) => line.split(' ')[1])).toEqual(['recommended']);
  });

  test('are separate from packages that are no longer needed', async () => {
    const [advice] = await getAdvice([installPackages([app, libapp, extras])]);
    expect(advice).toMatchObject({ id: 'recommended-packages', subject: 'orphaned' });
  });
});

describe('apk', () => {
  const database = [
    'P:app\nV:1\nD:so:libapp.so\nF:usr/bin\nR:app\n',
    'P:libapp\nV:1\np:so:libapp.so=1\nF:usr/lib\nR:libapp.so\n',
    'P:gcc\nV:1\nD:so:libisl.so\nF:usr/bin\nR:gcc\n',
    'P:isl\nV:1\np:so:libisl.so=1\nF:usr/lib\nR:libisl.so\n',
  ];
  const layer = (world: string) => [
    { name: 'lib/apk/db/installed', body: database.join('\n') },
    { name: 'etc/apk/world', body: world },
    ...['usr/bin/app', 'usr/lib/libapp.so', 'usr/bin/gcc', 'usr/lib/libisl.so'].map((path) =>
      file(path, 2 * MB),
    ),
  ];

  test('lists which package recommends which', async () => {
    expect(await summarize([layer('app\ngcc>=12\n')])).toEqual([
      `toolchain compiler ${4 * MB} in 0`,
    ]);
    expect(await summarize([layer('app\n.build-deps=20261129.1\ngcc\nisl\n')])).toEqual([
      `toolchain compiler ${2 * MB} in 0`,
    ]);
  });
});

describe('toolchains without a package', () => {
  test.each([
    ['go-toolchain', ['usr/local/go/VERSION', 'usr/local/go/bin/go']],
    ['rust-toolchain', ['usr/local/rustup/toolchains/1/bin/rustc', 'root/.cargo/bin/rustup']],
    ['rust-toolchain', ['usr/local/cargo/bin/rustup', 'usr/local/cargo/bin/cargo-fmt']],
    ['jdk-files', ['opt/java/openjdk/jmods/java.base.jmod', 'opt/java/openjdk/lib/ct.sym']],
    ['maven-tool', ['opt/apache-maven-3.9.6/lib/maven-core.jar', 'usr/share/maven/lib/a.jar']],
    ['gradle-tool', ['opt/gradle/lib/gradle-core.jar', 'usr/share/gradle/bin/gradle']],
  ])('%s', async (subject, paths) =>
    expect(await summarize([paths.map((path) => file(path, 2 * MB))])).toEqual([
      `toolchain ${subject} ${2 * MB * paths.length} in 0`,
    ]),
  );

  test.each([
    ['usr/local/go-app/bin/x'],
    ['opt/java/openjdk/lib/modules'],
    ['srv/go/src/main.go'],
    ['usr/local/cargo/bin/ripgrep'],
  ])('%s is not a toolchain', async (path) =>
    expect(await summarize([[file(path, 5 * MB)]])).toEqual([]),
  );
});

describe('package managers of Python and Node.js', () => {
  const POETRY = [
    ...installPython('poetry', ['dulwich', 'requests', 'keyring']),
    ...installPython('dulwich', []),
    ...installPython('keyring', []),
    ...installPython('requests', []),
    ...installPython('flask', ['requests']),
    file('venv/site-packages/keyring-1.0.dist-info/REQUESTED', 0),
  ];
  const start = (...command: readonly string[]) => ({
    process: { command, folder: '/', searchPath: [] },
  });
  const getSum = async (...image: Parameters<typeof getAdvice>): Promise<readonly unknown[]> =>
    (await getAdvice(...image)).map(({ subject, packages }) => [subject, packages?.names]);

  test('are counted with what only they need, not with what pip was asked for', async () =>
    expect(await getSum([POETRY])).toEqual([['package-manager', ['poetry']]]));

  test('keep what a project in the image declares', async () => {
    const list = { name: 'app/requirements.txt', body: 'dulwich==1.0\n' };
    expect(await getSum([[...POETRY, list]])).toEqual([['package-manager', ['poetry']]]);
  });

  test('are not counted if the records of other packages are missing', async () =>
    expect(
      await getSum([POETRY.filter(({ name }) => !/flask.*METADATA/.test(String(name)))]),
    ).toEqual([]));

  const PROGRAMS = [file('bin/uv', 40 * MB), file('usr/local/lib/node_modules/pnpm/a.js', MB)];

  test('are found by their paths if no package has them', async () =>
    expect(await summarize([PROGRAMS])).toEqual(['toolchain package-manager 41000000 in 0']));

  test.each([
    [POETRY, ['poetry', 'run', 'flask']],
    [PROGRAMS, ['sh', '-c', '/bin/uv run app']],
    [PROGRAMS, ['pnpm', 'start']],
  ])('stay if the container starts one', async (layer, command) =>
    expect(await summarize([layer], start(...command))).toEqual([]),
  );

  test.each([
    [POETRY, 'exec poetry run flask'],
    [PROGRAMS, '/bin/uv run app'],
  ])('stay if a script that the container starts runs one', async (layer, line) => {
    const script = { name: 'entrypoint.sh', mode: 0o755, body: `#!/bin/sh\n${line} "$@"\n` };
    const command = start('/entrypoint.sh', 'serve');
    expect(await summarize([[...layer, script]], command)).toEqual([]);
  });

  test.each([['srv/bin/uv-tool'], ['srv/uv'], ['app/node_modules/pnpm/a.js']])(
    '%s is not one',
    async (path) => expect(await summarize([[file(path, 5 * MB)]])).toEqual([]),
  );
});

describe('the change', () => {
  const getChange = async (
    instruction: string,
    layer = installPackages([app, libapp, ...COMPILER]),
    later: readonly string[] = [],
  ) => {
    const { facts } = await examineLayers([layer]);
    const [advice] = await getAdvice([layer]);
    const layers = [instruction, ...later].map((text) => ({
      ...facts.layers[0],
      instruction: text,
    }));
    return describeChange(advice as Advice, { layers: layers as ReadFacts['layers'] })
      .map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``))
      .join('');
  };

  test.each([
    ['RUN apt-get install -y app gcc curl', 'without `gcc`: `RUN apt-get install -y app curl`'],
    [
      'RUN apt-get update && apt-get install -y gcc=4:12.2 app && rm -rf /var/lib/apt/lists/*',
      'without `gcc`: `RUN apt-get update && apt-get install -y app && rm -rf ' +
        '/var/lib/apt/lists/*`',
    ],
    ['RUN apt-get install -y gcc', 'install `gcc` in a build stage only'],
    ['RUN apt-get install -y gcc-doc', 'install `gcc` in a build stage only'],
    ['RUN ./setup.sh gcc', 'install `gcc` in a build stage only'],
    ['COPY --from=build / /', 'install `gcc` in a build stage only'],
    [
      'RUN apt-get install -y app gcc && make -C /src',
      '`RUN apt-get install -y app gcc && make -C /src && apt-get purge -y --auto-remove gcc`',
    ],
  ])('%s', async (instruction, expected) => expect(await getChange(instruction)).toBe(expected));

  test.each(['RUN cd /src && g++ -o /app main.cpp', 'RUN pip install -r requirements.txt'])(
    'keeps a compiler that a later instruction needs: %s',
    async (later) =>
      expect(await getChange('RUN apt-get install -y app gcc', undefined, [later])).toBe(
        'install `gcc` in a build stage only',
      ),
  );

  test('keeps Poetry in a build stage', async () =>
    expect(await getChange('RUN pip install poetry', installPython('poetry', []))).toBe(
      'install `poetry` in a build stage only',
    ));

  test('installs without recommendations', async () => {
    const extras = { name: 'extras', isAuto: true, files: { 'usr/share/extras': 3 * MB } };
    const layer = installPackages([{ ...app, recommends: 'extras' }, libapp, extras]);
    expect(await getChange('RUN apt-get install -y app', layer)).toBe(
      '`RUN apt-get install -y --no-install-recommends app`',
    );
  });
});
