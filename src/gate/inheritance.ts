import { type JudgeRequest, judgeReport, type MeasuredImage } from '../judge/judge.ts';
import { isAboutGrowth } from '../judge/judge-growth.ts';
import type { Finding, GateReport, ImageReport } from '../model/report.ts';
import type { BaselineProofs, Compare } from './request.ts';

/**
 * Judges the images. Slow steps and requests are only made if they could change an outcome: first,
 * the start of the change is built if the baseline is older or missing; then a kept report is
 * verified.
 */
export async function judgeWithProofs(
  given: JudgeRequest,
  { buildStart, verifyBaseline }: BaselineProofs,
): Promise<{ readonly request: JudgeRequest; readonly report: GateReport }> {
  let request = given;
  let report = judgeReport(request);
  if (buildStart !== undefined && inherits(request) && report.images.some(lacksStart)) {
    const compare = await buildStart();
    request = { ...request, images: replaceComparisons(request.images, report, compare) };
    report = judgeReport(request);
  }
  if (verifyBaseline === undefined || !report.images.some((one) => needsProof(one, request)))
    return { request, report };
  const reason = await verifyBaseline();
  request =
    reason === undefined
      ? { ...request, images: request.images.map(markVerified) }
      : { ...request, notices: [...request.notices, reason] };
  return { request, report: judgeReport(request) };
}

const inherits = ({ budget, isOfBranch }: JudgeRequest): boolean =>
  isOfBranch !== true && budget?.inherits !== false;

/**
 * Whether a limit would fail that the start of the change might break too, even if an older commit
 * does not.
 */
const lacksStart = ({ findings, comparison }: ImageReport): boolean =>
  comparison === undefined
    ? findings.some(isInheritable)
    : (comparison.baseline.distance ?? 0) > 0 &&
      findings.some((one) => isInheritable(one) || one.change?.held === 'older');

const isInheritable = (finding: Finding): boolean =>
  finding.outcome === 'fail' && !isAboutGrowth(finding);

/** If the start can't be built either, the first comparison is kept. */
function replaceComparisons(
  images: readonly MeasuredImage[],
  report: GateReport,
  compare: Compare,
): readonly MeasuredImage[] {
  const compared = compare(images);
  return images.map((image, i) => {
    const now = compared[i];
    const isWanted = report.images[i] !== undefined && lacksStart(report.images[i]);
    return isWanted && now?.comparison !== undefined ? now : image;
  });
}

const needsProof = ({ comparison, findings }: ImageReport, { budget }: JudgeRequest): boolean =>
  comparison?.baseline.isUnverified === true &&
  (budget?.isBaselineRequired === true ||
    findings.some(({ change }) => change?.held === 'unverified'));

function markVerified(image: MeasuredImage): MeasuredImage {
  const { comparison } = image;
  if (comparison?.baseline.isUnverified === undefined) return image;
  const { isUnverified: _, ...baseline } = comparison.baseline;
  return { ...image, comparison: { ...comparison, baseline } };
}
