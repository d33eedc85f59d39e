import { RULES } from '../budget/rules.ts';
import { EXIT, type ExitCode, toGateError } from '../errors.ts';
import { readLimits } from '../gate/limits.ts';
import { run } from '../gate/run.ts';
import { type Stop, stopOnSignals } from '../host/interrupt.ts';
import { getWorkingFolder } from '../host/working-folder.ts';
import { toExitCode } from '../judge/judge.ts';
import type { Host } from '../model/host.ts';
import { nameOptions, nameOptionsInError } from '../model/options.ts';
import type { GateReport } from '../model/report.ts';
import { createUnwritableError, writeReportFile } from '../publish/report-file.ts';
import { renderJson } from '../report/data/json.ts';
import { renderSummary } from '../report/paint/github/summary.ts';
import { renderQuietMarkdown } from '../report/paint/markdown/markdown.ts';
import { renderError } from '../report/paint/terminal/error.ts';
import type { TerminalOptions } from '../report/paint/terminal/screen.ts';
import { renderTerminal } from '../report/paint/terminal/terminal.ts';
import { renderRules, renderRulesJson, renderRulesMarkdown } from '../report/rules-table.ts';
import { VERSION } from '../version.ts';
import { type Command, type Output, parseArguments } from './arguments.ts';
import type { CommandName } from './commands.ts';
import { renderCommandHelp, renderOverview } from './help.ts';
import { checkAnythingNamed } from './nothing-named.ts';
import { ProgressLine } from './progress.ts';
import { detectAbilities } from './screen.ts';

type Process = typeof process;

/**
 * Runs one command line.
 * @returns the exit code; never throws
 */
export async function main(process: Process): Promise<ExitCode> {
  ignoreClosedPipes(process);
  const noColor = process.argv.includes('--no-color');
  try {
    return await runCommand(parseArguments(process.argv.slice(2)), process);
  } catch (error) {
    return reportFailure(error, process, noColor);
  }
}

async function runCommand(command: Command, process: Process): Promise<ExitCode> {
  const { stdout } = process;
  switch (command.name) {
    case 'help':
      await print(stdout, renderHelp(command.of, process));
      return EXIT.within;
    case 'version':
      await print(stdout, `plimsoll ${VERSION}\n`);
      return EXIT.within;
    case 'rules':
      await print(stdout, renderRuleTable(command.output, process));
      return EXIT.within;
    case 'explain':
      await print(stdout, await explainText(command, process));
      return EXIT.within;
    case 'view':
      return view(command, process);
    case 'judge':
      return judgeAgain(command, process);
    case 'compare':
      return compare(command, process);
    case 'fleet':
      return showFleet(command, process);
    case 'history':
      return showHistory(command, process);
    case 'whatif':
      return showWhatif(command, process);
    case 'scorecard':
      return showScorecard(command, process);
    case 'context':
      return showContext(command, process);
    case 'check':
      return check(command, process);
    case 'fix':
      return fix(command, process);
    case 'init':
    case 'ratchet':
    case 'raise':
      await print(stdout, await propose(command, process));
      return EXIT.within;
  }
}

const renderHelp = (name: CommandName | undefined, { stdout, env }: Process): string =>
  name === undefined
    ? renderOverview()
    : renderCommandHelp(name, detectAbilities(stdout, env, true).columns);

function renderRuleTable({ format, noColor }: Output, { stdout, env }: Process): string {
  if (format === 'json') return renderRulesJson(RULES);
  return format === 'markdown'
    ? renderRulesMarkdown(RULES)
    : renderRules(RULES, detectAbilities(stdout, env, noColor));
}

async function explainText(
  { id, output }: Command<'explain'>,
  { stdout, env }: Process,
): Promise<string> {
  const { renderExplain, renderExplainJson, renderExplainMarkdown } = await import(
    '../report/explain.ts'
  );
  if (output.format === 'json') return renderExplainJson(id);
  return output.format === 'markdown'
    ? renderExplainMarkdown(id)
    : renderExplain(id, detectAbilities(stdout, env, output.noColor));
}

async function check(command: Command<'check'>, process: Process): Promise<ExitCode> {
  const { request, output, historyPath } = command;
  const measure = async (host: Host): Promise<GateReport> => {
    const limits = await readLimits(request, host);
    checkAnythingNamed('check', request, limits.budget, host);
    if (historyPath === undefined) return run(request, host, { limits });
    const { openHistoryFile } = await import('../gate/history/history-file.ts');
    return run(request, host, { limits, ...(await openHistoryFile(historyPath, host)) });
  };
  return present(await runStoppable(measure, command, process), output, process);
}

async function view(command: Command<'view'>, process: Process): Promise<ExitCode> {
  const { readView } = await import('./view.ts');
  const report = await runStoppable((host) => readView(command, host), command, process);
  await writeHtml(command.outputPath, nameOptions(report, 'cli'));
  await print(process.stdout, `Wrote ${command.outputPath}. Open it in a browser.\n`);
  return EXIT.within;
}

