import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { plimsoll } from '../support/command.ts';
import { dockerArchive, ociArchive } from '../support/image-writer.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

const BODY = Buffer.alloc(1_000_000, 1);
const LAYERS = [
  layerTar([
    { name: 'app/', type: 'directory' },
    { name: 'app/main', body: BODY },
    { name: 'app/old', body: BODY.subarray(0, 20_000) },
  ]),
  layerTar([{ name: 'app/.wh.old' }]),
];

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plimsoll-propose-'));
  writeFileSync(
    join(cwd, 'app.tar'),
    dockerArchive(LAYERS, { layout: 'blobs', repoTags: ['app:1'] }),
  );
  writeFileSync(join(cwd, 'layout.tar'), ociArchive(LAYERS.slice(0, 1)));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const at = (name: string): string => join(cwd, name);
const shared = new SharedProcess();
const run = (...args: string[]) => plimsoll(args, { cwd, process: shared });
const budget = (name = '.dive-ci.yaml'): string => readFileSync(at(name), 'utf8');
const rules = (text: string): Record<string, unknown> =>
  (parse(text) as { rules: Record<string, unknown> }).rules;

describe('plimsoll init', () => {
  test('writes a budget that the image meets', async () => {
    const { exitCode, stdout, stderr } = await run('init', './app.tar');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Wrote \.dive-ci\.yaml: 6 limits for app:1, each with about 5% headroom\n/,
    );
    expect(rules(budget())).toMatchObject({
      highestImageBytes: '1.1MB',
      highestReclaimableBytes: '31kB',
      highestLayerCount: 3,
    });
    const check = await run('check', './app.tar');
    expect([check.exitCode, check.stdout]).toEqual([0, expect.not.stringContaining('ratchet')]);
  });

  test('prints it to standard output on request, and nothing else', async () => {
    writeFileSync(at('.dive-ci'), 'rules:\n');
    const { stdout, stderr } = await run('init', './app.tar', '--output', '-');
    expect([stdout.split('\n')[0], stderr]).toEqual([
      expect.stringContaining('# yaml-language-server: $schema=https://'),
      '',
    ]);
    expect(readdirSync(cwd)).not.toContain('.dive-ci.yaml');
  });

  test.each(['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci'])(
    'does not overwrite a %s, unless forced',
    async (name) => {
      writeFileSync(at(name), 'mine');
      const refused = await run('init', './no-such.tar');
      expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain(`a budget already exists: ${name}`);
      expect(budget(name)).toBe('mine');
      const forced = await run('init', './app.tar', '--force');
      expect([forced.exitCode, forced.stdout.includes(`${name} is no longer used`)]).toEqual([
        0,
        name !== '.dive-ci.yaml',
      ]);
      expect(rules(budget())).toHaveProperty('highestImageBytes');
    },
  );

  test('writes the budget to the path of --output', async () => {
    writeFileSync(at('.dive-ci.yaml'), 'mine');
    expect((await run('init', './app.tar', '--output', 'other.yaml')).exitCode).toBe(0);
    expect(rules(budget('other.yaml'))).toHaveProperty('highestImageBytes');
    expect((await run('init', './app.tar', '--output', 'other.yaml')).exitCode).toBe(2);
    const nowhere = await run('init', './app.tar', '--output', 'no/such/folder.yaml');
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([
      3,
      expect.stringContaining('the budget could not be written'),
    ]);
  });

  test('several images become entries, which plimsoll check then checks by itself', async () => {
    expect((await run('init', 'api=./app.tar', 'oci-archive:layout.tar')).exitCode).toBe(0);
    expect(parse(budget())).toMatchObject({
      images: { api: { image: './app.tar' }, image: { image: 'oci-archive:layout.tar' } },
    });
    const check = await run('check');
    expect([check.exitCode, check.stdout]).toEqual([0, expect.stringContaining('api')]);
  });

  test('accepts a report', async () => {
    await run('check', './app.tar', '--report', 'app.json');
    expect((await run('init', 'app.json')).exitCode).toBe(0);
    expect(rules(budget())).toMatchObject({ highestImageBytes: '1.1MB' });
    expect(parse(budget())).toHaveProperty('paths');
  });

  test.each([
    ['nothing to measure', [], 2, /no image is specified/],
    ['a missing image', ['./app.tar', './gone.tar'], 3, /no such file/],
    ['a missing report', ['gone.json'], 2, /no such file/],
    [
      'a flag of another command',
      ['./app.tar', '--write'],
      2,
      /--write can't be used with plimsoll init/,
    ],
  ])('%s is an error, and nothing is written', async (_what, args, code, message) => {
    const { exitCode, stdout, stderr } = await run('init', ...args);
    expect([exitCode, stdout, stderr.replace(/\s+/g, ' ')]).toEqual([
      code,
      '',
      expect.stringMatching(message),
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['app.tar', 'layout.tar']);
  });
});

