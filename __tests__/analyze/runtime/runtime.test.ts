import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RuntimeFacts } from '../../../src/model/runtimes.ts';
import { tempFolder } from '../../support/archives.ts';
import { buildGo } from '../../support/build-go.ts';
import { describeWith } from '../../support/engines.ts';
import { dockerArchive, type ImageOptions, ociArchive } from '../../support/image-writer.ts';
import { measureFacts } from '../../support/measure.ts';
import { layerTar, type TarEntry } from '../../support/tar-writer.ts';

const PROGRAM_BYTES = 300_000;

/** The start of a 64-bit little-endian ELF file with one segment of this type. */
function elf(segment: number): Buffer {
  const bytes = Buffer.alloc(PROGRAM_BYTES);
  bytes.write('\x7fELF\x02\x01\x01', 'latin1');
  bytes.writeUInt32LE(64, 32);
  bytes.writeUInt16LE(56, 54);
  bytes.writeUInt16LE(1, 56);
  bytes.writeUInt32LE(segment, 64);
  return bytes;
}
const LOADED = 1;
const INTERPRETED = 3;

const program = (name: string, body = elf(LOADED)): TarEntry => ({ name, body, mode: 0o755 });
const file = (name: string): TarEntry => ({ name, body: 'x' });

/** What is recognized; the same for an archive that is read by position and a compressed one. */
async function getRuntime(
  command: readonly string[],
  entries: readonly TarEntry[],
  options: ImageOptions = {},
): Promise<RuntimeFacts | undefined> {
  const all = { ...options, config: { Entrypoint: command, ...options.config } };
  const layers = [layerTar(entries)];
  const folder = tempFolder();
  const docker = join(folder, 'docker.tar');
  const oci = join(folder, 'oci.tar');
  writeFileSync(docker, dockerArchive(layers, all));
  writeFileSync(oci, ociArchive(layers, all));
  const [plain, streamed] = [
    await measureFacts(`docker-archive:${docker}`),
    await measureFacts(`oci-archive:${oci}`),
  ];
  expect(streamed.files.runtime).toEqual(plain.files.runtime);
  return plain.files.runtime;
}

describeWith(['go'], 'a Go program', () => {
  test('has a note in its header, even without paths and history', async () => {
    const source = join(tempFolder(), 'main.go');
    writeFileSync(source, 'package main\nfunc main() { println("x") }\n');
    const body = readFileSync(buildGo(source));
    const entries = [program('server', body)];
    const go = { name: 'go', by: 'program' };
    expect(await getRuntime(['/server'], entries)).toEqual({ ...go, isAlone: true });
    expect(await getRuntime(['sh', '-c', '/server'], entries)).toEqual(go);
    const inPath = [program('usr/local/bin/server', body)];
    expect(await getRuntime(['server'], inPath)).toMatchObject({ name: 'go', by: 'program' });
    const below = { config: { WorkingDir: '/srv' } };
    expect(await getRuntime(['./server'], [program('srv/server', body)], below)).toMatchObject({
      name: 'go',
      by: 'program',
    });
  });
});

describe('a native program', () => {
  test.each([
    ['app/target/release/shop', 'files'],
    ['app/target/x86_64-unknown-linux-musl/release/shop', 'files'],
    ['usr/local/cargo/bin/shop', 'files'],
  ])('in Rust is in its build folder: %s', async (path, by) => {
    const entries = [program(path, elf(INTERPRETED))];
    expect(await getRuntime([`/${path}`], entries)).toMatchObject({ name: 'rust', by });
  });

  test('in Rust was copied from its build folder', async () => {
    const history = [
      { created_by: 'COPY /src/target/release/shop /usr/local/bin/shop # buildkit' },
    ];
    const entries = [program('usr/local/bin/shop')];
    expect(await getRuntime(['shop'], entries, { history })).toMatchObject({
      name: 'rust',
      by: 'history',
    });
  });

  test('in Rust is below its manifest', async () => {
    const entries = [file('app/Cargo.toml'), program('app/bin/shop', elf(INTERPRETED))];
    expect(await getRuntime(['/app/bin/shop'], entries)).toMatchObject({
      name: 'rust',
      by: 'files',
    });
  });

  test('in .NET has its assembly next to it', async () => {
    const entries = [file('app/Shop.dll'), program('app/Shop', elf(INTERPRETED))];
    expect(await getRuntime(['/app/Shop'], entries)).toMatchObject({ name: 'dotnet', by: 'files' });
  });

  test('is static if its header has no loader', async () => {
    expect(await getRuntime(['/serve'], [program('serve')])).toMatchObject({
      name: 'static',
      by: 'program',
    });
  });

  test('is static if the image has no loader', async () => {
    expect(await getRuntime(['/serve'], [file('serve')])).toMatchObject({
      name: 'static',
      by: 'files',
    });
  });

  test('is unknown if it needs a loader and nothing reveals its language', async () => {
    const entries = [program('serve', elf(INTERPRETED)), file('srv/package-lock.json')];
    expect(await getRuntime(['/serve'], entries)).toBeUndefined();
    const small = [file('serve'), file('lib64/ld-linux-x86-64.so.2')];
    expect(await getRuntime(['/serve'], small)).toBeUndefined();
  });

  test('with a damaged header counts as unknown', async () => {
    const body = elf(LOADED);
    body.writeUInt32LE(0xffff_fff0, 32);
    const entries = [program('serve', body), file('lib/ld-musl-x86_64.so.1')];
    expect(await getRuntime(['/serve'], entries)).toBeUndefined();
  });
});

describe('an interpreter', () => {
  test('is the one in the command', async () => {
    expect(await getRuntime(['node', 'x.js'], [file('app/Gemfile.lock')])).toMatchObject({
      name: 'node',
      by: 'command',
    });
  });

  test.each([
    [['app/composer.lock', 'app/package-lock.json'], 'php'],
    [['app/Gemfile.lock', 'app/yarn.lock'], 'ruby'],
    [['srv/uv.lock'], 'python'],
    [['app/requirements.txt'], 'python'],
    [['opt/shop.jar'], 'java'],
    [['app/Shop.runtimeconfig.json'], 'dotnet'],
    [['app/package.json', 'app/sub/go.mod'], 'node'],
    [['usr/sbin/nginx'], 'nginx'],
  ])('follows from %j after a script', async (names, name) => {
    const entries = [file('lib/ld-musl-x86_64.so.1'), file('run.sh'), ...names.map(file)];
    expect(await getRuntime(['/run.sh'], entries)).toMatchObject({ name, by: 'files' });
  });

  test.each([
    ['app/node_modules/x/go.mod'],
    ['usr/lib/python3/dist-packages/x/package.json'],
    ['usr/share/java/tools.jar'],
    ['home/a/b/c/d/e/package.json'],
  ])('does not follow from %s', async (name) => {
    expect(await getRuntime(['/bin/sh'], [file(name)])).toBeUndefined();
  });

  test('does not follow from deleted files', async () => {
    const folder = tempFolder();
    const layers = [layerTar([file('app/go.sum')]), layerTar([file('app/.wh.go.sum')])];
    writeFileSync(join(folder, 'app.tar'), dockerArchive(layers));
    const facts = await measureFacts(`docker-archive:${join(folder, 'app.tar')}`);
    expect(facts.files.runtime).toBeUndefined();
  });
});

test('a config with other types is not an error', async () => {
  const config = { Entrypoint: 'node', Cmd: [1, null], WorkingDir: 3, Env: {}, Labels: [] };
  const entries = [file('app/go.mod')];
  expect(await getRuntime([], entries, { config })).toMatchObject({ name: 'go', by: 'files' });
});
