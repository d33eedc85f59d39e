import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { platformsFor } from '../support/archives.ts';
import { describeWith, docker, getAddress } from '../support/engines.ts';
import { measureReport } from '../support/measure.ts';
import { layoutFor } from '../support/platform-layout.ts';
import { push, startRegistry, type TestRegistry } from '../support/registry.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

describeWith(
  ['containerd', 'docker-registry', 'skopeo'],
  'an image that was pulled only for another platform into the containerd store',
  () => {
    let registry: TestRegistry;
    let name = '';
    beforeAll(async () => {
      registry = await startRegistry();
      name = `${registry.address}/plimsoll-test/partial:1`;
      const folder = layoutFor(['linux/s390x', 'linux/arm64', 'linux/ppc64le']);
      await push(`oci:${folder}:app:1`, name);
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
      const env = { DOCKER_HOST: getAddress('containerd'), PLIMSOLL_ENGINE_FILES: files };
      const platforms = platformsFor('linux/arm64', 'linux/s390x');
      const { images, verdict } = await measureReport(`docker:${name}`, env, { platforms });
      expect(
        images.map(({ key, facts, error }) => [key.platform, facts?.readBy ?? error?.code]),
      ).toEqual([
        ['linux/arm64', readBy],
        ['linux/s390x', 'IMAGE_NOT_SELECTED'],
      ]);
      expect(verdict).toBe('unmeasured');
    });

    test('without a platform, docker save asks for one', async () => {
      const env = { DOCKER_HOST: getAddress('containerd'), PLIMSOLL_ENGINE_FILES: 'off' };
      const { images } = await measureReport(`docker:${name}`, env);
      expect(images[0]?.error).toMatchObject({ code: 'SOURCE_UNREADABLE' });
      expect(images[0]?.error?.fix).toContain('platform');
    });
  },
);
