import type { GrowthGroup, SystemPackageChange } from '../../model/comparison.ts';
import type { WeighedRow } from './growth-list.ts';
import type { PathColumns } from './growth-tree.ts';
import { formatPath, type JoinedPaths } from './joined-paths.ts';
import type { PathOwners } from './path-owners.ts';
import type { PackageOf } from './path-packages.ts';

/** More packages of one language than this form a single row. */
const MOST_NAMED_PACKAGES = 5;
/** System packages explain the growth of their folders if they claim at least this share of it. */
const EXPLAINED_SHARE = 0.5;

/** Changed paths; named groups have separate rows. */
export interface GroupedPaths {
  readonly groups: readonly WeighedRow[];
  readonly rest: PathColumns;
}

export interface Grouping {
  readonly paths: JoinedPaths;
  readonly owners: PathOwners;
  readonly packageOf: PackageOf;
}

/** The changes of system packages, and the instructions that made them. */
export interface Installation {
  readonly packages: readonly SystemPackageChange[];
  readonly instructions: readonly (string | null)[];
}

/**
 * Groups paths under familiar names: system packages, packages of a language if there are many,
 * leftovers of a tool. The rows and the rest add up to the input.
 */
export function groupPaths(
  changes: PathColumns,
  { paths, owners, packageOf }: Grouping,
  installation: Installation,
): GroupedPaths {
  const isInstalled = explainsSystem(changes, owners, installation.packages);
  const drafts = new Map<string, Draft>();
  const draftOf: (Draft | undefined)[] = [];
  for (let i = 0; i < changes.id.length; i++) {
    const id = changes.id[i] as number;
    if (changes.old[i] === changes.now[i]) continue;
    const draft = findDraft(id);
    if (draft === undefined) continue;
    addPath(draft, paths, id, changes.old[i] as number, changes.now[i] as number);
    draftOf[i] = draft;
  }
  const kept = new Set([...drafts.values()].filter(isKept));
  if (kept.size === 0) return { groups: [], rest: changes };
  return {
    groups: [...kept].map((draft) => toRow(draft, paths, installation)),
    rest: removePaths(changes, (i) => {
      const draft = draftOf[i];
      return draft !== undefined && kept.has(draft);
    }),
  };

  function findDraft(id: number): Draft | undefined {
    const leftover = owners.getLeftover(id);
    if (leftover !== undefined)
      return open(`leftover ${leftover}`, { kind: 'leftover', name: leftover });
    if (isInstalled && owners.isOfSystem(id)) return open('system', { kind: 'system', name: '' });
    const owner = packageOf(id);
    if (owner === undefined) return undefined;
    const { ecosystem, name } = owner;
    const draft = open(`package ${ecosystem}`, { kind: 'package', name: ecosystem });
    draft.packages.set(name, (draft.packages.get(name) ?? 0) + Math.abs(computeGrowth(id)));
    return draft;
  }

  function computeGrowth(id: number): number {
    return (paths.now.bytes[id] as number) - (paths.old.bytes[id] as number);
  }

  function open(key: string, start: Pick<Draft, 'kind' | 'name'>): Draft {
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const draft = { ...start, at: -1, old: 0, now: 0, weight: 0, count: 0, packages: new Map() };
    drafts.set(key, draft);
    return draft;
  }
}

interface Draft {
  readonly kind: 'leftover' | 'package' | 'system';
  readonly name: string;
  /** The innermost folder that contains all of it. */
  at: number;
  old: number;
  now: number;
  weight: number;
  count: number;
  /** By name, what changed. */
  readonly packages: Map<string, number>;
}

const isKept = ({ kind, packages }: Draft): boolean =>
  kind !== 'package' || packages.size > MOST_NAMED_PACKAGES;

function addPath(draft: Draft, paths: JoinedPaths, id: number, old: number, now: number): void {
  draft.at = draft.at < 0 ? id : findCommonFolder(paths, draft.at, id);
  draft.old += old;
  draft.now += now;
  draft.weight += Math.abs(now - old);
  draft.count++;
}

/** A folder's number is below those of its content. */
function findCommonFolder({ parent }: JoinedPaths, one: number, other: number): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = parent[a] as number;
    else b = parent[b] as number;
  }
  return a;
}

function toRow(draft: Draft, paths: JoinedPaths, installation: Installation): WeighedRow {
  const { old, now, weight, count } = draft;
  return {
    row: {
      path: formatPath(paths, draft.at),
      isFolder: paths.isFolder[draft.at] === 1,
      state: old === 0 ? 'added' : now === 0 ? 'removed' : 'changed',
      growthBytes: now - old,
      group: toGroup(draft, installation),
    },
    weight,
    count,
  };
}

function toGroup({ kind, name, packages }: Draft, installation: Installation): GrowthGroup {
  if (kind === 'leftover') return { name };
  if (kind === 'package')
    return { name, packageCount: packages.size, largest: findHeaviest([...packages]) };
  const { packages: changed, instructions } = installation;
  const weighed = changed.map((one): [string, number] => [
    one.name,
    Math.abs(one.newBytes - one.oldBytes),
  ]);
  const named = new Set(
    instructions.flatMap((one) => (one ?? '').split(/\s+/).map((word) => word.replace(/=.*$/, ''))),
  );
  const asked = weighed.filter(([one]) => named.has(one));
  return {
    name: changed[0]?.ecosystem ?? '',
    packageCount: changed.length,
    largest: findHeaviest(asked.length === 0 ? weighed : asked),
  };
}

const findHeaviest = (weighed: readonly (readonly [string, number])[]): string =>
  weighed.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';

/** Whether the changes in system folders match the sizes that system packages claim. */
function explainsSystem(
  { id, old, now }: PathColumns,
  owners: PathOwners,
  packages: readonly SystemPackageChange[],
): boolean {
  if (packages.length === 0) return false;
  const said = packages.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0);
  let measured = 0;
  for (let i = 0; i < id.length; i++) {
    const at = id[i] as number;
    if (owners.isOfSystem(at) && owners.getLeftover(at) === undefined)
      measured += (now[i] as number) - (old[i] as number);
  }
  return said * measured > 0 && Math.abs(said) >= Math.abs(measured) * EXPLAINED_SHARE;
}

function removePaths({ id, old, now }: PathColumns, isOut: (i: number) => boolean): PathColumns {
  const kept = (_: number, i: number): boolean => !isOut(i);
  return { id: id.filter(kept), old: old.filter(kept), now: now.filter(kept) };
}
