import { GateError } from '../errors.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { ManifestFacts } from '../model/manifest-facts.ts';
import { option } from '../model/options.ts';
import type { GateReport } from '../model/report.ts';

/** More than any engine stacks and any report holds. */
const MOST_LAYERS = 4096;
const MOST_IMAGES = 10_000;

/**
 * Holds a report that is to be compared with to what no schema says: that its numbers are whole and agree with each
 * other, so that whatever is said about growth adds up.
 * @param source where it came from, for the error
 * @throws GateError REPORT_INVALID
 */
export function checkBaseline({ images }: GateReport, source: string): void {
  const refuse = (what: string): GateError =>
    new GateError('REPORT_INVALID', `its numbers do not agree: ${what}`, {
      where: source,
      fix: `write the report again with ${option('report')}`,
    });
  if (images.length > MOST_IMAGES) throw refuse(`there are more than ${MOST_IMAGES} images`);
  for (const [index, { facts, manifest }] of images.entries()) {
    const problem = facts && factsProblem(facts);
    if (problem !== undefined) throw refuse(`images[${index}].facts${problem}`);
    const other = manifest && documentsProblem(manifest);
    if (other !== undefined) throw refuse(`images[${index}].manifest${other}`);
  }
}

/** What documents tell, of an image that was read too. */
function documentsProblem({ measures, layers, base }: ManifestFacts): string | undefined {
  if (layers.length > MOST_LAYERS) return `.layers has more than ${MOST_LAYERS} rows`;
  const odd = SIZES.find((name) => !isWhole(measures[name] ?? 0));
  if (odd !== undefined) return `.measures.${odd} is no whole number`;
  if (measures.layerCount !== null && measures.layerCount !== layers.length)
    return '.measures.layerCount is not the number of its layers';
  if (base !== undefined && base.layerCount > layers.length)
    return '.base has more layers than the image';
  for (const [at, { index, storedBytes }] of layers.entries()) {
    if (index !== at) return `.layers[${at}] has another index`;
    if (!isWhole(storedBytes ?? 0)) return oddSize(at);
  }
  return undefined;
}

const oddSize = (at: number): string => `.layers[${at}] has a size that is no whole number`;

function factsProblem(facts: ImageFacts): string | undefined {
  const problem = documentsProblem(facts);
  if (problem !== undefined) return problem;
  const { measures, layers, tree } = facts;
  const odd = layers.findIndex(({ layerBytes }) => !isWhole(layerBytes));
  if (odd !== -1) return oddSize(odd);
  if (sum(layers.map(({ layerBytes }) => layerBytes)) !== measures.imageBytes)
    return '.layers do not add up to imageBytes';
  if (tree === null) return undefined;
  if (!tree.visibleBytes.every(isWhole)) return '.tree has a size that is no whole number';
  return sum(tree.visibleBytes) === measures.visibleBytes
    ? undefined
    : '.tree does not add up to visibleBytes';
}

const SIZES: readonly (keyof ManifestFacts['measures'])[] = [
  'imageBytes',
  'visibleBytes',
  'reclaimableBytes',
  'pullBytes',
];

const isWhole = (bytes: number): boolean => Number.isSafeInteger(bytes) && bytes >= 0;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
