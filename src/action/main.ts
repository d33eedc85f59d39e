import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setSecret } from '@actions/core';
import { formatError, GateError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { History } from '../history/history.ts';
import { readGithubRun } from '../host/github-run.ts';
import { type Stop, stopOnSignals } from '../host/interrupt.ts';
import { getWorkingFolder } from '../host/working-folder.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { writeOutputs } from '../publish/outputs.ts';
import { RunnerLog } from '../publish/runner-log.ts';
import { renderError } from '../report/paint/terminal/error.ts';
import { formatSentences } from '../report/words/messages/sentence.ts';
import { findSecretVariable } from '../sources/build/build-arguments.ts';
import { deliver } from './deliver.ts';
import { createFailureReport, toActionError } from './failure.ts';
import { gate } from './gate.ts';
import { openGithubSide } from './github.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { runShort } from './run-short.ts';
import { writeSecretFiles } from './secret-values.ts';
import { createStep, type Step } from './step.ts';

type Process = typeof process;

/** Runs one step of a workflow. @returns the exit code; never throws */
export async function main(process: Process): Promise<ExitCode> {
  const log = new RunnerLog((text) => process.stdout.write(text));
  try {
    return await runStep(readInputs(process.env), process, log);
  } catch (error) {
    // The destination of results is unknown or unreachable.
    return giveUp(toActionError(error), log);
  }
}

async function runStep(given: ActionInputs, process: Process, log: RunnerLog): Promise<ExitCode> {
  hideSecrets(given, process.env);
  const files = writeSecretFiles(given.secretValues, process.env);
  const inputs = addSecrets(given, files.specs);
  const stop = stopOnSignals(process, inputs.timeoutMs);
  const host = createHost(process, stop, log);
  try {
    // Continues after the work is stopped: a timeout is published too.
    const publishing = new AbortController();
    const github = await openGithubSide(
      await readGithubRun(process.env),
      inputs,
      process.env,
      publishing.signal,
    );
    const step = createStep({ inputs, github, host, log });
    const made = await makeReport(step, stop.orStopped);
    if (made.error?.code === 'INTERRUPTED') return giveUp(made.error, log);
    return await deliver(made.report, made.history, await chooseReportPath(inputs, host), step);
  } finally {
    files.remove();
    stop.dispose();
  }
}

function addSecrets(inputs: ActionInputs, specs: readonly string[]): ActionInputs {
  const { request } = inputs;
  const build = request.build && {
    ...request.build,
    secrets: [...request.build.secrets, ...specs],
  };
  return { ...inputs, request: { ...request, build } };
}

interface Made {
  readonly report: GateReport;
  readonly history?: History | undefined;
  readonly error?: GateError;
}

/** Turns an error before measuring into a report. */
async function makeReport(
  step: Step,
  orStopped: <T>(work: Promise<T>) => Promise<T>,
): Promise<Made> {
  const { inputs, github, host } = step;
  const work =
    inputs.publish.length > 0
      ? import('./gather.ts').then(async ({ gatherReports }) => ({
          report: await gatherReports(inputs.publish, host.cwd, github.run),
          history: undefined,
        }))
      : gate(step);
  try {
    const { report, history } = await orStopped(work);
    return { report: addName(formatSentences(report, 'action'), inputs), history };
  } catch (thrown) {
    const error = toActionError(thrown);
    if (!(thrown instanceof GateError))
      host.debug(String((thrown as { stack?: unknown })?.stack ?? thrown));
    const report = createFailureReport(error, describeSubject(inputs), github.run);
    return { report: addName(formatSentences(report, 'action'), inputs), error };
  }
}

/** The title of every report shows the step's name. */
const addName = (report: GateReport, { name }: ActionInputs): GateReport =>
  report.run === undefined || name === '' ? report : { ...report, run: { ...report.run, name } };

function describeSubject({ name, request, publish }: ActionInputs): string {
  const build = request.build && `build:${request.build.folder}`;
  const [first] = [
    name,
    build,
    request.images[0]?.name,
    request.images[0]?.source,
    publish[0],
  ].filter(Boolean);
  return first ?? 'the images of the budget';
}

function giveUp(given: GateError, log: RunnerLog): ExitCode {
  const error = formatError(given, 'action');
  log.print(renderError(error, { columns: 120, color: true, ascii: false }));
  if (error.exitCode === EXIT.interrupted) return error.exitCode;
  const message = [error.message, error.where, error.fix]
    .filter((part) => part !== undefined)
    .join('\n');
  log.annotate([{ level: 'failure', title: 'Plimsoll could not run', message }]);
  writeOutputs({ verdict: 'unmeasured' });
  return error.exitCode;
}

/**
 * The runner masks secrets that a build step prints by mistake, in this log and all later ones.
 */
function hideSecrets({ request, secretValues }: ActionInputs, env: Process['env']): void {
  const specs = request.build?.secrets ?? [];
  const inVariables = specs.map((spec) => env[findSecretVariable(spec) ?? ''] ?? '');
  for (const text of [...inVariables, ...secretValues.map(({ value }) => value)]) {
    for (const line of text.split(/\r?\n/)) if (line.trim() !== '') setSecret(line);
  }
}

/**
 * Inputs contain tokens and secrets, which started programs must not find in their environment.
 */
const removeInputs = (env: Process['env']): Process['env'] =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^INPUT_/i.test(name)));

function createHost(
  process: Process,
  { signal, timeLeftMs }: Pick<Stop, 'signal' | 'timeLeftMs'>,
  log: RunnerLog,
): Host {
  const isDebug = process.env.RUNNER_DEBUG === '1';
  return {
    env: removeInputs(process.env),
    cwd: getWorkingFolder(process),
    signal,
    timeLeftMs,
    now: () => new Date(),
    progress: () => undefined,
    debug: (line) => {
      if (isDebug) log.print(`plimsoll: ${line}`);
    },
    log: (chunk) => log.stream(chunk, 'Build'),
    runShort,
  };
}

/**
 * The report's path for later steps; by default in a separate folder per step, so two steps don't
 * share one.
 */
async function chooseReportPath({ reportPath }: ActionInputs, { env, cwd }: Host): Promise<string> {
  const own = join(
    env.RUNNER_TEMP || cwd,
    `plimsoll-${randomBytes(4).toString('hex')}`,
    'report.json',
  );
  const path = reportPath === undefined ? own : resolve(cwd, reportPath);
  // If this fails, writing the report fails with the reason.
  await makeFolder(dirname(path)).catch(() => undefined);
  return path;
}

/** mkdir's own `recursive` never ends below /proc (seen with Node 24). */
async function makeFolder(path: string): Promise<void> {
  const make = () => mkdir(path).catch((error: { code?: unknown }) => error.code);
  if ((await make()) !== 'ENOENT' || dirname(path) === path) return;
  await makeFolder(dirname(path));
  await make();
}
