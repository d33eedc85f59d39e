import type { Sentence } from '../report/words/messages/sentence.ts';
import type { BaseImageFacts } from './base.ts';
import type { DependencyInstall } from './installs.ts';
import type { Verification } from './layer-table.ts';
import type {
  Bit,
  Bytes,
  Count,
  Efficiency,
  LayerIndex,
  NonNegative,
  Position,
  Ratio,
} from './numbers.ts';
import type { RuntimeFacts } from './runtimes.ts';

/** Why shipped bytes are hidden: the first thing that hid them. */
export const CAUSES = ['deleted', 'overwritten', 'metadata'] as const;
export type Cause = (typeof CAUSES)[number];

/** What changed in a file shipped again with the same content: chmod, chown and touch do this. */
export const CHANGES = ['mode', 'owner', 'time'] as const;
export type Change = (typeof CHANGES)[number];

/** Every measure of an image that was read; `null` for the reason in `ImageFacts.unmeasured`. */
export interface Measures {
  readonly imageBytes: Bytes;
  readonly layerBytes: Bytes;
  readonly layerCount: Count;
  readonly fileCount: Count;
  readonly contentBytes: Bytes;
  readonly visibleBytes: Bytes;
  readonly reclaimableBytes: Bytes;
  /** Visible / content; 1 for an image without content. */
  readonly visibleRatio: Ratio;
  /** dive's `efficiencyScore`; never `null` for a readable image. */
  readonly efficiencyRatio: Efficiency | null;
  /** dive's `inefficientBytes`. */
  readonly wastedBytes: Bytes;
  /** dive's wasted bytes / bytes of all layers except the first; `null` if dive divides by zero. */
  readonly userWastedRatio: NonNegative | null;
  readonly pullBytes: Bytes | null;
  /**
   * `imageBytes` without the base image's layers; `null` if that is unknown; absent in old reports.
   */
  readonly ownBytes?: Bytes | null;
  /** Packages of all ecosystems; absent in old reports, like the following. */
  readonly packageCount?: Count | null;
  /** Compilers, whether packaged or not; headers and build tools don't count. */
  readonly compilerCount?: Count | null;
  readonly debuggerCount?: Count | null;
  readonly vcsCount?: Count | null;
}
export type MeasureName = keyof Measures;
export type PackageMeasures = Required<
  Pick<Measures, 'packageCount' | 'compilerCount' | 'debuggerCount' | 'vcsCount'>
>;

/** The same if layers may be unread: `null` for all measures that need files. */
export type KnownMeasures = { readonly [name in keyof Measures]: Measures[name] | null };

/** Rows that a bounded list left out, so that shown and omitted rows add up. */
export interface Omitted {
  readonly count: Count;
  readonly bytes: Bytes;
}

/** The Dockerfile lines that made a layer. */
export interface DockerfileLines {
  /** Relative to the repository's root, or else to the working directory; with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: Position;
  readonly endLine: Position;
  /** `provenance`: the builder's record, exact; `instruction`: found by the text in the history. */
  readonly by: 'provenance' | 'instruction';
}

/** How a layer is stored. */
export type LayerCompression = 'gzip' | 'zstd' | 'none';

/** What an image's documents show of a layer. */
export interface LayerFacts {
  readonly index: Count;
  readonly diffId: string | null;
  readonly digest: string | null;
  readonly storedBytes: Bytes | null;
  /** Absent for gzip, and if it is unknown. */
  readonly compression?: LayerCompression;
  /** The history's `created_by` with secrets and build arguments masked; `null` if unknown. */
  readonly instruction: string | null;
  /** Absent if the Dockerfile, or the lines that made the layer, are unknown. */
  readonly dockerfile?: DockerfileLines;
}

/** A file, or a folder with `fileCount` files without separate rows. */
export interface LayerEntry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly fileCount: Count;
  readonly bytes: Bytes;
}

/** The largest files of a layer by what happened to them, and what it deleted from lower layers. */
export interface LayerEntries {
  readonly added: BoundedList<LayerEntry>;
  /** Lower layers have a file at the same path, which these replace. */
  readonly changed: BoundedList<LayerEntry>;
  readonly hid: BoundedList<LayerEntry>;
}

export interface ReadLayerFacts extends LayerFacts {
  /** Σ of the sizes its headers claim; dive's layer size. */
  readonly layerBytes: Bytes;
  readonly contentBytes: Bytes;
  /** The part of its content that the merged filesystem doesn't show. */
  readonly reclaimableBytes: Bytes;
  readonly entryCount: Count;
  readonly verified: Verification;
  /** Absent for small layers of an image with more than 100, and in old reports. */
  readonly entries?: LayerEntries;
  /** Present if the report is kept or compared. */
  readonly fingerprint?: LayerFingerprint;
}

/**
 * A layer's entries as three short hashes, independent of order. Shows that two layers with
 * different bytes contain the same files. Not a digest: it does not resist forgery.
 */
export interface LayerFingerprint {
  /** Paths, kinds, sizes and link targets. */
  readonly files: string;
  /** Paths with modes and owners. */
  readonly metadata: string;
  /** Paths with times. */
  readonly times: string;
}

/** A cost that no container sees. `path` is a file, or a folder with `fileCount` files. */
export interface WasteItem {
  readonly path: string;
  readonly isFolder: boolean;
  readonly fileCount: Count;
  readonly bytes: Bytes;
  readonly cause: Cause;
  /** Layers from 0 at the bottom; equal if a layer hides its own bytes. */
  readonly addedInLayer: Count;
  readonly hiddenInLayer: Count;
  /** For `metadata`: what differs in the copy; empty if nothing does. */
  readonly changes?: readonly Change[];
}

