import { connect } from 'node:net';
import { collectAtMost } from '../../host/collect.ts';
import { run } from '../../host/exec.ts';
import type { Host } from '../../model/host.ts';
import { toText } from './docker-cli.ts';

/** A busy engine can take seconds. Without a response, we use its `save`, which takes longer. */
const ANSWER_MS = 30_000;
const MAX_INFO_BYTES = 4 * 2 ** 20;

/** Where a local engine keeps its files. */
export interface EngineHome {
  readonly root: string;
  /** The socket of its containerd, if it reports one. */
  readonly containerdSocket: string | undefined;
}

/**
 * Uses the engine's socket, because `docker info` would first run every CLI plugin.
 * @returns undefined for a remote engine, or if it doesn't respond
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
    host.debug(`the engine does not report where its files are: ${String(error)}`);
    return undefined;
  }
}

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

/** Uses HTTP/1.0, so no response is chunked. Loading `node:http` would take longer than this. */
async function get(socketPath: string, path: string, signal: AbortSignal): Promise<string> {
  const socket = connect({ path: socketPath, signal });
  socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('no response in time')));
  socket.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
  const bytes = await collectAtMost(socket, MAX_INFO_BYTES);
  if (bytes === undefined) throw new Error('the response is too long');
  const answer = bytes.toString('utf8');
  const bodyStart = answer.indexOf('\r\n\r\n');
  if (bodyStart < 0 || !/^HTTP\/1\.\d 200 /.test(answer))
    throw new Error(`it responded: ${answer.slice(0, 100)}`);
  return answer.slice(bodyStart);
}
