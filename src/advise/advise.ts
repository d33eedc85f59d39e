import type { Advice } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import { type Group, groupBodies } from './groups.ts';
import { computeMinimumBytes } from './minimum-bytes.ts';
import { listLayers, listPlaces } from './places.ts';
import { adviseOnSquash } from './squashed-image.ts';

/**
 * Finds what would make an image smaller or should not be in it: urgent advice first, then by what
 * it saves, and what only another base image removes last.
 */
export function advise(facts: ReadFacts, evidence: Evidence): Advice[] {
  const least = computeMinimumBytes(facts.measures.contentBytes);
  const found = groupBodies(facts, evidence)
    .filter(({ rule, bytes }) => rule.isUrgent || bytes >= least)
    .sort((a, b) => rankUrgency(b) - rankUrgency(a) || rankOwn(b) - rankOwn(a) || b.bytes - a.bytes)
    .map((group) => {
      const layers = listLayers(group, evidence.bodies);
      return {
        id: group.rule.id,
        subject: group.subject,
        bytes: group.isBase ? 0 : group.bytes,
        ...(group.isBase && { baseBytes: group.bytes }),
        confidence: group.rule.confidence,
        layer: layers[0]?.layer ?? 0,
        ...(layers.length > 1 && { layers }),
        ...listPlaces(group, evidence),
        ...(group.rule.packages && {
          packages: group.rule.packages(evidence, group.bodies, group.subject),
        }),
      };
    });
  return [...found, ...adviseOnSquash(facts, evidence)];
}

const rankOwn = ({ isBase }: Group): number => (isBase ? 0 : 1);
const rankUrgency = ({ rule }: Group): number => (rule.isUrgent ? 1 : 0);
