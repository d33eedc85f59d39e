import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../../host/exec.ts';
import { makeScratch } from '../../host/scratch.ts';
import type { Host } from '../../model/host.ts';
import { createEngineError } from '../engine/engine-errors.ts';
import { holdImage, listImageIds } from '../engine/held-image.ts';
import type { BuildRequest } from './build-arguments.ts';
import { runBuild } from './run-build.ts';

/** `unknown`: the image has no health check, and none was given. */
export type Health = 'healthy' | 'unhealthy' | 'unknown';

const POLL_MS = 500;
const MOST_POLLS = 120;

/** No network, mounts, environment or capabilities, and little of the machine. */
const CONFINED = [
  ...['--network', 'none', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
  ...['--pids-limit', '256', '--memory', '2g'],
  ...['--health-interval', '1s', '--health-timeout', '10s', '--health-retries', '10'],
];

/**
 * Builds an image into the engine, runs it confined, and waits for at most a minute until its
 * health check passes.
 * @param command a health check to run in place of the image's own
 * @throws as `runBuild`; GateError ENGINE_UNAVAILABLE if the engine can't run it
 */
export async function checkHealth(
  request: BuildRequest,
  command: string | undefined,
  host: Host,
): Promise<Health> {
  const before = await listImageIds(host);
  const scratch = makeScratch('plimsoll-health-', host);
  try {
    const idPath = join(scratch.path, 'id');
    const build = ['buildx', 'build', '--progress', 'plain', '--load', '--iidfile', idPath];
    await runBuild({ command: build, forRecord: [], env: {} }, request, host);
    const id = readFileSync(idPath, 'utf8').trim();
    const release = await holdImage(id, before, host);
    try {
      return await runConfined(id, command, host);
    } finally {
      await release();
    }
  } finally {
    await scratch.remove();
  }
}

async function runConfined(id: string, command: string | undefined, host: Host): Promise<Health> {
  const check = command === undefined ? [] : ['--health-cmd', command];
  const started = await run(host, 'docker', ['run', '--detach', ...CONFINED, ...check, id]);
  const container = started.stdout.trim();
  // An image without a command to run has no state either.
  if (started.exitCode !== 0) throw createEngineError('docker', started.stderr);
  try {
    for (let poll = 0; poll < MOST_POLLS; poll++) {
      const health = await askHealth(container, host);
      if (health !== undefined) return health;
      await sleep(POLL_MS, undefined, { signal: host.signal });
    }
    return 'unhealthy';
  } finally {
    // Not with the run's signal: an interrupted run must clean up too.
    const signal = new AbortController().signal;
    await run({ ...host, signal }, 'docker', ['rm', '--force', '--volumes', container]);
  }
}

/** @returns `undefined` while it starts */
async function askHealth(container: string, host: Host): Promise<Health | undefined> {
  const format = '{{.State.Running}} {{if .State.Health}}{{.State.Health.Status}}{{end}}';
  const { stdout } = await run(host, 'docker', ['inspect', '--format', format, container]);
  const [isRunning, status = ''] = stdout.trim().split(' ');
  if (status === '') return 'unknown';
  if (status === 'healthy' || status === 'unhealthy') return status;
  return isRunning === 'true' ? undefined : 'unhealthy';
}
