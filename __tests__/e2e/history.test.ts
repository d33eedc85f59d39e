import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import type { HistoryReport } from '../../src/model/history-report.ts';
import type { GateReport } from '../../src/model/report.ts';
import { plimsoll } from '../support/command.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { SharedProcess } from '../support/shared-process.ts';
import { TagRegistry, type TagSpec } from '../support/tag-registry.ts';
import { layerTar } from '../support/tar-writer.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-history-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let registry: TagRegistry | undefined;
afterEach(async () => {
  await registry?.close();
  registry = undefined;
});

const shared = new SharedProcess();
const run = (...args: readonly string[]) =>
  plimsoll(['history', ...args], { cwd: folder, process: shared });

async function readJson(...args: readonly string[]): Promise<HistoryReport> {
  const { stdout, stderr, exitCode } = await run('--format', 'json', ...args);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return JSON.parse(stdout) as HistoryReport;
}

const of = (bytes: number, day: number, more: Partial<TagSpec> = {}): TagSpec => ({
  layers: [bytes, 1000],
  created: `2026-10-0${day}T12:00:00Z`,
  ...more,
});

describe('the history of a repository', () => {
  const tags = {
    '1.10': of(58_000, 3),
    '1.9': of(50_000, 2, { isIndex: true }),
    '1.8': of(49_000, 1),
    latest: of(58_000, 3),
    chart: of(10, 1, { configType: 'application/vnd.cncf.helm.config.v1+json' }),
  };

  test('is ordered by time, sends at most three requests per tag, and marks jumps', async () => {
    registry = await TagRegistry.start(tags, 2);
    const report = await readJson(registry.source);
    const [image] = report.images;
    expect(image?.history.label).toEqual(['1.8', '1.9', '1.10 (latest)']);
    const config = (image?.history.pullBytes[0] ?? 0) - 50_000;
    expect(image?.history.pullBytes).toEqual([50_000, 51_000, 59_000].map((size) => size + config));
    expect(image?.history.layerCount).toEqual([2, 2, 2]);
    expect(report.notices).toEqual(['Not images for this platform: chart']);
    const asked = registry.requests.filter((path) => path !== 'tags/list');
    expect(asked.length).toBeLessThanOrEqual(3 * Object.keys(tags).length);
    expect(registry.requests.filter((path) => path === 'tags/list')).toHaveLength(3);
    const schema = JSON.parse(readFileSync('schema/history.schema.json', 'utf8'));
    const validate = new Ajv.default({ allowUnionTypes: true, strictRequired: false }).compile(
      schema,
    );
    expect([validate(report), validate.errors]).toEqual([true, null]);
    const shown = await run(registry.source, '--format', 'markdown');
    expect(shown.stdout).toContain('**+8.0\u00a0kB**');
    expect(shown.stdout).toContain('+9.0 kB to pull in 3 builds, since 1.8 (2026-10-01)');
  });

  test('has only the tags of a pattern, and the last of them', async () => {
    registry = await TagRegistry.start(tags);
    const report = await readJson(registry.source, '--tags', '1.*', '--last', '2');
    expect(report.images[0]?.history.label).toEqual(['1.9', '1.10']);
    expect(registry.requests.some((path) => path.includes('chart'))).toBe(false);
  });

  test('is ordered by version if a creation time is missing', async () => {
    const { created: _, ...timeless } = of(60_000, 1);
    registry = await TagRegistry.start({ ...tags, '1.11': timeless });
    const report = await readJson(registry.source, '--tags', '1.*');
    expect(report.images[0]?.history.label).toEqual(['1.8', '1.9', '1.10', '1.11']);
    expect(report.notices).toContain(
      'Ordered by version: not every tag has a creation time (1 without).',
    );
  });

  test('reports a pattern without matches', async () => {
    registry = await TagRegistry.start(tags);
    const { stderr, exitCode } = await run(registry.source, '--tags', 'x*');
    expect([exitCode, stderr.includes('none of its 5 tags matches x*')]).toEqual([3, true]);
  });
});