describe('plimsoll raise', () => {
  const TEXT =
    '# mine\nrules:\n  highestUserWastedPercent: off\n' +
    '  highestImageBytes: 0.9 MB # keep\n  highestLayerCount: 1\n';
  const IN = ['raise', './app.tar', '--why', 'adds\n  ffmpeg'] as const;
  const today = new Date().toISOString().slice(0, 10);
  beforeEach(() => writeFileSync(at('.dive-ci.yaml'), TEXT));

  test('writes limits that accept the image, with the reason next to each', async () => {
    const { exitCode, stdout, stderr } = await run(...IN);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('.dive-ci.yaml: 2 limits raised');
    expect(budget()).toMatch(
      new RegExp(
        `^# mine\nrules:\n {2}highestUserWastedPercent: off\n` +
          ` {2}highestImageBytes: 1\\.\\d+ MB # keep; ` +
          `raised from 0.9 MB on ${today}: ` +
          `adds ffmpeg\n {2}highestLayerCount: 2 # raised from 1 on ${today}: adds ffmpeg\n$`,
      ),
    );
    expect((await run('check', './app.tar')).exitCode).toBe(0);
    expect((await run(...IN)).stdout).toBe('  .dive-ci.yaml: no limit is broken\n');
  });

  test('lists broken rules that no limit accepts', async () => {
    writeFileSync(at('.dive-ci.yaml'), 'rules:\n  highestLayerCount: 2\n');
    expect((await run(...IN)).stdout.replace(/\s+/g, ' ')).toContain(
      '.dive-ci.yaml: no limit was raised · highestUserWastedPercent is not raised (default): ' +
        'no limit accepts this result',
    );
    expect((await run('check', './app.tar')).exitCode).toBe(1);
  });

  test('raises only the named limit, from a report', async () => {
    await run('check', './app.tar', '--report', 'app.json');
    await run('raise', 'app.json', '--only', 'highestLayerCount', '--why', 'x');
    expect(budget()).toBe(TEXT.replace('Count: 1', `Count: 2 # raised from 1 on ${today}: x`));
  });

  test.each([
    ['without a reason', ['raise', './app.tar'], 'raise needs a reason'],
    ['with an empty reason', ['raise', './app.tar', '--why', ' '], 'raise needs a reason'],
    [
      'for a limit that is not broken',
      [...IN, '--only', 'highestPullBytes'],
      'the limit highestPullBytes is not broken',
    ],
  ])('%s, it writes nothing', async (_what, args, words) => {
    const { exitCode, stderr } = await run(...args);
    expect([exitCode, budget()]).toEqual([2, TEXT]);
    expect(stderr).toContain(words);
  });
});

