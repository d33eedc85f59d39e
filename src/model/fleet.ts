import type { Sentence } from '../report/words/messages/sentence.ts';
import type { ImageKey } from './facts.ts';
import type { Bytes, Count, Ratio } from './numbers.ts';

/**
 * Sizes of one store for a set of images. A registry shares layers by the digest of what is stored;
 * a node shares unpacked layers by chain ID, so only if all layers below are the same too.
 */
export interface FleetStore {
  /** What the images need if none shared anything. */
  readonly sumBytes: Bytes;
  /** What they need together: each shared layer once. */
  readonly totalBytes: Bytes;
  /** The part that sharing saves: 1 - total / sum; 0 for a set without bytes. */
  readonly sharedRatio: Ratio;
}

/** One image's part of a store. */
export interface FleetShare {
  readonly bytes: Bytes;
  /** In layers that another image of the set also has. */
  readonly sharedBytes: Bytes;
  /** What removing the image from the set would free. */
  readonly uniqueBytes: Bytes;
}

export interface FleetImage {
  readonly key: ImageKey;
  readonly source: string;
  readonly layerCount: Count;
  /** Stored layers, compressed as they are. `null` if a stored size is unknown. */
  readonly registry: FleetShare | null;
  /** Unpacked layers. `null` if the layers were not read. */
  readonly node: FleetShare | null;
  /** The effect of squashing it into one layer on a node; absent if the layers were not read. */
  readonly squash?: SquashEffect;
}

export interface SquashEffect {
  /** How much smaller the image is on its own. */
  readonly savedBytes: Bytes;
  /** How much larger the set gets on a node; negative if it gets smaller. */
  readonly fleetGrowthBytes: number;
}

/** Images whose lowest layers are the same. */
export interface FleetBase {
  /** The name that most of the images give their base image; `null` if none does. */
  readonly name: string | null;
  readonly layerCount: Count;
  /** `null` if a stored size is unknown. */
  readonly storedBytes: Bytes | null;
  /** `null` if the layers of none of the images were read. */
  readonly nodeBytes: Bytes | null;
  readonly images: readonly ImageKey[];
  /**
   * What a node with all of these images pulls if the base image changes: all of their layers,
   * because every layer above is built again. `null` if a stored size is unknown.
   */
  readonly bumpPullBytes: Bytes | null;
}

/** Several builds of one base image in the set. */
export interface BaseVersions {
  /**
   * The base image's repository; `null` if the images don't name it, but the same instructions made
   * its layers.
   */
  readonly name: string | null;
  readonly versions: readonly {
    readonly name: string | null;
    readonly images: readonly ImageKey[];
  }[];
  /** What one base image for all would save: all builds but the largest. */
  readonly storedBytes: Bytes | null;
  readonly nodeBytes: Bytes | null;
}

/** Images whose lowest layers are the same, but not in the same order. */
export interface BaseOrders {
  readonly layerCount: Count;
  /** The name that most of the images give their base image; `null` if none does. */
  readonly name: string | null;
  readonly orders: readonly { readonly images: readonly ImageKey[] }[];
  /** What one order for all would save on a node. `null` if the layers were not read. */
  readonly nodeBytes: Bytes | null;
}

/** What a set of images shares, and needs together. */
export interface FleetFacts {
  /** Most unique bytes first. */
  readonly images: readonly FleetImage[];
  /** `null` if a stored size of any image is unknown. */
  readonly registry: FleetStore | null;
  /**
   * `null` if the layers of any image were not read, or the images are for several platforms,
   * which no node has together.
   */
  readonly node: FleetStore | null;
  /** Layers that several images start with; most images first. */
  readonly bases: readonly FleetBase[];
  readonly baseVersions: readonly BaseVersions[];
  readonly baseOrders: readonly BaseOrders[];
}

export type FleetRuleName = 'highestTotalBytes' | 'highestUniqueBytes' | 'lowestSharedRatio';
export type FleetStoreName = 'registry' | 'node';

/** A limit of `fleet:` in the budget. */
export interface FleetLimit {
  readonly rule: FleetRuleName;
  /** Whose sizes are limited. */
  readonly of: FleetStoreName;
  readonly warnLimit: number | null;
  readonly failLimit: number | null;
  /** Where it is set: `.dive-ci.yaml:3`. */
  readonly from: Sentence;
}

/** One rule's result for the set. */
export interface FleetFinding extends FleetLimit {
  readonly unit: 'bytes' | 'ratio';
  readonly bound: 'atMost' | 'atLeast';
  readonly value: number | null;
  /** Distance to the deciding limit; positive: over, or below a minimum. `null` without a value. */
  readonly distance: number | null;
  readonly outcome: 'pass' | 'warn' | 'fail' | 'unmeasured';
  /** For `highestUniqueBytes`: the image that has the value. */
  readonly image?: ImageKey;
  /** Why it is unmeasured. */
  readonly why?: Sentence;
}

/** The set in a report of several images. */
export interface FleetSummary extends FleetFacts {
  /** Empty if the budget has no limits for the set. */
  readonly findings: readonly FleetFinding[];
}
