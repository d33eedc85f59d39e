/**
 * The input of the advice rules: every path and file body of all layers, including hidden ones.
 * Paths and bodies are numbers and their properties are columns, so a rule is one pass without a
 * tree.
 */
export interface Evidence {
  readonly layerCount: number;
  readonly paths: PathNames;
  readonly bodies: BodyColumns;
  /** By node of a package below `node_modules`: what npm or yarn recorded about it. */
  readonly modules: ReadonlyMap<number, InstalledModule>;
  /**
   * By body: the content of small files with known names, if it was kept while layers were read.
   */
  readonly contents: ReadonlyMap<number, Uint8Array>;
  /** By body: the first bytes of a large file, and the section headers of an ELF file. */
  readonly heads: ReadonlyMap<number, Uint8Array>;
  readonly packages: InstalledPackages;
  /** Packages that only development needs, at most once per package manager. */
  readonly development: readonly DevelopmentPackages[];
  /** Python package managers and what only they need: indexes of `packages.list`. */
  readonly installers: ReadonlySet<number>;
  /** By body: an earlier visible body with the same content. Only for large files. */
  readonly copyOf: ReadonlyMap<number, number>;
  /** Bodies that took one of several names of another one with the same size. */
  readonly unlinked: ReadonlySet<number>;
  /**
   * By layer: the layers that created the paths whose mode or owner it changes, except files with
   * bytes; `NEW_PATH` if it creates paths. Empty if no layer copies a file unchanged.
   */
  readonly metadataFrom: readonly ReadonlySet<number>[];
  /** Additional names of bodies that a container sees, one row each. */
  readonly links: NameColumns;
  /** By layer: the paths that it copies from the build context; `undefined` if uncertain. */
  readonly contextCopies: readonly (ContextCopy | undefined)[];
  /** All layers are one archive that `docker import` or `podman import` read. */
  readonly isImported: boolean;
  /** What a container starts: the entrypoint and its arguments. */
  readonly command: readonly string[];
  /** The folder in which it starts. */
  readonly folder: string;
  /** The files of the programs that it starts, by node, if known. */
  readonly started: readonly number[];
  /** The user that it runs as, if the image sets one. */
  readonly user?: string | undefined;
  /** Lists a folder that a container sees, and what is directly in it. */
  readonly listFolder: (path: string) => readonly FolderEntry[];
  /** Finds the file of a program in the folder or the search path of a container; -1: none. */
  readonly findProgram: (program: string) => number;
  /** Files that these programs need, e.g. shared libraries, by node; not all are known. */
  readonly libraries: readonly number[];
  /**
   * Finds the disjoint files and folders that contain these bodies.
   * @param bodies bodies of one layer, visible or hidden by one layer
   * @param allBytes of which a path needs a share to get its own row
   */
  readonly gather: (bodies: readonly number[], allBytes: number) => readonly GatheredBytes[];
}

/** A path with its mode and owner. */
export interface FolderEntry {
  readonly path: string;
  readonly kind: 'folder' | 'file' | 'link' | 'special';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** A COPY or ADD of one file or folder. */
export interface ContextCopy {
  /** Relative to the build context; empty for all of it. */
  readonly source: string;
  /** The absolute path in the image. */
  readonly target: string;
}

/** A package manager's record of a package. */
export interface InstalledModule {
  /** `null` if several records contradict each other. */
  readonly version: string | null;
  /** Only needed for development. */
  readonly isDevelopment: boolean;
}

export const DEPENDENCY_MANAGERS = [
  'npm',
  'yarn',
  'pnpm',
  'bun',
  'pip',
  'poetry',
  'uv',
  'bundler',
  'composer',
] as const;
export type DependencyManager = (typeof DEPENDENCY_MANAGERS)[number];

/**
 * Packages that only development needs, according to a package manager's records or a project's
 * manifest.
 */
export interface DevelopmentPackages {
  readonly manager: DependencyManager;
  readonly count: number;
  /** The number of packages that the package manager installed. */
  readonly all: number;
  /** Their folders. */
  readonly nodes: readonly number[];
  /** For Python packages, which have files in several folders: indexes of `packages.list`. */
  readonly owners: ReadonlySet<number>;
}

/** The packages whose files are known, and which files they own. */
export interface InstalledPackages {
  readonly list: readonly InstalledPackage[];
  /** By node: the index of the package that installed the file; -1 if unknown. */
  readonly ownerOf: (node: number) => number;
}

/** A package of apt, apk, rpm or Python. */
export interface InstalledPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** dpkg's section without the archive area, e.g. `devel`; empty for others. */
  readonly section: string;
  /** Its dependencies, each a list of alternatives: names of packages, or of what they provide. */
  readonly needs: readonly (readonly string[])[];
  readonly recommends: readonly (readonly string[])[];
  readonly provides: readonly string[];
  /** A user requested it, or the system does not work without it; also set if that is unknown. */
  readonly isWanted: boolean;
  /** The folder that a Python package is in, e.g. a `site-packages`, by node. */
  readonly folder?: number;
}

/** Paths as numbers: 0 is the root, folders come before their contents. Names are raw bytes. */
export interface PathNames {
  readonly count: number;
  readonly parent: (node: number) => number;
  readonly nameLength: (node: number) => number;
  readonly nameByte: (node: number, index: number) => number;
  /** All last names, one after another: node n's is `bytes[start[n]]` up to `start[n + 1]`. */
  readonly allNames: () => { readonly bytes: Uint8Array; readonly start: Uint32Array };
  readonly path: (node: number) => string;
}

/** In `metadataFrom`: the layer itself creates a path. */
export const NEW_PATH = -1;

/** The fate of a body, in columns: visible (or not a body), or its cause in `CAUSES` order. */
export const FATE = { visible: 0, deleted: 1, overwritten: 2, metadata: 3 } as const;

/** The `hiddenInLayer` of a visible body. */
export const SEEN = -1;

/** Non-empty file bodies, one row each, in layer order. */
export interface BodyColumns {
  readonly count: number;
  /** Its number among the entries of all layers. */
  readonly entry: Int32Array;
  /** Its first visible name; if hidden, the path at which it was added. */
  readonly node: Int32Array;
  readonly layer: Int32Array;
  readonly bytes: Float64Array;
  /** 1 if a user may execute it. */
  readonly isExecutable: Uint8Array;
  /** A value of `FATE`. */
  readonly cause: Uint8Array;
  /** `SEEN` if visible. */
  readonly hiddenInLayer: Int32Array;
  /** What changed in the copy that hides a body with the same content: bits in `CHANGES` order. */
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
