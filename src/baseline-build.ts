import { forkPoint } from './acquire/git.ts';
import { inWorktree } from './acquire/worktree.ts';
import type { Baseline } from './baseline.ts';
import { GateError } from './errors.ts';
import type { MeasuredImage } from './judge/judge.ts';
import type { Host } from './model/host.ts';

/**
 * Builds the images of another commit in the same way, and measures them.
 * @param sha the commit; without it, where this branch left the main one
 * @param measure builds and measures what lies in the host's working folder
 */
export async function buildBaseline(
  sha: string | undefined,
  measure: (host: Host) => Promise<readonly MeasuredImage[]>,
  host: Host,
): Promise<Baseline> {
  try {
    const commit = sha ?? (await forkPoint(host));
    if (commit === undefined) return missing('the commit that this branch left the main one at is not known');
    const images = await inWorktree(commit, host, (cwd) => measure({ ...host, cwd }));
    return {
      images: images.flatMap(({ key, facts }) => (facts === undefined ? [] : [{ key, facts, report: null, commit }])),
      missing: images.flatMap(({ key, error }) =>
        error === undefined ? [] : [{ name: key.name, why: error.message }],
      ),
    };
  } catch (error) {
    if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
    return missing(
      `the baseline could not be built: ${error.message}${error.fix === undefined ? '' : `; ${error.fix}`}`,
    );
  }
}

const missing = (why: string): Baseline => ({ images: [], missing: [{ name: undefined, why }] });
