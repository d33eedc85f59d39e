import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PullClient } from '../../../src/model/pull.ts';
import type { OwnEngines } from './own-engines.ts';

/** A real client. */
export interface Client {
  readonly name: Exclude<PullClient, 'simple'>;
  readonly version: string;
  /** Whether it can unpack zstd: Docker's graph driver since 23. */
  readonly knowsZstd: boolean;
  /** @returns how long it took, in seconds */
  readonly pull: (reference: string) => Promise<number>;
  /** Waits until what it wrote before is stored. */
  readonly settle: () => void;
  /** Removes images and their layers. */
  readonly remove: (references: readonly string[]) => void;
}

export function openClients({
  overlay2Host,
  containerdHost,
  store,
}: OwnEngines): readonly Client[] {
  const podman = ['--root', join(store, 'podman'), '--runroot', join(store, 'podman-run')];
  return [
    createClient('docker', ['docker', '--host', overlay2Host], store),
    createClient('containerd', ['docker', '--host', containerdHost], store),
    createClient('podman', ['podman', ...podman, '--storage-driver=overlay'], store),
  ];
}

function createClient(
  name: Client['name'],
  [program = '', ...args]: readonly string[],
  store: string,
): Client {
  const run = (...more: readonly string[]): string =>
    execFileSync(program, [...args, ...more], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const flags = name === 'podman' ? ['--quiet', '--tls-verify=false'] : ['--quiet'];
  const version = readVersion(name, run);
  return {
    name,
    version,
    knowsZstd: name !== 'docker' || Number.parseInt(version, 10) >= 23,
    // Not in one go: the registry's log is read by this process.
    pull: async (reference) => {
      const start = performance.now();
      await promisify(execFile)(program, [...args, 'pull', ...flags, reference]);
      return (performance.now() - start) / 1000;
    },
    settle: () => {
      spawnSync('sync', ['--file-system', store]);
    },
    remove: (references) => {
      spawnSync(program, [...args, 'rmi', '--force', ...references]);
    },
  };
}

/** An engine that was built from a module knows no version of its own, but containerd's. */
function readVersion(name: Client['name'], run: (...more: readonly string[]) => string): string {
  if (name === 'podman') return run('--version').replace(/\D*/, '').trim();
  const { Components } = JSON.parse(run('version', '-f', '{{json .Server}}')) as {
    readonly Components: readonly { readonly Name: string; readonly Version: string }[];
  };
  const component = name === 'docker' ? 'Engine' : 'containerd';
  const found = Components.find((one) => one.Name === component);
  return found?.Version.replace(/\+.*/, '') ?? 'unknown';
}
