import type { OmittedGrowth, SystemPackageChange } from '../model/comparison.ts';
import type { FileFacts, SystemPackage } from '../model/facts.ts';

const MOST_LISTED = 50;

/**
 * What apt, apk and rpm installed, removed and upgraded, largest change first.
 * @returns `undefined` if unknown for either image
 */
export function compareSystemPackages(
  image: FileFacts,
  baseline: FileFacts,
): SystemPackageChange[] | undefined {
  if (image.systemPackages === undefined || baseline.systemPackages === undefined) return undefined;
  const [old, now] = [groupByName(baseline.systemPackages), groupByName(image.systemPackages)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
    toChange(old.get(key), now.get(key)),
  );
  const weight = ({ oldBytes, newBytes }: SystemPackageChange): number =>
    Math.abs(newBytes - oldBytes);
  return changes.toSorted((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}

/** The first changes, and the sum of the others. */
export function boundChanges<Row extends Pick<SystemPackageChange, 'oldBytes' | 'newBytes'>>(
  sorted: readonly Row[],
  most = MOST_LISTED,
): { readonly items: readonly Row[]; readonly omitted: OmittedGrowth } {
  const rest = sorted.slice(most);
  const growthBytes = rest.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0);
  return { items: sorted.slice(0, most), omitted: { count: rest.length, growthBytes } };
}

/** A package installed for several architectures, with its common version. */
interface Installed {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string | null;
  readonly bytes: number;
}

function groupByName(packages: readonly SystemPackage[]): Map<string, Installed> {
  const found = new Map<string, Installed>();
  for (const { ecosystem, name, version, bytes } of packages) {
    const key = `${ecosystem}/${name}`;
    const other = found.get(key);
    const isOther = other !== undefined && other.version !== version;
    found.set(key, {
      ecosystem,
      name,
      version: isOther ? null : version,
      bytes: bytes + (other?.bytes ?? 0),
    });
  }
  return found;
}

function toChange(old: Installed | undefined, now: Installed | undefined): SystemPackageChange[] {
  const either = now ?? old;
  if (either === undefined || (old?.version === now?.version && old?.bytes === now?.bytes))
    return [];
  const { ecosystem, name } = either;
  return [
    {
      ecosystem,
      name,
      state: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
      oldVersion: old?.version ?? null,
      newVersion: now?.version ?? null,
      oldBytes: old?.bytes ?? 0,
      newBytes: now?.bytes ?? 0,
    },
  ];
}
