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

/** Round trips besides those of requests. */
export interface Handshake {
  /** For each connection: TCP and TLS 1.3. */
  readonly connectRoundTrips: number;
  /** Once: a refused request, then a connection to the token service and a request. */
  readonly tokenRoundTrips: number;
}

const REGISTRY: Handshake = { connectRoundTrips: 2, tokenRoundTrips: 4 };

/** The duration of a pull, from the command to its end. */
export function computePullSeconds(
  layers: readonly PulledLayer[],
  settings: PullSettings,
  handshake: Handshake = REGISTRY,
): number {
  if (settings.client === 'simple') return addUp(layers, settings, handshake);
  const profile = PULL_PROFILES[settings.client];
  const { startSeconds, spans } = simulatePull(layers, profile, settings, handshake);
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
  profile: PullProfile,
  settings: PullSettings,
  handshake: Handshake = REGISTRY,
): SimulatedPull {
  const { roundTripSeconds, bandwidthBytesPerSecond } = settings;
  const { connectRoundTrips, tokenRoundTrips } = handshake;
  const { startRequests, keepsConnections } = profile;
  const connections = keepsConnections ? 1 : startRequests;
  const start =
    profile.startSeconds +
    roundTripSeconds * (tokenRoundTrips + connections * connectRoundTrips + startRequests);
  const downloads = settings.downloads ?? profile.downloads;
  const order = listDownloadOrder(layers.length, profile);
  const ordered = order.map((i) => layers[i] as PulledLayer);
  const orderedEnds = simulateDownloads(
    ordered.map(({ downloadBytes, unpack }) => ({
      bytes: downloadBytes,
      mostBytesPerSecond: limitByCheck(profile, unpack),
    })),
    {
      bytesPerSecond: bandwidthBytesPerSecond,
      requestSeconds: roundTripSeconds * (keepsConnections ? 1 : 1 + connectRoundTrips),
      downloads,
    },
  );
  const orderedStarts = findDownloadStarts(ordered, orderedEnds, downloads);
  const toLayers = (values: readonly number[]): number[] => {
    const byLayer = layers.map(() => 0);
    order.forEach((layer, i) => {
      byLayer[layer] = values[i] as number;
    });
    return byLayer;
  };
  const [starts, ends] = [toLayers(orderedStarts), toLayers(orderedEnds)];
  const seconds = layers.map((layer) => computeUnpackSeconds(layer, profile, settings));
  const unpacks = scheduleUnpacks(ends, seconds, settings.unpacks ?? profile.unpacks);
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

function listDownloadOrder(count: number, { startsWithTop }: PullProfile): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  return startsWithTop ? [...order.slice(-1), ...order.slice(0, -1)] : order;
}

/** One starts as soon as there is one less under way; what needs no download starts at its end. */
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

/** The stored bytes per second that a client can check while it downloads. */
function limitByCheck(profile: PullProfile, layer: UnpackedLayer | null): number {
  if (!profile.checksWhileDownloading || layer === null) return Number.POSITIVE_INFINITY;
  const seconds = computeDecompressSeconds(layer, profile);
  return seconds === 0 ? Number.POSITIVE_INFINITY : layer.storedBytes / seconds;
}

function computeDecompressSeconds(
  { storedBytes, bytes, compression }: UnpackedLayer,
  { decompressBytesPerSecond }: PullProfile,
): number {
  if (compression === 'none') return 0;
  return Math.max(0, bytes - storedBytes) / decompressBytesPerSecond[compression];
}

function computeUnpackSeconds(
  { unpack, downloadBytes }: PulledLayer,
  profile: PullProfile,
  { unpackBytesPerSecond }: PullSettings,
): number {
  if (unpack === null) return 0;
  const isCopied = downloadBytes === 0 && profile.copiesFoundLayers;
  const contentSeconds =
    unpackBytesPerSecond === null
      ? unpack.bytes / profile.writeBytesPerSecond +
        (isCopied ? 0 : computeDecompressSeconds(unpack, profile))
      : unpack.bytes / unpackBytesPerSecond;
  return profile.layerSeconds + unpack.entryCount * profile.entrySeconds + contentSeconds;
}

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
