import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { CompareReport } from '../../src/model/compare-report.ts';
import type { GateReport } from '../../src/model/report.ts';
import { type CommandRun, plimsoll } from '../support/command.ts';
import { dockerArchive, type ImageOptions, ociArchive } from '../support/image-writer.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { layerTar } from '../support/tar-writer.ts';

const BASE = layerTar([{ name: 'bin/sh', body: Buffer.alloc(20_000, 1) }]);
const APP = layerTar([{ name: 'app/main', body: Buffer.alloc(3000, 2) }]);
const GROWN = layerTar([
  { name: 'app/main', body: Buffer.alloc(3500, 2) },
  { name: 'app/model.bin', body: Buffer.alloc(9000, 3) },
]);
const HISTORY = [
  { created_by: 'ADD rootfs /' },
  { created_by: 'CMD ["sh"]', empty_layer: true },
  { created_by: 'COPY app /app # buildkit' },
];

let folder: string;
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(at(name), content);
const image = (layers: readonly Buffer[], repoTag: string, more: ImageOptions = {}): Buffer =>
  dockerArchive(layers, { layout: 'blobs', repoTags: [repoTag], history: HISTORY, ...more });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-compare-cli-'));
  write('old.tar', image([BASE, APP], 'app:main'));
  write('new.tar', image([BASE, GROWN], 'app:pr'));
  write(
    'arm.tar',
    image([BASE, APP], 'app:main', { platform: { os: 'linux', architecture: 'arm64' } }),
  );
  write('old-oci.tar', ociArchive([BASE, APP], { history: HISTORY }));
  write('new-oci.tar', ociArchive([BASE, GROWN], { history: HISTORY }));
  write(
    'budget.yaml',
    'rules: { lowestEfficiency: off, highestUserWastedPercent: off, highestGrowthBytes: 5kB }\n',
  );
  write('required.yaml', 'baseline: { required: true }\nrules: { highestGrowthBytes: 5kB }\n');
  expect((await run('check', at('old.tar'), '--report', at('old.json'))).exitCode).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shared = new SharedProcess();
const run = (...args: string[]): Promise<CommandRun> =>
  plimsoll(args, { cwd: folder, process: shared });
const check = (...args: string[]) =>
  run('check', at('new.tar'), '--budget', at('budget.yaml'), ...args);
const getReport = ({ stdout }: CommandRun): GateReport => JSON.parse(stdout);
const words = ({ stdout, stderr }: CommandRun): string =>
  `${stdout}${stderr}`.replaceAll(/[\s─]+/g, ' ');

