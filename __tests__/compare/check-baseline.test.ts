import { expect, test } from '@jest/globals';
import { checkBaseline } from '../../src/compare/check-baseline.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { GateReport } from '../../src/model/report.ts';
import { getUnread } from '../support/image-facts.ts';
import { file, getMade, throughReport } from './compared.ts';

// biome-ignore lint/suspicious/noExplicitAny: facts that an attacker could have changed
type Mutable = any;

async function reportWith(change: (facts: Mutable) => void): Promise<GateReport> {
  const facts = await getMade(
    [
      ['RUN a', file('a/b', 5)],
      ['RUN b', file('c', 7), file('a/.wh.b', 0)],
    ],
    { layerCount: 1 },
  );
  const copy: ReadFacts = structuredClone(facts);
  change(copy);
  const image = {
    key: facts.key,
    verdict: 'pass' as const,
    findings: [],
    notices: [],
    facts: copy,
  };
  const budget = { source: null, sha256: null, rules: [] };
  return {
    schemaVersion: 2,
    tool: { name: 'plimsoll', version: '0' },
    budget,
    verdict: 'pass',
    notices: [],
    images: [image],
  };
}

/** The same for an image whose layers were not read. */
async function manifestWith(change: (manifest: Mutable) => void): Promise<GateReport> {
  const { images, ...report } = await reportWith(() => undefined);
  const manifests = images.map(({ facts, ...image }) => ({
    ...image,
    facts: getUnread(facts as ReadFacts),
  }));
  change(manifests[0]?.facts);
  return { ...report, images: manifests };
}

test('a valid report is accepted', async () =>
  expect(checkBaseline(await reportWith(() => undefined), 'r.json')).toBeUndefined());

test.each<[string, (facts: Mutable) => void, string]>([
  [
    'bytes that no layer has',
    (facts) => {
      facts.measures.imageBytes = 999;
    },
    '.layers does not add up to imageBytes',
  ],
  [
    'bytes that no path has',
    (facts) => {
      facts.measures.visibleBytes = 6;
    },
    '.files.tree does not add up to visibleBytes',
  ],
  [
    'half a byte',
    (facts) => {
      facts.measures.reclaimableBytes = 0.5;
    },
    '.measures.reclaimableBytes is not a whole number',
  ],
  [
    'more bytes than can be counted',
    (facts) => {
      facts.measures.imageBytes = 1e300;
    },
    '.measures.imageBytes is not a whole number',
  ],
  [
    'half a byte in a layer',
    (facts) => {
      facts.layers[0].layerBytes = 4.5;
    },
    '.layers[0] has a size that is not a whole number',
  ],
  [
    'half a stored byte',
    (facts) => {
      facts.layers[1].storedBytes = 4.5;
    },
    '.layers[1] has a size that is not a whole number',
  ],
  [
    'a path with half a byte',
    (facts) => {
      facts.files.tree.visibleBytes = facts.files.tree.visibleBytes.map(() => 2.5);
    },
    '.files.tree has a size that is not a whole number',
  ],
  [
    'layers out of order',
    (facts) => {
      facts.layers.reverse();
    },
    '.layers[0] has the wrong index',
  ],
  [
    'a base image with more layers than the image',
    (facts) => {
      facts.base.layerCount = 3;
    },
    '.base has more layers than the image',
  ],
  [
    'a layer count without layers',
    (facts) => {
      facts.measures.layerCount = 3;
    },
    '.measures.layerCount is not the number of its layers',
  ],
  [
    'thousands of layers',
    (facts) => {
      facts.layers = Array(5000).fill(facts.layers[0]);
    },
    '.layers has more than 4096 rows',
  ],
])('%s', async (_what, change, message) => {
  const report = await reportWith(change);
  expect(() => checkBaseline(report, 'r.json')).toThrow(
    expect.objectContaining({
      code: 'REPORT_INVALID',
      where: 'r.json',
      message: expect.stringContaining(`images[0].facts${message}`),
    }),
  );
});

test('a valid report of an image with a negative dive efficiency is accepted', async () => {
  const facts = await getMade([
    ['RUN a', file('a', 1)],
    ['RUN b', file('.wh.x', 0)],
    ['RUN c', file('.wh.y', 0)],
  ]);
  expect(facts.measures.efficiencyRatio).toBe(-1);
  expect(throughReport(facts).measures).toEqual(facts.measures);
});

test('accepts a valid manifest-only report without a layer count', async () => {
  const report = await manifestWith((manifest) => {
    manifest.measures.layerCount = null;
  });
  expect(checkBaseline(report, 'r.json')).toBeUndefined();
});

test('a valid manifest-only report is accepted', async () =>
  expect(checkBaseline(await manifestWith(() => undefined), 'r.json')).toBeUndefined());

test.each<[string, (manifest: Mutable) => void, string]>([
  [
    'half a byte to pull',
    (manifest) => {
      manifest.measures.pullBytes = 0.5;
    },
    '.measures.pullBytes is not a whole number',
  ],
  [
    'a layer count without layers',
    (manifest) => {
      manifest.measures.layerCount = 1;
    },
    '.measures.layerCount is not the number of its layers',
  ],
  [
    'a layer of half a byte',
    (manifest) => {
      manifest.layers[1] = { ...manifest.layers[1], storedBytes: 4.5 };
    },
    '.layers[1] has a size that is not a whole number',
  ],
  [
    'a base image with more layers than the image',
    (manifest) => {
      manifest.base = { ...manifest.base, layerCount: 3 };
    },
    '.base has more layers than the image',
  ],
])('of a manifest alone: %s', async (_what, change, message) => {
  const report = await manifestWith(change);
  expect(() => checkBaseline(report, 'r.json')).toThrow(
    expect.objectContaining({ message: expect.stringContaining(`images[0].facts${message}`) }),
  );
});

test('a report with thousands of images is refused', async () => {
  const { images, ...report } = await reportWith(() => undefined);
  const many = { ...report, images: Array(10_001).fill(images[0]) };
  expect(() => checkBaseline(many, 'r.json')).toThrow('images has more than 10000 rows');
});
