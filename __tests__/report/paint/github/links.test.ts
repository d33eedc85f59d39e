import { describe, expect, test } from '@jest/globals';
import type { DockerfileLines } from '../../../../src/model/facts.ts';
import {
  formatLineUrl,
  formatRunUrl,
  isInRepository,
} from '../../../../src/report/paint/github/links.ts';
import { RUN } from '../../../support/workflow-reports.ts';

const lines = (file: string, line = 3, endLine = line): DockerfileLines => ({
  file,
  line,
  endLine,
  by: 'provenance',
});
const blob = `https://github.com/octo-org/shop/blob/${RUN.headSha}`;

test.each<[string, DockerfileLines, string]>([
  ['one line', lines('Dockerfile'), `${blob}/Dockerfile#L3`],
  ['several', lines('api/Dockerfile', 3, 5), `${blob}/api/Dockerfile#L3-L5`],
  ['relative to the folder it ran in', lines('./Dockerfile'), `${blob}/Dockerfile#L3`],
  [
    'a name with spaces and signs',
    lines('a b/Docker#file?(x)*'),
    `${blob}/a%20b/Docker%23file%3F%28x%29%2a#L3`,
  ],
  [
    'a name in another script',
    lines('образ/Dockerfile'),
    `${blob}/%D0%BE%D0%B1%D1%80%D0%B0%D0%B7/Dockerfile#L3`,
  ],
])('links to %s', (_what, where, url) => expect(formatLineUrl(RUN, where)).toBe(url));

test('links to the run', () =>
  expect(formatRunUrl(RUN)).toBe('https://github.com/octo-org/shop/actions/runs/19283746501'));

test.each([
  [
    'an Enterprise server',
    'https://git.example:8443',
    'https://git.example:8443/octo-org/shop/actions/runs/19283746501',
  ],
  [
    'a server in a subfolder',
    'https://git.example/ghes/',
    'https://git.example/ghes/octo-org/shop/actions/runs/19283746501',
  ],
  [
    'this machine, without TLS',
    'http://127.0.0.1:3000',
    'http://127.0.0.1:3000/octo-org/shop/actions/runs/19283746501',
  ],
])('recognizes %s', (_what, serverUrl, url) =>
  expect(formatRunUrl({ ...RUN, serverUrl })).toBe(url),
);

describe('has no link', () => {
  test.each([
    ['without a run', undefined],
    ['with another scheme', { ...RUN, serverUrl: 'javascript:alert(1)' }],
    ['without TLS', { ...RUN, serverUrl: 'http://github.com' }],
    ['with a password', { ...RUN, serverUrl: 'https://a:b@github.com' }],
    ['with a query', { ...RUN, serverUrl: 'https://github.com?x' }],
    ['with a fragment', { ...RUN, serverUrl: 'https://github.com/#x' }],
    ['with a bracket in the path', { ...RUN, serverUrl: 'https://github.com/)[x](' }],
    ['with a bracket in the host', { ...RUN, serverUrl: 'https://a)b.example' }],
    ['without an address', { ...RUN, serverUrl: '' }],
    ['without a repository', { ...RUN, repository: 'shop' }],
    ['with a repository that starts with a parent folder', { ...RUN, repository: '../shop' }],
    ['with a repository that has a further part', { ...RUN, repository: 'a/b/c' }],
    ['with a bracket in the repository', { ...RUN, repository: 'a/b)](x' }],
  ])('%s', (_what, run) => {
    expect(formatRunUrl(run)).toBeUndefined();
    expect(formatLineUrl(run, lines('Dockerfile'))).toBeUndefined();
  });

  test.each([
    ['from a branch, which can move', 'main'],
    ['from a shortened commit ID', '1b2c3d4'],
    ['from text that only starts with a commit ID', `${RUN.headSha}/../..`],
  ])('%s', (_what, headSha) =>
    expect(formatLineUrl({ ...RUN, headSha }, lines('Dockerfile'))).toBeUndefined(),
  );

  test('from a run without a number', () =>
    expect(formatRunUrl({ ...RUN, runId: '1/../../2' })).toBeUndefined());
});

test.each([
  ['outside of the repository', lines('../Dockerfile')],
  ['outside of it on the way', lines('a/../../Dockerfile')],
  ['with an absolute path', lines('/etc/passwd')],
  ['without a name', lines('')],
  ['with a character that was made visible', lines('a\\u202eb')],
  ['with half a character', lines('\ud800')],
  ['before the first line', lines('Dockerfile', 0)],
  ['between two lines', lines('Dockerfile', 1.5)],
])('a file %s is not in the repository', (_what, where) => {
  expect(isInRepository(where)).toBe(false);
  expect(formatLineUrl(RUN, where)).toBeUndefined();
});
