import { GateError } from '../errors.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { GateReport } from '../model/report.ts';

/** More than any engine stacks and any report contains. */
const MOST_LAYERS = 4096;
const MOST_IMAGES = 10_000;

/**
 * Checks what no schema can: that a report's numbers are whole and consistent, so that growth adds
 * up.
 * @param source where the report came from, for the error
 * @throws GateError REPORT_INVALID
 */
export function checkBaseline({ images }: GateReport, source: string): void {
  const refuse = (problem: string): GateError =>
    new GateError('report-inconsistent', { problem }, { where: source });
  if (images.length > MOST_IMAGES) throw refuse(`there are more than ${MOST_IMAGES} images`);
  for (const [index, { facts }] of images.entries()) {
    const problem = facts && (findDocumentsProblem(facts) ?? findFilesProblem(facts));
    if (problem !== undefined) throw refuse(`images[${index}].facts${problem}`);
  }
}

function findDocumentsProblem({ measures, layers, base }: ImageFacts): string | undefined {
  if (layers.length > MOST_LAYERS) return `.layers has more than ${MOST_LAYERS} rows`;
  const odd = SIZES.find((name) => !isWhole(measures[name] ?? 0));
  if (odd !== undefined) return `.measures.${odd} is not a whole number`;
  if (measures.layerCount !== null && measures.layerCount !== layers.length)
    return '.measures.layerCount is not the number of its layers';
  if (base !== undefined && base.layerCount > layers.length)
    return '.base has more layers than the image';
  for (const [at, { index, storedBytes }] of layers.entries()) {
    if (index !== at) return `.layers[${at}] has the wrong index`;
    if (!isWhole(storedBytes ?? 0)) return describeOddSize(at);
  }
  return undefined;
}

const describeOddSize = (at: number): string =>
  `.layers[${at}] has a size that is not a whole number`;

function findFilesProblem(facts: ImageFacts): string | undefined {
  if (facts.files === undefined) return undefined;
  const { measures, layers, files } = facts;
  const { tree } = files;
  const odd = layers.findIndex(({ layerBytes }) => !isWhole(layerBytes));
  if (odd !== -1) return describeOddSize(odd);
  if (sum(layers.map(({ layerBytes }) => layerBytes)) !== measures.imageBytes)
    return '.layers do not add up to imageBytes';
  if (tree === null) return undefined;
  if (!tree.visibleBytes.every(isWhole)) return '.files.tree has a size that is not a whole number';
  return sum(tree.visibleBytes) === measures.visibleBytes
    ? undefined
    : '.files.tree does not add up to visibleBytes';
}

const SIZES: readonly (keyof ImageFacts['measures'])[] = [
  'imageBytes',
  'visibleBytes',
  'reclaimableBytes',
  'pullBytes',
];

const isWhole = (bytes: number): boolean => Number.isSafeInteger(bytes) && bytes >= 0;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
