import { isUrgent } from '../../advise/words.ts';
import type { Advice } from '../../model/advice.ts';
import type { ImageFacts } from '../../model/facts.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { isHelpful } from '../words/advice-order.ts';
import { formatBytes } from '../words/format.ts';
import type { Evidence } from './evidence.ts';

/**
 * Moves a finding to the line to change: the one whose advice saves most of what the rule limits,
 * e.g. a `chown` instead of the `COPY` before it. Advice that saves little of the evidence does not
 * move it.
 */
export function moveToChange(evidence: Evidence, finding: Finding, image: ImageReport): Evidence {
  const { facts } = image;
  const { bytes, lines } = evidence;
  if (facts === undefined || bytes === undefined) return evidence;
  const advice = findMostHelpful(finding, image, facts);
  if (advice === undefined || advice.bytes < bytes * LEAST_SHARE) return evidence;
  const place = facts.layers[advice.layer]?.dockerfile;
  if (place?.file === lines?.file && place?.line === lines?.line) return evidence;
  const saved = `A change of this line would save ${formatBytes(advice.bytes)}.`;
  return { lines: place, words: `${evidence.words} ${saved}` };
}

const LEAST_SHARE = 0.25;

function findMostHelpful(
  finding: Finding,
  image: ImageReport,
  { layers }: ImageFacts,
): Advice | undefined {
  return (image.advice ?? [])
    .filter((one) => !isUrgent(one) && layers[one.layer]?.dockerfile !== undefined)
    .filter((one) => isHelpful(one, finding, image))
    .toSorted((a, b) => b.bytes - a.bytes)[0];
}
