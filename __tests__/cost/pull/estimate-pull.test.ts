import { describe, expect, test } from '@jest/globals';
import { compareImages } from '../../../src/compare/compare.ts';
import { estimatePull } from '../../../src/cost/pull/estimate-pull.ts';
import { listUpdatedLayers } from '../../../src/cost/pull/layers-to-pull.ts';
import { PULL_PROFILES } from '../../../src/cost/pull/profiles.ts';
import type { LayerFacts, ReadFacts, ReadLayerFacts } from '../../../src/model/facts.ts';
import type { PullBudget, PullClient } from '../../../src/model/pull.ts';
import { expectLinear } from '../../support/growth.ts';
import { buildFacts, getUnread, makeBudget } from '../../support/image-facts.ts';

const MB = 1e6;

/** A layer with its stored and unpacked megabytes. */
const layer = (name: string, stored: number, unpacked = stored * 2, entryCount = 10) => ({
  name,
  stored,
  unpacked,
  entryCount,
});

function image(...layers: readonly ReturnType<typeof layer>[]): ReadFacts {
  const facts = buildFacts({ pullBytes: 1 });
  return {
    ...facts,
    layers: layers.map(
      ({ name, stored, unpacked, entryCount }, index): ReadLayerFacts => ({
        index,
        diffId: `sha256:d${name}`,
        digest: `sha256:b${name}`,
        storedBytes: stored * MB,
        instruction: `COPY ${name}`,
        layerBytes: unpacked * MB,
        contentBytes: unpacked * MB,
        reclaimableBytes: 0,
        entryCount,
        verified: 'diffId',
      }),
    ),
  };
}

const settings = (client: PullClient, more = ''): PullBudget =>
  makeBudget(`pull: { client: ${client}, bandwidth: 100MB/s, roundTrip: 0s${more} }`)
    .pull as PullBudget;

const getPull = (facts: ReadFacts, client: PullClient, more = '', baseline?: ReadFacts) => {
  const comparison =
    baseline && compareImages(facts, baseline, { matchedBy: 'name', report: null });
  const pull = estimatePull(facts, comparison, settings(client, more));
  if (pull === undefined) throw new Error('not estimated');
  return pull;
};

const DOCKER = PULL_PROFILES.docker;
/** The time to unpack a layer at 100 MB/s. */
const getUnpack = ({ unpacked, entryCount }: ReturnType<typeof layer>): number =>
  DOCKER.layerSeconds + entryCount * DOCKER.entrySeconds + unpacked / 100;

