import type { PathNames } from '../model/evidence.ts';
import { addTo } from '../model/group-by.ts';
import { endsWith, isNamed } from '../model/name-bytes.ts';

/** A path whose name is evidence. */
export interface Sign {
  readonly subject: string;
  /**
   * From the root if it starts with a slash (`/var/cache/apk`), otherwise the end of a path
   * (`.npm/_cacache`). A single `*` matches any one name; a last name that starts with `*` is a
   * suffix.
   */
  readonly path: string;
  /**
   * Absent for a folder, which counts with its contents; for a file, its minimum and maximum size.
   */
  readonly fileBytes?: readonly [least: number, most: number];
  /** The folder must contain one of these names. */
  readonly holds?: readonly string[];
  /** Only files that do not belong to a distribution package. */
  readonly isUnpackaged?: true;
  /** Not if what the container starts matches. */
  readonly unlessStarted?: RegExp;
  /** Licenses below the folder that stay, by path. */
  readonly spares?: (path: string) => boolean;
  /** A final check of the whole path, called for the few paths whose name matches. */
  readonly accepts?: (path: string) => boolean;
  /** For a file whose content was kept: whether the content rules it out. */
  readonly rejects?: (content: Uint8Array) => boolean;
}

/** Several signs that differ only in their paths. */
export const listSigns = <T>(paths: string, sign: T): (T & { readonly path: string })[] =>
  paths.split(' ').map((path) => ({ path, ...sign }));

const ROOT = 0;
const ANY = 0;

/**
 * Finds paths that match signs.
 * @param names knows at least these signs
 * @returns by node: the sign that it matches
 */
export function matchSigns<T extends Sign>(
  paths: PathNames,
  signs: readonly T[],
  names: NameIndex,
): Map<number, T> {
  const matcher = new SignMatcher(paths, signs, names);
  const found = new Map<number, T>();
  for (const node of names.known) {
    const sign = matcher.match(node);
    if (sign !== undefined) found.set(node, sign);
  }
  return found;
}

class SignMatcher<T extends Sign> {
  readonly #paths: PathNames;
  readonly #names: NameIndex;
  /** By number of their last name. */
  readonly #byLastName = new Map<number, Compiled<T>[]>();
  /** By last two bytes. */
  readonly #bySuffix = new Map<number, { readonly suffix: Uint8Array; readonly sign: T }[]>();

  constructor(paths: PathNames, signs: readonly T[], names: NameIndex) {
    this.#paths = paths;
    this.#names = names;
    for (const sign of signs) this.#add(sign);
  }

