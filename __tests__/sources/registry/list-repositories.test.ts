import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  listRepositories,
  parseRepositoryPattern,
} from '../../../src/sources/registry/list-repositories.ts';
import { testHost } from '../../support/test-host.ts';

describe('a pattern of repositories', () => {
  test.each([
    ['registry:ghcr.io/org/*', { registry: 'ghcr.io', prefix: 'org/', tag: 'latest' }],
    ['registry://host:5000/*', { registry: 'host:5000', prefix: '', tag: 'latest' }],
    ['registry:localhost/a/b/*:main', { registry: 'localhost', prefix: 'a/b/', tag: 'main' }],
  ])('%s', (source, expected) => {
    expect(parseRepositoryPattern(source)).toEqual(expected);
  });

  test.each(['docker:app', 'registry:ghcr.io/org/app:1', './a*.tar', 'docker-archive:*.tar'])(
    '%s is another source',
    (source) => {
      expect(parseRepositoryPattern(source)).toBeUndefined();
    },
  );

  test.each([
    'registry:*',
    'registry:org/*',
    'registry:ghcr.io/org*',
    'registry:ghcr.io/*/app',
    'registry:ghcr.io/Org/*',
    'registry:ghcr.io/org/*:a b',
    'registry:ghcr.io/org/*@sha256:0',
  ])('rejects %s', (source) => {
    expect(() => parseRepositoryPattern(source)).toThrow(/is not a pattern of repositories/);
  });
});

describe('the list of a registry', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  interface Page {
    readonly status?: number;
    readonly names?: unknown;
    readonly link?: string;
  }

  /** Serves a page for each query, and records the queries. */
  async function serve(answer: (query: string) => Page): Promise<{
    readonly list: (prefix?: string) => Promise<string[]>;
    readonly queries: string[];
    readonly address: string;
  }> {
    const queries: string[] = [];
    const own = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '', 'http://x');
      if (pathname !== '/v2/_catalog') {
        response.writeHead(200).end('{}');
        return;
      }
      queries.push(search);
      const { status = 200, names, link } = answer(search);
      response.writeHead(status, link === undefined ? {} : { link });
      response.end(JSON.stringify({ repositories: names }));
    });
    server = own;
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(own.address() as AddressInfo).port}`;
    const list = (prefix = ''): Promise<string[]> =>
      listRepositories({ registry: address, prefix, tag: 'main' }, testHost());
    return { list, queries, address };
  }

  test('reads all pages, only below the prefix, sorted', async () => {
    const { list, queries, address } = await serve((query) =>
      query.includes('last=')
        ? { names: ['team/a', 'z'] }
        : { names: ['a', 'team/b/c', 'teams/x'], link: '</v2/_catalog?last=t&n=2>; rel="next"' },
    );
    expect(await list('team/')).toEqual(
      ['team/a', 'team/b/c'].map((name) => `registry:${address}/${name}:main`),
    );
    expect(queries).toEqual(['?n=1000', '?last=t&n=2']);
  });

  test('a link leads only to another page of the same registry', async () => {
    const { list, queries } = await serve((query) =>
      query.includes('last=')
        ? { names: ['b'] }
        : { names: ['a'], link: '<http://elsewhere.example/steal?last=a>; rel="next"' },
    );
    expect(await list()).toHaveLength(2);
    expect(queries).toEqual(['?n=1000', '?last=a']);
  });

  test('requests a shorter page from a registry that limits them', async () => {
    const { list, queries } = await serve((query) =>
      query === '?n=1000' ? { status: 400 } : { names: ['a'] },
    );
    expect(await list()).toHaveLength(1);
    expect(queries).toEqual(['?n=1000', '']);
  });

  test.each([
    ['has no list', { status: 404 }, /does not list its repositories: status 404/],
    ['refuses it', { status: 401 }, /does not list its repositories: status 401/],
    ['sends something else', { names: 'all' }, /its response is not a list/],
    ['lists a name that leads elsewhere', { names: ['../../x'] }, /an invalid name/],
    ['lists a name with a tag', { names: ['a:b'] }, /an invalid name/],
    ['is endless', { names: ['a'], link: '<?n=1000>; rel="next"' }, /an invalid link/],
    ['has nothing below the prefix', { names: ['a'] }, /lists no repository below x\//],
  ] as const)('a registry that %s causes an error', async (_what, page, message) => {
    const { list } = await serve(() => page);
    await expect(list('x/')).rejects.toThrow(message);
  });

  test('rejects more pages than any registry has', async () => {
    let count = 0;
    const { list } = await serve(() => ({
      names: ['a'],
      link: `<?last=${count++}>; rel="next"`,
    }));
    await expect(list()).rejects.toThrow(/lists more than 10000 matching repositories/);
  });
});
