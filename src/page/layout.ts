import { hierarchy, treemap } from 'd3-hierarchy';
import type { Block } from './block.ts';

/** A rectangle of the map, in pixels. */
export interface Tile {
  readonly block: Block;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 1 for blocks directly in the shown block. */
  readonly level: number;
  /** It shows its own parts, below its name. */
  readonly isOpen: boolean;
  /** Its color, below `HUES`; parts have the color of the tile around them. */
  readonly hue: number;
}

/** Colors of the stylesheet: hue0, hue1, … */
const HUES = 10;

const MOST_LEVELS = 3;
/** A block below this area, in square pixels, is not drawn on its own. */
const LEAST_AREA = 60;
/** A block below this area is drawn without its parts. */
const LEAST_OPEN_AREA = 6000;
/** Space for the name of an open block. */
const NAME_HEIGHT = 20;

interface Shown {
  readonly block: Block;
  readonly parts: Shown[];
  /** Bytes of parts that are too small to draw: the area of the block they leave empty. */
  readonly bytes: number;
}

/**
 * Lays out the contents of a block with the squarified algorithm, so that areas are easy to
 * compare.
 */
export function layOutTiles(root: Block, width: number, height: number): Tile[] {
  const areaOfByte = (width * height) / Math.max(1, root.bytes);
  const shown = choose(root, areaOfByte, 0);
  const tree = hierarchy(shown, ({ parts }) => parts).sum(({ parts, bytes }) =>
    parts.length === 0 ? bytes : bytes - parts.reduce((all, part) => all + part.bytes, 0),
  );
  const laidOut = treemap<Shown>()
    .size([width, height])
    .paddingInner(1)
    .paddingOuter((node) => (node.depth === 0 ? 0 : 2))
    .paddingTop((node) => (node.depth === 0 ? 0 : NAME_HEIGHT))
    .round(true)(tree);
  const findHue = createHues(root);
  return laidOut.descendants().flatMap((node) => {
    const { x0, y0, x1, y1, data, depth } = node;
    if (depth === 0 || x1 <= x0 || y1 <= y0) return [];
    const { block, parts } = data;
    const [left, top, width, height] = [x0, y0, x1 - x0, y1 - y0];
    const isOpen = parts.length > 0;
    return [{ block, left, top, width, height, level: depth, isOpen, hue: findHue(block) }];
  });
}

/** A block with a larger share would give the map a single color, so its parts get their own. */
const DOMINANT_SHARE = 0.5;

/** Neighbors differ: each block directly in the shown one has a separate color, or its parts do. */
function createHues(root: Block): (block: Block) => number {
  const isDominated = root.children.some(({ bytes }) => bytes > DOMINANT_SHARE * root.bytes);
  const colored = isDominated
    ? root.children.flatMap((child) => [child, ...child.children])
    : root.children;
  const hues = new Map(colored.map((block, i) => [block, i % HUES]));
  const find = (block: Block): number =>
    hues.get(block) ?? (block.above === undefined ? 0 : find(block.above));
  return find;
}

function choose(block: Block, areaOfByte: number, level: number): Shown {
  const isOpen =
    level === 0 || (level < MOST_LEVELS && block.bytes * areaOfByte >= LEAST_OPEN_AREA);
  const parts = isOpen
    ? block.children.filter(({ bytes }) => bytes * areaOfByte >= LEAST_AREA)
    : [];
  return {
    block,
    bytes: block.bytes,
    parts: parts.map((part) => choose(part, areaOfByte, level + 1)),
  };
}
