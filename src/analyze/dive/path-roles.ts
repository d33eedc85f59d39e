import { startsWith } from '../name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';

const WHITEOUT = new TextEncoder().encode('.wh.');
const DROPPED_PREFIX = new TextEncoder().encode('.wh..wh..');
const DROPPED = -1;

/** In place of a node: a path that no layer has. */
export const ABSENT = -1;

/**
 * What dive makes of each path by its name alone.
 *
 * Any `.wh.NAME` is a whiteout, whatever its kind and whatever is below it; `.wh..wh..*` (an opaque marker, say) and all
 * below it do not exist for dive. Source: dive v0.13.1, filetree/file_tree.go (AddPath), file_node.go (IsWhiteout, Path).
 */
export class PathRoles {
  readonly #table: PathTable;
  readonly #pathCount: number;
  /** By node: the record that counts it, or `DROPPED` where dive does not see it. */
  readonly #record: Int32Array;
  /** The whiteouts whose target is a path of no layer: their records follow those of the nodes. */
  readonly #whiteoutsOfNothing: number[] = [];

  constructor(table: PathTable) {
    this.#table = table;
    this.#pathCount = table.count;
    this.#record = new Int32Array(table.count);
    for (let node = ROOT + 1; node < table.count; node++)
      this.#record[node] = this.#findRecord(node);
  }

  get recordCount(): number {
    return this.#pathCount + this.#whiteoutsOfNothing.length;
  }

  isWhiteout(node: number): boolean {
    const record = this.#record[node] as number;
    return record !== node && record !== DROPPED;
  }

  /** The number under which dive counts the node: a whiteout and its target share one, which is the target's node. */
  recordOf(node: number): number {
    return this.#record[node] as number;
  }

  /** The path that a record stands for; where no layer has it, the whiteout of it. */
  nodeOf(record: number): number {
    return record < this.#pathCount
      ? record
      : (this.#whiteoutsOfNothing[record - this.#pathCount] as number);
  }

  /** What a whiteout removes from the layers below, or `ABSENT`. A bare `.wh.` removes the folder it lies in. */
  targetOf(whiteout: number): number {
    if (this.#table.nameLength(whiteout) === WHITEOUT.length) return this.#table.parent(whiteout);
    const record = this.#record[whiteout] as number;
    return record < this.#pathCount ? record : ABSENT;
  }

  /** The node itself, or the lowest folder above it that dive sees. */
  seenPartOf(node: number): number {
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