describe('check --baseline', () => {
  test.each([
    ['an archive', 'old.tar'],
    ['a report', 'old.json'],
    ['a file that is declared as a report', 'report:old.json'],
  ])('%s: growth is judged, and the first line shows the change', async (_what, baseline) => {
    const checked = await check('--baseline', baseline.replace(/old/, `${folder}/old`));
    expect(checked.exitCode).toBe(1);
    expect(words(checked)).toMatch(
      /^✖ Image app:pr: 32\.5 kB, growth 4\.5 kB over its 5 kB limit \(\+9\.5 kB against \S+\) /,
    );
    expect(words(checked)).toContain(
      'What this change added COPY app /app · /app/model.bin +9.0 kB, /app/main +500 B +9.5 kB',
    );
  });

  test('recognizes a report by its content if it lacks the file extension', async () => {
    write('kept', `\n  ${readFileSync(at('old.json'), 'utf8')}`);
    expect((await check('--baseline', at('kept'))).exitCode).toBe(1);
  });

  test('the same image gives one quiet line', async () => {
    const checked = await check('--baseline', at('new.tar'));
    expect(checked.exitCode).toBe(0);
    expect(words(checked)).toMatch(
      /^✔ Image app:pr: 32\.5 kB, within budget \(unchanged since \S+new\.tar\) /,
    );
    expect(words(checked)).not.toContain('Layers that changed');
  });

  test.each([
    ['a missing file', 'nowhere.json', 'no such file'],
    ['a missing archive', 'nowhere.tar', 'no such file'],
    ['a broken report', 'broken.json', 'the report ends unexpectedly'],
    [
      'a report of another version',
      'later.json',
      'the report has schema version 99, but this version of plimsoll reads 1',
    ],
    ['inconsistent numbers', 'forged.json', 'images[0].facts.layers does not add up to imageBytes'],
  ])("%s: an explicit baseline that can't be read does not pass", async (_what, baseline, why) => {
    const report: GateReport = JSON.parse(readFileSync(at('old.json'), 'utf8'));
    write('broken.json', '{ "schemaVersion": 1, ');
    write('later.json', JSON.stringify({ ...report, schemaVersion: 99 }));
    const images = report.images.map((one) => ({
      ...one,
      facts: one.facts && {
        ...one.facts,
        layers: one.facts.layers.map((layer) => ({ ...layer, layerBytes: 0 })),
      },
    }));
    write('forged.json', JSON.stringify({ ...report, images }));
    const checked = await check('--baseline', at(baseline), '--format', 'json');
    expect(checked.exitCode).toBe(3);
    const [finding] = getReport(checked).images[0]?.findings ?? [];
    expect(finding).toMatchObject({ outcome: 'unmeasured', why: expect.stringContaining(why) });
    expect(finding?.why).toContain(at(baseline));
    expect(getReport(checked).images[0]).toMatchObject({ noBaseline: finding?.why, notices: [] });
    expect(words(await check('--baseline', at(baseline)))).toContain(
      'growth could not be measured',
    );
  });

  test("an explicit baseline that can't be read affects no other rule, and is named", async () => {
    const checked = await run(
      ...['check', at('new.tar'), '--rule', 'highestImageBytes=1GB'],
      ...['--baseline', at('nowhere.json')],
    );
    expect(checked.exitCode).toBe(0);
    expect(words(checked)).toMatch(/Not compared: the baseline \S*nowhere\.json can't be used/);
  });

  test('a baseline without the image skips the rule, or fails if it is required', async () => {
    const skipped = await check('--baseline', at('arm.tar'), '--format', 'json');
    const why = 'the baseline has no image for linux/amd64, only for linux/arm64';
    expect([skipped.exitCode, getReport(skipped).images[0]?.findings[0]]).toMatchObject([
      0,
      { outcome: 'skipped', why: expect.stringContaining(why) },
    ]);
    const required = await run(
      ...['check', at('new.tar'), '--baseline', at('arm.tar'), '--budget', at('required.yaml')],
    );
    expect(required.exitCode).toBe(3);
  });

  test('the same files with another compression are recompressed, and pulled again', async () => {
    for (const compression of ['gzip', 'zstd'] as const)
      write(`${compression}.tar`, ociArchive([BASE, APP], { history: HISTORY, compression }));
    const baseline = ['--baseline', `oci-archive:${at('gzip.tar')}`];
    const source = `oci-archive:${at('zstd.tar')}`;
    const check = ['check', source, '--budget', at('budget.yaml'), ...baseline];
    const compared = ['compare', `oci-archive:${at('gzip.tar')}`, source];
    for (const args of [check, [...check, '--verbose'], compared]) {
      const result = await run(...args);
      expect(result.exitCode).toBe(0);
      expect(words(result)).toMatch(
        /2 layers have the same files, recompressed: [\d.]+ k?B to pull again/,
      );
      expect(words(result)).not.toMatch(/unchanged|Unchanged/);
    }
  });

  test('reports that an rpm database in Berkeley DB was not read', async () => {
    const rpm = layerTar([{ name: 'var/lib/rpm/Packages', body: Buffer.alloc(4096, 1) }]);
    write('rpm.tar', image([BASE, rpm], 'app:rpm'));
    const notice =
      'rpm packages are not compared: /var/lib/rpm/Packages is a Berkeley DB, which is not ' +
      'supported';
    for (const args of [
      ['check', at('rpm.tar'), '--baseline', at('old.tar')],
      ['compare', at('old.tar'), at('rpm.tar')],
    ])
      expect(words(await run(...args))).toContain(notice);
    for (const args of [
      ['check', at('old.tar'), '--baseline', at('rpm.tar')],
      ['compare', at('rpm.tar'), at('old.tar')],
    ])
      expect(words(await run(...args))).toContain(`baseline: ${notice}`);
    expect(words(await run('compare', at('rpm.tar'), at('rpm.tar')))).not.toContain(
      'baseline: rpm',
    );
  });

  test('compare shows each image by the name given', async () => {
    const { exitCode, stdout } = await run(
      'compare',
      `before=${at('old.tar')}`,
      `after=${at('new.tar')}`,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\s*after linux\/amd64 /);
    expect(stdout).toMatch(/Compared with before of \S*old\.tar/);
  });

  test('a name of the old image is not the name of the new one', async () => {
    const { exitCode, stdout } = await run('compare', `before=${at('old.tar')}`, at('new.tar'));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\s*app:pr linux\/amd64 /);
    expect(stdout).toMatch(/Compared with before of \S*old\.tar/);
  });

  test('obvious command line mistakes are errors', async () => {
    const checked = await check('--baseline', 'oci-dir:');
    expect([checked.exitCode, checked.stdout]).toEqual([2, '']);
  });

  test('images are compared by name', async () => {
    const checked = await run(
      ...['check', `api=${at('new.tar')}`, `web=${at('old.tar')}`, '--format', 'json'],
      ...['--baseline', `web=${at('old.tar')}`, '--baseline', `api=${at('old.json')}`],
    );
    const growth = getReport(checked).images.map(({ key, comparison }) => [
      key.name,
      comparison?.measures.growthBytes,
    ]);
    expect(growth).toEqual([
      ['api', 9500],
      ['web', 0],
    ]);
  });

  test('judging a report again keeps the comparison, or replaces it', async () => {
    await check('--baseline', at('old.tar'), '--report', at('compared.json'));
    const again = await run('judge', at('compared.json'), '--budget', at('budget.yaml'));
    expect([again.exitCode, again.stdout.split('\n')[0]]).toEqual([
      1,
      expect.stringContaining('(+9.5 kB against'),
    ]);
    const other = await run(
      'judge',
      at('compared.json'),
      '--budget',
      at('budget.yaml'),
      '--baseline',
      at('compared.json'),
    );
    expect([other.exitCode, other.stdout.split('\n')[0]]).toEqual([
      0,
      expect.stringContaining('(unchanged since'),
    ]);
    const missing = await run(
      'judge',
      at('compared.json'),
      '--budget',
      at('budget.yaml'),
      '--baseline',
      at('no.json'),
    );
    expect([missing.exitCode, missing.stdout.split('\n')[0]]).toEqual([
      3,
      expect.stringMatching(/growth could not be measured/),
    ]);
  });

  test('judges growth of paths, pulls and own layers from layouts', async () => {
    write(
      'paths.yaml',
      `rules:
  { highestDeltaPullBytes: 1B, highestPullGrowthBytes: 100kB, highestOwnGrowthBytes: 9500B,
    highestOwnBytes: 12499 }
paths: [{ path: /app, highestGrowthBytes: 9499B }]`,
    );
    const baseline = ['--baseline', at('old-oci.tar'), '--format', 'json'];
    const checked = await run(
      'check',
      at('new-oci.tar'),
      '--budget',
      at('paths.yaml'),
      ...baseline,
    );
    const [{ findings = [], comparison, facts } = {}] = getReport(checked).images;
    const layerBytes = facts?.layers.reduce((sum, { storedBytes }) => sum + (storedBytes ?? 0), 0);
    const configBytes = (facts?.measures.pullBytes ?? 0) - (layerBytes ?? 0);
    expect(configBytes).toBeGreaterThan(0);
    expect(findings.map(({ rule, outcome, value }) => [rule, outcome, value]).slice(2)).toEqual([
      ['highestOwnBytes', 'fail', 12_500],
      ['highestOwnGrowthBytes', 'pass', 9500],
      ['highestPullGrowthBytes', 'pass', comparison?.measures.pullGrowthBytes],
      ['highestDeltaPullBytes', 'fail', (comparison?.layers[1]?.pullBytes ?? 0) + configBytes],
      ['paths[0].highestGrowthBytes', 'fail', 9500],
    ]);
    expect(comparison?.layers[0]?.pullBytes).toBe(0);
  });
});

