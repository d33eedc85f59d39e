import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFileStart, readRegularFile, readRegularFileSync } from '../../src/host/read-file.ts';
import { tempFolder } from '../support/archives.ts';
import { makePipe } from '../support/pipe.ts';

const folder = tempFolder();
const at = (name: string): string => join(folder, name);
mkdirSync(at('folder'));
makePipe(at('pipe'));
symlinkSync('pipe', at('link-to-pipe'));
symlinkSync('circle', at('circle'));
writeFileSync(at('seven'), '1234567');
const many = 'a line of text\n'.repeat(40_000);
writeFileSync(at('many'), many);

const READERS = [
  ['at once', async (path: string, most: number) => readRegularFileSync(path, most)],
  ['in turns', readRegularFile],
] as const;

describe.each(READERS)('%s', (_how, read) => {
  test('a file is read completely, up to the maximum size', async () => {
    expect((await read(at('seven'), 7)).toString()).toBe('1234567');
    expect((await read(at('many'), 1 << 20)).toString()).toBe(many);
  });

  test('a file in /proc without a size is read anyway', async () =>
    expect((await read('/proc/self/status', 1 << 20)).toString()).toContain('Pid:'));

  test('a file in /proc that is too long is detected', async () =>
    expect(read('/proc/self/status', 10)).rejects.toMatchObject({ problem: 'too large' }));

  test.each([
    ['nothing there', 'nothing', 'absent', 'no such file'],
    ['below a file', 'seven/x', 'absent', 'no such file: a part of the path is not a folder'],
    ['a folder', 'folder', 'folder', 'this is a folder'],
    ['a pipe without a writer', 'pipe', 'special', 'this is not a regular file'],
    ['a link to a pipe', 'link-to-pipe', 'special', 'this is not a regular file'],
    ['a device', '/dev/zero', 'special', 'this is not a regular file'],
    ['a terminal', '/dev/ptmx', 'special', 'this is not a regular file'],
    ['one byte too many', 'many', 'too large', 'it is larger than 7 KiB'],
    ['a link to itself', 'circle', 'failed', 'too many symbolic links'],
    ['a name with a null byte', 'a\0b', 'failed', 'the path contains a null byte'],
  ])('rejects %s', async (_what, path, problem, message) => {
    const full = path.startsWith('/') ? path : at(path);
    await expect(read(full, 7 * 1024)).rejects.toMatchObject({ problem, message });
  });

  test('rejects a socket', async () => {
    const server = createServer().listen(at('socket'));
    await new Promise((done) => server.once('listening', done));
    await expect(read(at('socket'), 7)).rejects.toMatchObject({ problem: 'special' });
    server.close();
  });
});

test('the start of a file has at most the requested length', async () => {
  expect((await readFileStart(at('seven'), 3)).toString()).toBe('123');
  expect((await readFileStart(at('seven'), 30)).toString()).toBe('1234567');
  await expect(readFileStart(at('pipe'), 3)).rejects.toMatchObject({ problem: 'special' });
});
