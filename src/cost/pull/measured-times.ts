import type { LayerCompression } from '../../model/facts.ts';
import type { PullClient } from '../../model/pull.ts';

/** What a client takes besides the download, on the machine of docs/pull-model.md. */
export interface MeasuredTimes {
  /** Start, locks, and records of the image. */
  readonly startSeconds: number;
  /** For each layer, whatever its size, while it is unpacked. */
  readonly layerSeconds: number;
  /** For each entry of a layer: many small files cost per file, not per byte. */
  readonly entrySeconds: number;
  /** Unpacked bytes per second, by how the layer is compressed. */
  readonly unpackBytesPerSecond: Readonly<Record<LayerCompression, number>>;
}

/** Written by `npm run bench:pull -- --fit --write`. */
export const MEASURED_TIMES: Readonly<Record<Exclude<PullClient, 'simple'>, MeasuredTimes>> = {
  // fitted
  docker: {
    startSeconds: 0.2,
    layerSeconds: 0.06,
    entrySeconds: 50e-6,
    unpackBytesPerSecond: { gzip: 150e6, zstd: 250e6, none: 300e6 },
  },
  containerd: {
    startSeconds: 0.2,
    layerSeconds: 0.05,
    entrySeconds: 50e-6,
    unpackBytesPerSecond: { gzip: 150e6, zstd: 250e6, none: 300e6 },
  },
  podman: {
    startSeconds: 0.25,
    layerSeconds: 0.06,
    entrySeconds: 50e-6,
    unpackBytesPerSecond: { gzip: 150e6, zstd: 250e6, none: 300e6 },
  },
  // end
};
