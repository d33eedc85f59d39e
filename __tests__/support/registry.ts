import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The only account of the test registries. Its name may be printed; its password must not. */
export const USER = 'tester';
export const PASSWORD = 'pa55-Zq7Lw9';
/** The output of `htpasswd -nbB` for both. */
const HTPASSWD = `${USER}:$2b$04$4OW0/8wGvkkf35308uOHcu3AvJmMX65FqdNgdvYmU4ar5mZBw76pi\n`;

export interface TestRegistry {
  /** `127.0.0.1:40123`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * The registry's own configuration of this.
 * Source: distribution, docs/content/about/configuration.md, “auth”.
 */
export type Auth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'token'; readonly realm: string; readonly certificatePath: string };

/**
 * Starts a real registry (Debian's `docker-registry`) on a free port of this machine.
 * @param data where it stores; default: a new, empty folder
 */
export async function startRegistry(
  auth: Auth = { kind: 'none' },
  data?: string,
): Promise<TestRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-registry-'));
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD);
  const config = {
    version: 0.1,
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: data ?? join(folder, 'data') } },
    http: { addr: '127.0.0.1:0' },
    ...(auth.kind === 'basic' && {
      auth: { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } },
    }),
    ...(auth.kind === 'token' && {
      auth: {
        token: {
          realm: auth.realm,
          service: SERVICE,
          issuer: ISSUER,
          rootcertbundle: auth.certificatePath,
        },
      },
    }),
  };
  // JSON is valid YAML.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
  const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await listeningAddress(child);
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop };
}

export const SERVICE = 'registry.test';
export const ISSUER = 'token.test';

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const readLog = (chunk: Buffer): void => {
      log += chunk.toString();
      const found = /listening on (127\.0\.0\.1:\d+)/.exec(log);
      if (found) resolve(found[1] as string);
    };
    child.stdout?.on('data', readLog);
    child.stderr?.on('data', readLog);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`docker-registry ended with ${code}: ${log}`)));
  });
}

/**
 * Copies an image with all its platforms into a registry: `oci:DIR` byte by byte,
 * `docker-archive:FILE` compressed.
 */
export async function push(
  from: string,
  to: string,
  { as }: { readonly as?: string } = {},
): Promise<void> {
  const flags = [
    '--quiet',
    '--dest-tls-verify=false',
    ...(from.startsWith('oci:') ? ['--all', '--preserve-digests'] : []),
  ];
  const credentials = as === undefined ? [] : [`--dest-creds=${as}`];
  // Asynchronous, because the token service that it may use is in this process.
  await promisify(execFile)('skopeo', ['copy', ...flags, ...credentials, from, `docker://${to}`]);
}
