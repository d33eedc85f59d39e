import type { PageRows } from '../model/page-data.ts';
import { addBlock, type Block } from './block.ts';

interface Link {
  readonly name: string;
  readonly blocks: Map<Block, Block>;
}

/** The chain of folders of the current row, with the block of each folder in each group. */
export class PlacedRows {
  readonly #rows: PageRows;
  readonly #chain: Link[] = [];

  constructor(rows: PageRows) {
    this.#rows = rows;
  }

  open(row: number): void {
    this.#chain.length = this.#rows.depth[row] as number;
    this.#chain.push({ name: this.#rows.name[row] as string, blocks: new Map() });
  }

  /** The block of the current row in a group; its path starts at `from`. */
  place(group: Block, from = 0): Block {
    let block = group;
    for (let i = from; i < this.#chain.length; i++) {
      const { name, blocks } = this.#chain[i] as Link;
      const next = blocks.get(group) ?? addBlock(block, name);
      blocks.set(group, next);
      block = next;
    }
    return block;
  }
}
