import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../support/archives.ts';
import { dockerArchive, ociArchive } from '../../support/image-writer.ts';
import { measureReport } from '../../support/measure.ts';
import { layerTar, type TarEntry } from '../../support/tar-writer.ts';

const script = (name: string, line: string): TarEntry => ({
  name,
  body: `${line}\nexec "$@"\n`,
  mode: 0o755,
});
const program = (name: string): TarEntry => ({ name, body: 'x', mode: 0o755 });
const link = (name: string, to: string): TarEntry => ({ name, type: '2', link: to });

/** A small dynamic program with a loader and a library. */
function dynamic(name: string): TarEntry {
  const body = Buffer.alloc(4000);
  body.write('\x7fELF\x02\x01', 'latin1');
  body.writeUInt32LE(64, 32);
  body.writeUInt16LE(56, 54);
  body.writeUInt16LE(1, 56);
  body.writeUInt32LE(3, 64);
  body.writeUInt32LE(256, 72);
  body.write('/lib/ld-musl-x86_64.so.1\0libssl.so.3\0libc.musl-x86_64.so.1\0', 256, 'latin1');
  return { name, body, mode: 0o755 };
}

/** What the report lists as missing, for an image read by position and for a compressed one. */
async function listGone(
  command: readonly string[],
  then: readonly TarEntry[],
  now: readonly TarEntry[],
): Promise<readonly string[]> {
  const folder = tempFolder();
  const save = (name: string, entries: readonly TarEntry[], isOci: boolean): string => {
    const config = { Entrypoint: command, Env: ['PATH=/usr/local/bin:/bin'] };
    const write = isOci ? ociArchive : dockerArchive;
    writeFileSync(join(folder, name), write([layerTar(entries)], { config }));
    return `${isOci ? 'oci' : 'docker'}-archive:${join(folder, name)}`;
  };
  const [plain, streamed] = await Promise.all(
    [false, true].map(async (isOci) => {
      const name = isOci ? 'oci' : 'docker';
      const source = save(`now.${name}`, now, isOci);
      const baseline = save(`then.${name}`, then, isOci);
      const { images } = await measureReport(
        source,
        {},
        {
          baselines: [{ name: undefined, source: baseline }],
        },
      );
      expect(images.map(({ error }) => error)).toEqual([undefined]);
      return images
        .flatMap(({ notices }) => notices.map(String))
        .filter((text) => text.includes('removed since'));
    }),
  );
  expect(streamed).toEqual(plain);
  return plain ?? [];
}

const GONE = "removed since the baseline: it can't start";
const ENTRYPOINT = script('usr/local/bin/docker-entrypoint.sh', '#!/bin/bash -e');
const NODE = script('app/cli', '#!/usr/bin/env -S node --enable-source-maps');
const BUSYBOX = [program('bin/busybox'), link('bin/sh', 'busybox')];

describe('an image that starts a script, without', () => {
  test.each<[what: string, words: readonly string[], all: readonly TarEntry[], gone: string]>([
    [
      'its interpreter',
      ['docker-entrypoint.sh', 'server'],
      [ENTRYPOINT, program('bin/bash')],
      `/usr/local/bin/docker-entrypoint.sh needs bash, ${GONE}`,
    ],
    [
      'the program that env looks for',
      ['/app/cli'],
      [NODE, program('usr/bin/env'), program('usr/local/bin/node')],
      `/app/cli needs node, ${GONE}`,
    ],
    [
      "the target of its interpreter's link",
      ['tini', '--', '/start'],
      [script('start', '#!/bin/sh'), link('bin/sh', '/bin/busybox'), program('bin/busybox')],
      `/start needs busybox, ${GONE}`,
    ],
    [
      'the Python that a virtual environment links to',
      ['/opt/venv/bin/gunicorn', 'app:wsgi'],
      [
        script('opt/venv/bin/gunicorn', '#!/opt/venv/bin/python'),
        link('opt/venv/bin/python', '/usr/local/bin/python3.12'),
        program('usr/local/bin/python3.12'),
      ],
      `/opt/venv/bin/gunicorn needs python3.12, ${GONE}`,
    ],
    [
      'a library of a small program',
      ['server'],
      [dynamic('usr/local/bin/server'), program('lib/libssl.so.3')],
      `/usr/local/bin/server needs libssl.so.3, ${GONE}`,
    ],
  ])('%s', async (_what, words, all, gone) => {
    const left = all.slice(0, -1);
    expect(await listGone(words, all, left)).toEqual([gone]);
    expect(await listGone(words, all, all)).toEqual([]);
    expect(await listGone(words, left, left)).toEqual([]);
  });

  test('a shell that is a link to a missing file', async () => {
    expect(await listGone(['/bin/sh', '-c', 'exit'], BUSYBOX, BUSYBOX.slice(1))).toEqual([
      `/bin/sh needs busybox, ${GONE}`,
    ]);
  });

  test('nothing is missing if another program reads the script', async () => {
    const all = [script('app/x.js', '#!/usr/bin/env node'), program('bin/node'), program('env')];
    const then = ['node', '/app/x.js'];
    expect(await listGone(then, all, all.slice(0, 2))).toEqual([]);
    const shell = [script('x.sh', '#!/bin/bash'), program('bin/sh'), program('bin/bash')];
    expect(await listGone(['sh', '/x.sh'], shell, shell.slice(0, 2))).toEqual([]);
  });

  test('links that form a loop lead nowhere', async () => {
    const loop = [script('x.sh', '#!/bin/a'), link('bin/a', 'b'), link('bin/b', 'a')];
    expect(await listGone(['/x.sh'], loop, loop)).toEqual([]);
  });
});
