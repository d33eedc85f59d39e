import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { listRepositories, parseRepositoryPattern } from '../sources/registry/list-repositories.ts';
import type { NamedSource } from './request.ts';

export interface FleetSource extends NamedSource {
  /** From the registry's list. A repository without the tag is not part of the set. */
  readonly isListed: boolean;
}

/**
 * Replaces `registry:HOST/PREFIX/*` with what the registry lists.
 * @throws GateError like `parseRepositoryPattern` and `listRepositories`
 */
export async function expandSources(
  named: readonly NamedSource[],
  host: Host,
): Promise<FleetSource[]> {
  const expanded = await Promise.all(named.map((one) => expandSource(one, host)));
  return expanded.flat();
}

async function expandSource(named: NamedSource, host: Host): Promise<FleetSource[]> {
  const pattern = parseRepositoryPattern(named.source);
  if (pattern === undefined) return [{ ...named, isListed: false }];
  if (named.name !== undefined)
    throw new GateError('name-for-pattern', { name: named.name, source: named.source });
  host.progress(`listing ${pattern.registry}`, 0);
  const sources = await listRepositories(pattern, host);
  return sources.map((source) => ({ name: undefined, source, isListed: true }));
}
