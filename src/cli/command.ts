import type { CompareRequest } from '../gate/compare-sources.ts';
import type { FixRequest } from '../gate/fix.ts';
import type { FleetRequest } from '../gate/fleet-sources.ts';
import type { HistoryRequest } from '../gate/history/read-histories.ts';
import type { OrderRequest } from '../gate/order/order-report.ts';
import type { BuildOptions, GateRequest } from '../gate/request.ts';
import type { WhatifRequest } from '../gate/whatif.ts';
import type { AdviceId } from '../model/advice.ts';
import type { CommandName } from './commands.ts';

export const FORMATS = ['terminal', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** How results are shown, for every command. */
export interface Output {
  readonly format: Format;
  readonly reportPath: string | undefined;
  readonly sarifPath: string | undefined;
  readonly htmlPath: string | undefined;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  readonly noColor: boolean;
}

/** Flags of every command that takes time. */
export interface Work {
  readonly timeoutMs: number;
  readonly output: Output;
}

/** The images and reports that limits are derived from. */
export type Proposal = Work & { readonly request: GateRequest };

export type JudgingRequest = Pick<
  GateRequest,
  'budgetPath' | 'ruleFlags' | 'baselines' | 'isComparedWithBuild'
>;

/** Each command with its arguments. */
export interface Commands {
  readonly version: unknown;
  /** For one command, or the overview. */
  readonly help: { readonly of: CommandName | undefined };
  readonly check: Work & {
    readonly request: GateRequest;
    readonly historyPath: string | undefined;
  };
  readonly view: Work & { readonly request: GateRequest; readonly outputPath: string };
  readonly judge: Work & { readonly reportPath: string; readonly request: JudgingRequest };
  readonly compare: Work & { readonly request: CompareRequest };
  readonly fleet: Work & { readonly request: FleetRequest; readonly listPath: string | undefined };
  readonly history: Work & { readonly request: HistoryRequest; readonly isWritten: boolean };
  readonly whatif: Work & { readonly request: WhatifRequest };
  readonly scorecard: Work & { readonly request: GateRequest };
  readonly order: Work & { readonly request: OrderRequest };
  /** `isProved`: also build with the suggested ignore file. */
  readonly context: Work & { readonly build: BuildOptions; readonly isProved: boolean };
  readonly init: Proposal & {
    readonly outputPath: string | undefined;
    readonly isForced: boolean;
    readonly preset: string | undefined;
    /** Another tool's file to convert; then nothing is measured. */
    readonly from: string | undefined;
  };
  /** `keep`: the share of headroom; undefined: 5%. */
  readonly ratchet: Proposal & { readonly isWritten: boolean; readonly keep: number | undefined };
  readonly raise: Proposal & { readonly only: readonly string[]; readonly why: string };
  readonly fix: Work & { readonly request: FixRequest };
  readonly rules: { readonly output: Output };
  /** One advice rule, or all. */
  readonly explain: { readonly id: AdviceId | undefined; readonly output: Output };
}

export type Command<Name extends keyof Commands = keyof Commands> = {
  readonly [name in Name]: { readonly name: name } & Commands[name];
}[Name];
