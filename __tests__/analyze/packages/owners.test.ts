import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { examineLayers } from '../../advise/advised.ts';
import type { TarEntry } from '../../support/tar-writer.ts';

/** By path: the name of the package that owns the file. */
async function getOwners(
  entries: readonly TarEntry[],
): Promise<Record<string, string | undefined>> {
  const { evidence } = await examineLayers([entries]);
  const { paths, packages, bodies } = evidence;
  const nodes = Array.from({ length: bodies.count }, (_, body) => bodies.node[body] as number);
  return Object.fromEntries(
    nodes.map((node) => [paths.path(node), packages.list[packages.ownerOf(node)]?.name]),
  );
}

const some = (name: string): TarEntry => ({ name, body: 'x' });
const status = (...names: string[]): string =>
  names.map((name) => `Package: ${name}\nStatus: install ok installed\nVersion: 1\n`).join('\n');

test('dpkg: listed files, wherever /lib is, and what dpkg and Python create', async () => {
  const owners = await getOwners([
    { name: 'var/lib/dpkg/status', body: status('libc6', 'python3-six') },
    {
      name: 'var/lib/dpkg/info/libc6:amd64.list',
      body: '/.\n/lib\n/lib/ld.so\n/usr/lib/libc.so\n',
    },
    { name: 'var/lib/dpkg/info/python3-six.list', body: '/usr/lib/python3/six.py\n' },
    { name: 'var/lib/dpkg/info/gone.list', body: '/usr/lib/other\n' },
    ...['var/lib/dpkg/info/libc6:amd64.postinst', 'usr/lib/ld.so', 'lib/libc.so'].map(some),
    ...['usr/lib/python3/six.py', 'usr/lib/python3/__pycache__/six.cpython-311.pyc'].map(some),
    ...['usr/lib/python3/__pycache__/seven.pyc', 'usr/lib/other', 'app/ld.so'].map(some),
  ]);
  expect(owners).toMatchObject({
    '/usr/lib/ld.so': 'libc6',
    '/lib/libc.so': 'libc6',
    '/var/lib/dpkg/info/libc6:amd64.list': 'libc6',
    '/var/lib/dpkg/info/libc6:amd64.postinst': 'libc6',
    '/usr/lib/python3/six.py': 'python3-six',
    '/usr/lib/python3/__pycache__/six.cpython-311.pyc': 'python3-six',
    '/usr/lib/python3/__pycache__/seven.pyc': undefined,
    '/usr/lib/other': undefined,
    '/app/ld.so': undefined,
  });
});

test('distroless: files in md5sums', async () => {
  const owners = await getOwners([
    { name: 'var/lib/dpkg/status.d/tzdata', body: 'Package: tzdata\nVersion: 1\n' },
    {
      name: 'var/lib/dpkg/status.d/tzdata.md5sums',
      body: `${'0'.repeat(32)}  usr/share/zoneinfo/UTC\n`,
    },
    some('usr/share/zoneinfo/UTC'),
  ]);
  expect(owners['/usr/share/zoneinfo/UTC']).toBe('tzdata');
});

test('Python: files in RECORD, relative to its folder', async () => {
  const record = '../../../bin/flask,sha256=x,9\n"flask/a,b.py",,\nflask/__init__.py,sha256=x,9\n';
  const owners = await getOwners([
    { name: 'usr/local/lib/python3/site-packages/flask-3.0.dist-info/RECORD', body: record },
    ...['flask/__init__.py', 'flask/a,b.py', 'other.py'].map((path) =>
      some(`usr/local/lib/python3/site-packages/${path}`),
    ),
    some('usr/local/bin/flask'),
  ]);
  expect(owners).toMatchObject({
    '/usr/local/bin/flask': 'flask',
    '/usr/local/lib/python3/site-packages/flask/__init__.py': 'flask',
    '/usr/local/lib/python3/site-packages/flask/a,b.py': 'flask',
    '/usr/local/lib/python3/site-packages/other.py': undefined,
  });
});

test("rpm: files in the database's headers", async () => {
  const fixture = join(import.meta.dirname, '../../fixtures/rpm/rpmdb.sqlite.gz');
  const owners = await getOwners([
    { name: 'var/lib/rpm/rpmdb.sqlite', body: gunzipSync(readFileSync(fixture)) },
    ...['opt/testpkg/f', 'opt/testpkg/many/file-300', 'opt/testpkg/none'].map(some),
  ]);
  expect(owners).toMatchObject({
    '/opt/testpkg/f': 'testpkg',
    '/opt/testpkg/many/file-300': 'testpkg',
    '/opt/testpkg/none': undefined,
  });
});

test('a list with invalid lines owns nothing else', async () => {
  const owners = await getOwners([
    { name: 'var/lib/dpkg/status', body: status('a') },
    {
      name: 'var/lib/dpkg/info/a.list',
      body: `\n/\n//\n/..\n/../../usr\n${'/x'.repeat(9000)}\n/usr/\n`,
    },
    some('usr/bin/x'),
  ]);
  expect(owners['/usr/bin/x']).toBeUndefined();
});
