import type { BaseFacts } from '../../model/base.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { oneLine, splitFlags } from './words.ts';

/** What lines say of where the base image ends. */
export interface TracedBase {
  /** How many of the lowest layers are the base's; an upper bound if `by` is `undefined`. */
  readonly layerCount: number;
  /** `undefined`: all that is known is that the next layer is traced to an instruction of the Dockerfile. */
  readonly by: 'provenance' | 'dockerfile' | undefined;
  /** The Dockerfile, or the record, is of this very build. */
  readonly isExact: boolean;
  /** As `FROM` names it; `null` if that depends on a variable. */
  readonly name: string | null;
}

/**
 * The base image, given what lines say of it: a layer that is traced to a line that is not `FROM` is never the base's.
 * @param known from the budget, an annotation or the history
 */
export function settleBase(
  known: BaseFacts | undefined,
  traced: TracedBase | undefined,
): BaseFacts | undefined {
  if (traced === undefined) return known;
  const { layerCount, by, isExact, name } = traced;
  if (layerCount === 0 && known?.certainty !== 'exact')
    return { name: null, digest: null, layerCount, by: by ?? 'dockerfile', certainty: 'exact' };
  if (known?.certainty === 'exact' || by === undefined)
    return known && { ...known, layerCount: Math.min(known.layerCount, layerCount) };
  return {
    name: known?.name ?? name,
    digest: known?.digest ?? null,
    layerCount,
    by,
    certainty: isExact ? 'exact' : 'likely',
  };
}

/** @returns `null` for `scratch` and for what depends on a variable */
export function imageOfFrom({ text }: Instruction): string | null {
  const [image = ''] = oneLine(splitFlags(text).rest).split(' ');
  return image === '' || image === 'scratch' || image.includes('$') ? null : image;
}
