import type { Bytes, Count, NonNegative } from './numbers.ts';

/** The client that pulls an image. `simple` adds up all steps, one after another. */
export const PULL_CLIENTS = ['docker', 'containerd', 'podman', 'simple'] as const;
export type PullClient = (typeof PULL_CLIENTS)[number];

/** The client and the link that pull times are modeled for. */
export interface PullSettings {
  readonly client: PullClient;
  readonly bandwidthBytesPerSecond: NonNegative;
  readonly roundTripSeconds: NonNegative;
  /** For unpacked bytes; `null`: as measured with this client (docs/pull-model.md). */
  readonly unpackBytesPerSecond: NonNegative | null;
  /** At the same time; `null`: the client's default. */
  readonly downloads: Count | null;
  readonly unpacks: Count | null;
}

/** Defaults for missing keys of a budget: 1 Gbps, 20 ms. */
export const DEFAULT_PULL: PullSettings = {
  client: 'docker',
  bandwidthBytesPerSecond: 125e6,
  roundTripSeconds: 0.02,
  unpackBytesPerSecond: null,
  downloads: null,
  unpacks: null,
};

/** `pull` of a budget. */
export interface PullBudget extends PullSettings {
  /** The keys that are set, as the user wrote them. */
  readonly written: Readonly<Record<string, string>>;
}

/** Measures that are modeled, in seconds. */
export type PullMeasureName = 'pullSeconds' | 'updateSeconds';

export interface PullTime {
  readonly bandwidthBytesPerSecond: NonNegative;
  /** On a machine that has no part of the image. */
  readonly pullSeconds: NonNegative;
  /** On a machine that has the baseline; `null` without one. */
  readonly updateSeconds: NonNegative | null;
}

/** When one layer is downloaded and unpacked, in seconds from the command. */
export interface PulledSpan {
  /** When it is requested; equal to `downloadedAt` if there is nothing to download. */
  readonly requestedAt: NonNegative;
  readonly downloadedAt: NonNegative;
  readonly unpackingAt: NonNegative;
  readonly unpackedAt: NonNegative;
}

/** The modeled time of a pull. Absent if stored sizes are unknown. */
export interface PullReport {
  readonly settings: PullSettings;
  /** Whether the budget sets any of them. */
  readonly isSet: boolean;
  /** Stored sizes, which are downloaded. */
  readonly storedSizesAre: 'exact' | 'estimate';
  /** Unpacked sizes and numbers of files; estimated from stored sizes if layers were not read. */
  readonly unpackedSizesAre: 'read' | 'estimate';
  /** With the settings. */
  readonly time: PullTime;
  /** The same at other bandwidths. */
  readonly others: readonly PullTime[];
  /** The layer whose removal would save the most time; absent if none matters much. */
  readonly waitsFor?: {
    readonly layer: Count;
    readonly storedBytes: Bytes;
    /** The time that the pull would save without it. */
    readonly seconds: NonNegative;
  };
  /**
   * By layer, with the settings, on a machine that has no part of the image; absent for `simple`,
   * which has no order, and in old reports.
   */
  readonly timeline?: readonly PulledSpan[];
}
