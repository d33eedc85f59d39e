import type { Sentence } from '../report/words/messages/sentence.ts';
import type { BoundedList } from './facts.ts';
import type { Bytes, Count } from './numbers.ts';

/** Measured of a build, not of its image. */
export type ContextMeasureName = 'contextBytes';

/**
 * A build context: what a builder may send after `.dockerignore`, and what the instructions
 * request, which is all that BuildKit sends. A file with several names counts once.
 */
export interface ContextFacts {
  /** The user's name for it. */
  readonly folder: string;
  /** `null` if the builder finds none. */
  readonly dockerfile: string | null;
  /** The ignore file that applies, relative to the working directory; `null`: there is none. */
  readonly ignoreFile: string | null;
  readonly contextBytes: Bytes;
  readonly fileCount: Count;
  /** What COPY, ADD and bind mounts of the needed stages request. */
  readonly askedBytes: Bytes;
  readonly askedFileCount: Count;
  /** Why all of it is assumed to be requested, e.g. a variable with an unknown value. */
  readonly assumed?: Sentence;
  /** Files and folders directly in the context, largest first. */
  readonly entries: BoundedList<ContextEntry>;
  /** Lines for `.dockerignore` that no instruction would miss: the image stays the same. */
  readonly unread: BoundedList<IgnoreLine>;
  /** Lines that also exclude files from what instructions copy. */
  readonly read: BoundedList<IgnoreLine>;
  /** Files with a secret that a builder may send. */
  readonly secrets: BoundedList<ContextSecret>;
  /** Links without a target in the context. */
  readonly danglingLinks: BoundedList<DanglingLink>;
}

export interface ContextEntry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly bytes: Bytes;
  readonly fileCount: Count;
  readonly askedBytes: Bytes;
}

export interface IgnoreLine {
  /** The pattern in `.dockerignore`. */
  readonly pattern: string;
  /** E.g. `caches`; `files` for a path that no instruction reads. */
  readonly what: string;
  /** Of the context. */
  readonly bytes: Bytes;
  readonly fileCount: Count;
  /** What instructions copy into the image, so that the line removes it; at most `bytes`. */
  readonly imageBytes: Bytes;
}

export interface ContextSecret {
  readonly path: string;
  /** E.g. `.npmrc`, `ssh-key`, `.git`. */
  readonly kind: string;
  readonly bytes: Bytes;
  /** An instruction requests it. */
  readonly isAsked: boolean;
}

export interface DanglingLink {
  readonly path: string;
  readonly target: string;
  /**
   * `outside`: the target is outside of the context; `absent`: it does not exist; `ignored`:
   * `.dockerignore` excludes it.
   */
  readonly why: 'outside' | 'absent' | 'ignored';
  readonly isAsked: boolean;
}
