import { getMessage } from '../errors.ts';
import { parseEntry } from '../gate/baseline/kept-entry.ts';
import type { GateRequest } from '../gate/request.ts';
import { openReportCache } from '../host/report-cache.ts';
import { restoreAdvice } from '../judge/advice-off.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import { parseReport } from '../judge/parse-report.ts';
import type { Host } from '../model/host.ts';
import { checkHeadOrigin } from '../publish/github/kept-origin.ts';
import { computeBoundMs } from './bounds.ts';
import type { GithubSide } from './github.ts';
import { computeHeadPrefix } from './head-report.ts';
import type { ActionInputs } from './inputs.ts';
import type { FindPlace } from './step-place.ts';

/** The images of this head as an earlier run measured them, or why they are measured again. */
export type KeptHead = { readonly images: readonly MeasuredImage[] } | { readonly notice: string };

/**
 * Reads the report of the pull request's head, so that a label or review is judged without a build.
 * Never throws.
 * @returns undefined if nothing is kept
 */
export async function restoreHead(
  inputs: ActionInputs,
  request: GateRequest,
  { run, client }: GithubSide,
  host: Host,
  findPlace: FindPlace,
): Promise<KeptHead | undefined> {
  if (run === undefined || client === undefined) return undefined;
  try {
    const cache = openReportCache(host, 'read', computeBoundMs(inputs));
    if (typeof cache === 'string') return undefined;
    const found = await cache.restore([await computeHeadPrefix(request, run, findPlace)]);
    if (found === undefined) return undefined;
    const { header, report } = parseEntry(found.text);
    const problem = await checkHeadOrigin(client, {
      repository: run.repository,
      claimed: { key: found.key, runId: header.runId },
      ownRef: host.env.GITHUB_REF ?? '',
      headSha: run.headSha,
    });
    if (problem !== undefined) return { notice: problem };
    const { images } = parseReport({ text: report, source: 'the kept report of this commit' });
    return { images: images.map(restoreAdvice) };
  } catch (error) {
    return { notice: `The kept report of this commit can't be used: ${getMessage(error)}` };
  }
}
