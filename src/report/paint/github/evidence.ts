import type { LayerChange } from '../../../model/comparison.ts';
import type { DockerfileLines, ImageFacts, LayerFacts, WasteItem } from '../../../model/facts.ts';
import type { ManifestFacts } from '../../../model/manifest-facts.ts';
import type { Finding, ImageReport } from '../../../model/report.ts';
import { describeWaste, formatWastePath } from '../../words/fact-words.ts';
import { formatBytes, formatCount, formatShare } from '../../words/format.ts';
import { largestStored } from '../../words/manifest-words.ts';

/** Lines of a Dockerfile that a finding is about, and the reason. */
export interface Evidence {
  readonly lines: DockerfileLines | undefined;
  readonly words: string;
  /** How many bytes they account for, if another line may be the one to change. */
  readonly bytes?: number;
}

const MOST_PATHS = 5;

/** The strongest evidence for a finding; one for each line that added denied paths. */
export function listEvidence(finding: Finding, facts: ImageFacts, compared: Compared): Evidence[] {
  switch (finding.measure) {
    case 'deniedPaths':
      return listDeniedEvidence(finding, facts);
    case 'pathBytes':
    case 'pathGrowthBytes':
      return [findPathEvidence(finding, facts)];
    case 'reclaimableBytes':
    case 'visibleRatio':
    case 'wastedBytes':
    case 'efficiencyRatio':
    case 'userWastedRatio':
      return [findWasteEvidence(facts)];
    case 'growthBytes':
    case 'growthRatio':
    case 'ownGrowthBytes':
      return [
        findGrowthEvidence(compared.comparison?.layers, facts.layers, getGrowth, describeGrowth),
      ];
    case 'pullGrowthBytes':
    case 'deltaPullBytes':
      return [findPullEvidence(compared, facts.layers)];
    case 'layerCount':
      return [NOTHING];
    case 'layerBytes':
      return [findLayerEvidence(facts, facts.layers)];
    default:
      return [
        findLayerEvidence(
          facts,
          facts.layers.filter(({ dockerfile }) => dockerfile !== undefined),
        ),
      ];
  }
}

/** The same if the layers were not read. */
export function listStoredEvidence(
  finding: Finding,
  manifest: ManifestFacts,
  compared: Compared,
): Evidence[] {
  const isOfPull = finding.measure === 'pullGrowthBytes' || finding.measure === 'deltaPullBytes';
  if (isOfPull) return [findPullEvidence(compared, [])];
  const [largest] = finding.measure === 'pullBytes' ? largestStored(manifest, 1).items : [];
  if (largest === undefined) return [NOTHING];
  const share = formatShare(largest.bytes, manifest.measures.pullBytes ?? 0);
  const words = `Layer ${largest.index} has ${formatBytes(largest.bytes)}, ${share} of the pull size.`;
  return [{ lines: undefined, words }];
}

type Compared = Pick<ImageReport, 'comparison' | 'manifestComparison'>;

const NOTHING: Evidence = { lines: undefined, words: '' };

function listDeniedEvidence(
  { matches = [], matchCount = matches.length }: Finding,
  { layers }: ImageFacts,
): Evidence[] {
  const addedIn = [...new Set(matches.map(({ layer }) => layer))];
  const left = matchCount > matches.length ? ` There are ${formatCount(matchCount)} in all.` : '';
  return addedIn.map((layer) => {
    const here = matches.filter((match) => match.layer === layer);
    const paths = here
      .slice(0, MOST_PATHS)
      .map(({ path, bytes }) => `${path} (${formatBytes(bytes)})`);
    const more =
      here.length > MOST_PATHS ? ` and ${formatCount(here.length - MOST_PATHS)} more` : '';
    const words = `Layer ${layer} adds ${paths.join(', ')}${more}.${left}`;
    return { lines: layers[layer]?.dockerfile, words };
  });
}

