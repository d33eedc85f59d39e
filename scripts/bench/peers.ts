import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Command } from './measure.ts';

const WITHIN_OR_OVER = [0, 1];
const CLI = resolve('dist/cli.js');

/** plimsoll as a user runs it. Without a budget, dive's defaults apply. */
export function createCheck(
  source: string,
  { name = 'plimsoll', budget = '', env = {}, program = CLI } = {},
): Command {
  const files = budget === '' ? {} : { '.dive-ci.yaml': budget };
  return {
    name,
    argv: [process.execPath, program, 'check', source],
    files,
    env,
    exitCodes: WITHIN_OR_OVER,
  };
}

/** The same for the image that an engine's default builder makes from a Dockerfile. */
export const createBuildCheck = (
  dockerfile: string,
  { name, env }: { readonly name: string; readonly env: Readonly<Record<string, string>> },
): Command => ({
  name,
  argv: [process.execPath, CLI, 'check', '--build', '.'],
  files: { Dockerfile: dockerfile },
  env,
  exitCodes: WITHIN_OR_OVER,
});

/**
 * The same as a workflow step: log, summary, outputs and report file, but no requests to GitHub.
 */
export function createAction(source: string): Command {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: 'outputs',
    GITHUB_STEP_SUMMARY: 'summary.md',
    INPUT_IMAGE: source,
    INPUT_BASELINE: 'off',
    INPUT_COMMENT: 'never',
    RUNNER_TEMP: '.',
  };
  const files = { outputs: '', 'summary.md': '' };
  return {
    name: 'action',
    argv: [process.execPath, resolve('dist/action.js')],
    files,
    env,
    exitCodes: WITHIN_OR_OVER,
  };
}

/** The history of a repository. */
export const createHistory = (source: string): Command => ({
  name: 'history',
  argv: [process.execPath, CLI, 'history', source, '--format', 'json'],
});

/** Fetches the same documents, and discards them. */
export const createCurl = (urls: readonly string[]): Command => ({
  name: 'curl',
  argv: ['curl', '--silent', '--fail', '--config', 'urls'],
  files: { urls: urls.map((url) => `url = "${url}"\noutput = "/dev/null"\n`).join('') },
});

/** Compares two stored reports. */
export const createCompare = (name: string, old: string, now: string): Command => ({
  name,
  argv: [process.execPath, CLI, 'compare', old, now],
});

/** Measures every image that a registry lists. */
export const createFleet = (name: string, address: string): Command => ({
  name,
  argv: [process.execPath, CLI, 'fleet', `registry:${address}/*`],
});

/** Reads the same reports without comparing them. */
export const createReadReports = (name: string, ...paths: string[]): Command => ({
  name,
  argv: [process.execPath, resolve('scripts/bench/read-reports.ts'), ...paths],
});

export const createCat = (path: string): Command => ({ name: 'cat', argv: ['cat', path] });

export const emptyNode: Command = { name: 'node -e 0', argv: [process.execPath, '-e', '0'] };

export const createZlibAlone = (path: string): Command => ({
  name: 'zlib alone',
  argv: [process.execPath, resolve('scripts/bench/zlib-alone.ts'), path],
});

/**
 * dive v0.13.1 from `PLIMSOLL_DIVE` or PATH. It runs in an empty folder, because it would not
 * truncate an older report.
 */
export function createDive(path: string): Command[] {
  const program = process.env.PLIMSOLL_DIVE ?? findOnPath('dive');
  return program === undefined
    ? []
    : [{ name: 'dive', argv: [program, `docker-archive://${path}`, '--json', 'report.json'] }];
}

export const hasDocker = (): boolean =>
  spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 10_000 })
    .status === 0;

export function runDocker(...args: string[]): void {
  const { status, stderr } = spawnSync('docker', args);
  if (status !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`);
}

function findOnPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
