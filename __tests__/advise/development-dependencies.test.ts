import { describe, expect, test } from '@jest/globals';
import { developmentDependencies } from '../../src/advise/development-dependencies.ts';
import { describeAdvice } from '../../src/advise/words.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { examineLayers, file, getAdvice, MB } from './advised.ts';

/** What npm records about an installation: each package, and whether only development needs it. */
const record = (packages: Readonly<Record<string, boolean>>, folder = 'app/'): TarEntry => ({
  name: `${folder}node_modules/.package-lock.json`,
  body: JSON.stringify({
    packages: Object.fromEntries(
      Object.entries(packages).map(([path, dev]) => [
        `node_modules/${path}`,
        dev ? { version: '1.0.0', dev } : { version: '1.0.0' },
      ]),
    ),
  }),
});

const INSTALLED = [
  file('app/node_modules/express/index.js', 3 * MB),
  file('app/node_modules/typescript/lib/tsc.js', 20 * MB),
  file('app/node_modules/jest/index.js', 4 * MB),
  file('app/node_modules/jest/node_modules/chalk/index.js', 1 * MB),
  file('app/dist/main.js', 2 * MB),
];
const RECORD = record({
  express: false,
  typescript: true,
  jest: true,
  'jest/node_modules/chalk': true,
});

