/** Reports received bytes or written files. */
export type GitProgress = (
  done: number,
  total: number | undefined,
  unit: 'bytes' | 'files',
) => void;

/**
 * Parses git's `--progress` output.
 * @returns a consumer for the output
 */
export function readGitProgress(report: GitProgress): (chunk: Uint8Array) => void {
  return (chunk) => {
    // Each line overwrites the previous one. Incomplete lines are continued in the next chunk.
    const text = Buffer.from(chunk).toString('latin1').slice(-MOST_CHARACTERS);
    const files = text.match(/Updating files: +\d{1,3}% \(\d{1,9}\/\d{1,9}\)/g)?.at(-1);
    const received = text.match(/\), \d{1,9}(?:\.\d{1,3})? (?:bytes|KiB|MiB|GiB)/g)?.at(-1);
    if (files !== undefined) {
      const [done = 0, total] = (/\((.*)\)/.exec(files)?.[1] ?? '').split('/').map(Number);
      report(done, total, 'files');
    } else if (received !== undefined) {
      const [, amount, unit = 'bytes'] = received.split(' ');
      report(Number(amount) * (BYTES[unit] ?? 1), undefined, 'bytes');
    }
  };
}

const MOST_CHARACTERS = 4096;
const BYTES: Readonly<Record<string, number>> = {
  bytes: 1,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};
