import type { PointSizes } from './image-history.ts';

/** A registry's information about an image with a tag. */
export interface TagImage {
  readonly tag: string;
  /** The digest of the manifest, which is the same for tags of the same image. */
  readonly digest: string;
  readonly platform: string;
  /** According to its config, in seconds since 1970; `null` if unknown. */
  readonly created: number | null;
  readonly sizes: PointSizes;
}
