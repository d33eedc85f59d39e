import { describe, expect, test } from '@jest/globals';
import { file, getAdvice, gone, MB, summarize } from './advised.ts';

describe('an index or a cache is reported with its bytes', () => {
  test.each([
    [
      'package-index apt',
      'var/lib/apt/lists/deb.debian.org_debian_dists_trixie_main_binary-amd64_Packages',
    ],
    ['package-index apt', 'var/cache/apt/archives/gcc_14.2.0_amd64.deb'],
    ['package-index apt', 'var/cache/apt/pkgcache.bin'],
    ['package-index apk', 'var/cache/apk/APKINDEX.1d5d8a.tar.gz'],
    ['package-index apk', 'etc/apk/cache/musl-1.2.apk'],
    ['package-index dnf', 'var/cache/dnf/fedora-8c4/repodata/primary.xml.zst'],
    ['package-index dnf', 'var/cache/libdnf5/fedora-8c4/solv/fedora.solv'],
    ['package-index yum', 'var/cache/yum/metadata/ubi-9-baseos/repodata/primary.xml.gz'],
    ['package-index zypper', 'var/cache/zypp/packages/repo-oss/x86_64/vim.rpm'],
    ['package-index pacman', 'var/cache/pacman/pkg/gcc-14.pkg.tar.zst'],
    ['package-index pacman', 'var/lib/pacman/sync/core.db'],
    ['language-cache npm', 'root/.npm/_cacache/content-v2/sha512/00/1f/a'],
    ['language-cache npm', 'home/node/.npm/_cacache/index-v5/00/1f/a'],
    ['language-cache npm', 'opt/npm-cache/_cacache/content-v2/sha512/00/1f/a'],
    ['language-cache node-gyp', 'root/.cache/node-gyp/22.1.0/include/node/v8.h'],
    ['language-cache yarn', 'usr/local/share/.cache/yarn/v6/npm-a-1/package.json'],
    ['language-cache pnpm', 'root/.local/share/pnpm/store/v10/files/00/1f'],
    ['language-cache bun', 'root/.bun/install/cache/react@19.0.0/index.js'],
    ['language-cache pip', 'root/.cache/pip/http-v2/a/b/c'],
    ['language-cache pip', 'home/app/.cache/pip/wheels/00/x.whl'],
    ['language-cache uv', 'root/.cache/uv/archive-v0/a/numpy/core.so'],
    ['language-cache poetry', 'root/.cache/pypoetry/artifacts/a/x.whl'],
    ['language-cache go', 'root/.cache/go-build/00/0012-a'],
    ['language-cache go', 'go/pkg/mod/cache/download/golang.org/x/net/@v/v0.1.0.zip'],
    [
      'language-cache cargo',
      'usr/local/cargo/registry/src/index.crates.io-6f17/serde-1.0/src/lib.rs',
    ],
    ['language-cache cargo', 'root/.cargo/git/db/tokio-1/objects/pack/x.pack'],
    ['language-cache maven', 'root/.m2/repository/org/a/1/a-1.jar'],
    ['language-cache gradle', 'home/gradle/.gradle/caches/modules-2/files-2.1/a.jar'],
    ['language-cache composer', 'root/.composer/cache/files/a/b.zip'],
    ['language-cache bundler', 'usr/local/bundle/cache/rails-8.0.0.gem'],
    ['language-cache bundler', 'app/vendor/bundle/ruby/3.4.0/cache/rails-8.0.0.gem'],
    ['language-cache bundler', 'app/vendor/bundle/ruby/registry/cache/named-as-another-sign.gem'],
    ['language-cache nuget', 'root/.local/share/NuGet/http-cache/a/b.dat'],
  ])('%s: %s', async (what, path) =>
    expect(await summarize([[file('bin/sh', 100)], [file(path, 2 * MB)]])).toEqual([
      `${what} ${2 * MB} in 1`,
    ]),
  );

  test('conda: finds packages in the folders that conda lists', async () => {
    const packages = (root: string) => [
      file(`${root}/pkgs/numpy-2.0/lib/a.so`, 2 * MB),
      file(`${root}/pkgs/urls.txt`, 90),
    ];
    expect(await summarize([packages('opt/conda')])).toEqual([
      `language-cache conda ${2 * MB + 90} in 0`,
    ]);
    expect(await summarize([packages('root/miniforge3')])).toEqual([
      `language-cache conda ${2 * MB + 90} in 0`,
    ]);
  });
});

test.each([
  'var/lib/dpkg/status',
  'var/lib/apt/extended_states',
  'lib/apk/db/installed',
  'var/lib/rpm/rpmdb.sqlite',
  'backup/var/lib/apt/lists/x',
  'var/cache/aptitude/x',
  'var/cache/fontconfig/x',
  'root/.npm/x',
  'root/.npmrc.d/x',
  'app/src/_cacache/index.js',
  'app/node_modules/a/index.js',
  'go/pkg/mod/golang.org/x/net@v0.1.0/http2/frame.go',
  'app/pkg/mod/cache/lru.go',
  'root/.cargo/bin/rg',
  'app/cargo/registry/mod.rs',
  'root/.cache/pypoetry/virtualenvs/app-1/lib/a.so',
  'root/.cache/ms-playwright/chromium/chrome',
  'root/.cache/huggingface/hub/model.bin',
  'root/.cache/node/corepack/pnpm/9.0.0/bin/pnpm.cjs',
  'app/.yarn/cache/react-npm-19.zip',
  'root/.yarn/berry/cache/react-npm-19.zip',
  'root/.nuget/packages/a/1/lib/a.dll',
  'root/.gradle/wrapper/dists/gradle-8/bin/gradle',
  'root/.m2/settings.xml',
  'usr/local/lib/ruby/gems/3.4.0/cache/x.gem',
  'app/pkgs/lib/index.js',
  'root/xcache/pip/x',
  'root/.cache/pipx/x',
])('files that programs run from, or that only have the name, give no advice: %s', async (path) =>
  expect(await summarize([[file(path, 2 * MB)]])).toEqual([]),
);

