import type { Finding } from '../../model/report.ts';
import { formatClaim } from './claim-words.ts';
import { describeDistance, formatLimit, isCountOfPaths, nameSubject } from './finding-words.ts';
import { formatPlural } from './format.ts';
import { describeShares } from './inherited-words.ts';

/** One finding in a few words: `image size 30.4 MB over its 150 MB budget`. */
export function summarizeFinding(finding: Finding): string {
  if (finding.outcome === 'unmeasured') return `${nameSubject(finding)} could not be measured`;
  const name = finding.measure === 'imageBytes' ? 'image size ' : '';
  return name + describeExcess(finding);
}

/** Findings by how far they exceed their limit, relative to it. Denied paths come last. */
export const sortFurthestFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => computeExcessRatio(b) - computeExcessRatio(a));

/**
 * The finding that a title names first: image size, then the user's own limits, then dive's
 * defaults; among equals, the one furthest over its limit.
 */
export const sortMainFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(compareExcess);

export function compareExcess(a: Finding, b: Finding): number {
  const rank = ({ measure, isDefault }: Finding): number =>
    measure === 'imageBytes' ? 0 : isDefault ? 2 : 1;
  return rank(a) - rank(b) || computeExcessRatio(b) - computeExcessRatio(a);
}

/**
 * Names the size rule if it is broken, otherwise the number of broken rules and the first one. The
 * effect of the change itself comes first.
 */
export function describeBroken(failed: readonly Finding[]): string {
  const isHeld = ({ change }: Finding): boolean => change?.held !== undefined;
  const [first, ...more] = sortMainFirst(failed).toSorted(
    (a, b) => Number(isHeld(a)) - Number(isHeld(b)),
  );
  if (first === undefined) return 'over budget';
  if (first.measure === 'imageBytes' || more.length === 0) return describeExcess(first);
  return `${failed.length} rules broken, first: ${describeExcess(first)}`;
}

/**
 * `30.4 MB over its 150 MB budget`, `reclaimable 32.3 MB over its 10 MB limit`, `3 denied paths`.
 */
export function describeExcess(finding: Finding): string {
  const words = `${describePresence(finding) ?? describeAmount(finding)}${describeShares(finding)}`;
  const { outcome, enforcedFrom } = finding;
  if (enforcedFrom !== undefined) return `${words}, fails from ${enforcedFrom}`;
  return outcome === 'inherited' ? `${words}${formatClaim(finding)}` : words;
}

/** For something that is not allowed at all; `undefined` for a limit. */
function describePresence(finding: Finding): string | undefined {
  const { measure, value } = finding;
  if (measure === 'deniedPaths') return formatPlural(value ?? 0, 'denied path');
  if (measure === 'privateFiles') return formatPlural(value ?? 0, 'private file');
  if (measure === 'pinnedBase') return 'base image not pinned to a digest';
  // Amounts of money are not shown in titles.
  if (measure === 'costPerYear') return `${nameSubject(finding)} over its limit`;
  return measure === 'allowedBase' ? 'base image not allowed' : undefined;
}

function describeAmount(finding: Finding): string {
  const { measure, outcome, overridden, enforcedFrom, change } = finding;
  const distance = describeDistance(finding) ?? 'over';
  const isWarning = outcome === 'warn' && overridden === undefined && enforcedFrom === undefined;
  if (measure === 'imageBytes' && change !== undefined && !isWarning) return `${distance} budget`;
  const kind = isWarning ? 'warning limit' : measure === 'imageBytes' ? 'budget' : 'limit';
  const whose = finding.isDefault ? "dive's default" : 'its';
  const name = measure === 'imageBytes' ? '' : `${nameSubject(finding)} `;
  return `${name}${distance} ${whose} ${formatLimit(finding)} ${kind}`;
}

function computeExcessRatio(finding: Finding): number {
  const { distance, failLimit, warnLimit, outcome } = finding;
  if (isCountOfPaths(finding)) return -1;
  const limit = outcome === 'warn' ? warnLimit : (failLimit ?? warnLimit);
  return distance === null ? 0 : distance / (limit || 1);
}
