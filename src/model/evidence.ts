/**
 * What rules of advice look at: every path and every file body of all layers, also of what later layers hide. Paths and bodies
 * are numbers, their properties are columns, so that looking costs a pass over them and no tree.
 */
export interface Evidence {
  readonly layerCount: number;
  readonly paths: PathNames;
  readonly bodies: BodyColumns;
  /** By node of a package below `node_modules`: what npm or yarn recorded of it. */
  readonly modules: ReadonlyMap<number, InstalledModule>;
  /** Further names that a container sees of bodies, a row each. */
  readonly links: NameColumns;
  /**
   * The files and folders in which these hidden bodies gather, disjoint.
   * @param bodies of one layer, hidden by one layer
   * @param thresholdBytes from which a path has a row of its own
   */
  readonly gather: (bodies: readonly number[], thresholdBytes: number) => readonly GatheredBytes[];
}

/** What a package manager recorded of a package. */
export interface InstalledModule {
  /** `null` if several records contradict each other. */
  readonly version: string | null;
  /** Only needed for development. */
  readonly isDevelopment: boolean;
}

/** Paths as numbers: 0 is the root, a folder's number is smaller than those below it. Names are raw bytes. */
export interface PathNames {
  readonly count: number;
  readonly parent: (node: number) => number;
  readonly nameLength: (node: number) => number;
  readonly nameByte: (node: number, index: number) => number;
  readonly path: (node: number) => string;
}

/** Stands for a layer where none hides a body: a container sees it. */
export const SEEN = -1;

/** File bodies that are not empty, a row each, in the order of the layers. */
export interface BodyColumns {
  readonly count: number;
  /** Where a container sees it, under its first name; else where it was shipped. */
  readonly node: Int32Array;
  readonly layer: Int32Array;
  readonly bytes: Float64Array;
  /** 0 where a container sees it, else 1 + the place of its cause in `CAUSES`. */
  readonly cause: Uint8Array;
  /** `SEEN` where a container sees it. */
  readonly hiddenInLayer: Int32Array;
  /** What is new in the copy that hides a body of the same content: bits in the order of `CHANGES`. */
  readonly changes: Uint8Array;
}

export interface NameColumns {
  readonly body: readonly number[];
  readonly node: readonly number[];
}

export interface GatheredBytes {
  readonly node: number;
  readonly bytes: number;
}
