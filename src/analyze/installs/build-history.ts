import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { SourcedImage } from '../../model/sourced-image.ts';
import { splitLayerSteps } from '../../oci/layer-steps.ts';
import { type HistoryStep, parseHistoryStep } from '../dockerfile/history-step.ts';

/** Where a layer's instruction is in the history. */
export interface LayerPlace {
  readonly step: number;
  /** The absolute working folder. */
  readonly folder: string;
}

export interface BuildHistory {
  readonly steps: readonly HistoryStep[];
  /** By layer. */
  readonly places: readonly LayerPlace[];
  /** By step: the folder in which it runs, or that it sets. */
  readonly folders: readonly string[];
  /**
   * Equal for equal instructions up to a layer, with their build arguments, whatever they copy. Too
   * short to reveal a secret.
   */
  readonly fingerprint: (layer: number) => string;
}

/** @returns `undefined` if it is unknown which instruction made which layer */
export function readHistory({
  origins,
  layers,
}: Pick<SourcedImage, 'origins' | 'layers'>): BuildHistory | undefined {
  if (origins === undefined) return undefined;
  const ofLayers = splitLayerSteps(origins.history);
  if (ofLayers.length !== layers.length || ofLayers.some(({ isJoined }) => isJoined))
    return undefined;
  const steps = origins.history.map(parseHistoryStep);
  const folders = listWorkingFolders(steps);
  return {
    steps,
    folders,
    places: ofLayers.map(({ last }) => ({ step: last, folder: folders[last] as string })),
    fingerprint: (layer) => {
      const texts = steps.slice(0, (ofLayers[layer]?.last ?? 0) + 1).map(describeStep);
      return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, SHORT);
    },
  };
}

const SHORT = 4;

/** The classic builder puts a checksum of the copied files into the text. */
const describeStep = ({ verb, text, isEmpty }: HistoryStep): string =>
  `${verb} ${text.replaceAll(/\b(?:file|dir|multi):[0-9a-f]{16,}/g, '')}${isEmpty ? '' : ' +'}`;

/** By step: the folder in which it runs. */
function listWorkingFolders(steps: readonly HistoryStep[]): string[] {
  let folder = '/';
  return steps.map(({ verb, text }) => {
    if (verb === 'WORKDIR') folder = posix.resolve(folder, text.trim());
    return folder;
  });
}
