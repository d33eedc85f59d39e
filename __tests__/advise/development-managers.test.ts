import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { developmentDependencies } from '../../src/advise/development-dependencies.ts';
import { describeAdvice } from '../../src/advise/words.ts';
import { measureCpuMs } from '../support/growth.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { examineLayers, file, getAdvice, MB } from './advised.ts';
import { installPython } from './installed.ts';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/lock-files', name), 'utf8');
const MANIFEST = { name: 'app/package.json', body: fixture('package.json') };

/**
 * What yarn, pnpm and bun installed for the manifest; only the first two are needed at run time.
 */
const RUNTIME = ['debug@4.3.4', 'ms@2.1.2'];
const DEVELOPMENT = [
  ...['@types/debug@4.1.12', '@types/ms@2.1.0', 'balanced-match@1.0.2', 'brace-expansion@1.1.22'],
  ...['concat-map@0.0.1', 'fs.realpath@1.0.0', 'glob@7.2.3', 'inflight@1.0.6', 'inherits@2.0.4'],
  ...['minimatch@3.1.5', 'once@1.4.0', 'path-is-absolute@1.0.1', 'rimraf@3.0.2', 'wrappy@1.0.2'],
];
const getName = (id: string): string => id.slice(0, id.indexOf('@', 1));
const flat = (id: string): TarEntry => file(`app/node_modules/${getName(id)}/index.js`, MB);
const makeStored = (id: string): TarEntry =>
  file(`app/node_modules/.pnpm/${id.replace('/', '+')}/node_modules/${getName(id)}/index.js`, MB);
const lock = (name: string, path: string): TarEntry => ({ name: path, body: fixture(name) });
const PNPM = 'app/node_modules/.pnpm/lock.yaml';

