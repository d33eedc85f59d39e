import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Position } from './numbers.ts';

/** Computed from an image's sizes now and at a fixed point. */
export type DriftMeasureName = 'driftBytes' | 'driftRatio' | 'pullDriftBytes';

/** The start of drift in the budget. */
export type DriftStart =
  /** The last build until the end of this day in UTC, `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'days'; readonly days: number }
  /** At least seven digits of it. */
  | { readonly kind: 'commit'; readonly commit: string }
  /** A tag, or a pattern with `*` for the newest one. */
  | { readonly kind: 'tag'; readonly pattern: string }
  /** A source or report. */
  | { readonly kind: 'source'; readonly source: string };

export interface DriftSettings {
  /** As written. */
  readonly since: string;
  readonly start: DriftStart;
}

/**
 * Who added a part of the drift.
 * - `commit`: one commit, or the pull request that it merged.
 * - `commits`: several, because not all of them have a report.
 * - `rebuilt`: the same commit, built again.
 * - `before`: what the history can't attribute to commits.
 * - `change`: this change or push.
 * - `all`: both, if nothing earlier is known.
 */
export interface DriftPart {
  readonly kind: 'commit' | 'commits' | 'rebuilt' | 'before' | 'change' | 'all';
  /** The only commit, or the last one. */
  readonly commit?: string;
  readonly pullRequest?: Position;
  /** For `commits`: how many. For `change`: how many others without a report it includes. */
  readonly count?: number;
  /** For `commits`: how many of them have no report. */
  readonly unreported?: number;
  /** Negative if it made the image smaller. */
  readonly bytes: number;
}

/** How much an image grew since a fixed point. All parts of a measure add up to its drift. */
export interface DriftReport {
  /** As written in the budget: `v1.4.0`, `30d`. */
  readonly since: string;
  /** Its meaning: `v1.4.0 (abc1234)`; absent if it was not found. */
  readonly start?: string;
  /** At the start; `null` if unknown. */
  readonly imageBytes: number | null;
  readonly pullBytes: number | null;
  /** Largest growth first. */
  readonly imageParts: readonly DriftPart[];
  readonly pullParts: readonly DriftPart[];
  /** Why drift can't be measured. */
  readonly why?: Sentence;
  /** Why the start or the history may come from the pull request itself. */
  readonly unverified?: Sentence;
}
