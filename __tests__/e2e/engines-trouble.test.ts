import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GateError } from '../../src/errors.ts';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { openBuild } from '../../src/sources/build/build.ts';
import { inspectDockerImage } from '../../src/sources/engine/docker-cli.ts';
import { openEngineFiles } from '../../src/sources/engine/docker-engine-files.ts';
import { listLayerdbPaths } from '../../src/sources/engine/layerdb.ts';
import { openSource } from '../../src/sources/open.ts';
import type { OpenSource, SourceContext } from '../../src/sources/source-context.ts';
import { getContext } from '../support/archives.ts';
import { describeWith, docker, getAddress } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const IMAGE = 'plimsoll-test/trouble';

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-trouble-'));
  mkdirSync(join(scratch, 'tmp'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function contextIn(
  source: string,
  env: Readonly<Record<string, string | undefined>> = {},
  signal = new AbortController().signal,
): SourceContext {
  const host = testHost({
    env: { ...process.env, TMPDIR: join(scratch, 'tmp'), ...env },
    cwd: scratch,
    signal,
  });
  return getContext(source, { host });
}

/** A folder to build: a Dockerfile and one file to copy. */
function buildFolder(name: string, dockerfile: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  writeFileSync(join(folder, 'file'), 'some content');
  return folder;
}

const buildRequest = (folder: string) => ({
  folder,
  buildArgs: [],
  platforms: [],
  secrets: [],
  onLog: () => undefined,
});
const buildLeftovers = (): string[] => readdirSync(join(scratch, 'tmp'));

describeWith(['docker'], 'failures of the docker command', () => {
  test.each([
    [
      'no engine answers',
      { DOCKER_HOST: 'unix:///no/such.sock' },
      /^can't connect to the Docker engine/,
    ],
    [
      'nothing listens at the address',
      { DOCKER_HOST: 'tcp://127.0.0.1:9' },
      /^can't connect to the Docker engine/,
    ],
    [
      'the context does not exist',
      { DOCKER_HOST: undefined, DOCKER_CONTEXT: 'no-such-context' },
      /^the current Docker context does not/,
    ],
    [
      'the command is not installed',
      { PATH: '/no/such/folder' },
      /^the program "docker" is not installed/,
    ],
  ])('%s', async (_behaviour, env, message) => {
    const opening = openSource(contextIn('docker:app', env));
    await expect(opening).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      where: 'docker:app',
      message: expect.stringMatching(message),
      fix: expect.stringMatching(/\w/),
    });
  });

  test('a build without an engine reports this, and leaves nothing behind', async () => {
    const folder = buildFolder('no-engine', 'FROM scratch\n');
    const building = openBuild(
      buildRequest(folder),
      contextIn('build:x', { DOCKER_HOST: 'unix:///no/such.sock' }),
    );
    await expect(building).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect(buildLeftovers()).toEqual([]);
  });
});

describe("a folder that can't be built", () => {
  test.each([
    ['is missing', 'nowhere', 'no such folder'],
    ['is a file', 'a-file', 'this is not a folder'],
  ])('%s', async (_behavior, folder, message) => {
    writeFileSync(join(scratch, 'a-file'), '');
    const building = openBuild(buildRequest(folder), contextIn('build:x'));
    await expect(building).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      message,
      where: folder,
    });
  });
});

