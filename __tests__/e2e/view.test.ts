import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PageData } from '../../src/model/page-data.ts';
import { plimsoll } from '../support/command.ts';
import { dockerArchive } from '../support/image-writer.ts';
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

const run = (...args: readonly string[]) => plimsoll(args, { cwd: folder });

function readData(file: string): PageData {
  const page = readFileSync(join(folder, file), 'utf8');
  const [data = '""'] = /(?<=id="data">)[^<]+/.exec(page) ?? [];
  return JSON.parse(inflateSync(Buffer.from(JSON.parse(data), 'base64')).toString()) as PageData;
}

test('an image becomes a page, and the command says where it is', async () => {
  const { exitCode, stdout, stderr } = await run('view', './app.tar');
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

test('a report becomes the same page as its image', async () => {
  await run('check', './app.tar', '--report', 'report.json', '--html', 'check.html');
  await run('view', 'report.json', '--output', 'view.html');
  expect(readData('view.html')).toEqual(readData('check.html'));
  expect(readData('view.html').images[0]?.rows.name).toEqual(['app', 'a', 'b']);
});

test('an image over its budget is viewed too, and check still fails', async () => {
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
