import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from '@jest/globals';

/**
 * What a suite of real parts may need; `scripts/engines/install.sh` and `start.sh` bring them all.
 */
export type Part =
  | 'overlay2'
  | 'containerd'
  | 'buildkit'
  | 'debian'
  | 'skopeo'
  | 'podman'
  | 'buildah'
  | 'umoci'
  | 'act'
  | 'busybox'
  | 'chromium'
  | 'docker'
  | 'docker-registry'
  | 'openssl'
  | 'dive'
  | 'go'
  | 'gcc'
  | 'rustc'
  | 'strip'
  | 'tar'
  | 'bsdtar'
  | 'python3'
  | 'root'
  | 'strip'
  | 'sudo'
  | 'useradd';

/** Where `start.sh` says the engines are. */
const VARIABLES: Readonly<Partial<Record<Part, string>>> = {
  overlay2: 'PLIMSOLL_DOCKER_HOST_OVERLAY2',
  containerd: 'PLIMSOLL_DOCKER_HOST_CONTAINERD',
  buildkit: 'PLIMSOLL_BUILDKIT_HOST',
  debian: 'PLIMSOLL_BASE_TAR',
};

/** The address of an engine, or the path of a base; `''` where it is not there. */
export const addressOf = (part: Part): string => process.env[VARIABLES[part] ?? ''] ?? '';

/**
 * Declares a suite that runs on real parts. If one is missing the suite is skipped, and the end of
 * the run names it (`scripts/jest-skipped.ts`). With `PLIMSOLL_ENGINES=1`, which `.ci/run` sets, it
 * fails instead. Whatever needs the parts must be inside `body`, `beforeAll` too.
 */
export function describeWith(parts: readonly Part[], title: string, body: () => void): void {
  const missing = parts.filter((part) => !isThere(part));
  if (missing.length === 0) {
    describe(title, body);
  } else if (process.env.PLIMSOLL_ENGINES === '1') {
    test(`${title}: needs ${missing.join(', ')}`, () => {
      throw new Error(`not found: ${missing.join(', ')}; see scripts/engines`);
    });
  } else {
    describe.skip(`${title} (skipped: no ${missing.join(', ')}; .ci/run starts it)`, body);
  }
}

function isThere(part: Part): boolean {
  if (part === 'root') return process.getuid?.() === 0;
  return VARIABLES[part] === undefined ? programPath(part) !== undefined : addressOf(part) !== '';
}

/**
 * A program on the PATH; dive also where `PLIMSOLL_DIVE` says.
 * @returns undefined where it is not there
 */
export function programPath(program: string): string | undefined {
  const named = program === 'dive' ? process.env.PLIMSOLL_DIVE : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return [...(named === undefined ? [] : [named]), ...onPath].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** For suites that name `busybox` among their parts. */
export function busyboxPath(): string {
  const path = programPath('busybox');
  if (path === undefined) throw new Error('busybox is not on the PATH');
  return path;
}

/** Runs a program to its end. @returns its standard output, without the last newline */
export function sh(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  const options = {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: 'pipe',
  } as const;
  return execFileSync(program, args, options).trimEnd();
}

/**
 * Gives the imported Debian a tag in an engine. Imports it only once, because that takes seconds.
 * @param command what a container runs; nothing by default
 */
export function importDebian(engine: 'overlay2' | 'containerd', tag: string, command = ''): void {
  const path = addressOf('debian');
  const { size, mtimeMs } = statSync(path);
  const kept = `plimsoll-test/debian${command && `-${command}`}:${size}-${Math.trunc(mtimeMs)}`;
  const change = command === '' ? [] : ['--change', `CMD ["${command}"]`];
  if (docker(engine, 'image', 'ls', '--quiet', kept) === '')
    docker(engine, 'import', ...change, path, kept);
  docker(engine, 'tag', kept, tag);
}

/** The `docker` command against one of the test engines. */
export const docker = (engine: 'overlay2' | 'containerd', ...args: readonly string[]): string =>
  sh('docker', args, { DOCKER_HOST: addressOf(engine) });