describe.each(['overlay2', 'containerd'] as const)('with the %s engine', (engine) => {
  describeWith([engine], 'other failures', () => {
    const env = (): Record<string, string> => ({ DOCKER_HOST: getAddress(engine) });

    beforeAll(() => {
      const folder = buildFolder('image', 'FROM scratch\nCOPY file /file\nCOPY file /again\n');
      docker(engine, 'build', '--quiet', '--tag', IMAGE, folder);
    });

    test('an image name with a typo gets suggestions', async () => {
      await expect(
        openSource(contextIn('docker:plimsoll-test/troubel', env())),
      ).rejects.toMatchObject({
        code: 'SOURCE_NOT_FOUND',
        fix: expect.stringMatching(/^did you mean plimsoll-test\/trouble:latest[,?].* If not, /),
      });
    });

    test('an invalid name is rejected as a request', async () => {
      await expect(openSource(contextIn('docker:Not A Name', env()))).rejects.toMatchObject({
        code: 'USAGE',
      });
    });

    test('a failed build shows the end of its log', async () => {
      const folder = buildFolder('failing', 'FROM scratch\nCOPY no-such-file /\n');
      await expect(
        openBuild(buildRequest(folder), contextIn('build:x', env())),
      ).rejects.toMatchObject({
        code: 'BUILD_FAILED',
        message: expect.stringMatching(/^the build failed; its log ends:\n(?:.*\n)*.*no-such-file/),
      });
      expect(buildLeftovers()).toEqual([]);
    });

    test('an interrupted build ends, and leaves nothing behind', async () => {
      const stop = new AbortController();
      const request = {
        ...buildRequest(buildFolder('slow', 'FROM scratch\nCOPY file /\n')),
        onLog: () => stop.abort(new GateError('interrupted', {})),
      };
      const building = openBuild(request, contextIn('build:x', env(), stop.signal));
      await expect(building).rejects.toMatchObject({ code: 'INTERRUPTED' });
      expect(buildLeftovers()).toEqual([]);
    });
  });
});

describeWith(['overlay2'], 'the files of the overlay2 engine are inconsistent', () => {
  const context = (): SourceContext =>
    contextIn(`docker:${IMAGE}`, { DOCKER_HOST: getAddress('overlay2') });

  /** Reads the image from a modified copy of the engine's records. */
  async function readFrom(spoil: (layer: string) => void): Promise<SourcedImage | 'saved at once'> {
    const image = await inspectDockerImage(IMAGE, context());
    const root = mkdtempSync(join(scratch, 'root-'));
    const engineRoot = docker('overlay2', 'info', '--format', '{{.DockerRootDir}}');
    // Only this image's records, because other tests remove theirs at the same time.
    for (const path of listLayerdbPaths('overlay2', image.id, image.diffIds ?? [])) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      copyFileSync(join(engineRoot, path), join(root, path));
    }
    for (const layer of layerFolders(root)) spoil(layer);
    const save = (): Promise<OpenSource> =>
      openSource({
        ...context(),
        host: testHost({
          env: {
            ...process.env,
            DOCKER_HOST: getAddress('overlay2'),
            PLIMSOLL_ENGINE_FILES: 'off',
          },
        }),
      });
    const home = { root, containerdSocket: undefined };
    const opened = await openEngineFiles({ image, home, save, context: context() });
    return opened?.images[0]?.read() ?? 'saved at once';
  }

  const layerFolders = (root: string): string[] => {
    const folder = join(root, 'image/overlay2/layerdb/sha256');
    return readdirSync(folder).map((name) => join(folder, name));
  };

  beforeAll(() => {
    const folder = buildFolder('image', 'FROM scratch\nCOPY file /file\nCOPY file /again\n');
    docker('overlay2', 'build', '--quiet', '--tag', IMAGE, folder);
  });

  test('consistent files are read', async () => {
    expect(await readFrom(() => undefined)).toMatchObject({
      readBy: 'docker engine files (overlay2)',
      notices: [],
    });
  });

  test.each<[string, (layer: string) => void, RegExp]>([
    ['a record is missing', (layer) => rmSync(join(layer, 'tar-split.json.gz')), /open: ENOENT/],
    [
      'a record is truncated',
      (layer) => writeFileSync(join(layer, 'tar-split.json.gz'), 'x'),
      /gzip/,
    ],
  ])('%s: uses docker save instead, and the report says so', async (_behavior, spoil, why) => {
    const image = await readFrom(spoil);
    expect(image).toMatchObject({ readBy: 'docker save', notices: [expect.stringMatching(why)] });
  });

  test.each<[string, (layer: string) => void]>([
    ['a layer is missing', (layer) => rmSync(layer, { recursive: true })],
    [
      'a layer was replaced',
      (layer) => writeFileSync(join(layer, 'diff'), `sha256:${'0'.repeat(64)}`),
    ],
  ])('%s: the files are not used', async (_behavior, spoil) => {
    expect(await readFrom(spoil)).toBe('saved at once');
  });
});
