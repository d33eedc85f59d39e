import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import Ajv from 'ajv';
import type { WhatifReport } from '../../src/model/whatif-report.ts';
import { plimsoll } from '../support/command.ts';
import { describeWith, getAddress, programPath, sh } from '../support/engines.ts';
import { dockerArchive, ociArchive } from '../support/image-writer.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

jest.setTimeout(300_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-whatif-'));
  const layers = [layerTar([{ name: 'app/a.js.map', body: 'map '.repeat(9000) }])];
  writeFileSync(join(folder, 'app.tar'), ociArchive(layers));
  const saved = dockerArchive(layers, { layout: 'blobs', repoTags: ['app:1'] });
  writeFileSync(join(folder, 'saved.tar'), saved);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = {
  get cwd() {
    return folder;
  },
  process: new SharedProcess(),
};

async function readWhatif(...args: readonly string[]): Promise<WhatifReport> {
  const run = await plimsoll(['whatif', '--format', 'json', ...args], options);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(run.stdout) as WhatifReport;
}

test('the report matches the published schema', async () => {
  const report = await readWhatif('./app.tar');
  const schema = JSON.parse(readFileSync('schema/whatif.schema.json', 'utf8'));
  const ajv = new Ajv.default({ allowUnionTypes: true, strictRequired: false });
  const validate = ajv.compile(schema);
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(report.images[0]?.changes.map(({ id, bytes }) => [id, bytes])).toEqual([
    ['source-maps', 36_000],
  ]);
});

test('a terminal shows each saving and how to get it', async () => {
  const args = ['whatif', './app.tar', '--verbose'];
  const { stdout } = await plimsoll(args, { ...options, env: { COLUMNS: '200' } });
  expect(stdout).toContain('compression=zstd,compression-level=3,force-compression=true');
  expect(stdout).toMatch(/36\.0 kB +36\.9 kB +source maps, 1 file/);
  expect(stdout).toMatch(/in 1 layer, stored as \d+ B\n/);
  expect(stdout).toContain("-name '*.map' -delete");
  expect(stdout).toContain('/app/a.js.map');
});

test('an estimated size is marked as estimated', async () => {
  const { stdout } = await plimsoll(['whatif', './saved.tar'], { cwd: folder });
  expect(stdout).toMatch(/in 1 layer, about \d+ B as gzip\n/);
});

describeWith(['node20'], 'Node.js 20', () => {
  test('says that it has no encoder, and shows the content', async () => {
    const node = programPath('node20') ?? '';
    const { stdout, exitCode } = await plimsoll(['whatif', './app.tar'], { cwd: folder, node });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /this Node\.js can't compress as zstd\. Use Node\.js\s+22\.15 or later\./,
    );
    expect(stdout).toContain('source maps, 1 file');
  });
});

test.each([
  [['whatif'], 2, /whatif needs exactly one image/],
  [['whatif', 'a', 'b'], 2, /whatif needs exactly one image/],
  [['whatif', './none.tar'], 3, /no such file/],
])('plimsoll %j ends with exit code %d', async (args, exitCode, message) => {
  const run = await plimsoll(args, options);
  expect(run.exitCode).toBe(exitCode);
  expect(run.stderr).toMatch(message);
});

describeWith(['buildkit'], 'a builder', () => {
  interface Manifest {
    readonly layers: readonly { readonly digest: string; readonly size: number }[];
  }

  const MODULES = ['ajv', 'diff', 'esprima', 'js-yaml', 'yaml'];

  /** Layers of code, of a program, and of incompressible bytes. */
  function makeContext(): string {
    const context = join(folder, 'context');
    mkdirSync(context);
    cpSync('src', join(context, 'src'), { recursive: true });
    for (const name of MODULES)
      cpSync(join('node_modules', name), join(context, 'modules', name), { recursive: true });
    cpSync(process.execPath, join(context, 'node'));
    cpSync('docs/images', join(context, 'images'), { recursive: true });
    const program = readFileSync(join(context, 'node')).subarray(20_000_000, 28_000_000);
    writeFileSync(join(context, 'node'), program);
    const copies = ['src', 'modules', 'node', 'images'].map((name) => `COPY ${name} /${name}`);
    writeFileSync(join(context, 'Dockerfile'), `FROM scratch\n${copies.join('\n')}\n`);
    return context;
  }

  function build(context: string, name: string, output: string): Manifest {
    const layout = join(folder, name);
    const local = ['context', 'dockerfile'].flatMap((part) => ['--local', `${part}=${context}`]);
    sh('buildctl', [
      ...['--addr', getAddress('buildkit'), 'build', '--frontend=dockerfile.v0', ...local],
      ...['--output', `type=oci,tar=false,dest=${layout},${output}`],
    ]);
    const read = (digest: string): unknown =>
      JSON.parse(readFileSync(join(layout, 'blobs/sha256', digest.slice(7)), 'utf8'));
    const index = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8'));
    return read(index.manifests[0].digest) as Manifest;
  }

  test('layers that it writes as zstd 3 have the predicted size, within 3%', async () => {
    const context = makeContext();
    const zstd = 'compression=zstd,compression-level=3,force-compression=true';
    const written = build(context, 'zstd', zstd);
    build(context, 'gzip', 'compression=gzip,force-compression=true');
    const [image] = (await readWhatif('oci-dir:gzip')).images;
    const three = image?.compression.find(({ level }) => level === 3);
    expect(written.layers).toHaveLength(4);
    const off = written.layers.map(({ size }, i) => (three?.layers[i] ?? 0) / size - 1);
    expect(off.map((one) => Math.abs(one) < 0.03 || one)).toEqual(off.map(() => true));
    const total = written.layers.reduce((sum, { size }) => sum + size, 0);
    expect(Math.abs((three?.bytes ?? 0) / total - 1)).toBeLessThan(0.03);
    const nineteen = image?.compression.find(({ level }) => level === 19);
    expect(nineteen?.bytes).toBeLessThan(three?.bytes ?? 0);
  });
});

describeWith(['gcc', 'strip'], 'a program', () => {
  test('strip removes at least the predicted bytes, and little more', async () => {
    const at = (name: string): string => join(folder, name);
    const functions = Array.from({ length: 300 }, (_, i) => `int f${i}(int x){return x*${i};}`);
    writeFileSync(at('app.c'), `${functions.join('\n')}\nint main(void){return f1(2);}\n`);
    sh('gcc', ['-g', '-o', at('app'), at('app.c')]);
    sh('strip', ['--strip-debug', '-o', at('small'), at('app')]);
    const layers = [layerTar([{ name: 'app', mode: 0o755, body: readFileSync(at('app')) }])];
    writeFileSync(at('program.tar'), ociArchive(layers));
    const [image] = (await readWhatif('./program.tar')).images;
    const saved = image?.changes.find(({ id }) => id === 'debug-sections')?.bytes ?? 0;
    const removed = statSync(at('app')).size - statSync(at('small')).size;
    expect(saved).toBeGreaterThan(removed * 0.9);
    expect(saved).toBeLessThanOrEqual(removed);
  });
});
