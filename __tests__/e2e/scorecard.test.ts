import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { type CommandRun, plimsoll } from '../support/command.ts';
import { busyboxPath, describeWith, getAddress, sh } from '../support/engines.ts';

jest.setTimeout(300_000);

/** Succeeds in a container without network and capabilities. */
const CONFINED = [
  'busybox test ! -e /sys/class/net/eth0',
  "busybox grep -q '^CapEff:.0*$' /proc/self/status",
  'busybox test -e /tmp/ready',
].join(' && ');

const DOCKERFILE = `FROM scratch
COPY busybox /bin/
COPY busybox /bin/sh
COPY package.json /app/
RUN ["/bin/busybox", "mkdir", "-p", "/tmp", "/app/deps"]
COPY src /app/src
ENV PATH=/bin
HEALTHCHECK CMD busybox test -e /tmp/ready
CMD ["/bin/busybox", "sh", "-c", "busybox sleep 1; busybox touch /tmp/ready; busybox sleep 60"]
`;

test.each([
  [['scorecard'], /scorecard needs a build/],
  [['scorecard', '--build', '.', '--touch'], /--touch needs a value/],
])('plimsoll %j is a usage error', async (args, message) => {
  const { exitCode, stderr } = await plimsoll(args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

/** A small program with a health check, in a separate folder. @returns the folder */
function makeApp(scratch: string): string {
  const folder = join(scratch, 'app');
  mkdirSync(join(folder, 'src'), { recursive: true });
  copyFileSync(busyboxPath(), join(folder, 'busybox'));
  writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
  writeFileSync(join(folder, 'package.json'), '{}\n');
  writeFileSync(join(folder, 'src/app.js'), 'console.log(1);\n');
  writeFileSync(join(folder, 'notes.txt'), 'not read by the build\n');
  return folder;
}

const BUILDER = 'plimsoll-scorecard-test';

/** Builders other than that of an overlay2 engine. */
const BUILDERS = {
  // Debian's runc is too old to run containers for this engine.
  'the containerd store': ['containerd', false, () => ({ DOCKER_HOST: getAddress('containerd') })],
  'a BuildKit builder': [
    'buildkit',
    true,
    (scratch: string) => {
      const env = { BUILDX_CONFIG: join(scratch, 'buildx'), DOCKER_HOST: getAddress('overlay2') };
      const create = ['buildx', 'create', '--driver', 'remote', '--name', BUILDER, '--use'];
      sh('docker', [...create, getAddress('buildkit')], env);
      return env;
    },
  ],
} as const;

describe.each(Object.entries(BUILDERS))('with %s', (name, [part, runs, environment]) => {
  describeWith([part, 'overlay2', 'docker', 'busybox'], `${name}, a scorecard`, () => {
    let scratch = '';
    let run: (...args: string[]) => Promise<CommandRun>;
    const readReport = (path: string): GateReport =>
      JSON.parse(readFileSync(join(scratch, 'app', path), 'utf8'));
    beforeAll(() => {
      scratch = mkdtempSync(join(tmpdir(), 'plimsoll-scorecard-'));
      const [cwd, env] = [makeApp(scratch), environment(scratch)];
      run = (...args) => plimsoll(args, { cwd, env });
    });
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    test('has its numbers, and is the baseline of a check', async () => {
      const first = await run('scorecard', '--build', '.', '--report', 'card.json');
      expect(first.exitCode).toBe(runs ? 0 : 3);
      expect(first.stdout).toMatch(/Image size .*\n.*Pull .*\n.*Rebuild .*\n.*Push again .*\n/);
      expect(first.stdout).toMatch(runs ? /Until healthy/ : /Start not measured: .*docker/s);
      const effort = readReport('card.json').images[0]?.effort;
      expect(effort?.rebuild).toMatchObject({
        ...{ touched: ['src/app.js'], runs: 3, steps: 5, cachedSteps: 4, repushedLayers: 1 },
        repushedBytesAre: 'exact',
      });
      expect(effort?.rebuild?.repushedBytes.most).toBeLessThan(1000);
      if (runs) expect(effort?.healthy?.seconds.least).toBeGreaterThanOrEqual(1);

      const rules = ['highestRepushedBytes=1MB', 'highestUserWastedPercent=off'];
      const next = await run(
        ...['check', '--build', '.', ...rules.flatMap((rule) => ['--rule', rule])],
        ...['--baseline', 'card.json', '--report', 'next.json', '--verbose'],
      );
      expect(next.exitCode).toBe(0);
      expect(next.stdout).toContain('Rebuild and start');
      const [image] = readReport('next.json').images;
      expect(image?.effortBefore).toEqual(effort);
      expect(image?.findings.find(({ measure }) => measure === 'repushedBytes')).toMatchObject({
        outcome: 'pass',
      });
    });
  });
});

describeWith(['overlay2', 'busybox'], 'a scorecard', () => {
  let scratch = '';
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const run = (...args: string[]) =>
    plimsoll(args, { cwd: folder, env: { DOCKER_HOST: getAddress('overlay2') } });
  let first: { readonly text: string; readonly report: GateReport };

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'plimsoll-scorecard-'));
    folder = makeApp(scratch);
    const { stdout, exitCode } = await run('scorecard', '--build', '.', '--report', 'card.json');
    expect(exitCode).toBe(0);
    first = { text: stdout, report: JSON.parse(readFileSync(at('card.json'), 'utf8')) };
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test('has the four numbers, and leaves the folder unchanged', () => {
    expect(first.text).toMatch(/Image size +\d/);
    expect(first.text).toMatch(/Pull +\d+\.\d s/);
    expect(first.text).toMatch(/Rebuild +\d+\.\d s/);
    expect(first.text).toMatch(/Until healthy +\d+\.\d s/);
    expect(readFileSync(at('src/app.js'), 'utf8')).toBe('console.log(1);\n');
  });

  const DOCUMENT = 'docs/scorecard.md';
  const EXAMPLE = /(?<=^\$ npx plimsoll scorecard --build \.\n).*?(?=\n```)/ms;

  test('the documentation shows such a run; PLIMSOLL_EXAMPLES=write writes it', () => {
    const text = readFileSync(DOCUMENT, 'utf8');
    if (process.env.PLIMSOLL_EXAMPLES === 'write')
      writeFileSync(
        DOCUMENT,
        text.replace(EXAMPLE, () => first.text.trimEnd()),
      );
    const [shown = ''] = EXAMPLE.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
    expect(toShape(shown)).toBe(toShape(first.text));
  });

  /** Without numbers, units, ranges and alignment. */
  const toShape = (text: string): string =>
    text
      .replaceAll(/\([\d.]+ \w+ to [\d.]+ \w+\)/g, '')
      .replaceAll(/[\d.]+ (?:[kMG]?B|s)\b/g, 'N')
      .replaceAll(/[ \u2500]+/g, ' ')
      .trim();

  test('an edit to the code keeps all steps before its COPY, and pushes one small layer', () => {
    const { rebuild } = first.report.images[0]?.effort ?? {};
    expect(rebuild).toMatchObject({
      touched: ['src/app.js'],
      runs: 3,
      steps: 5,
      cachedSteps: 4,
      repushedLayers: 1,
    });
    expect(rebuild?.repushedBytes.most).toBeLessThan(1000);
    expect(rebuild?.seconds.median).toBeGreaterThan(0.05);
  });

  test('the time until healthy is that of the program, not of its check', () => {
    const { healthy } = first.report.images[0]?.effort ?? {};
    expect(healthy).toMatchObject({ by: 'image', runs: 3 });
    expect(healthy?.seconds.least).toBeGreaterThanOrEqual(1);
    expect(healthy?.seconds.least).toBeLessThanOrEqual(healthy?.seconds.median ?? 0);
  });

  test('can be a baseline, and an edit to a manifest costs more', async () => {
    const { stdout, exitCode } = await run(
      ...['scorecard', '--build', '.', '--touch', './package.json', '--health', CONFINED],
      ...['--baseline', 'card.json', '--format', 'json'],
    );
    const [image] = (JSON.parse(stdout) as GateReport).images;
    expect(image?.effort).toMatchObject({
      rebuild: { touched: ['package.json'], steps: 5, cachedSteps: 2, repushedLayers: 3 },
      healthy: { by: 'command', runs: 3 },
    });
    expect(image?.effortBefore).toEqual(first.report.images[0]?.effort);
    expect(exitCode).toBe(0);
  });

  test('a container gets a network only on request', async () => {
    const { stdout } = await run(
      ...['scorecard', '--build', '.', '--run-option', 'network=bridge', '--format', 'json'],
      ...['--health', 'busybox test -e /sys/class/net/eth0'],
    );
    const [image] = (JSON.parse(stdout) as GateReport).images;
    expect(image?.effort?.healthy?.by).toBe('command');
  });

  test('check measures only what a rule needs', async () => {
    const limits = ['--rule', 'highestRepushedBytes=10B', '--rule', 'highestUserWastedPercent=off'];
    const { exitCode } = await run('check', '--build', '.', ...limits, '--report', 'over.json');
    const report = JSON.parse(readFileSync(at('over.json'), 'utf8')) as GateReport;
    expect(exitCode).toBe(1);
    expect(report.images[0]?.effort?.healthy).toBeUndefined();
    const finding = report.images[0]?.findings.find(({ measure }) => measure === 'repushedBytes');
    expect(finding).toMatchObject({ outcome: 'fail', unit: 'bytes' });
  });

  test.each([
    [['--touch', 'notes.txt'], 2, /the build reads no file of this name/],
    [['--run-option', 'privileged=true'], 2, /not a supported option for the container/],
  ])('rejects %j', async (args, code, message) => {
    const { exitCode, stderr } = await run('scorecard', '--build', '.', ...args);
    expect(exitCode).toBe(code);
    expect(stderr).toMatch(message);
  });
});
