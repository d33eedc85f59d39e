import type {
  OmittedGrowth,
  PackageVersions,
  PathGrowth,
  PathState,
} from '../../model/comparison.ts';
import { addTo } from '../../model/group-by.ts';
import { formatPath, type JoinedPaths, ROOT } from './joined-paths.ts';

/** Paths with at least this share of all growth and shrinkage get their own row. */
export const HEAVY_SHARE = 0.02;

/** Names the package that starts at a path; below it, only other packages get their own rows. */
export type PackageAt = (id: number) => PackageVersions | undefined;

/** Paths with their bytes in both images, one column each. */
export interface PathColumns {
  readonly id: Int32Array;
  readonly old: Float64Array;
  readonly now: Float64Array;
}

/**
 * Sums changes up the folders and keeps the large ones: at most fifty leaves for any number of
 * paths. Columns are allocated once; building a tree costs time for its paths and their ancestors.
 */
export class GrowthTree {
  readonly #paths: JoinedPaths;
  readonly #packageAt: PackageAt;
  readonly #old: Float64Array;
  readonly #now: Float64Array;
  readonly #grown: Float64Array;
  readonly #shrunk: Float64Array;
  readonly #count: Int32Array;
  readonly #isTouched: Uint8Array;
  /** The touched paths in order of discovery. */
  readonly #touched: Int32Array;
  #touchedCount = 0;

  constructor(paths: JoinedPaths, packageAt: PackageAt) {
    this.#paths = paths;
    this.#packageAt = packageAt;
    this.#old = new Float64Array(paths.count);
    this.#now = new Float64Array(paths.count);
    this.#grown = new Float64Array(paths.count);
    this.#shrunk = new Float64Array(paths.count);
    this.#count = new Int32Array(paths.count);
    this.#isTouched = new Uint8Array(paths.count);
    this.#touched = new Int32Array(paths.count);
  }

  build(changes: PathColumns): PathGrowth {
    const touched = this.#touch(changes);
    // A folder's number is below its children's, so this goes from the leaves to the root.
    for (let i = 0; i < touched.length; i++) this.#passUp(touched[i] as number);
    const root = this.#shape(touched);
    this.#clear(touched);
    return this.#finish(root);
  }