describe('development dependencies', () => {
  test("are counted with everything below them, according to npm's own record", async () => {
    const [advice, ...others] = await getAdvice([[...INSTALLED, RECORD]]);
    expect(others).toEqual([]);
    expect(advice).toMatchObject({
      id: 'development-dependencies',
      subject: 'npm',
      bytes: 25 * MB,
      layer: 0,
      packages: { count: 3, all: 4 },
      placeCount: 2,
    });
    expect(advice && describeAdvice(advice).title).toBe(
      '25.0 MB of npm dev dependencies (3 of 4 packages) in layer 0',
    );
  });

  test.each([
    [['npm', 'start'], { start: 'npm run watch', watch: 'jest --watch' }, false],
    [['docker-entrypoint.sh', 'yarn', 'dev'], { dev: 'NODE_ENV=x tsc && node dist' }, false],
    [['npx', 'jest'], {}, false],
    [['/app/node_modules/.bin/tsc', '--watch'], {}, false],
    [['node', '-r', 'jest/register', '.'], {}, false],
    [['node', 'dist/main.js'], { start: 'jest' }, true],
    [['npm', 'start'], { start: 'node ./jest/main.js', test: 'jest' }, true],
  ])('are kept if the container starts one of them: %j', async (command, scripts, isAdvised) => {
    const manifest = { name: 'app/package.json', body: JSON.stringify({ scripts }) };
    const process = { command, folder: '/app', searchPath: [] };
    const advice = await getAdvice([[...INSTALLED, RECORD, manifest]], { process });
    expect(advice.some(({ id }) => id === 'development-dependencies')).toBe(isAdvised);
  });

  test.each<[string, Readonly<Record<string, boolean>>, number]>([
    ['go with what fetched them', { '@playwright/test': true, playwright: true }, 30 * MB],
    ['stay with what fetched them', { '@playwright/test': true, playwright: false }, 0],
    ['stay without what fetched them', { jest: true }, 0],
  ])('browsers %s', async (_what, packages, bytes) => {
    const installed = Object.keys(packages).map((name) => file(`app/node_modules/${name}/a.js`, 1));
    const browsers = file('root/.cache/ms-playwright/chromium-1/chrome', 30 * MB);
    const advice = await getAdvice([[...installed, record(packages), browsers]]);
    const found = advice.map((one) => one.places.filter(({ path }) => /ms-/.test(path)));
    expect(found.flat().reduce((sum, place) => sum + place.bytes, 0)).toBe(bytes);
  });

  test.each([
    ['@types/node', 'node dist/main.js', true],
    ['@babel/node', 'node dist/main.js', true],
    ['@babel/node', 'babel-node src/main.js', false],
    ['@swc-node/register', 'node --import @swc-node/register/esm src/main.js', false],
    ['@biomejs/biome', 'npx biome lint', false],
  ])('with a scope: %s can go if the container starts %j: %p', async (name, command, goes) => {
    const process = { command: command.split(' '), folder: '/app', searchPath: [] };
    const installed = file(`app/node_modules/${name}/index.js`, 2 * MB);
    const advice = await getAdvice([[installed, record({ [name]: true })]], { process });
    expect(advice.map(({ id }) => id)).toEqual(goes ? ['development-dependencies'] : []);
  });

  test.each([
    ['RUN npm ci', [{ code: 'RUN npm ci --omit=dev' }]],
    ['RUN npm ci --omit=dev && npm i', [{ code: 'RUN npm ci --omit=dev && npm i --omit=dev' }]],
    ['RUN npm install --silent', [{ code: 'RUN npm install --omit=dev --silent' }]],
    ['COPY --from=build /app /app', [{ code: 'npm prune --omit=dev' }, ' before the copy']],
    ['RUN ./build.sh', ['install with ', { code: 'npm ci --omit=dev' }]],
    [null, ['install with ', { code: 'npm ci --omit=dev' }]],
  ])('are left out of %j', (instruction, change) => {
    const advice = { subject: 'npm', layer: 0 } as Parameters<
      typeof developmentDependencies.change
    >[0];
    const getInstruction = (layer: number) => (layer === 0 ? instruction : null);
    expect(developmentDependencies.change(advice, getInstruction)).toEqual(change);
  });

  test.each([
    [
      'by the same instruction',
      ['RUN npm ci && npm run build'],
      'RUN npm ci && npm run build && npm prune --omit=dev',
    ],
    [
      'by the next instruction',
      ['RUN npm ci', 'RUN npm run build'],
      'RUN npm ci && npm run build && npm prune --omit=dev',
    ],
    ['after a copy', ['RUN npm ci', 'COPY . .', 'RUN npx tsc'], 'npm ci --omit=dev'],
    ['twice', ['RUN npm ci', 'RUN npm test', 'RUN npm run build'], 'npm ci --omit=dev'],
  ])('stay as long as they are used %s', (_when, instructions, code) => {
    const advice = { subject: 'npm', layer: 0 } as Parameters<
      typeof developmentDependencies.change
    >[0];
    const change = developmentDependencies.change(advice, (layer) => instructions[layer] ?? null);
    expect(change.at(-1)).toEqual({ code });
  });

  test.each<[string, readonly TarEntry[]]>([
    ['without a record', INSTALLED],
    [
      'if the record marks no package',
      [...INSTALLED, record({ express: false, typescript: false })],
    ],
    [
      'if the record belongs to another folder',
      [...INSTALLED, record({ typescript: true }, 'srv/')],
    ],
    [
      'if another record of the same place contradicts it',
      [...INSTALLED, record({ typescript: true }), yarnIntegrity('typescript')],
    ],
  ])('are not reported %s', async (_when, layer) => expect(await getAdvice([layer])).toEqual([]));

  test('copied again by a chown are not counted twice', async () => {
    const chowned = INSTALLED.map((entry) => ({ ...entry, uid: 1000 }));
    const { groups, facts } = await examineLayers([[...INSTALLED, RECORD], chowned]);
    const sum = groups.reduce((bytes, group) => bytes + group.bytes, 0);
    expect(sum).toBe(2 * 25 * MB + 5 * MB);
    expect(sum).toBeLessThanOrEqual(facts.measures.contentBytes);
  });
});

function yarnIntegrity(name: string): TarEntry {
  const url = `https://registry.yarnpkg.com/${name}/-/${name}-1.0.0.tgz#1`;
  return {
    name: 'app/node_modules/.yarn-integrity',
    body: JSON.stringify({ lockfileEntries: { [`${name}@^1.0.0`]: url } }),
  };
}
