import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from '@jest/globals';

/** What a suite may require; `scripts/engines/install.sh` and `start.sh` provide all of it. */
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
  | 'node20'
  | 'go'
  | 'gcc'
  | 'rustc'
  | 'strip'
  | 'linux'
  | 'tar'
  | 'bsdtar'
  | 'python3'
  | 'root'
  | 'sudo'
  | 'useradd';

/** The file in which `start.sh` lists the engines. */
const VARIABLES: Readonly<Partial<Record<Part, string>>> = {
  overlay2: 'PLIMSOLL_DOCKER_HOST_OVERLAY2',
  containerd: 'PLIMSOLL_DOCKER_HOST_CONTAINERD',
  buildkit: 'PLIMSOLL_BUILDKIT_HOST',
  debian: 'PLIMSOLL_BASE_TAR',
};

/** The address of an engine, or the path of a base image; `''` if it is missing. */
export const getAddress = (part: Part): string => process.env[VARIABLES[part] ?? ''] ?? '';

/**
 * Declares a suite that requires real programs. If one is missing, the suite is skipped, and the
 * end of the run lists it (`scripts/jest-skipped.ts`). With `PLIMSOLL_ENGINES=1`, which `.ci/run`
 * sets, it fails instead. Everything that needs the programs must be inside `body`, including
 * `beforeAll`.
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
  if (part === 'linux') return process.platform === 'linux';
  return VARIABLES[part] === undefined ? programPath(part) !== undefined : getAddress(part) !== '';
}

/**
 * A program on the PATH; for dive, also in `PLIMSOLL_DIVE`.
 * @returns undefined if it is missing
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

/** For suites that list `busybox` as a requirement. */
export function busyboxPath(): string {
  const path = programPath('busybox');
  if (path === undefined) throw new Error('busybox is not on the PATH');
  return path;
}

/** Runs a program until it ends. @returns its standard output, without the last newline */
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
 * Tags the imported Debian in an engine. It is imported only once, because that takes seconds.
 * @param command what a container runs; nothing by default
 */
export function importDebian(engine: 'overlay2' | 'containerd', tag: string, command = ''): void {
  const path = getAddress('debian');
  const { size, mtimeMs } = statSync(path);
  const kept = `plimsoll-test/debian${command && `-${command}`}:${size}-${Math.trunc(mtimeMs)}`;
  const change = command === '' ? [] : ['--change', `CMD ["${command}"]`];
  if (docker(engine, 'image', 'ls', '--quiet', kept) === '')
    docker(engine, 'import', ...change, path, kept);
  docker(engine, 'tag', kept, tag);
}

/** The `docker` command for one of the test engines. */
export const docker = (engine: 'overlay2' | 'containerd', ...args: readonly string[]): string =>
  sh('docker', args, { DOCKER_HOST: getAddress(engine) });
