import { describeBaseImage, isUrgent } from '../../advise/words.ts';
import type { Advice } from '../../model/advice.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { sortMainFirst } from './excess-words.ts';

/** Advice for the rule with the largest excess first; then by bytes. */
export function sortForRules(image: ImageReport): Advice[] {
  const { advice = [], findings } = image;
  const failed = sortMainFirst(findings.filter(({ outcome }) => outcome === 'fail'));
  const rank = (one: Advice): number => {
    const at = failed.findIndex((finding) => isHelpful(one, finding, image));
    return at < 0 ? failed.length : at;
  };
  return advice.toSorted((a, b) => rank(a) - rank(b));
}

/** The advice that makes the image smaller without another base image. */
export const listSavings = (image: ImageReport): Advice[] =>
  sortForRules(image).filter(
    (one) =>
      one.updateBytes === undefined &&
      !isUrgent(one) &&
      describeBaseImage(one, image.facts?.base) === '',
  );

export const sumAdvice = (advice: readonly Advice[]): number =>
  advice.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether following the advice lowers what a rule limits. */
export function isHelpful(
  advice: Advice,
  finding: Finding,
  { facts, comparison }: ImageReport,
): boolean {
  switch (finding.measure) {
    case 'reclaimableBytes':
    case 'visibleRatio':
    case 'wastedBytes':
    case 'efficiencyRatio':
    case 'userWastedRatio':
      return advice.places.some(({ isVisible }) => !isVisible);
    case 'privateFiles':
      return advice.id === 'private-files';
    case 'pinnedBase':
    case 'allowedBase':
      return false;
    case 'pathBytes':
    case 'pathGrowthBytes':
    case 'deniedPaths':
      return advice.places.some(({ path }) => isWithin(path, finding));
    case 'layerBytes': {
      const layers = facts?.files === undefined ? [] : facts.layers;
      const bytes = layers[advice.layer]?.layerBytes ?? 0;
      return layers.every(({ layerBytes }) => layerBytes <= bytes);
    }
    case 'growthBytes':
    case 'growthRatio':
    case 'ownGrowthBytes':
      return (comparison?.files === undefined ? [] : comparison.layers).some(
        ({ newIndex, oldBytes, newBytes }) => newIndex === advice.layer && newBytes > oldBytes,
      );
    default:
      return true;
  }
}

const isWithin = (path: string, { path: limited, matches = [] }: Finding): boolean =>
  [...(limited === undefined ? [] : [limited]), ...matches.map((match) => match.path)].some(
    (folder) => path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`),
  );
