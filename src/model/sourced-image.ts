import type { HistoryEntry } from '../oci/base-history.ts';
import type { ProcessConfig } from '../oci/config.ts';
import type { Platform } from '../oci/platform.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { BaseImageFacts } from './base.ts';
import type { EntryRef, LayerTable } from './layer-table.ts';
import type { RewriteEvidence } from './rewrite-evidence.ts';

/** A layer at its position in an image. If a blob is listed twice, both layers share one table. */
export interface SourcedLayer {
  readonly diffId: string | null;
  /** Digest and size of the blob as stored at the source. */
  readonly digest: string | null;
  /** The size in a registry; `null` if the source doesn't keep layers as pushed. */
  readonly storedBytes: number | null;
  readonly mediaType: string | null;
  readonly table: LayerTable;
}

/** One image for one platform: what a source delivers for analysis. */
export interface SourcedImage {
  /** The user's name for it (`NAME=SOURCE`), or the reference, or the file's name. */
  readonly name: string;
  /** As the user wrote it: `docker-archive:app.tar`. */
  readonly source: string;
  readonly platform: Platform;
  readonly manifestDigest: string | null;
  readonly configDigest: string | null;
  readonly configBytes: number | null;
  /** Each layer's raw `created_by` from the config's history; `null` if unknown. */
  readonly createdBy: readonly (string | null)[];
  /** Known facts about its base image; absent if there are none. */
  readonly base?: BaseImageFacts | undefined;
  /** `NAME=VALUE` for each variable that a container starts with. */
  readonly env?: readonly string[];
  readonly origins?: LayerOrigins;
  /** What a container starts, from the config. */
  readonly process?: ProcessConfig;
  readonly layers: readonly SourcedLayer[];
  /** How the layers were read: `docker-archive on disk`, `docker engine files (overlay2)`, … */
  readonly readBy: Sentence;
  /**
   * Whether `storedBytes` come from a registry (`exact`) or were recompressed here (`estimate`).
   */
  readonly storedBytesAre: 'exact' | 'estimate' | null;
  readonly notices: readonly Sentence[];
  /**
   * Compares pairs of file bodies of equal size.
   * @returns for each pair, whether the bytes are equal; `undefined` if they can't be compared
   */
  readonly sameContent: (pairs: readonly ContentPair[]) => Promise<(boolean | undefined)[]>;
}

/** An image before its layers are read. */
export type DescribedImage = Omit<SourcedImage, 'layers' | 'sameContent'> & {
  readonly layers: readonly Omit<SourcedLayer, 'table'>[];
};

/** An image's own information about the lines that made its layers, unchecked. */
export interface LayerOrigins {
  /** The config's whole history, lowest layer first. */
  readonly history: readonly (Pick<HistoryEntry, 'createdBy' | 'isEmpty'> &
    Partial<Pick<HistoryEntry, 'comment' | 'author'>>)[];
  /** A builder's record: an in-toto statement, or the output of `buildx build --metadata-file`. */
  readonly provenance: Uint8Array | null;
}

/** Longer than any real Dockerfile. */
export const MAX_DOCKERFILE_BYTES = 2 ** 20;

/** A Dockerfile to which layers can be traced. */
export interface DockerfileText {
  /** The path to show: relative to the repository, or else to the working directory, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Values of build arguments by name. `null`: an unknown value. */
export type BuildArgs = ReadonlyMap<string, string | null>;

/** The options of a build; optional parts are absent if unknown. */
export interface BuildInputs {
  /** `undefined`: the last stage. */
  readonly target: string | undefined;
  readonly buildArgs?: BuildArgs;
  /** Names that refer to a folder or image of the request, in lower case. */
  readonly contexts?: ReadonlySet<string>;
}

/** The files that determine how an image was built. */
export interface BuildTexts {
  readonly dockerfile: DockerfileText;
  /** The ignore file of the build context, if known; its text is empty if there is none. */
  readonly ignore: DockerfileText | undefined;
  readonly hasBuildKit: boolean;
  readonly evidence?: RewriteEvidence | undefined;
}

export interface ContentPair {
  readonly a: EntryRef;
  readonly b: EntryRef;
}
