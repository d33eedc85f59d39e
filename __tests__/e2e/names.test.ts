import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CommandRun, plimsoll } from '../support/command.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plimsoll-names-'));
  const layer = layerTar([{ name: 'app', body: Buffer.alloc(5000, 1) }]);
  for (const name of ['web', 'other'])
    writeFileSync(join(cwd, `${name}.tar`), dockerArchive([layer], { repoTags: [`${name}:dev`] }));
  writeFileSync(
    join(cwd, 'budget.yaml'),
    'images: { web: { image: ./web.tar, rules: { highestImageBytes: 1kB } } }\n',
  );
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const shared = new SharedProcess();
const run = (...args: string[]): Promise<CommandRun> =>
  plimsoll([...args, '--budget', 'budget.yaml'], { cwd, process: shared });
const UNKNOWN = 'plimsoll: the budget has no image named "webb"; did you mean "web"?\n';

describe('a name that is not in the budget ends with exit code 2', () => {
  test.each([['check'], ['ratchet']])('%s', async (command) => {
    const { exitCode, stderr, stdout } = await run(command, 'webb=web.tar');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(UNKNOWN);
  });

  test('including for judge and ratchet, with a report whose image has that name', async () => {
    await plimsoll(['check', 'webb=web.tar', '--report', 'named.json'], { cwd, process: shared });
    for (const command of ['judge', 'ratchet']) {
      const { exitCode, stderr } = await run(command, 'named.json');
      expect([command, exitCode, stderr]).toEqual([command, 2, expect.stringContaining(UNKNOWN)]);
    }
  });
});

describe('a source uses the rules of its entry', () => {
  test.each([['web.tar'], ['./web.tar'], ['docker-archive:web.tar'], ['web=other.tar']])(
    'check %s',
    async (source) => {
      const { exitCode, stdout } = await run('check', source);
      expect([exitCode, stdout]).toEqual([
        1,
        expect.stringMatching(/^✖ Image web: 5\.0 kB, 4\.0 kB over its 1 kB budget\n/),
      ]);
    },
  );

  test('judge, with a report without names', async () => {
    await plimsoll(['check', 'web.tar', '--report', 'unnamed.json'], { cwd, process: shared });
    const { exitCode, stdout } = await run('judge', 'unnamed.json');
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringMatching(/^✖ Image web: 5\.0 kB, 4\.0 kB over its 1 kB budget\n/),
    ]);
  });

  test('ratchet', async () => {
    writeFileSync(
      join(cwd, 'roomy.yaml'),
      'images: { web: { image: ./web.tar, rules: { highestImageBytes: 1MB } } }\n',
    );
    const { stdout } = await plimsoll(['ratchet', 'web.tar', '--budget', 'roomy.yaml'], {
      cwd,
      process: shared,
    });
    expect(stdout).toMatch(/highestImageBytes .*1MB/);
  });
});

describe('a baseline', () => {
  const growth = ['--rule', 'highestGrowthBytes=1kB'];
  const check = (...args: string[]) =>
    plimsoll(['check', ...args, ...growth], { cwd, process: shared });

  test('with a name that no image has ends with exit code 2: growth would pass', async () => {
    const baselines = ['--baseline', 'aa=web.tar', '--baseline', 'b=other.tar'];
    const { exitCode, stdout, stderr } = await check('a=web.tar', 'b=other.tar', ...baselines);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('plimsoll: no image is named "aa"; did you mean "a"?');
  });

  test('with another name is used if there is only one image', async () => {
    const { exitCode, stdout } = await check('a=web.tar', '--baseline', 'old=other.tar');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('unchanged since')]);
  });
});

test.each([['check'], ['view'], ['fleet']])(
  '%s: a file named like NAME=SOURCE is ambiguous',
  async (command) => {
    writeFileSync(join(cwd, 'x=web.tar'), 'not an archive');
    const { exitCode, stderr } = await plimsoll([command, 'x=web.tar'], { cwd, process: shared });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('use ./x=web.tar for the file'),
    ]);
  },
);

test("an image without limits is within dive's defaults, not within budget", async () => {
  const { exitCode, stdout } = await run('check', 'other.tar');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^✔ Image other:dev: 5\.0 kB, no limit applies, within dive's\s+defaults/);
  expect(stdout).not.toContain('within budget');
});

test('ratchet without an image suggests its own command', async () => {
  writeFileSync(join(cwd, 'plain.yaml'), 'rules: { highestImageBytes: 1MB }\n');
  const { exitCode, stderr } = await plimsoll(['ratchet', '--budget', 'plain.yaml'], {
    cwd,
    process: shared,
  });
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringContaining('plimsoll ratchet docker:app:dev'),
  ]);
  expect(stderr).not.toContain('plimsoll check');
});

test("reports a deleted working folder as the user's error", async () => {
  const gone = mkdtempSync(join(tmpdir(), 'plimsoll-gone-'));
  // The shell that starts the program is in the folder while it is deleted.
  const runGone = plimsoll(['check', 'web.tar'], { cwd: gone, onStart: () => rmdirSync(gone) });
  const { exitCode, stderr } = await runGone;
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringContaining('plimsoll: the working directory no longer exists'),
  ]);
});