  /** @returns the given paths and all their ancestors, highest numbers first */
  #touch(changes: PathColumns): Int32Array {
    this.#touchedCount = 0;
    this.#touchUp(ROOT);
    for (let i = 0; i < changes.id.length; i++) {
      const id = changes.id[i] as number;
      this.#add(id, changes.old[i] as number, changes.now[i] as number);
      this.#touchUp(id);
    }
    return this.#touchedCount < this.#paths.count / 16
      ? this.#touched.slice(0, this.#touchedCount).sort().reverse()
      : this.#touchedOfAll();
  }

  /** Avoids sorting if nearly all paths are touched. */
  #touchedOfAll(): Int32Array {
    const touched = new Int32Array(this.#touchedCount);
    for (let id = this.#paths.count - 1, at = 0; id >= ROOT; id--)
      if (this.#isTouched[id] === 1) touched[at++] = id;
    return touched;
  }

  #add(id: number, old: number, now: number): void {
    this.#old[id] = (this.#old[id] as number) + old;
    this.#now[id] = (this.#now[id] as number) + now;
    if (now > old) this.#grown[id] = (this.#grown[id] as number) + now - old;
    if (old > now) this.#shrunk[id] = (this.#shrunk[id] as number) + old - now;
    if (old !== now) this.#count[id] = (this.#count[id] as number) + 1;
  }

  #touchUp(id: number): void {
    for (let at = id; this.#isTouched[at] === 0; at = this.#paths.parent[at] as number) {
      this.#isTouched[at] = 1;
      this.#touched[this.#touchedCount++] = at;
    }
  }

  #passUp(id: number): void {
    if (id === ROOT) return;
    const folder = this.#paths.parent[id] as number;
    this.#old[folder] = (this.#old[folder] as number) + (this.#old[id] as number);
    this.#now[folder] = (this.#now[folder] as number) + (this.#now[id] as number);
    this.#grown[folder] = (this.#grown[folder] as number) + (this.#grown[id] as number);
    this.#shrunk[folder] = (this.#shrunk[folder] as number) + (this.#shrunk[id] as number);
    this.#count[folder] = (this.#count[folder] as number) + (this.#count[id] as number);
  }

  #gross(id: number): number {
    return (this.#grown[id] as number) + (this.#shrunk[id] as number);
  }

  #shape(touched: Int32Array): Draft {
    const threshold = Math.max(1, this.#gross(ROOT) * HEAVY_SHARE);
    const children = new Map<number, Draft[]>();
    let root = this.#draft(ROOT, []);
    for (let i = 0; i < touched.length; i++) {
      const id = touched[i] as number;
      if (id !== ROOT && this.#gross(id) < threshold) continue;
      const draft = collapse(this.#draft(id, children.get(id) ?? []), threshold);
      children.delete(id);
      if (id === ROOT) {
        root = draft;
        break;
      }
      addTo(children, this.#paths.parent[id] as number, draft);
    }
    return root;
  }

  #draft(id: number, children: readonly Draft[]): Draft {
    const shown =
      this.#packageAt(id) === undefined
        ? children
        : children.flatMap((child) => this.#packagesIn(child));
    return {
      id,
      old: this.#old[id] as number,
      now: this.#now[id] as number,
      grown: this.#grown[id] as number,
      shrunk: this.#shrunk[id] as number,
      count: this.#count[id] as number,
      children: shown.toSorted((a, b) => sumGross(b) - sumGross(a) || a.id - b.id),
    };
  }

  #packagesIn(draft: Draft): readonly Draft[] {
    if (this.#packageAt(draft.id) !== undefined) return [draft];
    return draft.children.flatMap((child) => this.#packagesIn(child));
  }

  #clear(touched: Int32Array): void {
    for (let i = 0; i < touched.length; i++) {
      const id = touched[i] as number;
      this.#old[id] = 0;
      this.#now[id] = 0;
      this.#grown[id] = 0;
      this.#shrunk[id] = 0;
      this.#count[id] = 0;
      this.#isTouched[id] = 0;
    }
  }

  #finish({ id, old, now, grown, shrunk, children, count }: Draft): PathGrowth {
    const named = this.#packageAt(id);
    return {
      path: formatPath(this.#paths, id),
      isFolder: this.#paths.isFolder[id] === 1,
      state: toState(this.#paths, id),
      oldBytes: old,
      newBytes: now,
      grownBytes: grown,
      shrunkBytes: shrunk,
      ...(named && { package: named }),
      children: children.map((child) => this.#finish(child)),
      rest: sumRest(now - old, count, children),
    };
  }
}

interface Draft {
  readonly id: number;
  readonly old: number;
  readonly now: number;
  readonly grown: number;
  readonly shrunk: number;
  /** Changed paths at and below it. */
  readonly count: number;
  readonly children: readonly Draft[];
}

/** Replaces a folder with its only child if nothing else in it matters, so trees stay shallow. */
function collapse(draft: Draft, threshold: number): Draft {
  const [only, ...others] = draft.children;
  const isOnly =
    only !== undefined && others.length === 0 && sumGross(draft) - sumGross(only) < threshold;
  return isOnly && draft.id !== ROOT ? only : draft;
}

const sumGross = ({ grown, shrunk }: Draft): number => grown + shrunk;

const sumRest = (
  growthBytes: number,
  count: number,
  children: readonly Draft[],
): OmittedGrowth => ({
  count: children.reduce((left, child) => left - child.count, count),
  growthBytes: children.reduce((left, child) => left - (child.now - child.old), growthBytes),
});

function toState({ old, now }: JoinedPaths, id: number): PathState {
  if (old.isVisible[id] === 0) return 'added';
  return now.isVisible[id] === 0 ? 'removed' : 'changed';
}
