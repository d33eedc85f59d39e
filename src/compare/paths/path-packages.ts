import type { PackageVersions } from '../../model/comparison.ts';
import { type FoundPackage, nameByTexts, PackageFinder } from '../../model/package-finder.ts';
import type { PackageAt } from './growth-tree.ts';
import { type JoinedPaths, type PathSide, ROOT } from './joined-paths.ts';

/** A package of either image, with all its paths. */
export interface JoinedPackage extends PackageVersions {
  /** The number of its largest path. */
  readonly at: number;
  readonly oldBytes: number;
  readonly newBytes: number;
}

/**
 * The package that a path is part of, even if it is in several places: the same object for all its
 * paths.
 */
export type PackageOf = (id: number) => Pick<PackageVersions, 'ecosystem' | 'name'> | undefined;

export interface JoinedPackages {
  readonly packages: readonly JoinedPackage[];
  /** Uses the versions at the path itself; if there are none, those of the package elsewhere. */
  readonly packageAt: PackageAt;
  readonly packageOf: PackageOf;
}

const NO_OWNER = -1;

/** Finds packages by path, like the analysis of one image, and sums their bytes in both. */
export function joinPackages(paths: JoinedPaths): JoinedPackages {
  const finder = new PackageFinder(nameByTexts(paths.parent, paths.name));
  const owner = new Int32Array(paths.count).fill(NO_OWNER);
  const drafts = new Map<string, PackageDraft>();
  const rootAt = new Map<number, PackageRoot>();
  for (let id = ROOT + 1; id < paths.count; id++) {
    const found = finder.look(id);
    if (found !== undefined) {
      const key = `${found.ecosystem.name}/${found.name}`;
      const draft = drafts.get(key) ?? createDraft(found);
      drafts.set(key, draft);
      const root = {
        draft,
        old: findVersionAt(paths.old, id, found),
        now: findVersionAt(paths.now, id, found),
      };
      rootAt.set(id, root);
      if (root.old !== null) draft.oldVersions.add(root.old);
      if (root.now !== null) draft.newVersions.add(root.now);
    }
    owner[id] = found === undefined ? (owner[paths.parent[id] as number] as number) : id;
  }
  const [oldBytes, newBytes] = [sumByOwner(paths.old, owner), sumByOwner(paths.now, owner)];
  for (const [id, { draft }] of rootAt)
    addBytes(draft, id, oldBytes[id] as number, newBytes[id] as number);
  const finished = new Map([...drafts.values()].map((draft) => [draft, finish(draft)]));
  return {
    packages: [...finished.values()],
    packageAt: (id) => {
      const root = rootAt.get(id);
      return root && listVersions(finished.get(root.draft) as JoinedPackage, root);
    },
    packageOf: (id) => rootAt.get(owner[id] as number)?.draft,
  };
}

/** A path at which a package starts, with the versions found there. */
interface PackageRoot {
  readonly draft: PackageDraft;
  readonly old: string | null;
  readonly now: string | null;
}

interface PackageDraft {
  readonly ecosystem: string;
  readonly name: string;
  readonly oldVersions: Set<string>;
  readonly newVersions: Set<string>;
  at: number;
  atBytes: number;
  oldBytes: number;
  newBytes: number;
}

const createDraft = ({ ecosystem, name }: FoundPackage): PackageDraft => ({
  ecosystem: ecosystem.name,
  name,
  oldVersions: new Set(),
  newVersions: new Set(),
  at: NO_OWNER,
  atBytes: -1,
  oldBytes: 0,
  newBytes: 0,
});

/** The recorded version, else the path's; `null` if neither exists or the path is missing. */
const findVersionAt = (side: PathSide, id: number, found: FoundPackage): string | null =>
  side.isVisible[id] === 1 ? (side.version.get(id) ?? found.version) : null;

/** Sums the bytes of each package and everything below it, by the path where it starts. */
function sumByOwner({ bytes }: PathSide, owner: Int32Array): Float64Array {
  const sums = new Float64Array(owner.length);
  for (let id = ROOT + 1; id < owner.length; id++) {
    const root = owner[id] as number;
    if (root !== NO_OWNER) sums[root] = (sums[root] as number) + (bytes[id] as number);
  }
  return sums;
}

function addBytes(draft: PackageDraft, id: number, oldBytes: number, newBytes: number): void {
  draft.oldBytes += oldBytes;
  draft.newBytes += newBytes;
  const weight = Math.max(oldBytes, newBytes);
  if (weight <= draft.atBytes) return;
  draft.at = id;
  draft.atBytes = weight;
}

function finish(draft: PackageDraft): JoinedPackage {
  const { ecosystem, name, oldVersions, newVersions, atBytes: _, ...rest } = draft;
  const [gone, come] = [subtract(oldVersions, newVersions), subtract(newVersions, oldVersions)];
  const [old, now] =
    gone.length === 1 && come.length === 1 ? [gone, come] : [[...oldVersions], [...newVersions]];
  return { ecosystem, name, oldVersion: takeOnly(old), newVersion: takeOnly(now), ...rest };
}

const subtract = (versions: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...versions].filter((version) => !others.has(version));

/** Copies with different versions have no common version. */
const takeOnly = (versions: readonly string[]): string | null =>
  versions.length === 1 ? (versions[0] ?? null) : null;

function listVersions(
  { ecosystem, name, oldVersion, newVersion }: JoinedPackage,
  { old, now }: PackageRoot,
): PackageVersions {
  const isTold = old !== null || now !== null;
  return {
    ecosystem,
    name,
    oldVersion: isTold ? old : oldVersion,
    newVersion: isTold ? now : newVersion,
  };
}
