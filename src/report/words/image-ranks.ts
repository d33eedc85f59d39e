import type { Finding, ImageReport, Verdict } from '../../model/report.ts';
import { hasClaim } from './claim-words.ts';
import { compareExcess, sortMainFirst } from './excess-words.ts';
import { formatPlural } from './format.ts';
import { findMainGrowth, isWithinNoise } from './growth-words.ts';
import { isLimited, isRefused } from './verdict-words.ts';

/** Whether `--quiet` prints a line for it: a waived rule does not fail, but is not a plain pass. */
export const hasExceptions = ({ verdict, findings }: ImageReport): boolean =>
  verdict !== 'pass' ||
  findings.some(({ outcome }) => outcome === 'waived' || outcome === 'inherited');

/** Whether one of many images gets a separate row: it is not a plain pass, or it changed. */
export function isNews(image: ImageReport): boolean {
  const { comparison, verdict, findings } = image;
  if (verdict !== 'pass' || findings.some(({ outcome }) => outcome === 'waived')) return true;
  return (comparison?.lostPlatforms ?? []).length > 0 || hasChanged(image);
}

/** `197 other images within budget`, for images that pass. */
export const countOthers = (others: readonly ImageReport[]): string[] =>
  [
    { words: 'within budget', count: others.filter(isWithinBudget).length },
    { words: INHERITED, count: others.filter((one) => isInherited(one) && !hasClaim(one)).length },
    { words: CLAIMED, count: others.filter((one) => isInherited(one) && hasClaim(one)).length },
    { words: 'without a limit', count: others.filter((image) => !isLimited(image)).length },
  ].flatMap(({ words, count }) =>
    count === 0 ? [] : [`${formatPlural(count, 'other image')} ${words}`],
  );

/**
 * Images that need attention first; among equals, those that changed, then those furthest over a
 * limit.
 */
export const sortWorstFirst = (images: readonly ImageReport[]): ImageReport[] =>
  images.toSorted(
    (a, b) =>
      rankVerdict(a) - rankVerdict(b) ||
      Number(hasChanged(b)) - Number(hasChanged(a)) ||
      compareWorst(findWorst(a), findWorst(b)),
  );

/** The finding that decides the verdict, if a limit is broken. */
function findWorst({ verdict, findings }: ImageReport): Finding | undefined {
  const isBroken = verdict === 'fail' || verdict === 'warn';
  return isBroken
    ? sortMainFirst(findings.filter(({ outcome }) => outcome === verdict))[0]
    : undefined;
}

const compareWorst = (a: Finding | undefined, b: Finding | undefined): number =>
  a === undefined || b === undefined ? 0 : compareExcess(a, b);

function hasChanged({ comparison }: ImageReport): boolean {
  if (comparison === undefined) return false;
  return !isWithinNoise(comparison, findMainGrowth(comparison).bytes ?? 0);
}

export function countVerdicts(images: readonly ImageReport[]): string {
  const counts = VERDICTS.map(([verdict, words, isCounted = () => true]) => ({
    words,
    count: images.filter((image) => image.verdict === verdict && isCounted(image)).length,
  })).filter(({ count }) => count > 0);
  const words = counts.map(
    (one) => `${one.count === images.length ? 'all' : one.count} ${one.words}`,
  );
  return `${images.length} images: ${words.join(', ')}`;
}

const INHERITED = 'over budget before this change';
const CLAIMED = `${INHERITED} according to its run`;

/** Whether it passes only because its baseline is over the limit too. */
function isInherited({ verdict, findings }: ImageReport): boolean {
  return verdict === 'pass' && findings.some(({ outcome }) => outcome === 'inherited');
}

export function isWithinBudget(image: ImageReport): boolean {
  return isLimited(image) && !isInherited(image);
}

/** An image without a limit passes, but is not within a budget. */
const VERDICTS: readonly (readonly [Verdict, string, ((image: ImageReport) => boolean)?])[] = [
  ['unmeasured', 'not checked', isRefused],
  ['unmeasured', 'could not be measured', (image) => !isRefused(image)],
  ['fail', 'over budget'],
  ['warn', 'over budget, approved', (image) => isApproved(image) && !hasClaim(image)],
  ['warn', 'over budget, approved according to its run', isApprovedByClaim],
  ['warn', 'over budget but not enforced yet', isNotEnforced],
  ['warn', 'over a warning limit', isOverWarningLimit],
  ['warn', 'without a budget', (image) => !hasWarnings(image)],
  ['pass', INHERITED, (image) => isInherited(image) && !hasClaim(image)],
  ['pass', CLAIMED, (image) => isInherited(image) && hasClaim(image)],
  ['pass', 'within budget', isWithinBudget],
  ['pass', 'without a limit', (image) => !isLimited(image)],
];

/** Otherwise, the image has a warning because no budget covers it. */
export function hasWarnings({ findings }: Pick<ImageReport, 'findings'>): boolean {
  return findings.some(({ outcome }) => outcome === 'warn');
}

function isNotEnforced({ findings }: Pick<ImageReport, 'findings'>): boolean {
  const warned = findings.filter(({ outcome }) => outcome === 'warn');
  return warned.length > 0 && warned.every(({ enforcedFrom }) => enforcedFrom !== undefined);
}

function isOverWarningLimit(image: Pick<ImageReport, 'findings'>): boolean {
  return hasWarnings(image) && !isApproved(image) && !isNotEnforced(image);
}

function isApproved(image: Pick<ImageReport, 'findings'>): boolean {
  const warned = image.findings.filter(({ outcome }) => outcome === 'warn');
  return warned.length > 0 && warned.every(({ overridden }) => overridden !== undefined);
}

function isApprovedByClaim(image: ImageReport): boolean {
  return isApproved(image) && hasClaim(image);
}

const rankVerdict = ({ verdict }: ImageReport): number =>
  VERDICTS.findIndex(([name]) => name === verdict);
