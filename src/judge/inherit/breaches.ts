import { computeNoiseBytes, DEFAULT_NOISE } from '../../budget/noise.ts';
import type { Noise } from '../../model/budget.ts';
import type { ImageHistory } from '../../model/image-history.ts';
import type { Breach, Finding } from '../../model/report.ts';
import { isAboutGrowth } from '../judge-growth.ts';
import { isSummed } from './amounts.ts';
import { findHistoryBreach } from './history-breach.ts';

/** A pushed commit. */
export interface PushedCommit {
  readonly commit: string;
  /** The pull request that was merged, according to its message. */
  readonly pullRequest: number | undefined;
}

/**
 * Notes when each limit was first broken on a branch: copied from the report of an earlier commit,
 * or this commit.
 * @param earlier the findings of that report about the same image; undefined if there is none
 * @param history the sizes of earlier builds, which are kept longer than reports
 */
export const traceBreaches = (
  findings: readonly Finding[],
  earlier: readonly Finding[] | undefined,
  pushed: PushedCommit,
  noise: Noise = DEFAULT_NOISE,
  history?: ImageHistory | undefined,
): readonly Finding[] =>
  findings.map((finding) => {
    const { value } = finding;
    if (!isBroken(finding) || isAboutGrowth(finding) || value === null) return finding;
    const before = earlier?.find(({ id }) => id === finding.id);
    const known = continueBreach(before, finding);
    const found =
      history && known?.growth === undefined ? findHistoryBreach(finding, history) : undefined;
    const breach = found?.breach ?? known ?? startBreach(value, before, pushed);
    const old = before && isBroken(before) ? before.value : found?.before;
    const change = describePush(finding, old ?? null, noise);
    return { ...finding, breach, ...(change && { change }) };
  });

const isBroken = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'warn';

/** A failure is a separate breach, even if there was a warning before. */
function continueBreach(before: Finding | undefined, { outcome }: Finding): Breach | undefined {
  const isSame = before?.outcome === 'fail' || before?.outcome === outcome;
  return isSame ? before?.breach : undefined;
}

function startBreach(
  value: number,
  before: Finding | undefined,
  { commit, pullRequest }: PushedCommit,
): Breach {
  const old = before !== undefined && !isBroken(before) ? before.value : null;
  return {
    commit,
    ...(pullRequest !== undefined && { pullRequest }),
    value,
    ...(old !== null && { growth: value - old }),
  };
}

/** What this push did; only sums can be compared without the images. */
function describePush(
  { value, unit }: Finding,
  before: number | null,
  noise: Noise,
): Finding['change'] {
  if (value === null || before === null || !isSummed(unit)) return undefined;
  const noiseBytes = unit === 'bytes' ? computeNoiseBytes(noise, before) : 0;
  return { amount: value - before, unit, noiseBytes, held: 'branch' };
}

/** The number in the message of a squashed or merged pull request, in GitHub's formats. */
export function parsePullRequest(subject: string): number | undefined {
  const [, squashed, merged] =
    /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(subject.trim()) ?? [];
  const number = Number(squashed ?? merged);
  return number > 0 ? number : undefined;
}
