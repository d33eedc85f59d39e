import { getMessage } from '../errors.ts';
import type { Baseline } from '../gate/baseline/baseline.ts';
import { buildComparison, type FindStart } from '../gate/baseline/build.ts';
import { compareWithBaseline } from '../gate/baseline/compare.ts';
import {
  computeIdentity,
  hasExplicitNames,
  type StepFacts,
  toImageFamily,
} from '../gate/baseline/identity.ts';
import { keepReport } from '../gate/baseline/keep.ts';
import { createMissingBaseline, findKept } from '../gate/baseline/kept.ts';
import { formatImagePrefix, type KeptHeader } from '../gate/baseline/kept-entry.ts';
import { formatHistoryPrefix, keepHistory } from '../gate/history/kept-history.ts';
import type { BaselineProofs, Compare, GateRequest, Limits } from '../gate/request.ts';
import { addBreaches } from '../gate/trace-breaches.ts';
import type { History } from '../history/history.ts';
import { findBaselineCommits } from '../host/git/baseline-commits.ts';
import { findCheckout, isAbout } from '../host/git/checkout.ts';
import { findForkPoint, readCheckedOutCommit, readSubject } from '../host/git/git.ts';
import { openReportCache } from '../host/report-cache.ts';
import { parsePullRequest } from '../judge/inherit/breaches.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { option } from '../model/options.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { checkOrigin } from '../publish/github/kept-origin.ts';
import type { RunnerLog } from '../publish/runner-log.ts';
import { computeBoundMs } from './bounds.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { keepsReports } from './keeps-reports.ts';
import { type FindPlace, listFolders, openHistory, readStepFacts } from './step-place.ts';

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
): Promise<string | undefined> {
  if (claimed === undefined) return undefined;
  if (run === undefined || client === undefined)
    return 'There is no token to check which branch the kept report comes from.';
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
    noBaseline: 'growth is judged on pull requests',
    isBaselineUncalledFor: true,
  }));

async function findKeptBaseline(
  inputs: ActionInputs,
  { run }: GithubSide,
  host: Host,
  findPlace: FindPlace,
): Promise<Baseline> {
  if (run === undefined)
    return createMissingBaseline('it is unknown which commit this run is about');
  const cache = openReportCache(host, 'read', computeBoundMs(inputs));
  if (typeof cache === 'string')
    return createMissingBaseline(`${cache}; set ${option('baseline')}`);
  const { commits, cutShort, facts } = await findPlace(run);
  if (commits.length === 0) return createMissingBaseline(NO_START);
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

const NO_START = 'the base commit of this change is not known; check out the repository first';

/**
 * Keeps the report of a pushed branch, whatever its verdict, for the changes that will start from
 * it. If the branch's own rules need no files, the report has none: a change has the same rules
 * until it changes them. Never throws.
 */
export async function keepForChanges(
  report: GateReport,
  inputs: ActionInputs,
  { run }: GithubSide,
  host: Host,
  log: RunnerLog,
  history: History | undefined,
): Promise<void> {
  if (run === undefined || !isComplete(report) || !keepsReports(inputs, run, host)) return;
  try {
    const cache = openReportCache(host, 'write', computeBoundMs(inputs));
    if (typeof cache === 'string') return log.print(`The report was not kept: ${cache}`);
    const there = await findCheckout(run, listFolders(inputs.request), host);
    const commit = (await readCheckedOutCommit(there))?.sha ?? run.headSha;
    const facts = await readStepFacts(inputs, run, there);
    const identity = computeIdentity(inputs.request, facts);
    const header = createHeader(report, inputs.request, run, facts);
    const kept = await keepReport(report, header, formatImagePrefix(commit, identity), cache);
    if (kept === 'taken') log.annotate([createNotice('warning', TAKEN)]);
    if (kept === 'saved') log.print('Kept the report for pull requests.');
    if (kept !== 'taken' && history !== undefined)
      await keepHistory(history, header, formatHistoryPrefix(commit, identity), cache);
  } catch (error) {
    log.annotate([createNotice('notice', `The report was not kept: ${getMessage(error)}`)]);
  }
}

const createNotice = (level: 'warning' | 'notice', message: string) => ({
  level,
  title: 'Plimsoll: pull requests are compared with kept reports',
  message,
});

const TAKEN =
  'Another step or job kept a report of a different image under the same name at this commit, so ' +
  'pull requests are compared with neither. Set a unique input name for each step, or for each ' +
  'job of a matrix. If both are the same image, set their input name to the same text.';

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
