import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { findLocalEngineHome } from '../../../src/sources/engine/docker-endpoint.ts';
import { testHost } from '../../support/test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'plimsoll-endpoint-'));
const socketPath = join(folder, 'engine.sock');
let server: Server | undefined;

afterEach(() => {
  server?.close();
  rmSync(socketPath, { force: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

const ask = async (answer: RequestListener) => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(socketPath, resolve));
  return findLocalEngineHome(testHost({ env: { DOCKER_HOST: `unix://${socketPath}` } }));
};

const INFO = {
  DockerRootDir: '/var/lib/docker',
  Containerd: { Address: '/run/containerd/containerd.sock' },
  Name: 'größer\r\n\r\n',
};
const HOME = { root: '/var/lib/docker', containerdSocket: '/run/containerd/containerd.sock' };

test.each<[string, RequestListener]>([
  ['with a length', (_request, response) => response.end(JSON.stringify(INFO))],
  [
    'in chunks, without a length',
    (_request, response) => {
      const text = JSON.stringify(INFO);
      response.write(text.slice(0, 30));
      setTimeout(() => response.end(text.slice(30)), 20);
    },
  ],
])("finds the engine's files if it responds %s", async (_how, answer) => {
  expect(await ask(answer)).toEqual(HOME);
});

test('requests /info', async () => {
  const asked: (string | undefined)[] = [];
  await ask(({ url }, response) => {
    asked.push(url);
    response.end('{}');
  });
  expect(asked).toEqual(['/info']);
});

test.each<[string, RequestListener]>([
  ['an error', (_request, response) => response.writeHead(403).end(JSON.stringify(INFO))],
  ['without a folder', (_request, response) => response.end('{}')],
  ['no JSON', (_request, response) => response.end('not JSON')],
  [
    'too much',
    (_request, response) => response.end(' '.repeat(5 * 2 ** 20) + JSON.stringify(INFO)),
  ],
  ['nothing', (request) => request.socket.destroy()],
])('finds no files if the engine responds %s', async (_what, answer) => {
  expect(await ask(answer)).toBeUndefined();
});

test('finds no files if no engine listens, or if it is remote', async () => {
  for (const DOCKER_HOST of [`unix://${socketPath}`, 'tcp://127.0.0.1:1', 'ssh://me@there'])
    expect(await findLocalEngineHome(testHost({ env: { DOCKER_HOST } }))).toBeUndefined();
});
