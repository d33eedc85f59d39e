import { expect, test } from '@jest/globals';
import { computeWhatifReport } from '../../src/gate/whatif.ts';
import { layoutFor } from '../support/platform-layout.ts';
import { testHost } from '../support/test-host.ts';

test('a notice of several platforms is listed once', async () => {
  const platforms = ['linux/amd64', 'linux/arm64'];
  const folder = layoutFor(platforms, undefined, undefined, '.wh..wh..opq');
  const image = { name: undefined, source: `oci-dir:${folder}` };
  const request = { image, platforms: [], select: undefined };
  const { images, notices } = await computeWhatifReport(request, testHost());
  expect(images).toHaveLength(2);
  expect(notices).toEqual([expect.stringContaining('has an opaque whiteout at the root')]);
});
