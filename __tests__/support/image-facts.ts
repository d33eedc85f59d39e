import { parseBudget } from '../../src/budget/parse/parse-budget.ts';
import type { Budget } from '../../src/model/budget.ts';
import type {
  FileFacts,
  Measures,
  PathTree,
  ReadFacts,
  UnreadFacts,
} from '../../src/model/facts.ts';

/** Facts of a small image, with the overrides of a test. */
export function buildFacts(
  measures: Partial<Measures> = {},
  more: Partial<Omit<ReadFacts, 'files'> & FileFacts> = {},
): ReadFacts {
  const { verified, contentsCompared, diveUserWasted, reclaimableByCause, ...others } = more;
  const { waste, largest, systemPackages, tree, ...documents } = others;
  return {
    key: { name: 'app', platform: 'linux/amd64' },
    source: 'docker-archive:app.tar',
    manifestDigest: null,
    configDigest: null,
    readBy: 'docker-archive on disk',
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
    pullBytesAre: 'exact',
    layers: [],
    ...documents,
    files: {
      verified: verified ?? 'structure',
      contentsCompared: contentsCompared ?? true,
      diveUserWasted: diveUserWasted ?? 'number',
      reclaimableByCause: reclaimableByCause ?? { deleted: 100, overwritten: 0, metadata: 0 },
      waste: waste ?? NONE,
      largest: largest ?? { folders: NONE, packages: NONE, files: NONE },
      ...(systemPackages && { systemPackages }),
      tree: tree ?? null,
    },
  };
}

const NONE = { items: [], omitted: { count: 0, bytes: 0 } };

/** The facts of the same image if its layers were not read. */
export function getUnread({ measures, layers, files: _, ...documents }: ReadFacts): UnreadFacts {
  const unread = Object.fromEntries(
    Object.keys(measures).map((name) => [name, null]),
  ) as UnreadFacts['measures'];
  const { layerCount, pullBytes } = measures;
  return {
    ...documents,
    measures: { ...unread, layerCount, pullBytes },
    layers: layers.map(({ index, diffId, digest, storedBytes, instruction }) => ({
      index,
      diffId,
      digest,
      storedBytes,
      instruction,
    })),
  };
}

/** A path in a test's tree. The bytes of a hidden one are only in a lower layer. */
export interface TreeRow {
  readonly path: string;
  readonly visible?: number;
  readonly reclaimable?: number;
  readonly layer?: number;
  readonly isHidden?: boolean;
}

/** Rows in pre-order, folders included. */
export function makeTree(rows: readonly TreeRow[]): PathTree {
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

export const makeBudget = (text: string): Budget =>
  parseBudget({ text, source: '.dive-ci.yaml', sha256: 'abc', notices: [] });
