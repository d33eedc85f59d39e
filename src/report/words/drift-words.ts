import type { DriftPart, DriftReport } from '../../model/drift.ts';
import type { ImageReport } from '../../model/report.ts';
import { formatPlural } from './format.ts';
import { formatSignedBytes } from './growth-words.ts';

/** The drift that is shown: of the image size, or else of the pull size. */
export interface ShownDrift {
  readonly bytes: number;
  readonly isPull: boolean;
  readonly parts: readonly DriftPart[];
}

/** @returns undefined if it could not be measured */
export function findShownDrift({ drift, facts }: ImageReport): ShownDrift | undefined {
  if (drift === undefined || facts === undefined) return undefined;
  const measures = [
    { name: 'imageBytes', parts: drift.imageParts, isPull: false },
    { name: 'pullBytes', parts: drift.pullParts, isPull: true },
  ] as const;
  for (const { name, parts, isPull } of measures) {
    const [now, start] = [facts.measures[name], drift[name]];
    if (now !== null && start !== null) return { bytes: now - start, isPull, parts };
  }
  return undefined;
}

/** `+38.0 MB since v1.4.0`. */
export function describeDrift({ bytes, isPull }: ShownDrift, { since }: DriftReport): string {
  const words = bytes === 0 ? 'no change' : formatSignedBytes(bytes);
  return `${words}${isPull ? ' to pull' : ''} since ${nameSince(since)}`;
}

/** A number of days is not a name. */
const nameSince = (since: string): string =>
  since.replace(/^(\d+)d$/, (_, days: string) => `${formatPlural(Number(days), 'day')} ago`);

/** Who added a part: `commit` is formatted as a name. */
export function describePart(
  { kind, commit, pullRequest, count = 0, unreported = 0 }: DriftPart,
  isOfBranch: boolean,
): { readonly before: string; readonly commit: string; readonly after: string } {
  const short = commit?.slice(0, 7) ?? '';
  const subject = isOfBranch ? 'this push' : 'this change';
  switch (kind) {
    case 'commit':
      return {
        before: '',
        commit: short,
        after: pullRequest === undefined ? '' : ` #${pullRequest}`,
      };
    case 'commits':
      return {
        before: `${describeCommits(count, unreported)}${short === '' ? '' : ', up to '}`,
        commit: short,
        after: '',
      };
    case 'rebuilt':
      return { before: `same commit rebuilt${short === '' ? '' : ': '}`, commit: short, after: '' };
    case 'before':
      return { before: `before ${subject}`, commit: '', after: '' };
    case 'all':
      return { before: `${subject} and everything before it`, commit: '', after: '' };
    case 'change': {
      const others = count === 0 ? '' : ` and ${formatPlural(count, 'commit')} without a report`;
      return { before: `${subject}${others}`, commit: '', after: '' };
    }
  }
}

/** `3 commits without a report`, `3 commits, 2 without a report`. */
function describeCommits(count: number, unreported: number): string {
  const commits = formatPlural(count, 'commit');
  if (unreported === 0) return commits;
  return unreported >= count
    ? `${commits} without a report`
    : `${commits}, ${unreported} without a report`;
}
