import { ECOSYSTEMS, type Ecosystem } from './ecosystems.ts';

/** A name to compare with, as text and as bytes, because not every name is decoded. */
export interface NameMark {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Paths by number: the root is 0, and a folder's number is below its children's. */
export interface NamedPaths {
  readonly count: number;
  readonly getParent: (id: number) => number;
  readonly getName: (id: number) => string;
  readonly isNamed: (id: number, name: NameMark) => boolean;
  /** Whether the name ends with this, after at least one character. */
  readonly endsWith: (id: number, suffix: NameMark) => boolean;
}

/** A package, or a part of one, that starts at a path. */
export interface FoundPackage {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** As far as its path shows. */
  readonly version: string | null;
}

const encoder = new TextEncoder();
const toMark = (text: string): NameMark => ({ text, bytes: encoder.encode(text) });
const FOLDERS = ECOSYSTEMS.flatMap(({ folders }, index) =>
  (folders ?? []).map((name) => ({ mark: toMark(name), index })),
);
const SUFFIXES = ECOSYSTEMS.flatMap((ecosystem) =>
  ecosystem.suffix === undefined ? [] : [{ ecosystem, mark: toMark(ecosystem.suffix) }],
);

/** Paths whose names are texts. */
export const nameByTexts = (parent: ArrayLike<number>, name: readonly string[]): NamedPaths => ({
  count: name.length,
  getParent: (id) => parent[id] as number,
  getName: (id) => name[id] as string,
  isNamed: (id, { text }) => name[id] === text,
  endsWith: (id, { text }) => {
    const own = name[id] as string;
    return own.length > text.length && own.endsWith(text);
  },
});

/** Finds where packages start. Must see folders before their contents. */
export class PackageFinder {
  readonly #paths: NamedPaths;
  /** By path: 1 + the index of the ecosystem whose packages are this folder's children, or 0. */
  readonly #holds: Uint8Array;

  constructor(paths: NamedPaths) {
    this.#paths = paths;
    this.#holds = new Uint8Array(paths.count);
  }

  look(id: number): FoundPackage | undefined {
    const found = this.#findHeld(id) ?? this.#findBySuffix(id);
    if (found === undefined && this.#holds[id] === 0) this.#holds[id] = this.#findHolder(id);
    return found;
  }

  /** Finds a package in a package folder; a group of packages becomes one too. */
  #findHeld(id: number): FoundPackage | undefined {
    const { getParent, getName } = this.#paths;
    const folder = getParent(id);
    const held = this.#holds[folder] as number;
    // Reading an array at -1 is slow, and this runs for every path.
    const ecosystem = held === 0 ? undefined : ECOSYSTEMS[held - 1];
    if (ecosystem === undefined) return undefined;
    const child = getName(id);
    const { groupPrefix } = ecosystem;
    if (groupPrefix !== undefined && child.startsWith(groupPrefix)) {
      this.#holds[id] = held;
      return undefined;
    }
    const own = ecosystem.parseName(child);
    if (own === null) return undefined;
    const group = getName(folder);
    const isGrouped = groupPrefix !== undefined && group.startsWith(groupPrefix);
    const holder = getParent(isGrouped ? getParent(folder) : folder);
    return {
      ecosystem,
      name: isGrouped ? `${group}/${own}` : own,
      version: ecosystem.parseVersion(child, getName(holder)),
    };
  }

  #findBySuffix(id: number): FoundPackage | undefined {
    for (let i = 0; i < SUFFIXES.length; i++) {
      const { ecosystem, mark } = SUFFIXES[i] as (typeof SUFFIXES)[number];
      if (!this.#paths.endsWith(id, mark)) continue;
      const child = this.#paths.getName(id);
      const name = ecosystem.parseName(child);
      if (name !== null) return { ecosystem, name, version: ecosystem.parseVersion(child, '') };
    }
    return undefined;
  }

  #findHolder(id: number): number {
    for (let i = 0; i < FOLDERS.length; i++) {
      const { mark, index } = FOLDERS[i] as (typeof FOLDERS)[number];
      if (this.#paths.isNamed(id, mark)) return index + 1;
    }
    return 0;
  }
}
