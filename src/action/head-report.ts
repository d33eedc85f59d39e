import { getMessage } from '../errors.ts';
import { computeIdentity } from '../gate/baseline/identity.ts';
import { formatEntry, formatHeadPrefix } from '../gate/baseline/kept-entry.ts';
import type { GateRequest } from '../gate/request.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { renderJson } from '../report/data/json.ts';
import { Message } from '../report/words/messages/message.ts';
import { formatSentences } from '../report/words/messages/sentence.ts';
import { createHeader, isComplete } from './keep-for-changes.ts';
import { openCache, type Step } from './step.ts';

/**
 * Keeps the report of a pull request's head for later labels and reviews. These measure again what
 * could not be measured. Never throws.
 */
export async function keepHead(
  report: GateReport,
  request: GateRequest,
  step: Step,
): Promise<void> {
  const { inputs, github, host, findPlace } = step;
  const { run } = github;
  if (run?.event !== 'pull_request' || inputs.baseline.kind === 'off') return;
  if (!isComplete(report) || report.verdict === 'unmeasured') return;
  try {
    const cache = openCache(step, 'write');
    if (cache instanceof Message) return;
    const { facts } = await findPlace(run);
    const header = createHeader(report, request, run, facts);
    const prefix = await computeHeadPrefix(request, run, step);
    const key = `${prefix}${run.runId}.${run.runAttempt}`;
    await cache.save(key, formatEntry(header, renderJson(formatSentences(report, 'action'))));
  } catch (error) {
    host.debug(`the report of the head was not kept: ${getMessage(error)}`);
  }
}

/** The key prefix of kept reports for this head and these images. */
export const computeHeadPrefix = async (
  request: GateRequest,
  run: RunContext,
  { findPlace }: Step,
): Promise<string> =>
  formatHeadPrefix(run.headSha, computeIdentity(request, (await findPlace(run)).facts));
