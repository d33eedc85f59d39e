import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { openReportCache, type ReportCache } from '../../src/host/report-cache.ts';
import { type CacheScopes, FakeCache } from '../support/fake-cache.ts';

const MAIN = 'refs/heads/main';
const RELEASE = 'refs/heads/release';
const PULL = 'refs/pull/7/merge';

let service: FakeCache;
const before = { ...process.env };
beforeEach(async () => {
  service = await FakeCache.start();
  // The toolkit tells the runner much, some of it as commands.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await service.close();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

async function as(scopes: CacheScopes): Promise<ReportCache> {
  Object.assign(process.env, service.env(scopes));
  if (scopes.writes !== undefined) delete process.env.ACTIONS_CACHE_MODE;
  const cache = await openReportCache();
  if (cache === undefined) throw new Error('no cache');
  return cache;
}

const onMain = { reads: [MAIN], writes: MAIN };
const onRelease = { reads: [RELEASE, MAIN], writes: RELEASE };
const onPull = { reads: [PULL, RELEASE, MAIN], writes: PULL };

test('a report that a branch keeps is found by a pull request, whole', async () => {
  await (await as(onMain)).save('r-a', '{"a":"ü"}');
  expect(await (await as(onPull)).restore(['r-a'])).toEqual({ key: 'r-a', text: '{"a":"ü"}' });
});

test('no cache service is no cache', async () => {
  delete process.env.ACTIONS_RESULTS_URL;
  delete process.env.ACTIONS_CACHE_URL;
  expect(await openReportCache()).toBe(undefined);
});

test('the first key that has an entry wins, also where a nearer branch has one of a later key', async () => {
  await (await as(onMain)).save('r-b', 'main b');
  await (await as(onMain)).save('r-c', 'main c');
  await (await as(onRelease)).save('r-c', 'release c');
  await (await as(onRelease)).save('r-d', 'release d');
  const cache = await as(onPull);
  expect(await cache.restore(['r-a', 'r-b', 'r-c', 'r-d'])).toEqual({ key: 'r-b', text: 'main b' });
  expect(await cache.restore(['r-a', 'r-c', 'r-d'])).toEqual({ key: 'r-c', text: 'release c' });
});

test('more keys than the service takes at once are asked for in turn', async () => {
  await (await as(onMain)).save('r-24', 'x');
  const keys = Array.from({ length: 30 }, (_, index) => `r-${String(index).padStart(2, '0')}`);
  expect(await (await as(onPull)).restore(keys)).toEqual({ key: 'r-24', text: 'x' });
  expect(await (await as(onPull)).restore(keys.slice(0, 20))).toBe(undefined);
});

test('an entry whose key only begins like ours is none', async () => {
  await (await as(onMain)).save('r-a-planted', 'x');
  expect(await (await as(onPull)).restore(['r-a'])).toBe(undefined);
});

test('what is kept first stays; a run that may only read keeps nothing and says nothing', async () => {
  await (await as(onMain)).save('r-a', 'first');
  await (await as(onMain)).save('r-a', 'second');
  await (await as({ reads: [MAIN] })).save('r-b', 'x');
  expect(await (await as(onPull)).restore(['r-b', 'r-a'])).toEqual({ key: 'r-a', text: 'first' });
  expect(service.entries.map(({ key }) => key)).toEqual(['r-a']);
});

test('an evicted entry, and a service that refuses, are as if there were none', async () => {
  await (await as(onMain)).save('r-a', 'x');
  service.evict(({ key }) => key === 'r-a');
  expect(await (await as(onPull)).restore(['r-a'])).toBe(undefined);
  service.breakDown();
  expect(await (await as(onPull)).restore(['r-a'])).toBe(undefined);
});

test('the working folder and the workspace are what they were', async () => {
  process.env.GITHUB_WORKSPACE = '/somewhere';
  const cwd = process.cwd();
  await (await as(onMain)).save('r-a', 'x');
  expect([process.cwd(), process.env.GITHUB_WORKSPACE]).toEqual([cwd, '/somewhere']);
});
