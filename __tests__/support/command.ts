import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE } from './compile-cache.ts';
import type { SharedProcess } from './shared-process.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Kills a run that hangs before Jest times out. */
const MOST_MS = 50_000;

export interface CommandRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: Uint8Array;
  /** Standard input stays open without data. */
  readonly isStdinHeld?: boolean;
  /** Standard output goes to this file or device. */
  readonly stdoutPath?: string;
  /** Another version of Node than the tests use. */
  readonly node?: string;
  /** Another user than the tests run as, which only root can choose. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Another copy of `dist/cli.js`. */
  readonly cli?: string;
  /** Runs the command instead of a new process. */
  readonly process?: SharedProcess;
  /** Called with the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/**
 * Runs the bundled command line in a separate process, like a user: no terminal, a clean
 * environment.
 */
export function plimsoll(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandRun> {
  const { cwd, env = {}, stdin, isStdinHeld = false, node = process.execPath, onStart } = options;
  if (options.process !== undefined) {
    const given = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
    return options.process.run(
      { program: CLI, args, cwd: cwd ?? process.cwd(), env: given },
      MOST_MS,
    );
  }
  const out = options.stdoutPath === undefined ? 'pipe' : openSync(options.stdoutPath, 'w');
  const child = spawn(node, [options.cli ?? CLI, ...args], {
    ...options.user,
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...COMPILE_CACHE, ...env },
    stdio: [stdin === undefined && !isStdinHeld ? 'ignore' : 'pipe', out, 'pipe'],
  });
  if (out !== 'pipe') closeSync(out);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin?.on('error', () => undefined);
  if (!isStdinHeld) child.stdin?.end(stdin);
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
