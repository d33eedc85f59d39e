/** The outside world as an argument: what sources and publishing may use. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /**
   * Aborted with a GateError on Ctrl-C and when the timeout expires; child processes end with it.
   */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** The time until the time limit; absent if there is none. */
  readonly timeLeftMs?: () => number;
  /** Reports progress of long work on a terminal. `total` undefined: unknown; `unit`: bytes. */
  readonly progress: (what: string, done: number, total?: number, unit?: 'bytes' | 'files') => void;
  /** One line for `--verbose`. */
  readonly debug: (line: string) => void;
  /** A builder's own output, as it arrives. */
  readonly log: (chunk: Uint8Array) => void;
  /** Runs a short local command without input; by default, `host/exec.ts` runs it. */
  readonly runShort?: (
    command: string,
    args: readonly string[],
    options: Pick<Host, 'cwd' | 'env'>,
  ) => Promise<CommandOutcome>;
}

/** A command's output and exit code. */
export interface CommandOutcome {
  readonly stdout: string;
  readonly stderr: string;
  /** As in a shell, 128 + N if signal N ended it. */
  readonly exitCode: number;
}
