/** The outside world, as an argument: what acquiring and publishing may use of it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted on Ctrl-C and when `--timeout` runs out; children are ended with it. Its reason is a GateError. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Says how far a long piece of work is; shown on a terminal only. `undefined` total: unknown; unit: bytes. */
  readonly progress: (what: string, done: number, total?: number, unit?: 'bytes' | 'files') => void;
  /** One line for `--verbose`. */
  readonly debug: (line: string) => void;
  /** A builder's own output, as it comes. */
  readonly log: (chunk: Uint8Array) => void;
  /** Runs a short local command that reads no input, if not as `host/exec.ts` does. */
  readonly runShort?: (
    command: string,
    args: readonly string[],
    options: Pick<Host, 'cwd' | 'env'>,
  ) => Promise<CommandOutcome>;
}

/** What a command printed, and its exit code. */
export interface CommandOutcome {
  readonly stdout: string;
  readonly stderr: string;
  /** As in a shell, 128 plus the number of the signal that ended it. */
  readonly exitCode: number;
}
