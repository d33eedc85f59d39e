import { checkRecipePaths } from '../host/recipe-paths.ts';
import { type JudgeRequest, judgeReport, type MeasuredImage } from '../judge/judge.ts';
import { listOutgrownNotices } from '../judge/outgrown-approvals.ts';
import { hasOverridable } from '../judge/override.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { VERSION } from '../version.ts';
import { addDraft } from './add-draft.ts';
import { continueBaseline } from './history/continue-history.ts';
import { judgeWithProofs } from './inheritance.ts';
import { readLimits } from './limits.ts';
import { createMeasurer, type Measured, measureRequest } from './measure.ts';
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
  const measured = await measureAndCompare(request, limits, host, circumstances);
  const tracked = await (circumstances.trackHistory ?? trackBaseline)(measured.images);
  const images = await measureDrift(tracked, limits, request, circumstances, host);
  const now = host.now();
  const judging = {
    ...limits,
    images: await Promise.all(images.map((image) => planRewrites(image, { ...limits, now }))),
    notices: [...(limits.notices ?? []), ...measured.notices, ...(circumstances.notices ?? [])],
    now,
    toolVersion: VERSION,
    run: context,
    loosened,
    baseBudget: circumstances.baseBudget,
    isOfBranch: context !== undefined && context.baseSha === null,
  };
  const { request: judged, report: first } = await judgeWithProofs(judging, circumstances);
  const report = await judgeWithOverride(judged, first, circumstances);
  return addDraft(report, request.build === undefined, now);
}

/** Images that an earlier run measured and compared stay as they are. */
async function measureAndCompare(
  request: GateRequest,
  limits: Limits,
  host: Host,
  circumstances: Circumstances,
): Promise<Measured> {
  if (circumstances.measured !== undefined) return { images: circumstances.measured, notices: [] };
  const compare = (await openComparison(request, limits, host)) ?? circumstances.compare;
  const measured = await measureRequest(request, limits, host, compare !== undefined);
  return compare === undefined ? measured : { ...measured, images: compare(measured.images) };
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
  const place = (await findDriftPlace?.()) ?? {
    there: host,
    isUnverified: false,
    isChange: false,
  };
  const open = (source: string) =>
    openSourceImages({ name: undefined, source }, createMeasurer(platforms, limits, host));
  return addDrift(images, drift, { ...place, open });
}

/** Whether the budget's images are measured. */
const usesBudgetImages = ({ images, build }: GateRequest): boolean =>
  build === undefined && images.length === 0;

/** Judges again with approvals. They are only looked up if that could change the verdict. */
async function judgeWithOverride(
  given: JudgeRequest,
  report: GateReport,
  { askOverride, askApprovals }: Circumstances,
): Promise<GateReport> {
  const { budget } = given;
  if (budget === undefined || !hasOverridable(report, budget)) return report;
  const until = budget.override?.until ?? null;
  if (until !== null && given.now.toISOString().slice(0, 10) > until)
    return addNotices(report, [`${budget.source}: nothing can be approved since ${until}`]);
  if (budget.override !== undefined) {
    if (askApprovals === undefined) return report;
    const { overrides, notices } = await askApprovals(budget);
    const judged = judgeReport({ ...given, overrides });
    return addNotices(judged, [...notices, ...listOutgrownNotices(judged, overrides)]);
  }
  const answer =
    budget.overrideLabel === null ? undefined : await askOverride?.(budget.overrideLabel);
  if (answer === undefined) return report;
  return 'reason' in answer
    ? addNotices(report, [answer.reason])
    : judgeReport({ ...given, overrides: [answer] });
}

const addNotices = (report: GateReport, notices: readonly string[]): GateReport => ({
  ...report,
  notices: [...report.notices, ...notices],
});

/** Opens the comparison of the request; `undefined` if there is none. */
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
