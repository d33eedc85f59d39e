import type { Unit } from './report.ts';

/** A budget that the measured images pass, not yet written. */
export interface BudgetDraft extends DraftLimits {
  readonly schemaId: string;
  readonly names: readonly string[];
  /** A named set of limits, which the rules override. */
  readonly preset?: { readonly name: string; readonly title: string };
  /** One per image; empty for a single image, whose rules are general rules. */
  readonly images: readonly DraftImage[];
  readonly denial: { readonly path: string; readonly holds: boolean };
}

/** The limits of one image. */
export interface DraftLimits {
  /** For all platforms without their own limit. */
  readonly rules: readonly DraftRule[];
  /** For a single image: platforms that need less, so that other limits would never fail there. */
  readonly platforms: readonly DraftPlatform[];
}

export interface DraftImage extends DraftLimits {
  readonly name: string;
  /** As written on the command line; `null` if the budget can't name it. */
  readonly source: string | null;
}

export interface DraftPlatform {
  /** As a key of `platforms`. */
  readonly name: string;
  readonly rules: readonly DraftRule[];
}

export interface DraftRule {
  readonly key: string;
  readonly unit: Unit;
  /** As written to the file. */
  readonly limit: string;
  /** In the rule's unit; `null` if it is off. */
  readonly figure: number | null;
  /** The worst measured value; `null` if dive has no number. */
  readonly value: number | null;
  /** Written as a comment, for the user to enable. */
  readonly isSuggestion: boolean;
}
