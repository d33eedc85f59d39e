/** What an image needs to start its command, as far as names show it. */
export interface StartNeeds {
  /** The first word of the command: a path or a name. */
  readonly command: string;
  /** The program that it runs, if its header is known. */
  readonly program?: {
    readonly path: string;
    /** The loader that starts it; absent if it is static. */
    readonly loader?: string;
    /** Names of shared libraries in its header; not all of them if it has many symbols. */
    readonly libraries: readonly string[];
  };
}
