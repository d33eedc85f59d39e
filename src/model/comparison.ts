import type { Sentence } from '../report/words/messages/sentence.ts';
import type { BaseImageFacts } from './base.ts';
import type { BoundedList, Change, ImageKey, KnownMeasures } from './facts.ts';
import type { Bytes, Count } from './numbers.ts';

/** What happened to a layer since the baseline. */
export type LayerState = 'same' | 'changed' | 'moved' | 'added' | 'removed';

/**
 * How a layer differs from its counterpart, as far as the layer tables show. `metadata`: modes and
 * owners; `content`: bodies with the same names, sizes and times. `files` excludes the finer ones.
 */
export type LayerDifference = 'instruction' | 'files' | 'metadata' | 'times' | 'content';

/** `unknown`: one of the two has no known base image. */
export type Origin = 'base' | 'own' | 'unknown';

export type PathState = 'added' | 'removed' | 'changed';

/** Which of the two images' layers were not read. */
export type Unread = 'image' | 'baseline' | 'both';

/** Every measure against a baseline; `null` if unavailable, for the reason in `unmeasured`. */
export interface GrowthMeasures {
  /** Growth of `imageBytes`; negative if the image shrank. */
  readonly growthBytes: number;
  /** Growth of `imageBytes`, divided by the baseline's. */
  readonly growthRatio: number | null;
  readonly ownGrowthBytes: number | null;
  readonly pullGrowthBytes: number | null;
  /** Stored bytes of the layers that the baseline lacks. */
  readonly deltaPullBytes: Bytes | null;
  /**
   * Unpacked bytes of all layers from the first one that differs: what a machine that has the
   * baseline unpacks again. `null` if an old report did not have it.
   */
  readonly updateBytes: Bytes | null;
}
export type GrowthName = keyof GrowthMeasures;

/** The same if layers may be unread: `null` for all that need files. */
export type KnownGrowth = { readonly [name in GrowthName]: GrowthMeasures[name] | null };

/** Why a measure is unavailable. Only data missing from the baseline may be ignored. */
export interface Unmeasured {
  readonly why: Sentence;
  readonly lackedBy: 'image' | 'baseline';
}

export interface OldNew {
  readonly old: Bytes;
  readonly new: Bytes;
}

/** The image it was compared with. */
export interface BaselineFacts {
  readonly key: ImageKey;
  /** By name, by name without tag, or as the only one. */
  readonly matchedBy: 'name' | 'repository' | 'only';
  /** Where it was read from, according to its own facts: `docker:app:main`. */
  readonly source: string;
  /** The report it came from; `null` if it was measured in this run. */
  readonly report: string | null;
  readonly configDigest: string | null;
  /** Its commit and how many commits ago that was, if the workflow provides them. */
  readonly commit?: string;
  readonly distance?: Count;
  /** The commits between it and the start of the change, which have no report; newest first. */
  readonly between?: readonly string[];
  /** A kept report that the pull request itself may have written. */
  readonly isUnverified?: true;
  readonly base?: BaseImageFacts;
  readonly measures: KnownMeasures;
}

/**
 * A layer of one or both images, in stack order; a removed layer keeps its place. The same layers
 * are paired whether or not their files are known.
 */
export interface LayerChange {
  readonly state: LayerState;
  readonly origin: Origin;
  /** Index from 0 at the bottom; `null` if absent. */
  readonly oldIndex: Count | null;
  readonly newIndex: Count | null;
  /** 0 if the image lacks the layer, `null` if stored sizes are unknown. */
  readonly oldStoredBytes: Bytes | null;
  readonly newStoredBytes: Bytes | null;
  /** What a machine with the baseline downloads for it; `null` if stored sizes are unknown. */
  readonly pullBytes: Bytes | null;
  /** The new instruction; for a removed layer, the old one. */
  readonly instruction: string | null;
  /** In both images with equal diffIDs (or as the same blob). Absent in old reports. */
  readonly isSameContent?: boolean;
  /**
   * Empty if the layers are equal, if there is only one, or if it is unknown. Without files at most
   * `instruction`.
   */
  readonly differs: readonly LayerDifference[];
}

export interface ReadLayerChange extends LayerChange {
  readonly oldBytes: Bytes;
  readonly newBytes: Bytes;
  /**
   * Files of the new layer that lower layers have with the same content, and what the copies
   * change.
   */
  readonly copied: { readonly bytes: Bytes; readonly changes: readonly Change[] };
  /**
   * What was added, removed, grown or shrunk among its visible bytes, without moves inside the
   * layer. For files that replace those of unchanged layers, the difference. Absent if paths are
   * unknown or nothing changed.
   */
  readonly inside?: GrowthList;
  /**
   * Visible bytes of unchanged layers that this layer's files replace; negative if they are visible
   * again. Absent if there are none.
   */
  readonly replacedBytes?: number;
}

/** A package as its path names it, with versions from paths or from npm's and yarn's records. */
export interface PackageVersions {
  readonly ecosystem: string;
  readonly name: string;
  readonly oldVersion: string | null;
  readonly newVersion: string | null;
}