describe('compare', () => {
  test('prints what changed, without a verdict', async () => {
    const compared = await run('compare', at('old.tar'), at('new.tar'));
    expect([compared.exitCode, compared.stderr]).toEqual([0, '']);
    expect(compared.stdout.split('\n')[0]).toBe('  app:pr linux/amd64 32.5 kB (+9.5 kB, +41.3%)');
  });

  test('prints JSON that matches its schema, also from reports', async () => {
    const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
    const validate = ajv.compile(
      JSON.parse(
        readFileSync(new URL('../../schema/comparison.schema.json', import.meta.url), 'utf8'),
      ),
    );
    const read = async (...args: string[]): Promise<CompareReport> => {
      const report = JSON.parse((await run('compare', ...args, '--format', 'json')).stdout);
      expect([validate(report), validate.errors]).toEqual([true, null]);
      return report;
    };
    await run('check', at('new.tar'), '--report', at('new.json'));
    const [measured, kept] = [
      await read(at('old.tar'), at('new.tar')),
      await read(at('old.json'), at('new.json')),
    ];
    expect(kept.images[0]?.comparison).toEqual({
      ...measured.images[0]?.comparison,
      baseline: { ...measured.images[0]?.comparison?.baseline, report: at('old.json') },
    });
    expect(kept.images[0]?.comparison?.measures.growthBytes).toBe(9500);
  });

  test('as Markdown', async () => {
    const { stdout } = await run('compare', at('old.tar'), at('new.tar'), '--format', 'markdown');
    expect(stdout).toContain('**Layers that changed**');
  });

  test.each([
    [
      'a report that is broken',
      2,
      ['broken.json', 'old.tar'],
      /REPORT|no such file|ends unexpectedly/,
    ],
    ['a missing archive', 3, ['old.tar', 'nowhere.tar'], /no such file/],
    [
      'images for other platforms',
      3,
      ['arm.tar', 'new.tar'],
      /no image for linux\/amd64, only for linux\/arm64/,
    ],
  ])('%s ends with %i', async (_what, exitCode, [old = '', now = ''], message) => {
    const compared = await run('compare', at(old), at(now));
    expect([compared.exitCode, compared.stdout]).toEqual([exitCode, '']);
    expect(compared.stderr).toMatch(message);
  });
});
