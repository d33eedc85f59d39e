import { parseBudget } from '../../src/budget/parse/parse-budget.ts';
import type { Budget } from '../../src/model/budget.ts';
import type { ImageFacts, Measures, PathTree } from '../../src/model/facts.ts';
import type { ManifestFacts } from '../../src/model/manifest-facts.ts';

/** Facts of a small image, with what a test cares about. */
export function factsOf(
  measures: Partial<Measures> = {},
  more: Partial<ImageFacts> = {},
): ImageFacts {
  return {
    key: { name: 'app', platform: 'linux/amd64' },
    source: 'docker-archive:app.tar',
    manifestDigest: null,
    configDigest: null,
    readBy: 'docker-archive on disk',
    verified: 'structure',
    measures: {
      imageBytes: 1000,
      layerBytes: 900,
      layerCount: 2,
      fileCount: 3,
      contentBytes: 1000,
      visibleBytes: 900,
      reclaimableBytes: 100,
      visibleRatio: 0.9,
      efficiencyRatio: 0.95,
      wastedBytes: 100,
      userWastedRatio: 0.05,
      pullBytes: 400,
      ...measures,
    },
    unmeasured: {},
    exactness: { pullBytes: 'exact', contentsCompared: true },
    diveUserWasted: 'number',
    reclaimableByCause: { deleted: 100, overwritten: 0, metadata: 0 },
    layers: [],
    waste: { items: [], omitted: { count: 0, bytes: 0 } },
    largest: {
      folders: { items: [], omitted: { count: 0, bytes: 0 } },
      packages: { items: [], omitted: { count: 0, bytes: 0 } },
      files: { items: [], omitted: { count: 0, bytes: 0 } },
    },
    tree: null,
    ...more,
  };
}

/** What is known of the same image where its layers were not read. */
export function manifestOf({ measures, exactness, layers, ...facts }: ImageFacts): ManifestFacts {
  const { key, source, manifestDigest, configDigest, readBy, unmeasured, base } = facts;
  const unread = Object.fromEntries(
    Object.keys(measures).map((name) => [name, null]),
  ) as ManifestFacts['measures'];
  return {
    ...{ key, source, manifestDigest, configDigest, readBy, unmeasured, layers },
    ...(base && { base }),
    measures: { ...unread, layerCount: measures.layerCount, pullBytes: measures.pullBytes },
    exactness: { pullBytes: exactness.pullBytes },
  };
}

/** A path in a test's tree. A hidden one has its bytes in a lower layer only. */
export interface TreeRow {
  readonly path: string;
  readonly visible?: number;
  readonly reclaimable?: number;
  readonly layer?: number;
  readonly isHidden?: boolean;
}

/** Rows in pre-order, folders included. */
export function treeOf(rows: readonly TreeRow[]): PathTree {
  const parts = rows.map(({ path }) => path.slice(1).split('/'));
  return {
    depth: parts.map(({ length }) => length - 1),
    name: parts.map((names) => names.at(-1) ?? ''),
    visibleBytes: rows.map(({ visible = 0 }) => visible),
    reclaimableBytes: rows.map(({ reclaimable = 0 }) => reclaimable),
    isVisible: rows.map(({ isHidden = false }) => (isHidden ? 0 : 1)),
    firstLayer: rows.map(({ layer = 0 }) => layer),
  };
}

export const budgetOf = (text: string): Budget =>
  parseBudget({ text, source: '.dive-ci.yaml', sha256: 'abc', notices: [] });
