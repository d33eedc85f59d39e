import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names and patterns are byte strings (`latin1`). */
export type GoQuestion =
  | { readonly file: string }
  | { readonly patterns: readonly string[]; readonly paths: readonly string[] }
  | {
      readonly root: string;
      readonly patterns: readonly string[];
      readonly follow?: readonly string[] | undefined;
    };

export interface GoEntry {
  readonly Path: string;
  /**
   * Go's mode letters: `d---------` for a folder, `----------` for a file, `L---------` for a link.
   */
  readonly Type: string;
  readonly Size: number;
  readonly Link: string;
}

export interface GoAnswer {
  readonly Error: string;
  readonly Patterns: readonly string[] | null;
  /** 1 matches, 0 does not, -1 bad pattern. */
  readonly Alone: readonly number[] | null;
  readonly WithParents: readonly number[] | null;
  readonly Entries: readonly GoEntry[] | null;
}

/**
 * Builds the oracle from the builder's own libraries.
 * @returns a function that sends it many queries at once
 */
export function buildGoContext(): (questions: readonly GoQuestion[]) => GoAnswer[] {
  const scratch = mkdtempSync(join(tmpdir(), 'plimsoll-go-context-'));
  try {
    const program = join(scratch, 'program');
    const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly' };
    execFileSync('go', ['build', '-o', program, '.'], { cwd: import.meta.dirname, env });
    return (questions) => {
      const input = questions.map((question) => JSON.stringify(question)).join('\n');
      // Go's scanner warns about invalid UTF-8 on standard error.
      const stdio = ['pipe', 'pipe', 'ignore'] as const;
      const output = execFileSync(program, { input, maxBuffer: 2 ** 30, stdio: [...stdio] });
      return output
        .toString()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as GoAnswer);
    };
  } finally {
    process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  }
}
