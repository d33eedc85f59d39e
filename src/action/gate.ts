import { nameImages } from '../gate/name-images.ts';
import type { Circumstances } from '../gate/request.ts';
import { run } from '../gate/run.ts';
import { hasBreach } from '../gate/trace-breaches.ts';
import type { History } from '../history/history.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { readLabel } from '../publish/github/labels.ts';
import type { RunnerLog } from '../publish/runner-log.ts';
import { findBudgetInForce } from './base-budget.ts';
import { findComparison, traceToCommits } from './baseline.ts';
import type { GithubSide } from './github.ts';
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
  const baseline = await findComparison(inputs, request, limits, github, host, log, findPlace);
  const askOverride = (label: string) => findLabelSetter(label, github);
  const notices = [...inputs.notices, ...(inForce.notices ?? [])];
  const { run: context } = github;
  const report = await run(request, host, {
    ...inForce,
    ...baseline,
    notices,
    context,
    askOverride,
    trackHistory: tracker.trackHistory,
    findDriftPlace: tracker.findDriftPlace,
  });
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
