/** What a rewrite must know of the image besides advice, to be certain. */
export interface RewriteEvidence {
  /** Absent if the image has none, or may use them. */
  readonly recommended?: RecommendedPackages | undefined;
  readonly start?: StartEvidence | undefined;
  /** The folders and files of packages that only development needs. */
  readonly development?: readonly string[];
}

/** What apt installed only because other packages recommend it. */
export interface RecommendedPackages {
  /** The packages that go. */
  readonly names: readonly string[];
  /** Those that programs use without naming them: an install has to name them instead. */
  readonly named: readonly string[];
  /** The bytes of those that go, by layer. */
  readonly bytes: ReadonlyMap<number, number>;
  /** The names of their programs. */
  readonly programs: ReadonlySet<string>;
}

/** What an image starts, and what it has to build that. */
export interface StartEvidence {
  /** The entrypoint and its arguments. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly programs: readonly StartedFile[];
  /** Compilers, headers and build tools that apt installed. */
  readonly compilers: readonly string[];
}

/** A file that the image starts; through links. */
export interface StartedFile {
  readonly path: string;
  readonly layer: number;
  /** The package that has it. */
  readonly owner: string | undefined;
  /** Absent if it is no ELF file, or that is not known. */
  readonly elf?: {
    readonly interpreter?: string | undefined;
    readonly libraries: readonly string[];
  };
}
