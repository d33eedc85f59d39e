import { expect, test } from '@jest/globals';
import type { ReadLayerFacts, WasteItem } from '../../../src/model/facts.ts';
import { listEvidence } from '../../../src/report/outline/evidence.ts';
import { buildFacts } from '../../support/image-facts.ts';

const line = (index: number): ReadLayerFacts =>
  ({
    index,
    dockerfile: { file: 'Dockerfile', line: index + 2, endLine: index + 2, by: 'provenance' },
  }) as ReadLayerFacts;

const waste = (path: string, bytes: number, more: Partial<WasteItem> = {}): WasteItem => ({
  ...{ path, bytes, isFolder: true, fileCount: 2, cause: 'metadata', changes: ['owner'] },
  ...{ addedInLayer: 1, hiddenInLayer: 2 },
  ...more,
});

test('a chown of several folders is one problem, and comes before a larger row of another', () => {
  const lists = { cause: 'deleted', addedInLayer: 0, hiddenInLayer: 3 } as const;
  const items = [
    waste('/var/lib/apt/lists', 40_000_000, lists),
    waste('/app/a', 30_000_000),
    waste('/app/b', 20_000_000, { addedInLayer: 0 }),
    waste('/home', 10_000_000),
  ];
  const facts = buildFacts(
    {},
    {
      layers: [0, 1, 2, 3].map(line),
      waste: { items, omitted: { count: 0, bytes: 0 } },
    },
  );
  const [evidence] = listEvidence({ measure: 'wastedBytes' } as never, facts, undefined);
  expect(evidence?.lines?.line).toBe(4);
  expect(evidence?.words).toMatch(/^The largest is 60\.0 MB in 3 places, such as \/app\/a/);
});
