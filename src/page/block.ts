/** A part of the map: a folder, file, layer or package with its contents. */
export interface Block {
  readonly name: string;
  /** What its area represents: shipped bytes, or in a map of changes, the bytes that changed. */
  bytes: number;
  /** The part of it that no container sees. */
  hiddenBytes: number;
  readonly children: Block[];
  readonly above: Block | undefined;
  /** In a map of changes: in which direction its size changed, and by how much. */
  readonly change?: Change | undefined;
}

export interface Change {
  readonly state: 'added' | 'removed' | 'changed';
  readonly grownBytes: number;
  readonly shrunkBytes: number;
}

export function addBlock(above: Block | undefined, name: string): Block {
  const block: Block = { name, bytes: 0, hiddenBytes: 0, children: [], above };
  above?.children.push(block);
  return block;
}

/** Adds bytes to a block and to all blocks above it. */
export function addBytes(block: Block, bytes: number, hiddenBytes: number): void {
  for (let at: Block | undefined = block; at !== undefined; at = at.above) {
    at.bytes += bytes;
    at.hiddenBytes += hiddenBytes;
  }
}

/** From the one below the root to the block itself. */
export function listBlocksTo(block: Block): Block[] {
  const blocks: Block[] = [];
  for (let at: Block | undefined = block; at?.above !== undefined; at = at.above) blocks.push(at);
  return blocks.reverse();
}

/** Largest first; blocks without bytes take no space and are omitted. */
export function sortBlocks(block: Block): Block {
  const kept = block.children.filter(({ bytes }) => bytes > 0).map(sortBlocks);
  block.children.splice(
    0,
    block.children.length,
    ...kept.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)),
  );
  return block;
}

/** Joins folders that contain only one block: `usr/bin/git`, not `usr` with `bin` in it. */
export function joinChains(block: Block, above: Block): Block {
  const names = [block.name];
  let end = block;
  for (let [only] = end.children; only?.bytes === end.bytes; [only] = end.children) {
    names.push(only.name);
    end = only;
  }
  const joined: Block = { ...end, name: names.join('/'), above, children: [] };
  for (const child of end.children) joined.children.push(joinChains(child, joined));
  return joined;
}
