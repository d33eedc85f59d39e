import type { Finding, ImageReport } from '../../model/report.ts';

/** Follows what only another run says, e.g. a fork's, which could have written anything. */
export const formatClaim = ({ isClaim }: Pick<Finding, 'isClaim'>): string =>
  isClaim ? ' (according to the run that measured it)' : '';

/** Whether the outcome of an image depends on such words. */
export const hasClaim = ({ findings }: Pick<ImageReport, 'findings'>): boolean =>
  findings.some(({ isClaim }) => isClaim);
