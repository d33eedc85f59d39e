import type { HistoryEntry } from './base-history.ts';
import { splitLayerSteps } from './layer-steps.ts';

/** The label of a layer whose files come from several instructions. */
export const SEVERAL_INSTRUCTIONS = 'several instructions in one layer';

type Entry = Pick<HistoryEntry, 'createdBy' | 'comment' | 'isEmpty'>;

/**
 * Returns each layer's label from the history, lowest first; empty if there is none. Usually
 * `created_by`. nix, jib, ko and `docker import` leave that empty or repeat one text; then the
 * comment.
 */
export function labelLayers(history: readonly Entry[]): string[] {
  const repeated = findRepeatedTexts(history.filter(({ isEmpty }) => !isEmpty));
  return splitLayerSteps(history).map(({ last, isJoined }) => {
    if (isJoined) return SEVERAL_INSTRUCTIONS;
    const { createdBy, comment } = history[last] as Entry;
    const isTelling = createdBy.trim() !== '' && !repeated.has(createdBy);
    return isTelling || isBuilderNote(comment) ? createdBy : comment;
  });
}

/** Finds texts that several layers share and that are not instructions (those may repeat). */
function findRepeatedTexts(layers: readonly Entry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { createdBy } of layers) {
    if (seen.has(createdBy) && !isInstruction(createdBy)) repeated.add(createdBy);
    seen.add(createdBy);
  }
  return repeated;
}

const isInstruction = (createdBy: string): boolean => /^(?:[A-Z]+ |\|\d|\/\S* )/.test(createdBy);

/** What builders write about themselves, or about the base image. */
const isBuilderNote = (comment: string): boolean => /^\s*$|^FROM |^buildkit\./.test(comment);
