import { resolve } from 'node:path';
import type { GateError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { History } from '../history/history.ts';
import { toExitCode } from '../judge/verdict.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { writeJobSummary } from '../publish/job-summary.ts';
import { writeOutputs } from '../publish/outputs.ts';
import { renderJson } from '../report/data/json.ts';
import { type Annotation, listAnnotations } from '../report/paint/github/annotations.ts';
import { formatPageUrl } from '../report/paint/github/links.ts';
import { renderSummary } from '../report/paint/github/summary.ts';
import { renderTerminal } from '../report/paint/terminal/terminal.ts';
import { buildReportHeadline, formatReportHeadline } from '../report/words/headline.ts';
import { neutralizeReport } from '../report/words/inert.ts';
import { Message } from '../report/words/messages/message.ts';
import { formatSentence } from '../report/words/messages/sentence.ts';
import { writeOrFail } from './failure.ts';
import { publishOnGithub } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { keepForChanges } from './keep-for-changes.ts';
import { listOutputs } from './outputs.ts';
import { deliverPage } from './page.ts';
import type { Step } from './step.ts';

/** Wide enough for a log, which does not wrap well. */
const LOG_COLUMNS = 120;

/**
 * Delivers after the verdict is decided: an unreachable destination doesn't change the verdict or
 * block the others. Failures are reported once, at the end of the log.
 * @param history to keep for the next run of the branch
 */
export async function deliver(
  given: GateReport,
  history: History | undefined,
  reportPath: string,
  step: Step,
): Promise<ExitCode> {
  const { inputs, github, host, log } = step;
  log.print(renderLog(given, host));
  // First, because everything else links to it.
  const { report, ...page } = await deliverPage(given, inputs, host);
  const { sarifPath } = inputs;
  const lost = await writeOrFail(reportPath, renderJson(report));
  const lostSarif = await writeSarif(report, sarifPath, host);
  const summaryTrouble = inputs.hasSummary
    ? await writeJobSummary(renderSummary(report))
    : undefined;
  const published = await publishOnGithub(report, inputs, github, host);
  log.annotate(listLogAnnotations(report, inputs, published.hasAnnotations));
  writeOutputs({
    ...listOutputs(report),
    report: lost === undefined ? reportPath : '',
    'comment-url': published.commentUrl ?? '',
    'check-url': published.checkUrl ?? '',
    'html-url': formatPageUrl(report.run) ?? '',
  });
  const troubles = [
    lost && new Message('failed-at', { problem: lost.text, path: reportPath }),
    lostSarif && new Message('failed-at', { problem: lostSarif.text, path: sarifPath ?? '' }),
    page.trouble,
    summaryTrouble,
    ...published.refusals,
  ].filter((trouble) => trouble !== undefined);
  log.annotate(
    troubles.map((message) => ({
      level: 'warning',
      title: 'Plimsoll could not publish everything',
      message: formatSentence(message, 'action'),
    })),
  );
  const { notice } = page;
  if (notice !== undefined)
    log.annotate([
      { level: 'notice', title: 'Plimsoll', message: formatSentence(notice, 'action') },
    ]);
  await keepForChanges(report, history, step);
  return chooseExitCode(report, inputs, lost ?? lostSarif);
}

/** `fail-on: never` only lets images over budget pass. */
function chooseExitCode(
  report: GateReport,
  inputs: ActionInputs,
  lost: GateError | undefined,
): ExitCode {
  const lowered = isLowered(report, inputs) ? EXIT.within : toExitCode(report);
  return Math.max(lowered, lost?.exitCode ?? 0) as ExitCode;
}

const renderLog = (report: GateReport, { env }: Host): string =>
  renderTerminal(report, {
    columns: LOG_COLUMNS,
    color: !env.NO_COLOR,
    ascii: false,
    verbose: env.RUNNER_DEBUG === '1',
    verboseWith: 'A run with debug logging',
    quiet: false,
  });

async function writeSarif(
  report: GateReport,
  path: string | undefined,
  { cwd }: Host,
): Promise<GateError | undefined> {
  if (path === undefined) return undefined;
  const { renderSarif } = await import('../report/data/sarif.ts');
  return writeOrFail(resolve(cwd, path), renderSarif(report));
}

/**
 * At least the verdict, so the run's page shows why the step failed; annotations of the check run
 * are not repeated.
 */
function listLogAnnotations(
  report: GateReport,
  inputs: ActionInputs,
  isElsewhere: boolean,
): Annotation[] {
  const wanted = inputs.hasAnnotations && !isElsewhere ? listAnnotations(report) : [];
  const annotations = isLowered(report, inputs) ? wanted.map(toWarning) : wanted;
  const verdict = createVerdictAnnotation(report, inputs);
  const isSaid = annotations.some(
    ({ file, level }) => file === undefined && level === verdict.level,
  );
  return report.verdict === 'pass' || isSaid ? annotations : [verdict, ...annotations];
}

const isLowered = ({ verdict }: GateReport, { failOn }: ActionInputs): boolean =>
  verdict === 'fail' && failOn === 'never';

/** Findings that don't fail the step aren't errors in its log. */
const toWarning = (annotation: Annotation): Annotation =>
  annotation.level === 'failure' ? { ...annotation, level: 'warning' } : annotation;

function createVerdictAnnotation(report: GateReport, inputs: ActionInputs): Annotation {
  const words = formatReportHeadline(buildReportHeadline(neutralizeReport(report)));
  const level = report.verdict === 'warn' || isLowered(report, inputs) ? 'warning' : 'failure';
  return { level, title: 'Image budget', message: words };
}
