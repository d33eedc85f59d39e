import type { Message } from '../report/words/messages/message.ts';
import type { FolderEntry } from './evidence.ts';

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
  /** The words of the program that everything else starts in the end. */
  readonly command: readonly string[];
  readonly folder: string;
  /** What runs until that program does, in this order, e.g. scripts; the program is the last. */
  readonly programs: readonly StartedFile[];
  /** Why the program is not known. */
  readonly unclear?: Message;
  /** The user that the image sets. */
  readonly user?: string | undefined;
  /** Folders with a manifest of a project and what is directly in them, by path. */
  readonly entries: ReadonlyMap<string, FolderEntry>;
  /** Compilers, headers and build tools that apt installed. */
  readonly compilers: readonly string[];
}

/** A file that the image starts; through links. */
export interface StartedFile {
  readonly path: string;
  readonly layer: number;
  /** The package that has it. */
  readonly owner: string | undefined;
  /** Absent if it is not an ELF file, or that is not known. */
  readonly elf?: {
    readonly interpreter?: string | undefined;
    readonly libraries: readonly string[];
  };
  /** For a shell script: the first line that may need a file or a program. */
  readonly script?: { readonly needsAtLine: number | undefined };
}
