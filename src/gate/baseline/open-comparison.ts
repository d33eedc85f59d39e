import type { Host } from '../../model/host.ts';
import type { Compare, GateRequest, Limits } from '../request.ts';

/** Opens the comparison of the request; `undefined` if there is none. */
export async function openComparison(
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Compare | undefined> {
  if (request.isComparedWithBuild === true) {
    const { buildComparison } = await import('./build.ts');
    return buildComparison(undefined, request, limits, host);
  }
  if ((request.baselines ?? []).length === 0) return undefined;
  const { readBaseline } = await import('./open.ts');
  return readBaseline(request, limits, host);
}
