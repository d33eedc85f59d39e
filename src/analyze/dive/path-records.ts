import type { PathRoles } from './path-roles.ts';

/** A path that dive lists as inefficient. */
export interface InefficientPath {
  readonly node: number;
  /** How often it was added or removed. */
  readonly count: number;
  /** Bytes of all copies, including the visible one. */
  readonly bytes: number;
}

/**
 * dive's record of each path across all layers, with running sums. `PathRoles` numbers the records.
 * Source: dive v0.13.1, filetree/efficiency.go.
 */
export class PathRecords {
  readonly #roles: PathRoles;
  readonly #count: Int32Array;
  readonly #bytes: Float64Array;
  readonly #smallestBytes: Float64Array;
  readonly #begun = new Set<number>();
  #sumBytes = 0;
  #sumOfSmallest = 0;
  #wastedBytes = 0;

  constructor(roles: PathRoles) {
    this.#roles = roles;
    this.#count = new Int32Array(roles.recordCount);
    this.#bytes = new Float64Array(roles.recordCount);
    this.#smallestBytes = new Float64Array(roles.recordCount);
  }

  add(node: number, sizeBytes: number): void {
    const record = this.#roles.getRecord(node);
    const count = this.#count[record] as number;
    const smallest = count === 0 ? 0 : (this.#smallestBytes[record] as number);
    if (count === 0 || sizeBytes < smallest) {
      this.#smallestBytes[record] = sizeBytes;
      this.#sumOfSmallest += sizeBytes - smallest;
    }
    if (count > 0)
      this.#wastedBytes += count === 1 ? (this.#bytes[record] as number) + sizeBytes : sizeBytes;
    this.#sumBytes += sizeBytes;
    this.#bytes[record] = (this.#bytes[record] as number) + sizeBytes;
    this.#count[record] = count + 1;
  }

  /** dive creates a record before it notices that a whiteout removes nothing. */
  begin(node: number): void {
    this.#begun.add(this.#roles.getRecord(node));
  }

  /** Bytes of everything added and removed. */
  get sumBytes(): number {
    return this.#sumBytes;
  }

  /** Bytes of every path that was added or removed more than once. */
  get wastedBytes(): number {
    return this.#wastedBytes;
  }

  /** Sum of minimum sizes / sum of all sizes. As in dive, an empty record counts as -1 byte. */
  get efficiencyRatio(): number {
    if (this.#sumBytes === 0) return 1;
    const onlyBegun = [...this.#begun].filter((record) => this.#count[record] === 0).length;
    return (this.#sumOfSmallest - onlyBegun) / this.#sumBytes;
  }

  /** Returns the most expensive wasted paths, up to `limit`. */
  listInefficientPaths(limit: number): InefficientPath[] {
    if (limit === 0) return [];
    const paths: InefficientPath[] = [];
    this.#count.forEach((count, record) => {
      if (count > 1)
        paths.push({
          node: this.#roles.getNode(record),
          count,
          bytes: this.#bytes[record] as number,
        });
    });
    return paths.sort((a, b) => b.bytes - a.bytes || a.node - b.node).slice(0, limit);
  }
}
