import type { Change, ImageKey, Measures } from './facts.ts';

/** What became of a layer since the baseline. */
export const LAYER_STATES = ['same', 'changed', 'moved', 'added', 'removed'] as const;
export type LayerState = (typeof LAYER_STATES)[number];

/**
 * In what a layer differs from its counterpart, as far as the layers' tables tell. `metadata`: modes and owners;
 * `content`: bodies of the same names, sizes and times. Where `files` is told, the finer ones are not.
 */
export const LAYER_DIFFERENCES = ['instruction', 'files', 'metadata', 'times', 'content'] as const;
export type LayerDifference = (typeof LAYER_DIFFERENCES)[number];

/** `unknown`: no base image is known for one of the two. */
export const ORIGINS = ['base', 'own', 'unknown'] as const;
export type Origin = (typeof ORIGINS)[number];

export const PATH_STATES = ['added', 'removed', 'changed'] as const;
export type PathState = (typeof PATH_STATES)[number];

/** How the baseline's image was found: by name and platform, by name without tag and platform, or as the only one. */
export const MATCHES = ['name', 'repository', 'only'] as const;

/** Every measure against a baseline. `null`: there is none here, and `Comparison.unmeasured` says why. */
export interface GrowthMeasures {
  /** Of `imageBytes`; below 0 where the image shrank. */
  readonly growthBytes: number;
  /** Of `imageBytes`, over the baseline's. */
  readonly growthRatio: number | null;
  readonly ownGrowthBytes: number | null;
  readonly pullGrowthBytes: number | null;
  /** Stored bytes of the layers that the baseline lacks. */
  readonly deltaPullBytes: number | null;
}
export type GrowthName = keyof GrowthMeasures;

/** Why there is no measure. Only what the baseline lacks may be passed over. */
export interface Unmeasured {
  readonly why: string;
  readonly lackedBy: 'image' | 'baseline';
}

export interface OldNew {
  readonly old: number;
  readonly new: number;
}

/** The image that was compared with. */
export interface BaselineFacts {
  readonly key: ImageKey;
  readonly matchedBy: (typeof MATCHES)[number];
  /** Where it was read from, as its own facts say: `docker:app:main`. */
  readonly source: string;
  /** The report it came from, where it was not measured now. */
  readonly report: string | null;
  readonly configDigest: string | null;
  /** The commit it was made from, and how many commits lie between; where a workflow tells. */
  readonly commit?: string;
  readonly distance?: number;
  readonly measures: Measures;
}

/** A layer of either image, or one in both; in the order of the stack, what was removed where it was. */
export interface LayerChange {
  readonly state: LayerState;
  readonly origin: Origin;
  /** Places from 0 at the bottom; `null` where it is not there. */
  readonly oldIndex: number | null;
  readonly newIndex: number | null;
  readonly oldBytes: number;
  readonly newBytes: number;
  /** What a machine that has the baseline downloads for it; `null` where stored sizes are not known. */
  readonly pullBytes: number | null;
  /** The new one; the old one of what was removed. */
  readonly instruction: string | null;
  /** Empty where the layers are the same, where there is only one, and where nothing tells. */
  readonly differs: readonly LayerDifference[];
  /**
   * Of the new layer: files that lower layers have with the same content, and what the copies have that those had not.
   */
  readonly copied: { readonly bytes: number; readonly changes: readonly Change[] };
  /**
   * What of its visible bytes came, went, grew or shrank, without files that only moved within it; absent where paths are
   * not known or nothing did.
   */
  readonly inside?: GrowthList;
}

/** A package as its path names it, with its versions where paths tell them, or what npm and yarn noted. */
export interface PackageVersions {
  readonly ecosystem: string;
  readonly name: string;
  readonly oldVersion: string | null;
  readonly newVersion: string | null;
}

/** A path, or all of a package, that stands for everything below it that has no row of its own. */
export interface GrowthRow {
  readonly path: string;
  readonly isFolder: boolean;
  readonly state: PathState;
  /** Of visible bytes; below 0 where it shrank. */
  readonly growthBytes: number;
  readonly package?: PackageVersions;
  /** Of a folder what has no row of its own, if something in it has one. */
  readonly isRest?: true;
  /** What the paths below `path` are that the row stands for, by a name that a person knows. */
  readonly group?: GrowthGroup;
}

