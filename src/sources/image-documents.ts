import type { Platform } from '../oci/platform.ts';

/** One layer as a manifest lists it. */
export interface LayerPointer {
  /** Its name in the store. */
  readonly name: string;
  /** Digest of the stored bytes according to the manifest or the name; `null` if there is none. */
  readonly digest: string | null;
  readonly sizeBytes: number | null;
  readonly mediaType: string | null;
}

/** An image according to its documents. */
export interface ImageDocuments {
  readonly name: string;
  readonly manifestDigest: string | null;
  readonly configDigest: string;
  readonly config: Uint8Array;
  /** The image's platform if its config has none. */
  readonly platform?: Platform;
  readonly layers: readonly LayerPointer[];
  /** Whether layers are stored as in a registry; `null`: only if compressed. */
  readonly isAsPushed: boolean | null;
  /** Annotations of the manifest. */
  readonly annotations?: Readonly<Record<string, string>>;
}
