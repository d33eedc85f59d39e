import type { IgnoreLine } from '../model/context.ts';
import type { ContextPath } from './context-walk.ts';
import { findJunk, type Junk } from './junk.ts';
import { writePattern } from './write-pattern.ts';

/** Folders are listed separately down to this depth. */
const MOST_DEPTH = 2;
const MOST_FOLDERS = 20_000;
/** A smaller path that no instruction reads needs no separate line. */
const LEAST_SHARE = 0.01;

interface Folder {
  readonly path: string;
  /** Without what other lines match. */
  readonly bytes: number;
  readonly fileCount: number;
  readonly isAsked: boolean;
}

/** Finds the lines of `.dockerignore` that would match something. */
export class IgnoreLines {
  /** The patterns of files that the user wants. */
  readonly #kept: ReadonlySet<string>;
  readonly #lines = new Map<string, IgnoreLine>();
  readonly #asked = new Set<string>();
  readonly #folders = new Map<string, Folder>();
  /** The folder that a line matches and that the walk is in. */
  #claim: (Junk & { readonly path: string }) | undefined;

  /** @param explicit paths that instructions or exceptions name */
  constructor(explicit: readonly string[]) {
    this.#kept = new Set(listJunk(explicit.flatMap((path) => path.split('/'))));
  }

  /** Adds a path, in the order of the walk. @returns the kind of file that its line is for */
  add(entry: ContextPath): string | undefined {
    const { path, name, kind, isShared } = entry;
    if (this.#claim !== undefined && !path.startsWith(`${this.#claim.path}/`))
      this.#claim = undefined;
    const junk = this.#claim ?? this.#findUnwanted(name);
    if (junk !== undefined && this.#claim === undefined && kind === 'folder')
      this.#claim = { ...junk, path };
    if (kind !== 'folder' && isShared.sent) {
      if (junk !== undefined) this.#addToLine(junk, entry);
      this.#addToFolders(entry, junk !== undefined);
    }
    return junk?.what;
  }

  #findUnwanted(name: string): Junk | undefined {
    const junk = findJunk(name);
    return junk === undefined || this.#kept.has(junk.pattern) ? undefined : junk;
  }

  #addToLine({ pattern, what }: Junk, { path, bytes, isShared, kind }: ContextPath): void {
    const line = this.#lines.get(pattern);
    this.#lines.set(pattern, {
      pattern,
      what,
      bytes: (line?.bytes ?? 0) + bytes.sent,
      fileCount: (line?.fileCount ?? 0) + (kind === 'file' ? 1 : 0),
      imageBytes: (line?.imageBytes ?? 0) + bytes.shipped,
    });
    // In a folder that one line matches, another line can match something too.
    if (isShared.asked) for (const each of listJunk(path.split('/'))) this.#asked.add(each);
  }

  #addToFolders({ path, bytes, isShared }: ContextPath, isClaimed: boolean): void {
    const names = path.split('/');
    for (let depth = 1; depth <= Math.min(names.length, MOST_DEPTH + 1); depth++) {
      // Only files in the root, so that many files don't need much memory.
      if (depth === names.length && depth > 1) return;
      const at = names.slice(0, depth).join('/');
      const folder = this.#folders.get(at);
      if (folder === undefined && this.#folders.size >= MOST_FOLDERS) return;
      this.#folders.set(at, {
        path: at,
        bytes: (folder?.bytes ?? 0) + (isClaimed ? 0 : bytes.sent),
        fileCount: (folder?.fileCount ?? 0) + (isClaimed ? 0 : 1),
        isAsked: folder?.isAsked === true || isShared.asked,
      });
    }
  }

  /** @returns the lines that no instruction would miss, and those that one would */
  list(contextBytes: number): { unread: IgnoreLine[]; read: IgnoreLine[] } {
    const lines = [...this.#lines.values()];
    return {
      unread: [
        ...lines.filter(({ pattern }) => !this.#asked.has(pattern)),
        ...this.#listUnreadFolders(contextBytes * LEAST_SHARE),
      ],
      read: lines.filter(({ pattern }) => this.#asked.has(pattern)),
    };
  }

  #listUnreadFolders(leastBytes: number): IgnoreLine[] {
    return [...this.#folders.values()].flatMap(({ path, bytes, fileCount, isAsked }) => {
      const parent = this.#folders.get(path.split('/').slice(0, -1).join('/'));
      // A folder that contains it has the line.
      const isCovered = parent !== undefined && !parent.isAsked;
      if (isAsked || isCovered || bytes === 0 || bytes < leastBytes) return [];
      return [{ pattern: writePattern(path), what: NOT_READ, bytes, fileCount, imageBytes: 0 }];
    });
  }
}

const listJunk = (names: readonly string[]): string[] =>
  names.flatMap((name) => findJunk(name)?.pattern ?? []);

const NOT_READ = 'not read by the build';
