import { formatBytes, formatShare } from '../../report/words/format.ts';
import type { Block } from '../block.ts';
import { layOutTiles, type Tile } from '../layout.ts';
import { make } from './elements.ts';

/** A tile of this size has space for its name. */
const NAME_WIDTH = 36;
const NAME_HEIGHT = 16;

/** Draws the contents of a block, in percent of the map, so that it also fits a printed page. */
export function drawTiles(
  map: HTMLElement,
  shown: Block,
  isOutside: (block: Block) => boolean,
): Map<HTMLElement, Block> {
  const [width, height] = [map.clientWidth, map.clientHeight];
  const tiles = layOutTiles(shown, width, height);
  const blocks = new Map<HTMLElement, Block>();
  const elements = tiles.map((tile) => {
    const element = drawTile(tile, shown, width, height);
    if (isOutside(tile.block)) element.classList.add('outside');
    blocks.set(element, tile.block);
    return element;
  });
  map.replaceChildren(...elements);
  return blocks;
}

function drawTile(tile: Tile, shown: Block, width: number, height: number): HTMLElement {
  const { block, level, isOpen } = tile;
  const element = make('div', {
    class: `tile level${level} ${getColor(tile)}${isOpen ? ' open' : ''}`,
    role: 'treeitem',
    'aria-level': String(level),
    'aria-label': describeBlock(block, shown),
    title: describeBlock(block, shown),
    tabindex: '-1',
  });
  Object.assign(element.style, {
    left: toPercent(tile.left, width),
    top: toPercent(tile.top, height),
    width: toPercent(tile.width, width),
    height: toPercent(tile.height, height),
  });
  if (tile.width >= NAME_WIDTH && tile.height >= NAME_HEIGHT) {
    const name = make('span', { class: 'name' }, block.name);
    element.append(name, make('span', { class: 'size' }, formatSize(block)));
  }
  if (!isOpen && block.hiddenBytes > 0) {
    const hidden = make('span', { class: 'hidden' });
    hidden.style.height = toPercent(block.hiddenBytes, block.bytes);
    element.append(hidden);
  }
  return element;
}

const toPercent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

function getColor({ block, hue }: Tile): string {
  const { change } = block;
  if (change === undefined) return `hue${hue}`;
  if (change.state === 'removed') return 'removed';
  return change.grownBytes >= change.shrunkBytes ? 'grew' : 'shrank';
}

/** `120.4 MB`; for a change, `+12.0 MB`, or both directions. */
export function formatSize({ bytes, change }: Block): string {
  if (change === undefined) return formatBytes(bytes);
  const parts = [
    ...(change.grownBytes > 0 ? [`+${formatBytes(change.grownBytes)}`] : []),
    ...(change.shrunkBytes > 0 ? [`−${formatBytes(change.shrunkBytes)}`] : []),
  ];
  return parts.join(' ');
}

/** `usr, 120.4 MB, 34.0%, 2.0 MB of it hidden`. */
export function describeBlock(block: Block, shown: Block): string {
  const { name, change, hiddenBytes } = block;
  return [
    name,
    formatSize(block),
    formatShare(block.bytes, shown.bytes),
    ...(hiddenBytes > 0 ? [`${formatBytes(hiddenBytes)} of it hidden`] : []),
    ...(change === undefined || change.state === 'changed' ? [] : [change.state]),
  ].join(', ');
}
