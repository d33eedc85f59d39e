import type { BaseFacts } from './base.ts';
import type { Verification } from './layer-table.ts';

/** Why bytes that are shipped are not seen: the first thing that hid them. */
export const CAUSES = ['deleted', 'overwritten', 'metadata'] as const;
export type Cause = (typeof CAUSES)[number];

/** What is new about a file that a later layer ships again with the same content: what chmod, chown and touch change. */
export const CHANGES = ['mode', 'owner', 'time'] as const;
export type Change = (typeof CHANGES)[number];

/** Every measure of an image. `null`: there is none here, and `ImageFacts.unmeasured` says why. Units are in the names. */
export interface Measures {
  readonly imageBytes: number;
  readonly layerBytes: number;
  readonly layerCount: number;
  readonly fileCount: number;
  readonly contentBytes: number;
  readonly visibleBytes: number;
  readonly reclaimableBytes: number;
  /** visible / content; 1 for an image without content. */
  readonly visibleRatio: number;
  /** dive's `efficiencyScore`; `null` never occurs on readable images but is kept for symmetry with NaN elsewhere. */
  readonly efficiencyRatio: number | null;
  /** dive's `inefficientBytes`. */
  readonly wastedBytes: number;
  /** dive's wasted bytes over the bytes of all layers but the first; `null` where dive divides by zero. */
  readonly userWastedRatio: number | null;
  readonly pullBytes: number | null;
  /** `imageBytes` without the base image's layers; `null` where no base is known. Reports of before it have none. */
  readonly ownBytes?: number | null;
}
export type MeasureName = keyof Measures;

/** Rows that a bounded list left out, so that the shown and the omitted always add up. */
export interface Omitted {
  readonly count: number;
  readonly bytes: number;
}

/** The lines of a Dockerfile that made a layer. */
export interface DockerfileLines {
  /** From the root of its repository, else from the folder the program ran in, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly endLine: number;
  /** `provenance`: the builder's own record, exact; `instruction`: the history's text was found there again. */
  readonly by: 'provenance' | 'instruction';
}

export interface LayerFacts {
  readonly index: number;
  readonly diffId: string | null;
  readonly digest: string | null;
  /** Σ of the sizes its headers claim: what dive calls the layer's size. */
  readonly layerBytes: number;
  readonly contentBytes: number;
  /** Of its content, what the merged filesystem no longer shows. */
  readonly reclaimableBytes: number;
  readonly storedBytes: number | null;
  readonly entryCount: number;
  /** The history's `created_by`, with secrets and build arguments masked; `null` where the history does not tell. */
  readonly instruction: string | null;
  /** Absent where no Dockerfile is known, or none of its lines is known to have made the layer. */
  readonly dockerfile?: DockerfileLines;
  readonly verified: Verification;
  /** Present where a report is kept or compared. */
  readonly fingerprint?: LayerFingerprint;
}

/**
 * A layer's entries in three short hashes, whatever their order, so that two layers with other bytes can be told to
 * hold the same files. For telling apart what nobody forged: not a digest.
 */
export interface LayerFingerprint {
  /** Paths, kinds, sizes and link targets. */
  readonly files: string;
  /** Paths with modes and owners. */
  readonly metadata: string;
  /** Paths with times. */
  readonly times: string;
}

/** One cost that no container can see. `path` is a file, or a folder that stands for `fileCount` files below it. */
export interface WasteItem {
  readonly path: string;
  readonly isFolder: boolean;
  readonly fileCount: number;
  readonly bytes: number;
  readonly cause: Cause;
  /** Layers, from 0 at the bottom; equal where a layer hides its own bytes. */
  readonly addedInLayer: number;
  readonly hiddenInLayer: number;
  /** For `metadata`: what differs in the copy; empty where nothing does. */
  readonly changes?: readonly Change[];
}

/** One visible thing that weighs. Folders are disjoint: a folder's bytes leave out those of the rows below it. */
export interface LargestItem {
  readonly path: string;
  readonly bytes: number;
  readonly fileCount: number;
}

export interface PackageItem {
  /** `npm`, `python`, `gem`, `jar`: how the path says it is a package. */
  readonly ecosystem: string;
  readonly name: string;
  /** Where; with several copies, the largest of them. */
  readonly path: string;
  readonly bytes: number;
  readonly copies: number;
}

/** A package as the image's own database has it: what apt, apk or rpm say is installed. */
export interface SystemPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** What it takes when installed, as it says itself; measured by nobody. */
  readonly bytes: number;
}

export interface BoundedList<T> {
  readonly items: readonly T[];
  readonly omitted: Omitted;
}

/**
 * Every path of every layer, in pre-order (a folder before what is below it), one array per column.
 * `name` is the last component; `depth` 0 stands right below the root. Bytes are those of the path itself, not of what is below.
 * Bytes of an inode with several names stand with its first one. A name that is not UTF-8 has `\xHH` for each odd byte.
 */
export interface PathTree {
  readonly depth: readonly number[];
  readonly name: readonly string[];
  readonly visibleBytes: readonly number[];
  readonly reclaimableBytes: readonly number[];
  /** 1 where a container sees the path. */
  readonly isVisible: readonly number[];
  /** The lowest layer that has an entry for the path; -1 for a folder that is only implied. */
  readonly firstLayer: readonly number[];
  /** Further names of inodes: the bytes of what is seen in row `row[i]` stand in row `first[i]`. Absent where there are none. */
  readonly links?: { readonly row: readonly number[]; readonly first: readonly number[] };
  /** Rows whose visible body comes from another layer than the first that has the path. Absent where there are none. */
  readonly replaced?: { readonly row: readonly number[]; readonly layer: readonly number[] };
  /** Rows below `node_modules` where a package lies whose version npm or yarn noted. Absent where there are none. */
  readonly versions?: { readonly row: readonly number[]; readonly version: readonly string[] };
}

/** What is known of one image, apart from any judgement. Several of them are a baseline. */
export interface ImageFacts {
  readonly key: ImageKey;
  readonly source: string;
  readonly manifestDigest: string | null;
  readonly configDigest: string | null;
  readonly readBy: string;
  /** The weakest of its layers' verifications. */
  readonly verified: Verification;
  readonly measures: Measures;
  /** Why a measure is `null`, by its name. */
  readonly unmeasured: Readonly<Partial<Record<MeasureName, string>>>;
  readonly exactness: {
    readonly pullBytes: 'exact' | 'estimate' | null;
    /** False where some bodies of equal size could not be compared; they count as overwritten. */
    readonly contentsCompared: boolean;
  };
  /** What dive would say of its user-wasted rule: dividing 0 by 0 passes there, anything else by 0 fails. */
  readonly diveUserWasted: 'number' | 'NaN' | 'Infinity';
  readonly reclaimableByCause: Readonly<Record<Cause, number>>;
  /** Absent where nothing tells. */
  readonly base?: BaseFacts;
  readonly layers: readonly LayerFacts[];
  readonly waste: BoundedList<WasteItem>;
  readonly largest: {
    readonly folders: BoundedList<LargestItem>;
    readonly packages: BoundedList<PackageItem>;
    readonly files: BoundedList<LargestItem>;
  };
  /** By name. Absent where the databases were not read, which needs their bodies. */
  readonly systemPackages?: readonly SystemPackage[];
  /** Present where a report is kept or a rule asks for paths. */
  readonly tree: PathTree | null;
}

/** What ties an image to its rules, its comment and its baseline. */
export interface ImageKey {
  readonly name: string;
  readonly platform: string;
}
