import { GateError } from '../errors.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { GateReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';

/** More than any engine stacks and any report contains. */
const MOST_LAYERS = 4096;
const MOST_IMAGES = 10_000;

/** What is wrong, and what about it. */
type Problem = readonly [path: string, why: Message];

const tooMany = (most: number): Message => new Message('has-too-many-rows', { most });
const differs = (total: string): Message => new Message('does-not-add-up', { total });
const ODD_SIZE = new Message('has-size-not-whole', {});

/**
 * Checks what no schema can: that a report's numbers are whole and consistent, so that growth adds
 * up.
 * @param source where the report came from, for the error
 * @throws GateError REPORT_INVALID
 */
export function checkBaseline({ images }: GateReport, source: string): void {
  const refuse = ([path, problem]: Problem): GateError =>
    new GateError('report-inconsistent', { path, problem }, { where: source });
  if (images.length > MOST_IMAGES) throw refuse(['images', tooMany(MOST_IMAGES)]);
  for (const [index, { facts }] of images.entries()) {
    const problem = facts && (findDocumentsProblem(facts) ?? findFilesProblem(facts));
    if (problem === undefined) continue;
    const [path, why] = problem;
    throw refuse([`images[${index}].facts${path}`, why]);
  }
}

function findDocumentsProblem({ measures, layers, base }: ImageFacts): Problem | undefined {
  if (layers.length > MOST_LAYERS) return ['.layers', tooMany(MOST_LAYERS)];
  const odd = SIZES.find((name) => !isWhole(measures[name] ?? 0));
  if (odd !== undefined) return [`.measures.${odd}`, new Message('is-not-whole', {})];
  if (measures.layerCount !== null && measures.layerCount !== layers.length)
    return ['.measures.layerCount', new Message('is-not-layer-count', {})];
  if (base !== undefined && base.layerCount > layers.length)
    return ['.base', new Message('has-more-layers', {})];
  for (const [at, { index, storedBytes }] of layers.entries()) {
    if (index !== at) return [`.layers[${at}]`, new Message('has-wrong-index', {})];
    if (!isWhole(storedBytes ?? 0)) return [`.layers[${at}]`, ODD_SIZE];
  }
  return undefined;
}

function findFilesProblem(facts: ImageFacts): Problem | undefined {
  if (facts.files === undefined) return undefined;
  const { measures, layers, files } = facts;
  const { tree } = files;
  const odd = layers.findIndex(({ layerBytes }) => !isWhole(layerBytes));
  if (odd !== -1) return [`.layers[${odd}]`, ODD_SIZE];
  if (sum(layers.map(({ layerBytes }) => layerBytes)) !== measures.imageBytes)
    return ['.layers', differs('imageBytes')];
  if (tree === null) return undefined;
  if (!tree.visibleBytes.every(isWhole)) return ['.files.tree', ODD_SIZE];
  return sum(tree.visibleBytes) === measures.visibleBytes
    ? undefined
    : ['.files.tree', differs('visibleBytes')];
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
