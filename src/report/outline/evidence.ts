import type { Comparison, LayerChange, ReadLayerChange } from '../../model/comparison.ts';
import type { DockerfileLines, ImageFacts, ReadFacts, WasteItem } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Finding } from '../../model/report.ts';
import { type SizedLayer, sizeLayers, sumSizedLayers } from '../words/fact-words.ts';
import { formatBytes, formatCount, formatShare } from '../words/format.ts';
import { describeWaste, formatWastePath } from '../words/waste-words.ts';

/** Lines of a Dockerfile that a finding is about, and the reason. */
export interface Evidence {
  readonly lines: DockerfileLines | undefined;
  readonly words: string;
  /** The number of bytes from these lines, if another line may be the one to change. */
  readonly bytes?: number;
}

const MOST_PATHS = 5;

/** The strongest evidence for a finding; one for each line that added denied paths. */
export function listEvidence(
  finding: Finding,
  facts: ImageFacts,
  comparison: Comparison | undefined,
): Evidence[] {
  const { measure } = finding;
  if (measure === 'pullGrowthBytes' || measure === 'deltaPullBytes')
    return [findGrowthEvidence(comparison?.layers ?? [], facts, getPullBytes, describePull)];
  if (facts.files !== undefined) return listFileEvidence(finding, facts, comparison);
  return [measure === 'pullBytes' ? findLayerEvidence(facts, sizeLayers(facts)) : NOTHING];
}

function listFileEvidence(
  finding: Finding,
  facts: ReadFacts,
  comparison: Comparison | undefined,
): Evidence[] {
  switch (finding.measure) {
    case 'deniedPaths':
    case 'privateFiles':
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
    case 'ownGrowthBytes': {
      const changes = comparison?.files === undefined ? [] : comparison.layers;
      return [findGrowthEvidence(changes, facts, getGrowth, describeGrowth)];
    }
    // The line of the lowest layer is `FROM`.
    case 'pinnedBase':
    case 'allowedBase':
      return [
        { lines: facts.base?.layerCount ? facts.layers[0]?.dockerfile : undefined, words: '' },
      ];
    // No layer is the cause.
    case 'layerCount':
    case 'contextBytes':
    case 'rebuildSeconds':
    case 'repushedBytes':
    case 'healthySeconds':
    case 'updateBytes':
      return [NOTHING];
    case 'layerBytes':
      return [findLayerEvidence(facts, sizeLayers(facts))];
    default:
      return [
        findLayerEvidence(
          facts,
          sizeLayers(facts).filter(({ dockerfile }) => dockerfile !== undefined),
        ),
      ];
  }
}

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
 * The costliest waste, at the line to change: the one that ships a file again, or that adds a file
 * deleted later.
 */
function findWasteEvidence({ files, layers }: ReadFacts): Evidence {
  const costliest = findCostliestFault(files.waste.items);
  const [item] = costliest;
  if (item === undefined) return NOTHING;
  const story = describeWaste(item).map(({ words }) => words);
  const bytes = formatBytes(sumBytes(costliest));
  const places = costliest.length === 1 ? 'of' : `in ${costliest.length} places, such as`;
  const words =
    `The largest is ${bytes} ${places} ${formatWastePath(item)}, ` + `${story.join(', ')}.`;
  const known = listLayersToChange(item).map((index) => layers[index]?.dockerfile);
  return { lines: known.find((lines) => lines !== undefined), words };
}

/** All waste of the instruction that causes the most; it can be spread over many folders. */
function findCostliestFault(items: readonly WasteItem[]): readonly WasteItem[] {
  const faults = groupBy(items, (item) => `${item.cause} ${listLayersToChange(item)[0]}`);
  const sorted = [...faults.values()].toSorted((a, b) => sumBytes(b) - sumBytes(a));
  return sorted[0] ?? [];
}

const sumBytes = (items: readonly WasteItem[]): number =>
  items.reduce((sum, { bytes }) => sum + bytes, 0);

const listLayersToChange = ({ cause, addedInLayer, hiddenInLayer }: WasteItem): number[] =>
  cause === 'deleted' ? [addedInLayer, hiddenInLayer] : [hiddenInLayer, addedInLayer];

/** The layer that grew most; a layer that only shrank explains nothing. */
function findGrowthEvidence<Change extends LayerChange>(
  changes: readonly Change[],
  { layers }: ImageFacts,
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

const getGrowth = ({ newBytes, oldBytes }: ReadLayerChange): number => newBytes - oldBytes;
const describeGrowth = (bytes: string, isNew: boolean): string =>
  isNew ? `is new, with ${bytes}` : `grew by ${bytes}`;
const getPullBytes = ({ pullBytes }: LayerChange): number => pullBytes ?? 0;
const describePull = (bytes: string): string => `is ${bytes} to pull`;

function findLayerEvidence(facts: ImageFacts, layers: readonly SizedLayer[]): Evidence {
  const [largest] = layers.toSorted((a, b) => b.bytes - a.bytes);
  if (largest === undefined) return NOTHING;
  const { index, bytes, dockerfile } = largest;
  const share = formatShare(bytes, sumSizedLayers(facts));
  const whole = facts.files === undefined ? 'the pull size' : 'the image';
  const words = `Layer ${index} has ${formatBytes(bytes)}, ${share} of ${whole}.`;
  return { lines: dockerfile, words, bytes };
}
