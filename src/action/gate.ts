import { nameImages } from '../gate/name-images.ts';
import type { Circumstances } from '../gate/request.ts';
import { run } from '../gate/run.ts';
import { hasBreach } from '../gate/trace-breaches.ts';
import type { History } from '../history/history.ts';
import type { Budget } from '../model/budget.ts';
import type { GateReport } from '../model/report.ts';
import { readLabel } from '../publish/github/labels.ts';
import { findBudgetInForce } from './base-budget.ts';
import { findComparison, traceToCommits } from './baseline.ts';
import type { GithubSide } from './github.ts';
import { keepHead } from './head-report.ts';
import { createHistoryTracker } from './history.ts';
import type { Step } from './step.ts';

export interface Gated {
  readonly report: GateReport;
  /** The history of the branch with this build, to keep. */
  readonly history: History | undefined;
}

/** Measures, compares and judges the images of the step. */
export async function gate(step: Step): Promise<Gated> {
  const { inputs, github, host } = step;
  const inForce = await findBudgetInForce(step);
  const request = nameImages(inputs.request, inForce.limits.budget, host.cwd);
  const { limits } = inForce;
  const hasDrift = (limits.budget?.drift ?? null) !== null;
  const tracker = createHistoryTracker(step, hasDrift);
  const kept = github.isApprovalEvent
    ? await (await import('./restore-head.ts')).restoreHead(request, limits, step)
    : undefined;
  const measured = kept && 'images' in kept ? kept.images : undefined;
  const baseline = measured === undefined ? await findComparison(request, limits, step) : {};
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
  if (measured === undefined && isOverridable(limits.budget)) await keepHead(report, request, step);
  const isPush = context?.event === 'push' && inputs.baseline.kind !== 'off';
  const traced =
    isPush && hasBreach(report) ? await traceToCommits(report, limits.budget, step) : report;
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
