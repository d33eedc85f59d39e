import type { Advice } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ImageFacts } from '../model/facts.ts';
import { type Group, groupBodies } from './groups.ts';
import { listLayers, listPlaces } from './places.ts';

/** What would make an image lighter, or should not be in it: what is urgent first, then the most bytes. */
export function advise(facts: ImageFacts, evidence: Evidence): Advice[] {
  const least = computeMinimumBytes(facts.measures.contentBytes);
  return groupBodies(facts, evidence)
    .filter(({ rule, bytes }) => rule.isUrgent || bytes >= least)
    .sort((a, b) => rankUrgency(b) - rankUrgency(a) || b.bytes - a.bytes)
    .map((group) => {
      const layers = listLayers(group, evidence.bodies);
      return {
        id: group.rule.id,
        subject: group.subject,
        bytes: group.bytes,
        layer: layers[0]?.layer ?? 0,
        ...(layers.length > 1 && { layers }),
        ...listPlaces(group, evidence),
        ...(group.rule.packages && { packages: group.rule.packages(evidence) }),
      };
    });
}

/**
 * From how many bytes on something is worth a line: 1 % of the image. Everything is from 1 MB on, which adds up over the images
 * and machines of a team; nothing is below 100 kB, which no pull or push shows.
 */
export function computeMinimumBytes(contentBytes: number): number {
  return Math.min(Math.max(contentBytes * 0.01, 100_000), 1_000_000);
}

const rankUrgency = ({ rule }: Group): number => (rule.isUrgent ? 1 : 0);
