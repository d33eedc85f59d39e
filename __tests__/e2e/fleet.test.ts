import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import Ajv from 'ajv';
import type { FleetReport } from '../../src/model/fleet-report.ts';
import { listLayerdbPaths } from '../../src/sources/engine/layerdb.ts';
import { plimsoll } from '../support/command.ts';
import { describeWith, docker, getAddress } from '../support/engines.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { push, startRegistry, type TestRegistry } from '../support/registry.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

jest.setTimeout(300_000);

const layerWith = (name: string, sizeBytes: number): Buffer =>
  layerTar([{ name, body: name.repeat(sizeBytes).slice(0, sizeBytes) }]);

const BASE = layerWith('base', 30_000);
const IMAGES = {
  api: [BASE, layerWith('api', 5_000)],
  web: [BASE, layerWith('web', 7_000)],
  job: [layerWith('job', 900)],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-fleet-'));
  for (const [name, layers] of Object.entries(IMAGES))
    writeFileSync(join(folder, `${name}.tar`), dockerArchive(layers));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shared = new SharedProcess();

async function readFleet(...args: readonly string[]): Promise<FleetReport> {
  const { stdout, exitCode, stderr } = await plimsoll(['fleet', '--format', 'json', ...args], {
    cwd: folder,
    process: shared,
    env: { DOCKER_HOST: getAddress('overlay2') },
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as FleetReport;
}

test('archives, and a list of them in a file', async () => {
  writeFileSync(join(folder, 'list.txt'), '# ours\n./web.tar\n\njob=./job.tar\n');
  const report = await readFleet('./api.tar', '--from', 'list.txt', '--files');
  expect(report.node).toMatchObject({ sumBytes: 72_900, totalBytes: 42_900 });
  expect(report.images.map(({ key }) => key.name)).toContain('job');
  const schema = JSON.parse(readFileSync('schema/fleet.schema.json', 'utf8'));
  const validate = new Ajv.default({ allowUnionTypes: true, strictRequired: false }).compile(
    schema,
  );
  expect([validate(report), validate.errors]).toEqual([true, null]);
});

test('a list in YAML notation', async () => {
  writeFileSync(join(folder, 'list.yaml'), '\ufeff- ./web.tar\r\n- "job=./job.tar"\r\n  # old\r\n');
  const report = await readFleet('./api.tar', '--from', 'list.yaml');
  expect(report.images.map(({ key }) => key.name)).toHaveLength(3);
});

test('a name in the list and on the command line is a usage error', async () => {
  writeFileSync(join(folder, 'list.txt'), 'a=./web.tar\n');
  const args = ['fleet', 'a=./api.tar', '--from', 'list.txt'];
  const { exitCode, stderr } = await plimsoll(args, { cwd: folder, process: shared });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('duplicate image name a')]);
});

test('a missing image fails, and the others are shown', async () => {
  const { exitCode, stdout } = await plimsoll(['fleet', './api.tar', './none.tar'], {
    cwd: folder,
  });
  expect(exitCode).toBe(3);
  expect(stdout).toContain('1 image');
  expect(stdout).toContain('Not measured: ./none.tar');
});

test('a check of several images shows what they share, and judges it', async () => {
  writeFileSync(
    join(folder, 'set.yaml'),
    'fleet: { of: node, highestTotalBytes: 42899B }\nrules: { lowestEfficiency: off }\n',
  );
  const { exitCode, stdout } = await plimsoll(
    ['check', './api.tar', './web.tar', './job.tar', '--budget', 'set.yaml', '--verbose'],
    { cwd: folder },
  );
  expect(exitCode).toBe(1);
  expect(stdout).toContain('fleet.highestTotalBytes');
  expect(stdout).toContain('unpacked on one node');
});

test.each([
  [['fleet', 'registry:nowhere*'], /is not a pattern of repositories/],
  [['fleet', 'app=registry:localhost/*'], /can't name all images of a pattern/],
  [['fleet'], /no image is specified/],
  [['fleet', '--from', 'none.txt'], /the list of images can't be read/],
  [['fleet', '--from', '.'], /the list of images can't be read/],
])('plimsoll %j is a usage error', async (args, message) => {
  const { exitCode, stderr } = await plimsoll(args, { cwd: folder, process: shared });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

describeWith(['docker-registry', 'skopeo'], 'a registry', () => {
  let registry: TestRegistry;
  const data = (): string => join(folder, 'data');
  beforeAll(async () => {
    mkdirSync(data());
    registry = await startRegistry({ kind: 'none' }, data());
    for (const name of Object.keys(IMAGES))
      await push(`docker-archive:${join(folder, `${name}.tar`)}`, `${registry.address}/${name}`);
  });
  afterAll(() => registry?.stop());

  test('the total equals what the registry stores, to the byte, from manifests alone', async () => {
    const references = Object.keys(IMAGES).map((name) => `registry:${registry.address}/${name}`);
    const report = await readFleet(...references);
    expect(report.registry?.totalBytes).toBe(sumLayerBlobs());
    expect(report.node).toBeNull();
  });

  test('a pattern selects every repository that the registry lists', async () => {
    const report = await readFleet(`registry:${registry.address}/*`);
    expect(report.images.map(({ key }) => key.name).sort()).toEqual(
      Object.keys(IMAGES)
        .sort()
        .map((name) => `${registry.address}/${name}:latest`),
    );
    expect(report.registry?.totalBytes).toBe(sumLayerBlobs());
  });

  test('a listed repository without the tag is reported but not counted', async () => {
    await push(`docker-archive:${join(folder, 'api.tar')}`, `${registry.address}/api:old`);
    const report = await readFleet(`registry:${registry.address}/*:old`);
    expect(report.images).toHaveLength(1);
    expect(report.notices).toEqual([
      expect.stringMatching(/^2 listed repositories do not have the tag: registry:\S+job:old, /),
    ]);
    const none = await plimsoll(['fleet', `registry:${registry.address}/*:none`], {
      cwd: folder,
      process: shared,
    });
    expect([none.exitCode, none.stderr]).toEqual([3, expect.stringContaining('3 listed')]);
  });

  test('a limit for all images decides the exit code', async () => {
    const pattern = `registry:${registry.address}/*`;
    const check = async (limit: string) => {
      writeFileSync(join(folder, 'fleet.yaml'), `fleet: { highestTotalBytes: ${limit} }\n`);
      return plimsoll(['fleet', pattern, '--budget', 'fleet.yaml'], {
        cwd: folder,
        process: shared,
      });
    };
    const total = sumLayerBlobs();
    expect((await check(`${total}B`)).exitCode).toBe(0);
    const { exitCode, stdout } = await check(`${total - 1}B`);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('fleet.highestTotalBytes');
  });

  /** All blobs except JSON documents (manifests and configs). */
  function sumLayerBlobs(): number {
    const blobs = join(data(), 'docker/registry/v2/blobs/sha256');
    const files = readdirSync(blobs, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('data'))
      .map((path) => join(blobs, path));
    return files
      .filter((path) => readFileSync(path).subarray(0, 1).toString() !== '{')
      .reduce((sum, path) => sum + statSync(path).size, 0);
  }
});

describeWith(['overlay2', 'root'], 'an engine', () => {
  const NAMES = ['api', 'web', 'job'].map((name) => `plimsoll-test/fleet-${name}`);
  beforeAll(() => {
    for (const name of NAMES) {
      const context = join(folder, name);
      mkdirSync(context, { recursive: true });
      writeFileSync(join(context, 'base'), 'b'.repeat(40_000));
      writeFileSync(join(context, 'own'), name.repeat(100));
      writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY base /\nCOPY own /\n');
      docker('overlay2', 'build', '--quiet', '--tag', name, context);
    }
  });
  afterAll(() => {
    docker('overlay2', 'rmi', '--force', ...NAMES);
  });

  test('the total equals what the engine reports for these layers, to the byte', async () => {
    const report = await readFleet(...NAMES.map((name) => `docker:${name}`), '--files');
    const root = docker('overlay2', 'info', '--format', '{{.DockerRootDir}}');
    const layers = new Set(NAMES.flatMap(listLayerFolders));
    const sizes = [...layers].map((path) => Number(readFileSync(join(root, path, 'size'), 'utf8')));
    expect(report.node?.totalBytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
    expect(report.node?.sumBytes).toBeGreaterThan(3 * 40_000);
  });

  function listLayerFolders(name: string): string[] {
    const inspected = docker('overlay2', 'inspect', '--format', '{{json .RootFS.Layers}}', name);
    const diffIds = JSON.parse(inspected) as string[];
    return listLayerdbPaths('overlay2', 'sha256:0', diffIds)
      .filter((path) => path.endsWith('/diff'))
      .map((path) => path.slice(0, -'/diff'.length));
  }
});