async function writeHtml(path: string, report: GateReport): Promise<void> {
  const { renderHtml } = await import('../report/paint/html/html.ts');
  await writeReportFile(path, renderHtml(report));
}

async function compare(command: Command<'compare'>, process: Process): Promise<ExitCode> {
  const { request, output } = command;
  const { compareSources } = await import('../gate/compare-sources.ts');
  const report = await runStoppable((host) => compareSources(request, host), command, process);
  const renderers = await import('../report/compare.ts');
  const render = {
    json: renderers.renderCompareJson,
    markdown: renderers.renderCompareMarkdown,
    terminal: renderers.renderCompare,
  };
  await printReport(report, render, output, process);
  return EXIT.within;
}

async function showFleet(command: Command<'fleet'>, process: Process): Promise<ExitCode> {
  const { readFleet } = await import('./fleet.ts');
  const report = await runStoppable((host) => readFleet(command, host), command, process);
  const renderers = await import('../report/fleet.ts');
  const render = {
    json: renderers.renderFleetJson,
    markdown: renderers.renderFleetMarkdown,
    terminal: renderers.renderFleet,
  };
  await printReport(report, render, command.output, process);
  if (report.verdict === 'unmeasured') return EXIT.unmeasured;
  return report.verdict === 'fail' ? EXIT.over : EXIT.within;
}

async function showHistory(command: Command<'history'>, process: Process): Promise<ExitCode> {
  const { readHistory } = await import('./history.ts');
  const report = await runStoppable((host) => readHistory(command, host), command, process);
  const renderers = await import('../report/history.ts');
  const render = {
    json: renderers.renderHistoryJson,
    markdown: renderers.renderHistoryMarkdown,
    terminal: renderers.renderHistory,
  };
  await printReport(report, render, command.output, process);
  return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}

async function showWhatif(command: Command<'whatif'>, process: Process): Promise<ExitCode> {
  const { request, output } = command;
  const { computeWhatifReport } = await import('../gate/whatif.ts');
  const report = await runStoppable((host) => computeWhatifReport(request, host), command, process);
  const renderers = await import('../report/whatif.ts');
  const render = {
    json: renderers.renderWhatifJson,
    markdown: renderers.renderWhatifMarkdown,
    terminal: renderers.renderWhatif,
  };
  await printReport(report, render, output, process);
  return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}

async function showScorecard(
  { request, ...work }: Command<'scorecard'>,
  process: Process,
): Promise<ExitCode> {
  const report = await runStoppable((host) => run(request, host), work, process);
  const { reportPath } = work.output;
  if (reportPath !== undefined) await writeReportFile(reportPath, renderJson(report));
  const renderers = await import('../report/scorecard.ts');
  const render = {
    json: renderJson,
    markdown: renderers.renderScorecardMarkdown,
    terminal: renderers.renderScorecard,
  };
  await printReport(report, render, work.output, process);
  return renderers.isComplete(report) ? EXIT.within : EXIT.unmeasured;
}

async function fix(command: Command<'fix'>, process: Process): Promise<ExitCode> {
  const { fixBuild, isRefuted } = await import('../gate/fix.ts');
  const result = await runStoppable((host) => fixBuild(command.request, host), command, process);
  const { renderFix } = await import('../report/fix.ts');
  await print(process.stdout, renderFix(result, process.stdout.isTTY === true));
  return result.proof && isRefuted(result.proof) ? EXIT.over : EXIT.within;
}

async function showContext(command: Command<'context'>, process: Process): Promise<ExitCode> {
  const { readContext } = await import('./context.ts');
  const report = await runStoppable((host) => readContext(command, host), command, process);
  const renderers = await import('../report/context.ts');
  const render = {
    json: renderers.renderContextJson,
    markdown: renderers.renderContextMarkdown,
    terminal: renderers.renderContext,
  };
  await printReport(report, render, command.output, process);
  return report.proof?.isUnchanged === false ? EXIT.unmeasured : EXIT.within;
}

/** Prints a report that has no verdict. */
function printReport<Report>(
  report: Report,
  renderers: Readonly<
    Record<Output['format'], (report: Report, options: TerminalOptions) => string>
  >,
  { format, noColor, isVerbose }: Output,
  { stdout, env }: Process,
): Promise<void> {
  const options = { ...detectAbilities(stdout, env, noColor), verbose: isVerbose };
  return print(stdout, renderers[format](nameOptions(report, 'cli'), options));
}

