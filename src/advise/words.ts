import type { Advice } from '../model/advice.ts';
import type { BaseImageFacts } from '../model/base.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { ChangePiece } from './edit-run.ts';
import type { AdviceWords } from './rule.ts';
import { ADVICE_RULES } from './rules.ts';

export type { AdviceWords };

/** A piece of advice in words. Its subject may be unknown to this version. */
export function describeAdvice(advice: Advice): AdviceWords {
  return ADVICE_RULES[advice.id].describe(advice);
}

/** When not to follow it. */
export const describeException = ({ id }: Advice): string => ADVICE_RULES[id].page.unless;

/** Mentions the base image if the layer belongs to it, because only another base image helps. */
export function describeBaseImage(
  { layer }: Pick<Advice, 'layer'>,
  base: BaseImageFacts | undefined,
): string {
  if (base === undefined || layer >= base.layerCount) return '';
  return base.certainty === 'exact' ? 'in the base image' : 'in what looks like the base image';
}

/** Whether the user's own instructions can't save it, because deleted files are still pulled. */
export const needsOtherBase = ({ baseBytes = 0 }: Advice): boolean => baseBytes > 0;

export const ONLY_ANOTHER_BASE = 'Only another base image removes these bytes.';

/** Whether it is not only about size and should be read even if the image is within budget. */
export const isUrgent = ({ id }: Advice): boolean => ADVICE_RULES[id].isUrgent ?? false;

/** The change in one line, and the number of other layers with it. */
export function describeChange(
  advice: Advice,
  { layers, base }: Pick<ImageFacts, 'layers' | 'base'>,
): readonly ChangePiece[] {
  const getInstruction = (layer: number): string | null => layers[layer]?.instruction ?? null;
  const rule = ADVICE_RULES[advice.id];
  const change = rule.change(advice, getInstruction, base?.layerCount);
  const others = (advice.layers ?? []).filter(
    ({ layer, isCopy }) => layer !== advice.layer && !isCopy,
  ).length;
  if (others === 0 || rule.isOneChange?.(advice, getInstruction)) return change;
  return [...change, `; likewise in ${others === 1 ? '1 other layer' : `${others} other layers`}`];
}
