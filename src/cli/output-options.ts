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

/** Flags of every command. */
export interface Work {
  readonly timeoutMs: number;
  readonly output: Output;
}
