import { run } from '../../host/exec.ts';
import type { Host } from '../../model/host.ts';

/** A local engine answers this in a few milliseconds; one that doesn't is read through its `save`. */
const ANSWER_MS = 3000;
const MAX_INFO_BYTES = 4 * 2 ** 20;

/** Where an engine on this machine says it keeps its files. */
export interface EngineHome {
  readonly root: string;
  /** The socket of the containerd that it uses, if it says so. */
  readonly containerdSocket: string | undefined;
}

/**
 * Asks over the engine's socket: `docker info` would first ask every plugin of the command.
 * @returns undefined for a remote engine, or if it doesn't say
 */
export async function localEngineHome(host: Host): Promise<EngineHome | undefined> {
  const socketPath = await localSocket(host);
  if (socketPath === undefined) return undefined;
  try {
    const info = JSON.parse(await get(socketPath, '/info', host.signal));
    const root = textOf(info?.DockerRootDir);
    if (root === undefined) return undefined;
    return { root, containerdSocket: textOf(info.Containerd?.Address) };
  } catch (error) {
    host.debug(`the engine does not say where its files are: ${String(error)}`);
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The engine's unix socket, if it has one; the docker command knows about contexts. */
async function localSocket(host: Host): Promise<string | undefined> {
  const endpoint = host.env.DOCKER_HOST || (await contextEndpoint(host));
  return endpoint.startsWith('unix://') ? endpoint.slice('unix://'.length) : undefined;
}

async function contextEndpoint(host: Host): Promise<string> {
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  const { stdout, exitCode } = await run(host, 'docker', args);
  return exitCode === 0 ? stdout.trim() : '';
}

async function get(socketPath: string, path: string, signal: AbortSignal): Promise<string> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(
      { socketPath, path, signal, timeout: ANSWER_MS, headers: { host: 'docker' } },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes > MAX_INFO_BYTES) response.destroy(new Error('the answer is too long'));
        });
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', reject);
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', reject);
    asked.end();
  });
}
