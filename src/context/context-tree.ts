/** The file at a path of a build context, without following a link. */
export interface ContextStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** For a file; 0 for anything else. */
  readonly bytes: number;
  /** Identifies a file with several names; `undefined` if it has one. */
  readonly inode: number | undefined;
}

/** A build context. Paths are clean byte strings; `.` is the root. No link is ever followed. */
export interface ContextTree {
  /** @returns `undefined` if nothing is there */
  readonly stat: (path: string) => ContextStat | undefined;
  /**
   * Lists the names in a folder, sorted; `undefined` if there is no folder.
   * @throws GateError SOURCE_UNREADABLE
   */
  readonly listNames: (folder: string) => readonly string[] | undefined;
  /** Returns the target of a link, as written; `undefined` if it is not a link. */
  readonly readLink: (path: string) => string | undefined;
  /** Reads a small file; `undefined` if that is not possible. */
  readonly readFile: (path: string, mostBytes: number) => Uint8Array | undefined;
}
