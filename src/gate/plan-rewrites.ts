import type { MeasuredImage } from '../judge/judge.ts';
import type { Advice } from '../model/advice.ts';
import type { ReadFacts } from '../model/facts.ts';
import type { DockerfileText } from '../model/sourced-image.ts';

/** Plans how the Dockerfile of a build could follow the advice. */
export async function planRewrites(
  layers: ReadFacts['layers'],
  advice: readonly Advice[],
  dockerfile: DockerfileText | undefined,
): Promise<Pick<MeasuredImage, 'rewrites'>> {
  if (dockerfile === undefined || advice.length === 0) return {};
  const { planFixes } = await import('../fix/plan.ts');
  const { selectShown } = await import('../fix/shown-rewrites.ts');
  const rewrites = selectShown(planFixes({ layers, advice, dockerfile }, undefined).rewrites);
  return rewrites.length === 0 ? {} : { rewrites };
}
