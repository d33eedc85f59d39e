import { listRulesInForce } from '../budget/effective-limits.ts';
import { listFleetLimits } from '../budget/fleet-rules.ts';
import { computeNoiseBytes, DEFAULT_NOISE } from '../budget/noise.ts';
import { applyWaivers, listWaiverNotices } from '../budget/waivers.ts';
import { computeCost } from '../cost/money/compute-cost.ts';
import { estimatePull } from '../cost/pull/estimate-pull.ts';
import type { Budget } from '../model/budget.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ImageHistory } from '../model/image-history.ts';
import { pickKnown } from '../model/pick-known.ts';
import {
  type Finding,
  type GateReport,
  type ImageReport,
  type Loosening,
  SCHEMA_VERSION,
} from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { hideAdvice } from './advice-off.ts';
import { listChangedPlatforms } from './changed-platforms.ts';
import type { Compared } from './compared.ts';
import { delayFailures } from './enforce-from.ts';
import { type InheritanceLimits, inheritFindings } from './inherit/inherit-findings.ts';
import { summarizeFleet } from './judge-fleet.ts';
import { isBrokenGrowth } from './judge-growth.ts';
import { judgeFacts } from './judge-image.ts';
import { listLateWarningNotices } from './late-warnings.ts';
import { applyOverrides, type Override } from './override.ts';
import { addAcceptances } from './propose/accept.ts';
import { listRatchetNotices } from './propose/ratchet-due.ts';
import { listUnlistedImageNotices } from './unlisted-images.ts';
import { listUnmatchedPathNotices } from './unmatched-paths.ts';
import { listUnmatchedPlatformNotices } from './unmatched-platforms.ts';
import { computeImageVerdict, computeReportVerdict, lacksLimits } from './verdict.ts';

/**
 * An image with its facts, or with the error that prevented measuring it. Images of earlier reports
 * have this type too.
 */
export type MeasuredImage = Pick<
  ImageReport,
  | ('key' | 'isNamed' | 'facts' | 'advice' | 'rewrites' | 'error' | 'notices' | 'effortBefore')
  | 'baselinePlatforms'
> &
  Compared & {
    readonly history?: ImageHistory | undefined;
  };

/** The images, and the data to judge them by. */
export interface JudgeRequest extends InheritanceLimits {
  readonly images: readonly MeasuredImage[];
  readonly notices: readonly Sentence[];
  readonly now: Date;
  readonly toolVersion: string;
  readonly run?: RunContext | undefined;
  /** The budget settings that the change loosens, if known. */
  readonly loosened?: readonly Loosening[] | undefined;
  /** Who approved the change; each is used only if the budget allows it. */
  readonly overrides?: readonly Override[] | undefined;
}

/** Judges every image by its budget. Without a budget, dive's defaults apply. */
export function judgeReport(request: JudgeRequest): GateReport {
  const { images, budget, flags, notices, now, toolVersion, run } = request;
  const loosened = request.loosened && [
    ...request.loosened,
    ...listChangedPlatforms(images, budget),
  ];
  const limits = describeLimits(request);
  const hasLimits = !lacksLimits(limits);
  const failed = images.map((image) => judgeImage(image, request, hasLimits));
  const judged = addAcceptances(failed, budget, flags).map((image) =>
    delayImage(image, request, hasLimits),
  );
  const fleetLimits = listFleetLimits(budget);
  const fleet = summarizeFleet(judged, fleetLimits);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'plimsoll', version: toolVersion },
    ...(run && { run }),
    budget: {
      ...limits,
      ...(fleetLimits.length > 0 && { fleet: fleetLimits }),
      ...(loosened && { loosened }),
    },
    verdict: computeReportVerdict(judged, fleet),
    notices: [
      ...notices,
      ...(budget?.notices ?? []),
      ...listLateWarningNotices(budget, flags, judged),
      ...listUnlistedImageNotices(budget, judged),
      ...listUnmatchedPlatformNotices(budget, judged),
      ...listWaiverNotices(budget, judged, now),
      ...listUnmatchedPathNotices(judged),
      ...listRatchetNotices(budget, judged),
    ],
    images: judged,
    ...(fleet && { fleet }),
  };
}

/** What a report shows about its limits. */
export const describeLimits = ({
  budget,
  flags,
}: Pick<JudgeRequest, 'budget' | 'flags'>): Pick<
  GateReport['budget'],
  'source' | 'sha256' | 'rules'
> => ({
  source: budget?.source ?? null,
  sha256: budget?.sha256 ?? null,
  rules: listRulesInForce(budget, flags)
    .filter(({ rule, limit }) => !(rule.isLevel && limit.isDefault))
    .map(({ limit }) => limit),
});

function judgeImage(image: MeasuredImage, request: JudgeRequest, hasLimits: boolean): ImageReport {
  const { budget, flags, now, overrides = [] } = request;
  const { key, isNamed, facts, comparison, error, notices } = image;
  const named = { key, ...(isNamed && { isNamed }) };
  const said = { ...(error && { error }), notices };
  if (facts === undefined) return { ...named, verdict: 'unmeasured', findings: [], ...said };
  const cost = computeCost(facts, comparison, budget?.cost ?? null);
  const pull = estimatePull(facts, comparison, budget?.pull ?? null);
  const judged = judgeFacts(facts, budget, flags, { ...image, pull, cost });
  const waived = applyWaivers(judged, budget, key, now);
  const inherited = inheritFindings(waived, image, request);
  const findings = applyOverrides(inherited, key, budget, overrides);
  const verdict = computeImageVerdict(findings, error, hasLimits);
  return {
    ...named,
    verdict,
    findings,
    facts,
    ...(comparison && { comparison: addNoise(comparison, findings, budget) }),
    ...pickMissing(image),
    ...pickKnown(image, 'buildContext', 'noBuildContext'),
    ...pickEffort(image),
    ...(pull && { pull }),
    ...(cost && { cost }),
    ...pickKnown(image, 'history', 'drift'),
    ...hideAdvice(image, request, key),
    ...said,
  };
}

/** Acceptances are for failures, including those that are only warnings for now. */
function delayImage(
  image: ImageReport,
  { budget, now }: JudgeRequest,
  hasLimits: boolean,
): ImageReport {
  const findings = delayFailures(image.findings, budget, image.key, now);
  if (findings === image.findings || image.facts === undefined) return image;
  return { ...image, findings, verdict: computeImageVerdict(findings, image.error, hasLimits) };
}

/** Why the image is not compared, if it should be. */
const pickMissing = ({
  noBaseline,
  isBaselineUncalledFor,
  baselinePlatforms,
}: MeasuredImage): Pick<ImageReport, 'noBaseline' | 'baselinePlatforms'> => ({
  ...(noBaseline !== undefined && isBaselineUncalledFor !== true && { noBaseline }),
  ...(baselinePlatforms && { baselinePlatforms }),
});

function pickEffort({ effort, baseline, effortBefore: recalled }: MeasuredImage) {
  const effortBefore = baseline === undefined ? recalled : baseline.effort;
  return effort === undefined ? {} : { effort, ...(effortBefore && { effortBefore }) };
}

/** An earlier judgment may have added another floor. */
function addNoise(
  { noiseBytes: _, ...comparison }: Comparison,
  findings: readonly Finding[],
  budget: Budget | undefined,
): Comparison {
  if (findings.some(isBrokenGrowth)) return comparison;
  const { imageBytes, pullBytes } = comparison.baseline.measures;
  const noise = budget?.noise ?? DEFAULT_NOISE;
  return { ...comparison, noiseBytes: computeNoiseBytes(noise, imageBytes ?? pullBytes ?? 0) };
}
