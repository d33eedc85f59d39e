import { forkPoint } from './acquire/git.ts';
import { inWorktree } from './acquire/worktree.ts';
import type { Baseline } from './baseline.ts';
import { builtAgain } from './built-again.ts';
import { GateError } from './errors.ts';
import type { Host } from './model/host.ts';
import type { ReportedError } from './model/report.ts';
import type { GateRequest, Limits, measureRequest } from './run.ts';

/**
 * Builds the images of another commit in the same way, and measures them.
 * @param sha the commit; without it, where this branch left the main one
 * @param measure builds and measures what lies in the host's working folder
 * @throws GateError USAGE where nothing is built; the reason of a stop
 */
export async function buildBaseline(
  sha: string | undefined,
  request: GateRequest,
  limits: Limits,
  host: Host,
  measure: typeof measureRequest,
): Promise<Baseline> {
  const again = builtAgain(request, limits, host.cwd);
  // What could not be built has no name but its folder's.
  const isOne = request.build !== undefined;
  try {
    const commit = sha ?? (await forkPoint(host));
    if (commit === undefined) return missing(NO_COMMIT);
    const { images } = await inWorktree(commit, host, (cwd) =>
      measure(again.request, again.limits, { ...host, cwd }, true),
    );
    return {
      images: images.flatMap(({ key, facts }) => (facts === undefined ? [] : [{ key, facts, report: null, commit }])),
      missing: [
        ...again.missing,
        ...images.flatMap(({ key, error }) =>
          error ? [{ name: isOne ? undefined : key.name, why: whyNot(error) }] : [],
        ),
      ],
    };
  } catch (error) {
    if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
    const { message, fix } = error;
    return missing(whyNot({ message, ...(fix !== undefined && { fix }) }));
  }
}

const whyNot = ({ message, fix }: Pick<ReportedError, 'message' | 'fix'>): string =>
  `the baseline could not be built: ${message}${fix === undefined ? '' : `; ${fix}`}`;

const NO_COMMIT =
  'the commit that this branch left the main one at is not known; run this in a git repository that has the main branch';

const missing = (why: string): Baseline => ({ images: [], missing: [{ name: undefined, why }] });
