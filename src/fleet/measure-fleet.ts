import type { ImageFacts } from '../model/facts.ts';
import type { FleetFacts, FleetImage, SquashEffect } from '../model/fleet.ts';
import { findBaseOrders } from './base-orders.ts';
import { findBaseVersions } from './base-versions.ts';
import { findBases } from './bases.ts';
import { joinLayers } from './layer-chains.ts';
import { measureNode, measureRegistry } from './stores.ts';

/** Computes what a set of images needs together, in time linear in the number of layers. */
export function measureFleet(images: readonly ImageFacts[]): FleetFacts {
  const chains = joinLayers(images);
  const registry = measureRegistry(images);
  const node = hasOnePlatform(images) ? measureNode(chains) : null;
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
    baseOrders: findBaseOrders(images, chains),
  };
}

const hasOnePlatform = (images: readonly ImageFacts[]): boolean =>
  new Set(images.map(({ key }) => key.platform)).size <= 1;

/** A squashed image contains what a container sees, and shares nothing. */
function measureSquash(facts: ImageFacts, uniqueBytes: number): SquashEffect | undefined {
  if (facts.files === undefined) return undefined;
  const { imageBytes, reclaimableBytes } = facts.measures;
  return {
    savedBytes: reclaimableBytes,
    fleetGrowthBytes: imageBytes - reclaimableBytes - uniqueBytes,
  };
}

const weigh = ({ registry, node }: FleetImage): number => (registry ?? node)?.uniqueBytes ?? 0;
