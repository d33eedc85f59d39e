import { getMessage } from '../errors.ts';
import {
  computeIdentity,
  hasExplicitNames,
  type StepFacts,
  toImageFamily,
} from '../gate/baseline/identity.ts';
import { keepReport } from '../gate/baseline/keep.ts';
import { formatImagePrefix, type KeptHeader } from '../gate/baseline/kept-entry.ts';
import { formatHistoryPrefix, keepHistory } from '../gate/history/kept-history.ts';
import type { GateRequest } from '../gate/request.ts';
import type { History } from '../history/history.ts';
import { readCheckedOutCommit } from '../host/git/git.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { Message } from '../report/words/messages/message.ts';
import { formatSentence, type Sentence } from '../report/words/messages/sentence.ts';
import { keepsReports } from './keeps-reports.ts';
import { openCache, type Step } from './step.ts';

/**
 * Keeps the report of a pushed branch, whatever its verdict, for the changes that will start from
 * it. If the branch's own rules need no files, the report has none: a change has the same rules
 * until it changes them. Never throws.
 */
export async function keepForChanges(
  report: GateReport,
  history: History | undefined,
  step: Step,
): Promise<void> {
  const { inputs, github, host, log } = step;
  const { run } = github;
  if (run === undefined || !isComplete(report) || !keepsReports(inputs, run, host)) return;
  try {
    const cache = openCache(step, 'write');
    if (cache instanceof Message) return log.print(sayNotKept(cache));
    const { there, facts } = await step.findPlace(run);
    const commit = (await readCheckedOutCommit(there))?.sha ?? run.headSha;
    const identity = computeIdentity(inputs.request, facts);
    const header = createHeader(report, inputs.request, run, facts);
    const kept = await keepReport(report, header, formatImagePrefix(commit, identity), cache);
    if (kept === 'taken')
      log.annotate([
        createNotice('warning', formatSentence(new Message('kept-report-taken', {}), 'action')),
      ]);
    if (kept === 'saved') log.print('Kept the report for pull requests.');
    if (kept !== 'taken' && history !== undefined)
      await keepHistory(history, header, formatHistoryPrefix(commit, identity), cache);
  } catch (error) {
    log.annotate([createNotice('notice', sayNotKept(getMessage(error)))]);
  }
}

const createNotice = (level: 'warning' | 'notice', message: string) => ({
  level,
  title: 'Plimsoll: pull requests are compared with kept reports',
  message,
});

const sayNotKept = (reason: Sentence): string =>
  formatSentence(new Message('report-not-kept', { reason }), 'action');

export const isComplete = ({ images }: GateReport): boolean =>
  images.length > 0 && images.every(({ facts }) => facts !== undefined);

export function createHeader(
  { images }: GateReport,
  request: GateRequest,
  run: RunContext,
  facts: StepFacts,
): KeptHeader {
  const { GITHUB_WORKFLOW_REF, GITHUB_JOB, GITHUB_ACTION } = facts.env;
  const workflow = GITHUB_WORKFLOW_REF?.replace(/@[^@]*$/, '') ?? run.workflow;
  return {
    runId: run.runId,
    runAttempt: run.runAttempt,
    event: run.event,
    ...(facts.env.GITHUB_REF && { ref: facts.env.GITHUB_REF }),
    savedBy: JSON.stringify([workflow, GITHUB_JOB, GITHUB_ACTION, facts.matrix]),
    isNamed: hasExplicitNames(request, facts),
    isContested: false,
    families: Object.fromEntries(
      images.map(({ key }) => [key.name, toImageFamily(key.name, facts.marks)]),
    ),
  };
}
