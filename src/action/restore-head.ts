import { isDeepStrictEqual } from 'node:util';
import { getMessage } from '../errors.ts';
import { parseEntry } from '../gate/baseline/kept-entry.ts';
import type { GateRequest, Limits } from '../gate/request.ts';
import { restoreAdvice } from '../judge/advice-off.ts';
import { describeLimits, type MeasuredImage } from '../judge/judge.ts';
import { parseReport } from '../judge/parse-report.ts';
import { listPoints, toImageHistory } from '../model/image-history.ts';
import type { GateReport } from '../model/report.ts';
import { checkHeadOrigin } from '../publish/github/head-origin.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { formatSentences } from '../report/words/messages/sentence.ts';
import { computeHeadPrefix } from './head-report.ts';
import { openCache, type Step } from './step.ts';

/** The images of this head as an earlier run measured them, or why they are measured again. */
export type KeptHead =
  | { readonly images: readonly MeasuredImage[] }
  | { readonly notice: Sentence };

/**
 * Reads the report of the pull request's head, so that a label or review is judged without a build.
 * Never throws.
 * @returns undefined if nothing is kept
 */
export async function restoreHead(
  request: GateRequest,
  limits: Limits,
  step: Step,
): Promise<KeptHead | undefined> {
  const { run, client } = step.github;
  if (run === undefined || client === undefined) return undefined;
  try {
    const cache = openCache(step, 'read');
    if (cache instanceof Message) return undefined;
    const found = await cache.restore([await computeHeadPrefix(request, run, step)]);
    if (found === undefined) return undefined;
    const { header, report } = parseEntry(found.text);
    const problem = await checkHeadOrigin(client, {
      repository: run.repository,
      claimed: { key: found.key, runId: header.runId },
      ownRef: step.host.env.GITHUB_REF ?? '',
      headSha: run.headSha,
    });
    if (problem !== undefined) return { notice: problem };
    const { images, budget } = parseReport({ text: report, source: found.key });
    if (!isSameBudget(budget, limits))
      return { notice: new Message('head-report-of-other-budget', {}) };
    return { images: images.map(restoreAdvice).map(dropOwnPoint) };
  } catch (error) {
    return { notice: new Message('head-report-unusable', { reason: getMessage(error) }) };
  }
}

/** Other rules may need data that was not measured, e.g. the paths of the baseline. */
const isSameBudget = ({ source, sha256, rules }: GateReport['budget'], limits: Limits): boolean =>
  isDeepStrictEqual({ source, sha256, rules }, formatSentences(describeLimits(limits), 'action'));

/** The run adds its build to the history again. */
function dropOwnPoint({ history, ...image }: MeasuredImage): MeasuredImage {
  const before = history === undefined ? [] : listPoints(history).slice(0, -1);
  return before.length === 0 ? image : { ...image, history: toImageHistory(before) };
}
