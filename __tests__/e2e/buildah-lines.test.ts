import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../src/gate/run.ts';
import { describeWith, sh } from '../support/engines.ts';
import { createRequest } from '../support/request.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const BASE = 'plimsoll-test-buildah-base';
const ALL = 'several instructions in one layer';
const DOCKERFILE = [
  `FROM localhost/${BASE}`,
  'ENV A=b',
  'COPY one /app/one',
  'WORKDIR /app',
  'COPY two /app/two',
];

describeWith(['buildah'], 'lines of buildah images', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const buildah = (...args: readonly string[]): string =>
    sh('buildah', args, { STORAGE_DRIVER: 'vfs' });
  const build = (file: string, target: string, ...options: readonly string[]): string =>
    buildah('bud', '-q', '--pull-never', ...options, '-f', at(file), '-t', target, folder);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-buildah-'));
    for (const name of ['one', 'two']) writeFileSync(at(name), name.repeat(100));
    writeFileSync(at('Base'), 'FROM scratch\nCOPY one /base\nCMD ["sh"]\n');
    build('Base', BASE);
  });
  afterAll(() => {
    buildah('rmi', '--force', BASE);
    rmSync(folder, { recursive: true, force: true });
  });

  test.each<[options: string, last: string[], layers: string[]]>([
    ['', [], ['CMD ["sh"]', `2-5 ${ALL}`]],
    ['', ['LABEL x=y'], ['CMD ["sh"]', `2-6 ${ALL}`]],
    ['--label x=y', [], ['CMD ["sh"]', `2-5 ${ALL}`]],
    ['--squash', ['LABEL x=y'], [`2-6 ${ALL}`]],
    ['--layers --squash', [], [`2-5 ${ALL}`]],
    ['--layers --squash', ['LABEL x=y'], [`2-6 ${ALL}`]],
    [
      '--layers',
      ['LABEL x=y'],
      ['CMD ["sh"]', '3-3 COPY file:… in /app/one', '5-5 COPY file:… in /app/two'],
    ],
  ])('built with "%s", ending in %j', async (options, last, layers) => {
    const target = `${BASE}-built`;
    writeFileSync(at('Dockerfile'), [...DOCKERFILE, ...last, ''].join('\n'));
    build('Dockerfile', target, ...options.split(' ').filter(Boolean));
    buildah('push', '-q', target, `oci:${at('layout')}`);
    buildah('rmi', '--force', target);
    const sources = [{ name: undefined, source: `oci-dir:${at('layout')}` }];
    const request = createRequest({ images: sources, dockerfile: at('Dockerfile') });
    const { images } = await run(request, testHost({ cwd: folder }));
    rmSync(at('layout'), { recursive: true });
    const shown = images[0]?.facts?.layers.map(({ dockerfile, instruction }) =>
      [...(dockerfile ? [`${dockerfile.line}-${dockerfile.endLine}`] : []), instruction].join(' '),
    );
    // The base image has one layer for two instructions, neither of which is in this Dockerfile.
    expect(shown).toEqual(layers.map((layer) => layer.replace('CMD ["sh"]', ALL)));
  });
});
