import type { ImageFacts } from '../model/facts.ts';
import type { FleetImage, FleetReport, SquashEffect } from '../model/fleet-report.ts';
import { findBases, findBaseVersions } from './bases.ts';
import { joinLayers } from './layer-chains.ts';
import { measureNode, measureRegistry } from './stores.ts';

type FleetFacts = Pick<FleetReport, 'images' | 'registry' | 'node' | 'bases' | 'baseVersions'>;

/** What a set of images needs together. Takes time linear in the number of layers. */
export function measureFleet(images: readonly ImageFacts[]): FleetFacts {
  const chains = joinLayers(images);
  const registry = measureRegistry(images);
  const node = measureNode(chains);
  const rows = images.map((facts, index): FleetImage => {
    const share = node?.shares[index] ?? null;
    const squash = share === null ? undefined : measureSquash(facts, share.uniqueBytes);
    return {
      key: facts.key,
      source: facts.source,
      layerCount: facts.layers.length,
      registry: registry?.shares[index] ?? null,
      node: share,
      ...(squash && { squash }),
    };
  });
  return {
    images: rows.sort((a, b) => weigh(b) - weigh(a)),
    registry: registry?.whole ?? null,
    node: node?.whole ?? null,
    bases: findBases(images, chains),
    baseVersions: findBaseVersions(images, chains),
  };
}

/** A squashed image has what a container sees, and shares nothing. */
function measureSquash(facts: ImageFacts, uniqueBytes: number): SquashEffect | undefined {
  if (facts.files === undefined) return undefined;
  const { imageBytes, reclaimableBytes } = facts.measures;
  return {
    savedBytes: reclaimableBytes,
    fleetGrowthBytes: imageBytes - reclaimableBytes - uniqueBytes,
  };
}

const weigh = ({ registry, node }: FleetImage): number => (registry ?? node)?.uniqueBytes ?? 0;
