import type { Count } from './numbers.ts';

/** How the base image's layers were found, most reliable first. */
export type BaseImageEvidence = 'budget' | 'provenance' | 'dockerfile' | 'annotation' | 'history';

/**
 * The source of the base image's name. A label counts only if the image's own instructions set it,
 * because images inherit labels.
 */
export type BaseNameEvidence =
  | 'provenance'
  | 'dockerfile'
  | 'annotation'
  | 'label'
  | 'history'
  | 'budget';

/** A base image by name. */
export interface NamedBaseImage {
  /** The name in `FROM`, with build arguments replaced; possibly `scratch`. */
  readonly name: string;
  readonly namedBy: BaseNameEvidence;
  /** Digest of its manifest or index, if known. */
  readonly digest: string | null;
  /** Whether the name has a digest, so that it always means the same image; absent if unknown. */
  readonly isPinned?: boolean;
}

/** The image that another image was built from: it provides the lowest layers. */
export interface BaseImageFacts {
  /** The name from the builder, the Dockerfile, the image or the budget; `null` if none has it. */
  readonly name: string | null;
  /** The source of the name; absent without a name, and in old reports. */
  readonly namedBy?: BaseNameEvidence;
  /** Digest of its manifest or index, if known. */
  readonly digest: string | null;
  /**
   * Whether `FROM` names a digest, so that each build starts from the same image; absent if
   * unknown.
   */
  readonly isPinned?: boolean;
  /** How many of the lowest layers belong to the base image. */
  readonly layerCount: Count;
  readonly by: BaseImageEvidence;
  /**
   * `exact`: its layers were read, or the builder recorded them; `likely`: inferred from the
   * history.
   */
  readonly certainty: 'exact' | 'likely';
}
