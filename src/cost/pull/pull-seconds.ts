import type { LayerCompression } from '../../model/facts.ts';
import type { PulledSpan, PullSettings } from '../../model/pull.ts';
import { simulateDownloads } from './download-times.ts';
import { PULL_PROFILES, type PullProfile } from './profiles.ts';

/** One layer of a pull, in the order of the image. */
export interface PulledLayer {
  /** 0: the machine has the blob, or downloads it for a lower layer. */
  readonly downloadBytes: number;
  /** Nothing to unpack if the machine has the layer in this position. */
  readonly unpack: UnpackedLayer | null;
}

export interface UnpackedLayer {
  readonly storedBytes: number;
  readonly bytes: number;
  readonly entryCount: number;
  readonly compression: LayerCompression;
}

/** Round trips before the first request: TCP and TLS 1.3, and a token from another server. */
export interface Handshake {
  readonly connectRoundTrips: number;
  readonly tokenRoundTrips: number;
}

/** A rejected request, then a connection to the token service and a request. */
const REGISTRY: Handshake = { connectRoundTrips: 2, tokenRoundTrips: 4 };

/** The duration of a pull, from the command to its end. */
export function computePullSeconds(
  layers: readonly PulledLayer[],
  settings: PullSettings,
  handshake: Handshake = REGISTRY,
): number {
  if (settings.client === 'simple') return addUp(layers, settings, handshake);
  const { startSeconds, spans } = simulatePull(layers, settings.client, settings, handshake);
  return spans.reduce((last, { unpackedAt }) => Math.max(last, unpackedAt), startSeconds);
}

export interface SimulatedPull {
  /** Until the first layer is requested. */
  readonly startSeconds: number;
  /** By layer. */
  readonly spans: readonly PulledSpan[];
}

/** When each layer is downloaded and unpacked. */
export function simulatePull(
  layers: readonly PulledLayer[],
  client: Exclude<PullSettings['client'], 'simple'>,
  settings: PullSettings,
  handshake: Handshake = REGISTRY,
): SimulatedPull {
  const profile = PULL_PROFILES[client];
  const { roundTripSeconds, bandwidthBytesPerSecond } = settings;
  const { connectRoundTrips, tokenRoundTrips } = handshake;
  const start =
    profile.startSeconds +
    roundTripSeconds * (connectRoundTrips + tokenRoundTrips + profile.startRequests);
  const downloads = settings.downloads ?? profile.downloads;
  const ends = simulateDownloads(
    layers.map(({ downloadBytes, unpack }) => ({
      bytes: downloadBytes,
      mostBytesPerSecond: limitByCheck(profile, unpack),
    })),
    {
      bytesPerSecond: bandwidthBytesPerSecond,
      requestSeconds: roundTripSeconds,
      downloads,
    },
  );
  const seconds = layers.map(({ unpack }) => computeUnpackSeconds(unpack, profile, settings));
  const unpacks = scheduleUnpacks(ends, seconds, settings.unpacks ?? profile.unpacks);
  const starts = findDownloadStarts(layers, ends, downloads);
  return {
    startSeconds: start,
    spans: ends.map((end, i) => ({
      requestedAt: start + (starts[i] as number),
      downloadedAt: start + end,
      unpackingAt: start + (unpacks[i] as Unpack).start,
      unpackedAt: start + (unpacks[i] as Unpack).end,
    })),
  };
}

/**
 * A download starts as soon as a slot is free; a layer without a download starts at the same time.
 */
function findDownloadStarts(
  layers: readonly PulledLayer[],
  ends: readonly number[],
  downloads: number,
): number[] {
  const isNeeded = (i: number): boolean => (layers[i]?.downloadBytes ?? 0) > 0;
  const finished = ends.filter((_, i) => isNeeded(i)).sort((a, b) => a - b);
  let count = 0;
  return ends.map((end, i) => (isNeeded(i) ? (finished[count++ - downloads] ?? 0) : end));
}

/** The usual formula: one step after another. Source: docs/pull-model.md. */
function addUp(
  layers: readonly PulledLayer[],
  { bandwidthBytesPerSecond, roundTripSeconds, unpackBytesPerSecond }: PullSettings,
  { connectRoundTrips, tokenRoundTrips }: Handshake,
): number {
  const unpacked = layers.flatMap(({ unpack }) => unpack ?? []);
  const downloadBytes = layers.reduce((sum, layer) => sum + layer.downloadBytes, 0);
  const bytes = unpacked.reduce((sum, layer) => sum + layer.bytes, 0);
  return (
    (connectRoundTrips + tokenRoundTrips) * roundTripSeconds +
    downloadBytes / bandwidthBytesPerSecond +
    bytes / (unpackBytesPerSecond ?? SIMPLE_UNPACK) +
    unpacked.length * SIMPLE_LAYER_SECONDS
  );
}

const SIMPLE_UNPACK = 500e6;
const SIMPLE_LAYER_SECONDS = 0.1;

/** The stored bytes per second that a client can verify while it downloads. */
const limitByCheck = (
  { checksWhileDownloading, unpackBytesPerSecond }: PullProfile,
  layer: UnpackedLayer | null,
): number =>
  !checksWhileDownloading || layer === null || layer.bytes === 0
    ? Number.POSITIVE_INFINITY
    : (unpackBytesPerSecond[layer.compression] * layer.storedBytes) / layer.bytes;

const computeUnpackSeconds = (
  layer: UnpackedLayer | null,
  { layerSeconds, entrySeconds, unpackBytesPerSecond }: PullProfile,
  settings: PullSettings,
): number =>
  layer === null
    ? 0
    : layerSeconds +
      layer.entryCount * entrySeconds +
      layer.bytes / (settings.unpackBytesPerSecond ?? unpackBytesPerSecond[layer.compression]);

/**
 * Unpacks layers in order, a limited number at a time, each after its download.
 * @param ends when each is downloaded
 * @param seconds how long each takes to unpack
 */
function scheduleUnpacks(
  ends: readonly number[],
  seconds: readonly number[],
  unpacks: number,
): Unpack[] {
  const free = Array.from({ length: Math.min(unpacks, ends.length) }, () => 0);
  return ends.map((downloaded, i) => {
    const slot = free.indexOf(Math.min(...free));
    const start = Math.max(downloaded, free[slot] as number);
    const end = start + (seconds[i] as number);
    free[slot] = end;
    return { start, end };
  });
}

interface Unpack {
  readonly start: number;
  readonly end: number;
}
