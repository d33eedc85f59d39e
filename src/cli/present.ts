import type { ExitCode } from '../exit-codes.ts';
import { toExitCode } from '../judge/verdict.ts';
import type { GateReport } from '../model/report.ts';
import { writeReportFile } from '../publish/report-file.ts';
import { renderJson } from '../report/data/json.ts';
import { renderSummary } from '../report/paint/github/summary.ts';
import { renderQuietMarkdown } from '../report/paint/markdown/markdown.ts';
import { renderTerminal } from '../report/paint/terminal/terminal.ts';
import { formatSentences } from '../report/words/messages/sentence.ts';
import { print, reportFailure } from './output.ts';
import type { Output } from './output-options.ts';
import { detectAbilities } from './screen.ts';

/**
 * Shows a verdict. Decides first and prints afterwards: output that can't be written changes the
 * exit code, but not what is printed.
 */
export async function present(
  given: GateReport,
  output: Output,
  process: NodeJS.Process,
): Promise<ExitCode> {
  const report = formatSentences(given, 'cli');
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

export async function writeHtml(path: string, report: GateReport): Promise<void> {
  const { renderHtml } = await import('../report/paint/html/html.ts');
  await writeReportFile(path, renderHtml(report));
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
