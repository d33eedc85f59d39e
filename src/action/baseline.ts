import type { Baseline } from '../gate/baseline/baseline.ts';
import { buildComparison, type FindStart } from '../gate/baseline/build.ts';
import { compareWithBaseline } from '../gate/baseline/compare.ts';
import { createMissingBaseline, findKept } from '../gate/baseline/kept.ts';
import type { BaselineProofs, Compare, GateRequest, Limits } from '../gate/request.ts';
import { addBreaches } from '../gate/trace-breaches.ts';
import { findBaselineCommits } from '../host/git/baseline-commits.ts';
import { isAbout } from '../host/git/checkout.ts';
import { findForkPoint, readSubject } from '../host/git/git.ts';
import { openReportCache } from '../host/report-cache.ts';
import { parsePullRequest } from '../judge/inherit/breaches.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { checkOrigin } from '../publish/github/kept-origin.ts';
import type { RunnerLog } from '../publish/runner-log.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { computeBoundMs } from './bounds.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { type FindPlace, openHistory } from './step-place.ts';

/** Events of a change, which is compared; other runs provide baselines. */
const CHANGES = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];

/** Finds what to compare with if the input `baseline` doesn't name it. */
export async function findComparison(
  inputs: ActionInputs,
  request: GateRequest,
  limits: Limits,
  github: GithubSide,
  host: Host,
  log: RunnerLog,
  findPlace: FindPlace,
): Promise<BaselineProofs & { readonly compare?: Compare }> {
  const { kind } = inputs.baseline;
  const { run } = github;
  if (kind === 'off' || kind === 'sources') return {};
  if (kind === 'auto' && !CHANGES.includes(run?.event ?? '')) return { compare: skipComparison };
  const buildStart = () => buildBaselineComparison(request, limits, github, host, log);
  if (kind === 'build') return { compare: await buildStart() };
  const baseline = await findKeptBaseline(inputs, github, host, findPlace);
  const isBuiltHere =
    request.build !== undefined ||
    (request.images.length === 0 &&
      [...(limits.budget?.images.values() ?? [])].some(({ build }) => build !== null));
  return {
    compare: (images) => compareWithBaseline(images, baseline),
    ...(isBuiltHere && { buildStart }),
    verifyBaseline: () => verifyBaseline(baseline, github, host),
  };
}

/** Notes which commit broke the limits of a pushed branch. */
export async function traceToCommits(
  report: GateReport,
  inputs: ActionInputs,
  budget: Budget | undefined,
  github: GithubSide,
  host: Host,
  findPlace: FindPlace,
): Promise<GateReport> {
  const { run } = github;
  if (run === undefined) return report;
  const { there } = await findPlace(run);
  const earlier = await findKeptBaseline(inputs, github, host, findPlace);
  const subject = await readSubject(there, run.headSha);
  const pushed = { commit: run.headSha, pullRequest: parsePullRequest(subject ?? '') };
  return addBreaches(report, earlier, pushed, budget);
}

/** @returns why the kept report may come from the change itself; undefined if it does not */
async function verifyBaseline(
  { claimed }: Baseline,
  { run, client }: GithubSide,
  { env }: Host,
): Promise<Sentence | undefined> {
  if (claimed === undefined) return undefined;
  if (run === undefined || client === undefined)
    return new Message('no-token-for-origin', { what: 'kept report' });
  const ownRef = env.GITHUB_REF ?? '';
  return checkOrigin(client, { repository: run.repository, claimed, ownRef });
}

/** The baseline build gets its own log group to keep the two builds apart. */
async function buildBaselineComparison(
  request: GateRequest,
  limits: Limits,
  github: GithubSide,
  host: Host,
  log: RunnerLog,
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

async function findKeptBaseline(
  inputs: ActionInputs,
  { run }: GithubSide,
  host: Host,
  findPlace: FindPlace,
): Promise<Baseline> {
  if (run === undefined) return createMissingBaseline(new Message('run-commit-unknown', {}));
  const cache = openReportCache(host, 'read', computeBoundMs(inputs));
  if (cache instanceof Message)
    return createMissingBaseline(new Message('no-kept-baseline', { reason: cache }));
  const { commits, cutShort, facts } = await findPlace(run);
  if (commits.length === 0) return createMissingBaseline(new Message('base-commit-unknown', {}));
  const question = {
    request: inputs.request,
    facts,
    headRef: host.env.GITHUB_HEAD_REF || undefined,
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
