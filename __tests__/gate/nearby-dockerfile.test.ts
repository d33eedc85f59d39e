import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GateRequest } from '../../src/gate/request.ts';
import { run } from '../../src/gate/run.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { layerTar } from '../support/tar-writer.ts';
import { testHost } from '../support/test-host.ts';

const HISTORY = [
  { created_by: 'RUN /bin/sh -c #(nop) ADD file:0a1b in /' },
  { created_by: 'COPY package.json /app/ # buildkit' },
  { created_by: 'RUN /bin/sh -c npm ci # buildkit' },
  { created_by: 'COPY . /app # buildkit' },
];
const DOCKERFILE = 'FROM node\nCOPY package.json /app/\nRUN npm ci\nCOPY . /app\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-nearby-'));
  const layers = HISTORY.map((_, i) => layerTar([{ name: `app/${i}`, body: 'x' }]));
  writeFileSync(join(folder, 'app.tar'), dockerArchive(layers, { history: HISTORY }));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['the Dockerfile of the image', DOCKERFILE, [undefined, 2, 3, 4]],
  [
    'an edited one, if most of it is the same',
    DOCKERFILE.replace('package.json', 'package*.json'),
    [undefined, undefined, 3, 4],
  ],
  ['one of its stages', `${DOCKERFILE}FROM scratch\nCOPY --from=0 /app /\n`, [undefined, 2, 3, 4]],
  [
    "another image's, even if the end is the same",
    'FROM go\nCOPY go.mod .\nRUN go build\nCOPY . /app\n',
    noLines(),
  ],
  ['none', undefined, noLines()],
])('lines are found in the working folder: %s', async (_, text, lines) => {
  if (text !== undefined) writeFileSync(join(folder, 'Dockerfile'), text);
  const facts = await measure();
  expect(facts?.layers.map(({ dockerfile }) => dockerfile?.line)).toEqual(lines);
  for (const { dockerfile } of facts?.layers ?? [])
    if (dockerfile !== undefined)
      expect(dockerfile).toMatchObject({ file: 'Dockerfile', by: 'instruction' });
});

test('the Dockerfile changes no measure', async () => {
  const before = await measure();
  writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
  const after = await measure();
  expect(after?.measures).toEqual(before?.measures);
  expect(after?.base).toEqual(before?.base);
});

test('a named Dockerfile is used instead', async () => {
  writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
  writeFileSync(join(folder, 'other'), `# syntax=docker/dockerfile:1\n${DOCKERFILE}`);
  const facts = await measure({ dockerfile: 'other' });
  expect(facts?.layers[3]?.dockerfile).toMatchObject({ file: 'other', line: 5 });
});

test('a link out of the repository is not read', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'plimsoll-outside-'));
  writeFileSync(join(outside, 'Dockerfile'), DOCKERFILE);
  mkdirSync(join(folder, '.git'));
  symlinkSync(join(outside, 'Dockerfile'), join(folder, 'Dockerfile'));
  const facts = await measure();
  expect(facts?.layers.map(({ dockerfile }) => dockerfile)).toEqual(noLines());
  rmSync(outside, { recursive: true });
});

function noLines(): undefined[] {
  return HISTORY.map(() => undefined);
}

async function measure(more: Partial<GateRequest> = {}) {
  const request: GateRequest = {
    images: [{ name: undefined, source: `docker-archive:${folder}/app.tar` }],
    build: undefined,
    budgetPath: undefined,
    ruleFlags: [],
    platforms: [],
    dockerfile: undefined,
    select: undefined,
    verify: false,
    withTree: true,
    ...more,
  };
  const { images } = await run(request, testHost({ cwd: folder }));
  return images[0]?.facts;
}
