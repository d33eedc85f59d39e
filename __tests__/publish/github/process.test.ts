import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openScene, type Scene } from '../../support/github/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const PROGRAM = fileURLToPath(new URL('../../support/github/publish-once.ts', import.meta.url));
const DONE = [expect.stringContaining('#issuecomment-'), expect.stringContaining('/runs/')];

/**
 * The module that sends requests to GitHub reads the environment when it is loaded, so each case
 * runs in a separate process.
 */
async function publishOnce(env: Record<string, string>) {
  const child = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env.PATH, TEST_TOKEN: scene.github.token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { exitCode, stderr, published: stdout.startsWith('[') ? JSON.parse(stdout) : stdout };
}

describe('in a separate process', () => {
  test('it publishes, prints nothing else, and ends', async () => {
    expect(await publishOnce(scene.github.env)).toEqual({
      exitCode: 0,
      stderr: '',
      published: DONE,
    });
  });

  test('it does the same on an Enterprise server', async () => {
    expect(await publishOnce(scene.github.ownServerEnv)).toEqual({
      exitCode: 0,
      stderr: '',
      published: DONE,
    });
    expect(scene.github.calls.every(({ path }) => path.startsWith('/api/'))).toBe(true);
  });

  test('an event that is not JSON prevents the comment, and the log explains why', async () => {
    const { exitCode, published } = await publishOnce({
      ...scene.github.env,
      GITHUB_EVENT_PATH: PROGRAM,
    });
    const why = expect.stringMatching(/: an unexpected error \(.* is not valid JSON\)\.$/);
    expect([exitCode, published]).toEqual([0, [why, why]]);
  });
});

describe('a proxy', () => {
  let proxy: Server;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    proxy = createServer();
    // It connects to the tests' GitHub for any host name.
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      const onward = connect(Number(new URL(scene.github.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      for (const end of [socket, onward]) end.on('error', () => undefined);
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
  });
  afterEach(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  const proxyUrl = (): string => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

  test('from the environment is used', async () => {
    const env = { GITHUB_API_URL: 'http://github.invalid', http_proxy: proxyUrl() };
    expect(await publishOnce(env)).toEqual({ exitCode: 0, stderr: '', published: DONE });
    expect(new Set(asked)).toEqual(new Set(['github.invalid:80']));
  });

  test('is not used for hosts in no_proxy', async () => {
    const env = { ...scene.github.env, http_proxy: proxyUrl(), no_proxy: '127.0.0.1' };
    expect(await publishOnce(env)).toEqual({ exitCode: 0, stderr: '', published: DONE });
    expect(asked).toEqual([]);
  });
});