describe('a pull by Docker', () => {
  const SPEED = ', unpack: 100MB/s';
  const [a, b] = [layer('a', 100), layer('b', 100)];

  test('of one layer downloads, then unpacks', () =>
    expect(getPull(image(a), 'docker', SPEED).time.pullSeconds).toBeCloseTo(
      DOCKER.startSeconds + 1 + getUnpack(a),
      2,
    ));

  test('unpacks the lower layer while the upper one downloads', () => {
    // 100 MB and 300 MB share 100 MB/s: they arrive after 2 s and 4 s.
    const large = layer('large', 300, 10);
    expect(getPull(image(a, large), 'docker', SPEED).time.pullSeconds).toBeCloseTo(
      DOCKER.startSeconds + Math.max(2 + getUnpack(a), 4) + getUnpack(large),
      2,
    );
  });

  test('unpacks layers one after another, unless the budget allows more at a time', () => {
    const one = DOCKER.startSeconds + 2 + getUnpack(a) + getUnpack(b);
    expect(getPull(image(a, b), 'docker', SPEED).time.pullSeconds).toBeCloseTo(one, 2);
    expect(getPull(image(a, b), 'docker', `${SPEED}, unpacks: 2`).time.pullSeconds).toBeCloseTo(
      DOCKER.startSeconds + 2 + getUnpack(a),
      2,
    );
  });

  test('downloads a blob that is listed twice once', () =>
    expect(getPull(image(a, a), 'docker', SPEED).time.pullSeconds).toBeCloseTo(
      DOCKER.startSeconds + 1 + 2 * getUnpack(a),
      2,
    ));

  test('takes longer for what compression saved than for what it could not compress', () => {
    const [text, noise] = [layer('a', 100, 300), layer('a', 300, 300)];
    const unpacks = [text, noise].map(
      (one) =>
        getPull(image(one), 'docker').time.pullSeconds - DOCKER.startSeconds - one.stored / 100,
    );
    const saved = 200 / (DOCKER.decompressBytesPerSecond.gzip / MB);
    expect((unpacks[0] ?? 0) - (unpacks[1] ?? 0)).toBeCloseTo(saved, 2);
  });

  test('opens a connection for each request', () => {
    const far = makeBudget('pull: { client: docker, bandwidth: 100MB/s, roundTrip: 1s }').pull;
    const near = getPull(image(a), 'docker').time.pullSeconds;
    // A token takes four round trips, each of three requests and the download three.
    expect((estimatePull(image(a), undefined, far)?.time.pullSeconds ?? 0) - near).toBeCloseTo(
      4 + 4 * 3,
      2,
    );
  });

  test('takes longer for many files', () => {
    const many = layer('a', 100, 200, 100_000);
    const more = getPull(image(many), 'docker').time.pullSeconds;
    const few = getPull(image(a), 'docker').time.pullSeconds;
    expect(more - few).toBeCloseTo(99_990 * DOCKER.entrySeconds, 2);
  });
});

describe('a pull by containerd', () => {
  test('downloads the top layer among the first', () => {
    const [low, high] = [layer('low', 100), layer('high', 300)];
    const spans = getPull(image(low, low, high), 'containerd', ', downloads: 1').timeline ?? [];
    const [first, , top] = spans;
    expect(top?.downloadedAt).toBeLessThanOrEqual(first?.requestedAt ?? 0);
  });

  test('keeps its connection', () => {
    const far = makeBudget('pull: { client: containerd, bandwidth: 100MB/s, roundTrip: 1s }').pull;
    const one = image(layer('a', 100));
    const near = getPull(one, 'containerd').time.pullSeconds;
    // A connection two round trips, a token four, and each of three requests and the download one.
    expect((estimatePull(one, undefined, far)?.time.pullSeconds ?? 0) - near).toBeCloseTo(
      2 + 4 + 4,
      2,
    );
  });
});

test('the simple formula adds up', () =>
  // 200 MB at 100 MB/s, 400 MB unpacked at 500 MB/s, two layers.
  expect(getPull(image(layer('a', 100), layer('b', 100)), 'simple').time.pullSeconds).toBe(3));