/** A path or a whole package; covers everything below it without a separate row. */
export interface GrowthRow {
  readonly path: string;
  readonly isFolder: boolean;
  readonly state: PathState;
  /** Growth of visible bytes; negative if it shrank. */
  readonly growthBytes: number;
  readonly package?: PackageVersions;
  /** For a folder, the rest without separate rows, if something in it has one. */
  readonly isRest?: true;
  /** A familiar name for the paths below `path` in this row. */
  readonly group?: GrowthGroup;
}

/** `apt`, 112, `imagemagick`; without a count, a tool's leftovers: `npm cache`. */
export interface GrowthGroup {
  readonly name: string;
  readonly packageCount?: Count;
  /** The package that the instruction requests, or the one that changed most. */
  readonly largest?: string;
}

/** The rest of a bounded list; growth may be negative. */
export interface OmittedGrowth {
  readonly count: Count;
  readonly growthBytes: number;
}

/** The rows that changed most, largest change first; together with `omitted` they add up. */
export interface GrowthList<Row = GrowthRow> {
  readonly items: readonly Row[];
  readonly omitted: OmittedGrowth;
}

/**
 * A folder or file with the changes below it. `newBytes - oldBytes` equals `grownBytes -
 * shrunkBytes`, and the sum over `children` and `rest`. A folder with a single changed child is
 * left out.
 */
export interface PathGrowth {
  readonly path: string;
  readonly isFolder: boolean;
  readonly state: PathState;
  /** Visible bytes at and below the path, including unchanged ones. */
  readonly oldBytes: Bytes;
  readonly newBytes: Bytes;
  /** Sums over paths that grew or were added, and over paths that shrank or were removed. */
  readonly grownBytes: Bytes;
  readonly shrunkBytes: Bytes;
  readonly package?: PackageVersions;
  readonly children: readonly PathGrowth[];
  /** Changed paths at and below this one that no child contains. */
  readonly rest: OmittedGrowth;
}

export interface PackageChange extends PackageVersions {
  /** The largest place it has, or had. */
  readonly path: string;
  readonly oldBytes: Bytes;
  readonly newBytes: Bytes;
}

/** An apt, apk or rpm change. Sizes are the packages' own claims, not part of any measure. */
export interface SystemPackageChange extends PackageVersions {
  readonly state: PathState;
  readonly oldBytes: Bytes;
  readonly newBytes: Bytes;
}

/**
 * Files that moved: same name and size, and unique in both among added and removed files; or
 * renamed in place: the only file of that size in the folder.
 */
export interface PathMove {
  readonly from: string;
  readonly to: string;
  readonly bytes: Bytes;
  readonly fileCount: Count;
  /** Whether the file was renamed. */
  readonly isRenamed?: boolean;
}

/** Layers with the same files that are shipped again, or in another position. */
export interface LayerGroup {
  readonly layerCount: Count;
  readonly bytes: Bytes;
  /** `null` if stored sizes are unknown. */
  readonly pullBytes: Bytes | null;
}

/** What the documents of both images show. Always known. */
interface DocumentComparison {
  readonly baseline: BaselineFacts;
  /**
   * Growth of this many bytes counts as none. Absent if the exact number matters, because a growth
   * rule fails or warns, or if nothing was judged.
   */
  readonly noiseBytes?: Bytes;
  /** Platforms that the baseline has and the image lost; set on one of its images only. */
  readonly lostPlatforms?: readonly string[];
  readonly measures: KnownGrowth;
  readonly unmeasured: Readonly<Partial<Record<GrowthName, Unmeasured>>>;
  /**
   * Whether pull sizes come from a registry; the two kinds are never subtracted from each other.
   */
  readonly pullBytesAre: 'exact' | 'estimate' | null;
  readonly layers: readonly LayerChange[];
}

/** What the layers of both images show. */
export interface FileComparison {
  /** `growthBytes` split by visibility. */
  readonly growth: {
    readonly visibleBytes: number;
    readonly hiddenBytes: number;
    /** Sizes claimed by headers of links and folders. */
    readonly otherBytes: number;
  };
  /** `growthBytes` split by whose layers have it; `null` if a base image is unknown. */
  readonly origins: {
    readonly base: OldNew;
    readonly own: OldNew;
    /** Set if the base image of either side is only likely. */
    readonly isGuess?: true;
  } | null;
  /** The same paths, sizes, modes and owners with new times; contents were not compared. */
  readonly rebuilt: LayerGroup;
  readonly moved: LayerGroup;
  /** The root of all changes; absent if one side has no paths. */
  readonly paths?: PathGrowth;
  /** The leaves as rows, with the parts of each package merged. */
  readonly heaviest: GrowthList;
  readonly packages: GrowthList<PackageChange>;
  /** Absent if one side's package databases were not read. */
  readonly systemPackages?: GrowthList<SystemPackageChange>;
  readonly moves: BoundedList<PathMove>;
}

/** A comparison with an image whose layers were not read, or of one. */
export interface UnreadComparison extends DocumentComparison {
  readonly unread: Unread;
  readonly files?: undefined;
}

/** A comparison of two images whose layers were read. */
export interface ReadComparison extends DocumentComparison {
  readonly measures: GrowthMeasures;
  readonly layers: readonly ReadLayerChange[];
  readonly files: FileComparison;
}

/** What changed in an image since its baseline, before any judgment. */
export type Comparison = UnreadComparison | ReadComparison;
