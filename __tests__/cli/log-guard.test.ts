import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guardOutput } from '../../src/cli/log-guard.ts';
import { main } from '../../src/cli/main.ts';
import { tempFolder } from '../support/archives.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { layerTar } from '../support/tar-writer.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const NAMES = [
  '::stop-commands::x',
  '\r::add-mask::x',
  '\u0085::error::x',
  '##[add-mask]x',
  'a\n::set-env name=A::b',
  ' ::error::x',
];

/**
 * Whether the runner could read a line as a command.
 * Source: actions/runner, `ActionCommand.cs`.
 */
const commandsIn = (text: string): string[] =>
  text
    .split(/\r\n|\n|\r/)
    .filter((line) => /^[\s\u0085\u200b\p{C}]*::/u.test(line) || line.includes('##['));

describe('the log of a workflow', () => {
  /** What the real streams receive, with one write per chunk. */
  function printChunks(chunks: readonly (string | Uint8Array)[], env = { GITHUB_ACTIONS: 'true' }) {
    const written: Uint8Array[] = [];
    const stream = {
      write: (chunk: string | Uint8Array) => {
        written.push(Buffer.from(chunk as string));
        return true;
      },
    } as unknown as NodeJS.WriteStream;
    const other = { write: () => true } as unknown as NodeJS.WriteStream;
    guardOutput({ env, stdout: other, stderr: stream } as never);
    for (const chunk of chunks) stream.write(chunk);
    return Buffer.concat(written).toString();
  }

  test.each([
    ['between the colons', [':', ':error::x']],
    ['after whitespace', [' ', '\t::error::x']],
    [
      'within a multibyte whitespace character',
      [Buffer.from([0xc2]), Buffer.from('\u0085::x').subarray(1)],
    ],
    ['after the first hash', ['a#', '#[error]x']],
    ['after both hashes', ['a##', '[error]x']],
    ['between three hashes', ['#', '#', '#', '[error]x']],
    ['after a carriage return', ['a\r', '::error::x']],
  ])('contains no command, split %s', (_where, chunks) => {
    const whole = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string))).toString();
    expect(commandsIn(whole)).not.toEqual([]);
    expect(commandsIn(printChunks(chunks))).toEqual([]);
  });

  test('contains no command however the text is split, and looks the same', () => {
    const piece = fc.oneof(
      fc.constantFrom(':', '::', '#', '##[', '[', '\r', '\n', ' '),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (given) => {
        const pieces = given.map((text) => text.replaceAll('\u200b', ''));
        expect(commandsIn(printChunks(pieces))).toEqual([]);
        expect(printChunks(pieces).replaceAll('\u200b', '')).toBe(
          printChunks([pieces.join('')], {
            GITHUB_ACTIONS: '',
          }),
        );
      }),
    );
  });

  test('is the only place with changes: elsewhere, text is printed unchanged', () => {
    expect(printChunks(['::error::x ##[y]'], { GITHUB_ACTIONS: '' })).toBe('::error::x ##[y]');
  });
});

describe('the command line in a workflow', () => {
  let folder = '';
  beforeAll(() => {
    folder = tempFolder();
    const layers = NAMES.map((name, i) =>
      layerTar([
        { name: `${name.replaceAll('\r', '')}/a`, body: Buffer.alloc(2000 + i, 1) },
        { name: '::group::a', body: Buffer.alloc(3000 + i, 1) },
      ]),
    );
    const history = NAMES.map((name) => ({ created_by: `RUN echo ${name}` }));
    writeFileSync(join(folder, 'app.tar'), dockerArchive(layers, { repoTags: ['a:1'], history }));
    writeFileSync(join(folder, '##[x].tar'), 'no archive');
    writeFileSync(join(folder, 'budget.yaml'), 'rules:\n  "##[add-mask]x": 3\n  "::x": 1\n');
    const script =
      '#!/bin/sh\nprintf ":"; sleep 0.1; printf ":stop-commands::x\\n##" >&2\n' +
      'sleep 0.1; printf "[add-mask]x\\n ::error::y\\r::z" >&2; exit 1\n';
    writeFileSync(join(folder, 'docker'), script, { mode: 0o755 });
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  });

  const env = (): Record<string, string> => ({
    PATH: `${folder}:${process.env.PATH}`,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    PLIMSOLL_DEBUG: '1',
  });

  /** Runs the command line in this process. @returns everything that it printed */
  async function run(...args: readonly string[]): Promise<string> {
    let text = '';
    const stream = () =>
      new Writable({
        write(chunk, _encoding, done) {
          text += chunk;
          done();
        },
      });
    const given = { stdout: stream(), stderr: stream(), env: env(), cwd: () => folder };
    const argv = args.map((arg) => arg.replace(':app.tar', `:${join(folder, 'app.tar')}`));
    const fake = Object.assign(new EventEmitter(), given, { argv: ['node', 'plimsoll', ...argv] });
    guardOutput(fake as never);
    await main(fake as never);
    return text;
  }

  test.each([
    ['a report', ['check', 'docker-archive:app.tar']],
    ['everything in a report', ['check', 'docker-archive:app.tar', '--verbose']],
    ['Markdown', ['check', 'docker-archive:app.tar', '--format', 'markdown']],
    ['JSON', ['check', 'docker-archive:app.tar', '--format', 'json']],
    ['a comparison', ['compare', 'docker-archive:app.tar', 'docker-archive:app.tar']],
    ['a proposal', ['init', 'docker-archive:app.tar', '--output', '-']],
    ['a missing file', ['check', 'docker-archive:\n::error::x/##[add-mask]']],
    ['a broken file', ['check', 'docker-archive:##[x].tar']],
    ['a bad source', ['check', '::stop-commands::x', '##[add-mask]y']],
    ['a bad name', ['check', '\n::a=docker-archive:app.tar']],
    ['a bad flag', ['check', '--::error::x', '--\n##[x]']],
    ['a bad command', ['\n::error::x']],
    ['a bad platform', ['check', 'docker-archive:app.tar', '--platform', '##[x]\n::y']],
    ['a bad selection', ['check', 'docker-archive:app.tar', '--select', '\n::y##[x]']],
    ['a bad rule', ['check', 'docker-archive:app.tar', '--rule', '\n::y##[x]=3']],
    ['a bad budget', ['check', 'docker-archive:app.tar', '--budget', 'budget.yaml']],
    ["a builder's log", ['check', '--build', '.']],
    ['a bad report', ['judge', '##[x].tar']],
    ['an unwritable report', ['check', 'docker-archive:app.tar', '--report', '##[x]/\n::y']],
  ])('prints %s without a command in it', async (_what, args) => {
    const text = await run(...args);
    expect(text.trim()).not.toBe('');
    expect(commandsIn(text)).toEqual([]);
  });

  test('prints JSON that parses to the same report, from a separate process', () => {
    const args = [CLI, 'check', 'docker-archive:app.tar', '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, args, {
      cwd: folder,
      env: env(),
      encoding: 'utf8',
    });
    expect(commandsIn(stdout)).toEqual([]);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('##[add-mask]x');
  });
});
