import { run } from '../../host/exec.ts';
import type { Host } from '../../model/host.ts';

/** A local engine answers in milliseconds; if it doesn't, we use its `save`. */
const ANSWER_MS = 3000;
const MAX_INFO_BYTES = 4 * 2 ** 20;

/** Where a local engine keeps its files. */
export interface EngineHome {
  readonly root: string;
  /** The socket of its containerd, if it reports one. */
  readonly containerdSocket: string | undefined;
}

/**
 * Asks over the engine's socket, because `docker info` would first run every CLI plugin.
 * @returns undefined for a remote engine, or if it doesn't answer
 */
export async function findLocalEngineHome(host: Host): Promise<EngineHome | undefined> {
  const socketPath = await findLocalSocket(host);
  if (socketPath === undefined) return undefined;
  try {
    const info = JSON.parse(await get(socketPath, '/info', host.signal));
    const root = toText(info?.DockerRootDir);
    if (root === undefined) return undefined;
    return { root, containerdSocket: toText(info.Containerd?.Address) };
  } catch (error) {
    host.debug(`the engine does not say where its files are: ${String(error)}`);
    return undefined;
  }
}

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Finds the engine's unix socket, if any, using the docker command's contexts. */
async function findLocalSocket(host: Host): Promise<string | undefined> {
  const endpoint = host.env.DOCKER_HOST || (await findContextEndpoint(host));
  return endpoint.startsWith('unix://') ? endpoint.slice('unix://'.length) : undefined;
}

async function findContextEndpoint(host: Host): Promise<string> {
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
