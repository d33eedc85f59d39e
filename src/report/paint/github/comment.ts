import { isUrgent } from '../../../advise/words.ts';
import { countChars } from '../../../model/cut-end.ts';
import type { Finding, GateReport, ImageReport } from '../../../model/report.ts';
import type { Detail, Outline } from '../../outline/document.ts';
import { findMainGrowth } from '../../words/growth-words.ts';
import { neutralizeReport } from '../../words/inert.ts';
import { isUnguarded } from '../../words/shared-reasons.ts';
import { chooseFullest } from '../markdown/fit.ts';
import { paintVersions, paintWithFolds } from '../markdown/markdown.ts';
import { paintSections } from '../markdown/paint.ts';
import { formatApprovalRecord } from './approval-record.ts';

export interface CommentRoom {
  /** UTF-16 code units. */
  readonly maxChars?: number;
}

/**
 * GitHub accepts 65,536 characters; the rest is for the marker by which the publisher finds its
 * comment.
 */
const MOST_CHARS = 65_000;

/** The report for a pull request's comment: about one screen; a pass is only its title. */
export function renderComment(
  report: GateReport,
  { maxChars = MOST_CHARS }: CommentRoom = {},
): string {
  const safe = neutralizeReport(report);
  const isGreen = safe.verdict === 'pass';
  const paintBody = isGreen
    ? ({ lead }: Outline): string[] => paintSections(lead, safe.run)
    : paintWithFolds(safe);
  const versions = isGreen
    ? paintVersions(safe, GREEN, paintBody, 'text')
    : paintVersions(safe, FULL, paintBody);
  const record = formatApprovalRecord(report);
  return chooseFullest(versions, maxChars - record.length, countChars) + record;
}

const FULL: Detail = {
  leadRows: 3,
  foldRows: 10,
  layerRows: 40,
  imageBlocks: 20,
  ownFolds: 3,
  fewImages: 5,
  overviewRows: 10,
  arrow: '→',
};

/** A pass lists only images that changed, and counts its notices. */
const GREEN: Detail = { ...FULL, fewImages: 0, countsNotices: true };

/**
 * Whether an image needs attention: it is not a plain pass, or it has private files. A limit that
 * was already broken is not news.
 */
const needsAttention = ({ verdict, findings, advice = [] }: ImageReport): boolean =>
  verdict !== 'pass' ||
  findings.some(({ outcome }) => outcome === 'waived') ||
  (advice.some(isUrgent) && !findings.some(isInheritedPrivateFiles));

const isInheritedPrivateFiles = ({ measure, outcome }: Finding): boolean =>
  measure === 'privateFiles' && outcome === 'inherited';

/** How much an image has to change for a comment: either is enough; `null` is never reached. */
export interface CommentFrom {
  readonly bytes: number | null;
  /** A share of the baseline's size, 0 to 1. */
  readonly ratio: number | null;
}

const USUAL_CHANGE: CommentFrom = { bytes: 10_000_000, ratio: 0.01 };

/**
 * Whether a pull request without a comment should get one. It should not if everything is within
 * budget without a waiver, the budget is not loosened, and no image has private files, changed its
 * size noticeably, lost a platform, or passes only because it has no baseline.
 */
export function isWorthAComment(
  { verdict, images, budget }: GateReport,
  from: CommentFrom = USUAL_CHANGE,
): boolean {
  const { loosened = [] } = budget;
  const isNews =
    images.length === 0 ||
    loosened.length > 0 ||
    images.some(needsAttention) ||
    images.some(hasLostPlatforms) ||
    images.some((image) => hasChangedMuch(image, from));
  return verdict !== 'pass' || isNews || images.some(isUnguarded);
}

const hasLostPlatforms = ({ comparison }: ImageReport): boolean =>
  (comparison?.lostPlatforms ?? []).length > 0;

/** Every commit changes a few bytes: comments about all of them would hide the important one. */
function hasChangedMuch({ comparison }: ImageReport, from: CommentFrom): boolean {
  if (comparison === undefined) return false;
  const { bytes, ratio } = findMainGrowth(comparison);
  // A change from nothing has no ratio.
  if (!bytes) return false;
  return (
    Math.abs(bytes) >= (from.bytes ?? Number.POSITIVE_INFINITY) ||
    Math.abs(ratio ?? 0) >= (from.ratio ?? Number.POSITIVE_INFINITY)
  );
}
