import { checkRecipePaths } from '../host/recipe-paths.ts';
import { type JudgeRequest, judgeReport, type MeasuredImage } from '../judge/judge.ts';
import { hasFailedGrowth } from '../judge/override.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { VERSION } from '../version.ts';
import { addDraft } from './add-draft.ts';
import { continueBaseline } from './history/continue-history.ts';
import { judgeWithProofs } from './inheritance.ts';
import { readLimits } from './limits.ts';
import { createMeasurer, measureRequest } from './measure.ts';
import { nameImages } from './name-images.ts';
import { planRewrites } from './plan-rewrites.ts';
import type { Circumstances, Compare, GateRequest, Limits, TrackHistory } from './request.ts';

/**
 * The whole pipeline: open, read, analyze, advise, judge. Cheap checks come first.
 * @returns a report; an image that could not be measured has its error
 * @throws GateError if the request or the budget can't be used at all
 */
export async function run(
  given: GateRequest,
  host: Host,
  circumstances: Circumstances = {},
): Promise<GateReport> {
  const { limits = await readLimits(given, host), context, loosened } = circumstances;
  const request = nameImages(given, limits.budget, host.cwd);
  if (usesBudgetImages(request) && limits.budget) checkRecipePaths(limits.budget, host);
  const compare = (await openComparison(request, limits, host)) ?? circumstances.compare;
  const measured = await measureRequest(request, limits, host, compare !== undefined);
  const compared = compare === undefined ? measured.images : compare(measured.images);
  const tracked = await (circumstances.trackHistory ?? trackBaseline)(compared);
  const images = await measureDrift(tracked, limits, request, circumstances, host);
  const judging = {
    ...limits,
    images: await Promise.all(images.map(planRewrites)),
    notices: [...(limits.notices ?? []), ...measured.notices, ...(circumstances.notices ?? [])],
    now: host.now(),
    toolVersion: VERSION,
    run: context,
    loosened,
    baseBudget: circumstances.baseBudget,
    isOfBranch: context !== undefined && context.baseSha === null,
  };
  const { request: judged, report: first } = await judgeWithProofs(judging, circumstances);
  const report = await judgeWithOverride(judged, first, circumstances.askOverride);
  return addDraft(report, request.build === undefined, judging.now);
}

const trackBaseline: TrackHistory = async (images) => continueBaseline(images, {});

async function measureDrift(
  images: readonly MeasuredImage[],
  limits: Limits,
  { platforms }: GateRequest,
  { findDriftPlace }: Circumstances,
  host: Host,
): Promise<readonly MeasuredImage[]> {
  const { drift = null } = limits.budget ?? {};
  if (drift === null) return images;
  const { addDrift } = await import('./history/add-drift.ts');
  const { openSourceImages } = await import('./baseline/open.ts');
  const place = (await findDriftPlace?.()) ?? { there: host, isUnverified: false };
  const open = (source: string) =>
    openSourceImages({ name: undefined, source }, createMeasurer(platforms, limits, host));
  return addDrift(images, drift, { ...place, open });
}

/** Whether the budget's images are measured. */
const usesBudgetImages = ({ images, build }: GateRequest): boolean =>
  build === undefined && images.length === 0;

/**
 * Judges again with the override label, if the pull request has it. The label is only looked up if
 * it could change the verdict.
 */
async function judgeWithOverride(
  given: JudgeRequest,
  report: GateReport,
  ask: Circumstances['askOverride'],
): Promise<GateReport> {
  const label = given.budget?.overrideLabel ?? null;
  if (ask === undefined || label === null || !hasFailedGrowth(report)) return report;
  const answer = await ask(label);
  if (answer === undefined) return report;
  return 'reason' in answer
    ? { ...report, notices: [...report.notices, answer.reason] }
    : judgeReport({ ...given, overriddenBy: answer });
}

/** Opens what the request is compared with; `undefined` if that is nothing. */
export async function openComparison(
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Compare | undefined> {
  if (request.isComparedWithBuild === true) {
    const { buildComparison } = await import('./baseline/build.ts');
    return buildComparison(undefined, request, limits, host);
  }
  if ((request.baselines ?? []).length === 0) return undefined;
  const { readBaseline } = await import('./baseline/open.ts');
  return readBaseline(request, limits, host);
}
