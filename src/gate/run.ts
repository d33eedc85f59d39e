import { checkRecipePaths } from '../host/recipe-paths.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { VERSION } from '../version.ts';
import { addDraft } from './add-draft.ts';
import { openComparison } from './baseline/open-comparison.ts';
import { continueBaseline } from './history/continue-history.ts';
import { judgeWithProofs } from './inheritance.ts';
import { judgeWithApprovals } from './judge-with-approvals.ts';
import { readLimits } from './limits.ts';
import { createMeasurer, type Measured, measureRequest } from './measure.ts';
import { nameImages } from './name-images.ts';
import { planRewrites } from './plan-rewrites.ts';
import type { Circumstances, GateRequest, Limits, TrackHistory } from './request.ts';

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
  const report = await judgeWithApprovals(judged, first, circumstances);
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
