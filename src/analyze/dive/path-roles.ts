import { startsWith } from '../../model/name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';

const WHITEOUT = new TextEncoder().encode('.wh.');
const DROPPED_PREFIX = new TextEncoder().encode('.wh..wh..');
const DROPPED = -1;

/** Instead of a node: a path that no layer has. */
export const ABSENT = -1;

/**
 * How dive treats each path, by name alone. Any `.wh.NAME` is a whiteout, whatever its kind and
 * contents; `.wh..wh..*` (e.g. an opaque marker) and everything below it do not exist for dive.
 * Source: dive v0.13.1, filetree/file_tree.go (AddPath), file_node.go (IsWhiteout, Path).
 */
export class PathRoles {
  /** Whether any layer has a whiteout that dive sees. */
  hasWhiteouts = false;
  readonly #table: PathTable;
  readonly #pathCount: number;
  /** By node: the record that counts it, or `DROPPED` if dive does not see it. */
  readonly #record: Int32Array;
  /** Whiteouts whose target is in no layer; their records follow those of the nodes. */
  readonly #whiteoutsOfNothing: number[] = [];

  constructor(table: PathTable) {
    this.#table = table;
    this.#pathCount = table.count;
    this.#record = new Int32Array(table.count);
    for (let node = ROOT + 1; node < table.count; node++) {
      this.#record[node] = this.#findRecord(node);
      if (this.isWhiteout(node)) this.hasWhiteouts = true;
    }
  }

  get recordCount(): number {
    return this.#pathCount + this.#whiteoutsOfNothing.length;
  }

  isWhiteout(node: number): boolean {
    const record = this.#record[node] as number;
    return record !== node && record !== DROPPED;
  }

  /**
   * Returns the node's record. A whiteout shares its target's record, which is the target's node.
   */
  getRecord(node: number): number {
    return this.#record[node] as number;
  }

  /** Returns the path of a record; if no layer has that path, its whiteout. */
  getNode(record: number): number {
    return record < this.#pathCount
      ? record
      : (this.#whiteoutsOfNothing[record - this.#pathCount] as number);
  }

  /** Returns what a whiteout removes, or `ABSENT`. A bare `.wh.` removes its own folder. */
  getTarget(whiteout: number): number {
    if (this.#table.nameLength(whiteout) === WHITEOUT.length) return this.#table.parent(whiteout);
    const record = this.#record[whiteout] as number;
    return record < this.#pathCount ? record : ABSENT;
  }

  /** Returns the node itself, or the lowest ancestor that dive sees. */
  findSeenPart(node: number): number {
    let at = node;
    while (this.#record[at] === DROPPED) at = this.#table.parent(at);
    return at;
  }

  #findRecord(node: number): number {
    const table = this.#table;
    const parent = table.parent(node);
    if (this.#record[parent] === DROPPED) return DROPPED;
    if (!startsWith(table, node, WHITEOUT)) return node;
    if (startsWith(table, node, DROPPED_PREFIX)) return DROPPED;
    const name = table.name(node);
    const target = table.find(parent, name, WHITEOUT.length, name.length);
    return target >= 0 ? target : this.#pathCount + this.#whiteoutsOfNothing.push(node) - 1;
  }
}
