import type { PullClient } from '../../model/pull.ts';
import { MEASURED_TIMES, type MeasuredTimes } from './measured-times.ts';

/** How a client pulls. */
export interface PullProfile extends MeasuredTimes {
  /** Layers that are downloaded, and unpacked, at the same time. */
  readonly downloads: number;
  readonly unpacks: number;
  /**
   * Whether the top layer is downloaded first: the client starts all downloads at once, and the
   * last one to be started is among the first to get a slot.
   */
  readonly startsWithTop: boolean;
  /** Requests before the first layer, one after another, without those for a token. */
  readonly startRequests: number;
  /** Whether requests use the connection of those before; otherwise each opens a new one. */
  readonly keepsConnections: boolean;
  /** Whether it also decompresses a layer during the download, to check the diffID. */
  readonly checksWhileDownloading: boolean;
  /**
   * Whether it finds a layer by its blob. Docker's graph driver finds it only on top of the same
   * layers, and otherwise downloads it again.
   */
  readonly findsByBlob: boolean;
  /** Whether it copies the files of a layer that it finds, rather than unpack the blob again. */
  readonly copiesFoundLayers: boolean;
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
    startsWithTop: false,
    startRequests: 3,
    keepsConnections: false,
    checksWhileDownloading: false,
    findsByBlob: false,
    copiesFoundLayers: false,
  },
  containerd: {
    ...MEASURED_TIMES.containerd,
    downloads: 3,
    unpacks: 1,
    startsWithTop: true,
    startRequests: 3,
    keepsConnections: true,
    checksWhileDownloading: false,
    findsByBlob: true,
    copiesFoundLayers: false,
  },
  podman: {
    ...MEASURED_TIMES.podman,
    downloads: 6,
    unpacks: 1,
    startsWithTop: false,
    startRequests: 3,
    keepsConnections: false,
    checksWhileDownloading: true,
    findsByBlob: true,
    copiesFoundLayers: true,
  },
};
