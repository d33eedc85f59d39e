import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { FakeGithub } from '../support/fake-github.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { runAction } from '../support/run-action.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const EVENT = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'feature', repo: { full_name: 'octo/repo' } },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'octo/repo' } },
  },
  repository: { full_name: 'octo/repo' },
};
const SIZE_ONLY = 'lowestEfficiency: off, highestUserWastedPercent: off';
const budget = (size: string) => `rules: { highestImageBytes: ${size}, ${SIZE_ONLY} }\n`;

let folder: string;
let github: FakeGithub;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-titles-'));
  for (const [name, sizeBytes] of Object.entries({ app: 3000, web: 1500 })) {
    const layers = [layerTar([{ name, sizeBytes }])];
    writeFileSync(join(folder, `${name}.tar`), dockerArchive(layers, { repoTags: [`${name}:1`] }));
  }
  writeFileSync(join(folder, 'broken.tar'), 'not an archive');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  github = await FakeGithub.start();
  github.addPull({ number: 7, head: { sha: HEAD, ref: 'feature', repository: 'octo/repo' } });
  github.addCommit(BASE, { '.dive-ci.yaml': budget('1MB') });
});
afterEach(() => github.close());

const shared = new SharedProcess();

test.each<[string, { images: string[]; size?: string; name?: string }, string]>([
  ['passing', { images: ['app'] }, '✔ Image app:1: 3.0 kB, within its 1 MB budget'],
  [
    'failing',
    { images: ['app'], size: '2kB' },
    '✖ Image app:1: 3.0 kB, 1.0 kB over its 2 kB budget',
  ],
  [
    'a warning',
    { images: ['app'], size: '{ warn: 2kB, fail: 1MB }' },
    '▲ Image app:1: 3.0 kB, 1.0 kB over its 2 kB warning limit',
  ],
  [
    'with a name',
    { images: ['app'], size: '2kB', name: 'shop' },
    '✖ shop · Image app:1: 3.0 kB, 1.0 kB over its 2 kB budget',
  ],
  [
    'unmeasured',
    { images: ['broken'] },
    '! Image docker-archive:broken.tar: could not be measured: this is not a tar archive, or it ' +
      'is damaged',
  ],
  [
    'two images',
    { images: ['app', 'web'], size: '2kB' },
    '✖ Image app:1: 3.0 kB, 1.0 kB over its 2 kB budget; 1 other image within budget',
  ],
  [
    'two images within budget',
    { images: ['app', 'web'], name: 'shop' },
    '✔ shop · 2 images: all within budget',
  ],
  ['two images that fail', { images: ['app', 'web'], size: '1kB' }, '✖ 2 images: all over budget'],
])('%s: the comment, check run, summary and log have the same title', async (_, given, title) => {
  const { images, size = '1MB', name } = given;
  const { stdout, summary } = await runAction({
    process: shared,
    inputs: {
      image: images.map((image) => `docker-archive:${image}.tar`).join('\n'),
      comment: 'always',
      check: 'size',
      ...(name !== undefined && { name }),
    },
    eventName: 'pull_request',
    event: EVENT,
    token: github.token,
    files: { '.dive-ci.yaml': budget(size) },
    workspace: folder,
    env: { ...github.env },
  });
  const { comments, checkRuns } = github.state;
  // The log wraps long titles.
  const lines = stdout
    .replace(SGR, '')
    .replace(/\n {2}(?=\S)/g, ' ')
    .split('\n');
  const words = title.slice(2);
  expect({
    log: lines.some((line) => line.startsWith(title)) ? title : lines,
    check: checkRuns[0]?.output?.title,
    comment: firstLine(comments[0]?.body),
    summary: firstLine(summary),
  }).toEqual({ log: title, check: words, comment: words, summary: words });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for them
const SGR = /\x1b\[\d+m/g;

/** What the user sees first, without the mark and without the HTML that a name needs. */
const firstLine = (markdown = ''): string =>
  (markdown.replace(/^<!--.*-->\n/, '').split('\n')[0] ?? '')
    .replace(/^\S+ /, '')
    .replaceAll(/<\/?code>/g, '');
