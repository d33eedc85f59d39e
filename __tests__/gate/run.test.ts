import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { GateRequest } from '../../src/gate/request.ts';
import { run } from '../../src/gate/run.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import type { Platform } from '../../src/oci/platform.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { tempFolder } from '../support/archives.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { layerTar } from '../support/tar-writer.ts';
import { testHost } from '../support/test-host.ts';

/** A `docker` that records calls to build, and builds nothing. */
const DOCKER = `#!/bin/sh
case "$*" in
  *inspect*) echo "Driver: docker-container" ;;
  *build*) echo "$*" >> calls; exit 1 ;;
esac
`;

const requestFor = (platforms: readonly Platform[]): GateRequest => ({
  images: [],
  build: undefined,
  dockerfile: undefined,
  budgetPath: undefined,
  ruleFlags: [],
  platforms,
  select: undefined,
  verify: false,
  withTree: false,
});

async function buildCalls(platforms: readonly Platform[]): Promise<string> {
  const folder = tempFolder();
  writeFileSync(join(folder, 'docker'), DOCKER);
  chmodSync(join(folder, 'docker'), 0o755);
  const budgetPath = join(folder, 'budget.yaml');
  writeFileSync(
    budgetPath,
    `images: { app: { build: { context: "${folder}", platform: linux/amd64 } } }`,
  );
  const request = { ...requestFor(platforms), budgetPath };
  const host = testHost({ cwd: folder, env: { PATH: `${folder}:${process.env.PATH}` } });
  expect((await run(request, host)).images[0]?.error?.code).toBe('BUILD_FAILED');
  return readFileSync(join(folder, 'calls'), 'utf8');
}

test.each([
  ['its own platform', [] as Platform[], '--platform linux/amd64'],
  [
    'the platform of the flag, if set',
    [{ os: 'linux', architecture: 'arm64' }],
    '--platform linux/arm64',
  ],
])('an image in the budget is built for %s', async (_which, platforms, argument) =>
  expect(await buildCalls(platforms)).toContain(argument),
);

test("passes a budget's build argument as an argument, not in the environment", async () => {
  const folder = tempFolder();
  // A `docker` that is a script, like a wrapper or a credential helper: bash first runs BASH_ENV.
  writeFileSync(
    join(folder, 'docker'),
    '#!/usr/bin/env bash\ncase "$*" in *inspect*) echo "Driver: docker-container" ;; *build*) ' +
      'echo "$*" > calls; env > env; exit 1 ;; esac\n',
  );
  chmodSync(join(folder, 'docker'), 0o755);
  writeFileSync(join(folder, 'evil.sh'), `touch "${folder}/ran"\n`);
  writeFileSync(
    join(folder, '.dive-ci.yaml'),
    'images: { app: { build: { context: ., args: { BASH_ENV: ./evil.sh, LD_AUDIT: x, COLOR: red ' +
      '} } } }',
  );
  const request = requestFor([]);
  const host = testHost({ cwd: folder, env: { PATH: `${folder}:${process.env.PATH}` } });
  expect((await run(request, host)).images[0]?.error?.code).toBe('BUILD_FAILED');
  expect(existsSync(join(folder, 'ran'))).toBe(false);
  expect(readFileSync(join(folder, 'env'), 'utf8')).not.toMatch(/^(?:BASH_ENV|LD_AUDIT|COLOR)=/m);
  expect(readFileSync(join(folder, 'calls'), 'utf8')).toContain(
    '--build-arg BASH_ENV=./evil.sh --build-arg LD_AUDIT=x --build-arg COLOR=red',
  );
});

test("keeps an image's advice without its paths, including when judged again", async () => {
  const folder = tempFolder();
  const lists = { name: 'var/lib/apt/lists/a', sizeBytes: 200_000 };
  writeFileSync(
    join(folder, 'app.tar'),
    dockerArchive([layerTar([lists]), layerTar([{ name: 'app', body: 'x' }])]),
  );
  const request: GateRequest = {
    images: [{ name: undefined, source: `docker-archive:${join(folder, 'app.tar')}` }],
    build: undefined,
    budgetPath: undefined,
    ruleFlags: [],
    platforms: [],
    dockerfile: undefined,
    select: undefined,
    verify: false,
    withTree: false,
  };
  const place = { path: '/var/lib/apt/lists', bytes: 200_000, layer: 0, isVisible: true };
  const advice = [
    {
      id: 'package-index',
      confidence: 'certain',
      subject: 'apt',
      bytes: 200_000,
      layer: 0,
      places: [place],
      placeCount: 1,
    },
  ];
  for (const withTree of [false, true]) {
    const report = await run({ ...request, withTree }, testHost({ cwd: folder }));
    expect(report.images[0]?.advice).toEqual(advice);
    const { images } = parseReport({ text: renderJson(report), source: 'report.json' });
    const again = {
      images,
      budget: undefined,
      flags: new Map(),
      notices: [],
      now: new Date(),
      toolVersion: '1.0.0',
    };
    expect(judgeReport(again).images[0]?.advice).toEqual(advice);
  }
});

test('gives a single kaniko snapshot the lines of its stage', async () => {
  const folder = tempFolder();
  const layers = ['base', 'app'].map((name) => layerTar([{ name, body: name }]));
  const history = [
    { created_by: 'ADD rootfs /' },
    { created_by: 'CMD ["sh"]', empty_layer: true },
    { created_by: 'RUN make', author: 'kaniko' },
  ];
  writeFileSync(join(folder, 'app.tar'), dockerArchive(layers, { history }));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM debian\nENV A=b\nCOPY a /a\nRUN make\n');
  const request = {
    ...requestFor([]),
    images: [{ name: undefined, source: join(folder, 'app.tar') }],
    dockerfile: join(folder, 'Dockerfile'),
  };
  const { images } = await run(request, testHost({ cwd: folder }));
  expect(images[0]?.facts?.layers).toMatchObject([
    { instruction: 'ADD rootfs /' },
    {
      instruction: 'several instructions in one layer',
      dockerfile: { file: 'Dockerfile', line: 2, endLine: 4 },
    },
  ]);
});
