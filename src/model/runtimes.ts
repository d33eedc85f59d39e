export type RuntimeName =
  | 'go'
  | 'rust'
  | 'static'
  | 'node'
  | 'python'
  | 'java'
  | 'dotnet'
  | 'php'
  | 'ruby'
  | 'nginx';

/** What runs a program, with the usual size of such images. */
export interface Runtime {
  readonly title: string;
  /** What has that size: `Static services`. Absent if no usual size is known. */
  readonly usual?: {
    readonly what: string;
    /** Absent: anything below `mostBytes` is usual. */
    readonly leastBytes?: number;
    readonly mostBytes: number;
  };
}

const STATIC = { what: 'Static services', mostBytes: 20e6 };

/**
 * Sizes are typical values from articles on image size, not measurements: always marked as such,
 * and never added up.
 */
// biome-ignore format: a table, one row per line
export const RUNTIMES: Readonly<Record<RuntimeName, Runtime>> = {
  go: { title: 'Go', usual: STATIC },
  rust: { title: 'Rust binary', usual: STATIC },
  static: { title: 'Static binary', usual: STATIC },
  node: { title: 'Node.js', usual: { what: 'Images', leastBytes: 80e6, mostBytes: 200e6 } },
  python: { title: 'Python', usual: { what: 'Images', leastBytes: 60e6, mostBytes: 120e6 } },
  java: { title: 'Java', usual: { what: 'Images', leastBytes: 150e6, mostBytes: 250e6 } },
  dotnet: { title: '.NET' },
  php: { title: 'PHP' },
  ruby: { title: 'Ruby' },
  nginx: { title: 'nginx' },
};

export interface RuntimeFacts {
  readonly name: RuntimeName;
  /**
   * `program`: the header of the executable; `command`: the name of the program; `history`: the
   * path it was copied from; `files`: lock files and other files next to it.
   */
  readonly by: 'program' | 'command' | 'history' | 'files';
  /** The container starts a program that needs no shell and no library, as its header shows. */
  readonly isAlone?: true;
}