function findPathEvidence({ matches = [] }: Finding, { layers }: ImageFacts): Evidence {
  const [largest] = matches;
  if (largest === undefined) return NOTHING;
  const { path, bytes, layer } = largest;
  const words = `The largest in it is ${path} with ${formatBytes(bytes)}, added in layer ${layer}.`;
  return { lines: layers[layer]?.dockerfile, words, bytes };
}

/**
 * The costliest waste, at the line to change: the one that ships a file again, or adds a file that
 * is deleted later.
 */
function findWasteEvidence({ waste, layers }: ImageFacts): Evidence {
  const costliest = findCostliestFault(waste.items);
  const [item] = costliest;
  if (item === undefined) return NOTHING;
  const story = describeWaste(item).map(({ words }) => words);
  const bytes = formatBytes(sumBytes(costliest));
  const places = costliest.length === 1 ? 'of' : `in ${costliest.length} places, such as`;
  const words = `The costliest is ${bytes} ${places} ${formatWastePath(item)}, ${story.join(', ')}.`;
  const known = listLayersToChange(item).map((index) => layers[index]?.dockerfile);
  return { lines: known.find((lines) => lines !== undefined), words };
}

/** All waste of the instruction that causes most of it; it can be spread over many folders. */
function findCostliestFault(items: readonly WasteItem[]): readonly WasteItem[] {
  const faults = new Map<string, WasteItem[]>();
  for (const item of items) {
    const key = `${item.cause} ${listLayersToChange(item)[0]}`;
    faults.set(key, [...(faults.get(key) ?? []), item]);
  }
  const sorted = [...faults.values()].toSorted((a, b) => sumBytes(b) - sumBytes(a));
  return sorted[0] ?? [];
}

const sumBytes = (items: readonly WasteItem[]): number =>
  items.reduce((sum, { bytes }) => sum + bytes, 0);

const listLayersToChange = ({ cause, addedInLayer, hiddenInLayer }: WasteItem): number[] =>
  cause === 'deleted' ? [addedInLayer, hiddenInLayer] : [hiddenInLayer, addedInLayer];

/** The layer that grew most; a layer that only shrank explains nothing. */
function findGrowthEvidence<Change extends Pick<LayerChange, 'oldIndex' | 'newIndex'>>(
  changes: readonly Change[] = [],
  layers: readonly Pick<LayerFacts, 'dockerfile'>[],
  weigh: (change: Change) => number,
  describe: (bytes: string, isNew: boolean) => string,
): Evidence {
  const [most] = changes.toSorted((a, b) => weigh(b) - weigh(a));
  if (most === undefined || most.newIndex === null || weigh(most) <= 0) return NOTHING;
  const words = describe(formatBytes(weigh(most)), most.oldIndex === null);
  return {
    lines: layers[most.newIndex]?.dockerfile,
    words: `Layer ${most.newIndex} ${words}.`,
    bytes: weigh(most),
  };
}

const findPullEvidence = (
  { comparison, manifestComparison }: Compared,
  layers: readonly LayerFacts[],
): Evidence =>
  findGrowthEvidence<Pick<LayerChange, 'oldIndex' | 'newIndex' | 'pullBytes'>>(
    (comparison ?? manifestComparison)?.layers,
    layers,
    ({ pullBytes }) => pullBytes ?? 0,
    describePull,
  );

const getGrowth = ({ newBytes, oldBytes }: LayerChange): number => newBytes - oldBytes;
const describeGrowth = (bytes: string, isNew: boolean): string =>
  isNew ? `is new, with ${bytes}` : `grew by ${bytes}`;
const describePull = (bytes: string): string => `is ${bytes} to pull`;

function findLayerEvidence({ measures }: ImageFacts, layers: readonly LayerFacts[]): Evidence {
  const [first, ...others] = layers;
  if (first === undefined) return NOTHING;
  const { index, layerBytes, dockerfile } = others.reduce(
    (most, layer) => (layer.layerBytes > most.layerBytes ? layer : most),
    first,
  );
  const share = formatShare(layerBytes, measures.imageBytes);
  const words = `Layer ${index} has ${formatBytes(layerBytes)}, ${share} of the image.`;
  return { lines: dockerfile, words, bytes: layerBytes };
}
