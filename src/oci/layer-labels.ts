import type { HistoryEntry } from './base-history.ts';
import { layerSteps } from './layer-steps.ts';

/** The label of a layer whose files come from several instructions. */
export const SEVERAL_INSTRUCTIONS = 'several instructions in one layer';

type Entry = Pick<HistoryEntry, 'createdBy' | 'comment' | 'isEmpty'>;

/**
 * What the history says of each layer, lowest first; empty if it says nothing. Usually that is `created_by`. nix, jib,
 * ko and `docker import` leave it empty, or repeat one text: then it is the comment.
 */
export function layerLabels(history: readonly Entry[]): string[] {
  const repeated = repeatedTexts(history.filter(({ isEmpty }) => !isEmpty));
  return layerSteps(history).map(({ last, isJoined }) => {
    if (isJoined) return SEVERAL_INSTRUCTIONS;
    const { createdBy, comment } = history[last] as Entry;
    const isTelling = createdBy.trim() !== '' && !repeated.has(createdBy);
    return isTelling || isBuilderNote(comment) ? createdBy : comment;
  });
}

/** Of several layers that were made by no instruction: those of a Dockerfile may be the same. */
function repeatedTexts(layers: readonly Entry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { createdBy } of layers) {
    if (seen.has(createdBy) && !isInstruction(createdBy)) repeated.add(createdBy);
    seen.add(createdBy);
  }
  return repeated;
}

const isInstruction = (createdBy: string): boolean => /^(?:[A-Z]+ |\|\d|\/\S* )/.test(createdBy);

/** What builders note of themselves, or of what a layer was built on. */
const isBuilderNote = (comment: string): boolean => /^\s*$|^FROM |^buildkit\./.test(comment);
