import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A process: the command, and its allowed exit codes. */
export interface Command {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
  /** Files written to the folder it runs in, which is empty otherwise. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly exitCodes?: readonly number[];
}

export interface Measured {
  readonly medianMs: number;
  readonly fastestMs: number;
  /** The least user CPU time of all runs, which noise changes least; `null` like `peakBytes`. */
  readonly userMs: number | null;
  /** The largest resident set of all runs; `null` without GNU time. */
  readonly peakBytes: number | null;
}

/** Reads a child's peak memory from the kernel, which works for any command. */
const GNU_TIME = '/usr/bin/time';
const hasGnuTime = existsSync(GNU_TIME);

/**
 * Runs commands in turns, so that noise on the machine affects all of them. The first round is not
 * counted: it fills the page cache.
 * @throws Error with a command's output if its exit code is unexpected
 */
export function measureInTurns(
  commands: readonly Command[],
  rounds: number,
): ReadonlyMap<string, Measured> {
  const runs = new Map<string, Run[]>(commands.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const command of commands) {
      const run = runOnce(command);
      if (round >= 0) runs.get(command.name)?.push(run);
    }
  }
  return new Map([...runs].map(([name, each]) => [name, summarize(each)]));
}

interface Run {
  readonly elapsedMs: number;
  readonly userMs: number | null;
  readonly peakBytes: number | null;
}

function runOnce({ argv, files = {}, env = {}, exitCodes = [0], name }: Command): Run {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  // Some commands run as another user.
  chmodSync(folder, 0o755);
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const peakFile = join(folder, '.peak');
    const [program, ...args] = hasGnuTime
      ? [GNU_TIME, '-f', '%M %U', '-o', peakFile, ...argv]
      : argv;
    const start = performance.now();
    const { status, stderr, error } = spawnSync(program, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    const elapsedMs = performance.now() - start;
    if (error) throw error;
    if (status === null || !exitCodes.includes(status))
      throw new Error(`${name} ended with ${status}: ${stderr}`);
    const usage = hasGnuTime ? readUsage(readFileSync(peakFile, 'utf8')) : NO_USAGE;
    return { elapsedMs, ...usage };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** If a command fails, GNU time writes another line before the figure. */
function readUsage(text: string): Omit<Run, 'elapsedMs'> {
  const [peakKibibytes, userSeconds] = (text.trim().split('\n').at(-1) ?? '').split(' ');
  return { peakBytes: Number(peakKibibytes) * 1024, userMs: Number(userSeconds) * 1000 };
}

const NO_USAGE = { peakBytes: null, userMs: null };

function summarize(runs: readonly Run[]): Measured {
  const times = runs.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b);
  const peaks = runs.flatMap(({ peakBytes }) => peakBytes ?? []);
  return {
    medianMs: times[times.length >> 1] as number,
    fastestMs: times[0] as number,
    userMs: findLeast(runs.flatMap(({ userMs }) => userMs ?? [])),
    peakBytes: peaks.length === 0 ? null : Math.max(...peaks),
  };
}

const findLeast = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.min(...numbers);
