import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { COMPILE_CACHE } from './compile-cache.ts';
import { parseFileCommands, parseWorkflowCommands, type WorkflowCommand } from './runner-files.ts';
import type { Ended, Program, SharedProcess } from './shared-process.ts';

/** The results of a workflow step, as the runner sees them. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Every line of both outputs that the runner would execute. */
  readonly commands: readonly WorkflowCommand[];
  /** The errors, warnings and notices among them. */
  readonly annotations: readonly WorkflowCommand[];
}

export interface ActionRunOptions {
  /** The folder of action.yml; default: this repository. */
  readonly root?: string;
  /** Overrides the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Overrides what the runner sets. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly eventName?: string;
  /** The event's payload; a string is written unchanged. */
  readonly event?: unknown;
  /** The value of `github.token`. */
  readonly token?: string;
  /** GITHUB_WORKSPACE as prepared by the test, e.g. a checkout. Default: an empty folder. */
  readonly workspace?: string;
  /** Files in the workspace: text by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** RUNNER_TEMP; kept if given. */
  readonly temp?: string;
  /** Runs the step instead of a new process. */
  readonly process?: SharedProcess;
}

/** Runs `main` of action.yml in its own environment, like a runner. */
export async function runAction(options: ActionRunOptions = {}): Promise<ActionRun> {
  const temp = options.temp ?? (await mkdtemp(join(tmpdir(), 'plimsoll-action-')));
  try {
    return await runIn(temp, options);
  } finally {
    if (options.temp === undefined) await rm(temp, { recursive: true, force: true });
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Kills a run that hangs before Jest times out. */
const MOST_MS = 120_000;

async function runIn(temp: string, options: ActionRunOptions): Promise<ActionRun> {
  const { root = ROOT, workspace = join(temp, 'workspace'), event = {}, files = {} } = options;
  const action = await readAction(root);
  const at = (name: string): string => join(temp, name);
  await mkdir(workspace, { recursive: true });
  for (const name of ['output', 'summary', 'state', 'env', 'path']) await writeFile(at(name), '');
  await writeFile(at('event.json'), typeof event === 'string' ? event : JSON.stringify(event));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  const env = {
    ...runnerEnv(temp, workspace, options),
    ...inputEnv(action, options),
    ...options.env,
  };
  const step = { program: resolve(root, action.runs.main), args: [], cwd: workspace, env };
  const { stdout, stderr, exitCode } = await (options.process?.run(step, MOST_MS) ?? start(step));
  const commands = [...parseWorkflowCommands(stdout), ...parseWorkflowCommands(stderr)];
  return {
    exitCode,
    stdout,
    stderr,
    outputs: parseFileCommands(await readFile(at('output'), 'utf8')),
    summary: await readFile(at('summary'), 'utf8'),
    commands,
    annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
  };
}

const known = new Map<string, ActionFile>();

async function readAction(root: string): Promise<ActionFile> {
  const action = known.get(root) ?? parse(await readFile(join(root, 'action.yml'), 'utf8'));
  known.set(root, action);
  return action;
}

async function start({ program, cwd, env }: Program): Promise<Ended> {
  const child = spawn(process.execPath, [program], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MS,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((done, fail) =>
    child.on('error', fail).on('close', done),
  );
  return { stdout, stderr, exitCode };
}

interface ActionFile {
  readonly runs: { readonly main: string };
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
}

/**
 * The runner sets every declared input, as an empty string if there is neither a value nor a
 * default.
 */
function inputEnv(
  { inputs = {} }: ActionFile,
  { inputs: given = {}, token = '' }: ActionRunOptions,
) {
  const defaults = Object.entries(inputs).map(([name, spec]) => [
    name,
    String(spec.default ?? '').replaceAll(/\$\{\{ *github\.token *\}\}/g, token),
  ]);
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/**
 * Only PATH and the like from the tests' environment. By default, there is no GitHub to connect to.
 */
function runnerEnv(temp: string, workspace: string, { eventName = 'push' }: ActionRunOptions) {
  return {
    ...COMPILE_CACHE,
    PATH: process.env.PATH,
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'image',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_PATH: join(temp, 'path'),
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}
