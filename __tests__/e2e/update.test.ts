import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { compareSources } from '../../src/gate/compare-sources.ts';
import { compareRenderers } from '../../src/report/compare.ts';
import { busyboxPath, describeWith, docker, getAddress, sh } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const TAG = 'plimsoll-test-update/app';
const BYTES = 2_500_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-update-'));
  mkdirSync(join(folder, 'src'));
  copyFileSync(busyboxPath(), join(folder, 'busybox'));
  writeFileSync(join(folder, 'lock'), 'same\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything before the install, as in a typical first Dockerfile, or the source after it. */
const DOCKERFILES = {
  before: (install: string) => ['COPY lock src /app/', install],
  after: (install: string) => ['COPY lock /app/', install, 'COPY src /app/'],
};

describe.each(['containerd', 'overlay2'] as const)('a small edit: %s', (engine) => {
  describeWith([engine, 'docker', 'busybox'], 'what a machine with the old image unpacks', () => {
    test.each([
      ['before', BYTES],
      ['after', 0],
    ] as const)('with the source copied %s the install', async (order, rebuilt) => {
      const env = { DOCKER_HOST: getAddress(engine) };
      const install = `RUN /bin/busybox head -c ${BYTES} /dev/urandom > /app/installed # ${order}`;
      const lines = [
        ...['FROM scratch', 'COPY busybox /bin/busybox', 'SHELL ["/bin/busybox", "sh", "-ec"]'],
        ...DOCKERFILES[order](install),
      ];
      writeFileSync(join(folder, 'Dockerfile'), lines.join('\n'));
      const build = (tag: string, source: string | Buffer): void => {
        writeFileSync(join(folder, 'src', 'main.js'), source);
        const args = ['build', '--quiet', '--network=host', '--tag', `${TAG}:${tag}`, folder];
        sh('docker', args, { ...env, DOCKER_BUILDKIT: '1' });
      };
      const source = randomBytes(200).toString('hex');
      build('old', source);
      build('new', `${source}// 13 bytes..`);
      const request = { old: `docker:${TAG}:old`, now: `docker:${TAG}:new` };
      const report = await compareSources(request, testHost({ env: { ...process.env, ...env } }));
      const { growthBytes, updateBytes } = report.images[0]?.comparison?.measures ?? {};
      expect(growthBytes).toBe(13);
      // The lock file is in the same layer as the source if they are copied together.
      expect(updateBytes).toBe(413 + rebuilt + (order === 'before' ? 5 : 0));
      const words = compareRenderers.markdown(report);
      if (order === 'before') expect(words).toContain('+13 B, 2.5 MB to unpack again');
      else expect(words).not.toContain('to unpack again');
      docker(engine, 'image', 'rm', `${TAG}:old`, `${TAG}:new`);
    });
  });
});
