import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGrownImages } from './grown-images.ts';

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
  compare: {
    files: makeGrownImages,
    args: ['compare', 'docker-archive:app-main.tar', 'docker-archive:app-dev.tar'],
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

function createBudgetFile(...rules: readonly string[]): Readonly<Record<string, string>> {
  return { '.dive-ci.yaml': `rules:\n${rules.map((rule) => `  ${rule}\n`).join('')}` };
}

/** A run as a reader sees it on a terminal: the command, its output and its exit code. */
export function renderRun(name: RunName): string {
  const { args, before = [], files, shows }: Run = RUNS[name];
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-docs-'));
  try {
    copyFileSync(join(ROOT, 'examples/hello.tar'), join(folder, 'hello.tar'));
    for (const [file, bytes] of Object.entries(files?.() ?? {}))
      writeFileSync(join(folder, file), bytes);
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
