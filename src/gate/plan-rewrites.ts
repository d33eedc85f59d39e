import { hideAdvice } from '../judge/advice-off.ts';
import type { AdviceLimits } from '../judge/hide-private-files.ts';
import type { MeasuredImage } from '../judge/judge.ts';

/**
 * Plans how the Dockerfile and the ignore file of a build can follow all advice about the image
 * that the budget does not turn off.
 */
export async function planRewrites(
  image: MeasuredImage,
  limits: AdviceLimits,
): Promise<MeasuredImage> {
  const { facts, texts, key } = image;
  const { advice = [] } = hideAdvice(image, limits, key);
  if (facts?.files === undefined || texts === undefined || advice.length === 0) return image;
  const { planFixes } = await import('../fix/plan.ts');
  const { selectShown } = await import('../fix/shown-rewrites.ts');
  const { ignore, ...others } = texts;
  const given = { layers: facts.layers, advice, ...others, ...(ignore && { ignore }) };
  const rewrites = selectShown(planFixes(given, undefined).rewrites);
  return rewrites.length === 0 ? image : { ...image, rewrites };
}
