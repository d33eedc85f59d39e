import { nameImages } from '../gate/name-images.ts';
import type { Circumstances } from '../gate/request.ts';
import { run } from '../gate/run.ts';
import { hasBreach } from '../gate/trace-breaches.ts';
import type { History } from '../history/history.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { readLabel } from '../publish/github/labels.ts';
import type { RunnerLog } from '../publish/runner-log.ts';
import { findBudgetInForce } from './base-budget.ts';
import { findComparison, traceToCommits } from './baseline.ts';
import type { GithubSide } from './github.ts';
import { keepHead } from './head-report.ts';
import { createHistoryTracker } from './history.ts';
import type { ActionInputs } from './inputs.ts';
import { createPlaceFinder } from './step-place.ts';

export interface Gated {
  readonly report: GateReport;
  /** The history of the branch with this build, to keep. */
  readonly history: History | undefined;
}

/** Measures, compares and judges the images of the step. */
export async function gate(
  inputs: ActionInputs,
  github: GithubSide,
  host: Host,
  log: RunnerLog,
): Promise<Gated> {
  const inForce = await findBudgetInForce(inputs, github, host);
  const request = nameImages(inputs.request, inForce.limits.budget, host.cwd);
  const findPlace = createPlaceFinder(inputs, github, host);
  const { limits } = inForce;
  const hasDrift = (limits.budget?.drift ?? null) !== null;
  const tracker = createHistoryTracker(inputs, github, host, findPlace, hasDrift);
  const kept = github.isApprovalEvent
    ? await (await import('./restore-head.ts')).restoreHead(
        inputs,
        request,
        limits,
        github,
        host,
        findPlace,
      )
    : undefined;
  const measured = kept && 'images' in kept ? kept.images : undefined;
  const baseline =
    measured === undefined
      ? await findComparison(inputs, request, limits, github, host, log, findPlace)
      : {};
  const askOverride = (label: string) => findLabelSetter(label, github);
  const notices = [
    ...inputs.notices,
    ...(inForce.notices ?? []),
    ...(kept && 'notice' in kept ? [kept.notice] : []),
  ];
  const { run: context } = github;
  const report = await run(request, host, {
    ...inForce,
    ...baseline,
    notices,
    context,
    askOverride,
    askApprovals: async (budget) => (await import('./approvals.ts')).findOverrides(budget, github),
    measured,
    trackHistory: tracker.trackHistory,
    findDriftPlace: tracker.findDriftPlace,
  });
  if (measured === undefined && isOverridable(limits.budget))
    await keepHead(report, inputs, request, github, host, findPlace);
  const isPush = context?.event === 'push' && inputs.baseline.kind !== 'off';
  const traced =
    isPush && hasBreach(report)
      ? await traceToCommits(report, inputs, limits.budget, github, host, findPlace)
      : report;
  return {
    report: { ...traced, notices: [...traced.notices, ...tracker.listNotices()] },
    history: tracker.getHistory(),
  };
}

/** Whether a label or review could change the verdict. */
const isOverridable = (budget: Budget | undefined): boolean =>
  budget !== undefined && (budget.overrideLabel !== null || budget.override !== undefined);

/** Reads the pull request's current label: it may have been set after the run started. */
async function findLabelSetter(
  label: string,
  { run: context, client }: GithubSide,
): ReturnType<AskOverride> {
  const pullRequest = context?.pullRequest ?? null;
  if (context === undefined || client === undefined || pullRequest === null) return undefined;
  const state = await readLabel(client, { repository: context.repository, pullRequest, label });
  if (state.kind === 'unreachable') return { reason: state.reason };
  return state.kind === 'set' ? { label, by: state.by } : undefined;
}

type AskOverride = NonNullable<Circumstances['askOverride']>;
