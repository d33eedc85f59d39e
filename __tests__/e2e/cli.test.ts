import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { plimsoll } from '../support/command.ts';
import { dockerArchive, ociArchive } from '../support/image-writer.ts';
import { layerTar } from '../support/tar-writer.ts';

const LAYERS = [
  layerTar([
    { name: 'app/', type: 'directory' },
    { name: 'app/main', body: Buffer.alloc(3000, 1) },
    { name: 'app/old', body: Buffer.alloc(1000, 2) },
  ]),
  layerTar([{ name: 'app/.wh.old' }, { name: 'app/new', body: Buffer.alloc(500, 3) }]),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-cli-'));
  writeFileSync(
    join(folder, 'app.tar'),
    dockerArchive(LAYERS, { layout: 'blobs', repoTags: ['app:1'] }),
  );
  writeFileSync(join(folder, 'layout.tar'), ociArchive(LAYERS));
  writeFileSync(join(folder, 'tight.yaml'), 'rules:\n  highestImageBytes: 4kB\n');
  writeFileSync(
    join(folder, 'loose.yaml'),
    'rules:\n  lowestEfficiency: 0.1\n  highestUserWastedPercent: off\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const check = (...args: string[]) => plimsoll(['check', ...args, '--budget', at('loose.yaml')]);
const getReport = ({ stdout }: { stdout: string }): GateReport => JSON.parse(stdout);

describe('exit codes', () => {
  test('0 within budget', async () => {
    expect((await check(at('app.tar'))).exitCode).toBe(0);
  });

  test('0 with warnings only, and the verdict mentions them', async () => {
    const run = await check(
      at('app.tar'),
      '--format',
      'json',
      '--rule',
      'highestImageBytes=warn:1kB',
    );
    expect([run.exitCode, getReport(run).verdict]).toEqual([0, 'warn']);
  });

  test('1 over budget', async () => {
    const run = await plimsoll(['check', at('app.tar'), '--budget', at('tight.yaml')]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^✖ Image app:1: 4\.5 kB, 500 B over its 4 kB budget\n/);
    expect(run.stderr).toBe('');
  });

  test.each([
    [
      'an unknown flag',
      ['check', '--budgte', 'x'],
      /unknown flag --budgte; did you mean --budget\?/,
    ],
    [
      'no command at all',
      [],
      /no command given; commands: check, view, judge, .*, whatif, scorecard, order, context, init/,
    ],
    ['an unknown command', ['chekc'], /unknown command "chekc"; did you mean "check"\?/],
    [
      'a flag instead of a command',
      ['--quiet', 'app'],
      /no command given before --quiet; commands: check.* plimsoll check docker:NAME/,
    ],
    [
      'a flag without its value',
      ['check', 'x.tar', '--rule'],
      /--rule needs a value: --rule KEY=LIMIT/,
    ],
    [
      'a flag instead of a value',
      ['check', 'x.tar', '--budget', '--quiet'],
      /--budget needs a value: --budget FILE/,
    ],
    [
      'a flag set twice',
      ['check', 'x.tar', '--format', 'json', '--format', 'json'],
      /--format is set more than once/,
    ],
    [
      'an unknown rule',
      ['check', 'x.tar', '--rule', 'highestImageByte=1MB'],
      /did you mean "highestImageBytes"/,
    ],
    ['an unknown format', ['check', 'x.tar', '--format', 'xml'], /terminal, json, markdown/],
    ['no time', ['check', 'x.tar', '--timeout', 'soon'], /--timeout "soon" is not a time/],
    [
      'no platform',
      ['check', 'x.tar', '--platform', 'linux/'],
      /--platform "linux\/" is not a platform/,
    ],
    [
      'a build flag without --build',
      ['check', 'x.tar', '--target', 'app'],
      /--target needs --build/,
    ],
    ['a missing budget', ['check', 'x.tar', '--budget', 'no-such.yaml'], /no-such\.yaml/],
    ['an invalid report', ['judge', 'package.json'], /not a plimsoll report/],
    ['a missing report', ['judge', 'no-such.json'], /no such file/],
    ['an invalid image name', ['check', 'registry:App'], /"App" is not a valid image name/],
  ])('2 for %s', async (_what, args, message) => {
    const run = await plimsoll(args);
    expect(run.stderr.replace(/\s+/g, ' ')).toMatch(message);
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
  });

  test.each<[string, readonly string[], RegExp]>([
    [
      'lists the forms of sources',
      [],
      /specify one, e\.g\. plimsoll check docker:app:dev, \.\/image\.tar/,
    ],
    ['offers to build a Dockerfile', ['Dockerfile'], /run: plimsoll check --build \.\n/],
  ])('2 without an image, and %s', async (_what, files, fix) => {
    const cwd = mkdtempSync(join(folder, 'bare-'));
    for (const name of files) writeFileSync(join(cwd, name), 'FROM scratch\n');
    const run = await plimsoll(['check'], { cwd, env: { COLUMNS: '200' } });
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^plimsoll: no image is specified\n/);
    expect(run.stderr).toMatch(fix);
  });

  test('0 without a budget, with a warning and one hint', async () => {
    const cwd = mkdtempSync(join(folder, 'bare-'));
    writeFileSync(join(cwd, 'one.tar'), dockerArchive(LAYERS.slice(0, 1), { layout: 'blobs' }));
    const run = await plimsoll(['check', './one.tar'], { cwd });
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain("no budget yet, within dive's defaults");
    expect(run.stdout.match(/plimsoll init \.\/one\.tar/g)).toHaveLength(1);
  });

  test.each([
    ['a missing file', 'no-such.tar', /no such file/],
    ['a project instead of its image', '.', /contains no image.*use\s+--build \.;/s],
    ['a folder that is not a layout', 'oci-dir:.', /index\.json/],
    ['a file that is not an archive', 'docker-archive:package.json', /damaged|no image archive/],
  ])('3 for %s', async (_what, source, message) => {
    const run = await plimsoll(['check', source]);
    expect([run.exitCode, run.stdout]).toEqual([3, expect.stringMatching(message)]);
  });

  test('the worst image decides, and the others are still reported', async () => {
    const run = await check(`good=${at('app.tar')}`, 'gone=./no-such.tar', '--format', 'json');
    expect(run.exitCode).toBe(3);
    expect(getReport(run).images.map(({ key, verdict }) => [key.name, verdict])).toEqual([
      ['good', 'pass'],
      ['gone', 'unmeasured'],
    ]);
  });
});

describe('output', () => {
  test('--format json prints the report and nothing else', async () => {
    const run = await check(at('app.tar'), '--format', 'json');
    const report = getReport(run);
    expect(run.stderr).toBe('');
    expect(report.images[0]?.facts?.measures).toMatchObject({
      imageBytes: 4500,
      layerBytes: 4000,
      layerCount: 2,
      fileCount: 2,
      contentBytes: 4500,
      visibleBytes: 3500,
      reclaimableBytes: 1000,
      wastedBytes: 1000,
      pullBytes: null,
    });
    expect(report.images[0]?.facts?.files?.tree?.name).toEqual(['app', 'main', 'new', 'old']);
  });

  test('a pipe gets no colors; FORCE_COLOR, NO_COLOR and --no-color override this', async () => {
    const color = '\x1b[';
    const run = async (env: Record<string, string>, ...args: string[]) =>
      (await plimsoll(['check', at('app.tar'), ...args], { env })).stdout.includes(color);
    expect([
      await run({}),
      await run({ FORCE_COLOR: '1' }),
      await run({ FORCE_COLOR: '1', NO_COLOR: '1' }),
      await run({ FORCE_COLOR: '1' }, '--no-color'),
    ]).toEqual([false, true, false, false]);
  });

  test('no line is wider than the terminal', async () => {
    const { stdout } = await plimsoll(['check', at('app.tar')], { env: { COLUMNS: '60' } });
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(60);
  });

  test('--quiet prints one line for each image that is not within budget', async () => {
    expect((await check(at('app.tar'), '--quiet')).stdout).toBe('');
    const over = await plimsoll(['check', at('app.tar'), '--quiet', '--budget', at('tight.yaml')]);
    expect(over.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test('uses the budget of the working folder, and names it in the output', async () => {
    writeFileSync(
      at('.dive-ci.yaml'),
      'rules: { highestLayerCount: 1, highestUserWastedPercent: off, lowestEfficiency: 0 }',
    );
    const run = await plimsoll(['check', 'app.tar'], { cwd: folder });
    rmSync(at('.dive-ci.yaml'));
    expect([run.exitCode, run.stdout]).toEqual([1, expect.stringContaining('.dive-ci.yaml')]);
  });

  test('--help and --version go to standard output', async () => {
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
    expect(await plimsoll(['--version'])).toEqual({
      exitCode: 0,
      stdout: `plimsoll ${version}\n`,
      stderr: '',
    });
    const help = await plimsoll(['check', '--help']);
    expect([help.exitCode, help.stderr]).toEqual([0, '']);
    expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('reports all problems of a budget, with lines and carets', async () => {
    writeFileSync(
      at('bad.yaml'),
      'rules:\n  highestWastedBytes: 20 megs\n  highestUserWastePercent: 0.2\n',
    );
    const run = await plimsoll(['check', at('app.tar'), '--budget', 'bad.yaml'], { cwd: folder });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('bad.yaml:2:23');
    expect(run.stderr).toContain('^^^^^^^');
    expect(run.stderr).toContain('did you mean "highestUserWastedPercent"?');
  });
});

describe('reports', () => {
  test('judges a report again by another budget, without measuring', async () => {
    const report = at('report.json');
    expect((await check(at('app.tar'), '--report', report)).exitCode).toBe(0);
    const again = await plimsoll([
      'judge',
      report,
      '--budget',
      at('tight.yaml'),
      '--format',
      'json',
    ]);
    expect(again.exitCode).toBe(1);
    const [before, after] = [
      JSON.parse(readFileSync(report, 'utf8')) as GateReport,
      getReport(again),
    ];
    expect(after.images[0]?.facts).toEqual(before.images[0]?.facts);
  });

  test('judging by paths needs no image either', async () => {
    const report = at('paths.json');
    await check(at('app.tar'), '--report', report);
    writeFileSync(
      at('paths.yaml'),
      'rules: { highestUserWastedPercent: off, lowestEfficiency: 0 }\npaths: [{ path: "**/old", ' +
        'deny: true }]\n',
    );
    const run = await plimsoll(['judge', report, '--budget', at('paths.yaml')]);
    expect([run.exitCode, run.stdout]).toEqual([1, expect.stringContaining('/app/old')]);
  });

  test.each(['terminal', 'json'])(
    "a verdict that can't be written to a full disk does not pass (%s)",
    async (format) => {
      const run = await plimsoll(
        ['check', at('app.tar'), '--budget', at('loose.yaml'), '--format', format],
        {
          stdoutPath: '/dev/full',
        },
      );
      expect([run.exitCode, run.stderr]).toEqual([3, expect.stringContaining('the disk is full')]);
    },
  );

  test('reports a full disk for --report, prints the verdict, and leaves no file', async () => {
    const run = await check(at('app.tar'), '--report', '/dev/full');
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toMatch(/^✔ Image app:1: 4\.5 kB, within budget\n/);
    expect(run.stderr).toContain('the disk is full');
    const gone = await check(at('app.tar'), '--report', at('no/such/folder.json'));
    expect([gone.exitCode, gone.stderr]).toEqual([
      3,
      expect.stringContaining('create the folder first'),
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('sources', () => {
  test('measures the same from a file, a compressed file and a pipe', async () => {
    const bytes = readFileSync(at('app.tar'));
    writeFileSync(at('app.tar.gz'), gzipSync(bytes));
    const runs = await Promise.all([
      check(at('app.tar'), '--format', 'json'),
      check(at('app.tar.gz'), '--format', 'json'),
      plimsoll(['check', 'docker-archive:-', '--format', 'json', '--budget', at('loose.yaml')], {
        stdin: bytes,
      }),
      check(`oci-archive:${at('layout.tar')}`, '--format', 'json'),
    ]);
    const measures = runs.map((run) => ({
      ...getReport(run).images[0]?.facts?.measures,
      pullBytes: null,
    }));
    for (const other of measures.slice(1)) expect(other).toEqual(measures[0]);
  });

  test('--verify reports that every layer was compared with its diffID', async () => {
    const run = await check(at('app.tar'), '--verify', '--format', 'json');
    expect(getReport(run).images[0]?.facts?.files?.verified).toBe('diffId');
  });
});

describe('clean exits', () => {
  test('keeps no files between runs', async () => {
    const [home, temp] = [at('home'), at('temp')];
    mkdirSync(home);
    mkdirSync(temp);
    const env = { HOME: home, XDG_CACHE_HOME: home, TMPDIR: temp };
    for (let run = 0; run < 3; run++) await plimsoll(['check', at('app.tar')], { cwd: temp, env });
    expect([readdirSync(home), readdirSync(temp)]).toEqual([[], []]);
  });

  test('a closed pipe does not change the exit code or cause a stack trace', async () => {
    const run = await plimsoll(['check', at('app.tar'), '--budget', at('tight.yaml')], {
      onStart: (child) => child.stdout?.destroy(),
    });
    expect([run.exitCode, run.stderr]).toEqual([1, '']);
  });

  test('Ctrl-C while waiting for input ends with 130', async () => {
    // More than a pipe buffers: once it is written, the program has started reading.
    const part = layerTar([{ name: 'large', body: Buffer.alloc(2 ** 22) }]).subarray(0, 2 ** 20);
    const run = await plimsoll(['check', 'docker-archive:-'], {
      isStdinHeld: true,
      onStart: (child) => child.stdin?.write(part, () => child.kill('SIGINT')),
    });
    expect([run.exitCode, run.stdout]).toEqual([130, '']);
    expect(run.stderr).toContain('interrupted');
  });

  test('an exceeded time limit ends with 3, with a hint how to allow more', async () => {
    const run = await plimsoll(['check', 'docker-archive:-', '--timeout', '300ms'], {
      isStdinHeld: true,
    });
    expect([run.exitCode, run.stdout + run.stderr]).toEqual([
      3,
      expect.stringContaining('--timeout'),
    ]);
  });
});
