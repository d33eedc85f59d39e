import type { GrowthList, GrowthRow } from '../../model/comparison.ts';
import { formatSignedBytes } from './comparison-words.ts';
import { formatPlural } from './format.ts';

/** How many causes one row names. */
const MOST_CAUSES = 3;
/** A cause below this share of what changed says nothing about it. */
const SMALLEST_SHARE = 0.05;

/**
 * What grew or shrank inside a layer, in groups a person knows: `12 npm packages +60.1 MB,
 * /app/dist +4.0 MB`. Empty if nothing stands out.
 */
export function summarizeGrowth({ items, omitted }: GrowthList): string {
  const groups = groupRows(items).sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
  const moved = groups.reduce((sum, { bytes }) => sum + Math.abs(bytes), 0);
  const named = groups
    .filter(({ bytes }) => Math.abs(bytes) >= moved * SMALLEST_SHARE && bytes !== 0)
    .slice(0, MOST_CAUSES);
  const isAll = groups.length === 1 && omitted.count === 0;
  return named
    .map(({ name, bytes }) => (isAll ? name : `${name} ${formatSignedBytes(bytes)}`))
    .join(', ');
}

interface Group {
  readonly name: string;
  readonly bytes: number;
}

/** Packages by their ecosystem, everything else by its path. */
function groupRows(rows: readonly GrowthRow[]): Group[] {
  const packages = new Map<string, GrowthRow[]>();
  const groups: Group[] = [];
  for (const row of rows) {
    const ecosystem = row.package?.ecosystem;
    if (ecosystem === undefined) groups.push({ name: pathName(row), bytes: row.growthBytes });
    else packages.set(ecosystem, [...(packages.get(ecosystem) ?? []), row]);
  }
  for (const [ecosystem, members] of packages) {
    const bytes = members.reduce((sum, { growthBytes }) => sum + growthBytes, 0);
    groups.push({ name: packagesName(ecosystem, members), bytes });
  }
  return groups;
}

const packagesName = (ecosystem: string, [first, ...others]: readonly GrowthRow[]): string =>
  others.length === 0
    ? `${first?.package?.name ?? ''} (${ecosystem})`
    : formatPlural(others.length + 1, `${ecosystem} package`);

const pathName = ({ path, isFolder }: GrowthRow): string =>
  isFolder && path !== '/' ? `${path}/` : path;
