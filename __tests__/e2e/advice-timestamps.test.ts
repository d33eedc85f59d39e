import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../src/gate/run.ts';
import { describeWith, docker, getAddress } from '../support/engines.ts';
import { createRequest } from '../support/request.ts';
import { testHost } from '../support/test-host.ts';
import { BASE, importBase } from './saved.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const CONTENT = randomBytes(3_000_000);
const DOCKERFILE = `FROM ${BASE} AS build
ARG BUILD
ARG TIME
COPY content /content
RUN cp /content /built && echo $BUILD > /dev/null && touch -d "@$TIME" /built
FROM ${BASE}
COPY --from=build /built /built
`;

function build(number: number, seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-timestamps-'));
  try {
    writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
    writeFileSync(join(folder, 'content'), CONTENT);
    // BuildKit's cache ignores timestamps.
    const args = ['--no-cache', '--build-arg', `BUILD=${number}`, '--build-arg', `TIME=${seconds}`];
    return docker('overlay2', 'build', '--quiet', '--network', 'none', ...args, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function adviceOn(id: string, baseline: string) {
  const request = createRequest({
    images: [{ name: undefined, source: `docker:${id}` }],
    baselines: [{ name: undefined, source: `docker:${baseline}` }],
  });
  const host = testHost({ env: { ...process.env, DOCKER_HOST: getAddress('overlay2') } });
  const [image] = (await run(request, host)).images;
  if (image?.facts?.files === undefined) throw new Error(String(image?.error?.message));
  const found = image.advice?.find(({ updateBytes }) => updateBytes !== undefined);
  return { layers: image.facts.layers.map(({ diffId }) => diffId), found };
}

describeWith(['overlay2', 'debian'], 'a layer that is rebuilt with other timestamps', () => {
  beforeAll(() => {
    importBase();
  });

  test('is pulled again as promised, and with fixed timestamps it is not', async () => {
    const first = build(1, 1_700_000_000);
    const changed = await adviceOn(build(2, 1_700_000_100), first);
    const before = await adviceOn(first, first);
    expect(changed.layers.at(-1)).not.toBe(before.layers.at(-1));
    expect(changed.found).toMatchObject({ id: 'changing-timestamps', updateBytes: 3_000_000 });
    const fixed = await adviceOn(build(3, 1_700_000_000), first);
    expect(fixed).toEqual({ layers: before.layers, found: undefined });
  });
});
