/** The files that an image needs to start its command, as far as names show. */
export interface StartNeeds {
  /** The first word of the command: a path or a name. */
  readonly command: string;
  /** The programs that it runs whose first bytes are known. */
  readonly programs: readonly StartedProgram[];
}

export interface StartedProgram {
  readonly path: string;
  /**
   * Names of files that it can't start without: its loader and shared libraries (not all of them if
   * it has many symbols), or the interpreter of a script, and the targets of links to these.
   */
  readonly needs: readonly string[];
}
