import type { FleetFinding, FleetStore, FleetSummary } from '../../model/fleet.ts';
import { formatApart, formatBytes, formatDistance, formatShare } from './format.ts';

/** What a rule for the set is about, e.g. `total size`. */
const FLEET_SUBJECTS: Readonly<Record<FleetFinding['rule'], string>> = {
  highestTotalBytes: 'total size',
  highestUniqueBytes: 'unique bytes of an image',
  lowestSharedRatio: 'shared ratio',
};

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

/** For a title: `together, total size 0.2 GB over its 1 GB limit`; empty if nothing is wrong. */
export function describeFleetVerdict({ findings }: Pick<FleetSummary, 'findings'>): string {
  const broken = findings.filter(({ outcome }) => outcome !== 'pass');
  const [first] = [...broken].sort((a, b) => RANK[a.outcome] - RANK[b.outcome]);
  if (first === undefined) return '';
  const subject = FLEET_SUBJECTS[first.rule];
  if (first.outcome === 'unmeasured') return `together, ${subject} could not be measured`;
  const { limit, howFar } = describeFleetFinding(first);
  const kind = first.outcome === 'warn' ? 'warning limit' : 'limit';
  return `together, ${subject} ${howFar} its ${limit} ${kind}`;
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
