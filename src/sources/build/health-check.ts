import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../../host/exec.ts';
import { makeScratch } from '../../host/scratch.ts';
import type { Host } from '../../model/host.ts';
import { createEngineError } from '../engine/engine-errors.ts';
import { holdImage, listImageIds } from '../engine/held-image.ts';
import type { BuildRequest } from './build-arguments.ts';
import { type ContainerState, hasCheck, parseState } from './container-state.ts';
import { readImageId, runBuild } from './run-build.ts';
import { NO_PROXIES, omitProxies, parseRunOptions } from './run-options.ts';

/** `unknown`: the image has no health check, and none was given. */
export type Health = 'healthy' | 'unhealthy' | 'unknown';

/** The result for one container. */
export interface HealthRun {
  readonly health: Health;
  /** From its start to the first check that passed. */
  readonly seconds: number | undefined;
}

const POLL_MS = 200;
/** A container that is not healthy by then counts as unhealthy. */
const MOST_HEALTHY_SECONDS = 60;

/** No capabilities, and little of the machine. */
const CONFINED = [
  ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
  ...['--pids-limit', '256', '--memory', '2g', '--memory-swap', '2g'],
];

/** Often enough to see when it passes. */
const CHECKS = [
  ...['--health-interval', '200ms', '--health-start-period', '0s'],
  ...['--health-timeout', '10s'],
];
/** Ten seconds of failing checks show that a program doesn't work. */
const FEW_RETRIES = 50;

/**
 * Builds an image into the engine, runs it with restrictions, and waits for at most a minute until
 * its health check passes.
 * @param command a health check to run instead of the image's own
 * @throws like `runBuild`; GateError ENGINE_UNAVAILABLE if the engine can't run it
 */
export async function checkHealth(
  request: BuildRequest,
  command: string | undefined,
  host: Host,
): Promise<Health> {
  const [first] = await measureHealth(
    request,
    { command, runOptions: [], runs: 1, retries: FEW_RETRIES },
    host,
  );
  return first?.health ?? 'unknown';
}

export interface HealthRequest {
  readonly command: string | undefined;
  /** See `parseRunOptions`. */
  readonly runOptions: readonly string[];
  readonly runs: number;
  /** The number of consecutive checks that may fail. */
  readonly retries: number;
}

/** Does this with several containers, one after another, until one does not become healthy. */
export async function measureHealth(
  request: BuildRequest,
  { command, runOptions, runs, retries }: HealthRequest,
  host: Host,
): Promise<HealthRun[]> {
  const check = command === undefined ? [] : [`--health-cmd=${command}`];
  const checks = [...CHECKS, '--health-retries', String(retries), ...check];
  const options = [...CONFINED, ...NO_PROXIES, ...parseRunOptions(runOptions), ...checks];
  return withLoadedImage(request, host, async (id) => {
    // An image without a health check need not have a command to run either.
    if (command === undefined && !(await hasHealthCheck(id, host))) return [UNKNOWN];
    const found: HealthRun[] = [];
    while (found.length < runs && found.every(({ health }) => health === 'healthy'))
      found.push(await runContainer(id, options, host));
    return found;
  });
}

const UNKNOWN: HealthRun = { health: 'unknown', seconds: undefined };

async function hasHealthCheck(id: string, host: Host): Promise<boolean> {
  const args = ['image', 'inspect', '--format', '{{json .Config}}', id];
  const { stdout, stderr, exitCode } = await run(host, 'docker', args);
  if (exitCode !== 0) throw createEngineError('docker', stderr);
  return hasCheck(stdout);
}

async function withLoadedImage<Result>(
  request: BuildRequest,
  host: Host,
  work: (id: string) => Promise<Result>,
): Promise<Result> {
  const before = await listImageIds(host);
  const scratch = makeScratch('plimsoll-health-', host);
  try {
    const idPath = join(scratch.path, 'id');
    const build = ['buildx', 'build', '--progress', 'plain', '--load', '--iidfile', idPath];
    await runBuild({ command: build, forRecord: [], env: {} }, request, host);
    const id = readImageId(idPath);
    const release = await holdImage(id, before, host);
    try {
      return await work(id);
    } finally {
      await release();
    }
  } finally {
    await scratch.remove();
  }
}

async function runContainer(
  id: string,
  options: readonly string[],
  host: Host,
): Promise<HealthRun> {
  const env = omitProxies(host.env);
  const created = await run({ ...host, env }, 'docker', ['create', ...options, id]);
  const container = created.stdout.trim();
  // An image without a command to run has no state either.
  if (created.exitCode !== 0) throw createEngineError('docker', created.stderr);
  try {
    const started = await run(host, 'docker', ['start', container]);
    if (started.exitCode !== 0) throw createEngineError('docker', started.stderr);
    const end = performance.now() + MOST_HEALTHY_SECONDS * 1000;
    while (performance.now() < end) {
      const found = toHealthRun(await askState(container, host));
      if (found !== undefined) return found;
      await sleep(POLL_MS, undefined, { signal: host.signal });
    }
    return { health: 'unhealthy', seconds: undefined };
  } finally {
    // Not with the run's signal: an interrupted run must clean up too.
    const signal = new AbortController().signal;
    await run({ ...host, signal }, 'docker', ['rm', '--force', '--volumes', container]);
  }
}

async function askState(container: string, host: Host): Promise<ContainerState> {
  const format = '{{json .State}}';
  const { stdout } = await run(host, 'docker', ['inspect', '--format', format, container]);
  return parseState(stdout);
}

/** @returns `undefined` while it starts */
function toHealthRun({ isRunning, status, healthySeconds }: ContainerState): HealthRun | undefined {
  if (status === undefined) return UNKNOWN;
  if (status === 'healthy') return { health: 'healthy', seconds: healthySeconds };
  const hasFailed = status === 'unhealthy' || !isRunning;
  return hasFailed ? { health: 'unhealthy', seconds: undefined } : undefined;
}
