import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { addBlob, platformsFor, tempFolder } from '../support/archives.ts';
import { addressOf, describeWith, docker } from '../support/engines.ts';
import { type ImageFiles, ociFiles } from '../support/image-writer.ts';
import { reportOf } from '../support/measure.ts';
import { push, startRegistry, type TestRegistry } from '../support/registry.ts';
import { layerTar } from '../support/tar-writer.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

/** A layout of one image for several platforms. */
function writeLayout(folder: string, architectures: readonly string[]): void {
  const files: ImageFiles = new Map();
  const manifests = architectures.map((architecture) => {
    const platform = { os: 'linux', architecture };
    const image = ociFiles([layerTar([{ name: architecture, body: 'x' }])], { platform });
    for (const [path, bytes] of image) files.set(path, bytes);
    const [descriptor] = JSON.parse(String(image.get('index.json'))).manifests;
    return { ...descriptor, annotations: {} };
  });
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const index = addBlob(files, { schemaVersion: 2, mediaType, manifests }, mediaType);
  const annotations = { 'org.opencontainers.image.ref.name': '1' };
  const root = { schemaVersion: 2, manifests: [{ ...index, annotations }] };
  files.set('index.json', Buffer.from(JSON.stringify(root)));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

describeWith(
  ['containerd', 'docker-registry', 'skopeo'],
  'an image of which only another platform was pulled into the containerd store',
  () => {
    let registry: TestRegistry;
    let name = '';
    beforeAll(async () => {
      registry = await startRegistry();
      name = `${registry.address}/plimsoll-test/partial:1`;
      const folder = tempFolder();
      writeLayout(folder, ['s390x', 'arm64', 'ppc64le']);
      await push(`oci:${folder}:1`, name);
      docker('containerd', 'pull', '--quiet', '--platform', 'linux/arm64', name);
    });
    afterAll(async () => {
      docker('containerd', 'image', 'rm', '--force', name);
      await registry.stop();
    });

    test.each([
      ['auto', 'docker engine files (containerd)'],
      ['off', 'docker save'],
    ])('is measured for it, with engine files %s', async (files, readBy) => {
      const env = { DOCKER_HOST: addressOf('containerd'), PLIMSOLL_ENGINE_FILES: files };
      const platforms = platformsFor('linux/arm64', 'linux/s390x');
      const { images, verdict } = await reportOf(`docker:${name}`, env, { platforms });
      expect(
        images.map(({ key, facts, error }) => [key.platform, facts?.readBy ?? error?.code]),
      ).toEqual([
        ['linux/arm64', readBy],
        ['linux/s390x', 'IMAGE_NOT_SELECTED'],
      ]);
      expect(verdict).toBe('unmeasured');
    });

    test('without a platform, docker save tells to name one', async () => {
      const env = { DOCKER_HOST: addressOf('containerd'), PLIMSOLL_ENGINE_FILES: 'off' };
      const { images } = await reportOf(`docker:${name}`, env);
      expect(images[0]?.error).toMatchObject({ code: 'SOURCE_UNREADABLE' });
      expect(images[0]?.error?.fix).toContain('platform');
    });
  },
);
