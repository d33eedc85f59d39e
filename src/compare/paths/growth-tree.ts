import type {
  OmittedGrowth,
  PackageVersions,
  PathGrowth,
  PathState,
} from '../../model/comparison.ts';
import { type JoinedPaths, pathOf, ROOT } from './joined-paths.ts';

/** A path is shown by itself from this share of all that grew and shrank on. */
export const HEAVY_SHARE = 0.02;

/** Names the package that begins at a path; of what lies below it only other packages are shown by themselves. */
export type PackageAt = (id: number) => PackageVersions | undefined;

/** Paths with their bytes in either image, column by column. */
export interface PathColumns {
  readonly id: Int32Array;
  readonly old: Float64Array;
  readonly now: Float64Array;
}

/**
 * Adds what is different up along the folders, and keeps those that weigh: at most fifty ends, however many paths.
 * Columns go by path and are allocated once; a tree costs what it is given and the folders above that.
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
  /** The paths that are, as they were come upon. */
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
    // A folder's number is below those of its content, so this goes from the leaves to the root.
    for (let i = 0; i < touched.length; i++) this.#passUp(touched[i] as number);
    const root = this.#shape(touched);
    this.#clear(touched);
    return this.#finish(root);
  }

  /** @returns what was given and all folders above, highest numbers first */
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

  /** The same in order without sorting, where nearly all are there. */
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
      const draft = collapsed(this.#draft(id, children.get(id) ?? []), threshold);
      children.delete(id);
      if (id === ROOT) {
        root = draft;
        break;
      }
      const folder = this.#paths.parent[id] as number;
      const siblings = children.get(folder);
      if (siblings === undefined) children.set(folder, [draft]);
      else siblings.push(draft);
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
      children: shown.toSorted((a, b) => gross(b) - gross(a) || a.id - b.id),
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
      path: pathOf(this.#paths, id),
      isFolder: this.#paths.isFolder[id] === 1,
      state: stateOf(this.#paths, id),
      oldBytes: old,
      newBytes: now,
      grownBytes: grown,
      shrunkBytes: shrunk,
      ...(named && { package: named }),
      children: children.map((child) => this.#finish(child)),
      rest: restOf(now - old, count, children),
    };
  }
}

interface Draft {
  readonly id: number;
  readonly old: number;
  readonly now: number;
  readonly grown: number;
  readonly shrunk: number;
  /** Paths at and below it that changed. */
  readonly count: number;
  readonly children: readonly Draft[];
}

/** A folder of which there is little to be said beside its one child is that child; so a tree is never deep. */
function collapsed(draft: Draft, threshold: number): Draft {
  const [only, ...others] = draft.children;
  const isOnly =
    only !== undefined && others.length === 0 && gross(draft) - gross(only) < threshold;
  return isOnly && draft.id !== ROOT ? only : draft;
}

const gross = ({ grown, shrunk }: Draft): number => grown + shrunk;

const restOf = (growthBytes: number, count: number, children: readonly Draft[]): OmittedGrowth => ({
  count: children.reduce((left, child) => left - child.count, count),
  growthBytes: children.reduce((left, child) => left - (child.now - child.old), growthBytes),
});

function stateOf({ old, now }: JoinedPaths, id: number): PathState {
  if (old.isVisible[id] === 0) return 'added';
  return now.isVisible[id] === 0 ? 'removed' : 'changed';
}
