import type { MeasuredImage } from '../judge/judge.ts';
import type { Override } from '../judge/override.ts';
import type { Budget, RuleSet } from '../model/budget.ts';
import type { Loosening } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import type { Platform } from '../oci/platform.ts';

export interface NamedSource {
  /** What ties the image to its rules, where the user gave it a name. */
  readonly name: string | undefined;
  readonly source: string;
}

/** What a user asks for, whichever way: flags of the command line, inputs of the action. */
export interface GateRequest {
  /** Empty, and no build: the budget's own images are checked. */
  readonly images: readonly NamedSource[];
  readonly build: BuildOptions | undefined;
  /** What the layers of `images` are traced back to; a build has its own. */
  readonly dockerfile: string | undefined;
  readonly budgetPath: string | undefined;
  /** `KEY=LIMIT`, over the budget. */
  readonly ruleFlags: readonly string[];
  /** Of `images`; empty or absent: each that a source has. Builds have their own. */
  readonly platforms?: readonly Platform[] | undefined;
  readonly select: string | undefined;
  readonly verify: boolean;
  /** Hash what is named by digest, though headers would do: nobody looks at where the image comes from. */
  readonly hashPlain?: boolean | undefined;
  /** The report will be kept: it shall hold every path. */
  readonly withTree: boolean;
  /** The files of every image are wanted, though no rule may need them. */
  readonly withFiles?: boolean | undefined;
  /** What images are compared with: sources, or reports. */
  readonly baselines?: readonly NamedSource[] | undefined;
  /** Or with what they were where this branch left the main one, built in the same way. */
  readonly isComparedWithBuild?: boolean | undefined;
}

export interface BuildOptions {
  /** The entry of the budget's `images` that builds the same. */
  readonly name?: string | undefined;
  readonly folder: string;
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly buildArgs: readonly string[];
  /** From a budget: `NAME=VALUE`, on the command line of the builder only. */
  readonly budgetArgs?: readonly string[] | undefined;
  readonly secrets: readonly string[];
  readonly platforms: readonly string[];
}

/** The budget and the flags over it, checked: what a verdict needs beside the facts. */
export interface Limits {
  readonly budget: Budget | undefined;
  readonly flags: RuleSet;
  /** What to know about where no budget was found. */
  readonly notices?: readonly string[] | undefined;
}

/** What a workflow knows beside its request. */
export interface Circumstances {
  /** Instead of the budget that the request names. */
  readonly limits?: Limits | undefined;
  readonly context?: RunContext | undefined;
  readonly loosened?: readonly Loosening[] | undefined;
  readonly notices?: readonly string[] | undefined;
  /** Tells who set a label on the pull request, if anybody did, or why that is not known. */
  readonly askOverride?:
    | ((label: string) => Promise<Override | { readonly reason: string } | undefined>)
    | undefined;
  /** Compares the images where the request itself does not say what with. */
  readonly compare?: Compare | undefined;
}

/** Gives each image what changed since its baseline, or why that is not known. */
export type Compare = (images: readonly MeasuredImage[]) => MeasuredImage[];
