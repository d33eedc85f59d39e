import type { LayerCompression } from '../../model/facts.ts';
import type { PullClient } from '../../model/pull.ts';

/** A client's time in addition to the download, on the machine in docs/pull-model.md. */
export interface MeasuredTimes {
  /** Start, locks, and records of the image. */
  readonly startSeconds: number;
  /** For each layer, regardless of its size, while it is unpacked. */
  readonly layerSeconds: number;
  /** For each entry of a layer: many small files cost per file, not per byte. */
  readonly entrySeconds: number;
  /** Unpacked bytes per second, by compression. */
  readonly unpackBytesPerSecond: Readonly<Record<LayerCompression, number>>;
}

/** Written by `npm run bench:pull -- --fit --write`. */
export const MEASURED_TIMES: Readonly<Record<Exclude<PullClient, 'simple'>, MeasuredTimes>> = {
  // fitted
  docker: {
    startSeconds: 0.0943,
    layerSeconds: 0.0615,
    entrySeconds: 0.000188,
    unpackBytesPerSecond: { gzip: 56800000, zstd: 250000000, none: 175000000 },
  },
  containerd: {
    startSeconds: 0.0761,
    layerSeconds: 0.0292,
    entrySeconds: 0.000279,
    unpackBytesPerSecond: { gzip: 93800000, zstd: 239000000, none: 399000000 },
  },
  podman: {
    startSeconds: 0.0938,
    layerSeconds: 0.0435,
    entrySeconds: 0.000217,
    unpackBytesPerSecond: { gzip: 52600000, zstd: 117000000, none: 478000000 },
  },
  // end
};
