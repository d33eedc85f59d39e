import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFleetImages } from './fleet-images.ts';
import { makeGrownImages, makePulledImages } from './grown-images.ts';
import { makeHeavyImage } from './heavy-image.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Run {
  readonly args: readonly string[];
  /** Runs before it whose output is not shown. */
  readonly before?: readonly (readonly string[])[];
  /** Files in the working folder, in addition to hello.tar. */
  readonly files?: () => Readonly<Record<string, string | Buffer>>;
  /** Also shown afterwards, as `cat FILE` prints it. */
  readonly shows?: string;
}

const HELLO = 'docker-archive:hello.tar';

/** The runs that the documentation shows. */
const RUNS = {
  check: { args: ['check', HELLO] },
  init: { args: ['init', HELLO], shows: '.dive-ci.yaml' },
  within: { args: ['check', HELLO], before: [['init', HELLO]] },
  over: { args: ['check', HELLO, '--rule', 'highestImageBytes=1MB'] },
  quiet: { args: ['check', HELLO, '--quiet'] },
  judge: {
    before: [['check', HELLO, '--quiet', '--report', 'report.json']],
    args: ['judge', 'report.json', '--rule', 'highestUserWastedPercent=off'],
  },
  ratchet: {
    files: () => createBudgetFile('highestImageBytes: 5MB', 'highestLayerCount: 20'),
    args: ['ratchet', HELLO],
  },
  'invalid-budget': {
    files: () =>
      createBudgetFile(
        'highestWastedBytes: 20 megs',
        'highestUserWastePercent: 0.1',
        'highestImageBytes: 150',
      ),
    args: ['check', HELLO],
  },
  'unknown-command': { args: ['chek', HELLO] },
  'source-not-found': { args: ['check', './missing.tar'] },
  context: { files: makeContext, args: ['context', 'app'] },
  compare: {
    files: makeGrownImages,
    args: ['compare', 'docker-archive:app-main.tar', 'docker-archive:app-dev.tar'],
  },
  pull: {
    files: () => ({
      ...makePulledImages(),
      '.dive-ci.yaml': [
        'pull: { client: containerd, bandwidth: 1Gbps, roundTrip: 20ms }',
        'rules: { highestPullSeconds: 5s, highestUpdateSeconds: 1s }',
        '',
      ].join('\n'),
    }),
    args: ['check', 'oci-archive:app-dev.tar', '--baseline', 'oci-archive:app-main.tar'],
  },
  whatif: { files: makeHeavyImage, args: ['whatif', 'oci-archive:app.tar'] },
  layers: { args: ['check', HELLO, '--verbose'] },
  cost: {
    files: () => ({
      ...makePulledImages(),
      '.dive-ci.yaml': [
        'cost:',
        '  pullsPerDay: 50',
        '  egressPerGB: 0.09',
        '  storagePerGBMonth: 0.10',
        '  retained: 30',
        'rules: { highestImageBytes: 150MB }',
        '',
      ].join('\n'),
    }),
    args: ['check', 'oci-archive:app-dev.tar', '--baseline', 'oci-archive:app-main.tar'],
  },
  view: {
    args: ['view', HELLO, '--output', 'hello.html'],
  },
  fleet: {
    files: () => ({
      ...makeFleetImages(),
      '.dive-ci.yaml': 'fleet: { highestTotalBytes: 400MB, lowestSharedRatio: 40% }\n',
    }),
    args: [
      'fleet',
      ...['api', 'web', 'jobs', 'proxy'].map((name) => `oci-archive:${name}.tar`),
      '--files',
    ],
  },
  'growth-rule': {
    files: makeGrownImages,
    args: [
      ...['check', 'docker-archive:app-dev.tar', '--baseline', 'docker-archive:app-main.tar'],
      ...['--rule', 'highestGrowthPercent=5%'],
    ],
  },
} as const satisfies Record<string, Run>;
export type RunName = keyof typeof RUNS;

/** A Node.js application as on a developer's machine. */
function makeContext(): Readonly<Record<string, string | Buffer>> {
  return {
    'app/Dockerfile': [
      'FROM node:24 AS build',
      'COPY package.json package-lock.json /app/',
      'COPY src /app/src',
      'RUN cd /app && npm ci && npm run build',
      'FROM node:24-slim',
      'COPY --from=build /app/dist /app',
      'COPY public /app/public',
      '',
    ].join('\n'),
    'app/package.json': '{}\n',
    'app/package-lock.json': '{}\n',
    'app/src/index.js': Buffer.alloc(48_200),
    'app/src/index.test.js.log': Buffer.alloc(1_900),
    'app/public/logo.png': Buffer.alloc(212_000),
    'app/public/.DS_Store': Buffer.alloc(6_148),
    'app/node_modules/left-pad/index.js': Buffer.alloc(3_840_000),
    'app/fixtures/orders.csv': Buffer.alloc(930_000),
    'app/.env': 'DATABASE_PASSWORD=correct-horse-battery\n',
  };
}

function createBudgetFile(...rules: readonly string[]): Readonly<Record<string, string>> {
  return { '.dive-ci.yaml': `rules:\n${rules.map((rule) => `  ${rule}\n`).join('')}` };
}

/** A run as a reader sees it on a terminal: the command, its output and its exit code. */
export function renderRun(name: RunName): string {
  const { args, before = [], files, shows }: Run = RUNS[name];
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-docs-'));
  try {
    copyFileSync(join(ROOT, 'examples/hello.tar'), join(folder, 'hello.tar'));
    for (const [file, bytes] of Object.entries(files?.() ?? {})) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    for (const args of before) runPlimsoll(args, folder);
    const { output, exitCode } = runPlimsoll(args, folder);
    const shown = shows === undefined ? [] : ['', `$ cat ${shows}`, readText(join(folder, shows))];
    return [
      '```console',
      `$ npx plimsoll ${args.join(' ')}`,
      ...(output === '' ? [] : [output]),
      ...(exitCode === 0 ? [] : ['$ echo $?', String(exitCode)]),
      ...shown,
      '```',
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runPlimsoll(args: readonly string[], cwd: string): { output: string; exitCode: number } {
  const { PATH = '' } = process.env;
  const env = { PATH, COLUMNS: '80', NO_COLOR: '1', LANG: 'C.UTF-8' };
  const cli = join(ROOT, 'src/cli.ts');
  const options = { cwd, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { output: `${stdout}${stderr}`.trimEnd(), exitCode: status ?? 1 };
}

/** The day of a run is not part of its output. */
const readText = (path: string): string =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .replace(/\b20\d\d-\d\d-\d\d\b/g, '2026-11-29');
