import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { ContextReport } from '../../src/model/context-report.ts';
import type { GateReport } from '../../src/model/report.ts';
import { type CommandRun, plimsoll } from '../support/command.ts';
import { describeWith, getAddress } from '../support/engines.ts';
import { SharedProcess } from '../support/shared-process.ts';

jest.setTimeout(300_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-context-cli-'));
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  write('Dockerfile', 'FROM scratch\nCOPY src /src\nCOPY package.json /\nCOPY web /web\n');
  write('package.json', '{}');
  write('src/a.js', Buffer.alloc(5000, 1));
  write('web/coverage/lcov', Buffer.alloc(70_000, 2));
  write('web/index.html', '<p>');
  write('data/big', Buffer.alloc(900_000, 3));
  write('node_modules/x/y.js', Buffer.alloc(300_000, 4));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shared = new SharedProcess();
const run = (args: readonly string[], env: Record<string, string> = {}): Promise<CommandRun> =>
  plimsoll(args, { cwd: folder, env, process: shared });

describe('plimsoll context', () => {
  test('prints what would be sent, on one screen', async () => {
    const { exitCode, stdout } = await plimsoll(['context', '.'], { cwd: folder });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Build context .: 1.3 MB would be sent, 75.0 kB read by COPY');
    expect(stdout).toContain('data');
    const lines = stdout.split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('reports a missing folder as it was written', async () => {
    const { exitCode, stderr } = await run(['context', '/nope']);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/no such folder\n +where +\/nope\n/);
  });

  test('prints JSON that matches the schema', async () => {
    const { stdout } = await run(['context', '.', '--format', 'json']);
    const report: ContextReport = JSON.parse(stdout);
    const schema = JSON.parse(
      readFileSync(new URL('../../schema/context.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ strict: false }).compile(schema);
    expect({ isValid: validate(report), errors: validate.errors }).toEqual({
      isValid: true,
      errors: null,
    });
    expect(report.context).toMatchObject({ askedBytes: 75_005, askedFileCount: 4 });
    expect(report.context.unread.items.map(({ pattern }) => pattern)).toEqual([
      'data',
      '**/node_modules',
    ]);
  });

  test('expands build arguments', async () => {
    writeFileSync(join(folder, 'arg.Dockerfile'), 'FROM scratch\nARG D=src\nCOPY $D /\n');
    const args = ['context', '.', '--file', 'arg.Dockerfile', '--format', 'json'];
    const measureAsked = async (...more: string[]) =>
      JSON.parse((await run([...args, ...more])).stdout).context.askedBytes;
    expect(await measureAsked()).toBe(5000);
    expect(await measureAsked('--build-arg', 'D=data')).toBe(900_000);
    rmSync(join(folder, 'arg.Dockerfile'));
  });

  test.each([
    [['context'], 2, 'context needs exactly one folder'],
    [['context', 'missing'], 3, 'missing'],
    [['context', 'https://x.example/y.git'], 2, 'another machine'],
    [['check', '.', '--prove'], 2, "--prove can't be used with plimsoll check"],
  ])('%j ends with %i', async (args, exitCode, message) => {
    const { stderr, ...ended } = await run(args);
    expect(ended).toMatchObject({ exitCode, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
  });
});

describeWith(['containerd', 'docker'], 'plimsoll with a build context', () => {
  const env = (): Record<string, string> => ({ DOCKER_HOST: getAddress('containerd') });

  test('proves the suggested lines, and changes nothing', async () => {
    const copy = `${folder}-copy`;
    cpSync(folder, copy, { recursive: true });
    const { exitCode, stdout } = await run(['context', '.', '--prove', '--format', 'json'], env());
    expect(exitCode).toBe(0);
    const { context, proof }: ContextReport = JSON.parse(stdout);
    const promised = context.read.items.reduce((sum, { imageBytes }) => sum + imageBytes, 0);
    expect(promised).toBe(70_000);
    expect(proof).toEqual({ layerCount: 3, isUnchanged: true, removedBytes: promised });
    expect(readFileSync(join(folder, 'Dockerfile'))).toEqual(
      readFileSync(join(copy, 'Dockerfile')),
    );
    rmSync(copy, { recursive: true });
  });

  test('proves nothing with the classic builder, which has different ignore files', async () => {
    const { exitCode, stdout } = await run(['context', '.', '--prove'], {
      ...env(),
      DOCKER_BUILDKIT: '0',
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  });

  test.each([
    ['1MB', 1, 'fail'],
    ['2MB', 0, 'pass'],
  ])('limits the context of a build to %s', async (limit, exitCode, outcome) => {
    const args = ['check', '--build', '.', '--rule', `highestContextBytes=${limit}`];
    const { stdout, ...ended } = await run([...args, '--format', 'json'], env());
    expect(ended.exitCode).toBe(exitCode);
    const [image] = (JSON.parse(stdout) as GateReport).images;
    expect(image?.findings.find(({ rule }) => rule === 'highestContextBytes')).toMatchObject({
      outcome,
      value: image?.buildContext?.contextBytes,
    });
    writeFileSync(join(folder, 'report.json'), stdout);
    const again = await run(['judge', 'report.json', '--rule', `highestContextBytes=${limit}`]);
    expect(again.exitCode).toBe(exitCode);
    rmSync(join(folder, 'report.json'));
  });

  test('an image that was not built here has no context to limit', async () => {
    const args = ['check', '--build', '.', '--report', 'report.json', '--quiet'];
    await run(args, env());
    const { stdout } = await run(['judge', 'report.json', '--format', 'json'], env());
    const report = JSON.parse(stdout) as GateReport;
    const { buildContext: _, ...image } = report.images[0] as NonNullable<GateReport['images'][0]>;
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...report, images: [image] }));
    const judged = await run([
      ...['judge', 'report.json', '--format', 'json'],
      ...['--rule', 'highestContextBytes=1kB'],
    ]);
    const [finding] =
      (JSON.parse(judged.stdout) as GateReport).images[0]?.findings.filter(
        ({ rule }) => rule === 'highestContextBytes',
      ) ?? [];
    expect(finding).toMatchObject({ outcome: 'skipped', value: null });
    expect(finding?.why).toContain('not built here');
    rmSync(join(folder, 'report.json'));
  });
});
