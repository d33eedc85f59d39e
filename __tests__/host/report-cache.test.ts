import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openReportCache, type ReportCache } from '../../src/host/report-cache.ts';
import type { Host } from '../../src/model/host.ts';
import { Message } from '../../src/report/words/messages/message.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { describeWith, programPath } from '../support/engines.ts';
import { type CacheScopes, FakeCache } from '../support/fake-cache.ts';
import { listChildren, untilGone } from '../support/processes.ts';
import { testHost } from '../support/test-host.ts';

const MAIN = 'refs/heads/main';
const RELEASE = 'refs/heads/release';
const PULL = 'refs/pull/7/merge';

let service: FakeCache;
let temp: string;
const ending = new AbortController();
/** The programs that were started, one per line. */
let started: string[];
/** One host per environment, as in a run, whose requests share a process. */
let hosts = new Map<string, Host>();
beforeAll(async () => {
  service = await FakeCache.start();
  temp = mkdtempSync(join(tmpdir(), 'plimsoll-report-cache-'));
});
beforeEach(() => {
  started = [];
});
afterEach(() => service.evict(() => true));
afterAll(async () => {
  ending.abort();
  await service.close();
  rmSync(temp, { recursive: true, force: true });
});

const open = (env: Record<string, string>, boundMs = 15_000): ReportCache | Message => {
  const key = JSON.stringify(env);
  const host = hosts.get(key) ?? createHost(env);
  hosts.set(key, host);
  return openReportCache(host, 'write', boundMs);
};
const createHost = (env: Record<string, string>): Host =>
  testHost({
    env: { PATH: process.env.PATH, ...COMPILE_CACHE, RUNNER_TEMP: temp, ...env },
    signal: ending.signal,
    debug: (line) => started.push(line),
  });
function as(scopes: CacheScopes, env: Record<string, string> = {}): ReportCache {
  const cache = open({ ...service.env({ writes: '', ...scopes }), ...env });
  if (cache instanceof Message) throw new Error(String(cache));
  return cache;
}

const onMain = { reads: [MAIN], writes: MAIN };
const onRelease = { reads: [RELEASE, MAIN], writes: RELEASE };
const onPull = { reads: [PULL, RELEASE, MAIN], writes: PULL };

test("a pull request finds a branch's report, complete", async () => {
  expect(await as(onMain).save('r-a-1', '{"a":"ü"}')).toBe(true);
  expect(await as(onPull).restore(['r-a-'])).toEqual({ key: 'r-a-1', text: '{"a":"ü"}' });
  const finds = (...prefixes: string[]) => as(onPull).find(prefixes);
  expect(await finds('s-', 'r-')).toBe('r-a-1');
  expect(await finds('s-')).toBe(undefined);
});

describe('the process that uses the toolkit', () => {
  // No process of another test is waiting.
  beforeEach(() => {
    hosts = new Map();
  });

  test('answers all requests of a run', async () => {
    const cache = as(onMain);
    await cache.save('r-a-1', 'first');
    await cache.save('r-a-2', 'second');
    expect(await cache.find(['r-a-'])).toBe('r-a-2');
    expect(await cache.restore(['r-a-1'])).toEqual({ key: 'r-a-1', text: 'first' });
    expect(started).toHaveLength(1);
  });

  test('answers one request at a time', async () => {
    const cache = as(onMain);
    const keys = ['r-a-1', 'r-a-2', 'r-a-3'];
    const saved = await Promise.all(keys.map((key) => cache.save(key, key)));
    expect(saved).toEqual([true, true, true]);
    for (const key of keys) expect(await cache.restore([key])).toEqual({ key, text: key });
    expect(started).toHaveLength(3);
  });

  // Only Linux lists a process's children in files.
  describeWith(['linux'], 'is started again', () => {
    test('if it ended', async () => {
      const cache = as(onMain);
      await cache.save('r-a-1', 'first');
      for (const child of listChildren()) {
        process.kill(child, 'SIGKILL');
        await untilGone(child);
      }
      // The request that detects it fails.
      const find = (): Promise<string | undefined> => cache.find(['r-a-']).catch(() => undefined);
      let found = await find();
      for (let left = 20; found === undefined && left > 0; left--) found = await find();
      expect(found).toBe('r-a-1');
      expect(started).toHaveLength(2);
    });
  });
});

test('the newest entry with a prefix is found; an entry under the same key is kept', async () => {
  await as(onMain).save('r-a-1', 'first');
  expect(await as(onMain).save('r-a-1', 'again')).toBe(false);
  expect(await as(onPull).restore(['r-a-'])).toEqual({ key: 'r-a-1', text: 'first' });
  await as(onMain).save('r-a-2', 'second');
  expect(await as(onPull).restore(['r-a-'])).toEqual({ key: 'r-a-2', text: 'second' });
});

