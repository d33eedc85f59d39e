import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { run } from '../../src/gate/run.ts';
import type { BuilderOptionName } from '../../src/model/builder-options.ts';
import type { ImageReport } from '../../src/model/report.ts';
import { busyboxPath, describeWith, docker, getAddress, sh } from '../support/engines.ts';
import { createRequest, getBuild } from '../support/request.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const BUILDER = 'plimsoll-test-options';
const BASE = 'plimsoll-test-options/base:1';

let scratch = '';
let folder = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-builder-options-'));
  folder = join(scratch, 'context');
  mkdirSync(folder);
  copyFileSync(busyboxPath(), join(folder, 'busybox'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Options = Partial<Record<BuilderOptionName, readonly string[]>>;
type Env = Readonly<Record<string, string>>;

/** Builds these lines on top of busybox. */
async function build(env: Env, lines: readonly string[], options: Options): Promise<ImageReport> {
  const start = [
    'FROM scratch',
    'COPY busybox /bin/busybox',
    'SHELL ["/bin/busybox", "sh", "-ec"]',
  ];
  writeFileSync(join(folder, 'Dockerfile'), [...start, ...lines, ''].join('\n'));
  const builderOptions = new Map(
    Object.entries(options) as [BuilderOptionName, readonly string[]][],
  );
  const request = createRequest({ build: getBuild(folder, { builderOptions }), withTree: true });
  const host = testHost({ cwd: scratch, env: { ...process.env, ...env } });
  const [image] = (await run(request, host)).images;
  return image as ImageReport;
}

const paths = ({ facts }: ImageReport): readonly string[] => facts?.files?.tree?.name ?? [];
const lastDiffId = ({ facts }: ImageReport) => facts?.layers.at(-1)?.diffId;
const RANDOM = 'RUN /bin/busybox head -c 16 /dev/urandom > /random';
/** The test engines have no bridge network. */
const HOST = { network: ['host'] } as const;
/** A separate BuildKit instance allows no other network. */
const NONE = { network: ['none'] } as const;

const ENGINES = [
  ['containerd', (): Env => ({ DOCKER_HOST: getAddress('containerd') })],
  ['overlay2', (): Env => ({ DOCKER_HOST: getAddress('overlay2') })],
] as const;

describe.each(ENGINES)('builder options: %s', (engine, env) => {
  describeWith([engine, 'docker', 'busybox'], 'a build', () => {
    test('runs instructions in a network, with hosts', async () => {
      const lines = [
        'RUN /bin/busybox grep -q "192.0.2.7.*example.test" /etc/hosts',
        'RUN echo > /x',
      ];
      const image = await build(env(), lines, { ...HOST, 'add-host': ['example.test:192.0.2.7'] });
      expect(image.error).toBeUndefined();
      const without = await build(env(), lines, HOST);
      expect(without.error).toMatchObject({ code: 'BUILD_FAILED' });
    });

    test('runs everything again without the cache', async () => {
      const first = lastDiffId(await build(env(), [RANDOM], HOST));
      expect(lastDiffId(await build(env(), [RANDOM], HOST))).toBe(first);
      expect(lastDiffId(await build(env(), [RANDOM], { ...HOST, 'no-cache': [''] }))).not.toBe(
        first,
      );
    });

    test('looks for a newer base image', async () => {
      sh('sh', ['-c', `tar -cf - -C ${folder} busybox | docker import - ${BASE}`], env());
      const lines = [`FROM ${BASE}`, 'COPY busybox /again'];
      expect((await build(env(), lines, {})).error).toBeUndefined();
      // No registry has this image.
      expect((await build(env(), lines, { pull: [''] })).error).toMatchObject({
        code: 'BUILD_FAILED',
      });
      docker(engine, 'image', 'rm', BASE);
    });

    // Older engines don't support it, regardless of the client.
    const readsByName = async (): Promise<void> => {
      mkdirSync(join(scratch, 'extra'), { recursive: true });
      writeFileSync(join(scratch, 'extra', 'from-extra'), 'x');
      const lines = ['COPY --from=extra from-extra /'];
      const image = await build(env(), lines, { 'build-context': ['extra=extra'] });
      expect(paths(image)).toContain('from-extra');
      execFileSync('git', ['init', '-q', scratch]);
      symlinkSync(tmpdir(), join(scratch, 'out'));
      const linked = await build(env(), lines, { 'build-context': ['extra=out'] });
      expect(linked.error).toMatchObject({ code: 'SOURCE_UNREADABLE', where: 'out' });
      rmSync(join(scratch, '.git'), { recursive: true });
    };
    if (engine === 'containerd')
      test('reads folders by name, but not links out of the repository', readsByName);

    test('uses a key through an agent', async () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const key = join(scratch, 'key');
      writeFileSync(key, privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 });
      const lines = [
        'RUN --mount=type=ssh,id=k,required=true test -S "$SSH_AUTH_SOCK" && echo > /x',
      ];
      expect((await build(env(), lines, { ...HOST, ssh: [`k=${key}`] })).error).toBeUndefined();
      const without = await build(env(), lines, { ...HOST, 'no-cache': [''] });
      expect(without.error).toMatchObject({ code: 'BUILD_FAILED' });
    });

    test('a value is never interpreted as a flag', async () => {
      const marker = join(scratch, 'metadata.json');
      const hostile = `--metadata-file=${marker}`;
      for (const name of ['network', 'cache-from', 'build-context', 'add-host', 'ssh'] as const) {
        const { error } = await build(env(), ['RUN echo > /x'], { [name]: [hostile] });
        expect({ name, code: error?.code ?? 'built' }).toMatchObject({
          code: expect.stringMatching(/^(?:BUILD_FAILED|SOURCE_UNREADABLE|built)$/),
        });
      }
      expect(existsSync(marker)).toBe(false);
    });
  });
});