  match(node: number): T | undefined {
    for (const compiled of this.#byLastName.get(this.#names.getNumber(node)) ?? [])
      if (this.#matches(node, compiled)) return compiled.sign;
    for (const { suffix, sign } of this.#bySuffix.get(readLastPair(this.#paths, node)) ?? [])
      if (endsWith(this.#paths, node, suffix) && this.#isAccepted(node, sign)) return sign;
    return undefined;
  }

  #add(sign: T): void {
    const { names, suffix } = splitSign(sign);
    if (suffix !== undefined) {
      const pair = toPair(suffix.at(-2) as number, suffix.at(-1) as number);
      addTo(this.#bySuffix, pair, { suffix, sign });
      return;
    }
    const numbers = names
      .map((name) => (name === '*' ? ANY : this.#names.findNumber(name)))
      .reverse();
    const compiled = { numbers, isAnchored: sign.path.startsWith('/'), sign };
    addTo(this.#byLastName, numbers[0] as number, compiled);
  }

  #matches(node: number, { numbers, isAnchored, sign }: Compiled<T>): boolean {
    let at = node;
    for (const number of numbers) {
      if (at === ROOT || (number !== ANY && this.#names.getNumber(at) !== number)) return false;
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

const encoder = new TextEncoder();

/** The names in a sign's path, or the suffix that its last name represents. */
function splitSign({ path }: Pick<Sign, 'path'>): {
  readonly names: readonly string[];
  readonly suffix?: Uint8Array;
} {
  const names = path.split('/').filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  return last.startsWith('*') ? { names, suffix: encoder.encode(last.slice(1)) } : { names };
}

/** Two bytes as one number; a suffix has at least two. */
const toPair = (before: number, last: number): number => (before << 8) | last;

/** @returns 0 for a name of one byte */
function readLastPair(paths: PathNames, node: number): number {
  const length = paths.nameLength(node);
  return length < 2
    ? 0
    : toPair(paths.nameByte(node, length - 2), paths.nameByte(node, length - 1));
}

/** No name of a sign is longer. */
const MOST_BYTES = 64;

/**
 * Which paths have names of signs. All names are read once, for all rules. Most names of an image
 * have a length and first byte that no sign has, and two last bytes that no sign ends with.
 */
export class NameIndex {
  readonly #paths: PathNames;
  /** 1 if a name has that shape. */
  readonly #isShape = new Uint8Array(256 * MOST_BYTES);
  readonly #byShape = new Map<number, { readonly bytes: Uint8Array; readonly number: number }[]>();
  readonly #numbers = new Map<string, number>();
  /** 1 if a suffix ends with these two bytes. */
  readonly #isPair = new Uint8Array(1 << 16);
  /** By node: the number of its name, if a sign has that name. */
  readonly #numberOf: Uint16Array;
  /** The paths whose name is one of these, or could end with a suffix, in their order. */
  readonly known: readonly number[];

  constructor(paths: PathNames, signs: readonly Pick<Sign, 'path' | 'holds'>[]) {
    this.#paths = paths;
    this.#numberOf = new Uint16Array(paths.count);
    for (const sign of signs) this.#addSign(sign);
    this.known = this.#readNames();
  }

  /** The number of a path's last name; 0 if no sign has it. */
  getNumber(node: number): number {
    return this.#numberOf[node] as number;
  }

  /** The number of a name that a sign has. */
  findNumber(name: string): number {
    return this.#numbers.get(name) as number;
  }

  #addSign(sign: Pick<Sign, 'path' | 'holds'>): void {
    const { names, suffix } = splitSign(sign);
    if (suffix !== undefined)
      this.#isPair[toPair(suffix.at(-2) as number, suffix.at(-1) as number)] = 1;
    else for (const name of names) if (name !== '*') this.#addName(name);
    for (const name of sign.holds ?? []) this.#addName(name);
  }

  #addName(name: string): void {
    if (this.#numbers.has(name)) return;
    const bytes = encoder.encode(name);
    const number = this.#numbers.size + 1;
    const shape = toShape(bytes[0] as number, bytes.length);
    this.#numbers.set(name, number);
    this.#isShape[shape] = 1;
    addTo(this.#byShape, shape, { bytes, number });
  }

  /**
   * Everything is in one function, because calling one for each name would cost more than the rest.
   */
  #readNames(): readonly number[] {
    const { bytes, start } = this.#paths.allNames();
    const [isShape, isPair, { count }] = [this.#isShape, this.#isPair, this.#paths];
    const known: number[] = [];
    for (let node = ROOT + 1; node < count; node++) {
      const from = start[node] as number;
      const end = start[node + 1] as number;
      const length = end - from;
      const shape = length < MOST_BYTES ? (bytes[from] as number) * MOST_BYTES + length : 0;
      const number = isShape[shape] === 1 ? this.#findName(node, shape) : 0;
      const pair = length < 2 ? 0 : ((bytes[end - 2] as number) << 8) | (bytes[end - 1] as number);
      if (number === 0 && isPair[pair] === 0) continue;
      this.#numberOf[node] = number;
      known.push(node);
    }
    return known;
  }

  #findName(node: number, shape: number): number {
    for (const { bytes, number } of this.#byShape.get(shape) ?? [])
      if (isNamed(this.#paths, node, bytes)) return number;
    return 0;
  }
}

const toShape = (first: number, length: number): number => first * MOST_BYTES + length;
