import { expect, test } from '@jest/globals';
import { measureFleet } from '../../src/fleet/measure-fleet.ts';
import type { ImageFacts, ReadFacts } from '../../src/model/facts.ts';
import { buildFacts, getUnread } from '../support/image-facts.ts';

/** `a:100/40`: a layer with diffID `a`, 100 bytes unpacked, 40 stored. */
function image(name: string, layers: string, parts: Partial<ReadFacts> = {}): ReadFacts {
  const read = layers.split(' ').map((word, index) => {
    const [id = '', unpacked = 0, stored = 0] = word.split(/[:/]/);
    return {
      index,
      diffId: `sha256:${id}`,
      digest: `sha256:gzip-${id}`,
      storedBytes: Number(stored),
      instruction: null,
      layerBytes: Number(unpacked),
      contentBytes: Number(unpacked),
      reclaimableBytes: 0,
      entryCount: 1,
      verified: 'diffId' as const,
    };
  });
  const imageBytes = read.reduce((sum, { layerBytes }) => sum + layerBytes, 0);
  const facts = buildFacts({ imageBytes, reclaimableBytes: 0 }, { layers: read, ...parts });
  return { ...facts, key: { name, platform: 'linux/amd64' }, source: `docker:${name}` };
}

const getNames = (images: readonly { readonly name: string }[]): string[] =>
  images.map(({ name }) => name);

const API = image('api', 'base:100/40 node:60/25 api:10/4');
const WEB = image('web', 'base:100/40 node:60/25 web:20/9');
const JOB = image('job', 'base:100/40 job:5/2');

test('each shared layer counts once, and each image has its unique part', () => {
  const { registry, node, images } = measureFleet([API, WEB, JOB]);
  expect(registry).toEqual({ sumBytes: 185, totalBytes: 80, sharedRatio: 1 - 80 / 185 });
  expect(node).toEqual({ sumBytes: 455, totalBytes: 195, sharedRatio: 1 - 195 / 455 });
  expect(images.map(({ key, registry: share }) => [key.name, share])).toEqual([
    ['web', { bytes: 74, sharedBytes: 65, uniqueBytes: 9 }],
    ['api', { bytes: 69, sharedBytes: 65, uniqueBytes: 4 }],
    ['job', { bytes: 42, sharedBytes: 40, uniqueBytes: 2 }],
  ]);
});

test('a registry shares a layer in any position, a node only on the same layers', () => {
  const { registry, node } = measureFleet([
    image('a', 'x:10/1 tool:100/30'),
    image('b', 'y:10/1 tool:100/30'),
  ]);
  expect([registry?.totalBytes, node?.totalBytes]).toEqual([32, 220]);
});

test('a layer that an image has twice is stored once in a registry and twice on a node', () => {
  const { registry, node, images } = measureFleet([image('a', 'x:10/4 x:10/4')]);
  expect([registry?.totalBytes, node?.totalBytes]).toEqual([4, 20]);
  expect(images[0]?.registry).toEqual({ bytes: 4, sharedBytes: 0, uniqueBytes: 4 });
});

test('shared lowest layers end where images differ, with the pull of a new base', () => {
  const { bases } = measureFleet([API, WEB, JOB]);
  expect(
    bases.map((base) => [
      base.layerCount,
      base.storedBytes,
      base.nodeBytes,
      base.bumpPullBytes,
      getNames(base.images),
    ]),
  ).toEqual([
    [1, 40, 100, 80, ['api', 'web', 'job']],
    [2, 65, 160, 78, ['api', 'web']],
  ]);
});

test('an image that others start from shares all of its layers', () => {
  const { bases, images } = measureFleet([image('base', 'base:100/40'), JOB]);
  expect(bases.map(({ layerCount, images: users }) => [layerCount, getNames(users)])).toEqual([
    [1, ['base', 'job']],
  ]);
  expect(images.map(({ key, registry }) => [key.name, registry?.uniqueBytes])).toEqual([
    ['job', 2],
    ['base', 0],
  ]);
});

test('a base image has the name that most images give it', () => {
  const setBaseName = (facts: ReadFacts, name: string | null): ReadFacts => ({
    ...facts,
    base: { name, digest: null, layerCount: 1, by: 'provenance', certainty: 'exact' },
  });
  const fleet = [
    setBaseName(API, 'debian:12'),
    setBaseName(WEB, 'debian:12'),
    setBaseName(JOB, 'debian'),
  ];
  expect(measureFleet(fleet).bases[0]?.name).toBe('debian:12');
});

