import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PageData, PageImage } from '../../src/model/page-data.ts';
import { plimsoll } from '../support/command.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-view-'));
  const layers = [
    layerTar([
      { name: 'app/', type: '5' },
      { name: 'app/a', body: 'x'.repeat(1000) },
    ]),
    layerTar([{ name: 'app/b', body: 'y'.repeat(234) }]),
  ];
  writeFileSync(join(folder, 'app.tar'), dockerArchive(layers));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shared = new SharedProcess();
const run = (...args: readonly string[]) => plimsoll(args, { cwd: folder, process: shared });

function readData(file: string): PageData {
  const page = readFileSync(join(folder, file), 'utf8');
  const [data = '""'] = /(?<=id="data">)[^<]+/.exec(page) ?? [];
  return JSON.parse(inflateSync(Buffer.from(JSON.parse(data), 'base64')).toString()) as PageData;
}

test('writes a page for an image, and prints its path', async () => {
  const { exitCode, stdout, stderr } = await plimsoll(['view', './app.tar'], { cwd: folder });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout: 'Wrote plimsoll.html. Open it in a browser.\n',
    stderr: '',
  });
  const [image] = readData('plimsoll.html').images;
  expect(image?.rows).toEqual({
    depth: [0, 1, 1],
    name: ['app', 'a', 'b'],
    visibleBytes: [0, 1000, 234],
    hiddenBytes: [0, 0, 0],
    layer: [0, 0, 1],
  });
});

test('writes the same page for a report', async () => {
  await run('check', './app.tar', '--report', 'report.json', '--html', 'check.html');
  await run('view', 'report.json', '--output', 'view.html');
  expect(readData('view.html')).toEqual(readData('check.html'));
  expect(readData('view.html').images[0]?.rows.name).toEqual(['app', 'a', 'b']);
});

test('files of system packages have their owner, according to dpkg', async () => {
  const status = ['libc6', 'libc6-dev']
    .map((name) => `Package: ${name}\nStatus: install ok installed\nVersion: 1\n`)
    .join('\n');
  const lists = [
    ['libc6:amd64', '/.\n/usr/lib/libc.so\n/usr/share/doc/libc6/copyright\n'],
    ['libc6-dev', '/usr/include/stdio.h\n'],
  ] as const;
  const layer = layerTar([
    { name: 'usr/include/stdio.h', body: 'h'.repeat(20) },
    { name: 'usr/lib/libc.so', body: 'c'.repeat(300) },
    { name: 'usr/lib/own.so', body: 'o'.repeat(40) },
    { name: 'usr/share/doc/libc6/copyright', body: 'x' },
    { name: 'var/lib/dpkg/status', body: status },
    ...lists.map(([name, body]) => ({ name: `var/lib/dpkg/info/${name}.list`, body })),
  ]);
  writeFileSync(join(folder, 'debian.tar'), dockerArchive([layer]));
  await run('view', './debian.tar', '--output', 'debian.html');
  const [image] = readData('debian.html').images;
  const { rows, owners } = image as PageImage;
  const getOwner = (row: number): string | undefined => {
    const at = owners?.row.findLastIndex((start) => start <= row) ?? -1;
    return owners?.packages[owners.owner[at] ?? -1]?.name;
  };
  const files = rows.name.flatMap((name, row) =>
    (rows.visibleBytes[row] ?? 0) > 0 ? [[name, getOwner(row)]] : [],
  );
  expect(Object.fromEntries(files)).toEqual({
    'libc.so': 'libc6',
    copyright: 'libc6',
    'stdio.h': 'libc6-dev',
    'own.so': undefined,
    status: undefined,
    'libc6:amd64.list': 'libc6',
    'libc6-dev.list': 'libc6-dev',
  });
});

test('an image over its budget has a page too, and check still fails', async () => {
  writeFileSync(join(folder, 'small.yaml'), 'rules:\n  highestImageBytes: 1kB\n');
  const viewed = await run('view', './app.tar', '--budget', 'small.yaml', '--output', 'v.html');
  const checked = await run('check', './app.tar', '--budget', 'small.yaml', '--html', 'c.html');
  expect([viewed.exitCode, checked.exitCode]).toEqual([0, 1]);
  expect(readFileSync(join(folder, 'c.html'), 'utf8')).toContain('aria-label="fail"');
});

test.each([
  [['view'], 2, /view needs exactly one image or report/],
  [['view', './app.tar', './app.tar'], 2, /view needs exactly one image or report/],
  [['view', './none.tar'], 3, /no such file/],
  [['view', './app.tar', '--output', 'nowhere/x.html'], 3, /its folder does not exist/],
])('plimsoll %j ends with %d', async (args, exitCode, message) => {
  const found = await run(...args);
  expect(found.exitCode).toBe(exitCode);
  expect(found.stderr).toMatch(message);
});