/** A large visible file or folder. A folder's bytes exclude those of rows below it. */
export interface LargestItem {
  readonly path: string;
  readonly bytes: Bytes;
  readonly fileCount: Count;
}

export interface PackageItem {
  /** `npm`, `python`, `gem`, `jar`: the kind of package, from its path. */
  readonly ecosystem: string;
  readonly name: string;
  /** The path; if there are several copies, the largest one's. */
  readonly path: string;
  readonly bytes: Bytes;
  readonly copies: Count;
}

/** A package listed in the image's own apt, apk or rpm database. */
export interface SystemPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** Installed size claimed by the package itself; not measured. */
  readonly bytes: Bytes;
}

export interface BoundedList<T> {
  readonly items: readonly T[];
  readonly omitted: Omitted;
}

/**
 * Every path of every layer in pre-order (a folder before its children), one array per column.
 * `name` is the last component; `depth` 0 is directly below the root. Bytes exclude those below
 * the path. An inode's bytes belong to its first name. Invalid UTF-8 is written as `\xHH`.
 */
export interface PathTree {
  readonly depth: readonly Count[];
  readonly name: readonly string[];
  readonly visibleBytes: readonly Bytes[];
  readonly reclaimableBytes: readonly Bytes[];
  /** 1 if a container sees the path. */
  readonly isVisible: readonly Bit[];
  /** The lowest layer with an entry for the path; -1 for an implied folder. */
  readonly firstLayer: readonly LayerIndex[];
  /**
   * Hard links: the bytes of the file in row `row[i]` are counted in row `first[i]`. May be absent.
   */
  readonly links?: { readonly row: readonly Count[]; readonly first: readonly Count[] };
  /** Rows whose visible body is not from the first layer that has the path. May be absent. */
  readonly replaced?: { readonly row: readonly Count[]; readonly layer: readonly Count[] };
  /** Package rows below `node_modules` whose version npm or yarn recorded. May be absent. */
  readonly versions?: { readonly row: readonly Count[]; readonly version: readonly string[] };
  /** Which package owns a file, according to package managers' records. May be absent. */
  readonly owners?: PathOwners;
}

/**
 * Owners of rows, as runs: from row `row[i]` up to the next, files belong to the package
 * `owner[i]`; -1 for none.
 */
export interface PathOwners {
  readonly packages: readonly { readonly ecosystem: string; readonly name: string }[];
  readonly row: readonly Count[];
  readonly owner: readonly LayerIndex[];
}

/** What an image's documents (manifest and config) show. Always known. */
interface DocumentFacts {
  readonly key: ImageKey;
  readonly source: string;
  readonly manifestDigest: string | null;
  readonly configDigest: string | null;
  readonly readBy: Sentence;
  readonly measures: KnownMeasures;
  /** Why a measure is `null`, by measure name. */
  readonly unmeasured: Readonly<Partial<Record<MeasureName, Sentence>>>;
  /** Whether stored sizes come from a registry; `null` if they are unknown. */
  readonly pullBytesAre: 'exact' | 'estimate' | null;
  /** Absent if unknown. */
  readonly base?: BaseImageFacts;
  readonly layers: readonly LayerFacts[];
  /** Variables whose values are secrets; absent if there are none. The values are never kept. */
  readonly secretVariables?: readonly SecretVariable[];
}

export interface SecretVariable {
  readonly name: string;
  /** The instruction that sets it. */
  readonly by: 'ENV' | 'ARG';
  /** The layer that the instruction made or preceded; `null` if unknown. */
  readonly layer: number | null;
}

/** Known from an image's layers. */
export interface FileFacts {
  /** The weakest verification of its layers. */
  readonly verified: Verification;
  /** False if some bodies of equal size couldn't be compared; they count as overwritten. */
  readonly contentsCompared: boolean;
  /** How dive judges user-wasted bytes: 0/0 passes, any other division by zero fails. */
  readonly diveUserWasted: 'number' | 'NaN' | 'Infinity';
  readonly reclaimableByCause: Readonly<Record<Cause, Bytes>>;
  readonly waste: BoundedList<WasteItem>;
  readonly largest: {
    readonly folders: BoundedList<LargestItem>;
    readonly packages: BoundedList<PackageItem>;
    readonly files: BoundedList<LargestItem>;
  };
  /** What runs in a container. Absent if nothing shows it. */
  readonly runtime?: RuntimeFacts;
  /** Sorted by name. Absent if the databases were not read. */
  readonly systemPackages?: readonly SystemPackage[];
  /** The number of visible packages, by ecosystem; absent in old reports. */
  readonly packageCounts?: Readonly<Record<string, Count>>;
  /** Dependencies that are installed after sources are copied. May be absent. */
  readonly installs?: readonly DependencyInstall[];
  /** Present if the report is kept or a rule needs paths. */
  readonly tree: PathTree | null;
}

/** The facts of an image whose layers were not read, because no rule needs them. */
export interface UnreadFacts extends DocumentFacts {
  readonly files?: undefined;
}

/** The facts of an image whose layers were read. */
export interface ReadFacts extends DocumentFacts {
  readonly measures: Measures;
  readonly layers: readonly ReadLayerFacts[];
  readonly files: FileFacts;
}

/** What is known about one image, before any judgment. Several of them make a baseline. */
export type ImageFacts = UnreadFacts | ReadFacts;

/** What connects an image with its rules, its comment and its baseline. */
export interface ImageKey {
  readonly name: string;
  readonly platform: string;
}
