import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getAddress } from './engines.ts';

export interface ActRequest {
  /** A git checkout, see `makeCheckout`. */
  readonly project: string;
  /** The path of the workflow in the checkout. */
  readonly workflow: string;
  readonly event: string;
  /** The event's payload. */
  readonly payload?: unknown;
  /** Folders that replace other actions, by `OWNER/REPOSITORY@REF`, so nothing is fetched. */
  readonly actions?: Readonly<Record<string, string>>;
  /** The engine that steps use as `docker`. */
  readonly engine?: 'overlay2' | 'containerd';
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** `GITHUB_API_URL` is used if set, so a loopback server can replace GitHub. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActRun {
  readonly exitCode: number | null;
  /** The output of all steps, including annotations; no values are masked. */
  readonly log: string;
  /** Job summaries: one text per step that wrote one. */
  readonly summaries: readonly string[];
  /** By step, as `JOB/STEP`. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * `success` or `failure` by job. A matrix job is `JOB VALUE`, and a failure if one of its jobs
   * failed.
   */
  readonly jobs: Readonly<Record<string, string>>;
}

/**
 * Runs a workflow with act, on this machine and without containers: `actions/checkout` copies the
 * project, and `using: node24` uses the Node of these tests.
 */
export async function act(request: ActRequest): Promise<ActRun> {
  const home = mkdtempSync(join(tmpdir(), 'plimsoll-act-'));
  try {
    const payload = join(home, 'event.json');
    writeFileSync(payload, JSON.stringify(request.payload ?? {}));
    const { exitCode, lines } = await runAct(argumentsFor(request, payload), request, home);
    return { exitCode, ...summarize(lines) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function argumentsFor(request: ActRequest, payload: string): string[] {
  const {
    project,
    workflow,
    event,
    actions = {},
    variables = {},
    secrets = {},
    env = {},
  } = request;
  const pairs = (flag: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    event,
    '--json',
    '--no-cache-server',
    '--pull=false',
    // Values are not masked, so the tests can see what a step must not print.
    '--insecure-secrets',
    ...['--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--directory', project],
    ...['--workflows', join(project, workflow)],
    ...['--eventpath', payload],
    ...pairs('--local-repository', actions),
    ...pairs('--var', variables),
    ...pairs('--secret', secrets),
    ...pairs('--env', env),
  ];
}

/** The fields of a line of act's log that the tests need. */
interface LogLine {
  readonly msg: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly stepID?: readonly string[];
  readonly raw_output?: boolean;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  /** A workflow command as the step printed it. */
  readonly raw?: string;
}

async function runAct(args: readonly string[], { engine = 'overlay2' }: ActRequest, home: string) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('act', args, {
    // In another folder, away from the files of secrets and variables that act reads.
    cwd: home,
    env: {
      PATH: [dirname(process.execPath), PATH].join(delimiter),
      HOME,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      DOCKER_HOST: getAddress(engine),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[exitCode], ...texts] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return {
    exitCode: exitCode as number | null,
    lines: texts.join('\n').split('\n').flatMap(parseLine),
  };
}

/** The output of act before its log starts is not JSON. */
function parseLine(line: string): LogLine[] {
  if (line === '') return [];
  return [line.startsWith('{') ? JSON.parse(line) : { msg: `${line}\n`, raw_output: true }];
}

function summarize(lines: readonly LogLine[]): Omit<ActRun, 'exitCode'> {
  const outputs: Record<string, Record<string, string>> = {};
  const jobs: Record<string, string> = {};
  for (const { jobID, matrix, stepID, jobResult, command, name = '', arg = '' } of lines) {
    const job = [jobID, ...Object.values(matrix ?? {})].join(' ');
    if (jobResult !== undefined) jobs[job] = jobResult;
    if (command !== 'set-output') continue;
    const step = `${job}/${stepID?.at(-1)}`;
    outputs[step] = { ...outputs[step], [name]: arg };
  }
  return {
    log: lines.map(printLine).join(''),
    summaries: lines.flatMap(({ command, content }) =>
      command === 'summary' ? [content ?? ''] : [],
    ),
    outputs,
    jobs,
  };
}

/** What the log on GitHub shows too: plain lines, annotations, and stopped commands; no others. */
function printLine({ raw_output, msg, command = '', raw = '' }: LogLine): string {
  if (raw_output === true) return msg;
  return ['error', 'warning', 'notice', 'ignored'].includes(command) ? `${raw}\n` : '';
}