test('several builds of one base image: one for all saves everything except the largest', () => {
  const on = (name: string, base: string, layers: string): ReadFacts =>
    image(name, layers, {
      base: { name: base, digest: null, layerCount: 2, by: 'provenance', certainty: 'exact' },
    });
  const { baseVersions } = measureFleet([
    on('a', 'host:5000/node:22.1', 'os:50/20 node1:100/40 a:1/1'),
    on('b', 'host:5000/node:22.2', 'os:50/20 node2:110/44 b:1/1'),
    on('c', 'host:5000/node:22.2@sha256:0', 'os:50/20 node2:110/44 c:1/1'),
    on('d', 'alpine:3', 'musl:5/2 apk:5/2 d:1/1'),
  ]);
  expect(baseVersions).toEqual([
    {
      name: 'host:5000/node',
      versions: [
        { name: 'host:5000/node:22.1', images: [{ name: 'a', platform: 'linux/amd64' }] },
        {
          name: 'host:5000/node:22.2',
          images: ['b', 'c'].map((name) => ({ name, platform: 'linux/amd64' })),
        },
      ],
      storedBytes: 40,
      nodeBytes: 100,
    },
  ]);
});

test('unnamed base images are versions of one if the same instructions made them', () => {
  const on = (name: string, ids: string, instructions: readonly string[]) => {
    const facts = image(name, ids, {
      base: { name: null, digest: null, layerCount: 2, by: 'history', certainty: 'likely' },
    });
    const layers = facts.layers.map((layer, i) => ({
      ...layer,
      instruction: instructions[i] ?? 'COPY . /',
    }));
    return { ...facts, layers };
  };
  const node = (version: string) => ['ADD file:0a1b in /', `RUN install node ${version}`];
  const { baseVersions } = measureFleet([
    on('a', 'os1:50/20 node1:100/40 a:1/1', node('22.1.0')),
    on('b', 'os2:52/21 node2:110/44 b:1/1', node('22.2.0')),
    on('c', 'os3:52/21 go:110/44 c:1/1', ['ADD file:0a1b in /', 'RUN install go 1.2']),
    // Only copies: this could be any distribution.
    on('d', 'os4:52/21 x1:110/44 d:1/1', ['ADD file:1 in /', 'COPY a /']),
    on('e', 'os5:52/21 x2:110/44 e:1/1', ['ADD file:2 in /', 'COPY a /']),
  ]);
  expect(
    baseVersions.map(({ name, versions, nodeBytes, storedBytes }) => ({
      name,
      images: versions.flatMap((version) => version.images.map((key) => key.name)),
      bytes: [nodeBytes, storedBytes],
    })),
  ).toEqual([{ name: null, images: ['a', 'b'], bytes: [150, 60] }]);
});

test('the same layers in another order are the same version', () => {
  const on = (name: string, layers: string) =>
    image(name, layers, {
      base: { name: 'node', digest: null, layerCount: 2, by: 'provenance', certainty: 'exact' },
    });
  const found = measureFleet([on('a', '0a:50/20 0b:100/40 1:1/1'), on('b', '0b:100/40 0a:50/20')]);
  expect(found.baseVersions).toEqual([]);
  expect(found.baseOrders).toMatchObject([{ name: 'node', layerCount: 2, nodeBytes: 150 }]);
});

test('squashing saves waste, and gives up sharing', () => {
  const facts = image('api', 'base:100/40 api:10/4');
  const wasteful = { ...facts, measures: { ...facts.measures, reclaimableBytes: 6 } };
  const { images } = measureFleet([wasteful, JOB]);
  expect(images.find(({ key }) => key.name === 'api')?.squash).toEqual({
    savedBytes: 6,
    fleetGrowthBytes: 110 - 6 - 10,
  });
});

test('manifests alone give registry sizes, and files alone give node sizes', () => {
  const unread: ImageFacts[] = [API, WEB].map(getUnread);
  expect(measureFleet(unread)).toMatchObject({ registry: { totalBytes: 78 }, node: null });
  expect(measureFleet([API, getUnread(WEB)]).node).toBeNull();
  const local = [API, WEB].map((facts) => ({
    ...facts,
    layers: facts.layers.map((layer) => ({ ...layer, storedBytes: null, digest: null })),
  }));
  expect(measureFleet(local)).toMatchObject({ registry: null, node: { totalBytes: 190 } });
});

test('an empty set is valid', () => {
  expect(measureFleet([])).toEqual({
    images: [],
    registry: { sumBytes: 0, totalBytes: 0, sharedRatio: 0 },
    node: { sumBytes: 0, totalBytes: 0, sharedRatio: 0 },
    bases: [],
    baseVersions: [],
    baseOrders: [],
  });
});