/** `apt`, 112, `imagemagick`; without a count what a tool left behind: `npm cache`. */
export interface GrowthGroup {
  readonly name: string;
  readonly packageCount?: number;
  /** The package that the instruction asks for, or the one that changed most. */
  readonly largest?: string;
}

/** What a bounded list left out; growth may be below 0. */
export interface OmittedGrowth {
  readonly count: number;
  readonly growthBytes: number;
}

/** The rows that changed most, most first; with what is omitted they add up. */
export interface GrowthList {
  readonly items: readonly GrowthRow[];
  readonly omitted: OmittedGrowth;
}

/**
 * A folder or file with what changed below it. `newBytes - oldBytes` is `grownBytes - shrunkBytes`, and the sum over
 * all `children` and `rest`. A folder that holds nothing but one changed child is left out.
 */
export interface PathGrowth {
  readonly path: string;
  readonly isFolder: boolean;
  readonly state: PathState;
  /** Visible bytes at and below the path, unchanged ones too. */
  readonly oldBytes: number;
  readonly newBytes: number;
  /** Sums over the paths that grew or came, and over those that shrank or went. */
  readonly grownBytes: number;
  readonly shrunkBytes: number;
  readonly package?: PackageVersions;
  readonly children: readonly PathGrowth[];
  /** Changed paths at and below that are in no child. */
  readonly rest: OmittedGrowth;
}

export interface PackageChange extends PackageVersions {
  /** The heaviest place it has, or had. */
  readonly path: string;
  readonly oldBytes: number;
  readonly newBytes: number;
}

/** What apt, apk or rpm changed, with the sizes that the packages themselves say: no part of what was measured. */
export interface SystemPackageChange extends PackageVersions {
  readonly state: PathState;
  readonly oldBytes: number;
  readonly newBytes: number;
}

/**
 * Files that are elsewhere now: of the same name and size, and alone in that among what came and went; or one that is as large
 * as no other in its folder.
 */
export interface PathMove {
  readonly from: string;
  readonly to: string;
  readonly bytes: number;
  readonly fileCount: number;
  /** Of a file that has another name now. */
  readonly isRenamed?: boolean;
}

/** Layers that are shipped again, or elsewhere, with the same files. */
export interface LayerGroup {
  readonly layerCount: number;
  readonly bytes: number;
  /** `null` where stored sizes are not known. */
  readonly pullBytes: number | null;
}

/** What is different about an image since its baseline: facts, before any judgement. */
export interface Comparison {
  readonly baseline: BaselineFacts;
  /** Platforms that the baseline has and the image no longer has; at one of its images only. */
  readonly lostPlatforms?: readonly string[];
  readonly measures: GrowthMeasures;
  readonly unmeasured: Readonly<Partial<Record<GrowthName, Unmeasured>>>;
  /** Whether pull sizes are a registry's own; never one kind less the other. */
  readonly pullBytesAre: 'exact' | 'estimate' | null;
  /**
   * `growthBytes` once by what containers see, once by whose layers hold it; the latter `null` where no base is known.
   */
  readonly growth: {
    readonly visibleBytes: number;
    readonly hiddenBytes: number;
    /** Sizes that headers of links and folders claim. */
    readonly otherBytes: number;
  };
  readonly origins: {
    readonly base: OldNew;
    readonly own: OldNew;
    /** Where the base image of one of the two ends is only likely. */
    readonly isGuess?: true;
  } | null;
  /** The same files in new bytes: only times differ. */
  readonly rebuilt: LayerGroup;
  readonly moved: LayerGroup;
  readonly layers: readonly LayerChange[];
  /** The root of all that changed; absent where one of the two has no paths. */
  readonly paths?: PathGrowth;
  /** Its ends as rows, the parts of each package together. */
  readonly heaviest: GrowthList;
  readonly packages: { readonly items: readonly PackageChange[]; readonly omitted: OmittedGrowth };
  /** Absent where the databases of one of the two were not read. */
  readonly systemPackages?: {
    readonly items: readonly SystemPackageChange[];
    readonly omitted: OmittedGrowth;
  };
  readonly moves: {
    readonly items: readonly PathMove[];
    readonly omitted: { readonly count: number; readonly bytes: number };
  };
}
