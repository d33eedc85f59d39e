import type { FleetFinding, FleetStore, FleetSummary } from '../../model/fleet.ts';
import { formatApart, formatBytes, formatDistance, formatShare } from './format.ts';

/** The subject of a rule for the set, e.g. `unique bytes of shop`. */
function nameSubject({ rule, image }: FleetFinding): string {
  if (rule === 'highestUniqueBytes') return `unique bytes of ${image?.name ?? 'an image'}`;
  return rule === 'highestTotalBytes' ? 'total size of all images' : 'shared ratio of all images';
}

/** The numbers of a finding; `limit` is the one that decides. */
export function describeFleetFinding(finding: FleetFinding): {
  readonly value: string;
  readonly limit: string;
  readonly howFar: string;
} {
  const { value, distance, bound, unit, outcome, warnLimit, failLimit } = finding;
  const decided = outcome === 'warn' ? warnLimit : (failLimit ?? warnLimit);
  const limits = decided === null ? [] : [decided];
  const scale = unit === 'ratio' ? 'percent' : unit;
  const [shown, limit = ''] = formatApart(value ?? limits[0] ?? 0, limits, scale);
  return {
    value: value === null ? '' : shown,
    limit: limit.replace(/\.0+(?= |%|$)/, ''),
    howFar: distance === null ? 'not measured' : formatDistance(distance, bound, scale),
  };
}

/** For a title: the worst problem of the set; empty if there is none. */
export const describeFleetVerdict = (fleet: Pick<FleetSummary, 'findings'>): string =>
  listFleetTroubles(fleet)[0]?.words ?? '';

export interface FleetTrouble extends Pick<FleetFinding, 'outcome' | 'rule' | 'from'> {
  readonly words: string;
}

/** `total size of all images 0.2 GB over its 1 GB limit`, worst first. */
export const listFleetTroubles = (
  fleet: Pick<FleetSummary, 'findings'> | undefined,
): FleetTrouble[] =>
  (fleet?.findings ?? [])
    .filter(({ outcome }) => outcome !== 'pass')
    .toSorted((a, b) => RANK[a.outcome] - RANK[b.outcome])
    .map((finding) => {
      const { outcome, rule, from } = finding;
      return { outcome, rule, from, words: describeTrouble(finding) };
    });

function describeTrouble(finding: FleetFinding): string {
  const subject = nameSubject(finding);
  if (finding.outcome === 'unmeasured') return `${subject} could not be measured`;
  const { limit, howFar } = describeFleetFinding(finding);
  const kind = finding.outcome === 'warn' ? 'warning limit' : 'limit';
  return `${subject} ${howFar} its ${limit} ${kind}`;
}

const RANK = { fail: 0, unmeasured: 1, warn: 2, pass: 3 } as const;

/** `1.2 GB in the registry, 64.0% less than without sharing (3.4 GB)`; without unknown sizes. */
export const describeFleetStores = ({
  registry,
  node,
}: Pick<FleetSummary, 'registry' | 'node'>): string[] => [
  ...describeStore('in the registry', registry),
  ...describeStore('unpacked on one node', node),
];

function describeStore(where: string, store: FleetStore | null): string[] {
  if (store === null) return [];
  const { totalBytes, sumBytes } = store;
  const less =
    totalBytes === sumBytes
      ? 'nothing is shared'
      : `${formatShare(sumBytes - totalBytes, sumBytes)} less than without sharing ` +
        `(${formatBytes(sumBytes)})`;
  return [`${formatBytes(totalBytes)} ${where}, ${less}`];
}