describe('plimsoll ratchet', () => {
  test('keeps as much headroom as requested', async () => {
    writeFileSync(at('.dive-ci.yaml'), 'rules: { highestImageBytes: 20MB, lowestEfficiency: 0 }\n');
    await run('ratchet', './app.tar', '--write', '--keep', '30%');
    expect(budget()).toBe('rules: { highestImageBytes: 1.4MB, lowestEfficiency: 0.97 }\n');
    const refused = await run('ratchet', './app.tar', '--keep', '30');
    expect([refused.exitCode, refused.stderr]).toEqual([
      2,
      expect.stringContaining('--keep 30 is not a percentage up to 500%'),
    ]);
  });

  const TEXT = '# mine\nrules: {highestImageBytes:  20 MB , # keep\n  lowestEfficiency: 0}\n';
  const LOWERED =
    '# mine\nrules: {highestImageBytes:  1.1 MB , # keep\n  lowestEfficiency: 0.97}\n';
  beforeEach(() => writeFileSync(at('.dive-ci.yaml'), TEXT));

  test('shows which limits can be lowered, and leaves the file unchanged', async () => {
    const { exitCode, stdout, stderr } = await run('ratchet', './app.tar');
    expect([exitCode, stderr, budget()]).toEqual([0, '', TEXT]);
    expect(stdout).toContain('.dive-ci.yaml: 2 limits can be lowered');
    expect(stdout).toMatch(/highestImageBytes +1\.0 MB +20 MB → 1\.1 MB {2}line 2/);
    expect(stdout).toContain('--write');
  });

  test('writes it on request, and then has nothing left to do', async () => {
    chmodSync(at('.dive-ci.yaml'), 0o600);
    expect((await run('ratchet', './app.tar', '--write')).stdout).toContain('2 limits lowered');
    expect([budget(), statSync(at('.dive-ci.yaml')).mode & 0o777]).toEqual([LOWERED, 0o600]);
    expect((await run('ratchet', './app.tar', '--write')).stdout).toBe(
      '  .dive-ci.yaml: no limit can be lowered\n',
    );
    expect([budget(), readdirSync(cwd).filter((name) => name.endsWith('.tmp'))]).toEqual([
      LOWERED,
      [],
    ]);
  });

  test('accepts reports, and uses the worst of several', async () => {
    await run('check', './app.tar', '--report', 'app.json');
    await run('check', 'oci-archive:layout.tar', '--report', 'layout.json');
    await run('ratchet', 'app.json', 'layout.json', '--write');
    expect(budget()).toBe(LOWERED);
  });

  test('accepts a report of an image with another name', async () => {
    const text = (bytes: string) => `images: { api: { rules: { highestImageBytes: ${bytes} } } }`;
    writeFileSync(at('.dive-ci.yaml'), text('9MB'));
    await run('check', './app.tar', '--report', 'app.json');
    await run('ratchet', 'api=app.json', '--write');
    expect(budget()).toBe(text('1.1MB'));
  });

  test("uses the budget's images if none is specified", async () => {
    writeFileSync(
      at('b.yaml'),
      'images: { app: { image: ./app.tar, rules: { highestLayerCount: 9 } } }\n',
    );
    await run('ratchet', '--budget', 'b.yaml', '--write');
    expect(budget('b.yaml')).toBe(
      'images: { app: { image: ./app.tar, rules: { highestLayerCount: 3 } } }\n',
    );
  });

  test('keeps a symbolic link', async () => {
    mkdirSync(at('ci'));
    writeFileSync(at('ci/real.yaml'), TEXT);
    symlinkSync('ci/real.yaml', at('link.yaml'));
    await run('ratchet', './app.tar', '--write', '--budget', 'link.yaml');
    expect([lstatSync(at('link.yaml')).isSymbolicLink(), budget('ci/real.yaml')]).toEqual([
      true,
      LOWERED,
    ]);
  });

  test('a report that passes says so if limits are much too high', async () => {
    writeFileSync(
      at('.dive-ci.yaml'),
      'rules: { highestImageBytes: 20MB, lowestEfficiency: 0, highestUserWastedPercent: off }',
    );
    const said =
      '.dive-ci.yaml: much more headroom than needed for highestImageBytes; run "plimsoll ' +
      'ratchet" to lower the limits';
    const check = async (...args: string[]) =>
      (await run('check', './app.tar', ...args)).stdout.replace(/\s+/g, ' ');
    expect(await check()).toContain(said);
    expect(await check('--format', 'markdown')).toContain('much more headroom');
    expect(await check('--rule', 'highestLayerCount=1')).not.toContain('much more headroom');
  });

  test.each([
    [
      'no budget',
      ['./app.tar', '--budget', 'gone.yaml'],
      2,
      /the budget can't be read: no such file/,
    ],
    [
      'an image that could not be measured',
      ['./app.tar', './gone.tar', '--write'],
      3,
      /no such file/,
    ],
    ["a budget that can't be used", ['./app.tar', '--budget', 'bad.yaml'], 2, /is not a size/],
    [
      'a budget that is not a file',
      ['./app.tar', '--budget', '/dev/null', '--write'],
      2,
      /this is not a regular file/,
    ],
    [
      'nothing to measure',
      [],
      2,
      /no image is specified, and .* lists none.* plimsoll ratchet docker:app:dev/,
    ],
  ])('%s is an error, and nothing is written', async (_what, args, code, message) => {
    writeFileSync(at('bad.yaml'), 'rules: { highestImageBytes: 20 megs }');
    const { exitCode, stdout, stderr } = await run('ratchet', ...args);
    expect([exitCode, stdout, stderr.replace(/\s+/g, ' ')]).toEqual([
      code,
      '',
      expect.stringMatching(message),
    ]);
    expect(budget()).toBe(TEXT);
  });

  test('without a budget, it explains how to create one', async () => {
    rmSync(at('.dive-ci.yaml'));
    const { exitCode, stderr } = await run('ratchet', './app.tar');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('plimsoll init')]);
  });
});
