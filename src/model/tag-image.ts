import type { PointSizes } from './image-history.ts';

/** What a registry's documents show of an image with a tag. */
export interface TagImage {
  readonly tag: string;
  /** Of the manifest, so tags of the same image have the same. */
  readonly digest: string;
  readonly platform: string;
  /** According to its config, in seconds since 1970; `null` if it doesn't say. */
  readonly created: number | null;
  readonly sizes: PointSizes;
}
