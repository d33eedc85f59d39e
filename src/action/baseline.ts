import type { Baseline } from '../gate/baseline/baseline.ts';
import { buildComparison, type FindStart } from '../gate/baseline/build.ts';
import { compareWithBaseline } from '../gate/baseline/compare.ts';
import { createMissingBaseline, findKept } from '../gate/baseline/kept.ts';
import type { BaselineProofs, Compare, GateRequest, Limits } from '../gate/request.ts';
import { addBreaches } from '../gate/trace-breaches.ts';
import { findBaselineCommits } from '../host/git/baseline-commits.ts';
import { isAbout } from '../host/git/checkout.ts';
import { findForkPoint, readSubject } from '../host/git/git.ts';
import { parsePullRequest } from '../judge/inherit/breaches.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { GithubSide } from './github.ts';
import { openCache, openHistory, type Step } from './step.ts';
import { verifyOrigin } from './verify-origin.ts';

/** Events of a change, which is compared; other runs provide baselines. */
const CHANGES = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];

/** Finds what to compare with if the input `baseline` doesn't name it. */
export async function findComparison(
  request: GateRequest,
  limits: Limits,
  step: Step,
): Promise<BaselineProofs & { readonly compare?: Compare }> {
  const { kind } = step.inputs.baseline;
  if (kind === 'off' || kind === 'sources') return {};
  if (kind === 'auto' && !CHANGES.includes(step.github.run?.event ?? ''))
    return { compare: skipComparison };
  const buildStart = () => buildBaselineComparison(request, limits, step);
  if (kind === 'build') return { compare: await buildStart() };
  const baseline = await findKeptBaseline(step);
  const isBuiltHere =
    request.build !== undefined ||
    (request.images.length === 0 &&
      [...(limits.budget?.images.values() ?? [])].some(({ build }) => build !== null));
  return {
    compare: (images) => compareWithBaseline(images, baseline),
    ...(isBuiltHere && { buildStart }),
    verifyBaseline: () => verifyOrigin(baseline.claimed, 'kept report', step),
  };
}

/** Notes which commit broke the limits of a pushed branch. */
export async function traceToCommits(
  report: GateReport,
  budget: Budget | undefined,
  step: Step,
): Promise<GateReport> {
  const { run } = step.github;
  if (run === undefined) return report;
  const { there } = await step.findPlace(run);
  const earlier = await findKeptBaseline(step);
  const subject = await readSubject(there, run.headSha);
  const pushed = { commit: run.headSha, pullRequest: parsePullRequest(subject ?? '') };
  return addBreaches(report, earlier, pushed, budget);
}

/** The baseline build gets its own log group to keep the two builds apart. */
async function buildBaselineComparison(
  request: GateRequest,
  limits: Limits,
  { github, host, log }: Step,
): Promise<Compare> {
  const there: Host = { ...host, log: (chunk) => log.stream(chunk, 'Build of the baseline') };
  const compare = await buildComparison(createFindStart(github), request, limits, there);
  log.endGroup();
  return compare;
}

const skipComparison: Compare = (images) =>
  images.map((image) => ({
    ...image,
    noBaseline: new Message('growth-on-pull-requests', {}),
    isBaselineUncalledFor: true,
  }));

async function findKeptBaseline(step: Step): Promise<Baseline> {
  const { run } = step.github;
  if (run === undefined) return createMissingBaseline(new Message('run-commit-unknown', {}));
  const cache = openCache(step, 'read');
  if (cache instanceof Message)
    return createMissingBaseline(new Message('no-kept-baseline', { reason: cache }));
  const { commits, cutShort, facts } = await step.findPlace(run);
  if (commits.length === 0) return createMissingBaseline(new Message('base-commit-unknown', {}));
  const question = {
    request: step.inputs.request,
    facts,
    headRef: step.host.env.GITHUB_HEAD_REF || undefined,
    commits,
    cutShort,
    branch: run.baseRef ?? 'the branch',
  };
  return findKept(question, cache);
}

/** A second repository in the workspace was branched from its own main branch. */
const createFindStart =
  ({ run, client }: GithubSide): FindStart =>
  async (there) =>
    run !== undefined && (await isAbout(run, there))
      ? (await findBaselineCommits(run, there, openHistory(client, run))).commits[0]
      : findForkPoint(there);
