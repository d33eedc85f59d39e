import { GateError } from '../../errors.ts';
import { type EntryColumns, getLink, KIND } from '../../model/layer-table.ts';
import { type PathTable, ROOT } from '../path-table.ts';

const SLASH = 0x2f;
const DOT = 0x2e;
/** As in containerd's RootPath; the kernel follows 40. */
const MAX_LINKS = 255;
/** Limits components of link targets per layer, because links to links multiply. */
const MAX_STEPS = 5_000_000;

/**
 * Resolves paths through a layer's symlinks so far. Adds paths that only links name to the table.
 */
export class LinkWalk {
  readonly #entries: EntryColumns;
  readonly #table: PathTable;
  /** The entry of each link, by node. */
  readonly #links = new Map<number, number>();
  /** By node: the last entry that isn't a folder. It removed earlier links below the node. */
  readonly #ends = new Map<number, number>();
  #linksLeft = 0;
  #steps = 0;

  constructor(entries: EntryColumns, table: PathTable) {
    this.#entries = entries;
    this.#table = table;
  }

  /** Records what an entry puts at a node. */
  put(node: number, entry: number): void {
    const kind = this.#entries.kind[entry];
    if (kind === KIND.symlink) this.#links.set(node, entry);
    else this.#links.delete(node);
    if (kind !== KIND.directory && this.#links.size > 0) this.#ends.set(node, entry);
  }

  /** Returns where an entry is written, following links above it. @returns undefined for a loop */
  place(node: number): number | undefined {
    if (this.#links.size === 0 || !this.#isBelowLink(node)) return node;
    this.#linksLeft = MAX_LINKS;
    const chain = this.#table.listAncestry(node);
    let at: number | undefined = ROOT;
    for (const next of chain) {
      const name = this.#table.name(next);
      at = this.#down(at, name, 0, name.length, next === node);
      if (at === undefined) return undefined;
    }
    return at;
  }

  /**
   * Returns a hard link's target node. @returns undefined if no symlink is involved, or for a loop
   */
  findLinkTarget(entry: number): number | undefined {
    if (this.#links.size === 0) return undefined;
    this.#linksLeft = MAX_LINKS;
    const found = this.#walk(ROOT, getLink(this.#entries, entry), true);
    return this.#linksLeft < MAX_LINKS ? found : undefined;
  }

  #isBelowLink(node: number): boolean {
    for (let at = this.#table.parent(node); at !== ROOT; at = this.#table.parent(at))
      if (this.#links.has(at)) return true;
    return false;
  }

  #findLink(node: number): number | undefined {
    const entry = this.#links.get(node);
    if (entry === undefined) return undefined;
    for (let at = this.#table.parent(node); at !== ROOT; at = this.#table.parent(at))
      if ((this.#ends.get(at) ?? -1) > entry) return undefined;
    return entry;
  }

  /** @param isLast whether to stop if the last component is a link */
  #walk(start: number, path: Uint8Array, isLast: boolean): number | undefined {
    let node: number | undefined = path[0] === SLASH ? ROOT : start;
    for (let at = 0; at < path.length && node !== undefined; ) {
      if (++this.#steps > MAX_STEPS) throw createStepsError();
      const slash = path.indexOf(SLASH, at);
      const stop = slash < 0 ? path.length : slash;
      node = this.#step(node, path, at, stop, isLast && stop === path.length);
      at = stop + 1;
    }
    return node;
  }

  #step(node: number, path: Uint8Array, start: number, stop: number, isLast: boolean) {
    const length = stop - start;
    const isDots = length < 3 && path[start] === DOT && path[stop - 1] === DOT;
    if (length === 0 || (isDots && length === 1)) return node;
    // The layer's own folder is the root: no link leads out of it.
    if (isDots) return node === ROOT ? ROOT : this.#table.parent(node);
    return this.#down(node, path, start, stop, isLast);
  }

  /** Returns the child with that name, or its target if it is a link. */
  #down(folder: number, text: Uint8Array, start: number, stop: number, isLast: boolean) {
    const node = this.#table.intern(folder, text, start, stop);
    const entry = isLast ? undefined : this.#findLink(node);
    if (entry === undefined) return node;
    if (this.#linksLeft-- === 0) return undefined;
    return this.#walk(folder, getLink(this.#entries, entry), false);
  }
}

const createStepsError = (): GateError => new GateError('too-many-symlinks', {});
