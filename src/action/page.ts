import { resolve } from 'node:path';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { nameArtifact, uploadPage } from '../publish/github/page-artifact.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { computePublishingMs } from './bounds.ts';
import { writeOrFail } from './failure.ts';
import type { ActionInputs } from './inputs.ts';

export interface DeliveredPage {
  /** The report, which links to the page if there is one. */
  readonly report: GateReport;
  readonly trouble?: Sentence;
  readonly notice?: Sentence;
}

/**
 * Writes the page of the input `html`, and uploads it as an artifact in a workflow. Neither changes
 * the verdict.
 */
export async function deliverPage(
  report: GateReport,
  inputs: ActionInputs,
  { env, cwd }: Host,
): Promise<DeliveredPage> {
  const { htmlPath, name, matrix } = inputs;
  if (htmlPath === undefined) return { report };
  const { renderHtml } = await import('../report/paint/html/html.ts');
  const html = renderHtml(report);
  const lost = await writeOrFail(resolve(cwd, htmlPath), html);
  if (lost !== undefined)
    return { report, trouble: new Message('failed-at', { problem: lost.text, path: htmlPath }) };
  if (report.run === undefined) return { report };
  if (!env.ACTIONS_RESULTS_URL || !env.ACTIONS_RUNTIME_TOKEN)
    return { report, notice: new Message('no-artifact-service', { path: htmlPath }) };
  const { GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = env;
  const uploaded = await uploadPage({
    html,
    name: nameArtifact({ job, step, name, matrix }),
    folder: env.RUNNER_TEMP,
    boundMs: computePublishingMs(inputs),
  });
  if ('artifactId' in uploaded)
    return { report: { ...report, run: { ...report.run, pageArtifact: uploaded.artifactId } } };
  const words = new Message('page-not-uploaded', { reason: uploaded.reason });
  return uploaded.isUnsupported ? { report, notice: words } : { report, trouble: words };
}
