import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseDriftStart } from '../../../src/budget/parse/drift.ts';
import { resolveStart } from '../../../src/gate/history/resolve-start.ts';
import { testHost } from '../../support/test-host.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'plimsoll-start-'));
const [repository, shallow] = [join(folder, 'repository'), join(folder, 'shallow')];
let seconds = 1_780_000_000;
const git = (...args: string[]): string => {
  const date = `${++seconds} +0000`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@t'];
  return execFileSync('git', ['-C', repository, ...who, ...args], { env, encoding: 'utf8' }).trim();
};
const commit = (message: string): string => {
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
};

let [first, second, side] = ['', '', ''];
beforeAll(() => {
  execFileSync('git', ['init', '-q', '-b', 'main', repository]);
  first = commit('first');
  git('tag', 'v1.9');
  second = commit('second');
  git('tag', '-a', '-m', 'release', 'v1.10');
  git('tag', 'nightly');
  git('checkout', '-q', '-b', 'side', first);
  side = commit('side');
  git('checkout', '-q', 'main');
  commit('third');
  const clone = ['clone', '-q', '--depth=1', '--no-tags', `file://${repository}`, shallow];
  execFileSync('git', clone);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function resolve(since: string, cwd = repository) {
  const start = parseDriftStart(since);
  if (start === undefined) throw new Error(`${since} is no start`);
  const there = testHost({ cwd, now: () => NOW });
  return resolveStart({ since, start }, { there, open: async () => [] });
}

test.each([
  ['30d', Date.UTC(2026, 9, 31, 12) / 1000, '30 days ago'],
  ['2026-10-31', Date.UTC(2026, 10, 1) / 1000 - 1, '2026-10-31'],
])('%s is a time; for a day, its end', async (since, time, name) =>
  expect(await resolve(since)).toEqual({ kind: 'point', start: { time }, name }),
);

test('a pattern selects its newest tag, and an annotated tag its commit', async () => {
  expect(await resolve('v*')).toMatchObject({ start: { commit: second } });
  expect(await resolve('v1.9')).toMatchObject({
    start: { commit: first },
    name: `v1.9 (${first.slice(0, 7)})`,
  });
});

test('a checkout without the tag causes a hint how to fetch it', async () => {
  const start = await resolve('v1.9', shallow);
  expect(start).toMatchObject({ kind: 'nothing', why: expect.stringContaining('fetch-depth: 0') });
});

test.each([
  ['on the chain', () => first, repository, true],
  ['a commit on another branch', () => side, repository, false],
  ['unknown to a shallow checkout', () => first, shallow, undefined],
])('a commit %s', async (_where, of, cwd, isOnChain) => {
  const start = await resolve(of(), cwd);
  expect(start.kind === 'point' && (await start.isOnChain?.())).toBe(isOnChain);
});
