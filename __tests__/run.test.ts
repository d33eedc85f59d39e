import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Platform } from '../src/oci/platform.ts';
import { type GateRequest, run } from '../src/run.ts';
import { tempFolder } from './support/archives.ts';
import { testHost } from './support/test-host.ts';

/** A `docker` that notes how it is called to build, and builds nothing. */
const DOCKER = `#!/bin/sh
case "$*" in *inspect*) echo "Driver: docker-container" ;; *build*) echo "$*" >> calls; exit 1 ;; esac
`;

async function buildCalls(platform: Platform | undefined): Promise<string> {
  const folder = tempFolder();
  writeFileSync(join(folder, 'docker'), DOCKER);
  chmodSync(join(folder, 'docker'), 0o755);
  const budgetPath = join(folder, 'budget.yaml');
  writeFileSync(budgetPath, `images: { app: { build: { context: "${folder}", platform: linux/amd64 } } }`);
  const request: GateRequest = {
    images: [],
    build: undefined,
    dockerfile: undefined,
    budgetPath,
    ruleFlags: [],
    platform,
    select: undefined,
    verify: false,
    withTree: false,
  };
  const host = testHost({ cwd: folder, env: { PATH: `${folder}:${process.env.PATH}` } });
  expect((await run(request, host)).images[0]?.error?.code).toBe('BUILD_FAILED');
  return readFileSync(join(folder, 'calls'), 'utf8');
}

test.each([
  ['its own platform', undefined, '--platform linux/amd64'],
  ['the platform of the flag where there is one', { os: 'linux', architecture: 'arm64' }, '--platform linux/arm64'],
])('an image of the budget is built for %s', async (_which, platform, argument) =>
  expect(await buildCalls(platform)).toContain(argument),
);
