import type { BaseImageFacts } from '../../model/base.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { splitFlags, toOneLine } from './words.ts';

/** Where the base image ends according to traced lines. */
export interface TracedBase {
  /** How many of the lowest layers are the base image's; an upper bound if `by` is `undefined`. */
  readonly layerCount: number;
  /** `undefined`: only known is that the next layer comes from an instruction of the Dockerfile. */
  readonly by: 'provenance' | 'dockerfile' | undefined;
  /** Whether the Dockerfile or record is from this very build. */
  readonly isExact: boolean;
  /** The image that `FROM` names; `null` if that depends on a variable. */
  readonly name: string | null;
}

/**
 * Determines the base image, given traced lines: a layer traced to a line other than `FROM` is
 * never part of it.
 * @param known from the budget, an annotation or the history
 */
export function settleBase(
  known: BaseImageFacts | undefined,
  traced: TracedBase | undefined,
): BaseImageFacts | undefined {
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

/** @returns `null` for `scratch`, or if it depends on a variable */
export function parseFrom({ text }: Instruction): string | null {
  const [image = ''] = toOneLine(splitFlags(text).rest).split(' ');
  return image === '' || image === 'scratch' || image.includes('$') ? null : image;
}
