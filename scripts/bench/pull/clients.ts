import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PullClient } from '../../../src/model/pull.ts';

/** A real client. */
export interface Client {
  readonly name: Exclude<PullClient, 'simple'>;
  readonly version: string;
  /** Whether it can unpack zstd: Docker's graph driver since 23. */
  readonly knowsZstd: boolean;
  /** @returns how long it took, in seconds */
  readonly pull: (reference: string) => Promise<number>;
  /** Removes images and their layers. */
  readonly remove: (references: readonly string[]) => void;
  readonly close: () => void;
}

/** The clients that are installed; engines as `scripts/engines/start.sh` starts them. */
export function openClients(): Client[] {
  const overlay2 = process.env.PLIMSOLL_DOCKER_HOST_OVERLAY2;
  const containerd = process.env.PLIMSOLL_DOCKER_HOST_CONTAINERD;
  return [
    ...(overlay2 ? [createClient('docker', ['docker', '--host', overlay2], 'engine')] : []),
    ...(containerd ? [createClient('containerd', ['docker', '--host', containerd], 'engine')] : []),
    ...(spawnSync('podman', ['--version']).error ? [] : [createPodman()]),
  ];
}

function createPodman(): Client {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-podman-'));
  const command = ['podman', '--root', join(folder, 'root'), '--runroot', join(folder, 'run')];
  const client = createClient('podman', [...command, '--storage-driver=overlay'], 'podman');
  return {
    ...client,
    close: () => {
      spawnSync('umount', [join(folder, 'root', 'overlay')]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function createClient(
  name: Client['name'],
  [program = '', ...args]: readonly string[],
  kind: 'engine' | 'podman',
): Client {
  const run = (...more: readonly string[]): string =>
    execFileSync(program, [...args, ...more], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const flags = kind === 'podman' ? ['--quiet', '--tls-verify=false'] : ['--quiet'];
  const version =
    kind === 'podman'
      ? run('--version').replace(/\D*/, '')
      : run('info', '-f', '{{.ServerVersion}}');
  return {
    name,
    version: version.trim(),
    knowsZstd: name !== 'docker' || Number.parseInt(version, 10) >= 23,
    // Not in one go: the registry's log is read by this process.
    pull: async (reference) => {
      const start = performance.now();
      await promisify(execFile)(program, [...args, 'pull', ...flags, reference]);
      return (performance.now() - start) / 1000;
    },
    remove: (references) => {
      spawnSync(program, [...args, 'rmi', '--force', ...references]);
    },
    close: () => undefined,
  };
}