describe('the history in a file, for other pipelines', () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();

  function build(bytes: number): string {
    const layers = [layerTar([{ name: 'main', body: Buffer.alloc(bytes, 2) }])];
    const path = join(folder, 'app.tar');
    writeFileSync(path, dockerArchive(layers, { repoTags: [`app:${bytes}`] }));
    return path;
  }

  async function add(message: string, bytes: number): Promise<HistoryReport> {
    git('commit', '-q', '--allow-empty', '-m', message);
    return readJson('history.json', build(bytes), '--write');
  }

  test('grows with each commit, and a check shows it with the change at its end', async () => {
    git('init', '-q', '-b', 'main');
    await add('one', 100_000);
    await add('two (#12)', 110_000);
    git('commit', '-q', '--allow-empty', '-m', 'not measured');
    const { images } = await add('four', 120_000);
    expect(images[0]?.history).toMatchObject({
      pullRequest: [null, 12, null],
      distance: [null, 1, 2],
      commit: ['HEAD~3', 'HEAD~2', 'HEAD'].map((name) => git('rev-parse', name)),
    });
    expect(images[0]?.key.name).toBe('app');
    expect(await readJson('history.json')).toMatchObject({ images });

    git('checkout', '-q', '-b', 'topic');
    git('commit', '-q', '--allow-empty', '-m', 'topic');
    const { stdout } = await plimsoll(
      ['check', build(150_000), '--history', 'history.json', '--format', 'json'],
      { cwd: folder },
    );
    const [image] = (JSON.parse(stdout) as GateReport).images;
    expect(image?.history?.distance).toEqual([null, 1, 2, 1]);
    expect(image?.history?.imageBytes.at(-1)).toBe(image?.facts?.measures.imageBytes);
    const shown = await plimsoll(['check', build(150_000), '--history', 'history.json'], {
      cwd: folder,
    });
    expect(shown.stdout).toMatch(/[▁-█]{4} \+\d+\.\d kB in 4 builds, since/);
  });

  test('drift from a report covers everything since; from a commit, also authors', async () => {
    await plimsoll(['check', build(90_000), '--report', 'release.json'], {
      cwd: folder,
      process: shared,
    });
    const check = async (since: string, ...flags: readonly string[]) => {
      const limits = 'lowestEfficiency: off, highestUserWastedPercent: off';
      writeFileSync(
        join(folder, 'drift.yaml'),
        `rules: { highestDriftBytes: 20kB, ${limits} }\ndrift: { since: ${since} }\n`,
      );
      const { stdout, exitCode } = await plimsoll(
        ['check', build(150_000), '--budget', 'drift.yaml', '--format', 'json', ...flags],
        { cwd: folder },
      );
      const [image] = (JSON.parse(stdout) as GateReport).images;
      return { exitCode, parts: image?.drift?.imageParts, why: image?.drift?.why };
    };
    expect(await check('./release.json')).toEqual({
      exitCode: 1,
      parts: [{ kind: 'all', bytes: 60_000 }],
    });
    const first = git('rev-parse', 'main~3').slice(0, 9);
    expect(await check(first, '--history', 'history.json')).toMatchObject({
      exitCode: 1,
      parts: [
        { kind: 'change', bytes: 30_000 },
        { kind: 'commit', pullRequest: 12, bytes: 10_000 },
        { kind: 'commits', count: 2, unreported: 1, bytes: 10_000 },
      ],
    });
    const missing = await check('2020-01-01', '--history', 'history.json');
    expect([missing.exitCode, String(missing.why).includes('the history starts after')]).toEqual([
      3,
      true,
    ]);
    expect((await check('v9', '--history', 'history.json')).why).toContain('has no tag v9');
  });

  test('several archives are points in command line order', async () => {
    const [one, two] = [join(folder, 'one.tar'), join(folder, 'two.tar')];
    for (const [path, bytes] of [
      [one, 10_000],
      [two, 30_000],
    ] as const)
      writeFileSync(path, readFileSync(build(bytes)));
    const { images } = await readJson(two, one);
    expect(images[0]?.history.label).toEqual(['two.tar', 'one.tar']);
  });

  test('rejects a file that is not a history', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"plimsollHistory":1,"images":[]}');
    const { stderr, exitCode } = await run('bad.json');
    expect([exitCode, stderr.includes('commit is not a list')]).toEqual([2, true]);
  });
});