test('uses the first prefix with an entry, not a later one from a nearer branch', async () => {
  await as(onMain).save('r-b-1', 'main b');
  await as(onMain).save('r-c-1', 'main c');
  await as(onRelease).save('r-c-1', 'release c');
  await as(onRelease).save('r-d-1', 'release d');
  const { restore } = bindRestore(as(onPull));
  expect(await restore('r-a-', 'r-b-', 'r-c-', 'r-d-')).toBe('main b');
  expect(await restore('r-a-', 'r-c-', 'r-d-')).toBe('release c');
});

const bindRestore = (cache: ReportCache) => ({
  restore: async (...prefixes: string[]) => (await cache.restore(prefixes))?.text,
});

test('more prefixes than the service accepts at once are requested one after another', async () => {
  await as(onMain).save('r-24-1', 'x');
  const keys = Array.from({ length: 30 }, (_, index) => `r-${String(index).padStart(2, '0')}-`);
  expect(await as(onPull).restore(keys)).toEqual({ key: 'r-24-1', text: 'x' });
  expect(await as(onPull).restore(keys.slice(0, 20))).toBe(undefined);
});

describe('a runner with zstd and one without find each other’s entries', () => {
  // Only what packing needs from a runner's tools: no zstd, even if this machine has it.
  const programs = ['tar', 'gzip', 'sh'];
  let bin: string;
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'plimsoll-report-cache-bin-'));
    for (const program of programs) symlinkSync(programPath(program) ?? '', join(bin, program));
  });
  afterAll(() => rmSync(bin, { recursive: true, force: true }));
  test.each([
    ['with, without', {}, 'bare'],
    ['without, with', 'bare', {}],
  ])('%s', async (_order, saver, finder) => {
    const getEnv = (kind: unknown) => (kind === 'bare' ? { PATH: bin } : {});
    await as(onMain, getEnv(saver) as Record<string, string>).save('r-a-1', 'x');
    const cache = as(onPull, getEnv(finder) as Record<string, string>);
    expect(await cache.restore(['r-a-'])).toEqual({ key: 'r-a-1', text: 'x' });
  });
});

test.each<[string, Record<string, string>, RegExp]>([
  ['no service', {}, /^this runner has no GitHub Actions cache/],
  [
    'a run that may only read',
    { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/', ACTIONS_CACHE_MODE: 'read' },
    /^this run has no permission to write .*cache-mode: read/,
  ],
])('there is no cache: %s', (_why, env, words) => expect(String(open(env))).toMatch(words));

test('an evicted entry counts as missing', async () => {
  await as(onMain).save('r-a-1', 'x');
  service.evict(({ key }) => key === 'r-a-1');
  expect(await as(onPull).restore(['r-a-'])).toBe(undefined);
});

test('an error of the service is reported with its message', async () => {
  const closed = await FakeCache.start();
  closed.breakDown();
  const cache = open(closed.env(onPull)) as ReportCache;
  await expect(cache.restore(['r-a-'])).rejects.toThrow(/the cache service is closed/);
  await closed.close();
});

describe('a service that accepts requests but never responds', () => {
  let server: Server;
  let requests = 0;
  beforeEach(async () => {
    requests = 0;
    server = createServer(() => void requests++);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is given up after its time limit, once for all requests', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const cache = open({ ...service.env(onPull), ACTIONS_RESULTS_URL: url }, 2000) as ReportCache;
    await expect(cache.restore(['r-a-'])).rejects.toThrow('did not respond within 2 s');
    const requestsOfRestore = requests;
    await expect(cache.save('r-a-1', 'x')).rejects.toThrow('did not respond within 2 s');
    expect(requests).toBe(requestsOfRestore);
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('a failing service', () => {
  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'the cache service failed for 6 s: Failed request: (503) Service Unavailable: try later': (
      response,
    ) => void response.writeHead(503).end('{"msg":"try later"}'),
    'a response of the service ended early': (response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"ok":');
      setTimeout(() => response.destroy(), 50);
    },
  };
  test.each(Object.entries(answers))('%s', async (words, answer) => {
    const server = createServer((request, response) =>
      request.resume().on('end', () => answer(response)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const cache = open({ ...service.env(onPull), ACTIONS_RESULTS_URL: url }, 6000) as ReportCache;
    await expect(cache.restore(['r-a-'])).rejects.toThrow(words);
    server.closeAllConnections();
    server.close();
  });
});

test('the working folder and the workspace of this process do not change', async () => {
  process.env.GITHUB_WORKSPACE = '/somewhere';
  const cwd = process.cwd();
  const saved = as(onMain).save('r-a-1', 'x');
  expect([process.cwd(), process.env.GITHUB_WORKSPACE]).toEqual([cwd, '/somewhere']);
  await saved;
  expect(readdirSync(temp)).toEqual([]);
  delete process.env.GITHUB_WORKSPACE;
});