function propose(
  command: Command<'init' | 'ratchet' | 'raise'>,
  process: Process,
): Promise<string> {
  const { stdout, env } = process;
  const proposeWith = async (host: Host): Promise<string> => {
    if (command.name === 'init') return (await import('./init.ts')).initBudget(command, host);
    const abilities = detectAbilities(stdout, env, command.output.noColor);
    return command.name === 'raise'
      ? (await import('./raise.ts')).raiseBudget(command, host, abilities)
      : (await import('./ratchet.ts')).ratchetBudget(command, host, abilities);
  };
  return runStoppable(proposeWith, command, process);
}

/** Runs work until it is done or stopped. */
async function runStoppable<Result>(
  work: (host: Host) => Promise<Result>,
  { timeoutMs, output }: { readonly timeoutMs: number; readonly output: Output },
  process: Process,
): Promise<Result> {
  const progress = new ProgressLine(process.stderr, output.isQuiet);
  const stop = stopOnSignals(process, timeoutMs);
  try {
    return await stop.orStopped(work(createHost(process, stop, progress, output)));
  } finally {
    progress.clear();
    stop.dispose();
  }
}

async function judgeAgain(command: Command<'judge'>, process: Process): Promise<ExitCode> {
  const { judgeReportFile } = await import('./judge.ts');
  const report = await runStoppable((host) => judgeReportFile(command, host), command, process);
  return present(report, command.output, process);
}

function createHost(
  process: Process,
  { signal, timeLeftMs }: Pick<Stop, 'signal' | 'timeLeftMs'>,
  progress: ProgressLine,
  output: Output,
): Host {
  const { env, stderr } = process;
  return {
    env,
    cwd: getWorkingFolder(process),
    signal,
    timeLeftMs,
    now: () => new Date(),
    progress: (...far) => progress.update(...far),
    debug: (line) => {
      if (output.isVerbose) stderr.write(`plimsoll: ${line}\n`);
    },
    log: (chunk) => {
      if (output.isQuiet) return;
      progress.clear();
      stderr.write(chunk);
    },
  };
}

/**
 * Decides first and prints afterwards: output that can't be written changes the exit code, but not
 * what is printed.
 */
async function present(given: GateReport, output: Output, process: Process): Promise<ExitCode> {
  const report = nameOptions(given, 'cli');
  const { stdout, env } = process;
  const abilities = detectAbilities(stdout, env, output.noColor);
  const { reportPath, sarifPath, htmlPath } = output;
  const writes = [
    async () => print(stdout, render(report, output, abilities)),
    async () => reportPath !== undefined && (await writeReportFile(reportPath, renderJson(report))),
    async () => {
      if (sarifPath === undefined) return;
      const { renderSarif } = await import('../report/data/sarif.ts');
      await writeReportFile(sarifPath, renderSarif(report));
    },
    async () => htmlPath !== undefined && (await writeHtml(htmlPath, report)),
  ];
  let exitCode: number = toExitCode(report);
  for (const write of writes) {
    try {
      await write();
    } catch (error) {
      exitCode = Math.max(exitCode, await reportFailure(error, process, output.noColor));
    }
  }
  return exitCode as ExitCode;
}

function render(
  report: GateReport,
  output: Output,
  abilities: ReturnType<typeof detectAbilities>,
): string {
  if (output.format === 'json') return renderJson(report);
  if (output.format === 'markdown')
    return output.isQuiet ? renderQuietMarkdown(report) : renderSummary(report);
  return renderTerminal(report, {
    ...abilities,
    verbose: output.isVerbose,
    verboseWith: '--verbose',
    quiet: output.isQuiet,
  });
}

async function reportFailure(
  error: unknown,
  process: Process,
  noColor: boolean,
): Promise<ExitCode> {
  const known = toGateError(error, 'the output of PLIMSOLL_DEBUG=1');
  const failure = nameOptionsInError(known, 'cli');
  await write(
    process.stderr,
    renderError(failure, detectAbilities(process.stderr, process.env, noColor)),
  );
  if (known !== error && process.env.PLIMSOLL_DEBUG)
    await write(process.stderr, `${String((error as { stack?: unknown })?.stack ?? error)}\n`);
  return failure.exitCode;
}

/**
 * Waits until the text is written, so that a pipe gets all of it before the program ends.
 * @throws GateError REPORT_UNWRITABLE if it is lost, e.g. on a full disk, but not if the reader
 *   closed the pipe
 */
async function print(stream: NodeJS.WritableStream, text: string): Promise<void> {
  const error = await write(stream, text);
  if (error && error.code !== 'EPIPE') throw createUnwritableError('standard output', error);
}

function write(
  stream: NodeJS.WritableStream,
  text: string,
): Promise<NodeJS.ErrnoException | null | undefined> {
  if (text === '') return Promise.resolve(undefined);
  return new Promise((resolve) => {
    stream.write(text, resolve);
  });
}

/** `plimsoll … | head` closes the pipe early; the verdict does not change. */
function ignoreClosedPipes({ stdout, stderr }: Process): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
}
