import { PULL_PROFILES, type PullProfile } from '../../../src/cost/pull/profiles.ts';
import {
  computePullSeconds,
  type Handshake,
  type PulledLayer,
  simulatePull,
} from '../../../src/cost/pull/pull-seconds.ts';
import { DEFAULT_PULL, type PullClient, type PullSettings } from '../../../src/model/pull.ts';
import type { Client } from './clients.ts';
import type { MadeImage } from './made-images.ts';
import type { ImageShape } from './shapes.ts';

export interface Prediction {
  readonly seconds: number;
  /** By the simple formula. */
  readonly simpleSeconds: number;
  /** Which of the two takes longer by itself. */
  readonly decidedBy: 'bandwidth' | 'unpacking';
}

/** The benchmark's registry has no token. Clients try HTTPS first: a connection and a greeting. */
const PLAIN: Handshake = { connectRoundTrips: 1, tokenRoundTrips: 2 };

export function predictPull(
  { layers }: MadeImage,
  { link, changed }: ImageShape,
  client: Client['name'],
  kind: 'cold' | 'update',
): Prediction {
  const pulled = listPulled(layers, changed, PULL_PROFILES[client].findsByBlob, kind);
  const compute = (of: PullClient, more: Partial<PullSettings> = {}): number => {
    const settings = { ...DEFAULT_PULL, client: of, roundTripSeconds: link.roundTripMs / 1000 };
    const bandwidthBytesPerSecond = link.mbps * 125_000;
    return computePullSeconds(pulled, { ...settings, bandwidthBytesPerSecond, ...more }, PLAIN);
  };
  const downloads = pulled.reduce((sum, { downloadBytes }) => sum + downloadBytes, 0);
  const ofLink = downloads / (link.mbps * 125_000);
  const ofUnpack = compute(client, { bandwidthBytesPerSecond: 1e13, roundTripSeconds: 0 });
  return {
    seconds: compute(client),
    simpleSeconds: compute('simple'),
    decidedBy: ofLink >= ofUnpack ? 'bandwidth' : 'unpacking',
  };
}

/** @returns the seconds of a pull by a client with other constants */
export function predictWith(
  profile: PullProfile,
  { layers }: MadeImage,
  { link, changed }: ImageShape,
  kind: 'cold' | 'update',
): number {
  const pulled = listPulled(layers, changed, profile.findsByBlob, kind);
  const { startSeconds, spans } = simulatePull(
    pulled,
    profile,
    {
      ...DEFAULT_PULL,
      roundTripSeconds: link.roundTripMs / 1000,
      bandwidthBytesPerSecond: link.mbps * 125_000,
    },
    PLAIN,
  );
  return spans.reduce((last, { unpackedAt }) => Math.max(last, unpackedAt), startSeconds);
}

const listPulled = (
  layers: MadeImage['layers'],
  changed: readonly number[],
  findsByBlob: boolean,
  kind: 'cold' | 'update',
): PulledLayer[] =>
  kind === 'cold'
    ? layers.map((unpack) => ({ downloadBytes: unpack.storedBytes, unpack }))
    : listUpdated(layers, changed, findsByBlob);

function listUpdated(
  layers: MadeImage['layers'],
  changed: readonly number[],
  findsByBlob: boolean,
): PulledLayer[] {
  const first = Math.min(...changed);
  return layers.map((unpack, i) => {
    if (i < first) return { downloadBytes: 0, unpack: null };
    const isKnown = findsByBlob && !changed.includes(i);
    return { downloadBytes: isKnown ? 0 : unpack.storedBytes, unpack };
  });
}

const BANDWIDTH = { ratio: 0.15, seconds: 0.5 };
const UNPACKING = { ratio: 0.3, seconds: 0 };

/** Within 15% or 0.5 s if bandwidth decides, within 30% if unpacking does. */
export function isClose(measured: number, { seconds, decidedBy }: Prediction): boolean {
  const allowed = decidedBy === 'bandwidth' ? BANDWIDTH : UNPACKING;
  const error = Math.abs(seconds - measured);
  return error <= measured * allowed.ratio || error <= allowed.seconds;
}
