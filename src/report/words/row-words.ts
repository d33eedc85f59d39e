import type {
  GrowthGroup,
  GrowthRow,
  PackageVersions,
  PathState,
  SystemPackageChange,
} from '../../model/comparison.ts';
import { formatPlural, joinWords } from './format.ts';

/** A path, or a package with its versions, and whether it is new or removed. */
export function describeGrowthRow(
  row: GrowthRow,
  arrow: string,
): { readonly name: string; readonly note: string } {
  const note = STATE_WORDS[row.state];
  if (row.group !== undefined) return describeGroup(row.group, row.path);
  if (row.package === undefined) {
    const path = row.isFolder && row.path !== '/' ? `${row.path}/` : row.path;
    return { name: row.isRest ? `others in ${path}` : path, note };
  }
  const { ecosystem } = row.package;
  return {
    name: describePackage(row.package, row.state, arrow),
    note: note === '' ? ecosystem : `${ecosystem}, ${note}`,
  };
}

/** `112 apt packages`, with imagemagick; `npm cache`, in /root/.npm. */
function describeGroup(
  group: GrowthGroup,
  path: string,
): { readonly name: string; readonly note: string } {
  const { largest = '' } = group;
  return {
    name: nameGroup(group),
    note:
      group.packageCount === undefined
        ? `in ${path}`
        : group.packageCount > 1 && largest !== ''
          ? `with ${largest}`
          : '',
  };
}

/** `112 apt packages`, `imagemagick (apt)` if it is alone, `npm cache`. */
const nameGroup = ({ name, packageCount, largest }: GrowthGroup): string =>
  packageCount === undefined
    ? name
    : packageCount === 1 && largest
      ? `${largest} (${name})`
      : formatPlural(packageCount, `${name} package`);

const STATE_WORDS = { added: 'new', removed: 'removed', changed: '' } as const;

/** `numpy 1.26.4 → 2.0.1`; a new or removed package with its only version, if known. */
function describePackage(
  { name, oldVersion, newVersion }: PackageVersions,
  state: PathState,
  arrow: string,
): string {
  if (state === 'added') return joinWords(name, newVersion ?? '');
  if (state === 'removed') return joinWords(name, oldVersion ?? '');
  if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion)
    return `${name} ${oldVersion} ${arrow} ${newVersion}`;
  return joinWords(name, newVersion ?? oldVersion ?? '');
}

/** Describes a system package, with the size that it claims. */
export function describeSystemPackage(
  change: SystemPackageChange,
  arrow: string,
): { name: string; note: string } {
  const note = STATE_WORDS[change.state];
  return {
    name: describePackage(change, change.state, arrow),
    note: note === '' ? change.ecosystem : `${change.ecosystem}, ${note}`,
  };
}
