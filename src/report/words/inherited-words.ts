import type { Finding, FindingChange } from '../../model/report.ts';
import { formatBytes, formatCount, formatSeconds } from './format.ts';
import { formatSignedBytes } from './growth-words.ts';

/**
 * The effect of the change on a limit that its baseline breaks too, to follow `30.4 MB over
 * budget`: ` before this change, unchanged by it`, `, 12.3 MB of it from this change`. Empty if the
 * baseline is within the limit, or unknown.
 */
export function describeShares(finding: Finding): string {
  const { change, outcome } = finding;
  if (change === undefined) return '';
  const isWorse = outcome !== 'inherited' && change.held === undefined;
  const words = isWorse ? describeOwnShare(finding, change) : describeNoShare(finding, change);
  return `${words}${describeCreep(change)}`;
}

function describeOwnShare({ measure, distance, unit }: Finding, change: FindingChange): string {
  const { amount, newCount = 0 } = change;
  const update = describeBaseUpdate(change);
  if (COUNTED.has(measure) && newCount > 0)
    return `, ${formatCount(newCount)} of them from this change`;
  const added = formatAmount(Math.max(0, amount), change);
  if (change.unit === 'seconds') return `, ${added} more with this change`;
  if (unit === 'seconds') return `, ${added} more to pull with this change${update}`;
  if (unit === 'ratio') return `, ${added} more wasted by this change`;
  const isPart = distance !== null && amount <= distance && !COUNTED.has(measure);
  return `, ${added} ${isPart ? 'of it from' : 'added by'} this change${update}`;
}

/** Any number of these is too many. */
const COUNTED: ReadonlySet<Finding['measure']> = new Set(['deniedPaths', 'privateFiles']);

function describeNoShare(finding: Finding, change: FindingChange): string {
  const { held, amount, noiseBytes } = change;
  if (held === 'older' || held === 'unverified') return '';
  if (held === 'branch') return describeSince(finding);
  if (held === 'lowered' || held === 'added') return `, limit ${held} by this change`;
  if (change.baseImageUpdate) return `${describeBaseUpdate(change)}, none of it from this change`;
  return amount < -noiseBytes
    ? `, ${formatAmount(-amount, change)} less than before this change`
    : ' before this change, unchanged by it';
}

const describeBaseUpdate = ({ baseImageUpdate = 0 }: FindingChange): string =>
  baseImageUpdate === 0 ? '' : `, ${formatSignedBytes(baseImageUpdate)} by a base image update`;

/** ` since abc1234 (#12, +8.0 MB), unchanged by this push`. */
function describeSince({ breach, change, unit }: Finding): string {
  const moved = change === undefined ? '' : describePush(change);
  if (breach === undefined) return ` before this push, ${moved}`;
  const { commit, pullRequest, growth } = breach;
  const added =
    growth === undefined || (unit !== 'bytes' && unit !== 'count')
      ? undefined
      : unit === 'bytes'
        ? formatSignedBytes(growth)
        : `+${formatCount(growth)}`;
  const merged = growth === undefined || pullRequest === undefined ? undefined : `#${pullRequest}`;
  const details = [merged, added].filter((part) => part !== undefined);
  const about = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return ` since ${growth === undefined ? 'at least ' : ''}${commit.slice(0, 7)}${about}, ${moved}`;
}

function describePush(change: FindingChange): string {
  const { amount, noiseBytes } = change;
  if (amount < -noiseBytes) return `${formatAmount(-amount, change)} less than before this push`;
  return amount > noiseBytes
    ? `${formatAmount(amount, change)} of it from this push`
    : 'unchanged by this push';
}

function describeCreep({ crept, unit }: FindingChange): string {
  if (crept === undefined) return '';
  const amount = unit === 'bytes' ? formatBytes(crept) : formatCount(crept);
  return `, up ${amount} since it was first broken`;
}

const formatAmount = (amount: number, { unit }: FindingChange): string =>
  unit === 'seconds'
    ? formatSeconds(amount)
    : unit === 'bytes'
      ? formatBytes(amount)
      : formatCount(amount);
