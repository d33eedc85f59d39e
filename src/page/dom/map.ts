import type { PageImage } from '../../model/page-data.ts';
import { formatBytes, formatCount } from '../../report/words/format.ts';
import { type Block, listBlocksTo } from '../block.ts';
import { type SearchResult, searchBlocks } from '../search.ts';
import { VIEWS, type View } from '../views.ts';
import { findElement, make } from './elements.ts';
import { describeBlock, drawTiles, formatSize } from './tiles.ts';

const MOST_LISTED = 30;
const SEARCH_DELAY_MS = 150;

/** The map of one image: its views, the shown block, search, and the list next to it. */
export class ImageMap {
  readonly #image: PageImage;
  readonly #map = findElement('map');
  readonly #path = findElement('path');
  readonly #list = findElement('list');
  readonly #status = findElement('status');
  readonly #roots = new Map<View, Block>();
  #view: View;
  #shown: Block;
  #found: SearchResult | undefined;
  #blocks = new Map<HTMLElement, Block>();

  constructor(image: PageImage) {
    this.#image = image;
    this.#view = VIEWS[0] as View;
    this.#shown = this.#getRoot(this.#view);
    this.#drawViews();
    this.show(this.#shown);
  }

  /** Draws again, e.g. for another width; the focus is kept. */
  redraw(): void {
    const focused = this.#blocks.get(document.activeElement as HTMLElement);
    this.#blocks = drawTiles(this.#map, this.#shown, (block) => this.#isOutside(block));
    const [first] = this.#blocks.keys();
    first?.setAttribute('tabindex', '0');
    if (focused !== undefined) this.#focus(focused);
  }

  show(block: Block): void {
    this.#shown = block.children.length === 0 && block.above !== undefined ? block.above : block;
    this.redraw();
    this.#drawPath();
    this.#drawList();
    this.#announce(`${this.#shown.name}: ${formatSize(this.#shown)}`);
  }

  search(words: string): void {
    this.#found = words.trim() === '' ? undefined : searchBlocks(this.#getRoot(this.#view), words);
    this.redraw();
    this.#drawList();
    if (this.#found !== undefined) this.#announce(describeResult(this.#found));
  }

  select(element: Element | null): void {
    const block = this.#blocks.get(element as HTMLElement);
    if (block !== undefined) this.show(block);
  }

  /** Goes up one level, to the previous block. */
  leave(): void {
    const left = this.#shown;
    if (left.above === undefined) return;
    this.show(left.above);
    this.#focus(left);
  }

  /** Moves the focus: to a neighbor, into a block, or out of it. */
  move(from: Element | null, key: string): boolean {
    const block = this.#blocks.get(from as HTMLElement);
    if (block === undefined) return false;
    const siblings = block.above?.children ?? [];
    const at = siblings.indexOf(block);
    const targets: Readonly<Record<string, Block | undefined>> = {
      ArrowRight: siblings[at + 1],
      ArrowLeft: siblings[at - 1],
      ArrowDown: block.children[0],
      ArrowUp: block.above,
      Home: siblings[0],
      End: siblings.findLast((sibling) => this.#isDrawn(sibling)),
    };
    const target = targets[key];
    return target !== undefined && this.#focus(target);
  }

  #getRoot(view: View): Block {
    const root = this.#roots.get(view) ?? view.build(this.#image);
    this.#roots.set(view, root);
    return root;
  }

  #isDrawn(block: Block): boolean {
    return [...this.#blocks.values()].includes(block);
  }

  #isOutside(block: Block): boolean {
    if (this.#found === undefined || this.#found.onTheWay.has(block)) return false;
    const above = listBlocksTo(block).slice(0, -1);
    return !above.some((one) => this.#found?.matches.has(one));
  }

  #focus(block: Block): boolean {
    for (const [element, one] of this.#blocks) {
      element.setAttribute('tabindex', one === block ? '0' : '-1');
      if (one === block) element.focus();
    }
    return this.#isDrawn(block);
  }

  #drawViews(): void {
    const views = VIEWS.filter(({ isPossible }) => isPossible(this.#image));
    const buttons = views.map((view) => {
      const button = make('button', { type: 'button' }, view.label);
      button.addEventListener('click', () => {
        this.#view = view;
        this.#found = undefined;
        this.show(this.#getRoot(view));
        mark(view);
      });
      return button;
    });
    const mark = (current: View): void => {
      buttons.forEach((button, i) => {
        button.setAttribute('aria-pressed', String(views[i] === current));
      });
      findElement('legend-image').hidden = current.id === 'changes';
      findElement('legend-changes').hidden = current.id !== 'changes';
    };
    mark(this.#view);
    findElement('views').replaceChildren(...buttons);
  }

  #drawPath(): void {
    const root = this.#getRoot(this.#view);
    const blocks = [root, ...listBlocksTo(this.#shown)];
    this.#path.replaceChildren(
      ...blocks.map((block) => {
        const button = make('button', { type: 'button' }, block.name);
        if (block === this.#shown) button.setAttribute('aria-current', 'location');
        button.addEventListener('click', () => this.show(block));
        return button;
      }),
    );
  }

  /** The contents of the shown block, or the search results, readable without the map. */
  #drawList(): void {
    const found = this.#found;
    const all = found?.blocks ?? this.#shown.children;
    const rows = all.slice(0, MOST_LISTED).map((block) => {
      const name = found === undefined ? block.name : formatPath(block);
      const button = make('button', { type: 'button' }, name);
      button.addEventListener('click', () => this.show(block));
      return make('li', {}, button, make('span', {}, formatSize(block)));
    });
    const left = (found?.count ?? all.length) - rows.length;
    const more = left > 0 ? [make('li', { class: 'more' }, `and ${formatCount(left)} more`)] : [];
    const title = found === undefined ? describeBlock(this.#shown, this.#getRoot(this.#view)) : '';
    this.#list.replaceChildren(
      make('p', {}, found === undefined ? title : describeResult(found)),
      make('ol', {}, ...rows, ...more),
    );
  }

  #announce(words: string): void {
    this.#status.textContent = words;
  }
}

const describeResult = ({ count, bytes }: SearchResult): string =>
  count === 0
    ? 'nothing found'
    : `${`${formatCount(count)} ${count === 1 ? 'match' : 'matches'}`}, ${formatBytes(bytes)}`;

const formatPath = (block: Block): string =>
  listBlocksTo(block)
    .map(({ name }) => name)
    .join('/');

/** Searches when typing pauses. */
export function searchAfterPause(input: HTMLInputElement, search: (words: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(input.value), SEARCH_DELAY_MS);
  });
}
