import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../src/gate/run.ts';
import { describeWith, docker, getAddress, importDebian } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const NAME = 'plimsoll-test/named-base';
const DOCKERFILE = `ARG WHICH=nothing
FROM ${NAME}:$WHICH AS first
RUN echo one > /one
FROM first
RUN echo two > /two
`;
const BUDGET = `base: { pinned: required, allowed: ["plimsoll-test/*:slim"] }\n`;

describeWith(['overlay2', 'containerd', 'debian'], 'the base image of a build', () => {
  let folder = '';

  beforeAll(() => {
    for (const engine of ['overlay2', 'containerd'] as const)
      importDebian(engine, `${NAME}:slim`, 'sh');
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-named-base-'));
    writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
    writeFileSync(join(folder, '.dive-ci.yaml'), BUDGET);
  });
  afterAll(() => {
    for (const engine of ['overlay2', 'containerd'] as const)
      docker(engine, 'rmi', '--force', `${NAME}:slim`);
    rmSync(folder, { recursive: true, force: true });
  });

  async function measure(engine: 'overlay2' | 'containerd') {
    const build = {
      ...{ folder: '.', file: undefined, target: undefined, secrets: [], platforms: [] },
      buildArgs: ['WHICH=slim'],
    };
    const request = {
      ...{ images: [], build, ruleFlags: [], verify: false, withTree: false, platforms: [] },
      ...{ budgetPath: '.dive-ci.yaml', dockerfile: undefined, select: undefined },
    };
    const env = { ...process.env, DOCKER_HOST: getAddress(engine) };
    const [image] = (await run(request, testHost({ cwd: folder, env }))).images;
    if (image?.facts === undefined) throw new Error(String(image?.error?.message));
    const outcomes = image.findings.flatMap(({ rule, outcome }) =>
      rule.startsWith('base.') ? [`${rule} ${outcome}`] : [],
    );
    return { outcomes, ...image.facts };
  }

  test('is named by FROM with the build argument, and separate from own layers', async () => {
    const { base, measures, outcomes } = await measure('overlay2');
    expect(base).toMatchObject({ name: `${NAME}:slim`, isPinned: false, layerCount: 1 });
    expect(measures.ownBytes).toBe(8);
    expect(outcomes).toEqual(['base.pinned fail', 'base.allowed pass']);
  });

  test('is named by the record, with its digest', async () => {
    const { base } = await measure('containerd');
    const [digest] = JSON.parse(
      docker('containerd', 'inspect', '--format', '{{json .RepoDigests}}', `${NAME}:slim`),
    );
    expect(base).toEqual({
      ...{ name: `${NAME}:slim`, namedBy: 'provenance', isPinned: false },
      ...{ layerCount: 1, by: 'provenance', certainty: 'exact' },
      digest: String(digest).split('@')[1],
    });
  });
});