describe.each<[string, (id: string) => TarEntry, TarEntry[]]>([
  ['yarn', flat, [MANIFEST, lock('yarn1/yarn.lock', 'app/yarn.lock')]],
  ['yarn', flat, [MANIFEST, lock('yarn4/yarn.lock', 'app/yarn.lock')]],
  ['pnpm', makeStored, [lock('pnpm8/lock.yaml', PNPM)]],
  ['pnpm', makeStored, [lock('pnpm9/lock.yaml', PNPM)]],
  ['bun', flat, [MANIFEST, lock('bun/bun.lock', 'app/bun.lock')]],
])('by a lock file of %s', (manager, place, records) => {
  const runtime = RUNTIME.map(place);
  const development = DEVELOPMENT.map(place);

  test('packages that only development needs are reported, with their dependencies', async () => {
    const [advice, ...others] = await getAdvice([[...records, ...runtime, ...development]]);
    expect(others).toEqual([]);
    expect(advice).toMatchObject({
      id: 'development-dependencies',
      subject: manager,
      bytes: DEVELOPMENT.length * MB,
      packages: { count: DEVELOPMENT.length, all: DEVELOPMENT.length + RUNTIME.length },
    });
    expect(advice && describeAdvice(advice).title).toContain(
      `14.0 MB of ${manager} dev dependencies (14 of 16 packages)`,
    );
  });

  test('promises what an installation without them saves, and then gives no advice', async () => {
    const before = await examineLayers([[...records, ...runtime, ...development]]);
    const after = await examineLayers([[...records, ...runtime]]);
    const saved = before.facts.measures.contentBytes - after.facts.measures.contentBytes;
    expect(before.groups.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(saved);
    expect(after.groups).toEqual([]);
  });

  test('gives no advice without the lock file, or if it is truncated', async () => {
    const files = [...runtime, ...development];
    expect(await getAdvice([[MANIFEST, ...files]])).toEqual([]);
    const cut = records.map((one) =>
      one === MANIFEST ? one : { ...one, body: String(one.body).slice(0, 500) },
    );
    expect(await getAdvice([[...cut, ...files]])).toEqual([]);
  });
});

describe('packages of node_modules', () => {
  const all = [...RUNTIME, ...DEVELOPMENT].map(flat);
  const yarn = lock('yarn1/yarn.lock', 'app/yarn.lock');

  test.each<[string, TarEntry[]]>([
    ['the manifest is missing', [yarn]],
    [
      'other packages of a workspace are unknown',
      [yarn, { ...MANIFEST, body: MANIFEST.body.replace('{', '{"workspaces":["a"],') }],
    ],
    ['a runtime dependency is not locked', [yarn, withRuntime('left-pad')]],
    ['the lock file belongs to another folder', [MANIFEST, { ...yarn, name: 'srv/yarn.lock' }]],
    [
      'the manifest belongs to an installed package',
      [
        { ...MANIFEST, name: 'app/node_modules/x/package.json' },
        { ...yarn, name: 'app/node_modules/x/yarn.lock' },
      ],
    ],
  ])('are not reported if %s', async (_when, records) =>
    expect(await getAdvice([[...records, ...all]])).toEqual([]),
  );

  test('that run time also needs through another dependency are not reported', async () => {
    const [advice] = await getAdvice([[yarn, withRuntime('once', '^1.3.0'), ...all]]);
    expect(advice?.packages?.count).toBe(DEVELOPMENT.length - 2);
  });

  function withRuntime(name: string, range = '1'): TarEntry {
    const body = MANIFEST.body.replace('"debug":', `"${name}":"${range}","debug":`);
    return { ...MANIFEST, body };
  }
});

const SITE = [
  installPython('requests', ['idna <4,>=2.5', "PySocks !=1.5.7 ; extra == 'socks'"]),
  installPython('idna', []),
  installPython('pytest', ['iniconfig', 'packaging>=20', "tomli>=1; python_version < '3.11'"]),
  installPython('iniconfig', []),
  installPython('packaging', []),
  installPython('gunicorn', ['packaging']),
  installPython('PySocks', []),
  installPython('pip', []),
].flat();
const POETRY_1 = `[tool.poetry.dependencies]
python = "^3.11"
requests = { version = "^2.32", extras = ["socks"] }

[tool.poetry.group.dev.dependencies]
pytest = "^8" # runner
`;
const POETRY_2 = `[project]
dependencies = ["requests[socks]>=2"]
[tool.poetry.group.test.dependencies]
pytest = "^8"
`;
const UV = `[project]
name = "app"
dependencies = [
  "requests[socks]>=2.32", # "pytest"
]
[dependency-groups]
dev = ["pytest>=8"]
`;

describe('Python packages', () => {
  test.each<[string, TarEntry[]]>([
    ['poetry', [{ name: 'app/pyproject.toml', body: POETRY_1 }]],
    ['poetry', [{ name: 'app/pyproject.toml', body: POETRY_2 }]],
    [
      'uv',
      [
        { name: 'app/pyproject.toml', body: UV },
        { name: 'app/uv.lock', body: 'version = 1' },
      ],
    ],
    ['pip', [{ name: 'app/pyproject.toml', body: UV }]],
    [
      'pip',
      [
        { name: 'app/requirements.txt', body: '-c x.txt\nrequests[socks]==1.0 # http\n' },
        { name: 'app/requirements-dev.txt', body: '-r requirements.txt\npytest==8\n' },
      ],
    ],
    [
      'pip',
      [
        { name: 'app/requirements/base.txt', body: 'requests[socks]\n' },
        { name: 'app/requirements/dev.txt', body: 'pytest\n' },
      ],
    ],
  ])('that only development groups of %s need are reported', async (manager, project) => {
    const [advice, ...others] = await getAdvice([[...SITE, ...project]]);
    expect(others).toEqual([]);
    // Not packaging: gunicorn needs it, although no file lists it.
    expect(advice).toMatchObject({ subject: manager, packages: { count: 2, all: 8 } });
    expect(advice?.bytes).toBeGreaterThanOrEqual(2 * MB);
    expect(advice?.bytes).toBeLessThan(2 * MB + 1000);
  });

  test.each<[string, TarEntry[]]>([
    ['without a manifest', SITE],
    ['without the run-time list', [...SITE, { name: 'requirements-dev.txt', body: 'pytest' }]],
    [
      'if the project is not installed there',
      [...SITE, { name: 'pyproject.toml', body: UV.replace('requests', 'flask') }],
    ],
    [
      'if the dependencies of a package are unknown',
      [
        ...SITE.filter(({ name }) => !String(name).includes('gunicorn-1.0.dist-info/METADATA')),
        { name: 'pyproject.toml', body: UV },
      ],
    ],
    [
      'in a group that may be for production',
      [...SITE, { name: 'pyproject.toml', body: UV.replace('dev =', 'server =') }],
    ],
  ])('are not reported %s', async (_when, layer) => expect(await getAdvice([layer])).toEqual([]));
});

const GEMFILE = `source "https://rubygems.org"
gem "rails", "~> 7.1"
gem "puma", group: :production
group :development, :test do
  gem "debug", platforms: %i[ mri windows ], require: "debug/prelude"
  if ENV["CI"]
    gem "rspec"
  end
end
gem "rubocop", require: false, group: :development
`;
const GEMFILE_LOCK = `GEM
  remote: https://rubygems.org/
  specs:
    debug (1.9.2)
      irb (~> 1.10)
    irb (1.14.0)
      rdoc (>= 4.0.0)
    nokogiri (1.16.5-aarch64-linux)
    nokogiri (1.16.5-x86_64-linux)
    puma (6.4.2)
    rails (7.1.3)
      nokogiri (>= 1.6)
    rdoc (6.7.0)
    rspec (3.13.0)
    rubocop (1.65.0)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  debug
  puma
  rails (~> 7.1)
  rspec
  rubocop

BUNDLED WITH
   2.5.11
`;
const gem = (name: string): TarEntry =>
  file(`usr/local/bundle/ruby/3.3.0/gems/${name}/lib/a.rb`, MB);

describe('gems', () => {
  const gems = [
    ...['rails-7.1.3', 'puma-6.4.2', 'nokogiri-1.16.5-x86_64-linux', 'rdoc-6.6.0'],
    ...['debug-1.9.2', 'irb-1.14.0', 'rdoc-6.7.0', 'rspec-3.13.0', 'rubocop-1.65.0'],
  ].map(gem);
  const bundle = [
    { name: 'app/Gemfile', body: GEMFILE },
    { name: 'app/Gemfile.lock', body: GEMFILE_LOCK },
  ];

  test('that only development groups need are reported', async () => {
    const [advice, ...others] = await getAdvice([[...gems, ...bundle]]);
    expect(others).toEqual([]);
    expect(advice).toMatchObject({
      subject: 'bundler',
      bytes: 5 * MB,
      packages: { count: 5, all: 9 },
    });
  });

  test.each<[string, TarEntry[]]>([
    ['without the Gemfile', bundle.slice(1)],
    [
      'if two projects may share them',
      [...bundle, { name: 'srv/Gemfile.lock', body: GEMFILE_LOCK }],
    ],
    [
      'if all are needed at run time',
      [{ name: 'app/Gemfile', body: 'gem "rails"\ngem "rspec"' }, ...bundle.slice(1)],
    ],
  ])('are not reported %s', async (_when, files) =>
    expect(await getAdvice([[...gems, ...files]])).toEqual([]),
  );
});

test("packages that composer's own record marks as development packages are reported", async () => {
  const record = {
    packages: [{ name: 'monolog/monolog' }, { name: 'phpunit/phpunit' }],
    dev: true,
    'dev-package-names': ['phpunit/phpunit', '../../etc'],
  };
  const files = [
    file('srv/vendor/monolog/monolog/a.php', MB),
    file('srv/vendor/phpunit/phpunit/a.php', MB),
  ];
  const makeInstalled = (body: unknown): TarEntry => ({
    name: 'srv/vendor/composer/installed.json',
    body: JSON.stringify(body),
  });
  expect(await getAdvice([[...files, makeInstalled(record)]])).toMatchObject([
    { subject: 'composer', bytes: MB, packages: { count: 1, all: 2 } },
  ]);
  expect(
    await getAdvice([[...files, makeInstalled({ ...record, 'dev-package-names': [] })]]),
  ).toEqual([]);
});

test.each([
  ['yarn', 'RUN yarn install --frozen-lockfile', 'RUN yarn install --production --frozen-lockfile'],
  ['pnpm', 'RUN pnpm i --frozen-lockfile', 'RUN pnpm i --prod --frozen-lockfile'],
  ['bun', 'RUN bun install', 'RUN bun install --production'],
  ['poetry', 'RUN poetry install && x', 'RUN poetry install --only main && x'],
  ['uv', 'RUN uv sync --locked', 'RUN uv sync --no-dev --locked'],
  ['composer', 'RUN composer install', 'RUN composer install --no-dev'],
])('the install of %s excludes them', (subject, instruction, code) => {
  const advice = { subject, layer: 0 } as Parameters<typeof developmentDependencies.change>[0];
  const getInstruction = (layer: number) => (layer === advice.layer ? instruction : null);
  expect(developmentDependencies.change(advice, getInstruction)).toEqual([{ code }]);
  const edits = developmentDependencies.edit?.(advice, () => instruction, {
    ...{ layers: [], listLater: () => [], evidence: {}, hasBuildKit: true },
  });
  expect(edits).toEqual(new Map(subject === 'uv' ? [] : [[0, code]]));
});

test('hostile lock files and manifests take linear time', async () => {
  const many = (text: string): string => text.repeat(Math.ceil(2_000_000 / text.length));
  const image = [
    [
      MANIFEST,
      file('app/node_modules/debug/a.js', MB),
      { name: 'app/yarn.lock', body: many('a@1, a@2:\n  dependencies:\n    a "1"\n    b "2"\n') },
      {
        name: 'app/node_modules/.pnpm/lock.yaml',
        body: many('snapshots:\n  a@1:\n    dependencies:\n      a: 1\n'),
      },
      { name: 'b/bun.lock', body: many('[{"a":') },
      { name: 'b/node_modules/a/a.js', body: 'x' },
      { name: 'app/pyproject.toml', body: many('dependencies = [ "\\"\\"\n') },
      { name: 'b/pyproject.toml', body: `[project]\ndependencies = [${many('"a[b,c')}]` },
      { name: 'app/requirements.txt', body: many('a[b,c]--__..; extra == "x"\n') },
      { name: 'app/Gemfile', body: many('gem "a", group: :test do |') },
      { name: 'app/Gemfile.lock', body: many('    a (1)\n      a (1)\n') },
      { name: 'app/vendor/composer/installed.json', body: many('{"dev-package-names":[') },
      ...installPython(
        'a',
        Array.from({ length: 20_000 }, (_, i) => `a[x${i}]; extra == "x${i}"`),
      ),
    ],
  ];
  expect(await measureCpuMs(() => getAdvice(image))).toBeLessThan(10_000);
});