describe('visible and hidden bytes', () => {
  const lists = 'var/lib/apt/lists';

  test('bytes that a later layer deletes count equally', async () => {
    const layers = [
      [file('bin/sh', 100)],
      [file(`${lists}/a`, 2 * MB), file(`${lists}/b`, 1 * MB)],
      [gone(`${lists}/a`)],
    ];
    expect(await getAdvice(layers)).toEqual([
      {
        id: 'package-index',
        confidence: 'certain',
        subject: 'apt',
        bytes: 3 * MB,
        layer: 1,
        places: [
          {
            path: '/var/lib/apt/lists',
            bytes: 2 * MB,
            layer: 1,
            isVisible: false,
            hiddenInLayer: 2,
          },
          { path: '/var/lib/apt/lists', bytes: 1 * MB, layer: 1, isVisible: true },
        ],
        placeCount: 2,
      },
    ]);
  });

  test('counts every copy, and names the layer with most of them', async () => {
    const layers = [
      [file(`${lists}/a`, 1 * MB)],
      [file(`${lists}/a`, 4 * MB)],
      [file(`${lists}/a`, 2 * MB), file('var/cache/apt/archives/x.deb', 3 * MB)],
    ];
    const [apt] = await getAdvice(layers);
    expect(apt).toMatchObject({ subject: 'apt', bytes: 10 * MB, layer: 2, placeCount: 4 });
    expect(
      apt?.places.map(({ path, bytes, layer, hiddenInLayer }) => [
        path,
        bytes / MB,
        layer,
        hiddenInLayer,
      ]),
    ).toEqual([
      [`/${lists}`, 4, 1, 2],
      ['/var/cache/apt', 3, 2, undefined],
      [`/${lists}`, 2, 2, undefined],
      [`/${lists}`, 1, 0, 1],
    ]);
  });

  test('a layer that is listed twice ships its bytes twice', async () => {
    const layer = [file(`${lists}/a`, 2 * MB)];
    expect(await summarize([layer, layer])).toEqual([`package-index apt ${4 * MB} in 0`]);
  });

  test('the ten largest places are listed, and all are counted', async () => {
    const caches = Array.from({ length: 12 }, (_, i) => file(`home/u${i}/.cache/pip/x`, MB + i));
    const [pip] = await getAdvice([caches]);
    expect(pip).toMatchObject({ placeCount: 12, bytes: 12 * MB + 66 });
    expect(pip?.places.map(({ bytes }) => bytes - MB)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });
});

describe('a file with several names', () => {
  const link = (name: string, link: string) => ({ name, type: '1', link });

  test('is not a cache if packages link to it: removing the store frees nothing', async () => {
    const store = 'root/.local/share/pnpm/store/v10/files/00/1f';
    expect(
      await summarize([[file(store, 2 * MB), link('srv/node_modules/a/index.js', store)]]),
    ).toEqual([]);
    expect(
      await summarize([
        [file('app/node_modules/a/index.js', 2 * MB), link(store, 'app/node_modules/a/index.js')],
      ]),
    ).toEqual([]);
  });

  test('is reported if all its names are in the cache', async () => {
    const [a, b] = ['root/.cache/uv/archive-v0/a', 'root/.cache/uv/archive-v0/b'];
    expect(await summarize([[file(a, 2 * MB), link(b, a)]])).toEqual([
      `language-cache uv ${2 * MB} in 0`,
    ]);
  });

  test('is not attributed to either of two caches', async () => {
    const [a, b] = ['root/.cache/uv/a', 'root/.cache/pip/b'];
    expect(await summarize([[file(a, 2 * MB), link(b, a)]])).toEqual([]);
  });

  test('counts again once its other name is deleted', async () => {
    const [a, b] = ['app/node_modules/a', 'root/.pnpm-store/v10/a'];
    expect(await summarize([[file(a, 2 * MB), link(b, a)], [gone('app/node_modules')]])).toEqual([
      `language-cache pnpm ${2 * MB} in 0`,
    ]);
  });
});

describe('a folder that only has the name of a cache', () => {
  test('leaves files below it to other rules', async () => {
    const layers = [[file('app/pkgs/web/.env', 200), file('app/pkgs/web/.npm/_cacache/a', 2 * MB)]];
    expect(await summarize(layers)).toEqual([
      'private-files .env 200 in 0',
      `language-cache npm ${2 * MB} in 0`,
    ]);
  });

  test('includes everything below it if it is a cache', async () => {
    const layers = [
      [
        file('opt/conda/pkgs/urls.txt', 9),
        file('opt/conda/pkgs/a/id_rsa', 2000),
        file('opt/conda/pkgs/a/x', 2 * MB),
      ],
    ];
    expect(await summarize(layers)).toEqual([`language-cache conda ${2 * MB + 2009} in 0`]);
  });

  test('is not a cache if it is a file', async () => {
    expect(await summarize([[file('root/.cache', 2 * MB)], [file('opt/pkgs', 2 * MB)]])).toEqual(
      [],
    );
  });
});
