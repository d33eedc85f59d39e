import { expect, test } from '@jest/globals';
import { listNewLayers } from '../../../src/cost/pull/layers-to-pull.ts';
import { PULL_PROFILES } from '../../../src/cost/pull/profiles.ts';
import {
  computePullSeconds,
  type PulledLayer,
  simulatePull,
} from '../../../src/cost/pull/pull-seconds.ts';
import { DEFAULT_PULL, type PulledSpan } from '../../../src/model/pull.ts';

const toLayer = (megabytes: number): PulledLayer => ({
  downloadBytes: megabytes * 1e6,
  unpack:
    megabytes === 0
      ? null
      : {
          storedBytes: megabytes * 1e6,
          bytes: megabytes * 2e6,
          entryCount: 10,
          compression: 'gzip',
        },
});

const LAYERS = [30, 1, 0, 200, 5, 5, 80, 40].map(toLayer);
const SETTINGS = { ...DEFAULT_PULL, client: 'docker' } as const;

const getSpans = (downloads: number): readonly PulledSpan[] =>
  simulatePull(LAYERS, PULL_PROFILES.docker, { ...SETTINGS, downloads }).spans;

test.each([1, 2, 3, 8])('with %d downloads, each layer has its time, in order', (downloads) => {
  const spans = getSpans(downloads);
  for (const [i, { requestedAt, downloadedAt, unpackingAt, unpackedAt }] of spans.entries()) {
    expect(requestedAt).toBeLessThanOrEqual(downloadedAt);
    expect(downloadedAt).toBeLessThanOrEqual(unpackingAt);
    expect(unpackingAt).toBeLessThanOrEqual(unpackedAt);
    // Docker unpacks a layer after the one below it.
    expect(unpackingAt).toBeGreaterThanOrEqual(spans[i - 1]?.unpackedAt ?? 0);
  }
  const needed = spans.filter((_, i) => (LAYERS[i]?.downloadBytes ?? 0) > 0);
  const busy = needed.map(
    ({ requestedAt }) =>
      needed.filter((one) => one.requestedAt <= requestedAt && one.downloadedAt > requestedAt)
        .length,
  );
  expect(Math.max(...busy)).toBe(Math.min(downloads, needed.length));
});

test('the last layer to be unpacked ends the pull', () => {
  const ends = getSpans(3).map(({ unpackedAt }) => unpackedAt);
  expect(computePullSeconds(LAYERS, { ...SETTINGS, downloads: 3 })).toBe(Math.max(...ends));
});

test('a layer that the machine has is not downloaded', () => {
  const { requestedAt, downloadedAt } = getSpans(3)[2] as PulledSpan;
  expect(requestedAt).toBe(downloadedAt);
});

test('a download starts when there is one less under way, whichever ends first', () => {
  const layers = [0, 300, 100, 200, 100].map(toLayer);
  const { startSeconds, spans } = simulatePull(layers, PULL_PROFILES.docker, SETTINGS);
  const [found, ...needed] = spans;
  expect(found?.requestedAt).toBe(found?.downloadedAt);
  expect(needed.map(({ requestedAt }) => requestedAt)).toEqual([
    ...[startSeconds, startSeconds, startSeconds],
    needed[1]?.downloadedAt,
  ]);
});

test('each start and connection takes round trips', () => {
  const { startSeconds } = simulatePull([], PULL_PROFILES.docker, {
    ...SETTINGS,
    roundTripSeconds: 1,
  });
  // 4 for a token, 2 for each of 3 connections, 3 requests.
  expect(startSeconds).toBeCloseTo(PULL_PROFILES.docker.startSeconds + 13, 9);
});

test('the simple formula adds round trips, downloads, unpacking and a time per layer', () => {
  const layers = [toLayer(100), { downloadBytes: 50e6, unpack: null }];
  const settings = { ...SETTINGS, client: 'simple', unpackBytesPerSecond: null } as const;
  expect(
    computePullSeconds(layers, {
      ...settings,
      bandwidthBytesPerSecond: 100e6,
      roundTripSeconds: 0.5,
    }),
    // 6 round trips, 150 MB, 200 MB at 500 MB/s, one layer.
  ).toBeCloseTo(3 + 1.5 + 0.4 + 0.1, 9);
});

// Sources: see `PULL_PROFILES`.
test.each([
  ['docker', 3],
  ['containerd', 3],
  ['podman', 6],
] as const)(
  '%s downloads %d layers at a time and unpacks one, after 3 requests',
  (name, downloads) =>
    expect(PULL_PROFILES[name]).toMatchObject({ downloads, unpacks: 1, startRequests: 3 }),
);

test.each([
  ['gzip', 270],
  ['zstd', 290],
  ['none', 100],
] as const)(
  'a layer of 100 MB in %s that was not read has about %d MB',
  (compression, megabytes) => {
    const layer = { index: 0, storedBytes: 100e6, compression };
    const facts = { layers: [layer] } as unknown as Parameters<typeof listNewLayers>[0];
    const [pulled] = listNewLayers(facts);
    expect(pulled?.unpack?.bytes).toBeCloseTo(megabytes * 1e6, 3);
    expect(pulled?.unpack?.entryCount).toBeCloseTo((megabytes * 1e6) / 21_000, 6);
  },
);