describeWith(['containerd', 'buildkit', 'docker', 'busybox'], 'builders and caches', () => {
  const env = (): Env => ({
    BUILDX_CONFIG: join(scratch, 'buildx'),
    DOCKER_HOST: getAddress('containerd'),
  });
  beforeAll(() => {
    const create = ['buildx', 'create', '--driver', 'remote', '--name', BUILDER];
    sh('docker', [...create, getAddress('buildkit')], env());
  });
  afterEach(() => rmSync(join(scratch, 'cache'), { recursive: true, force: true }));

  test('the named builder is used, even if docker has another default', async () => {
    const elsewhere = { ...env(), DOCKER_HOST: 'unix:///nowhere.sock' };
    const image = await build(elsewhere, ['RUN echo > /x'], { builder: [BUILDER], ...NONE });
    expect(image.error).toBeUndefined();
    expect(paths(image)).toContain('x');
  });

  test('one builder reads what another writes to a cache', async () => {
    const cache = join(scratch, 'cache');
    const written = await build(env(), [RANDOM], {
      ...NONE,
      builder: [BUILDER],
      'no-cache': [''],
      'cache-to': [`type=local,dest=${cache}`],
    });
    expect(existsSync(join(cache, 'index.json'))).toBe(true);
    const read = await build(env(), [RANDOM], {
      ...NONE,
      'cache-from': [`type=local,src=${cache}`],
    });
    expect(lastDiffId(written)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(lastDiffId(read)).toBe(lastDiffId(written));
  });

  test('an unknown builder causes an error that names it', async () => {
    const { error } = await build(env(), [], { builder: ['no-such'] });
    expect(error).toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('no builder "no-such" found'),
      where: '--builder no-such',
    });
  });

  test.each(['cache-to', 'ssh', 'build-context', 'builder'] as const)(
    'the classic builder does not support %s',
    async (name) => {
      const classic = { ...env(), DOCKER_BUILDKIT: '0' };
      await expect(build(classic, [], { [name]: ['x=.'] })).rejects.toMatchObject({
        code: 'USAGE',
        message: `--${name} needs BuildKit, and the classic builder is in use`,
      });
    },
  );
});
