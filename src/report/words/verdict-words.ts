import { ERROR_EXIT, EXIT } from '../../exit-codes.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { formatPlural } from './format.ts';

/**
 * Describes a pass: an image without a written limit is not within a budget, and dive's default
 * limits are named as such.
 * @param sizeLimit the limit on the image's size, if there is one
 */
export function describePass(findings: readonly Finding[], sizeLimit?: string): string {
  const waived = findings.filter(({ outcome }) => outcome === 'waived').length;
  const words =
    sizeLimit === undefined ? LIMITS[classifyLimits(findings)] : `within its ${sizeLimit} budget`;
  return waived === 0 ? words : `${words}, ${formatPlural(waived, 'rule')} waived`;
}

/** Whether a limit written by the user applies to an image. */
export const isLimited = ({ findings }: Pick<ImageReport, 'findings'>): boolean =>
  classifyLimits(findings) === 'written';

function classifyLimits(findings: readonly Finding[]): 'written' | 'defaults' | 'none' {
  if (findings.length === 0) return 'none';
  return findings.every(({ isDefault }) => isDefault) ? 'defaults' : 'written';
}

const LIMITS = {
  written: 'within budget',
  defaults: "no limit applies, within dive's defaults",
  none: 'no limit applies',
};

/** Whether it was not measured because of unusable input; then measuring itself did not fail. */
export const isRefused = ({ error }: Pick<ImageReport, 'error'>): boolean =>
  error !== undefined && ERROR_EXIT[error.code] === EXIT.unusable;

/** Describes an image without facts. */
export const describeFailure = (image: Pick<ImageReport, 'error'>): string =>
  isRefused(image) ? 'not checked' : 'could not be measured';
