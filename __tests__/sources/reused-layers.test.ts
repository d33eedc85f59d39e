import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createAllowance } from '../../src/read/allowance.ts';
import type { BlobStore } from '../../src/sources/blob-store.ts';
import { openFolderStore } from '../../src/sources/layout/folder-store.ts';
import { listImages } from '../../src/sources/layout/images-of-descriptors.ts';
import type { LayerRequest, ScannedLayer } from '../../src/sources/read-layer.ts';
import { shareLayers } from '../../src/sources/reused-layers.ts';
import { layoutFor } from '../support/platform-layout.ts';
import { testHost } from '../support/test-host.ts';

/** A store that records which layers are read, and can change them. */
function watch(store: BlobStore, change: (layer: ScannedLayer) => ScannedLayer = (one) => one) {
  const reads: string[] = [];
  const layer = async (name: string, request: LayerRequest): Promise<ScannedLayer> => {
    reads.push(name);
    return change(await store.layer(name, request));
  };
  return { reads, store: { ...store, layer } };
}

const open = (folder: string): BlobStore => openFolderStore(folder, 'test');
const parse = (text: Uint8Array) => JSON.parse(String(text));
const request = (): LayerRequest => ({
  verify: false,
  estimate: false,
  allowance: createAllowance(),
  onBytes: () => undefined,
});

async function readAll(
  platforms: readonly string[],
  bodyOf?: (platform: string) => string,
  file?: string,
) {
  const folder = layoutFor(platforms, bodyOf, undefined, file);
  const { reads, store } = watch(open(folder));
  const { manifests } = parse(readFileSync(join(folder, 'index.json')));
  const context = { source: 'x', name: 'x', select: undefined, verify: false, estimate: false };
  const { images } = await listImages(
    store,
    manifests,
    { fileName: 'x', isAsPushed: true },
    { ...context, host: testHost() },
  );
  const tables = [];
  for (const image of images) tables.push((await image.read()).layers[0]?.table);
  return { reads, tables };
}

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];

test('a layer of all platforms is read once, and each platform has the same table', async () => {
  const { reads, tables } = await readAll(PLATFORMS, () => 'the same');
  expect(reads).toHaveLength(1);
  expect(tables).toHaveLength(3);
  expect(tables[0]?.entries.count).toBe(1);
  expect(tables[1]).toEqual(tables[0]);
  expect(tables[2]).toEqual(tables[0]);
});

test('and the same package database', async () => {
  const status = 'Package: a\nStatus: install ok installed\nVersion: 1\n';
  const { reads, tables } = await readAll(PLATFORMS, () => status, 'var/lib/dpkg/status');
  expect(reads).toHaveLength(1);
  const bodies = tables.flatMap((table) => [...(table?.bodies?.values() ?? [])]);
  expect(bodies.map((body) => Buffer.from(body).toString())).toEqual([status, status, status]);
});

test('layers of only one platform are read for each', async () => {
  const { reads } = await readAll(PLATFORMS);
  expect(new Set(reads).size).toBe(3);
  expect(reads).toHaveLength(3);
});

async function readTwice(change?: (layer: ScannedLayer) => ScannedLayer, second = request()) {
  const folder = layoutFor(['linux/amd64']);
  const [index] = parse(readFileSync(join(folder, 'index.json'))).manifests;
  const blob = (digest: string) => `blobs/${digest.replace(':', '/')}`;
  const [image] = parse(readFileSync(join(folder, blob(index.digest)))).manifests;
  const manifest = parse(readFileSync(join(folder, blob(image.digest))));
  const name = blob(manifest.layers[0].digest);
  const { reads, store } = watch(open(folder), change);
  const shared = shareLayers(store, [[name], [name, name]]);
  await shared.layer(name, request());
  await shared.layer(name, second);
  return reads;
}

test('a layer that is too large to keep is read again', async () => {
  const grow = (layer: ScannedLayer): ScannedLayer => {
    const entries = { ...layer.scanned.entries, count: 2_000_000 };
    return { ...layer, scanned: { ...layer.scanned, entries } };
  };
  expect(await readTwice()).toHaveLength(1);
  expect(await readTwice(grow)).toHaveLength(2);
});

test('a kept layer counts toward the limits of an image like one that is read', async () => {
  const [shared, limited] = [request(), request()];
  await readTwice(undefined, shared);
  expect(shared.allowance.entries).toBe(createAllowance().entries - 1);
  expect(shared.allowance.textBytes).toBe(createAllowance().textBytes - 'file'.length);
  limited.allowance.entries = 0;
  await expect(readTwice(undefined, limited)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
});