describe('an update', () => {
  const old = image(layer('base', 100), layer('old', 100), layer('top', 50));
  const now = image(layer('base', 100), layer('new', 10), layer('top', 50));

  test('keeps the lowest layers that are the same', () => {
    const same = getPull(old, 'docker', '', old).time.updateSeconds;
    expect(same).toBeCloseTo(DOCKER.startSeconds, 3);
    const comparison = compareImages(now, old, { matchedBy: 'name', report: null });
    expect(listUpdatedLayers(now, comparison, true)).toEqual([
      { downloadBytes: 0, unpack: null },
      expect.objectContaining({ downloadBytes: 10 * MB }),
      expect.objectContaining({ downloadBytes: 0, unpack: expect.anything() }),
    ]);
  });

  test('by Docker downloads everything above the first new layer again', () => {
    const { updateSeconds } = getPull(now, 'docker', '', old).time;
    const alone = getPull(image(layer('new', 10), layer('top', 50)), 'docker').time.pullSeconds;
    expect(updateSeconds).toBeCloseTo(alone, 3);
  });

  /** The time of an update without a word about the speed, and what its unpacking takes. */
  const explain = (client: 'containerd' | 'podman', isCopied: boolean): [number, number] => {
    const profile = PULL_PROFILES[client];
    const write = (10 + 10 + 50 + 50) / (profile.writeBytesPerSecond / MB);
    const saved = isCopied ? 10 : 10 + 50;
    const unpack =
      2 * (profile.layerSeconds + 10 * profile.entrySeconds) +
      write +
      saved / (profile.decompressBytesPerSecond.gzip / MB);
    return [getPull(now, client, '', old).time.updateSeconds ?? 0, profile.startSeconds + unpack];
  };

  test('by containerd finds blobs, and only unpacks them again', () => {
    const [seconds, unpacking] = explain('containerd', false);
    // 10 MB at 100 MB/s.
    expect(seconds).toBeCloseTo(unpacking + 0.1, 2);
  });

  test('by podman finds blobs, and copies their files', () => {
    const [seconds, unpacking] = explain('podman', true);
    const check = 10 / (PULL_PROFILES.podman.decompressBytesPerSecond.gzip / MB);
    // The new layer is decompressed while it arrives.
    expect(seconds).toBeCloseTo(unpacking + Math.max(0.1, check), 2);
  });

  test('is unknown without a baseline, or if an old report lacks equal layers', () => {
    expect(getPull(now, 'docker').time.updateSeconds).toBeNull();
    const comparison = compareImages(now, old, { matchedBy: 'name', report: null });
    const layers = comparison.layers.map(({ isSameContent: _same, ...change }) => change);
    const unknown = { ...comparison, layers } as typeof comparison;
    expect(estimatePull(now, unknown, null)?.time.updateSeconds).toBeNull();
  });
});

describe('a report', () => {
  test('has the usual bandwidths in addition to its own', () => {
    const { time, others } = getPull(image(layer('a', 100)), 'docker');
    expect(time.bandwidthBytesPerSecond).toBe(100e6);
    expect(others.map(({ bandwidthBytesPerSecond }) => bandwidthBytesPerSecond * 8)).toEqual([
      100e6, 1e9, 10e9,
    ]);
    const seconds = others.map(({ pullSeconds }) => pullSeconds);
    expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
  });

  test('names the layer that everything waits for, with the time that it costs', () => {
    const thin = [layer('a', 1), layer('b', 1), layer('c', 1)] as const;
    const fat = getPull(image(thin[0], layer('fat', 200), thin[1]), 'docker');
    const without = getPull(image(thin[0], thin[1]), 'docker').time.pullSeconds;
    expect(fat.waitsFor).toMatchObject({ layer: 1, storedBytes: 200 * MB });
    expect(fat.waitsFor?.seconds).toBeCloseTo(fat.time.pullSeconds - without, 2);
    const even = Array.from({ length: 20 }, (_, i) => layer(`even${i}`, 10));
    expect(getPull(image(...even), 'docker').waitsFor).toBeUndefined();
  });

  test('estimates unpacked sizes from the compression if layers were not read', () => {
    const facts = getUnread(image(layer('a', 100)));
    const gzip = estimatePull(facts, undefined, settings('docker'));
    const as = (compression: LayerFacts['compression'] & string) =>
      estimatePull(
        { ...facts, layers: facts.layers.map((one) => ({ ...one, compression })) },
        undefined,
        settings('docker'),
      )?.time.pullSeconds ?? 0;
    expect(gzip?.unpackedSizesAre).toBe('estimate');
    expect(gzip?.time.pullSeconds).toBeGreaterThan(as('none'));
    expect(as('zstd')).toBeGreaterThan(as('none'));
  });

  test('is absent if stored sizes are unknown', () =>
    expect(estimatePull({ ...image(), pullBytesAre: null }, undefined, null)).toBeUndefined());
});

test('takes time linear in the number of layers', () =>
  expectLinear((size) => {
    const facts = image(...Array.from({ length: size }, (_, i) => layer(String(i), i % 7)));
    return () => estimatePull(facts, undefined, null);
  }, 5000));
