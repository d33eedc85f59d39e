import { expect, test } from '@jest/globals';
import { measureFleet } from '../../src/fleet/measure-fleet.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import { buildFacts, getUnread } from '../support/image-facts.ts';

/** Layers, one hexadecimal digit each, with ten bytes per value. */
function image(name: string, layers: string): ReadFacts {
  const read = [...layers].map((digit, index) => ({
    index,
    diffId: `sha256:${digit.repeat(64)}`,
    digest: `sha256:${digit.repeat(64)}`,
    storedBytes: Number.parseInt(digit, 16),
    instruction: null,
    layerBytes: Number.parseInt(digit, 16) * 10,
    contentBytes: 0,
    reclaimableBytes: 0,
    entryCount: 1,
    verified: 'diffId' as const,
  }));
  const facts = buildFacts({}, { layers: read });
  return { ...facts, key: { name, platform: 'linux/amd64' }, source: name };
}

const getNames = (images: readonly { readonly name: string }[]): string[] =>
  images.map(({ name }) => name);

function findOrders(...images: readonly ReadFacts[]) {
  return measureFleet(images).baseOrders.map(({ layerCount, orders, nodeBytes }) => ({
    layerCount,
    orders: orders.map((order) => getNames(order.images)),
    nodeBytes,
  }));
}

test('the same layers in another order are unpacked again', () => {
  expect(findOrders(image('a', '12345'), image('b', '1324f'), image('c', '12346'))).toEqual([
    // A node stores 1, 2, 3, 4 for a and c, and 3, 2, 4 again for b.
    { layerCount: 4, orders: [['a', 'c'], ['b']], nodeBytes: 90 },
  ]);
});

test('each set of images is listed once, with the most layers', () => {
  expect(findOrders(image('a', '1234'), image('b', '2143'))).toEqual([
    { layerCount: 4, orders: [['a'], ['b']], nodeBytes: 100 },
  ]);
});

test.each([
  ['the same order', ['123', '124']],
  ['other layers', ['123', '214']],
  ['the same total with different layers', ['14', '23']],
  ['an additional layer', ['12', '321']],
])('%s is not another order', (what, [one = '', other = '']) => {
  const found = findOrders(image('a', one), image('b', other));
  expect(found.filter(({ layerCount }) => layerCount === 3)).toEqual([]);
  if (what !== 'other layers') expect(found).toEqual([]);
});

test('the cost on a node is unknown if layers were not read', () => {
  const images = [image('a', '12'), image('b', '21')].map(getUnread);
  expect(measureFleet(images).baseOrders).toMatchObject([{ layerCount: 2, nodeBytes: null }]);
});
