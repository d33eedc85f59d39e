import type { Budget } from '../../model/budget.ts';
import { DEFAULT_PULL, type PullSettings } from '../../model/pull.ts';
import type { Loosening } from '../../model/report.ts';

/** Whether a change of a setting can make modeled pulls faster. */
type CanBeFaster = (before: number | null, after: number | null) => boolean;

const isMore: CanBeFaster = (before, after) => (after ?? 0) > (before ?? 0);
const isLess: CanBeFaster = (before, after) => (after ?? 0) < (before ?? 0);
/** The client's own value is unknown here, and more at the same time is not always faster. */
const isOther: CanBeFaster = () => true;

const NUMBERS: readonly {
  readonly key: string;
  readonly setting: Exclude<keyof PullSettings, 'client'>;
  readonly canBeFaster: CanBeFaster;
}[] = [
  { key: 'bandwidth', setting: 'bandwidthBytesPerSecond', canBeFaster: isMore },
  { key: 'roundTrip', setting: 'roundTripSeconds', canBeFaster: isLess },
  { key: 'unpack', setting: 'unpackBytesPerSecond', canBeFaster: isFasterUnpack },
  { key: 'downloads', setting: 'downloads', canBeFaster: isOther },
  { key: 'unpacks', setting: 'unpacks', canBeFaster: isOther },
];

function isFasterUnpack(before: number | null, after: number | null): boolean {
  return before === null || after === null || isMore(before, after);
}

/** Settings of `pull` that affect modeled times, unless they can only make them longer. */
export function findPullLoosenings(
  baseBudget: Budget,
  headBudget: Budget | undefined,
): Loosening[] {
  const [before, after] = [baseBudget.pull, headBudget?.pull ?? null];
  const [old, now] = [before ?? DEFAULT_PULL, after ?? DEFAULT_PULL];
  const keys = [
    ...(old.client === now.client ? [] : ['client']),
    ...NUMBERS.flatMap(({ key, setting, canBeFaster }) =>
      old[setting] !== now[setting] && canBeFaster(old[setting], now[setting]) ? [key] : [],
    ),
  ];
  return keys.map((key) => ({
    kind: 'pull',
    rule: `pull.${key}`,
    image: null,
    oldValue: before?.written[key] ?? null,
    newValue: after?.written[key] ?? null,
  }));
}
