import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../model/host.ts';
import { writeReportFile } from '../publish/report-file.ts';
import { formatSentences } from '../report/words/messages/sentence.ts';
import { VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandLine } from './command.ts';
import type { CommandName } from './commands.ts';
import { ignoreClosedPipes, print, printReport, reportFailure } from './output.ts';
import { runStoppable } from './run-stoppable.ts';
import { detectAbilities } from './screen.ts';

type Process = typeof process;

/**
 * Runs one command line. Modules that only some commands need are imported on demand, so that the
 * others start fast.
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

async function runCommand(command: CommandLine, process: Process): Promise<ExitCode> {
  const { stdout } = process;
  switch (command.name) {
    case 'help':
      await print(stdout, await helpText(command.of, process));
      return EXIT.within;
    case 'version':
      await print(stdout, `plimsoll ${VERSION}\n`);
      return EXIT.within;
    case 'rules':
      return showRules(command, process);
    case 'explain':
      return explain(command, process);
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
    case 'order':
      return showOrder(command, process);
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

async function helpText(name: CommandName | undefined, { stdout, env }: Process): Promise<string> {
  const { renderCommandHelp, renderOverview } = await import('./help.ts');
  return name === undefined
    ? renderOverview()
    : renderCommandHelp(name, detectAbilities(stdout, env, true).columns);
}

async function showRules({ output }: Command<'rules'>, process: Process): Promise<ExitCode> {
  const { RULES } = await import('../budget/rules.ts');
  const { rulesRenderers } = await import('../report/rules-table.ts');
  await printReport(RULES, rulesRenderers, output, process);
  return EXIT.within;
}

async function explain({ id, output }: Command<'explain'>, process: Process): Promise<ExitCode> {
  const { explainRenderers } = await import('../report/explain.ts');
  await printReport(id, explainRenderers, output, process);
  return EXIT.within;
}

async function check(command: Command<'check'>, process: Process): Promise<ExitCode> {
  const { checkImages } = await import('./check.ts');
  const { present } = await import('./present.ts');
  const report = await runStoppable((host) => checkImages(command, host), command, process);
  return present(report, command.output, process);
}

async function judgeAgain(command: Command<'judge'>, process: Process): Promise<ExitCode> {
  const { judgeReportFile } = await import('./judge.ts');
  const { present } = await import('./present.ts');
  const report = await runStoppable((host) => judgeReportFile(command, host), command, process);
  return present(report, command.output, process);
}

async function view(command: Command<'view'>, process: Process): Promise<ExitCode> {
  const { readView } = await import('./view.ts');
  const { writeHtml } = await import('./present.ts');
  const report = await runStoppable((host) => readView(command, host), command, process);
  await writeHtml(command.outputPath, formatSentences(report, 'cli'));
  await print(process.stdout, `Wrote ${command.outputPath}. Open it in a browser.\n`);
  return EXIT.within;
}

async function compare(command: Command<'compare'>, process: Process): Promise<ExitCode> {
  const { request, output } = command;
  const { compareSources } = await import('../gate/compare-sources.ts');
  const report = await runStoppable((host) => compareSources(request, host), command, process);
  const { compareRenderers } = await import('../report/compare.ts');
  await printReport(report, compareRenderers, output, process);
  return EXIT.within;
}

async function showFleet(command: Command<'fleet'>, process: Process): Promise<ExitCode> {
  const { readFleet } = await import('./fleet.ts');
  const report = await runStoppable((host) => readFleet(command, host), command, process);
  const { fleetRenderers } = await import('../report/fleet.ts');
  await printReport(report, fleetRenderers, command.output, process);
  if (report.verdict === 'unmeasured') return EXIT.unmeasured;
  return report.verdict === 'fail' ? EXIT.over : EXIT.within;
}

async function showHistory(command: Command<'history'>, process: Process): Promise<ExitCode> {
  const { readHistory } = await import('./history.ts');
  const report = await runStoppable((host) => readHistory(command, host), command, process);
  const { historyRenderers } = await import('../report/history.ts');
  await printReport(report, historyRenderers, command.output, process);
  return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}

async function showWhatif(command: Command<'whatif'>, process: Process): Promise<ExitCode> {
  const { request, output } = command;
  const { computeWhatifReport } = await import('../gate/whatif.ts');
  const report = await runStoppable((host) => computeWhatifReport(request, host), command, process);
  const { whatifRenderers } = await import('../report/whatif.ts');
  await printReport(report, whatifRenderers, output, process);
  return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}

async function showScorecard(
  { request, ...work }: Command<'scorecard'>,
  process: Process,
): Promise<ExitCode> {
  const { run } = await import('../gate/run.ts');
  const { renderJson } = await import('../report/data/json.ts');
  const report = await runStoppable((host) => run(request, host), work, process);
  const { reportPath } = work.output;
  if (reportPath !== undefined) await writeReportFile(reportPath, renderJson(report));
  const { isComplete, scorecardRenderers } = await import('../report/scorecard.ts');
  await printReport(report, scorecardRenderers, work.output, process);
  return isComplete(report) ? EXIT.within : EXIT.unmeasured;
}

async function showOrder(command: Command<'order'>, process: Process): Promise<ExitCode> {
  const { request, output } = command;
  const { createOrderReport } = await import('../gate/order/order-report.ts');
  const report = await runStoppable((host) => createOrderReport(request, host), command, process);
  const { orderRenderers, renderOrderPatch } = await import('../report/order.ts');
  await printReport(report, orderRenderers, output, process);
  const { stdout } = process;
  if (output.format === 'terminal')
    await print(stdout, renderOrderPatch(report, stdout.isTTY === true));
  return report.proof?.isSame === false ? EXIT.over : EXIT.within;
}

async function fix(command: Command<'fix'>, process: Process): Promise<ExitCode> {
  const { fixBuild } = await import('../gate/fix.ts');
  const { isRefuted } = await import('../gate/prove-fix.ts');
  const result = await runStoppable((host) => fixBuild(command.request, host), command, process);
  const { renderFix } = await import('../report/fix.ts');
  await print(process.stdout, renderFix(result, process.stdout.isTTY === true));
  return result.proof && isRefuted(result.proof) ? EXIT.over : EXIT.within;
}

async function showContext(command: Command<'context'>, process: Process): Promise<ExitCode> {
  const { readContext } = await import('./context.ts');
  const report = await runStoppable((host) => readContext(command, host), command, process);
  const { contextRenderers } = await import('../report/context.ts');
  await printReport(report, contextRenderers, command.output, process);
  return report.proof?.isUnchanged === false ? EXIT.unmeasured : EXIT.within;
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
