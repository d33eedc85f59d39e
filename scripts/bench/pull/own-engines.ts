import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Engines of the benchmark's own, which store in memory. */
export interface OwnEngines {
  /** The registry's folder, copied into memory. */
  readonly registryData: string;
  readonly overlay2Host: string;
  readonly containerdHost: string;
  /** Where all clients store. */
  readonly store: string;
  readonly stop: () => Promise<void>;
}

/** A file in memory with ext4 on it: what the clients write is never slowed down by a disk. */
const STORE_BYTES = 6e9;
const BIN = join(process.env.PLIMSOLL_CACHE ?? join(homedir(), '.cache', 'plimsoll'), 'bin');

/** Starts Docker with overlay2 and Docker with containerd, as `scripts/engines/start.sh` does. */
export async function startEngines(registryData: string): Promise<OwnEngines> {
  const folder = mkdtempSync('/dev/shm/plimsoll-pull-');
  const disk = join(folder, 'disk');
  const store = join(folder, 'store');
  mkdirSync(store);
  closeSync(openSync(disk, 'w'));
  truncateSync(disk, STORE_BYTES);
  execFileSync('mkfs.ext4', ['-q', '-E', 'lazy_itable_init=0,lazy_journal_init=0', disk]);
  execFileSync('mount', ['-o', 'loop', disk, store]);
  const daemons: Daemon[] = [];
  const stop = async (): Promise<void> => {
    for (const daemon of daemons) await daemon.stop();
    const mounts = readMounts().filter((path) => path.startsWith(`${store}/`));
    for (const path of mounts.toReversed()) spawnSync('umount', ['--lazy', path]);
    execFileSync('umount', [store]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const data = join(folder, 'registry');
    cpSync(registryData, data, { recursive: true });
    const system = `${process.env.PATH?.replaceAll(`${BIN}:`, '')}:/usr/sbin:/sbin`;
    const overlay2 = startDaemon('overlay2', 'dockerd', store, system, [
      '--storage-driver=overlay2',
    ]);
    daemons.push(overlay2);
    const containerd = startDaemon('containerd', join(BIN, 'dockerd'), store, `${BIN}:${system}`, [
      '--feature=containerd-snapshotter=true',
    ]);
    daemons.push(containerd);
    for (const { host, name } of daemons) await waitFor(host, name);
    return {
      registryData: data,
      overlay2Host: overlay2.host,
      containerdHost: containerd.host,
      store,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Daemon {
  readonly name: string;
  readonly host: string;
  readonly stop: () => Promise<void>;
}

function startDaemon(
  name: string,
  program: string,
  store: string,
  path: string,
  flags: readonly string[],
): Daemon {
  const run = join(store, `${name}-run`);
  mkdirSync(run);
  const host = `unix://${join(run, 'docker.sock')}`;
  const log = openSync(join(store, '..', `${name}.log`), 'w');
  const child = spawn(
    program,
    [
      `--host=${host}`,
      `--data-root=${join(store, name)}`,
      `--exec-root=${join(run, 'exec')}`,
      `--pidfile=${join(run, 'pid')}`,
      // No container is run.
      ...['--bridge=plimsoll0', '--iptables=false', '--ip6tables=false', '--ip-forward=false'],
      ...flags,
    ],
    { stdio: ['ignore', log, log], env: { ...process.env, PATH: path } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    name,
    host,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function waitFor(host: string, name: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (spawnSync('docker', ['--host', host, 'version']).status === 0) return;
    await setTimeout(200);
  }
  throw new Error(`the ${name} engine did not come up`);
}

const readMounts = (): string[] =>
  readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[1] ?? []);
