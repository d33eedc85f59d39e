import type { PageGrowth, PageImage, PageLayer, PageRows } from '../model/page-data.ts';
import { addBlock, addBytes, type Block, sortBlocks } from './block.ts';
import { buildPackages } from './package-view.ts';
import { PlacedRows } from './placed-rows.ts';

/** One way to divide an image. */
export interface View {
  readonly id: 'folders' | 'packages' | 'layers' | 'instructions' | 'changes';
  readonly label: string;
  readonly isPossible: (image: PageImage) => boolean;
  /** The root block, with everything in it; sorted. */
  readonly build: (image: PageImage) => Block;
}

const always = (): boolean => true;

export const VIEWS: readonly View[] = [
  { id: 'folders', label: 'Folders', isPossible: always, build: buildFolders },
  { id: 'packages', label: 'Packages', isPossible: always, build: buildPackages },
  {
    id: 'layers',
    label: 'Layers',
    isPossible: always,
    build: (image) => buildByLayer(image, image.layers.map(nameLayer)),
  },
  {
    id: 'instructions',
    label: 'Instructions',
    isPossible: ({ layers }) => layers.some(({ instruction }) => instruction !== ''),
    build: (image) => buildByLayer(image, image.layers.map(nameInstruction)),
  },
  {
    id: 'changes',
    label: 'Changes',
    isPossible: ({ growth }) => growth !== null && growth.grownBytes + growth.shrunkBytes > 0,
    build: ({ growth }) => buildChanges(growth as PageGrowth),
  },
];

function buildFolders({ rows }: PageImage): Block {
  const root = addBlock(undefined, '/');
  const open: Block[] = [root];
  rows.name.forEach((name, i) => {
    const depth = rows.depth[i] as number;
    open.length = depth + 1;
    const block = addBlock(open[depth], name);
    open.push(block);
    addRowBytes(block, rows, i);
  });
  return sortBlocks(root);
}

const addRowBytes = (block: Block, rows: PageRows, row: number): void => {
  const hidden = rows.hiddenBytes[row] as number;
  const bytes = (rows.visibleBytes[row] as number) + hidden;
  if (bytes > 0) addBytes(block, bytes, hidden);
};

const nameLayer = (layer: PageLayer, index: number): string =>
  `${index}  ${layer.instruction}`.trim();

/** Layers of the same instruction are one block, and so are all of the base image. */
function nameInstruction({ isOfBase, lines, instruction }: PageLayer): string {
  if (isOfBase) return 'Base image';
  if (lines === null) return instruction || 'No instruction recorded';
  return `${lines.file}:${lines.line}  ${instruction}`;
}

/** Visible files below the layer that has them, and its hidden bytes in one block. */
function buildByLayer({ rows, layers }: PageImage, names: readonly string[]): Block {
  const root = addBlock(undefined, 'Image');
  const groups = new Map<string, Block>();
  const getGroup = (name: string): Block => {
    const group = groups.get(name) ?? addBlock(root, name);
    groups.set(name, group);
    return group;
  };
  const blocks = names.map(getGroup);
  const placed = new PlacedRows(rows);
  rows.name.forEach((_, i) => {
    placed.open(i);
    const group = blocks[rows.layer[i] as number];
    const bytes = rows.visibleBytes[i] as number;
    if (group !== undefined && bytes > 0) addBytes(placed.place(group), bytes, 0);
  });
  layers.forEach(({ hiddenBytes }, i) => {
    if (hiddenBytes === 0) return;
    const hidden = addBlock(blocks[i], 'Hidden from containers');
    addBytes(hidden, hiddenBytes, hiddenBytes);
  });
  return sortBlocks(root);
}

/**
 * The area shows what changed: grown and shrunk bytes together. Anything that no child has is a
 * block too.
 */
function buildChanges(growth: PageGrowth): Block {
  // All changes may be below one path.
  const isRoot = growth.name === '/' && growth.children.length > 0;
  const root = isRoot ? growth : { ...growth, name: '/', children: [growth] };
  return sortBlocks(buildChange(root, undefined));
}

function buildChange(growth: PageGrowth, above: Block | undefined): Block {
  const { name, state, grownBytes, shrunkBytes, children } = growth;
  const block: Block = {
    name,
    bytes: grownBytes + shrunkBytes,
    hiddenBytes: 0,
    children: [],
    above,
    change: { state, grownBytes, shrunkBytes },
  };
  above?.children.push(block);
  for (const child of children) buildChange(child, block);
  if (children.length === 0) return block;
  const rest = {
    grownBytes: grownBytes - sum(children, (child) => child.grownBytes),
    shrunkBytes: shrunkBytes - sum(children, (child) => child.shrunkBytes),
  };
  if (rest.grownBytes + rest.shrunkBytes > 0)
    buildChange({ name: 'smaller changes', state: 'changed', ...rest, children: [] }, block);
  return block;
}

const sum = <Item>(items: readonly Item[], toNumber: (item: Item) => number): number =>
  items.reduce((all, item) => all + toNumber(item), 0);
