import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextFiles } from './context-files.ts';

/** An editable copy of the files that a build reads. */
export class ContextCopy {
  /** The path of the copy. */
  readonly folder: string;
  readonly #files: ContextFiles;
  readonly #changedMs = new Map<string, number>();

  /** @param scratch the folder for the copy */
  constructor(files: ContextFiles, scratch: string) {
    this.folder = join(scratch, 'context');
    this.#files = files;
    mkdirSync(this.folder);
  }

  /** @param path byte string, relative to the context */
  add(path: string, isFile: boolean): void {
    const changedMs = this.#files.copy(path, this.folder);
    if (isFile && changedMs !== undefined)
      this.#changedMs.set(Buffer.from(path, 'latin1').toString(), changedMs);
  }

  /** The copied files by the time of their last change, latest first. */
  listFiles(): string[] {
    return [...this.#changedMs]
      .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([path]) => path);
  }

  /** Appends to a copied file. */
  append(path: string, text: string): void {
    appendFileSync(join(this.folder, path), text);
  }
}
