import type { PullClient } from '../../model/pull.ts';
import { MEASURED_TIMES, type MeasuredTimes } from './measured-times.ts';

/** How a client pulls. */
export interface PullProfile extends MeasuredTimes {
  /** Layers that are downloaded, and unpacked, at the same time. */
  readonly downloads: number;
  readonly unpacks: number;
  /** Requests before the first layer, one after another, without those for a token. */
  readonly startRequests: number;
  /** Whether it also decompresses a layer during the download, to check the diffID. */
  readonly checksWhileDownloading: boolean;
  /**
   * Whether it finds a layer by its blob. Docker's graph driver finds it only on top of the same
   * layers, and otherwise downloads it again.
   */
  readonly findsByBlob: boolean;
}

/**
 * Sources: moby, distribution/xfer/download.go (3 downloads; registers a layer after its parent);
 * containerd, plugins/transfer/plugin.go (3 downloads, 1 unpack) and core/unpack/unpacker.go;
 * containers/image, copy/copy.go (6 downloads) and storage/storage_image.go (commits in order).
 */
export const PULL_PROFILES: Readonly<Record<Exclude<PullClient, 'simple'>, PullProfile>> = {
  docker: {
    ...MEASURED_TIMES.docker,
    downloads: 3,
    unpacks: 1,
    startRequests: 3,
    checksWhileDownloading: false,
    findsByBlob: false,
  },
  containerd: {
    ...MEASURED_TIMES.containerd,
    downloads: 3,
    unpacks: 1,
    startRequests: 3,
    checksWhileDownloading: false,
    findsByBlob: true,
  },
  podman: {
    ...MEASURED_TIMES.podman,
    downloads: 6,
    unpacks: 1,
    startRequests: 3,
    checksWhileDownloading: true,
    findsByBlob: true,
  },
};
