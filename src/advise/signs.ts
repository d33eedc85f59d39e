import type { PathNames } from '../model/evidence.ts';

/** A path whose name is evidence. */
export interface Sign {
  readonly subject: string;
  /**
   * From the root if it starts with a slash (`/var/cache/apk`), else the end of a path
   * (`.npm/_cacache`). A single `*` is any one name; a last name that starts with `*` is a suffix.
   */
  readonly path: string;
  /**
   * Absent for a folder, which counts with its contents; for a file, its minimum and maximum size.
   */
  readonly fileBytes?: readonly [least: number, most: number];
  /** The folder must contain one of these names. */
  readonly holds?: readonly string[];
  /** Licenses below the folder that stay, by their path. */
  readonly spares?: (path: string) => boolean;
  /** A final check of the whole path, called for the few paths whose name matches. */
  readonly accepts?: (path: string) => boolean;
  /** For a file whose content was kept: whether the content rules it out. */
  readonly rejects?: (content: Uint8Array) => boolean;
}

const ROOT = 0;
const ANY = 0;
const UNKNOWN = 0;

/**
 * Finds the sign that a path matches. Paths must be passed once each, in the order of their
 * numbers.
 */
export class SignMatcher<T extends Sign> {
  readonly #paths: PathNames;
  readonly #names = new KnownNames();
  /** By node: the number of its name, if a sign has that name. */
  readonly #nameOf: Uint16Array;
  /** By number of their last name. */
  readonly #byLastName = new Map<number, Compiled<T>[]>();
  /** By last two bytes, with which nearly no name ends. */
  readonly #bySuffix = new Map<number, { readonly suffix: Uint8Array; readonly sign: T }[]>();

  constructor(paths: PathNames, signs: readonly T[]) {
    this.#paths = paths;
    this.#nameOf = new Uint16Array(paths.count);
    for (const sign of signs) this.#add(sign);
  }

  /** The number of a name, as returned by `getName`. */
  getNumber(name: string): number {
    return this.#names.add(name);
  }

  /** The number of the node's name; 0 if no sign has it. */
  getName(node: number): number {
    return this.#nameOf[node] as number;
  }

  match(node: number): T | undefined {
    const last = this.#names.find(this.#paths, node);
    this.#nameOf[node] = last;
    if (last !== UNKNOWN) {
      for (const compiled of this.#byLastName.get(last) ?? [])
        if (this.#matches(node, compiled)) return compiled.sign;
    }
    const length = this.#paths.nameLength(node);
    if (length < 2) return undefined;
    const before = this.#paths.nameByte(node, length - 2);
    const pair = toPair(before, this.#paths.nameByte(node, length - 1));
    const candidates = this.#bySuffix.get(pair);
    if (candidates === undefined) return undefined;
    for (const { suffix, sign } of candidates)
      if (endsWith(this.#paths, node, suffix) && this.#isAccepted(node, sign)) return sign;
    return undefined;
  }

  #add(sign: T): void {
    const names = sign.path.split('/').filter((name) => name !== '');
    const last = names.at(-1) ?? '';
    if (last.startsWith('*')) {
      const suffix = encoder.encode(last.slice(1));
      const pair = toPair(suffix.at(-2) as number, suffix.at(-1) as number);
      this.#bySuffix.set(pair, [...(this.#bySuffix.get(pair) ?? []), { suffix, sign }]);
      return;
    }
    const numbers = names.map((name) => (name === '*' ? ANY : this.#names.add(name))).reverse();
    const compiled = { numbers, isAnchored: sign.path.startsWith('/'), sign };
    const number = numbers[0] as number;
    this.#byLastName.set(number, [...(this.#byLastName.get(number) ?? []), compiled]);
  }

  #matches(node: number, { numbers, isAnchored, sign }: Compiled<T>): boolean {
    let at = node;
    for (const number of numbers) {
      if (at === ROOT || (number !== ANY && this.#nameOf[at] !== number)) return false;
      at = this.#paths.parent(at);
    }
    return (!isAnchored || at === ROOT) && this.#isAccepted(node, sign);
  }

  #isAccepted(node: number, { accepts }: T): boolean {
    return accepts === undefined || accepts(this.#paths.path(node));
  }
}

interface Compiled<T> {
  /** The numbers of its names, last name first. */
  readonly numbers: readonly number[];
  readonly isAnchored: boolean;
  readonly sign: T;
}

/** Two bytes as one number; a suffix has at least two. */
const toPair = (before: number, last: number): number => (before << 8) | last;

const encoder = new TextEncoder();
/** No name of a sign is longer. */
const MOST_BYTES = 64;

/**
 * Numbered names, found by their bytes. Most names of an image have a length and first byte that
 * none of these has.
 */
class KnownNames {
  /** 1 if a name has that shape. */
  readonly #isShape = new Uint8Array(256 * MOST_BYTES);
  readonly #byShape = new Map<number, KnownName[]>();
  readonly #numbers = new Map<string, number>();

  add(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const bytes = encoder.encode(name);
    const number = this.#numbers.size + 1;
    const shape = toShape(bytes[0] as number, bytes.length);
    this.#numbers.set(name, number);
    this.#isShape[shape] = 1;
    this.#byShape.set(shape, [...(this.#byShape.get(shape) ?? []), { bytes, number }]);
    return number;
  }

  find(paths: PathNames, node: number): number {
    const length = paths.nameLength(node);
    if (length >= MOST_BYTES) return UNKNOWN;
    const shape = toShape(paths.nameByte(node, 0), length);
    if (this.#isShape[shape] === 0) return UNKNOWN;
    for (const { bytes, number } of this.#byShape.get(shape) ?? [])
      if (endsWith(paths, node, bytes)) return number;
    return UNKNOWN;
  }
}

interface KnownName {
  readonly bytes: Uint8Array;
  readonly number: number;
}

const toShape = (first: number, length: number): number => first * MOST_BYTES + length;

function endsWith(paths: PathNames, node: number, bytes: Uint8Array): boolean {
  const start = paths.nameLength(node) - bytes.length;
  if (start < 0) return false;
  for (let i = bytes.length - 1; i >= 0; i--)
    if (paths.nameByte(node, start + i) !== bytes[i]) return false;
  return true;
}
