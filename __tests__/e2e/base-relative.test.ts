import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../src/gate/run.ts';
import { describeWith, docker, getAddress, importDebian } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

/** A version that does not exist, so the test replaces no image of the engine. */
const FULL = 'perl:5.0.9999';
const SLIM = `${FULL}-slim`;

describeWith(['overlay2', 'debian'], 'a smaller variant of the base image', () => {
  let folder = '';

  beforeAll(() => {
    importDebian('overlay2', FULL, 'sh');
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-relative-'));
    writeFileSync(join(folder, 'small'), Buffer.alloc(1_000_000, 'small'));
  });
  afterAll(() => {
    docker('overlay2', 'rmi', '--force', FULL, SLIM);
    rmSync(folder, { recursive: true, force: true });
  });

  async function build(from: string) {
    writeFileSync(join(folder, 'Dockerfile'), `FROM ${from}\nCOPY small /own\n`);
    const build = {
      ...{ folder: '.', file: undefined, target: undefined, secrets: [], platforms: [] },
      buildArgs: [],
    };
    const request = {
      ...{ images: [], build, ruleFlags: [], verify: false, withTree: false, platforms: [] },
      ...{ budgetPath: undefined, dockerfile: undefined, select: undefined },
    };
    const env = { ...process.env, DOCKER_HOST: getAddress('overlay2') };
    const [image] = (await run(request, testHost({ cwd: folder, env }))).images;
    if (image?.facts?.files === undefined) throw new Error(String(image?.error?.message));
    const advice = image.advice?.find(({ id }) => id === 'base-image');
    return { advice, imageBytes: image.facts.measures.imageBytes };
  }

  test('is named without bytes if unavailable, and otherwise saves what is measured', async () => {
    expect((await build(FULL)).advice).toMatchObject({
      ...{ bytes: 0, relative: { name: SLIM, by: 'typical' } },
    });
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY small /base\nCMD ["sh"]\n');
    docker('overlay2', 'build', '--quiet', '--tag', SLIM, folder);
    const before = await build(FULL);
    const after = await build(SLIM);
    expect(after.advice).toBeUndefined();
    expect(before.advice?.relative).toEqual({
      ...{ name: SLIM, by: 'measured', bytes: 1_000_000 },
      savedBytes: before.imageBytes - after.imageBytes,
    });
  });
});
