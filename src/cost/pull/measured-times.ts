import type { PullClient } from '../../model/pull.ts';

/** A client's time in addition to the download, on the machine in docs/pull-model.md. */
export interface MeasuredTimes {
  /** Start, locks, and records of the image. */
  readonly startSeconds: number;
  /** For each layer, regardless of its size, while it is unpacked. */
  readonly layerSeconds: number;
  /** For each entry of a layer: many small files cost per file, not per byte. */
  readonly entrySeconds: number;
  /** Unpacked bytes per second that it writes and checks. */
  readonly writeBytesPerSecond: number;
  /**
   * Decompressed bytes per second, in addition. Only bytes that compression saved count:
   * incompressible bytes are stored as they are, and copied.
   */
  readonly decompressBytesPerSecond: { readonly gzip: number; readonly zstd: number };
}

/** Written by `npm run bench:pull -- --fit --write`. */
export const MEASURED_TIMES: Readonly<Record<Exclude<PullClient, 'simple'>, MeasuredTimes>> = {
  // fitted
  docker: {
    startSeconds: 0.0678,
    layerSeconds: 0.0516,
    entrySeconds: 0.000077,
    writeBytesPerSecond: 192000000,
    decompressBytesPerSecond: { gzip: 103000000, zstd: 250000000 },
  },
  containerd: {
    startSeconds: 0.0813,
    layerSeconds: 0.0102,
    entrySeconds: 0.0000606,
    writeBytesPerSecond: 353000000,
    decompressBytesPerSecond: { gzip: 174000000, zstd: 10000000000 },
  },
  podman: {
    startSeconds: 0.103,
    layerSeconds: 0.0378,
    entrySeconds: 0.0000528,
    writeBytesPerSecond: 399000000,
    decompressBytesPerSecond: { gzip: 88000000, zstd: 171000000 },
  },
  // end
};
