import type { Comparison } from '../../model/comparison.ts';
import type { ImageFacts } from '../../model/facts.ts';
import {
  DEFAULT_PULL,
  type PullBudget,
  type PulledSpan,
  type PullReport,
  type PullSettings,
  type PullTime,
} from '../../model/pull.ts';
import { listNewLayers, listUpdatedLayers } from './layers-to-pull.ts';
import { PULL_PROFILES } from './profiles.ts';
import { computePullSeconds, type PulledLayer, simulatePull } from './pull-seconds.ts';

/** 100 Mbps, 1 Gbps and 10 Gbps. */
const OTHER_BANDWIDTHS = [12.5e6, 125e6, 1.25e9];

/**
 * Models how long a pull of the image takes.
 * @returns undefined if stored sizes are unknown
 */
export function estimatePull(
  facts: ImageFacts,
  comparison: Comparison | undefined,
  budget: PullBudget | null,
): PullReport | undefined {
  if (facts.pullBytesAre === null) return undefined;
  const { written: _, ...settings } = { written: {}, ...(budget ?? DEFAULT_PULL) };
  const layers = listNewLayers(facts);
  const updated =
    comparison && knowsSameLayers(comparison)
      ? listUpdated(facts, comparison, settings)
      : undefined;
  const compute = (bandwidthBytesPerSecond: number): PullTime => {
    const at = { ...settings, bandwidthBytesPerSecond };
    return {
      bandwidthBytesPerSecond,
      pullSeconds: toMilliseconds(computePullSeconds(layers, at)),
      updateSeconds: updated ? toMilliseconds(computePullSeconds(updated, at)) : null,
    };
  };
  const time = compute(settings.bandwidthBytesPerSecond);
  const waitsFor = findDecidingLayer(layers, settings, time.pullSeconds);
  return {
    settings,
    isSet: budget !== null,
    storedSizesAre: facts.pullBytesAre,
    unpackedSizesAre: facts.files === undefined ? 'estimate' : 'read',
    time,
    others: OTHER_BANDWIDTHS.filter((one) => one !== settings.bandwidthBytesPerSecond).map(compute),
    ...(waitsFor && { waitsFor }),
    ...(settings.client !== 'simple' && {
      timeline: listSpans(layers, settings.client, settings),
    }),
  };
}

const listSpans = (
  layers: readonly PulledLayer[],
  client: Exclude<PullSettings['client'], 'simple'>,
  settings: PullSettings,
): PulledSpan[] =>
  simulatePull(layers, PULL_PROFILES[client], settings).spans.map((span) => ({
    requestedAt: toMilliseconds(span.requestedAt),
    downloadedAt: toMilliseconds(span.downloadedAt),
    unpackingAt: toMilliseconds(span.unpackingAt),
    unpackedAt: toMilliseconds(span.unpackedAt),
  }));

/** Old comparisons don't show which layers are the same. */
const knowsSameLayers = ({ layers }: Comparison): boolean =>
  layers.every(
    ({ isSameContent, oldIndex, newIndex }) =>
      isSameContent !== undefined || oldIndex === null || newIndex === null,
  );

const listUpdated = (
  facts: ImageFacts,
  comparison: Comparison,
  { client }: PullSettings,
): PulledLayer[] =>
  listUpdatedLayers(facts, comparison, client === 'simple' || PULL_PROFILES[client].findsByBlob);

/** More digits would only show the model, not the pull. */
const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Only this many of the largest layers can determine the duration of the pull. */
const MOST_CANDIDATES = 8;
/** A layer with a smaller share of the time is not the one that the rest waits for. */
const LEAST_SHARE = 0.2;

/** Finds the layer whose removal would save the most time. */
function findDecidingLayer(
  layers: readonly PulledLayer[],
  settings: PullSettings,
  seconds: number,
): PullReport['waitsFor'] {
  const weigh = ({ downloadBytes, unpack }: PulledLayer): number =>
    downloadBytes + (unpack?.bytes ?? 0) + (unpack?.entryCount ?? 0) * 1e4;
  const candidates = layers
    .map((layer, index) => ({ layer, index }))
    .toSorted((a, b) => weigh(b.layer) - weigh(a.layer) || a.index - b.index)
    .slice(0, MOST_CANDIDATES)
    .map(({ layer, index }) => ({
      layer: index,
      storedBytes: layer.unpack?.storedBytes ?? 0,
      seconds: toMilliseconds(seconds - computePullSeconds(removeAt(layers, index), settings)),
    }));
  const [first] = candidates.toSorted((a, b) => b.seconds - a.seconds);
  return first !== undefined && layers.length > 1 && first.seconds >= seconds * LEAST_SHARE
    ? first
    : undefined;
}

const removeAt = (layers: readonly PulledLayer[], index: number): PulledLayer[] =>
  layers.filter((_, i) => i !== index);
